import type { Euro } from '../euro.js';
import type { RemainderPolicy } from './award.js';
import { heldAtCap } from './caps.js';
import type { Share, Split } from './free-split.js';
import { signed, splitFreely } from './free-split.js';

/** The named share of `remainder-to` takes cents up to its cap only. */
const withinCap = (share: Share, cap: number | null): Share => {
  if (cap === null || share.amount <= cap) return share;
  return { ...share, amount: cap as Euro, received: (cap - share.floor) as Euro, why: cap > share.floor ? share.why : 'held-at-cap' };
};

const mirrored = ({ amount, floor, received, ...rest }: Share): Share => ({
  amount: signed(amount, true), floor: signed(floor, true), received: signed(received, true), ...rest,
});

/**
 * The split of a total by whole weights, no share above its cap: what a cap keeps from a share goes to the others, by their
 * weights. A cap is a whole number of cents, so that a share that is not held stays within it once it is rounded.
 */
export const splitWithinCaps = (total: Euro, weights: ReadonlyArray<number>, policy: RemainderPolicy, caps: ReadonlyArray<number | null>): Split => {
  const size = Math.abs(total);
  const held = heldAtCap(size, weights, caps);
  const free = weights.map((weight, share) => (held.has(share) ? 0 : weight));
  const weightSum = free.reduce((sum, weight) => sum + weight, 0);
  const atCaps = [...held].reduce((sum, share) => sum + (caps[share] as number), 0);
  // Where every share is held, nothing is split: the sum of weights is 1, which no share has.
  const split = splitFreely((weightSum === 0 ? 0 : size - atCaps) as Euro, free, Math.max(weightSum, 1), policy);
  const shares = split.shares.map((share, place): Share => {
    const cap = caps[place] ?? null;
    if (!held.has(place)) return withinCap(share, cap);
    return { amount: cap as Euro, floor: cap as Euro, fraction: 0, received: 0 as Euro, why: 'held-at-cap' };
  });
  const left = size - shares.reduce((sum, { amount }) => sum + amount, 0);
  return {
    total,
    shares: total < 0 ? shares.map(mirrored) : shares,
    weightSum: split.weightSum,
    unallocated: signed(left, total < 0),
  };
};
