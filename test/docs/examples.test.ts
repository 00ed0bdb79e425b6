import { readdirSync, readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as deliberant from '../../src/index.js';
import { NAMES, VALUES } from './samples.js';

const SOURCES = new URL('../../src/', import.meta.url);
const INTRODUCTION = new URL('../../docs/generator/reference.md', import.meta.url);

interface Example {
  readonly place: string;
  /** The public name whose comment shows it. */
  readonly of: string;
  readonly code: string;
  readonly expected: string;
}

/** An example and what it gives, as the documentation comments write them: `code // result`, on one line or on several. */
const examplesIn = (path: string): ReadonlyArray<Example> => {
  const text = readFileSync(new URL(path, SOURCES), 'utf8');
  return [...text.matchAll(/@example ((?:(?!\n \* @|\n \*\/)[\s\S])*)[\s\S]*?\*\/\s*(?:export (?:const|function) (\w+))?/g)].map(([, body = '', of = '']) => {
    const whole = body.replace(/\n \* */g, ' ').trim();
    const mark = whole.lastIndexOf(' // ');
    return { place: `${path} : ${whole}`, of, code: mark < 0 ? whole : whole.slice(0, mark), expected: mark < 0 ? '' : whole.slice(mark + 4) };
  });
};

const examples = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap((path) => examplesIn(path.replaceAll('\\', '/')));

/** The value of an expression that uses the public names and the values of the examples. */
const valueOf = (expression: string): unknown =>
  (compileFunction(`return (${expression});`, Object.keys(NAMES)) as (...values: ReadonlyArray<unknown>) => unknown)(...Object.values(NAMES));

/** Examples write ordinary spaces where the library writes no-break ones. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/[\u00A0\u202F]/g, ' ') : value);

describe('Chaque exemple de la documentation s’exécute et donne ce qu’il annonce', () => {
  test('il y en a ; chacun montre le nom public qu’il commente, et annonce son résultat', () => {
    expect(examples.length).toBeGreaterThan(200);
    expect(examples.filter(({ of, code, expected }) => expected === '' || !Object.hasOwn(deliberant, of) || !code.includes(of)).map(({ place }) => place)).toEqual([]);
  });

  test.each(examples)('$place', ({ code, expected }) => {
    const [found, announced] = [plain(valueOf(code)), valueOf(expected)];
    if (typeof announced === 'object' && announced !== null) expect(found).toMatchObject(announced);
    else expect(found).toEqual(announced);
  });
});

describe('Les valeurs que les exemples nomment', () => {
  const names = Object.keys(VALUES);

  test('aucune ne porte un nom de la bibliothèque, aucune ne manque', () => {
    expect(names.filter((name) => Object.hasOwn(deliberant, name))).toEqual([]);
    expect(names.filter((name) => VALUES[name] === undefined)).toEqual([]);
  });

  test('chacune est expliquée en tête de la référence, et rien d’autre ne l’est', () => {
    const rows = readFileSync(INTRODUCTION, 'utf8').split('\n').filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(explained.sort()).toEqual([...names, 'Decimal'].sort());
  });

  test('chacune sert à un exemple', () => {
    expect(names.filter((name) => !examples.some(({ code }) => new RegExp(`(?<![\\w.'])${name}(?![\\w'])`).test(code)))).toEqual([]);
  });
});
