import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from './euro.js';
import type { Floors } from './floors.js';
import { floorsOf, zeros } from './floors.js';
import { selectLargest } from './select-largest.js';
import type { Weight, WeightDefect } from './weights.js';
import { wholeWeights } from './weights.js';

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

/** A total and its shares, in the order of their weights. `weightSum` is what the fractions of the shares are over. */
export interface Split {
  readonly total: Euro;
  readonly shares: ReadonlyArray<Share>;
  readonly weightSum: number;
  /** What no share received: zero except under `floor-and-report`. */
  readonly unallocated: Euro;
}

/** Why an amount cannot be split as asked. */
export type SplitDefect =
  | WeightDefect
  | { readonly _tag: 'NoShares' }
  | { readonly _tag: 'WeightsSumToZero' }
  | { readonly _tag: 'NoSuchShare'; readonly share: number };

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

  const floors = floorsOf(Math.abs(total), whole.right, weightSum);
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
