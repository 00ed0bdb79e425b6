import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const fileAt = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const INDEX = fileAt('../../src/index.ts');
const GLOSSARY = fileAt('../../docs/glossary.md');

const EXPORT_LIST = /^export (?:type )?\{([^}]*)\} from '[^']+';$/gm;

/** The name under which one entry of an export list is known outside: the last word of `a as b`. */
const publicName = (entry: string): string => entry.trim().split(/\s+/).at(-1) ?? '';

const exportedNames = [...INDEX.matchAll(EXPORT_LIST)].flatMap(([, list = '']) => list.split(',').map(publicName)).filter((name) => name !== '');

/** The rows of the tables whose first column holds exported names: that column, then the French term. */
const rows = GLOSSARY.split(/\r?\n/)
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  .flatMap(([first = '', term = '']) => [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, term })));

const boundNames = rows.map(({ name }) => name);
const repeated = (names: ReadonlyArray<string>): ReadonlyArray<string> => names.filter((name, place) => names.indexOf(name) !== place);

describe('Le glossaire lie chaque nom exporté à un terme français', () => {
  test('la liste des noms publics se lit en entier', () => {
    expect(INDEX.match(/^export\b/gm)?.length).toBe([...INDEX.matchAll(EXPORT_LIST)].length);
    expect(exportedNames.filter((name) => !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
    expect(exportedNames.length).toBeGreaterThan(100);
  });

  test('aucun nom exporté ne manque au glossaire', () => {
    expect(exportedNames.filter((name) => !boundNames.includes(name))).toEqual([]);
  });

  test('aucun nom du glossaire n’a cessé d’être exporté', () => {
    expect(boundNames.filter((name) => !exportedNames.includes(name))).toEqual([]);
  });

  test('aucun nom n’est lié deux fois', () => {
    expect(repeated(boundNames)).toEqual([]);
  });

  test('aucun terme français n’est vide', () => {
    expect(rows.filter(({ term }) => term === '' || term === '—').map(({ name }) => name)).toEqual([]);
  });
});
