import * as either from 'fp-ts/lib/Either.js';
import type { Rate } from '../rate.js';

/** What a share weighs: a whole number, or an exact rate. Only proportions count. */
export type Weight = number | Rate;

/**
 * A weight that is not a whole number from 0 on, or weights whose whole numbers leave the range in which they are exact: `found` is
 * the first of them that does, as it was given, with its `share`; or their sum, and no share.
 */
export type WeightDefect =
  | { readonly _tag: 'WeightNotCountable'; readonly share: number; readonly found: string }
  | { readonly _tag: 'WeightsTooLarge'; readonly share: number | null; readonly found: string };

/** 2¹⁰⁶: beyond it a rate over the common denominator weighs more than 2⁵³, since its own denominator is a safe integer. */
const LARGEST_COMMON_DENOMINATOR = 81129638414606681695789005144064n;

const leastCommonDenominator = (weights: ReadonlyArray<Weight>): bigint => {
  let common = 1n;
  for (const weight of weights) {
    if (typeof weight === 'number' || common > LARGEST_COMMON_DENOMINATOR) continue;
    let [a, b] = [common, BigInt(weight.denominator)];
    while (b !== 0n) [a, b] = [b, a % b];
    common = (common / a) * BigInt(weight.denominator);
  }
  return common;
};

const asGiven = (weight: Weight): string => (typeof weight === 'number' ? String(weight) : `${weight.numerator}/${weight.denominator}`);

/** Rates brought to whole numbers over one denominator; whole weights as they are. */
export const wholeWeights = (weights: ReadonlyArray<Weight>): either.Either<WeightDefect, ReadonlyArray<number>> => {
  let anyRate = false;
  for (let share = 0; share < weights.length; share++) {
    const weight = weights[share] as Weight;
    if (typeof weight !== 'number') anyRate = true;
    else if (!Number.isSafeInteger(weight) || weight < 0) {
      return either.left({ _tag: 'WeightNotCountable', share, found: String(weight) });
    }
  }
  if (!anyRate) return either.right(weights as ReadonlyArray<number>);
  const common = leastCommonDenominator(weights);
  const whole = weights.map((weight) =>
    typeof weight === 'number' ? BigInt(weight) * common : (BigInt(weight.numerator) * common) / BigInt(weight.denominator),
  );
  const share = whole.findIndex((weight) => weight > BigInt(Number.MAX_SAFE_INTEGER));
  return share < 0 ? either.right(whole.map(Number)) : either.left({ _tag: 'WeightsTooLarge', share, found: asGiven(weights[share] as Weight) });
};
