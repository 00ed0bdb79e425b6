import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocGap, DocRule } from './doc-comments.js';
import { docGapsIn, LABELS, publicDeclarationsOf } from './doc-comments.js';
import type { SourceText } from './house.js';

const ROOT = new URL('../../', import.meta.url);

const sources: ReadonlyArray<SourceText> = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));

const declarations = publicDeclarationsOf(sources);
const gaps = docGapsIn(sources);
const against = (...rules: ReadonlyArray<DocRule>): ReadonlyArray<string> =>
  gaps.filter(({ rule }) => rules.includes(rule)).map(({ path, name, lacks }) => `${path} ${name} ${lacks}`.trim());

describe('Les commentaires des noms publics', () => {
  test('chaque nom d’un index est retrouvé dans le fichier qui le déclare, fonctions, constantes et types', () => {
    expect(against('no-declaration')).toEqual([]);
    const kinds = declarations.flatMap((declaration) => ('kind' in declaration ? [declaration.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['function', 'constant', 'type']));
    expect(declarations).toContainEqual(expect.objectContaining({ path: 'src/quorum/assess-quorum.ts', name: 'assessQuorum', kind: 'function' }));
    expect(declarations).toContainEqual(expect.objectContaining({ path: 'src/vote/seats/allocate.ts', name: 'allocateSeats', kind: 'function' }));
  });

  test('chaque nom public a un commentaire, et ce commentaire s’ouvre par une phrase', () => {
    expect(against('no-comment', 'no-sentence')).toEqual([]);
  });

  test(`chaque fonction dit ${LABELS.join(' ')} ; « none » où il n’y a rien`, () => {
    expect(against('no-label')).toEqual([]);
  });

  test('chaque fonction dit depuis quelle version elle existe', () => {
    expect(against('no-since')).toEqual([]);
  });

  test('chaque fonction montre un exemple', () => {
    expect(against('no-example')).toEqual([]);
  });
});

const COMPLETE = [
  '/**',
  ' * Counts the members present.',
  ' *',
  ' * Shape:   Roll → members',
  ' * Units:   members.',
  ' * Rounds:  nothing.',
  ' * Findings: none.',
  ' * Errors:  none.',
  ' *',
  ' * @example assessRoll(roll) // 2',
  ' * @since 0.1.0',
  ' */',
];

/** The complete comment without the lines that hold one of the texts. */
const without = (...texts: ReadonlyArray<string>): string => COMPLETE.filter((line) => !texts.some((text) => line.includes(text))).join('\n');

/** The complete comment with another line in the place of the one that holds a text. */
const instead = (text: string, other: string): string => COMPLETE.map((line) => (line.includes(text) ? other : line)).join('\n');

const ARROW = 'export const assessRoll = (roll: Roll): number => roll.length;';

/** A room of two files, whose index passes on one name. */
const room = (comment: string, declaration = ARROW, name = 'assessRoll'): ReadonlyArray<SourceText> => [
  { path: 'src/attendance/index.ts', text: `export { ${name} } from './roll.js';` },
  { path: 'src/attendance/roll.ts', text: `import type { Roll } from './a.js';\n\n${comment}\n${declaration}\n` },
];

const gap = (rule: DocRule, lacks = '', name = 'assessRoll', path = 'src/attendance/roll.ts'): DocGap => ({ rule, path, name, lacks });

interface Gaps {
  readonly cas: string;
  readonly fichiers: ReadonlyArray<SourceText>;
  readonly attendu: ReadonlyArray<DocGap>;
}

// prettier-ignore
const lacking: ReadonlyArray<Gaps> = [
  ...LABELS.map((label) => ({ cas: `l’étiquette ${label} absente`, fichiers: room(without(label)), attendu: [gap('no-label', label)] })),
  { cas: 'deux étiquettes absentes', fichiers: room(without('Units:', 'Errors:')), attendu: [gap('no-label', 'Units:'), gap('no-label', 'Errors:')] },
  { cas: 'une étiquette qui ne dit rien', fichiers: room(instead('Rounds:', ' * Rounds:  ')), attendu: [gap('no-label', 'Rounds:')] },
  { cas: 'une étiquette au milieu d’une ligne', fichiers: room(instead('Units:', ' * The Units: members.')), attendu: [gap('no-label', 'Units:')] },
  { cas: 'aucun commentaire', fichiers: room(''), attendu: [gap('no-comment')] },
  { cas: 'un commentaire ordinaire', fichiers: room('// Counts the members present.'), attendu: [gap('no-comment')] },
  { cas: 'le commentaire d’un autre nom', fichiers: room(`${COMPLETE.join('\n')}\nconst other = 1;`), attendu: [gap('no-comment')] },
  { cas: 'un commentaire qui commence par une étiquette', fichiers: room(without('Counts the members')), attendu: [gap('no-sentence')] },
  { cas: 'une première ligne sans majuscule ni point', fichiers: room(instead('Counts', ' * number of members')), attendu: [gap('no-sentence')] },
  { cas: 'aucun @since', fichiers: room(without('@since')), attendu: [gap('no-since')] },
  { cas: 'une fonction sans exemple', fichiers: room(without('@example')), attendu: [gap('no-example')] },
  { cas: 'une fonction déclarée par « function »', fichiers: room(without('Shape:'), 'export function assessRoll(roll: Roll): number { return 1; }'), attendu: [gap('no-label', 'Shape:')] },
  { cas: 'une fonction derrière une annotation ou une parenthèse', fichiers: room(without('Shape:'), 'export const assessRoll: Rule = ((roll: Roll) => 1) satisfies Rule;'), attendu: [gap('no-label', 'Shape:')] },
  { cas: 'une constante sans commentaire', fichiers: room('', 'export const ROLLS = [1, 2];', 'ROLLS'), attendu: [gap('no-comment', '', 'ROLLS')] },
  { cas: 'un type sans commentaire', fichiers: room('', 'export type Rule = string;', 'type Rule'), attendu: [gap('no-comment', '', 'Rule')] },
  { cas: 'une interface sans phrase', fichiers: room('/** rule */', 'export interface Rule { readonly a: 1 }', 'type Rule'), attendu: [gap('no-sentence', '', 'Rule')] },
  { cas: 'un nom réexporté sous un autre', fichiers: room(without('@example'), ARROW, 'assessRoll as rollOf'), attendu: [gap('no-example')] },
  { cas: 'un nom déclaré dans l’index même', fichiers: [{ path: 'src/attendance/index.ts', text: `${without('Errors:')}\n${ARROW}` }], attendu: [gap('no-label', 'Errors:', 'assessRoll', 'src/attendance/index.ts')] },
  { cas: 'un nom réexporté deux fois', fichiers: [
    { path: 'src/vote/index.ts', text: "export { assessRoll } from './seats/index.js';" },
    { path: 'src/vote/seats/index.ts', text: "export { assessRoll } from './roll.js';" },
    { path: 'src/vote/seats/roll.ts', text: `${without('Findings:')}\n${ARROW}` },
  ], attendu: [gap('no-label', 'Findings:', 'assessRoll', 'src/vote/seats/roll.ts')] },
  { cas: 'un nom que personne ne déclare', fichiers: [
    { path: 'src/vote/index.ts', text: "export { assessVote } from './vote.js';" },
    { path: 'src/vote/vote.ts', text: 'const assessVote = 1;' },
  ], attendu: [gap('no-declaration', '', 'assessVote', 'src/vote/index.ts')] },
];

// prettier-ignore
const complete: ReadonlyArray<Pick<Gaps, 'cas' | 'fichiers'>> = [
  { cas: 'une fonction au commentaire complet', fichiers: room(COMPLETE.join('\n')) },
  { cas: 'un fichier aux fins de ligne de Windows', fichiers: room(COMPLETE.join('\n')).map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') })) },
  { cas: 'une phrase qui se continue à la ligne', fichiers: room(instead('Counts', ' * Counts the members\n * present.')) },
  { cas: 'un commentaire, puis une consigne pour un outil', fichiers: room(`${COMPLETE.join('\n')}\n// prettier-ignore`) },
  { cas: 'une constante et sa phrase', fichiers: room('/** Every roll. */', 'export const ROLLS = [1, 2];', 'ROLLS') },
  { cas: 'un codec, qui n’est pas une fonction', fichiers: room('/** A roll by name. */', 'export const rollCodec: Codec<Roll> = record({});', 'rollCodec') },
  { cas: 'un type et sa phrase', fichiers: room('/** A rule, or none. */', 'export type Rule = string | null;', 'type Rule') },
  { cas: 'un nom que l’index ne donne pas', fichiers: [...room(COMPLETE.join('\n')), { path: 'src/attendance/inner.ts', text: 'export const inner = () => 1;' }] },
];

describe('Le contrôleur lui-même', () => {
  test.each(lacking)('relève : $cas', ({ fichiers, attendu }) => {
    expect(docGapsIn(fichiers)).toEqual(attendu);
  });

  test.each(complete)('ne relève pas : $cas', ({ fichiers }) => {
    expect(docGapsIn(fichiers)).toEqual([]);
  });
});
