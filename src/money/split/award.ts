import type { Floors } from './floors.js';
import { zeros } from './floors.js';
import { selectLargest } from './select-largest.js';

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

/** Why a share received cents from the remainder, or did not: `held-at-cap`, it has all that its cap lets it have. */
export type CentsFrom = 'none' | 'largest-remainder' | 'tie-by-rank' | 'tie-by-weight' | 'remainder-to' | 'held-at-cap';

/** Which shares receive the cents left over, and why: `received[share]` cents, `tied[share]` set where a tie was settled. */
export interface Awards {
  readonly received: Array<number>;
  readonly tied: Array<number>;
}

/** Gives the cents left over by the named policy. */
export const award = ({ fractions, left }: Floors, weights: ReadonlyArray<number>, policy: RemainderPolicy): Awards => {
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

/** Why a share received its cents of the remainder. */
export const reason = (policy: RemainderPolicy, received: number, tied: number): CentsFrom =>
  received === 0 || policy._tag === 'floor-and-report'
    ? 'none'
    : policy._tag === 'remainder-to'
      ? 'remainder-to'
      : tied === 0
        ? 'largest-remainder'
        : policy.ties === 'by-rank'
          ? 'tie-by-rank'
          : 'tie-by-weight';
