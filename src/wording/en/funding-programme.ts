import type { BudgetCode, BudgetLineFinding, BudgetSection, FinalGrantFinding, Instalment, InstalmentFinding, ProgrammeFinding, SpendingStep } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { rateWords } from '../money-words.js';
import { euro, missing, percent } from './words.js';

const SECTIONS: Readonly<Record<BudgetSection, string>> = { operating: 'operating', investment: 'investment' };
const CODES: Readonly<Record<BudgetCode, string>> = { chapter: 'chapter', nature: 'account' };

const STEPS: Readonly<Record<SpendingStep, readonly [string, string]>> = {
  'committed-within-authorised': ['committed', 'authorised'],
  'paid-within-payable': ['paid', 'of payment credits'],
  'paid-within-committed': ['paid since the start', 'committed since the start'],
};

const instalment = ({ kind, label, amount, heldBack }: Instalment): string => {
  const name = kind === 'interim' ? label : kind;
  return `${name} ${euro(amount)}${heldBack > 0 ? ` (${euro(heldBack)} held back by the ceiling)` : ''}`;
};

const HELD = { 'actual-cost': 'actual cost', 'forecast-cost': 'forecast cost, below the actual one', 'amount-decided': 'held at the amount decided' } as const;

export const ENGLISH_BUDGETING: Pick<FindingSentences, (ProgrammeFinding | BudgetLineFinding | InstalmentFinding | FinalGrantFinding)['_tag']> = {
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)}, printed rate ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'rounded' : 'cut short'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)} is not the printed rate of ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) => `Programme of ${euro(cost)} a year: ${euro(sum)} of contributions, ${euro(left)} left.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions of ${euro(sum)} for a cost of ${euro(cost)}: ${euro(excess)} too much.`,
  SumOutOfRange: ({ missing: list }) => `Sum not computed; ${missing(list)}.`,
  AxisTotalAgrees: ({ axis, printed }) => `${axis}: the printed total of ${euro(printed)} is that of its actions.`,
  AxisTotalDisagrees: ({ axis, printed, sum, difference }) =>
    `${axis}: printed total of ${euro(printed)}, its actions make ${euro(sum)}; ${euro(difference)} apart.`,
  TrancheWithinEnvelope: ({ axis, action, tranche, limit, year, remaining, amount, left }) =>
    `${tranche} (${action}, ${axis}): ${euro(amount)} of the ${euro(remaining)} remaining ${limit === 'axis' ? 'to the axis' : `in ${year ?? ''}`}; ${euro(left)} left.`,
  TrancheAboveEnvelope: ({ axis, action, tranche, limit, year, remaining, amount, excess }) =>
    `${tranche} (${action}, ${axis}): ${euro(amount)} for ${euro(remaining)} remaining ${limit === 'axis' ? 'to the axis' : `in ${year ?? ''}`}; ${euro(excess)} too much.`,
  YearSpendingWithin: ({ year, step, most, amount, left }) =>
    `${year}: ${euro(amount)} ${STEPS[step][0]} of ${euro(most)} ${STEPS[step][1]}; ${euro(left)} left.`,
  YearSpendingAbove: ({ year, step, most, amount, excess }) =>
    `${year}: ${euro(amount)} ${STEPS[step][0]} for ${euro(most)} ${STEPS[step][1]}; ${euro(excess)} too much.`,
  InstalmentsPlanned: ({ total, instalments }) => `${euro(total)} in ${instalments.length} payment${instalments.length === 1 ? '' : 's'}: ${instalments.map(instalment).join(', ')}.`,
  InstalmentsDisagree: ({ total, sum, difference }) => `The payments make ${euro(sum)} for a subsidy of ${euro(total)}: ${euro(difference)} missing.`,
  MilestonesDisagree: ({ total, rates }) =>
    `The rates of the milestones do not make 100%${rates === null ? '' : ` but ${rateWords(rates, '.')}`}: the subsidy of ${euro(total)} is not spread.`,
  InstalmentsUndetermined: ({ missing: list }) => `Payments not computed; ${missing(list)}.`,
  FinalGrantDue: ({ base, rate, due, paid, balance, heldBy }) =>
    `Grant due: ${euro(due)} (${rateWords(rate, '.')} of ${euro(base)}; ${HELD[heldBy]}); ${euro(paid)} paid, ${euro(balance)} to pay.`,
  FinalGrantOverpaid: ({ base, rate, due, paid, toRecover, heldBy }) =>
    `Grant due: ${euro(due)} (${rateWords(rate, '.')} of ${euro(base)}; ${HELD[heldBy]}); ${euro(paid)} paid, ${euro(toRecover)} to recover.`,
  FinalGrantUndetermined: ({ missing: list }) => `Final grant not computed; ${missing(list)}.`,
  BudgetLineConsistent: ({ section, chapter, nature }) =>
    `Chapter ${chapter}${nature === null ? '' : `, account ${nature}`}: of the ${SECTIONS[section]} section, as the line is.`,
  BudgetLineContradictsSection: ({ section, code, found, belongsTo }) =>
    `Line in the ${SECTIONS[section]} section, but ${CODES[code]} ${found} is of the ${SECTIONS[belongsTo]} one.`,
  NatureOutsideChapter: ({ chapter, nature }) => `Account ${nature} is not of chapter ${chapter}.`,
  BudgetLineUndetermined: ({ code, found, missing: list }) => `Budget line, ${CODES[code]} ${found}; ${missing(list)}.`,
};
