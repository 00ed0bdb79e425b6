import type { Organe } from '../../body/organs.js';
import type { ActeEntier } from '../acts.js';

export interface ForceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly acte: ActeEntier;
  /** Le constat, à l’exception de son issue et de ses sources. */
  readonly attendu: Readonly<Record<string, unknown>>;
  readonly fondement: ReadonlyArray<string>;
}

const commune: Organe = { type: 'commune' };
const région: Organe = { type: 'region' };
const département: Organe = { type: 'departement' };
const DEPUIS_2022 = ['CGCT L2131-1 [current-text]'];
const manque = (...missing: ReadonlyArray<string>): Readonly<Record<string, unknown>> => ({ _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing });

// prettier-ignore
export const forceCases: ReadonlyArray<ForceCase> = [
  { id: 'FORCE-01', cas: 'non transmis : pas exécutoire',                       origine: 'texte : CGCT, art. L2131-1', organe: commune, acte: { décidé: '2024-07-04', publié: '2024-07-12', pasEncore: ['transmission'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['transmission'] }, fondement: DEPUIS_2022 },
  { id: 'FORCE-02', cas: 'transmis seulement : pas exécutoire',                 origine: 'texte : CGCT, art. L2131-1', organe: commune, acte: { décidé: '2024-07-04', reçu: '2024-07-12', pasEncore: ['publication'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['publication'] }, fondement: DEPUIS_2022 },
  { id: 'FORCE-03', cas: 'ni publié ni transmis',                               origine: 'texte : CGCT, art. L2131-1', organe: commune, acte: { décidé: '2024-07-04', pasEncore: ['transmission', 'publication'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['publication', 'transmission'] }, fondement: DEPUIS_2022 },
  { id: 'FORCE-04', cas: 'une formalité manque, l’autre n’est pas connue : pas exécutoire', origine: 'texte : CGCT, art. L2131-1', organe: commune, acte: { décidé: '2024-07-04', pasEncore: ['transmission'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['transmission'] }, fondement: DEPUIS_2022 },
  { id: 'FORCE-05', cas: 'dit non fait, mais daté : la date l’emporte',          origine: 'définition', organe: commune, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12', pasEncore: ['publication', 'transmission'] }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-12', by: 'both' }, fondement: DEPUIS_2022 },
  { id: 'FORCE-06', cas: 'décision individuelle notifiée puis transmise',        origine: 'texte : CGCT, art. L2131-1, II', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-08', reçu: '2024-07-12' }, attendu: { _tag: 'ExecutoryOnNotification', standing: 'conforms', day: '2024-07-12', notifiedOn: '2024-07-08', transmittedOn: '2024-07-12', by: 'transmission' }, fondement: DEPUIS_2022 },
  { id: 'FORCE-07', cas: 'décision individuelle transmise puis notifiée',        origine: 'texte : CGCT, art. L2131-1, II', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-13', reçu: '2024-07-12' }, attendu: { _tag: 'ExecutoryOnNotification', standing: 'conforms', day: '2024-07-13', notifiedOn: '2024-07-13', transmittedOn: '2024-07-12', by: 'notification' }, fondement: DEPUIS_2022 },
  { id: 'FORCE-08', cas: 'décision individuelle notifiée et transmise le même jour', origine: 'texte : CGCT, art. L2131-1, II', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-12', reçu: '2024-07-12' }, attendu: { _tag: 'ExecutoryOnNotification', standing: 'conforms', day: '2024-07-12', notifiedOn: '2024-07-12', transmittedOn: '2024-07-12', by: 'both' }, fondement: DEPUIS_2022 },
  { id: 'FORCE-09', cas: 'décision individuelle publiée, non notifiée',          origine: 'texte : CGCT, art. L2131-1, II', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('notification-day'), fondement: DEPUIS_2022 },
  { id: 'FORCE-10', cas: 'tarif de stationnement : non transmis',                origine: 'texte : CGCT, art. L2131-2', organe: commune, acte: { décidé: '2024-07-04', exclu: 'road-network', publié: '2024-07-12' }, attendu: { _tag: 'ExecutoryWithoutTransmission', standing: 'conforms', day: '2024-07-12', step: 'publication' }, fondement: [...DEPUIS_2022, 'CGCT L2131-2 [older-text]'] },
  { id: 'FORCE-11', cas: 'taux de promotion d’un département',                   origine: 'texte : CGCT, art. L3131-2', organe: département, acte: { décidé: '2024-07-04', exclu: 'staff-management', publié: '2024-07-12' }, attendu: { _tag: 'ExecutoryWithoutTransmission', standing: 'conforms', day: '2024-07-12', step: 'publication' }, fondement: ['CGCT L3131-1 [older-text]', 'CGCT L3131-2 [older-text]'] },
  { id: 'FORCE-12', cas: 'région : les voiries ne sont pas une exception',       origine: 'texte : CGCT, art. L4141-2', organe: région, acte: { décidé: '2024-07-04', exclu: 'road-network', publié: '2024-07-12' }, attendu: manque('transmission-day'), fondement: ['CGCT L4141-1 [unconfirmed]'] },
  { id: 'FORCE-13', cas: 'région : les taux de promotion en sont une',           origine: 'texte : CGCT, art. L4141-2', organe: région, acte: { décidé: '2024-07-04', exclu: 'staff-management', publié: '2024-07-12' }, attendu: { _tag: 'ExecutoryWithoutTransmission', standing: 'conforms', day: '2024-07-12', step: 'publication' }, fondement: ['CGCT L4141-1 [unconfirmed]', 'CGCT L4141-2 [older-text]'] },
  { id: 'FORCE-14', cas: 'acte hors de la liste, non encore notifié',            origine: 'texte : CGCT, art. L2131-3', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', exclu: 'not-listed', pasEncore: ['notification', 'transmission'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['notification'] }, fondement: DEPUIS_2022 },
  { id: 'FORCE-15', cas: 'un contrat : sa publicité n’est pas encodée',          origine: 'définition', organe: commune, acte: { décidé: '2024-07-04', nature: 'contract', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('publicity-of-contracts'), fondement: DEPUIS_2022 },
  { id: 'FORCE-16', cas: 'une délégation de service public, de même',            origine: 'définition', organe: commune, acte: { décidé: '2024-07-04', nature: 'public-service-delegation', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('publicity-of-contracts'), fondement: DEPUIS_2022 },
  { id: 'FORCE-17', cas: 'un budget : publié et transmis',                       origine: 'texte : CGCT, art. L2131-1', organe: commune, acte: { décidé: '2024-04-04', nature: 'budget', publié: '2024-04-05', reçu: '2024-04-08' }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2024-04-08', publishedOn: '2024-04-05', transmittedOn: '2024-04-08', by: 'transmission' }, fondement: DEPUIS_2022 },
  { id: 'FORCE-18', cas: 'région, depuis 2022 : par symétrie',                   origine: 'texte : CGCT, art. L4141-1', organe: région, acte: { décidé: '2022-07-01', publié: '2022-07-05', reçu: '2022-07-06' }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2022-07-06', publishedOn: '2022-07-05', transmittedOn: '2022-07-06', by: 'transmission' }, fondement: ['CGCT L4141-1 [unconfirmed]'] },
  { id: 'FORCE-19', cas: 'région, le 30 juin 2022 : le texte d’alors',           origine: 'texte : CGCT, art. L4141-1', organe: région, acte: { décidé: '2022-06-30', publié: '2022-07-05', reçu: '2022-07-06' }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2022-07-06', publishedOn: '2022-07-05', transmittedOn: '2022-07-06', by: 'transmission' }, fondement: ['CGCT L4141-1 [older-text]'] },
  { id: 'FORCE-20', cas: 'syndicat mixte ouvert : règles départementales',       origine: 'texte : CGCT, art. L5721-4', organe: { type: 'syndicat-mixte-ouvert' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-11' }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-11', by: 'publication' }, fondement: ['CGCT L3131-1 [older-text]', 'CGCT L5721-4 [older-text]'] },
  { id: 'FORCE-21', cas: 'CCAS : établissement public communal',                 origine: 'texte : CGCT, art. L2131-12', organe: { type: 'ccas' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: { _tag: 'Executory', standing: 'conforms', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-12', by: 'both' }, fondement: [...DEPUIS_2022, 'CGCT L2131-12 [older-text]'] },
  { id: 'FORCE-22', cas: 'commune d’Alsace-Moselle : règles non encodées',       origine: 'texte : CGCT, art. L2541-22', organe: { type: 'commune', territoire: 'alsace-moselle' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('rules-of-the-body'), fondement: DEPUIS_2022 },
  { id: 'FORCE-23', cas: 'CCAS d’Alsace-Moselle : règles non encodées',          origine: 'texte : CGCT, art. L2541-22', organe: { type: 'ccas', territoire: 'alsace-moselle' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('rules-of-the-body'), fondement: [...DEPUIS_2022, 'CGCT L2131-12 [older-text]'] },
  { id: 'FORCE-24', cas: 'Corse : règles non encodées',                          origine: 'définition', organe: { type: 'collectivite-de-corse' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: manque('rules-of-the-body'), fondement: DEPUIS_2022 },
  { id: 'FORCE-25', cas: 'notifié la veille de la décision : ce jour ne dit rien', origine: 'définition', organe: commune, acte: { décidé: '2024-07-04', nature: 'individual', notifié: '2024-07-03', reçu: '2024-07-12' }, attendu: manque('notification-day'), fondement: DEPUIS_2022 },
  { id: 'FORCE-26', cas: 'un acte d’avant le 24 février 1996, non transmis : pas exécutoire', origine: 'définition', organe: commune, acte: { décidé: '1996-02-23', publié: '1996-02-26', pasEncore: ['transmission'] }, attendu: { _tag: 'NotExecutory', standing: 'breaches', lacking: ['transmission'] }, fondement: ['CGCT L2131-1 [older-text]'] },
];

export interface InForceCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly acte: ActeEntier & { readonly nature: 'regulatory' | 'deliberation' };
  readonly attendu: { readonly vigueur: string; readonly lendemain: string; readonly exécutoire: string; readonly fixé: string | null } | { readonly manque: ReadonlyArray<string> };
  readonly fondement: ReadonlyArray<string>;
}

const RÈGLEMENT = ['CRPA L221-2 [current-text]', 'CGCT L2131-1 [current-text]'];

// prettier-ignore
export const inForceCases: ReadonlyArray<InForceCase> = [
  { id: 'VIGUEUR-01', cas: 'publié et transmis le même jour : le lendemain',          origine: 'texte : CRPA, art. L221-2', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-02', cas: 'transmis le lendemain de la publication : ce jour-là',    origine: 'interprétation 057', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-13' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-13', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-03', cas: 'transmis deux jours après : pas avant d’être exécutoire', origine: 'interprétation 057', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-14' }, attendu: { vigueur: '2024-07-14', lendemain: '2024-07-13', exécutoire: '2024-07-14', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-04', cas: 'transmis avant d’être publié',                            origine: 'texte : CRPA, art. L221-2', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-08' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-05', cas: 'l’acte fixe le 1er septembre',                            origine: 'texte : CRPA, art. L221-2', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-12', fixé: '2024-09-01' }, attendu: { vigueur: '2024-09-01', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: '2024-09-01' }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-06', cas: 'l’acte fixe un jour déjà passé : sans effet',             origine: 'interprétation 057', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', reçu: '2024-07-12', fixé: '2024-07-01' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: '2024-07-01' }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-07', cas: 'ni réglementaire ni individuelle : de même',              origine: 'texte : CRPA, art. L221-7', acte: { décidé: '2024-07-04', nature: 'deliberation', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: null }, fondement: ['CRPA L221-7 [current-text]', 'CGCT L2131-1 [current-text]'] },
  { id: 'VIGUEUR-08', cas: 'tarif de stationnement : dès le lendemain',               origine: 'texte : CGCT, art. L2131-2', acte: { décidé: '2024-07-04', nature: 'regulatory', exclu: 'road-network', publié: '2024-07-12' }, attendu: { vigueur: '2024-07-13', lendemain: '2024-07-13', exécutoire: '2024-07-12', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-09', cas: 'publié le 31 décembre',                                   origine: 'texte : CRPA, art. L221-2', acte: { décidé: '2024-12-20', nature: 'regulatory', publié: '2024-12-31', reçu: '2024-12-31' }, attendu: { vigueur: '2025-01-01', lendemain: '2025-01-01', exécutoire: '2024-12-31', fixé: null }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-10', cas: 'rien de connu',                                           origine: 'définition', acte: { décidé: '2024-07-04', nature: 'regulatory' }, attendu: { manque: ['publication-day', 'transmission-day'] }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-11', cas: 'non transmis',                                            origine: 'définition', acte: { décidé: '2024-07-04', nature: 'regulatory', publié: '2024-07-12', pasEncore: ['transmission'] }, attendu: { manque: ['transmission-day'] }, fondement: RÈGLEMENT },
  { id: 'VIGUEUR-12', cas: 'non publié',                                              origine: 'définition', acte: { décidé: '2024-07-04', nature: 'regulatory', reçu: '2024-07-12', pasEncore: ['publication'] }, attendu: { manque: ['publication-day'] }, fondement: RÈGLEMENT },
];
