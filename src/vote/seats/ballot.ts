import type { CivilDay } from '../../calendar/index.js';
import type { SeatFraction } from './fraction.js';
import type { SeatElection, StatedSeatRule } from './provisions.js';

/** How a list is called in the data; unique in its ballot. */
export type ListId = string;

/** One candidate, at their place on the list. The day of birth is asked for only where a tie comes down to age. */
export interface ListCandidate {
  readonly bornOn?: CivilDay;
}

/**
 * A list and its votes. `candidates` are in the order of the list; left out, the list is taken to have as many as it needs.
 * `averageAge` is a sum of ages over a number of candidates, all lists in the same unit. `printedSeats` is what the record announces.
 */
export interface SeatList {
  readonly id: ListId;
  readonly votes: number;
  readonly candidates?: ReadonlyArray<ListCandidate>;
  readonly averageAge?: SeatFraction;
  readonly printedSeats?: number;
}

/** What may come down to the drawing of lots: the bonus, or the seats that equal lists leave. */
export type SeatStage = 'bonus' | 'last-seats';

/** The answer to a drawing of lots: the lists in the order in which they were drawn. */
export interface SeatDraw {
  readonly stage: SeatStage;
  readonly order: ReadonlyArray<ListId>;
}

/** A ballot between lists for a number of seats. `votesCast` is the figure of the record, compared with the sum of the votes. */
export interface SeatBallotFields {
  readonly rule: SeatElection | StatedSeatRule;
  readonly heldOn: CivilDay;
  readonly seats: number;
  readonly lists: ReadonlyArray<SeatList>;
  readonly votesCast?: number;
  readonly round?: 1 | 2;
  readonly printedBonus?: number;
  readonly draws?: ReadonlyArray<SeatDraw>;
}

/** A ballot that describes a possible situation: only `makeSeatBallot` builds one. */
export interface SeatBallot extends SeatBallotFields {
  readonly _brand: 'SeatBallot';
}
