import type { SeatsFinding } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import type { SeatWords } from '../seat-words.js';
import { wordAllocation } from '../seat-words.js';
import { many, missing } from './words.js';

const METHODS = { 'largest-remainder': 'by the largest remainder', 'highest-average': 'by the highest average' } as const;

const SETTLED_BY = { 'a-seat-each': 'by a seat each', 'more-votes': 'by the larger number of votes', age: 'in favour of age', lots: 'by lots' } as const;

const SEAT_WORDS: SeatWords = {
  separator: '; ',
  bonus: (seats) => `${seats} as bonus`,
  byQuota: (seats) => `${seats} by whole quotas`,
  beyondQuota: (seats, method) => `${seats} ${METHODS[method]}`,
  quota: (quota) => `quota ${quota}`,
  step: (won, at, method) => `${method === 'largest-remainder' ? 'remainder' : 'average'} of ${at}: ${won}`,
  tie: (among, settledBy) => ` (tie between ${among}, settled ${SETTLED_BY[settledBy]})`,
  bonusTie: (list, among, settledBy) => `bonus to ${list} (tie between ${among}, settled ${SETTLED_BY[settledBy]})`,
  admissions: { 'below-threshold': 'below the threshold', 'no-vote': 'no vote' },
  unfilled: (seats) => many(seats, 'seat without a candidate', 'seats without a candidate'),
};

export const ENGLISH_SEATS: Pick<FindingSentences, SeatsFinding['_tag']> = {
  SeatsAllocated: (finding) => `${many(finding.seats, 'seat', 'seats')} allocated ${METHODS[finding.method]}: ${wordAllocation(finding, SEAT_WORDS)}.`,
  SecondRoundNeeded: ({ leading, votes: most, votesCast }) =>
    `No seat at the first round: ${leading.join(', ')} ahead with ${most} votes, short of the absolute majority of the ${votesCast} votes cast; a second round is needed.`,
  NoSeatAllocated: ({ because, seats }) => `None of the ${seats} seats is allocated: ${because === 'no-vote' ? 'no vote was cast' : 'no list reaches the threshold'}.`,
  SeatsNeedDraw: ({ lists, atStake, stage, soFar }) =>
    `Votes and age are equal between ${lists.join(', ')} for ${stage === 'bonus' ? `the bonus of ${many(atStake, 'seat', 'seats')}` : many(atStake, 'seat', 'seats')}: lots decide.${soFar === null ? '' : ` Already won: ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  SeatsUndetermined: ({ missing: list, lists, atStake, soFar }) =>
    `${many(atStake, 'seat', 'seats')} undetermined (${lists.join(', ')}); ${missing(list)}.${soFar === null ? '' : ` Already won: ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  ListVotesDisagree: ({ votesCast, sum }) => `Votes cast as printed: ${votesCast}; the votes of the lists add up to ${sum}.`,
  PrintedSeatsAgree: ({ lists }) => `The printed seats agree with the rule (${many(lists, 'list', 'lists')}).`,
  PrintedSeatsDisagree: ({ lists }) =>
    `Printed seats that disagree with the rule: ${lists.map(({ list, printed, computed }) => `${list} ${printed} instead of ${computed}`).join(', ')}.`,
  PrintedBonusDisagrees: ({ seats, printed, computed }) => `Printed bonus of ${printed} out of ${many(seats, 'seat', 'seats')}; it is ${computed}.`,
};
