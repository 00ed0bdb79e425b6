import type { FundingFinding, LargestYear } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { spread, yearSpan } from '../money-words.js';
import { euro, missing, percent } from './words.js';

const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `au moins ${euro(atLeast)}`);

export const FRENCH_FUNDING: Pick<FindingSentences, FundingFinding['_tag']> = {
  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subvention de ${euro(total)} sur ${yearSpan(years)} : ${spread(amounts, euro)}${how === 'equal' ? ' (répartition égale, l’acte ne donnant pas les montants annuels)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `Les montants annuels font ${euro(sum)} pour une subvention de ${euro(total)} : écart de ${euro(difference)}.`,
  SumOutOfRange: ({ missing: list }) => `Somme non calculée : ${missing(list)}.`,
  AgreementInPlace: ({ threshold, largestYear }) =>
    `Convention approuvée ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année).`,
  AgreementMissing: ({ threshold, largestYear }) =>
    `Convention absente ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année).`,
  AgreementNotRequired: ({ threshold, because }) =>
    because === 'public-law-beneficiary'
      ? 'Aucune convention n’est requise : le bénéficiaire est de droit public.'
      : `Aucune convention n’est requise : pas plus de ${euro(threshold)} sur une année.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Convention${threshold === null ? '' : ` (au-delà de ${euro(threshold)} par an)`} : ${missing(list)}.`,
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)}, taux imprimé ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'arrondi' : 'tronqué'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)} ne font pas le taux imprimé de ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) =>
    `Programme de ${euro(cost)} par an : ${euro(sum)} de contributions, ${euro(left)} restant.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions de ${euro(sum)} pour un coût de ${euro(cost)} : ${euro(excess)} de trop.`,
};
