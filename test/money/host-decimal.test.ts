import { Decimal } from 'decimal.js';
import * as either from 'fp-ts/lib/Either.js';
import { afterAll, describe, expect, test } from 'vitest';

// The host settles decimal.js before the library is loaded (hence the imports below, which come after), and again later.
const HOST_SETTINGS = { precision: 3, rounding: Decimal.ROUND_UP, toExpPos: 0, toExpNeg: 0, maxE: 9, minE: -9 } as const;
Decimal.set(HOST_SETTINGS);
const { applyRate, euroFromDecimal, makeRate, splitByWeights, toDecimal } = await import('../../src/money/index.js');
const { euro } = await import('./cents.js');

afterAll(() => {
  Decimal.set({ defaults: true });
});

describe('Les réglages de decimal.js par l’hôte ne changent rien aux montants', () => {
  test.each([
    ['réglages posés avant le chargement', (): void => undefined],
    ['réglages posés de nouveau après', (): void => void Decimal.set({ ...HOST_SETTINGS, precision: 1 })],
  ])('%s', (_, settle) => {
    settle();
    // Proof that the host is really disturbed.
    expect(new Decimal(10).div(3).toFixed(2)).not.toBe('3.33');

    const amount = euro(123_456_789);
    expect(toDecimal(amount).toFixed(2)).toBe('1234567.89');
    expect(toDecimal(amount).toString()).toBe('1234567.89');
    expect(toDecimal(amount).mul(2).toFixed(2)).toBe('2469135.78');
    expect(toDecimal(euro(9_000_000_000_000_000)).toFixed(2)).toBe('90000000000000.00');

    expect(euroFromDecimal(new Decimal('1234567.89'))).toEqual(either.right(123_456_789));
    expect(euroFromDecimal(new Decimal('0.125'))).toEqual(either.left({ _tag: 'NotWholeCents', found: '0.125' }));
    expect(euroFromDecimal(toDecimal(amount))).toEqual(either.right(123_456_789));

    const third = makeRate(1, 3);
    expect(either.isRight(third) ? applyRate(amount, third.right, 'half-up') : third).toEqual(either.right(41_152_263));

    const split = splitByWeights(amount, [1, 1, 1], { _tag: 'largest-remainder', ties: 'by-rank' });
    expect(either.isRight(split) ? split.right.shares.map((share) => share.amount) : split).toEqual([41_152_263, 41_152_263, 41_152_263]);
  });
});
