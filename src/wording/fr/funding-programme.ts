import type { BudgetCode, BudgetLineFinding, BudgetSection, FinalGrantFinding, Instalment, InstalmentFinding, ProgrammeFinding, SpendingStep } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { rateWords } from '../money-words.js';
import { euro, missing, percent } from './words.js';

const SECTIONS: Readonly<Record<BudgetSection, string>> = { operating: 'de fonctionnement', investment: 'd’investissement' };
const CODES: Readonly<Record<BudgetCode, string>> = { chapter: 'le chapitre', nature: 'la nature' };

const STEPS: Readonly<Record<SpendingStep, readonly [string, string]>> = {
  'committed-within-authorised': ['engagés', 'd’autorisation d’engagement'],
  'paid-within-payable': ['payés', 'de crédits de paiement'],
  'paid-within-committed': ['payés depuis l’origine', 'engagés depuis l’origine'],
};

const instalment = ({ kind, label, amount, heldBack }: Instalment): string => {
  const name = kind === 'advance' ? 'avance' : kind === 'balance' ? 'solde' : label;
  return `${name} ${euro(amount)}${heldBack > 0 ? ` (${euro(heldBack)} retenus par le plafond)` : ''}`;
};

const HELD = { 'actual-cost': 'dépense réelle', 'forecast-cost': 'dépense prévisionnelle, que la dépense réelle dépasse', 'amount-decided': 'montant décidé, que le calcul dépasse' } as const;

export const FRENCH_BUDGETING: Pick<FindingSentences, (ProgrammeFinding | BudgetLineFinding | InstalmentFinding | FinalGrantFinding)['_tag']> = {
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)}, taux imprimé ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'arrondi' : 'tronqué'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)} ne font pas le taux imprimé de ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) =>
    `Programme de ${euro(cost)} par an : ${euro(sum)} de contributions, ${euro(left)} restant.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions de ${euro(sum)} pour un coût de ${euro(cost)} : ${euro(excess)} de trop.`,
  SumOutOfRange: ({ missing: list }) => `Somme non calculée : ${missing(list)}.`,
  AxisTotalAgrees: ({ axis, printed }) => `${axis} : le total imprimé de ${euro(printed)} est celui de ses actions.`,
  AxisTotalDisagrees: ({ axis, printed, sum, difference }) =>
    `${axis} : total imprimé de ${euro(printed)}, ses actions font ${euro(sum)} ; écart de ${euro(difference)}.`,
  TrancheWithinEnvelope: ({ axis, action, tranche, limit, year, remaining, amount, left }) =>
    `${tranche} (${action}, ${axis}) : ${euro(amount)} sur ${euro(remaining)} restant ${limit === 'axis' ? 'à l’axe' : `en ${year ?? ''}`} ; il reste ${euro(left)}.`,
  TrancheAboveEnvelope: ({ axis, action, tranche, limit, year, remaining, amount, excess }) =>
    `${tranche} (${action}, ${axis}) : ${euro(amount)} pour ${euro(remaining)} restant ${limit === 'axis' ? 'à l’axe' : `en ${year ?? ''}`} ; ${euro(excess)} de trop.`,
  YearSpendingWithin: ({ year, step, most, amount, left }) =>
    `${year} : ${euro(amount)} ${STEPS[step][0]} sur ${euro(most)} ${STEPS[step][1]} ; il reste ${euro(left)}.`,
  YearSpendingAbove: ({ year, step, most, amount, excess }) =>
    `${year} : ${euro(amount)} ${STEPS[step][0]} pour ${euro(most)} ${STEPS[step][1]} ; ${euro(excess)} de trop.`,
  InstalmentsPlanned: ({ total, instalments }) => `${euro(total)} en ${instalments.length} versement${instalments.length >= 2 ? 's' : ''} : ${instalments.map(instalment).join(', ')}.`,
  InstalmentsDisagree: ({ total, sum, difference }) => `Les versements font ${euro(sum)} pour une subvention de ${euro(total)} : il manque ${euro(difference)}.`,
  MilestonesDisagree: ({ total, rates }) =>
    `Les taux des étapes ne font pas 100 %${rates === null ? '' : ` mais ${rateWords(rates, ',')}`} : la subvention de ${euro(total)} n’est pas répartie.`,
  InstalmentsUndetermined: ({ missing: list }) => `Versements non calculés : ${missing(list)}.`,
  FinalGrantDue: ({ base, rate, due, paid, balance, heldBy }) =>
    `Subvention due : ${euro(due)} (${rateWords(rate, ',')} de ${euro(base)} ; ${HELD[heldBy]}) ; ${euro(paid)} versés, ${euro(balance)} à verser.`,
  FinalGrantOverpaid: ({ base, rate, due, paid, toRecover, heldBy }) =>
    `Subvention due : ${euro(due)} (${rateWords(rate, ',')} de ${euro(base)} ; ${HELD[heldBy]}) ; ${euro(paid)} versés, ${euro(toRecover)} à recouvrer.`,
  FinalGrantUndetermined: ({ missing: list }) => `Subvention définitive non calculée : ${missing(list)}.`,
  BudgetLineConsistent: ({ section, chapter, nature }) =>
    `Chapitre ${chapter}${nature === null ? '' : `, nature ${nature}`} : de la section ${SECTIONS[section]}, comme la ligne.`,
  BudgetLineContradictsSection: ({ section, code, found, belongsTo }) =>
    `Ligne inscrite en section ${SECTIONS[section]}, mais ${CODES[code]} ${found} est de celle ${SECTIONS[belongsTo]}.`,
  NatureOutsideChapter: ({ chapter, nature }) => `La nature ${nature} n’est pas du chapitre ${chapter}.`,
  BudgetLineUndetermined: ({ code, found, missing: list }) => `Ligne budgétaire, ${CODES[code]} ${found} : ${missing(list)}.`,
};
