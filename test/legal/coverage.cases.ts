import type { BodyKind, OrganKind, Procedure } from '../../src/body/index.js';
import type { Territory } from '../../src/calendar/index.js';
import { FIRST_DAY, LAST_DAY } from './coverage.js';

/** Un trou déclaré d’une suite de versions : ses jours, premier et dernier compris, et pourquoi aucune version ne répond. */
export interface DeclaredGap {
  readonly paramètre: string;
  readonly du: string;
  readonly au: string;
  readonly raison: string;
}

const DEUX_TIERS_OU_TIERS = 'on ne sait si le tiers est revenu pour l’élection des présidents (note 091)';

// prettier-ignore
export const declaredGaps: ReadonlyArray<DeclaredGap> = [
  ...['VIDEO_IN_INTERCOMMUNAL_BODIES', 'VIDEO_IN_DEPARTMENTS', 'VIDEO_IN_REGIONS', 'VIDEO_IN_CORSICA'].map((texte) => (
    { paramètre: `attendance/formalities/provisions.ts ${texte}`, du: FIRST_DAY, au: '2022-02-22', raison: 'avant la loi 3DS (note 086)' })),
  { paramètre: 'attendance/formalities/provisions.ts DISTANCE_IN_THE_CRISIS', du: FIRST_DAY, au: '2020-03-11', raison: 'avant la crise sanitaire (note 086)' },
  { paramètre: 'attendance/formalities/provisions.ts DISTANCE_IN_THE_CRISIS', du: '2022-08-01', au: LAST_DAY, raison: 'après la crise sanitaire (note 086)' },
  { paramètre: 'quorum/election/provisions.ts MAYOR_ELECTION_IN_SPRING_2020', du: FIRST_DAY, au: '2020-05-14', raison: 'règle propre au printemps 2020 : avant, le quorum de tout autre point' },
  { paramètre: 'quorum/election/provisions.ts MAYOR_ELECTION_IN_SPRING_2020', du: '2020-07-11', au: LAST_DAY, raison: 'règle propre au printemps 2020 : après, le quorum de tout autre point' },
  { paramètre: 'quorum/election/provisions.ts PRESIDENT_OF_DEPARTMENT', du: '2021-11-10', au: '2022-07-31', raison: DEUX_TIERS_OU_TIERS },
  { paramètre: 'quorum/election/provisions.ts PRESIDENT_OF_REGION', du: '2021-11-10', au: '2022-07-31', raison: DEUX_TIERS_OU_TIERS },
  { paramètre: 'quorum/election/provisions.ts PRESIDENT_OF_CORSICA', du: '2021-11-10', au: '2022-07-31', raison: DEUX_TIERS_OU_TIERS },
  { paramètre: 'quorum/interest/provisions.ts REDUCED_DENOMINATOR', du: FIRST_DAY, au: '2022-02-22', raison: 'avant la loi 3DS, personne ne quitte l’effectif' },
  { paramètre: 'quorum/interest/provisions.ts REDUCED_DENOMINATOR_OF_DEPARTMENTS', du: FIRST_DAY, au: '2025-12-23', raison: 'avant la loi 2025-1249, personne ne quitte l’effectif d’un conseil départemental' },
  { paramètre: 'quorum/interest/provisions.ts REDUCED_DENOMINATOR_OF_REGIONS', du: FIRST_DAY, au: '2025-12-23', raison: 'avant la loi 2025-1249, personne ne quitte l’effectif d’un conseil régional' },
  { paramètre: 'convocation/item/provisions.ts DRAFT_BUDGET_DAYS', du: FIRST_DAY, au: '2023-12-31', raison: 'exercices d’avant 2024 (note 077)' },
  { paramètre: 'convocation/item/provisions.ts BUDGET_DEBATE_WEEKS', du: FIRST_DAY, au: '2023-12-31', raison: 'exercices d’avant 2024 (note 077)' },
  ...['biodiversity', 'communal-roads', 'engineering-works', 'fire-defence', 'forest-fires', 'sanitation', 'waste', 'water'].map((domaine) => (
    { paramètre: `funding/limits/own-share/provisions.ts OWN_SHARE_EXCEPTION_RULES.${domaine}`, du: FIRST_DAY, au: '2022-02-22', raison: 'dérogation créée par la loi 3DS' })),
  ...['minutes/provisions.ts MINUTES_DAYS', 'minutes/provisions.ts SENDING_MONTHS', 'publicity/provisions.ts NEW_COMMUNE_MONTHS', 'publicity/provisions.ts NO_CHOICE_FROM', 'publicity/provisions.ts ONLINE_MONTHS'].map((règle) => (
    { paramètre: `act/${règle}`, du: FIRST_DAY, au: '2022-06-30', raison: 'obligation créée par la réforme de la publicité des actes' })),
  { paramètre: 'act/suspension/provisions.ts SECULARITY_HOURS', du: FIRST_DAY, au: '2021-08-25', raison: 'règle créée par la loi 2021-1109 (note 067)' },
  { paramètre: 'funding/subsidy/provisions.ts COMMITMENT_CONTRACT', du: FIRST_DAY, au: '2022-01-01', raison: 'avant le contrat d’engagement républicain' },
];

