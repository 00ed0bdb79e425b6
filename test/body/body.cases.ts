import type { BodyKind, OrganKind, Procedure } from '../../src/body/index.js';
import type { Organe } from './organs.js';

export interface PopulationCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly population: number | null;
  /** Le nombre tel que le défaut le cite, `null` si la population est admise. */
  readonly refusé: string | null;
}

// prettier-ignore
export const populationCases: ReadonlyArray<PopulationCase> = [
  { id: 'POP-01', cas: 'population non donnée',              origine: 'définition', population: null,                    refusé: null },
  { id: 'POP-02', cas: 'commune sans habitant',              origine: 'définition : six communes de la Meuse', population: 0, refusé: null },
  { id: 'POP-03', cas: 'un habitant',                        origine: 'définition', population: 1,                       refusé: null },
  { id: 'POP-04', cas: 'le plus grand entier exact',         origine: 'définition', population: 9_007_199_254_740_991,   refusé: null },
  { id: 'POP-05', cas: 'au-delà du plus grand entier exact', origine: 'définition', population: 9_007_199_254_740_992,   refusé: '9007199254740992' },
  { id: 'POP-06', cas: 'un habitant de moins que zéro',      origine: 'définition', population: -1,                      refusé: '-1' },
  { id: 'POP-07', cas: 'un demi-habitant',                   origine: 'définition', population: 3499.5,                  refusé: '3499.5' },
  { id: 'POP-08', cas: 'ce qui n’est pas un nombre',         origine: 'définition', population: Number.NaN,              refusé: 'NaN' },
  { id: 'POP-09', cas: 'l’infini',                           origine: 'définition', population: Number.POSITIVE_INFINITY, refusé: 'Infinity' },
];

export interface OrganCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly type: BodyKind;
  readonly organes: ReadonlyArray<OrganKind>;
}

// prettier-ignore
export const organCases: ReadonlyArray<OrganCase> = [
  { id: 'ORG-01', cas: 'la commune a son conseil municipal et sa commission d’appel d’offres',origine: 'texte : CGCT, art. L2121-1',  type: 'commune',                    organes: ['council', 'tender-commission'] },
  { id: 'ORG-02', cas: 'la communauté de communes a un conseil et un bureau',        origine: 'texte : CGCT, art. L5211-10', type: 'communaute-de-communes',     organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-03', cas: 'la communauté d’agglomération aussi',                        origine: 'texte : CGCT, art. L5211-10', type: 'communaute-d-agglomeration', organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-04', cas: 'la communauté urbaine aussi',                                origine: 'texte : CGCT, art. L5211-10', type: 'communaute-urbaine',         organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-05', cas: 'la métropole aussi',                                         origine: 'texte : CGCT, art. L5211-10', type: 'metropole',                  organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-06', cas: 'le syndicat de communes a un comité et un bureau',           origine: 'texte : CGCT, art. L5211-10', type: 'syndicat-de-communes',       organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-07', cas: 'le syndicat mixte fermé aussi',                              origine: 'texte : CGCT, art. L5711-1',  type: 'syndicat-mixte-ferme',       organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-08', cas: 'le syndicat mixte ouvert, selon ses statuts',                origine: 'texte : CGCT, art. L5721-2-1',  type: 'syndicat-mixte-ouvert',      organes: ['council', 'bureau', 'tender-commission'] },
  { id: 'ORG-09', cas: 'le département a un conseil et une commission permanente',   origine: 'texte : CGCT, art. L3122-4 et L3121-14-1',  type: 'departement',                organes: ['council', 'permanent-commission', 'tender-commission'] },
  { id: 'ORG-10', cas: 'la région a un conseil et une commission permanente',        origine: 'texte : CGCT, art. L4133-5',  type: 'region',                     organes: ['council', 'permanent-commission', 'tender-commission'] },
  { id: 'ORG-11', cas: 'le CCAS a son conseil d’administration',                     origine: 'texte : CASF, art. R123-16',   type: 'ccas',                       organes: ['council', 'tender-commission'] },
  { id: 'ORG-12', cas: 'la collectivité à statut particulier a une assemblée et une commission permanente', origine: 'définition', type: 'collectivite-a-statut-particulier', organes: ['council', 'permanent-commission', 'tender-commission'] },
  { id: 'ORG-13', cas: 'le CIAS aussi',                                              origine: 'texte : CASF, art. R123-16',   type: 'cias',                       organes: ['council', 'tender-commission'] },
  { id: 'ORG-14', cas: 'la collectivité de Corse a une assemblée et une commission permanente', origine: 'texte : CGCT, art. L4422-7', type: 'collectivite-de-corse', organes: ['council', 'permanent-commission', 'tender-commission'] },
];

export interface ProcedureCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  /** Le jour de la séance, le 4 juillet 2024 sauf mention contraire. */
  readonly séance?: string;
  readonly procédure: Procedure;
  /** Les articles qui étendent à cet organe une règle municipale. */
  readonly extension: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const L5211_1 = 'CGCT L5211-1 [current-text]';
const L5211_1_AVANT_2020 = 'CGCT L5211-1 [secondary]';
const L5211_10 = 'CGCT L5211-10 [older-text]';
const L5711_1 = 'CGCT L5711-1 [older-text]';
const NOTE_BUREAU = '001-bureau-with-delegation';

