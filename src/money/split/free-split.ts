import type { Euro } from '../euro.js';
import type { CentsFrom, RemainderPolicy } from './award.js';
import { award, reason } from './award.js';
import { floorsOf } from './floors.js';

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

/** A total and its shares, in the order of their weights. `weightSum` is what the fractions of the shares are over: the weights that no cap holds. */
export interface Split {
  readonly total: Euro;
  readonly shares: ReadonlyArray<Share>;
  readonly weightSum: number;
  /** What no share received: zero except under `floor-and-report`, or where every share is held at its cap. */
  readonly unallocated: Euro;
}

/** From 0, so that no share is -0. */
export const signed = (cents: number, negative: boolean): Euro => (negative ? 0 - cents : 0 + cents) as Euro;

/** The split of a total by whole weights, without caps. */
export const splitFreely = (total: Euro, weights: ReadonlyArray<number>, weightSum: number, policy: RemainderPolicy): Split => {
  const floors = floorsOf(Math.abs(total), weights, weightSum);
  const { received, tied } = award(floors, weights, policy);
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
  return { total, shares, weightSum, unallocated };
};
