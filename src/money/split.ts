import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from './euro.js';
import type { Rate } from './rate.js';
import { selectLargest } from './select-largest.js';

/** What a share weighs: a whole number, or an exact rate. Only proportions count. */
export type Weight = number | Rate;

/**
 * Who receives the cents that whole shares leave over.
 * - `largest-remainder`: one cent each to the largest fractions lost; among equal fractions, `by-rank` serves the shares in the
 *   order of the list, which is then their rank, and `by-weight` serves the heavier first, then by rank;
 * - `remainder-to`: all to one named share, by its place in the list (usually the project owner);
 * - `floor-and-report`: to no one; the split says what is left.
 */
export type RemainderPolicy =
  | { readonly _tag: 'largest-remainder'; readonly ties: 'by-rank' | 'by-weight' }
  | { readonly _tag: 'remainder-to'; readonly share: number }
  | { readonly _tag: 'floor-and-report' };

/** Why a share received cents from the remainder, or did not. */
export type CentsFrom = 'none' | 'largest-remainder' | 'tie-by-rank' | 'tie-by-weight' | 'remainder-to';

/**
 * One share. Its exact value is `floor` plus `fraction` over the split's `weightSum`, in cents (both counted away from zero for a
 * negative total); `amount` is `floor` plus the `received` cents of the remainder.
 */
export interface Share {
  readonly amount: Euro;
  readonly floor: Euro;
  readonly fraction: number;
  readonly received: number;
  readonly why: CentsFrom;
}

export interface Split {
  readonly total: Euro;
  readonly shares: ReadonlyArray<Share>;
  readonly weightSum: number;
  /** What no share received: zero except under `floor-and-report`. */
  readonly unallocated: Euro;
}

export type SplitDefect =
  | { readonly _tag: 'NoShares' }
  | { readonly _tag: 'WeightNotCountable'; readonly share: number; readonly found: string }
  | { readonly _tag: 'WeightsSumToZero' }
  | { readonly _tag: 'WeightsTooLarge' }
  | { readonly _tag: 'NoSuchShare'; readonly share: number };

/** Below this sum of weights, the product of a weight and a remainder of cents is a safe integer. */
const LARGEST_PLAIN_SUM = 94_906_265;

/** Plain arrays: typed ones of this size are allocated outside the heap, and cost more than they spare. */
const zeros = (length: number): Array<number> => new Array<number>(length).fill(0);

/** The floors and the fractions of every share, for a total that is not negative. */
interface Floors {
  readonly floors: Array<number>;
  readonly fractions: Array<number>;
  readonly left: number;
}

const plainFloors = (total: number, weights: ReadonlyArray<number>, sum: number): Floors => {
  const floors = zeros(weights.length);
  const fractions = zeros(weights.length);
  const each = Math.floor(total / sum);
  const over = total - each * sum;
  let left = total;
  for (let share = 0; share < weights.length; share++) {
    const weight = weights[share] as number;
    const product = over * weight;
    // The division of two doubles may land on the next integer; one step back makes it the floor again.
    let quotient = Math.floor(product / sum);
    if (quotient * sum > product) quotient -= 1;
    floors[share] = each * weight + quotient;
    fractions[share] = product - quotient * sum;
    left -= each * weight + quotient;
  }
  return { floors, fractions, left };
};

const bigFloors = (total: number, weights: ReadonlyArray<number>, sum: number): Floors => {
  const floors = zeros(weights.length);
  const fractions = zeros(weights.length);
  const [exactTotal, exactSum] = [BigInt(total), BigInt(sum)];
  let left = total;
  for (let share = 0; share < weights.length; share++) {
    const product = exactTotal * BigInt(weights[share] as number);
    const floor = Number(product / exactSum);
    floors[share] = floor;
    fractions[share] = Number(product % exactSum);
    left -= floor;
  }
  return { floors, fractions, left };
};

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

/** Rates brought to whole numbers over one denominator; whole weights as they are. */
const wholeWeights = (weights: ReadonlyArray<Weight>): either.Either<SplitDefect, ReadonlyArray<number>> => {
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
  return whole.every((weight) => weight <= BigInt(Number.MAX_SAFE_INTEGER))
    ? either.right(whole.map(Number))
    : either.left({ _tag: 'WeightsTooLarge' });
};

/** From 0, so that no share is -0. */
const signed = (cents: number, negative: boolean): Euro => (negative ? 0 - cents : 0 + cents) as Euro;

/** Which shares receive the cents left over, and why: `received[share]` cents, `tied[share]` set where a tie was settled. */
interface Awards {
  readonly received: Array<number>;
  readonly tied: Array<number>;
}

