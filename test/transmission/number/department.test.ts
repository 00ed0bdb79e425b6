import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { formatDepartment, isDepartment, parseDepartment } from '../../../src/transmission/index.js';
import { departmentCases } from './department.cases.js';

describe('Un département s’écrit en trois caractères dans un identifiant, et il existe', () => {
  test.each(departmentCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    expect(parseDepartment(texte)).toEqual('code' in attendu ? either.right(attendu.code) : either.left(attendu.défaut));
    expect(isDepartment(texte)).toBe('code' in attendu && attendu.code === texte);
    if ('code' in attendu && isDepartment(attendu.code)) expect(formatDepartment(attendu.code)).toBe(attendu.imprimé);
  });

  test('de 000 à 999, et avec A ou B : 108 départements et territoires, chacun relu de son impression', () => {
    const characters = Array.from('0123456789AB');
    const all = characters.flatMap((first) => characters.flatMap((second) => characters.map((last) => first + second + last)));
    const good = all.filter((text) => isDepartment(text));
    // 94 de métropole sur un nombre, 2 de Corse, 8 de 971 à 978, 984, 986 à 988.
    expect(good).toHaveLength(94 + 2 + 8 + 1 + 3);
    for (const text of good) expect(parseDepartment(formatDepartment(text))).toEqual(either.right(text));
  });

  test('un texte quelconque est lu ou refusé, sans exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ minLength: 2, maxLength: 3 })), (text) => {
        const read = parseDepartment(text);
        if (either.isLeft(read)) expect(read.left.text).toBe(text);
        else expect(isDepartment(read.right)).toBe(true);
      }),
    );
  });
});
