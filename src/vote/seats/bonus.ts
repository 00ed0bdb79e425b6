import { clearDaysBetween } from '../../calendar/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { SeatBallot, SeatList } from './ballot.js';
import type { SeatTie } from './finding.js';
import type { SeatFraction } from './fraction.js';
import { compareFractions } from './fraction.js';
import type { BonusRule } from './provisions.js';
import type { Entry, Unsettled } from './ties.js';
import { settleByLots } from './ties.js';

/**
 * How many seats go first to the leading list.
 *
 * Shape:   seats, BonusRule → seats
 * Units:   seats, whole numbers.
 * Rounds:  up above the number of seats that the rule names (four), down at it and below.
 * Findings: none.
 * Errors:  none.
 *
 * @legal code électoral, art. L262, al. 1 and 2
 * @example countBonusSeats(19, { share: { numerator: 1, denominator: 2 }, roundsUpAbove: 4 }) // 10
 * @since 0.1.0
 */
export const countBonusSeats = (seats: number, { share, roundsUpAbove }: BonusRule): number => {
  const product = BigInt(seats) * BigInt(share.numerator);
  const whole = Number(product / BigInt(share.denominator));
  const isWhole = product % BigInt(share.denominator) === 0n;
  return isWhole || seats <= roundsUpAbove ? whole : whole + 1;
};

/** Which list the bonus goes to, or why it goes to none yet. */
export type BonusHolder =
  | { readonly _tag: 'held'; readonly list: SeatList; readonly tie: SeatTie | null }
  | { readonly _tag: 'second-round'; readonly leading: ReadonlyArray<SeatList> }
  | { readonly _tag: 'round-missing'; readonly leading: ReadonlyArray<SeatList> }
  | Unsettled;

/** The average age of the candidates of a list, in days on the day of the ballot, where every day of birth is known. */
const ageInDays = ({ candidates }: SeatList, heldOn: CivilDay): SeatFraction | undefined => {
  if (candidates === undefined || candidates.length === 0) return undefined;
  let sum = 0;
  for (const { bornOn } of candidates) {
    if (bornOn === undefined) return undefined;
    sum += clearDaysBetween(bornOn, heldOn) + 1;
  }
  return { numerator: sum, denominator: candidates.length };
};

/** The ages as the caller states them for every list, else from the days of birth of every list. */
const averageAges = (lists: ReadonlyArray<SeatList>, heldOn: CivilDay): ReadonlyArray<SeatFraction | undefined> =>
  lists.every(({ averageAge }) => averageAge !== undefined)
    ? lists.map(({ averageAge }) => averageAge)
    : lists.map((list) => ageInDays(list, heldOn));

const settleByAge = (leading: ReadonlyArray<SeatList>, { heldOn, draws }: SeatBallot): BonusHolder => {
  const ages = averageAges(leading, heldOn);
  const unknown = leading.filter((_, place) => ages[place] === undefined);
  if (unknown.length > 0) return { _tag: 'ages-missing', lists: unknown.map(({ id }) => id), atStake: 1 };
  const known = ages as ReadonlyArray<SeatFraction>;
  const eldest = leading.filter((_, place) => known.every((age) => compareFractions(known[place] as SeatFraction, age) >= 0));
  const among = leading.map(({ id }) => id);
  if (eldest.length === 1) return { _tag: 'held', list: eldest[0] as SeatList, tie: { among, settledBy: 'age' } };
  const entries = eldest.map((list): Entry => ({ list, bonus: 0, byQuota: 0, beyondQuota: 0 }));
  const drawn = settleByLots(entries, 1, draws, 'bonus');
  return '_tag' in drawn ? drawn : { _tag: 'held', list: (drawn[0] as Entry).list, tie: { among, settledBy: 'lots' } };
};

/**
 * Says which list the bonus goes to: at the first round the one with more than half of the votes cast, at the second the one with most
 * votes, between equal ones the one whose candidates are on average the eldest.
 *
 * Shape:   SeatBallot, votes cast → BonusHolder
 * Units:   votes; ages in days, or as the caller states them.
 * Rounds:  nothing.
 * Findings: none; the outcome becomes SecondRoundNeeded, SeatsUndetermined or SeatsNeedDraw.
 * Errors:  none.
 *
 * @legal code électoral, art. L262, al. 1 and 2
 * @interpretation 015-age-then-lots
 * @since 0.1.0
 */
export const bonusHolder = (ballot: SeatBallot, votesCast: number): BonusHolder => {
  const most = ballot.lists.reduce((top, { votes }) => Math.max(top, votes), 0);
  const leading = ballot.lists.filter(({ votes }) => votes === most);
  const [first] = leading;
  // More than half, without doubling: 2 × votes could leave the safe range.
  if (most > votesCast - most) return { _tag: 'held', list: first as SeatList, tie: null };
  if (ballot.round === undefined) return { _tag: 'round-missing', leading };
  if (ballot.round === 1) return { _tag: 'second-round', leading };
  return leading.length === 1 ? { _tag: 'held', list: first as SeatList, tie: null } : settleByAge(leading, ballot);
};
