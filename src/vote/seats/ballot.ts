import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../calendar/index.js';
import { isCivilDay } from '../../calendar/index.js';
import type { SeatFraction } from './fraction.js';
import type { SeatElection, StatedSeatRule } from './provisions.js';
import { SEAT_ELECTIONS } from './provisions.js';

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

/** Why fields describe no possible ballot by lists. */
export type SeatBallotDefect =
  | { readonly _tag: 'SeatsNotCountable'; readonly found: string }
  | { readonly _tag: 'NoLists' }
  | { readonly _tag: 'DuplicateList'; readonly list: ListId }
  | { readonly _tag: 'VotesNotCountable'; readonly list: ListId | null; readonly found: string }
  | { readonly _tag: 'VotesTooLarge' }
  | { readonly _tag: 'PrintedSeatsNotCountable'; readonly list: ListId | null; readonly found: string }
  | { readonly _tag: 'AverageAgeImpossible'; readonly list: ListId }
  | { readonly _tag: 'BornAfterTheBallot'; readonly list: ListId; readonly bornOn: string }
  | { readonly _tag: 'UnknownList'; readonly list: ListId }
  | { readonly _tag: 'RoundUnknown'; readonly found: string }
  | { readonly _tag: 'SeatElectionUnknown'; readonly found: string }
  | { readonly _tag: 'SeatRuleImpossible'; readonly part: 'bonus' | 'threshold' };

/** No French assembly comes near; beyond it the input is a mistake. */
const MOST_SEATS = 10_000;

const isCount = (value: number | undefined): boolean => value === undefined || (Number.isSafeInteger(value) && value >= 0);

/** A share of a whole: two whole numbers, not above one. */
const isShare = ({ numerator, denominator }: SeatFraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0 && numerator >= 0 && numerator <= denominator;

const isAverageAge = ({ numerator, denominator }: SeatFraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && denominator > 0;

const listDefect = ({ id, votes, averageAge, printedSeats, candidates }: SeatList, heldOn: CivilDay): SeatBallotDefect | undefined => {
  if (!isCount(votes)) return { _tag: 'VotesNotCountable', list: id, found: String(votes) };
  if (!isCount(printedSeats)) return { _tag: 'PrintedSeatsNotCountable', list: id, found: String(printedSeats) };
  if (averageAge !== undefined && !isAverageAge(averageAge)) return { _tag: 'AverageAgeImpossible', list: id };
  const late = candidates?.find(({ bornOn }) => bornOn !== undefined && !(isCivilDay(bornOn) && bornOn < heldOn));
  return late === undefined ? undefined : { _tag: 'BornAfterTheBallot', list: id, bornOn: String(late.bornOn) };
};

const ruleDefect = (rule: SeatBallotFields['rule']): SeatBallotDefect | undefined => {
  if (typeof rule === 'string') return SEAT_ELECTIONS.includes(rule) ? undefined : { _tag: 'SeatElectionUnknown', found: rule };
  if (rule.bonus !== null && !isShare(rule.bonus.share)) return { _tag: 'SeatRuleImpossible', part: 'bonus' };
  return rule.threshold !== null && !isShare(rule.threshold) ? { _tag: 'SeatRuleImpossible', part: 'threshold' } : undefined;
};

const ballotDefect = ({ rule, seats, lists, heldOn, votesCast, round, printedBonus, draws }: SeatBallotFields): SeatBallotDefect | undefined => {
  if (!Number.isSafeInteger(seats) || seats < 1 || seats > MOST_SEATS) return { _tag: 'SeatsNotCountable', found: String(seats) };
  if (lists.length === 0) return { _tag: 'NoLists' };
  const known = new Set<ListId>();
  let sum = 0;
  for (const list of lists) {
    if (known.has(list.id)) return { _tag: 'DuplicateList', list: list.id };
    known.add(list.id);
    const defect = listDefect(list, heldOn);
    if (defect !== undefined) return defect;
    sum += list.votes;
  }
  if (!Number.isSafeInteger(sum)) return { _tag: 'VotesTooLarge' };
  if (!isCount(votesCast)) return { _tag: 'VotesNotCountable', list: null, found: String(votesCast) };
  if (!isCount(printedBonus)) return { _tag: 'PrintedSeatsNotCountable', list: null, found: String(printedBonus) };
  if (![undefined, 1, 2].includes(round)) return { _tag: 'RoundUnknown', found: String(round) };
  const stranger = draws?.flatMap(({ order }) => order).find((id) => !known.has(id));
  return stranger === undefined ? ruleDefect(rule) : { _tag: 'UnknownList', list: stranger };
};

/**
 * Builds a ballot between lists.
 *
 * Shape:   SeatBallotFields → Either<SeatBallotDefect, SeatBallot>
 * Units:   seats from 1 to 10 000, votes in whole numbers whose sum is exact.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  SeatsNotCountable · NoLists · DuplicateList · VotesNotCountable · VotesTooLarge · PrintedSeatsNotCountable ·
 *          AverageAgeImpossible · BornAfterTheBallot · UnknownList · RoundUnknown · SeatElectionUnknown ·
 *          SeatRuleImpossible
 *
 * @example makeSeatBallot({ rule: 'tender-commission', heldOn: '2026-04-10', seats: 5, lists: [] }) // left({ _tag: 'NoLists' })
 * @since 0.1.0
 */
export const makeSeatBallot = (fields: SeatBallotFields): either.Either<SeatBallotDefect, SeatBallot> => {
  const defect = ballotDefect(fields);
  return defect === undefined ? either.right({ ...fields, _brand: 'SeatBallot' }) : either.left(defect);
};
