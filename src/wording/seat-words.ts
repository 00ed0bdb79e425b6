import type { SeatAllocation, SeatFraction, SeatStep, SeatTie } from '../vote/index.js';

/** The words that the allocation of seats is told with. */
export interface SeatWords {
  /** What stands between two parts of the account. */
  readonly separator: string;
  readonly bonus: (seats: number) => string;
  readonly byQuota: (seats: number) => string;
  readonly beyondQuota: (seats: number, method: SeatAllocation['method']) => string;
  readonly quota: (quota: string) => string;
  readonly step: (won: string, at: string, method: SeatAllocation['method']) => string;
  readonly tie: (among: string, settledBy: SeatTie['settledBy']) => string;
  readonly bonusTie: (list: string, among: string, settledBy: SeatTie['settledBy']) => string;
  readonly admissions: Readonly<Record<'below-threshold' | 'no-vote', string>>;
  readonly unfilled: (seats: number) => string;
}

const asFraction = ({ numerator, denominator }: SeatFraction): string => (denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`);

const wordList = ({ method }: SeatAllocation, row: SeatAllocation['lists'][number], words: SeatWords): string => {
  const parts = [
    ...(row.bonus > 0 ? [words.bonus(row.bonus)] : []),
    ...(row.byQuota > 0 ? [words.byQuota(row.byQuota)] : []),
    ...(row.beyondQuota > 0 ? [words.beyondQuota(row.beyondQuota, method)] : []),
    ...(row.admission === 'admitted' ? [] : [words.admissions[row.admission]]),
    ...(row.filled < row.earned ? [words.unfilled(row.earned - row.filled)] : []),
  ];
  return `${row.list} ${row.earned}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
};

const wordStep = ({ at, won, tie }: SeatStep, method: SeatAllocation['method'], words: SeatWords): string =>
  `${words.step(won.join(', '), asFraction(at), method)}${tie === null ? '' : words.tie(tie.among.join(', '), tie.settledBy)}`;

/** The seats of each list and where they come from, the quota, then the steps beyond it. */
export const wordAllocation = (allocation: SeatAllocation, words: SeatWords): string =>
  [
    allocation.lists.map((row) => wordList(allocation, row, words)).join(', '),
    ...(allocation.bonus === null || allocation.bonus.tie === null
      ? []
      : [words.bonusTie(allocation.bonus.list, allocation.bonus.tie.among.join(', '), allocation.bonus.tie.settledBy)]),
    words.quota(asFraction(allocation.quota)),
    ...allocation.steps.map((step) => wordStep(step, allocation.method, words)),
    ...(allocation.unfilled > 0 ? [words.unfilled(allocation.unfilled)] : []),
  ].join(words.separator);
