import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../calendar/index.js';
import { isCivilDay } from '../../calendar/index.js';
import { nearest } from '../../legal/index.js';
import type { ListId, SeatBallot, SeatBallotFields, SeatDraw, SeatList, SeatStage } from './ballot.js';
import type { SeatFraction } from './fraction.js';
import type { SeatElection } from './provisions.js';
import { SEAT_ELECTIONS } from './provisions.js';

/** Why fields describe no possible ballot by lists. `candidate` is their place on the list; `near` is the list that was probably meant. */
export type SeatBallotDefect =
  | { readonly _tag: 'SeatsNotCountable'; readonly found: string }
  | { readonly _tag: 'NoLists' }
  | { readonly _tag: 'DuplicateList'; readonly list: ListId }
  | { readonly _tag: 'VotesNotCountable'; readonly list: ListId | null; readonly found: string }
  | { readonly _tag: 'VotesTooLarge'; readonly found: string }
  | { readonly _tag: 'PrintedSeatsNotCountable'; readonly list: ListId | null; readonly found: string }
  | { readonly _tag: 'AverageAgeImpossible'; readonly list: ListId; readonly found: string }
  | { readonly _tag: 'BornAfterTheBallot'; readonly list: ListId; readonly candidate: number; readonly bornOn: string; readonly heldOn: CivilDay }
  | { readonly _tag: 'UnknownList'; readonly stage: SeatStage; readonly list: ListId; readonly near: ListId | null }
  | { readonly _tag: 'RoundUnknown'; readonly found: string }
  | { readonly _tag: 'SeatElectionUnknown'; readonly found: string; readonly elections: ReadonlyArray<SeatElection> }
  | { readonly _tag: 'SeatRuleImpossible'; readonly part: 'bonus' | 'threshold'; readonly found: string };

/** No French assembly comes near; beyond it the input is a mistake. */
const MOST_SEATS = 10_000;

const isCount = (value: number | undefined): boolean => value === undefined || (Number.isSafeInteger(value) && value >= 0);

/** A share of a whole: two whole numbers, not above one. */
const isShare = ({ numerator, denominator }: SeatFraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0 && numerator >= 0 && numerator <= denominator;

const isAverageAge = ({ numerator, denominator }: SeatFraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && denominator > 0;

const asText = ({ numerator, denominator }: SeatFraction): string => `${numerator}/${denominator}`;

const listDefect = ({ id, votes, averageAge, printedSeats, candidates }: SeatList, heldOn: CivilDay): SeatBallotDefect | undefined => {
  if (!isCount(votes)) return { _tag: 'VotesNotCountable', list: id, found: String(votes) };
  if (!isCount(printedSeats)) return { _tag: 'PrintedSeatsNotCountable', list: id, found: String(printedSeats) };
  if (averageAge !== undefined && !isAverageAge(averageAge)) return { _tag: 'AverageAgeImpossible', list: id, found: asText(averageAge) };
  const late = candidates?.findIndex(({ bornOn }) => bornOn !== undefined && !(isCivilDay(bornOn) && bornOn < heldOn)) ?? -1;
  return late < 0 ? undefined : { _tag: 'BornAfterTheBallot', list: id, candidate: late, bornOn: String(candidates?.[late]?.bornOn), heldOn };
};

const ruleDefect = (rule: SeatBallotFields['rule']): SeatBallotDefect | undefined => {
  if (typeof rule === 'string') return SEAT_ELECTIONS.includes(rule) ? undefined : { _tag: 'SeatElectionUnknown', found: rule, elections: SEAT_ELECTIONS };
  if (rule.bonus !== null && !isShare(rule.bonus.share)) return { _tag: 'SeatRuleImpossible', part: 'bonus', found: asText(rule.bonus.share) };
  return rule.threshold !== null && !isShare(rule.threshold) ? { _tag: 'SeatRuleImpossible', part: 'threshold', found: asText(rule.threshold) } : undefined;
};

const drawDefect = (draws: ReadonlyArray<SeatDraw>, known: ReadonlySet<ListId>): SeatBallotDefect | undefined => {
  for (const { stage, order } of draws) {
    const list = order.find((id) => !known.has(id));
    if (list !== undefined) return { _tag: 'UnknownList', stage, list, near: nearest(list, [...known]) };
  }
  return undefined;
};

const ballotDefect = ({ rule, seats, lists, heldOn, votesCast, round, printedBonus, draws }: SeatBallotFields): SeatBallotDefect | undefined => {
  if (!Number.isSafeInteger(seats) || seats < 1 || seats > MOST_SEATS) return { _tag: 'SeatsNotCountable', found: String(seats) };
  if (lists.length === 0) return { _tag: 'NoLists' };
  const known = new Set<ListId>();
  let sum = 0n;
  for (const list of lists) {
    if (known.has(list.id)) return { _tag: 'DuplicateList', list: list.id };
    known.add(list.id);
    const defect = listDefect(list, heldOn);
    if (defect !== undefined) return defect;
    sum += BigInt(list.votes);
  }
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) return { _tag: 'VotesTooLarge', found: String(sum) };
  if (!isCount(votesCast)) return { _tag: 'VotesNotCountable', list: null, found: String(votesCast) };
  if (!isCount(printedBonus)) return { _tag: 'PrintedSeatsNotCountable', list: null, found: String(printedBonus) };
  if (![undefined, 1, 2].includes(round)) return { _tag: 'RoundUnknown', found: String(round) };
  return drawDefect(draws ?? [], known) ?? ruleDefect(rule);
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
