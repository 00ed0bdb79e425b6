import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { formatSiren, isSiren, parseSiren } from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { hasGoodKey } from '../naive-identifier.js';
import { sirenCases } from './siren.cases.js';

describe('Un SIREN a neuf chiffres, dont le dernier s’accorde avec les autres', () => {
  test.each(sirenCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    expect(parseSiren(texte)).toEqual('siren' in attendu ? either.right(attendu.siren) : either.left(attendu.défaut));
    expect(isSiren(texte)).toBe('siren' in attendu && attendu.siren === texte);
    if ('siren' in attendu && isSiren(attendu.siren)) expect(formatSiren(attendu.siren)).toBe(attendu.imprimé);
  });

  test('de huit chiffres quelconques, un seul dernier chiffre s’accorde ; imprimé puis lu, le SIREN est le même', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        const start = String(value).padStart(8, '0');
        const good = Array.from({ length: 10 }, (_, last) => `${start}${last}`).filter((text) => isSiren(text));
        expect(good).toHaveLength(1);
        for (const text of good) {
          expect(hasGoodKey(text)).toBe(true);
          expect(parseSiren(formatSiren(text))).toEqual(either.right(text));
        }
      }),
    );
  });

  test('deux chiffres voisins intervertis sont refusés, sauf 0 et 9', () => {
    const texts = ['244200770', '200066918', '242600252', '217701929', '356000000'];
    for (const text of texts) {
      for (let index = 0; index < 8; index++) {
        const [first, second] = [text.charAt(index), text.charAt(index + 1)];
        const swapped = text.slice(0, index) + second + first + text.slice(index + 2);
        if (first !== second && !(first + second === '09' || first + second === '90')) expect(isSiren(swapped), swapped).toBe(false);
      }
    }
  });

  test('un texte quelconque est lu ou refusé, sans exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0123456789 \u00A0\u202F-.')), minLength: 8, maxLength: 12 })), (text) => {
        const read = parseSiren(text);
        if (either.isLeft(read)) expect(read.left.text).toBe(text);
        else expect(read.right).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 50 ms', (_, text) => {
    expect(parseSiren(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'siren', text, found: text.length }));
    expect(millisecondsOf(() => parseSiren(text))).toBeLessThan(50);
  });
});
