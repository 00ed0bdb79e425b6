import type { DutyFinding, InterestFinding, NoDuty, SubsidyDuty } from '../../funding/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

/** What each duty of a subsidy is called. */
export const FRENCH_SUBSIDY_DUTIES: Readonly<Record<SubsidyDuty, string>> = {
  'distinct-deliberation': 'Délibération distincte du vote du budget',
  'republican-commitment': 'Contrat d’engagement républicain',
  'essential-data': 'Publication des données essentielles de la convention',
  'financial-report': 'Compte rendu financier',
  'certified-accounts': 'Budget et comptes certifiés du bénéficiaire',
  'filing-of-accounts': 'Dépôt des comptes du bénéficiaire en préfecture',
  'no-regranting': 'Interdiction de reverser la subvention',
};

const REASONS: Readonly<Record<NoDuty, string>> = {
  'public-law-beneficiary': 'le bénéficiaire est de droit public',
  'requested-before': 'la demande est antérieure à l’obligation',
  'signed-before': 'la convention est antérieure à l’obligation',
  'not-above-threshold': 'le montant ne dépasse pas le seuil',
  'small-authority': 'la collectivité n’a pas plus de 3 500 habitants',
  'no-specific-expense': 'la subvention n’est pas affectée à une dépense déterminée',
};

export const FRENCH_DUTIES: Pick<FindingSentences, (DutyFinding | InterestFinding)['_tag']> = {
  SubsidyDutyMet: ({ duty, doneOn, until }) =>
    `${FRENCH_SUBSIDY_DUTIES[duty]} : respecté${doneOn === null ? '' : `, fait le ${day(doneOn)}`}${until === null ? '' : ` pour le ${day(until)} au plus tard`}.`,
  SubsidyDutyBreached: ({ duty, doneOn, until }) =>
    `${FRENCH_SUBSIDY_DUTIES[duty]} : non respecté${doneOn === null ? '' : `, fait le ${day(doneOn)}`}${until === null ? '' : ` pour le ${day(until)} au plus tard`}.`,
  SubsidyDutyNotRequired: ({ duty, because }) => `${FRENCH_SUBSIDY_DUTIES[duty]} : sans objet, ${REASONS[because]}.`,
  SubsidyDutyUndetermined: ({ duty, until, missing: list }) => `${FRENCH_SUBSIDY_DUTIES[duty]}${until === null ? '' : `, au plus tard le ${day(until)}`} : ${missing(list)}.`,
  InterestedMembersKeptOut: ({ members }, nameOf) =>
    members.length === 0 ? 'Aucun membre n’est intéressé à l’organisme subventionné.' : `Intéressés à l’organisme subventionné et restés hors de la décision : ${members.map(nameOf).join(', ')}.`,
  InterestedMemberTookPart: ({ members }, nameOf) => `Intéressés à l’organisme subventionné et ayant voté : ${members.map(nameOf).join(', ')}.`,
  InterestedMembersUndetermined: ({ members, missing: list }, nameOf) => `Intéressés à l’organisme subventionné, ${members.map(nameOf).join(', ')} : ${missing(list)}.`,
};
