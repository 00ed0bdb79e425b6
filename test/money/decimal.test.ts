import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { euroFromDecimal, toDecimal } from '../../src/money/index.js';
import { euro } from './cents.js';
import { decimalCases } from './decimal.cases.js';

describe('Un nombre décimal d’euros devient un montant s’il est un nombre entier de centimes', () => {
  test.each(decimalCases)('$id $cas', ({ euros, attendu }) => {
    expect(euroFromDecimal(new Decimal(euros))).toEqual(
      'centimes' in attendu ? either.right(attendu.centimes) : either.left(attendu.défaut),
    );
  });

  test('tout montant passe par decimal.js et en revient', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 }), (cents) => {
        expect(euroFromDecimal(toDecimal(euro(cents)))).toEqual(either.right(cents));
      }),
    );
  });
});

describe('Un montant se donne à decimal.js en euros', () => {
  test.each([
    [9400000, '94000.00'],
    [-5, '-0.05'],
    [0, '0.00'],
    [9_000_000_000_000_000, '90000000000000.00'],
    [-8_999_999_999_999_999, '-89999999999999.99'],
  ])('%d centimes : %s', (cents, text) => {
    expect(toDecimal(euro(cents)).toFixed(2)).toBe(text);
  });
});
