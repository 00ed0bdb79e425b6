import type { ElementState, MinutesElement, Signatory } from '../../../src/act/index.js';
import type { Organe } from '../../body/organs.js';

type Constat = Readonly<Record<string, unknown>>;

/** Le procès-verbal d’une séance ; tous ses éléments y sont, sauf ceux que la ligne nomme. */
export interface MinutesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  readonly éléments?: Readonly<Partial<Record<MinutesElement, ElementState | 'unknown'>>>;
  readonly suivante?: string;
  readonly arrêté?: string;
  readonly signé?: ReadonlyArray<Signatory>;
  readonly publié?: string;
  /** Les constats autres que ceux des éléments qui y sont. */
  readonly attendu: ReadonlyArray<Constat>;
  readonly présents: number;
  readonly fondement?: ReadonlyArray<string>;
}

const SEMAINE = ['069-week-and-month-after-a-sitting'];
const élément = (tag: string, standing: string, element: MinutesElement, autres: Constat = {}): Constat => ({ _tag: tag, standing, element, notes: [], ...autres });
const arrêtéÀTemps: Constat = { _tag: 'MinutesApproved', standing: 'conforms', approvedOn: '2024-09-26', notes: [] };
const signés: Constat = { _tag: 'SignedAsRequired', standing: 'conforms', what: 'minutes', signatories: ['mayor-or-president', 'secretaries'], notes: [] };
const publiéÀTemps: Constat = { _tag: 'DutyDoneInTime', standing: 'conforms', duty: 'minutes-published', doneOn: '2024-10-03', deadline: '2024-10-03', notes: SEMAINE };
const LES_DEUX: ReadonlyArray<Signatory> = ['mayor-or-president', 'secretaries'];
const régulier = { suivante: '2024-09-26', arrêté: '2024-09-26', signé: LES_DEUX, publié: '2024-10-03' } as const;

