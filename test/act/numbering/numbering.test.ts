import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { DeliberationNumber } from '../../../src/act/index.js';
import { formatDeliberationNumber, isDeliberationNumber, nextDeliberationNumber, parseDeliberationNumber } from '../../../src/act/index.js';
import { decode, deliberationNumberCodec, encode } from '../../../src/codec/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { hostileTexts, millisecondsOf } from '../../transmission/hostile.js';
import { nextCases, numberCases, numberDefectCases } from './numbering.cases.js';
import { number } from './numbers.js';

describe('Un numéro de délibération se lit comme il est imprimé', () => {
  test.each(numberCases)('$id $cas ($imprimé)', ({ imprimé, gardé }) => {
    expect(parseDeliberationNumber(imprimé)).toEqual(either.right(gardé));
    expect(isDeliberationNumber(gardé)).toBe(true);
    expect(isDeliberationNumber(imprimé)).toBe(imprimé === gardé);
    expect(formatDeliberationNumber(number(imprimé))).toBe(gardé);
  });

  test.each(numberDefectCases)('$id $cas', ({ imprimé, défaut }) => {
    expect(parseDeliberationNumber(imprimé)).toEqual(either.left(défaut));
    expect(isDeliberationNumber(imprimé)).toBe(false);
  });

  test('ce qui est lu, une fois écrit, se relit pareil ; ce qui est refusé l’est d’un défaut qui cite le texte', () => {
    const character = fc.constantFrom(...Array.from('n°Dé 129.-/_()–\u00A0:\n'));
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: character, maxLength: 20 })), (text) => {
        const parsed = parseDeliberationNumber(text);
        if (either.isLeft(parsed)) {
          expect(parsed.left.text).toBe(text);
          return;
        }
        read++;
        expect(parseDeliberationNumber(formatDeliberationNumber(parsed.right))).toEqual(parsed);
        expect(isDeliberationNumber(parsed.right)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  test('le codec lit, garde et écrit le numéro, et dit ce qui ne va pas', () => {
    const kept = number('n° 2024.00417');
    expect(decode(deliberationNumberCodec)('n° 2024.00417')).toEqual(either.right('2024.00417'));
    expect(encode(deliberationNumberCodec)(kept)).toBe('2024.00417');
    expect([kept, 'n° 1', 12].map((value) => deliberationNumberCodec.is(value))).toEqual([true, false, false]);
    expect(decode(deliberationNumberCodec)('DCM')).toEqual(either.left([{ path: [], problem: { _tag: 'WrongLength', what: 'deliberation-number', text: 'DCM', found: 3 } }]));
    expect(decode(deliberationNumberCodec)(12)).toEqual(either.left([{ path: [], problem: { _tag: 'WrongType', expected: 'deliberation-number', found: 'number', value: '12' } }]));
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 50 ms', (_, text) => {
    expect(parseDeliberationNumber(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'deliberation-number', text, found: text.length }));
    expect(millisecondsOf(() => parseDeliberationNumber(text))).toBeLessThan(50);
  });
});

describe('Le numéro suivant : le groupe de chiffres qui compte est connu, ou demandé', () => {
  test.each(nextCases)('$id $cas ($après)', ({ après, déjà = [], groupe, attendu }) => {
    const finding = nextDeliberationNumber({ after: number(après), given: déjà.map(number), counter: groupe });
    expect(cited(finding.basis)).toEqual(['note d’interprétation 055 [unconfirmed]']);
    expect(withoutBasis(finding)).toEqual({
      after: après, notes: ['055-counter-of-a-number'],
      ...('possibles' in attendu
        ? { _tag: 'NextNumberNeedsCounter', standing: 'needs-decision', options: attendu.possibles }
        : { _tag: 'NextNumber', standing: 'conforms', next: attendu.suivant, counter: attendu.groupe, passed: attendu.passés ?? [] }),
    });
  });

  test('de 1 à 1 200, chacun donne le suivant, sur la largeur voulue', () => {
    const wrong: Array<string> = [];
    for (const width of [1, 3, 5]) {
      for (let rank = 1; rank <= 1200; rank++) {
        const written = (value: number): string => `2024.${'0'.repeat(Math.max(0, width - `${value}`.length))}${value}`;
        const found = nextDeliberationNumber({ after: number(written(rank)) });
        if (found._tag !== 'NextNumber' || found.next !== written(rank + 1)) wrong.push(written(rank));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('le numéro rendu est libre, lisible, et n’est jamais celui que l’on suit', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 })).map(([a, b]) => number(`2022 ${a} ${b}`)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, (given) => {
        const found = nextDeliberationNumber({ after: given[0] as DeliberationNumber, given });
        for (const next of found._tag === 'NextNumber' ? [found.next] : found.options) {
          expect(given).not.toContain(next);
          expect(isDeliberationNumber(next)).toBe(true);
        }
      }),
    );
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...numberCases, ...numberDefectCases, ...nextCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
