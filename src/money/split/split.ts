import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from '../euro.js';
import type { RemainderPolicy } from './award.js';
import type { Cap, CapDefect } from './caps.js';
import { capsInCents } from './caps.js';
import { splitWithinCaps } from './capped-split.js';
import type { Split } from './free-split.js';
import { splitFreely } from './free-split.js';
import type { Weight, WeightDefect } from './weights.js';
import { wholeWeights } from './weights.js';

/** Why an amount cannot be split as asked. */
export type SplitDefect =
  | WeightDefect
  | CapDefect
  | { readonly _tag: 'NoShares'; readonly found: string }
  | { readonly _tag: 'WeightsSumToZero'; readonly shares: number }
  | { readonly _tag: 'NoSuchShare'; readonly share: number; readonly shares: number };

/**
 * Splits an amount by weights, to the cent, and says who received the cents left over and why.
 *
 * Shape:   Euro, weights, remainder policy, caps or none → Either<SplitDefect, Split>
 * Units:   cents; weights are whole numbers or exact rates, only their proportions count; one cap for each share, in cents or as a
 *          rate of the total.
 * Rounds:  every share down, then the cents left over by the named policy; a negative total mirrors the positive one. A share of
 *          weight zero receives nothing, except as the named share of `remainder-to`. A cap that is a rate is rounded down; what it
 *          keeps from a share goes to the others by their weights, or is unallocated where all are held.
 * Findings: none.
 * Errors:  NoShares · WeightNotCountable · WeightsSumToZero · WeightsTooLarge · NoSuchShare · CapsAndSharesDiffer · NegativeCap
 *
 * @example splitByWeights(102, [50, 30, 20], { _tag: 'largest-remainder', ties: 'by-rank' })
 *   // right({ shares: [{ amount: 51 }, { amount: 31 }, { amount: 20 }] })
 * @since 0.1.0
 */
export const splitByWeights = (
  total: Euro,
  weights: ReadonlyArray<Weight>,
  policy: RemainderPolicy,
  caps?: ReadonlyArray<Cap>,
): either.Either<SplitDefect, Split> => {
  if (weights.length === 0) return either.left({ _tag: 'NoShares', found: '0' });
  if (policy._tag === 'remainder-to' && weights[policy.share] === undefined) {
    return either.left({ _tag: 'NoSuchShare', share: policy.share, shares: weights.length });
  }
  const whole = wholeWeights(weights);
  if (either.isLeft(whole)) return whole;
  let weightSum = 0;
  for (const weight of whole.right) weightSum += weight;
  if (weightSum === 0) return either.left({ _tag: 'WeightsSumToZero', shares: weights.length });
  if (!Number.isSafeInteger(weightSum)) {
    return either.left({ _tag: 'WeightsTooLarge', share: null, found: String(whole.right.reduce((sum, weight) => sum + BigInt(weight), 0n)) });
  }

  if (caps === undefined) return either.right(splitFreely(total, whole.right, weightSum, policy));
  return either.map((cents: ReadonlyArray<number | null>) => splitWithinCaps(total, whole.right, policy, cents))(
    capsInCents(caps, weights.length, Math.abs(total)),
  );
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
 * @example splitEqually(100, 3, { _tag: 'floor-and-report' }) // right({ shares: [{ amount: 33 }, { amount: 33 }, { amount: 33 }], unallocated: 1 })
 * @since 0.1.0
 */
export const splitEqually = (total: Euro, shares: number, policy: RemainderPolicy): either.Either<SplitDefect, Split> =>
  Number.isInteger(shares) && shares > 0 && shares <= 1_000_000
    ? splitByWeights(total, new Array<number>(shares).fill(1), policy)
    : either.left({ _tag: 'NoShares', found: String(shares) });
