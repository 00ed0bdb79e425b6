import type { FundingFinding, LargestYear } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { spread, yearSpan } from '../money-words.js';
import { euro, missing, percent } from './words.js';

const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `at least ${euro(atLeast)}`);

export const ENGLISH_FUNDING: Pick<FindingSentences, FundingFinding['_tag']> = {
  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subsidy of ${euro(total)} over ${yearSpan(years)}: ${spread(amounts, euro)}${how === 'equal' ? ' (equal spread: the act does not give the yearly amounts)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `The yearly amounts make ${euro(sum)} for a subsidy of ${euro(total)}: ${euro(difference)} apart.`,
  SumOutOfRange: ({ missing: list }) => `Sum not computed; ${missing(list)}.`,
  AgreementInPlace: ({ threshold, largestYear }) =>
    `Written agreement approved; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year).`,
  AgreementMissing: ({ threshold, largestYear }) =>
    `Written agreement missing; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year).`,
  AgreementNotRequired: ({ threshold, because }) =>
    because === 'public-law-beneficiary'
      ? 'No written agreement is required: the beneficiary is of public law.'
      : `No written agreement is required: not more than ${euro(threshold)} in one year.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Written agreement${threshold === null ? '' : ` (above ${euro(threshold)} a year)`}; ${missing(list)}.`,
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)}, printed rate ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'rounded' : 'cut short'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)} is not the printed rate of ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) => `Programme of ${euro(cost)} a year: ${euro(sum)} of contributions, ${euro(left)} left.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions of ${euro(sum)} for a cost of ${euro(cost)}: ${euro(excess)} too much.`,
};
