import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { HouseRule, SourceText, Violation } from './house.js';
import { FORBIDDEN_FOLDERS, publicNamesOf, STANDS_ON, violationsIn } from './house.js';

const ROOT = new URL('../../', import.meta.url);

const pathsUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path.replaceAll('\\', '/')));

const sources: ReadonlyArray<SourceText> = pathsUnder('src')
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));

const rooms = [...new Set(sources.map(({ path }) => path.split('/')[1] ?? '').filter((name) => name !== 'index.ts'))].sort();

const violations = violationsIn(sources);
const against = (rule: HouseRule): ReadonlyArray<Violation> => violations.filter((violation) => violation.rule === rule);

describe('La maison : chaque pièce ne s’appuie que sur celles qui la précèdent', () => {
  test('les sources sont lues, et toutes les pièces annoncées existent', () => {
    expect(rooms).toEqual(Object.keys(STANDS_ON).sort());
    expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['src/index.ts', ...rooms.map((room) => `src/${room}/index.ts`)]));
  });

  test('aucun fichier hors des pièces', () => {
    expect(against('unknown-room')).toEqual([]);
  });

  test('aucune flèche à rebours de l’ordre, et personne n’importe la maison entière', () => {
    expect(against('arrow')).toEqual([]);
  });

  test('une pièce ne s’importe que par son index', () => {
    expect(against('deep-import')).toEqual([]);
  });

  test('date-fns dans calendar, decimal.js dans money, io-ts dans codec ; fp-ts par ses fichiers ; rien d’autre', () => {
    expect(against('foreign-module')).toEqual([]);
  });

  test('aucun cycle entre fichiers', () => {
    expect(against('cycle')).toEqual([]);
  });

  test('ni horloge, ni hasard, ni hôte, ni classe, ni enum, ni export par défaut, ni export *', () => {
    expect(against('forbidden-text')).toEqual([]);
  });

  test('aucun dossier au nom passe-partout, dans src comme dans test', () => {
    expect(against('forbidden-folder')).toEqual([]);
    expect(pathsUnder('test').filter((path) => FORBIDDEN_FOLDERS.includes(posix.basename(path)))).toEqual([]);
  });
});

describe('Les noms publics', () => {
  test('src/index.ts les nomme tous un par un, types compris', () => {
    expect(against('unlisted-name')).toEqual([]);
  });

  test('src/index.ts ne déclare rien lui-même et ne nomme rien deux fois', () => {
    const names = publicNamesOf(sources.find(({ path }) => path === 'src/index.ts') ?? { path: 'src/index.ts', text: '' });
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ from }) => from === '')).toEqual([]);
    expect(names.map(({ name }) => name).filter((name, place, all) => all.indexOf(name) !== place)).toEqual([]);
  });

  test('chaque pièce est un sous-chemin du paquet, et le paquet n’en a pas d’autre', () => {
    const subPaths = Object.keys(packageJson.exports).filter((name) => name !== '.' && !name.endsWith('.json'));
    expect(subPaths.map((name) => name.slice(2)).sort()).toEqual(rooms);
  });

  test('les seules dépendances du paquet sont decimal.js, date-fns, io-ts et fp-ts', () => {
    expect(Object.keys(packageJson.dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'fp-ts', 'io-ts']);
  });
});

interface WrongHouse {
  readonly cas: string;
  readonly fichiers: ReadonlyArray<SourceText>;
  readonly attendu: ReadonlyArray<Violation>;
}

/** One file with one line at fault. */
const one = (cas: string, rule: HouseRule, path: string, text: string, found: string, line = 1): WrongHouse => ({
  cas,
  fichiers: [{ path, text }],
  attendu: [{ rule, path, line, found }],
});

const NAMES = "export { assessVote } from './rule.js';\nexport type { VoteFinding } from './rule.js';\n";