/** Un paramètre qui ne répond pas pour certains organes : règle non encodée, ou que le texte laisse ouverte ces jours-là. */
export interface DeclaredSilence {
  readonly paramètre: string;
  readonly règles: ReadonlyArray<Procedure>;
  /** Tous les organes et toutes les catégories, sauf mention contraire. */
  readonly organe?: OrganKind;
  readonly organisme?: BodyKind;
  readonly territoire?: Territory;
  readonly du?: string;
  readonly au?: string;
  readonly raison: string;
}

const STATUTS_OU_TIERS = 'crise sanitaire : les statuts ou le tiers, selon les membres du syndicat (note 093)';

// prettier-ignore
export const declaredSilences: ReadonlyArray<DeclaredSilence> = [
  { paramètre: 'quorum', règles: ['not-encoded'], raison: 'collectivité à statut particulier' },
  { paramètre: 'quorum', règles: ['corsican'], organe: 'permanent-commission', raison: 'texte non lu' },
  { paramètre: 'quorum', règles: ['statutory'], organe: 'bureau', raison: 'les statuts fournis sont ceux du comité' },
  { paramètre: 'quorum', règles: ['statutory'], organe: 'council', du: '2020-03-24', au: '2020-08-30', raison: STATUTS_OU_TIERS },
  { paramètre: 'quorum', règles: ['statutory'], organe: 'council', du: '2020-10-17', au: '2021-09-30', raison: STATUTS_OU_TIERS },
  { paramètre: 'quorum', règles: ['statutory'], organe: 'council', du: '2021-11-10', au: '2022-07-31', raison: STATUTS_OU_TIERS },
  { paramètre: 'quorum de l’élection du président', règles: ['departmental', 'regional', 'corsican'], organe: 'council', du: '2021-11-10', au: '2022-07-31', raison: DEUX_TIERS_OU_TIERS },
  { paramètre: 'pouvoirs par mandataire', règles: ['corsican', 'tender-commission', 'not-encoded'], raison: 'non encodé' },
  ...['délai de convocation', 'délai de la seconde convocation'].flatMap((paramètre): ReadonlyArray<DeclaredSilence> => [
    { paramètre, règles: ['corsican', 'not-encoded'], raison: 'non encodé' },
    { paramètre, règles: ['tender-commission'], raison: 'aucun texte : son règlement (note 064)' },
    { paramètre, règles: ['departmental', 'regional'], organe: 'permanent-commission', raison: 'aucun texte : son règlement (note 064)' },
  ]),
  { paramètre: 'caractère exécutoire', règles: ['alsace-moselle', 'corsican', 'tender-commission', 'not-encoded'], raison: 'non encodé' },
  { paramètre: 'caractère exécutoire', règles: ['social-action'], organisme: 'cias', raison: 'non encodé' },
  { paramètre: 'caractère exécutoire', règles: ['social-action'], organisme: 'ccas', territoire: 'alsace-moselle', raison: 'celui d’une commune d’Alsace-Moselle, non encodé' },
];
