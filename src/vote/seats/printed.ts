import type { Basis } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { SeatBallot } from './ballot.js';
import { countBonusSeats } from './bonus.js';
import type { PrintedSeats, SeatsFinding } from './finding.js';
import type { SeatRule } from './provisions.js';

/** Compares the votes cast that the record prints with the votes of the lists: in a ballot by lists, every vote cast is for a list. */
export const comparePrintedVotes = ({ votesCast }: SeatBallot, sum: number, basis: Basis): ReadonlyArray<SeatsFinding> =>
  votesCast === undefined || votesCast === sum
    ? []
    : [{ _tag: 'ListVotesDisagree', standing: 'breaches', votesCast, sum, basis, notes: NO_NOTES }];

/** Compares the bonus that the record prints with that of the rule; it depends on the number of seats alone. */
export const comparePrintedBonus = ({ seats, printedBonus }: SeatBallot, { bonus }: SeatRule, basis: Basis): ReadonlyArray<SeatsFinding> => {
  const computed = bonus === null ? 0 : countBonusSeats(seats, bonus);
  return printedBonus === undefined || printedBonus === computed
    ? []
    : [{ _tag: 'PrintedBonusDisagrees', standing: 'breaches', seats, printed: printedBonus, computed, basis, notes: NO_NOTES }];
};

/** Compares the seats that the record prints, list by list, with those that the rule gives; none where it gives none. */
export const comparePrintedSeats = ({ lists }: SeatBallot, filled: ReadonlyArray<number>, basis: Basis): ReadonlyArray<SeatsFinding> => {
  const compared = lists.flatMap(({ id, printedSeats }, place): ReadonlyArray<PrintedSeats> =>
    printedSeats === undefined ? [] : [{ list: id, printed: printedSeats, computed: filled[place] ?? 0 }],
  );
  const [first, ...others] = compared.filter(({ printed, computed }) => printed !== computed);
  if (first !== undefined) return [{ _tag: 'PrintedSeatsDisagree', standing: 'breaches', lists: [first, ...others], basis, notes: NO_NOTES }];
  return compared.length === 0 ? [] : [{ _tag: 'PrintedSeatsAgree', standing: 'conforms', lists: compared.length, basis, notes: NO_NOTES }];
};
