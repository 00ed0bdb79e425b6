import type { FundingFinding, LargestYear } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { spread, yearSpan } from '../money-words.js';
import { ENGLISH_BUDGETING } from './funding-programme.js';
import { ENGLISH_PLAN } from './funding-plan.js';
import { ENGLISH_DUTIES } from './funding-subsidy.js';
import { euro, missing } from './words.js';

const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `at least ${euro(atLeast)}`);

const counting = (counted: 'all-of-the-year' | undefined): string =>
  counted !== undefined ? ', all the subsidies of the year counted' : '';

export const ENGLISH_FUNDING: Pick<FindingSentences, FundingFinding['_tag']> = {
  ...ENGLISH_PLAN,
  ...ENGLISH_BUDGETING,
  ...ENGLISH_DUTIES,
  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subsidy of ${euro(total)} over ${yearSpan(years)}: ${spread(amounts, euro)}${how === 'equal' ? ' (equal spread: the act does not give the yearly amounts)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `The yearly amounts make ${euro(sum)} for a subsidy of ${euro(total)}: ${euro(difference)} apart.`,
  AgreementInPlace: ({ threshold, largestYear, counted }) =>
    `Written agreement approved; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year${counting(counted)}).`,
  AgreementMissing: ({ threshold, largestYear, counted }) =>
    `Written agreement missing; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year${counting(counted)}).`,
  AgreementNotRequired: ({ threshold, because, counted }) =>
    because === 'public-law-beneficiary'
      ? 'No written agreement is required: the beneficiary is of public law.'
      : `No written agreement is required: not more than ${euro(threshold)} in one year${counted === undefined ? ', for this subsidy alone' : counting(counted)}.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Written agreement${threshold === null ? '' : ` (above ${euro(threshold)} a year)`}; ${missing(list)}.`,
};
