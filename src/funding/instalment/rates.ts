import * as either from 'fp-ts/lib/Either.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { Rate } from '../../money/index.js';
import { makeRate } from '../../money/index.js';
import type { InstalmentFact, InstalmentFinding } from './schedule.js';
import { AGREED_PAYMENTS } from './provisions.js';

/** What a finding on instalments rests on. */
export const INSTALMENTS: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = {
  basis: [AGREED_PAYMENTS], notes: ['035-instalments'],
};

/** A schedule that cannot be worked out. */
export const undetermined = (missing: InstalmentFact): InstalmentFinding => ({
  _tag: 'InstalmentsUndetermined', standing: 'undetermined', missing: [missing], ...INSTALMENTS,
});

/** The sum of exact rates, or `null` where it has no exact figure of its own. */
export const sumOfRates = (rates: ReadonlyArray<Rate>): Rate | null => {
  let [numerator, denominator] = [0n, 1n];
  for (const rate of rates) {
    numerator = numerator * BigInt(rate.denominator) + BigInt(rate.numerator) * denominator;
    denominator *= BigInt(rate.denominator);
    let [a, b] = [numerator, denominator];
    while (b !== 0n) [a, b] = [b, a % b];
    [numerator, denominator] = [numerator / a, denominator / a];
  }
  const sum = makeRate(Number(numerator), Number(denominator));
  return either.isRight(sum) ? sum.right : null;
};

/** Whether rates make one hundred percent. */
export const isWhole = (rates: Rate | null): boolean => rates !== null && rates.numerator === rates.denominator;