const award = ({ fractions, left }: Floors, weights: ReadonlyArray<number>, policy: RemainderPolicy): Awards => {
  const received = zeros(fractions.length);
  const tied = zeros(fractions.length);
  if (policy._tag === 'remainder-to') received[policy.share] = left;
  if (policy._tag === 'largest-remainder' && left > 0) {
    const { threshold, above } = selectLargest(fractions, left);
    const atThreshold: Array<number> = [];
    for (let share = 0; share < fractions.length; share++) {
      const fraction = fractions[share] as number;
      if (fraction > threshold) received[share] = 1;
      else if (fraction === threshold) atThreshold.push(share);
    }
    const seats = left - above;
    const settled = seats < atThreshold.length ? 1 : 0;
    if (policy.ties === 'by-weight') atThreshold.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
    for (const share of atThreshold.slice(0, seats)) {
      received[share] = 1;
      tied[share] = settled;
    }
  }
  return { received, tied };
};

const reason = (policy: RemainderPolicy, received: number, tied: number): CentsFrom =>
  received === 0 || policy._tag === 'floor-and-report'
    ? 'none'
    : policy._tag === 'remainder-to'
      ? 'remainder-to'
      : tied === 0
        ? 'largest-remainder'
        : policy.ties === 'by-rank'
          ? 'tie-by-rank'
          : 'tie-by-weight';

/**
 * Splits an amount by weights, to the cent, and says who received the cents left over and why.
 *
 * Shape:   Euro, weights, remainder policy → Either<SplitDefect, Split>
 * Units:   cents; weights are whole numbers or exact rates, only their proportions count.
 * Rounds:  every share down, then the cents left over by the named policy; a negative total mirrors the positive one. A share of
 *          weight zero receives nothing, except as the named share of `remainder-to`.
 * Findings: none.
 * Errors:  NoShares · WeightNotCountable · WeightsSumToZero · WeightsTooLarge · NoSuchShare
 *
 * @example splitByWeights(1,02 €, [50, 30, 20], largest remainder by rank) // 0,51 € · 0,31 € · 0,20 €
 * @since 0.1.0
 */
export const splitByWeights = (
  total: Euro,
  weights: ReadonlyArray<Weight>,
  policy: RemainderPolicy,
): either.Either<SplitDefect, Split> => {
  if (weights.length === 0) return either.left({ _tag: 'NoShares' });
  if (policy._tag === 'remainder-to' && weights[policy.share] === undefined) {
    return either.left({ _tag: 'NoSuchShare', share: policy.share });
  }
  const whole = wholeWeights(weights);
  if (either.isLeft(whole)) return whole;
  let weightSum = 0;
  for (const weight of whole.right) weightSum += weight;
  if (weightSum === 0) return either.left({ _tag: 'WeightsSumToZero' });
  if (!Number.isSafeInteger(weightSum)) return either.left({ _tag: 'WeightsTooLarge' });

  const floors = (weightSum <= LARGEST_PLAIN_SUM ? plainFloors : bigFloors)(Math.abs(total), whole.right, weightSum);
  const { received, tied } = award(floors, whole.right, policy);
  const negative = total < 0;
  const shares: Array<Share> = new Array<Share>(weights.length);
  for (let share = 0; share < shares.length; share++) {
    const floor = floors.floors[share] as number;
    const cents = received[share] as number;
    shares[share] = {
      amount: signed(floor + cents, negative),
      floor: signed(floor, negative),
      fraction: floors.fractions[share] as number,
      received: signed(cents, negative),
      why: reason(policy, cents, tied[share] as number),
    };
  }
  const unallocated = policy._tag === 'floor-and-report' ? signed(floors.left, negative) : (0 as Euro);
  return either.right({ total, shares, weightSum, unallocated });
};

/**
 * Splits an amount into equal shares.
 *
 * Shape:   Euro, number of shares, remainder policy → Either<SplitDefect, Split>
 * Units:   cents.
 * Rounds:  as splitByWeights with equal weights.
 * Findings: none.
 * Errors:  NoShares (also for a number of shares that is not a whole number, or beyond 1 000 000)
 *
 * @example splitEqually(94 000,00 €, 4, floor and report) // four times 23 500,00 €, nothing left
 * @since 0.1.0
 */
export const splitEqually = (total: Euro, shares: number, policy: RemainderPolicy): either.Either<SplitDefect, Split> =>
  Number.isInteger(shares) && shares > 0 && shares <= 1_000_000
    ? splitByWeights(total, new Array<number>(shares).fill(1), policy)
    : either.left({ _tag: 'NoShares' });
