import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { TAGS } from '../../docs/generator/examples.js';
import type { Book } from '../../docs/generator/facts.js';
import { namedTables, openBook } from '../../docs/generator/facts.js';
import { RECORD_WORDS } from '../../docs/generator/field-words.js';
import { dataRecords } from '../../docs/generator/fields-page.js';
import { COMMAND, pagesOf } from '../../docs/generator/pages.js';
import { RULES } from '../../docs/generator/rules.js';
import { filesDeclaring, limitsOf } from '../../docs/generator/sources.js';
import { LEGAL_VALUES, wordOf } from '../../docs/generator/words.js';
import type { LegalSource } from '../../src/legal/index.js';

const PAGES = new URL('../../docs/rules/', import.meta.url);
const WRITTEN_BY_HAND = 'not-encoded.md';

/** Lines that differ, the first few: a whole page would drown the name of the command. */
const differing = (found: string, expected: string): ReadonlyArray<string> => {
  const lines = found.split('\n');
  return expected.split('\n').filter((line, place) => line !== lines[place]).slice(0, 2);
};

let book: Book;
let pages: ReturnType<typeof pagesOf>;

beforeAll(async () => {
  book = await openBook();
  pages = pagesOf(book);
}, 120_000);

describe(`Les pages de docs/rules sont celles que donnent les sources et les tables ; les récrire : ${COMMAND}`, () => {
  test('aucune page n’est périmée, aucune ne manque', () => {
    const stale = [...pages].flatMap(([name, text]) => {
      const found = existsSync(new URL(name, PAGES)) ? readFileSync(new URL(name, PAGES), 'utf8') : '';
      return found === text ? [] : [{ name, command: COMMAND, expected: differing(found, text) }];
    });
    expect(stale).toEqual([]);
  });

  test('aucune page n’est restée d’une règle qui n’est plus', () => {
    const kept = readdirSync(PAGES).filter((name) => name !== WRITTEN_BY_HAND);
    expect(kept.filter((name) => !pages.has(name))).toEqual([]);
  });
});

/** The text of every file of `src`, where the codes of the library are declared. */
const sourceText = (folder = new URL('../../src/', import.meta.url)): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');

describe('Les pages parlent français', () => {
  test('aucun code de la bibliothèque n’y est montré brut (docs/generator/words.ts, docs/generator/codes.ts)', () => {
    const source = sourceText();
    const shown = new Set([...pages.values()].flatMap((text) => [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => code)));
    expect([...shown].filter((code) => source.includes(`'${code}'`) && wordOf(code) === undefined)).toEqual([]);
  });

  test('aucune origine ne renvoie à un document que le lecteur n’a pas', () => {
    const elsewhere = /\b(?:LAW|QUESTIONS|DESIGN|STYLE|BASELINES|issue \d|POINT-\d)\b|\((?:[a-z]{3}-\d\d|[dms]-\w+|[Amf]\d{2,3})\b/;
    expect([...pages].flatMap(([name, text]) => text.split('\n').filter((line) => elsewhere.test(line)).map((line) => `${name} : ${elsewhere.exec(line)?.[0] ?? ''}`))).toEqual([]);
  });

  test('aucun fait n’y manque à une phrase', () => {
    expect([...pages].filter(([name, text]) => name.endsWith('.md') && /\bundefined\b|\[object/i.test(text)).map(([name]) => name)).toEqual([]);
  });
});

describe('Les champs des données (docs/generator/field-words.ts)', () => {
  test('chaque champ que la bibliothèque lit est dit en français', () => {
    const unsaid = [...dataRecords().values()].flatMap(({ title, fields }) => Object.keys(fields).filter((key) => RECORD_WORDS[title]?.fields[key] === undefined).map((key) => `${title}.${key}`));
    expect(unsaid).toEqual([]);
  });

  test('aucun enregistrement n’est dit qui n’est plus lu', () => {
    const titles = new Set([...dataRecords().values()].map(({ title }) => title));
    expect(Object.keys(RECORD_WORDS).filter((title) => !titles.has(title))).toEqual([]);
  });
});

describe('Le registre des règles (docs/generator/rules.ts) n’oublie rien', () => {
  test('chaque table de cas est sur la page d’une règle', () => {
    const shown = new Set(book.rules.flatMap(({ tables }) => tables.map(({ name }) => name)));
    expect(book.tables.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test('chaque disposition du droit est sur la page d’une règle', () => {
    const key = ({ text, article, paragraph, from, until, confirmed }: LegalSource): string => [text, article, paragraph, from, until, confirmed].join('|');
    const shown = new Set(book.rules.flatMap(({ sources }) => sources.map(key)));
    expect(book.provisions.filter(({ sources }) => !sources.every((source) => shown.has(key(source)))).map(({ file, name }) => `${file}#${name}`)).toEqual([]);
  });

  test('chaque constat est sur la page d’une règle', () => {
    const shown = new Set(book.rules.flatMap(({ examples }) => examples.map(({ tag }) => tag)));
    expect(TAGS.filter((tag) => !shown.has(tag))).toEqual([]);
  });

  test('chaque valeur du droit a son nom français (docs/generator/words.ts)', () => {
    expect(book.provisions.filter(({ values, name }) => values.length > 0 && !Object.hasOwn(LEGAL_VALUES, name)).map(({ file, name }) => `${file}#${name}`)).toEqual([]);
  });

  test('chaque nom public, table ou ligne qu’une règle cite existe', () => {
    expect(RULES.flatMap(({ id, applies }) => applies.filter((name) => filesDeclaring([name]).length !== 1).map((name) => `${id} : ${name}`))).toEqual([]);
    expect(RULES.flatMap((rule) => rule.cases.filter((name) => namedTables({ ...rule, cases: [name] }, book.tables).length === 0).map((name) => `${rule.id} : ${name}`))).toEqual([]);
    expect(RULES.filter(({ limits }) => limits !== undefined && !limitsOf(limits[0]).rows.some(([first = '']) => limits[1]?.test(first) ?? true)).map(({ id }) => id)).toEqual([]);
  });

  test('chaque page a son nom', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place || !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });
});
