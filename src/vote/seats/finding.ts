import type { Finding, NeedsDecision, Undetermined } from '../../legal/index.js';
import type { ListId, SeatStage } from './ballot.js';
import type { SeatFraction } from './fraction.js';
import type { SeatMethod } from './provisions.js';

/** What settled a tie: enough seats for a seat each, else the last resort that had to be used: more votes, then age, then lots. */
export type TieSettledBy = 'a-seat-each' | 'more-votes' | 'age' | 'lots';

/** Lists whose averages, remainders or votes are equal, and what settled it. */
export interface SeatTie {
  readonly among: ReadonlyArray<ListId>;
  readonly settledBy: TieSettledBy;
}

/** The lists that won one seat each at one average, or at one remainder. */
export interface SeatStep {
  readonly at: SeatFraction;
  readonly won: ReadonlyArray<ListId>;
  readonly tie: SeatTie | null;
}

/**
 * A list in the allocation. `earned` is `bonus` + `byQuota` (whole quotas) + `beyondQuota` (largest remainders or highest averages);
 * `filled` is what its candidates can take of it. `remainder` is what the whole quotas leave, in votes, over the number of seats.
 */
export interface ListSeats {
  readonly list: ListId;
  readonly votes: number;
  readonly admission: 'admitted' | 'below-threshold' | 'no-vote';
  readonly bonus: number;
  readonly byQuota: number;
  readonly beyondQuota: number;
  readonly remainder: SeatFraction | null;
  readonly earned: number;
  readonly filled: number;
}

/** The bonus and whom it goes to. */
export interface SeatBonus {
  readonly list: ListId;
  readonly seats: number;
  readonly tie: SeatTie | null;
}

/**
 * The whole allocation, step by step. `quota` is the votes of the admitted lists over the seats to share, the bonus apart;
 * `threshold` is the share of the votes cast to reach; `unfilled` is the number of seats that no candidate takes.
 */
export interface SeatAllocation {
  readonly method: SeatMethod;
  readonly seats: number;
  readonly votesCast: number;
  readonly threshold: SeatFraction | null;
  readonly bonus: SeatBonus | null;
  readonly quota: SeatFraction;
  readonly lists: ReadonlyArray<ListSeats>;
  readonly steps: ReadonlyArray<SeatStep>;
  readonly unfilled: number;
}

/** What a finding on the seats may miss. */
export type SeatsFact = 'ballot-round' | 'birth-days-of-candidates' | 'average-ages-of-lists' | 'rules-of-that-day';

/** Seats that a tie leaves open, the lists it concerns, and what is allocated without them. @inline */
interface OpenTie {
  readonly lists: ReadonlyArray<ListId>;
  readonly atStake: number;
  readonly soFar: SeatAllocation | null;
}

/** A list whose announced seats are not those of the rule. */
export interface PrintedSeats {
  readonly list: ListId;
  readonly printed: number;
  readonly computed: number;
}

/** How the seats are allocated or what stops it, and whether the printed votes, bonus and seats agree with the rule. */
export type SeatsFinding =
  | (Finding<'SeatsAllocated', 'conforms'> & SeatAllocation)
  | (Finding<'SecondRoundNeeded', 'conforms'> & { readonly leading: ReadonlyArray<ListId>; readonly votes: number; readonly votesCast: number })
  | (Finding<'NoSeatAllocated', 'conforms'> & { readonly because: 'no-vote' | 'no-list-admitted'; readonly seats: number })
  | (NeedsDecision<'SeatsNeedDraw', ListId> & OpenTie & { readonly stage: SeatStage })
  | (Undetermined<'SeatsUndetermined', SeatsFact> & OpenTie)
  | (Finding<'ListVotesDisagree', 'breaches'> & { readonly votesCast: number; readonly sum: number })
  | (Finding<'PrintedSeatsAgree', 'conforms'> & { readonly lists: number })
  | (Finding<'PrintedSeatsDisagree', 'breaches'> & { readonly lists: readonly [PrintedSeats, ...PrintedSeats[]] })
  | (Finding<'PrintedBonusDisagrees', 'breaches'> & { readonly seats: number; readonly printed: number; readonly computed: number });