// prettier-ignore
const wrongHouses: ReadonlyArray<WrongHouse> = [
  one('le quorum regarde le vote', 'arrow', 'src/quorum/quorum.ts', "import { a } from '../vote/index.js';", '../vote/index.js'),
  one('legal regarde le calendrier', 'arrow', 'src/legal/version.ts', "import type { CivilDay } from '../calendar/index.js';", '../calendar/index.js'),
  one('la monnaie regarde le calendrier, sa voisine', 'arrow', 'src/money/euro.ts', "import { a } from '../calendar/index.js';", '../calendar/index.js'),
  one('la convocation regarde la feuille de présence, sa voisine', 'arrow', 'src/convocation/a.ts', "import { a } from '../attendance/index.js';", '../attendance/index.js'),
  one('l’organe regarde la transmission', 'arrow', 'src/body/body.ts', "import { a } from '../transmission/index.js';", '../transmission/index.js'),
  one('le financement regarde le vote', 'arrow', 'src/funding/plan.ts', "import { a } from '../vote/index.js';", '../vote/index.js'),
  one('l’acte regarde la transmission', 'arrow', 'src/act/act.ts', "import { a } from '../transmission/index.js';", '../transmission/index.js'),
  one('la séance regarde les codecs', 'arrow', 'src/sitting/sitting.ts', "import { a } from '../codec/index.js';", '../codec/index.js'),
  one('les codecs regardent les phrases', 'arrow', 'src/codec/defect.ts', "import { a } from '../wording/index.js';", '../wording/index.js'),
  one('une pièce regarde la maison entière', 'arrow', 'src/vote/vote.ts', "import { a } from '../index.js';", '../index.js'),
  one('la flèche d’un type compte aussi', 'arrow', 'src/quorum/quorum.ts', "type A = import('../vote/index.js').A;", '../vote/index.js'),
  one('la flèche d’une réexportation compte aussi', 'arrow', 'src/quorum/index.ts', "export { a } from '../vote/index.js';", '../vote/index.js'),
  one('un fichier d’une autre pièce, sans passer par son index', 'deep-import', 'src/vote/vote.ts', "\nimport { a } from '../legal/source.js';", '../legal/source.js', 2),
  one('la maison non plus ne contourne pas un index', 'deep-import', 'src/index.ts', "export { a } from './vote/majority.js';", './vote/majority.js'),
  one('date-fns hors du calendrier', 'foreign-module', 'src/vote/vote.ts', "import { addDays } from 'date-fns/addDays';", 'date-fns/addDays'),
  one('date-fns par sa racine', 'foreign-module', 'src/calendar/months.ts', "import { addDays } from 'date-fns';", 'date-fns'),
  one('decimal.js hors de la monnaie', 'foreign-module', 'src/funding/plan.ts', "import { Decimal } from 'decimal.js';", 'decimal.js'),
  one('io-ts hors des codecs', 'foreign-module', 'src/sitting/sitting.ts', "import * as io from 'io-ts';", 'io-ts'),
  one('fp-ts par un dossier', 'foreign-module', 'src/vote/vote.ts', "import { right } from 'fp-ts/Either';", 'fp-ts/Either'),
  one('fp-ts sans extension', 'foreign-module', 'src/vote/vote.ts', "import { right } from 'fp-ts/lib/Either';", 'fp-ts/lib/Either'),
  one('un module de Node', 'foreign-module', 'src/codec/read.ts', "import { readFileSync } from 'node:fs';", 'node:fs'),
  one('un module inconnu', 'foreign-module', 'src/money/euro.ts', "import { z } from 'zod';", 'zod'),
  one('le paquet par son propre nom', 'foreign-module', 'src/vote/vote.ts', "import { a } from 'deliberant/legal';", 'deliberant/legal'),
  one('un fichier hors de src', 'foreign-module', 'src/vote/vote.ts', "import { a } from '../../test/cases.js';", '../../test/cases.js'),
  one('un import différé', 'foreign-module', 'src/vote/vote.ts', "export const a = () => import('zod');", 'zod'),
  one('Date.now', 'forbidden-text', 'src/act/act.ts', 'export const today = (): number => Date.now();', 'Date.now'),
  one('new Date() sans argument', 'forbidden-text', 'src/act/act.ts', 'export const today = () => new Date().getFullYear();', 'new Date()'),
  one('Date() comme texte', 'forbidden-text', 'src/act/act.ts', 'export const today = () => Date();', 'Date()'),
  one('Math.random', 'forbidden-text', 'src/vote/draw.ts', 'export const draw = () => Math.random();', 'Math.random'),
  one('process', 'forbidden-text', 'src/codec/read.ts', "export const zone = process.env['TZ'];", 'process'),
  one('console', 'forbidden-text', 'src/vote/vote.ts', "console.log('a');", 'console'),
  one('globalThis', 'forbidden-text', 'src/vote/vote.ts', 'export const host = globalThis;', 'globalThis'),
  one('export *', 'forbidden-text', 'src/vote/index.ts', "export * from './vote.js';", 'export *'),
  one('export * sous un nom', 'forbidden-text', 'src/vote/index.ts', "export * as vote from './vote.js';", 'export *'),
  one('export default', 'forbidden-text', 'src/vote/vote.ts', 'export default 1;', 'export default'),
  one('fonction exportée par défaut', 'forbidden-text', 'src/vote/vote.ts', 'export default function a() { return 1; }', 'export default'),
  one('enum', 'forbidden-text', 'src/vote/vote.ts', 'export enum Ballot { For }', 'enum'),
  one('class', 'forbidden-text', 'src/vote/vote.ts', 'export class Vote {}', 'class'),
  one('un dossier utils dans une pièce', 'forbidden-folder', 'src/vote/utils/count.ts', '', 'utils'),
  one('une pièce que personne n’a annoncée', 'unknown-room', 'src/budget/budget.ts', '', 'budget'),
  one('un fichier posé dans l’entrée', 'unknown-room', 'src/brand.ts', '', 'src/brand.ts'),
  {
    cas: 'deux fichiers qui s’importent l’un l’autre',
    fichiers: [
      { path: 'src/vote/a.ts', text: "import { b } from './b.js';" },
      { path: 'src/vote/b.ts', text: "\nimport type { A } from './a.js';" },
    ],
    attendu: [{ rule: 'cycle', path: 'src/vote/b.ts', line: 2, found: 'src/vote/a.ts → src/vote/b.ts → src/vote/a.ts' }],
  },
  {
    cas: 'un cercle de trois fichiers, atteint par un quatrième',
    fichiers: [
      { path: 'src/vote/a.ts', text: "import { b } from './b.js';" },
      { path: 'src/vote/b.ts', text: "import { c } from './c.js';" },
      { path: 'src/vote/c.ts', text: "import { d } from './d.js';" },
      { path: 'src/vote/d.ts', text: "import { b } from './b.js';" },
    ],
    attendu: [{ rule: 'cycle', path: 'src/vote/d.ts', line: 1, found: 'src/vote/b.ts → src/vote/c.ts → src/vote/d.ts → src/vote/b.ts' }],
  },
  {
    cas: 'un verbe que src/index.ts ne nomme pas',
    fichiers: [
      { path: 'src/vote/index.ts', text: NAMES },
      { path: 'src/index.ts', text: "export type { VoteFinding } from './vote/index.js';" },
    ],
    attendu: [{ rule: 'unlisted-name', path: 'src/vote/index.ts', line: 1, found: 'assessVote' }],
  },
  {
    cas: 'un type que src/index.ts ne nomme pas, et un verbe nommé comme type seulement',
    fichiers: [
      { path: 'src/vote/index.ts', text: NAMES },
      { path: 'src/index.ts', text: "export type { assessVote } from './vote/index.js';" },
    ],
    attendu: [
      { rule: 'unlisted-name', path: 'src/vote/index.ts', line: 1, found: 'assessVote' },
      { rule: 'unlisted-name', path: 'src/vote/index.ts', line: 2, found: 'VoteFinding' },
    ],
  },
  {
    cas: 'un nom déclaré dans l’index de la pièce',
    fichiers: [
      { path: 'src/vote/index.ts', text: 'export const TIE = 1;\nexport interface Ballot { readonly a: 1 }' },
      { path: 'src/index.ts', text: '' },
    ],
    attendu: [
      { rule: 'unlisted-name', path: 'src/vote/index.ts', line: 1, found: 'TIE' },
      { rule: 'unlisted-name', path: 'src/vote/index.ts', line: 2, found: 'Ballot' },
    ],
  },
];

