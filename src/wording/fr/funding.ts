import type { FundingFinding, LargestYear } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { spread, yearSpan } from '../money-words.js';
import { FRENCH_BUDGETING } from './funding-programme.js';
import { FRENCH_PLAN } from './funding-plan.js';
import { FRENCH_DUTIES } from './funding-subsidy.js';
import { euro, missing } from './words.js';

const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `au moins ${euro(atLeast)}`);

const counting = (counted: 'all-of-the-year' | undefined): string =>
  counted !== undefined ? ', toutes subventions de l’année comprises' : '';

export const FRENCH_FUNDING: Pick<FindingSentences, FundingFinding['_tag']> = {
  ...FRENCH_PLAN,
  ...FRENCH_BUDGETING,
  ...FRENCH_DUTIES,
  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subvention de ${euro(total)} sur ${yearSpan(years)} : ${spread(amounts, euro)}${how === 'equal' ? ' (répartition égale, l’acte ne donnant pas les montants annuels)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `Les montants annuels font ${euro(sum)} pour une subvention de ${euro(total)} : écart de ${euro(difference)}.`,
  AgreementInPlace: ({ threshold, largestYear, counted }) =>
    `Convention approuvée ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année${counting(counted)}).`,
  AgreementMissing: ({ threshold, largestYear, counted }) =>
    `Convention absente ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année${counting(counted)}).`,
  AgreementNotRequired: ({ threshold, because, counted }) =>
    because === 'public-law-beneficiary'
      ? 'Aucune convention n’est requise : le bénéficiaire est de droit public.'
      : `Aucune convention n’est requise : pas plus de ${euro(threshold)} sur une année${counted === undefined ? ', pour cette subvention seule' : counting(counted)}.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Convention${threshold === null ? '' : ` (au-delà de ${euro(threshold)} par an)`} : ${missing(list)}.`,
};
