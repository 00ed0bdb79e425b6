import type { SeatDraw } from './ballot.js';
import type { SeatStep, SeatTie } from './finding.js';
import type { SeatFraction } from './fraction.js';
import type { Entry, Unsettled } from './ties.js';
import { settleTie } from './ties.js';

/** What the sharing of seats has to go by. */
export interface Sharing {
  readonly seats: number;
  readonly votes: number;
  readonly unfilled: 'stay-empty' | 'other-lists';
  readonly draws: ReadonlyArray<SeatDraw> | undefined;
}

/** The steps taken, whether a list without candidates left seats to the others, and what a tie that is not settled asks for. */
export interface Shared {
  readonly steps: ReadonlyArray<SeatStep>;
  readonly passed: boolean;
  readonly open: Unsettled | null;
}

/** One turn of serving: the step where someone was served, how many were, and what the tie asks for. */
interface Served {
  readonly steps: ReadonlyArray<SeatStep>;
  readonly won: number;
  readonly open: Unsettled | null;
}

/** How many seats a list may still take: without bound where its seats may stay empty, or its candidates are not counted. */
export const roomOf = ({ list, bonus, byQuota, beyondQuota }: Entry, unfilled: Sharing['unfilled']): number =>
  unfilled === 'stay-empty' || list.candidates === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(0, list.candidates.length - bonus - byQuota - beyondQuota);

const seatEach = (group: ReadonlyArray<Entry>): SeatTie | null =>
  group.length === 1 ? null : { among: group.map(({ list }) => list.id), settledBy: 'a-seat-each' };

/** Gives one seat to each list of an equal group, as far as seats are left; a group too large for them is a tie. */
export const serve = (group: ReadonlyArray<Entry>, at: SeatFraction, left: number, draws: Sharing['draws']): Served => {
  const { winners, tie, open } = group.length <= left ? { winners: group, tie: seatEach(group), open: null } : settleTie(group, left, draws);
  for (const entry of winners) entry.beyondQuota += 1;
  return { steps: winners.length === 0 ? [] : [{ at, won: winners.map(({ list }) => list.id), tie }], won: winners.length, open };
};