// prettier-ignore
const rightHouses: ReadonlyArray<{ readonly cas: string; readonly fichiers: ReadonlyArray<SourceText> }> = [
  { cas: 'la séance voit le vote et la transmission', fichiers: [{ path: 'src/sitting/a.ts', text: "import { a } from '../vote/index.js';\nimport { b } from '../transmission/index.js';" }] },
  { cas: 'fp-ts par son fichier', fichiers: [{ path: 'src/vote/a.ts', text: "import * as either from 'fp-ts/lib/Either.js';" }] },
  { cas: 'chaque bibliothèque dans sa pièce', fichiers: [
    { path: 'src/calendar/a.ts', text: "import { addMonths } from 'date-fns/addMonths';" },
    { path: 'src/money/a.ts', text: "import { Decimal } from 'decimal.js';" },
    { path: 'src/codec/a.ts', text: "import * as io from 'io-ts';" },
  ] },
  { cas: 'les mots interdits, dans un commentaire, un texte ou un nom de champ', fichiers: [
    { path: 'src/vote/a.ts', text: "// Date.now, class, process.\nexport const a = { process: 'new Date() console. enum', console: 1 };\nexport const b = a.process;" },
  ] },
  { cas: 'une date qui a un argument, un switch qui a un défaut', fichiers: [
    { path: 'src/calendar/a.ts', text: 'export const a = (y: number) => new Date(y, 1);\nexport const b = (n: number) => { switch (n) { default: return 1; } };' },
  ] },
  { cas: 'un index complet', fichiers: [
    { path: 'src/vote/index.ts', text: NAMES },
    { path: 'src/index.ts', text: "export { assessVote, type VoteFinding } from './vote/index.js';" },
  ] },
];

describe('Le contrôleur lui-même', () => {
  test.each(wrongHouses)('relève : $cas', ({ fichiers, attendu }) => {
    // The wrong lines may break another rule as well (an unknown module behind `export *`): the named rule is compared in full.
    const rules = new Set(attendu.map(({ rule }) => rule));
    expect(violationsIn(fichiers).filter(({ rule }) => rules.has(rule))).toEqual(attendu);
  });

  test.each(rightHouses)('ne relève pas : $cas', ({ fichiers }) => {
    expect(violationsIn(fichiers)).toEqual([]);
  });
});