// prettier-ignore
export const procedureCases: ReadonlyArray<ProcedureCase> = [
  { id: 'PROC-01', cas: 'commune : les règles du conseil municipal, sans renvoi',       origine: 'texte : CGCT, art. L2121-7 et suivants', organe: { type: 'commune' }, procédure: 'municipal', extension: [], notes: [] },
  { id: 'PROC-02', cas: 'commune d’Alsace-Moselle : des règles à elle',   origine: 'texte : CGCT, art. L2541-2', organe: { type: 'commune', territoire: 'alsace-moselle' }, procédure: 'alsace-moselle', extension: [], notes: [] },
  { id: 'PROC-03', cas: 'commune d’outre-mer : celles du conseil municipal',            origine: 'définition', organe: { type: 'commune', territoire: 'reunion' }, procédure: 'municipal', extension: [], notes: [] },
  { id: 'PROC-04', cas: 'communauté de communes',                                       origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-de-communes' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-05', cas: 'communauté d’agglomération',                                   origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-d-agglomeration' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-06', cas: 'communauté urbaine',                                           origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-urbaine' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-07', cas: 'métropole',                                                    origine: 'texte : CGCT, art. L5211-1', organe: { type: 'metropole' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-08', cas: 'bureau d’une métropole : par délégation, sur notre lecture',   origine: 'interprétation 001', organe: { type: 'metropole', organe: 'bureau' }, procédure: 'intercommunal', extension: [L5211_1, L5211_10], notes: [NOTE_BUREAU] },
  { id: 'PROC-09', cas: 'EPCI d’Alsace-Moselle : les mêmes règles qu’ailleurs',         origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-de-communes', territoire: 'alsace-moselle' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-10', cas: 'syndicat de communes',                                         origine: 'texte : CGCT, art. L5211-1', organe: { type: 'syndicat-de-communes' }, procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-11', cas: 'syndicat mixte fermé : un renvoi de plus',                     origine: 'texte : CGCT, art. L5711-1', organe: { type: 'syndicat-mixte-ferme' }, procédure: 'intercommunal', extension: [L5211_1, L5711_1], notes: [] },
  { id: 'PROC-12', cas: 'bureau d’un syndicat mixte fermé : les trois renvois',         origine: 'interprétation 001', organe: { type: 'syndicat-mixte-ferme', organe: 'bureau' }, procédure: 'intercommunal', extension: [L5211_1, L5711_1, L5211_10], notes: [NOTE_BUREAU] },
  { id: 'PROC-13', cas: 'syndicat mixte ouvert : ses statuts décident',                 origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, procédure: 'statutory', extension: [], notes: [] },
  { id: 'PROC-14', cas: 'département : des règles à lui',                origine: 'texte : CGCT, art. L3121-14', organe: { type: 'departement' }, procédure: 'departmental', extension: [], notes: [] },
  { id: 'PROC-15', cas: 'commission permanente d’un département',                       origine: 'texte : CGCT, art. L3121-14-1', organe: { type: 'departement', organe: 'permanent-commission' }, procédure: 'departmental', extension: [], notes: [] },
  { id: 'PROC-16', cas: 'région : des règles à elle',                     origine: 'texte : CGCT, art. L4132-13', organe: { type: 'region' }, procédure: 'regional', extension: [], notes: [] },
  { id: 'PROC-17', cas: 'CCAS : des règles à lui',                       origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, procédure: 'social-action', extension: [], notes: [] },
  { id: 'PROC-18', cas: 'collectivité à statut particulier : ses règles ne sont pas encodées', origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, procédure: 'not-encoded', extension: [], notes: [] },
  { id: 'PROC-19', cas: 'le 29 février 2020, dernier jour de l’ancien renvoi',          origine: 'texte : CGCT, art. L5211-1', organe: { type: 'metropole' }, séance: '2020-02-29', procédure: 'intercommunal', extension: [L5211_1_AVANT_2020], notes: [] },
  { id: 'PROC-20', cas: 'le 1er mars 2020, premier jour du nouveau',                    origine: 'texte : CGCT, art. L5211-1', organe: { type: 'metropole' }, séance: '2020-03-01', procédure: 'intercommunal', extension: [L5211_1], notes: [] },
  { id: 'PROC-21', cas: 'CIAS : les règles des CCAS',                                   origine: 'texte : CASF, art. R123-16', organe: { type: 'cias' }, procédure: 'social-action', extension: [], notes: [] },
  { id: 'PROC-22', cas: 'Assemblée de Corse : des règles à elle',                       origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse' }, procédure: 'corsican', extension: [], notes: [] },
  { id: 'PROC-23', cas: 'commission d’appel d’offres d’une commune d’Alsace-Moselle : les siennes, partout', origine: 'texte : CGCT, art. L1411-5', organe: { type: 'commune', organe: 'tender-commission', territoire: 'alsace-moselle' }, procédure: 'tender-commission', extension: [], notes: [] },
];

export interface OwnTaxesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly fiscalitéPropre: ReadonlyArray<BodyKind>;
}

// prettier-ignore
export const ownTaxesCases: ReadonlyArray<OwnTaxesCase> = [
  { id: 'FISC-01', cas: 'les communautés et les métropoles, non les syndicats', origine: 'texte : loi 2020-290, art. 10 (bureaux des EPCI à fiscalité propre)', fiscalitéPropre: ['communaute-de-communes', 'communaute-d-agglomeration', 'communaute-urbaine', 'metropole'] },
];