// prettier-ignore
export const minutesCases: ReadonlyArray<MinutesCase> = [
  { id: 'PV-01', cas: 'les treize éléments, arrêté, signé, publié le septième jour', origine: 'texte : CGCT, art. L2121-15', ...régulier, attendu: [arrêtéÀTemps, signés, publiéÀTemps], présents: 13 },
  { id: 'PV-02', cas: 'publié le sixième jour',                          origine: 'texte : CGCT, art. L2121-15', ...régulier, publié: '2024-10-02', attendu: [arrêtéÀTemps, signés, { ...publiéÀTemps, doneOn: '2024-10-02' }], présents: 13 },
  { id: 'PV-03', cas: 'publié le huitième jour',                         origine: 'interprétation 069', ...régulier, publié: '2024-10-04', attendu: [arrêtéÀTemps, signés, { ...publiéÀTemps, _tag: 'DutyDoneLate', standing: 'breaches', doneOn: '2024-10-04' }], présents: 13 },
  { id: 'PV-04', cas: 'le quorum manque',                                origine: 'texte : CGCT, art. L2121-15', ...régulier, éléments: { quorum: 'not-there' }, attendu: [élément('MinutesElementMissing', 'breaches', 'quorum'), arrêtéÀTemps, signés, publiéÀTemps], présents: 12 },
  { id: 'PV-05', cas: 'l’heure et la teneur des discussions manquent',    origine: 'texte : CGCT, art. L2121-15', ...régulier, éléments: { time: 'not-there', debates: 'not-there' }, attendu: [élément('MinutesElementMissing', 'breaches', 'time'), élément('MinutesElementMissing', 'breaches', 'debates'), arrêtéÀTemps, signés, publiéÀTemps], présents: 11 },
  { id: 'PV-06', cas: 'aucune demande de scrutin particulier, aucun scrutin public', origine: 'texte : CGCT, art. L2121-15', ...régulier, éléments: { 'ballot-requests': 'nothing-to-record', 'votes-by-name': 'nothing-to-record' }, attendu: [élément('MinutesElementWithoutObject', 'conforms', 'ballot-requests'), élément('MinutesElementWithoutObject', 'conforms', 'votes-by-name'), arrêtéÀTemps, signés, publiéÀTemps], présents: 11 },
  { id: 'PV-07', cas: 'un ordre du jour n’est jamais sans objet',        origine: 'texte : CGCT, art. L2121-15', ...régulier, éléments: { agenda: 'nothing-to-record' }, attendu: [élément('MinutesElementMissing', 'breaches', 'agenda'), arrêtéÀTemps, signés, publiéÀTemps], présents: 12 },
  { id: 'PV-08', cas: 'on ne sait rien des rapports',                    origine: 'définition', ...régulier, éléments: { reports: 'unknown' }, attendu: [élément('MinutesElementUndetermined', 'undetermined', 'reports', { missing: ['element-of-the-minutes'] }), arrêtéÀTemps, signés, publiéÀTemps], présents: 12 },
  { id: 'PV-09', cas: 'arrêté à la séance d’après',                      origine: 'texte : CGCT, art. L2121-15', ...régulier, arrêté: '2024-10-24', publié: '2024-10-31', attendu: [{ _tag: 'MinutesApprovedLate', standing: 'breaches', approvedOn: '2024-10-24', nextSittingOn: '2024-09-26', notes: [] }, signés, { ...publiéÀTemps, doneOn: '2024-10-31', deadline: '2024-10-31' }], présents: 13 },
  { id: 'PV-10', cas: 'arrêté avant la séance suivante',                 origine: 'texte : CGCT, art. L2121-15', ...régulier, arrêté: '2024-09-25', attendu: [{ _tag: 'MinutesApprovedTooEarly', standing: 'breaches', approvedOn: '2024-09-25', nextSittingOn: '2024-09-26', notes: [] }, signés, { ...publiéÀTemps, _tag: 'DutyDoneLate', standing: 'breaches', deadline: '2024-10-02' }], présents: 13 },
  { id: 'PV-11', cas: 'séance suivante inconnue',                        origine: 'définition', arrêté: '2024-09-26', signé: LES_DEUX, publié: '2024-10-03', attendu: [{ _tag: 'MinutesApprovalUndetermined', standing: 'undetermined', missing: ['next-sitting-day'], notes: [] }, signés, publiéÀTemps], présents: 13 },
  { id: 'PV-12', cas: 'pas encore arrêté',                               origine: 'définition', suivante: '2024-09-26', signé: LES_DEUX, attendu: [{ _tag: 'MinutesApprovalUndetermined', standing: 'undetermined', missing: ['approval-day'], notes: [] }, signés, { _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['approval-day'], duty: 'minutes-published', deadline: null, notes: [] }], présents: 13 },
  { id: 'PV-13', cas: 'non signé par le secrétaire',                     origine: 'texte : CGCT, art. L2121-15', ...régulier, signé: ['mayor-or-president'], attendu: [arrêtéÀTemps, { _tag: 'SignatureMissing', standing: 'breaches', what: 'minutes', lacking: ['secretaries'], notes: [] }, publiéÀTemps], présents: 13 },
  { id: 'PV-14', cas: 'signatures inconnues, publication antérieure à l’approbation', origine: 'définition', suivante: '2024-09-26', arrêté: '2024-09-26', publié: '2024-09-25', attendu: [arrêtéÀTemps, { _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: ['signatures'], what: 'minutes', notes: [] }, { _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['day-done'], duty: 'minutes-published', deadline: '2024-10-03', notes: SEMAINE }], présents: 13 },
  { id: 'PV-15', cas: 'séance du 30 juin 2022 : aucun contenu fixé',      origine: 'texte : CGCT, art. L2121-15', séance: '2022-06-30', éléments: { quorum: 'not-there' }, attendu: [{ _tag: 'MinutesContentFree', standing: 'conforms', notes: [] }], présents: 0, fondement: ['CGCT L2121-15 [older-text]'] },
  { id: 'PV-16', cas: 'séance du 1er juillet 2022 : le quorum manque',    origine: 'texte : CGCT, art. L2121-15', séance: '2022-07-01', ...régulier, éléments: { quorum: 'not-there' }, attendu: [élément('MinutesElementMissing', 'breaches', 'quorum'), arrêtéÀTemps, signés, publiéÀTemps], présents: 12 },
  { id: 'PV-17', cas: 'séance d’avant le 24 février 1996',                origine: 'définition', séance: '1996-02-23', attendu: [{ _tag: 'MinutesUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], notes: [] }], présents: 0, fondement: ['CGCT L2121-15 [older-text]'] },
  { id: 'PV-18', cas: 'département : règles non encodées',                origine: 'définition', organe: { type: 'departement' }, ...régulier, attendu: [{ _tag: 'MinutesUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], notes: [] }], présents: 0 },
  { id: 'PV-19', cas: 'publié le jour où il est arrêté',                origine: 'texte : CGCT, art. L2121-15', ...régulier, publié: '2024-09-26', attendu: [arrêtéÀTemps, signés, { ...publiéÀTemps, doneOn: '2024-09-26' }], présents: 13 },
];

export interface AfterSittingCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  readonly liste?: string;
  readonly envoiListe?: string;
  readonly envoiPv?: string;
  readonly attendu: ReadonlyArray<Constat>;
  readonly fondement: ReadonlyArray<string>;
}

const fait = (duty: string, doneOn: string, deadline: string): Constat => ({ _tag: 'DutyDoneInTime', standing: 'conforms', duty, doneOn, deadline, notes: SEMAINE });
const tard = (duty: string, doneOn: string, deadline: string): Constat => ({ _tag: 'DutyDoneLate', standing: 'breaches', duty, doneOn, deadline, notes: SEMAINE });
const inconnu = (duty: string, deadline: string): Constat => ({ _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['day-done'], duty, deadline, notes: SEMAINE });
const sansRègle = (missing: string): Constat => ({ _tag: 'DutyUndetermined', standing: 'undetermined', missing: [missing], duty: 'list-of-deliberations', deadline: null, notes: [] });
const COMMUNE = ['CGCT L2121-25 [secondary]'];
const EPCI = ['CGCT L2121-25 [secondary]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-40-2 [current-text]', 'CGCT L5211-40-2 [current-text]'];

// prettier-ignore
export const afterSittingCases: ReadonlyArray<AfterSittingCase> = [
  { id: 'APRÈS-01', cas: 'liste affichée et en ligne le septième jour',      origine: 'texte : CGCT, art. L2121-25', liste: '2024-07-11', attendu: [fait('list-of-deliberations', '2024-07-11', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-02', cas: 'le sixième jour',                                  origine: 'texte : CGCT, art. L2121-25', liste: '2024-07-10', attendu: [fait('list-of-deliberations', '2024-07-10', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-03', cas: 'le huitième jour',                                 origine: 'interprétation 069', liste: '2024-07-12', attendu: [tard('list-of-deliberations', '2024-07-12', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-04', cas: 'jour inconnu',                                     origine: 'définition', attendu: [inconnu('list-of-deliberations', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-05', cas: 'un jour d’avant la séance ne dit rien',            origine: 'définition', liste: '2024-07-03', attendu: [inconnu('list-of-deliberations', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-06', cas: 'le 30 juin 2022 : le compte rendu dans la huitaine', origine: 'texte : CGCT, art. L2121-25', séance: '2022-06-30', liste: '2022-07-08', attendu: [fait('list-of-deliberations', '2022-07-08', '2022-07-08')], fondement: ['CGCT L2121-25 [older-text]'] },
  { id: 'APRÈS-07', cas: 'le 1er juillet 2022 : la semaine',                 origine: 'texte : CGCT, art. L2121-25', séance: '2022-07-01', liste: '2022-07-09', attendu: [tard('list-of-deliberations', '2022-07-09', '2022-07-08')], fondement: COMMUNE },
  { id: 'APRÈS-08', cas: 'EPCI : liste et procès-verbal envoyés dans le mois', origine: 'texte : CGCT, art. L5211-40-2', organe: { type: 'communaute-de-communes' }, liste: '2024-07-10', envoiListe: '2024-08-04', envoiPv: '2024-08-05', attendu: [fait('list-of-deliberations', '2024-07-10', '2024-07-11'), fait('list-sent', '2024-08-04', '2024-08-04'), tard('minutes-sent', '2024-08-05', '2024-08-04')], fondement: EPCI },
  { id: 'APRÈS-09', cas: 'EPCI : séance du 31 janvier, le mois finit le 28 février', origine: 'interprétation 069', organe: { type: 'metropole' }, séance: '2025-01-31', liste: '2025-02-03', envoiListe: '2025-02-28', envoiPv: '2025-03-01', attendu: [fait('list-of-deliberations', '2025-02-03', '2025-02-07'), fait('list-sent', '2025-02-28', '2025-02-28'), tard('minutes-sent', '2025-03-01', '2025-02-28')], fondement: EPCI },
  { id: 'APRÈS-10', cas: 'EPCI : envois inconnus',                           origine: 'définition', organe: { type: 'communaute-de-communes' }, envoiListe: '2024-07-03', attendu: [inconnu('list-of-deliberations', '2024-07-11'), inconnu('list-sent', '2024-08-04'), inconnu('minutes-sent', '2024-08-04')], fondement: EPCI },
  { id: 'APRÈS-11', cas: 'EPCI, le 30 juin 2022 : aucun envoi',              origine: 'texte : CGCT, art. L5211-40-2', organe: { type: 'communaute-de-communes' }, séance: '2022-06-30', liste: '2022-07-08', attendu: [fait('list-of-deliberations', '2022-07-08', '2022-07-08')], fondement: ['CGCT L2121-25 [older-text]', 'CGCT L5211-1 [current-text]'] },
  { id: 'APRÈS-12', cas: 'région : règles non encodées',                     origine: 'définition', organe: { type: 'region' }, liste: '2024-07-10', attendu: [sansRègle('rules-of-the-body')], fondement: COMMUNE },
  { id: 'APRÈS-13', cas: 'avant le 24 février 1996',                         origine: 'définition', séance: '1996-02-23', liste: '1996-02-24', attendu: [sansRègle('rules-of-that-day')], fondement: ['CGCT L2121-25 [older-text]'] },
  { id: 'APRÈS-14', cas: 'liste publiée le jour de la séance',                origine: 'texte : CGCT, art. L2121-25', liste: '2024-07-04', attendu: [fait('list-of-deliberations', '2024-07-04', '2024-07-11')], fondement: COMMUNE },
  { id: 'APRÈS-15', cas: 'syndicat de communes : envois le jour de la séance', origine: 'texte : CGCT, art. L5211-40-2', organe: { type: 'syndicat-de-communes' }, liste: '2024-07-10', envoiListe: '2024-07-04', envoiPv: '2024-07-04', attendu: [fait('list-of-deliberations', '2024-07-10', '2024-07-11'), fait('list-sent', '2024-07-04', '2024-08-04'), fait('minutes-sent', '2024-07-04', '2024-08-04')], fondement: EPCI },
  { id: 'APRÈS-16', cas: 'syndicat mixte fermé : de même',                   origine: 'texte : CGCT, art. L5211-40-2', organe: { type: 'syndicat-mixte-ferme' }, liste: '2024-07-10', envoiListe: '2024-08-04', envoiPv: '2024-08-05', attendu: [fait('list-of-deliberations', '2024-07-10', '2024-07-11'), fait('list-sent', '2024-08-04', '2024-08-04'), tard('minutes-sent', '2024-08-05', '2024-08-04')], fondement: ['CGCT L2121-25 [secondary]', 'CGCT L5211-1 [current-text]', 'CGCT L5711-1 [older-text]', 'CGCT L5211-40-2 [current-text]', 'CGCT L5211-40-2 [current-text]'] },
];

export interface RegisterCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  readonly signé?: ReadonlyArray<Signatory>;
  readonly support?: 'paper' | 'digital' | 'both';
  readonly depuis?: number;
  readonly relié?: string;
  readonly attendu: ReadonlyArray<Constat>;
  readonly fondement?: ReadonlyArray<string>;
}

const habitants = (population: number): Organe => ({ type: 'commune', population });
const signature = (...signatories: ReadonlyArray<Signatory>): Constat => ({ _tag: 'SignedAsRequired', standing: 'conforms', what: 'register', signatories, notes: [] });
const papier: Constat = { _tag: 'RegisterOnPaper', standing: 'conforms', notes: [] };
const relié = (doneOn: string, deadline: string): Constat => ({ _tag: 'DutyDoneInTime', standing: 'conforms', duty: 'register-bound', doneOn, deadline, notes: [] });
const reliéTard = (doneOn: string, deadline: string): Constat => ({ _tag: 'DutyDoneLate', standing: 'breaches', duty: 'register-bound', doneOn, deadline, notes: [] });
const reliureInconnue = (missing: string, deadline: string | null): Constat => ({ _tag: 'DutyUndetermined', standing: 'undetermined', missing: [missing], duty: 'register-bound', deadline, notes: [] });
const REGISTRE = ['CGCT L2121-23 [current-text]', 'CGCT R2121-9 [current-text]', 'CGCT R2121-9 [current-text]'];

// prettier-ignore
export const registerCases: ReadonlyArray<RegisterCase> = [
  { id: 'REG-01', cas: 'signé, sur papier, relié le 31 décembre',               origine: 'texte : CGCT, art. R2121-9', organe: habitants(1000), signé: LES_DEUX, support: 'paper', relié: '2024-12-31', attendu: [signature(...LES_DEUX), papier, relié('2024-12-31', '2024-12-31')] },
  { id: 'REG-02', cas: '1 000 habitants, relié le lendemain',                   origine: 'texte : CGCT, art. R2121-9', organe: habitants(1000), signé: LES_DEUX, support: 'both', relié: '2025-01-01', attendu: [signature(...LES_DEUX), papier, reliéTard('2025-01-01', '2024-12-31')] },
  { id: 'REG-03', cas: '999 habitants : cinq ans',                              origine: 'texte : CGCT, art. R2121-9', organe: habitants(999), signé: LES_DEUX, support: 'paper', depuis: 2020, relié: '2024-12-31', attendu: [signature(...LES_DEUX), papier, relié('2024-12-31', '2024-12-31')] },
  { id: 'REG-04', cas: '999 habitants : premier registre ouvert en 2024',       origine: 'texte : CGCT, art. R2121-9', organe: habitants(999), signé: LES_DEUX, support: 'paper', relié: '2028-12-31', attendu: [signature(...LES_DEUX), papier, relié('2028-12-31', '2028-12-31')] },
  { id: 'REG-05', cas: '999 habitants : un jour trop tard',                     origine: 'texte : CGCT, art. R2121-9', organe: habitants(999), signé: LES_DEUX, support: 'paper', depuis: 2023, relié: '2028-01-01', attendu: [signature(...LES_DEUX), papier, reliéTard('2028-01-01', '2027-12-31')] },
  { id: 'REG-06', cas: '999 habitants : registre ouvert en 2019, les feuillets de 2024 vont au suivant', origine: 'texte : CGCT, art. R2121-9', organe: habitants(999), signé: LES_DEUX, support: 'paper', depuis: 2019, relié: '2028-12-31', attendu: [signature(...LES_DEUX), papier, relié('2028-12-31', '2028-12-31')] },
  { id: 'REG-07', cas: 'population inconnue',                                   origine: 'définition', organe: { type: 'commune' }, signé: LES_DEUX, support: 'paper', relié: '2024-12-31', attendu: [signature(...LES_DEUX), papier, reliureInconnue('population', null)] },
  { id: 'REG-08', cas: 'numérique seulement, signé du maire seul, reliure inconnue', origine: 'texte : CGCT, art. R2121-9', organe: habitants(1000), signé: ['mayor-or-president'], support: 'digital', attendu: [{ _tag: 'SignatureMissing', standing: 'breaches', what: 'register', lacking: ['secretaries'], notes: [] }, { _tag: 'RegisterOnlyDigital', standing: 'breaches', notes: [] }, reliureInconnue('day-done', '2024-12-31')] },
  { id: 'REG-09', cas: 'rien de connu',                                         origine: 'définition', organe: habitants(1000), attendu: [{ _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: ['signatures'], what: 'register', notes: [] }, { _tag: 'RegisterMediumUndetermined', standing: 'undetermined', missing: ['medium-of-the-register'], notes: [] }, reliureInconnue('day-done', '2024-12-31')] },
  { id: 'REG-10', cas: 'le 30 juin 2022 : tous les membres présents signent',   origine: 'texte : CGCT, art. L2121-23', organe: habitants(1000), séance: '2022-06-30', signé: ['members-present'], support: 'paper', relié: '2022-12-31', attendu: [signature('members-present'), papier, relié('2022-12-31', '2022-12-31')], fondement: ['CGCT L2121-23 [older-text]', 'CGCT R2121-9 [current-text]', 'CGCT R2121-9 [current-text]'] },
  { id: 'REG-11', cas: 'EPCI : chaque année, quelle que soit la population',    origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-de-communes', population: 900 }, signé: LES_DEUX, support: 'paper', relié: '2024-12-31', attendu: [signature(...LES_DEUX), papier, relié('2024-12-31', '2024-12-31')], fondement: REGISTRE.flatMap((source) => [source, 'CGCT L5211-1 [current-text]']) },
  { id: 'REG-12', cas: 'premier registre postérieur à la séance : comme rien',  origine: 'définition', organe: habitants(999), signé: LES_DEUX, support: 'paper', depuis: 2025, relié: '2028-12-31', attendu: [signature(...LES_DEUX), papier, relié('2028-12-31', '2028-12-31')] },
  { id: 'REG-15', cas: 'relié le jour de la séance',                            origine: 'texte : CGCT, art. R2121-9', organe: habitants(1000), signé: LES_DEUX, support: 'paper', relié: '2024-07-04', attendu: [signature(...LES_DEUX), papier, relié('2024-07-04', '2024-12-31')] },
  { id: 'REG-16', cas: 'relié la veille de la séance : ce jour ne dit rien',    origine: 'définition', organe: habitants(1000), signé: LES_DEUX, support: 'paper', relié: '2024-07-03', attendu: [signature(...LES_DEUX), papier, reliureInconnue('day-done', '2024-12-31')] },
  { id: 'REG-13', cas: 'département : règles non encodées',                     origine: 'définition', organe: { type: 'departement' }, signé: LES_DEUX, attendu: [{ _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], what: 'register', notes: [] }], fondement: ['CGCT L2121-23 [current-text]'] },
  { id: 'REG-14', cas: 'avant le 24 février 1996',                              origine: 'définition', organe: habitants(1000), séance: '1996-02-23', signé: LES_DEUX, attendu: [{ _tag: 'SignaturesUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], what: 'register', notes: [] }], fondement: ['CGCT L2121-23 [older-text]'] },
];
