import type { Organe } from '../body/organs.js';

/** Ce qu’on sait d’un acte : décidé, publié, reçu en préfecture. */
export interface Acte {
  readonly décidé: string;
  readonly publié?: string;
  readonly reçu?: string;
}

type Constat = Readonly<Record<string, unknown>>;

export interface ExecutoryCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly acte: Acte;
  readonly attendu: Constat;
  readonly fondement: ReadonlyArray<string>;
}

const exécutoire = (day: string, publishedOn: string, transmittedOn: string, by: 'publication' | 'transmission' | 'both'): Constat => ({ _tag: 'Executory', standing: 'conforms', day, publishedOn, transmittedOn, by });
const manque = (...missing: ReadonlyArray<string>): Constat => ({ _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing });

const métropole: Organe = { type: 'metropole', organe: 'bureau' };
const commune: Organe = { type: 'commune' };

const DEPUIS_2022 = ['CGCT L2131-1 [current-text]'];
const AVANT_2022 = ['CGCT L2131-1 [older-text]'];
const EPCI = ['CGCT L2131-1 [current-text]', 'CGCT L5211-3 [older-text]'];

// prettier-ignore
export const executoryCases: ReadonlyArray<ExecutoryCase> = [
  { id: 'EXÉC-01', cas: 'séance modèle : publié et reçu le même jour',            origine: 'délibération du 4 juillet 2024', organe: métropole, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: exécutoire('2024-07-12', '2024-07-12', '2024-07-12', 'both'), fondement: EPCI },
  { id: 'EXÉC-02', cas: 'reçu après la publication',                              origine: 'texte : CGCT, art. L2131-1', acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-13' }, attendu: exécutoire('2024-07-13', '2024-07-12', '2024-07-13', 'transmission'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-03', cas: 'publié après la réception',                              origine: 'texte : CGCT, art. L2131-1', acte: { décidé: '2024-07-04', publié: '2024-07-13', reçu: '2024-07-12' }, attendu: exécutoire('2024-07-13', '2024-07-13', '2024-07-12', 'publication'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-04', cas: 'publié et reçu le jour même de la séance',               origine: 'texte : CGCT, art. L2131-1', acte: { décidé: '2024-07-04', publié: '2024-07-04', reçu: '2024-07-04' }, attendu: exécutoire('2024-07-04', '2024-07-04', '2024-07-04', 'both'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-05', cas: 'jour de publication inconnu',                            origine: 'délibération du 4 juillet 2024, un fait retiré', organe: métropole, acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: manque('publication-day'), fondement: EPCI },
  { id: 'EXÉC-06', cas: 'jour de réception inconnu',                              origine: 'délibération du 4 juillet 2024, un fait retiré', organe: métropole, acte: { décidé: '2024-07-04', publié: '2024-07-12' }, attendu: manque('transmission-day'), fondement: EPCI },
  { id: 'EXÉC-07', cas: 'ni l’un ni l’autre',                                     origine: 'définition', acte: { décidé: '2024-07-04' }, attendu: manque('publication-day', 'transmission-day'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-08', cas: 'décidé le 30 juin 2022 : l’ancienne rédaction',          origine: 'texte : CGCT, art. L2131-1, jusqu’au 30 juin 2022', acte: { décidé: '2022-06-30', publié: '2022-07-05', reçu: '2022-07-06' }, attendu: exécutoire('2022-07-06', '2022-07-05', '2022-07-06', 'transmission'), fondement: AVANT_2022 },
  { id: 'EXÉC-09', cas: 'décidé le 1er juillet 2022 : la nouvelle',               origine: 'texte : CGCT, art. L2131-1, depuis le 1er juillet 2022', acte: { décidé: '2022-07-01', publié: '2022-07-05', reçu: '2022-07-06' }, attendu: exécutoire('2022-07-06', '2022-07-05', '2022-07-06', 'transmission'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-10', cas: 'décidé avant le 24 février 1996',                        origine: 'définition', acte: { décidé: '1996-02-23', publié: '1996-02-26', reçu: '1996-02-26' }, attendu: manque('rules-of-that-day'), fondement: AVANT_2022 },
  { id: 'EXÉC-11', cas: 'décidé le 24 février 1996',                              origine: 'texte : CGCT, art. L2131-1', acte: { décidé: '1996-02-24', publié: '1996-02-26', reçu: '1996-02-27' }, attendu: exécutoire('1996-02-27', '1996-02-26', '1996-02-27', 'transmission'), fondement: AVANT_2022 },
  { id: 'EXÉC-12', cas: 'département : le code départemental',                     origine: 'texte : CGCT, art. L3131-1', organe: { type: 'departement' }, acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' }, attendu: exécutoire('2024-07-12', '2024-07-12', '2024-07-12', 'both'), fondement: ['CGCT L3131-1 [older-text]'] },
  { id: 'EXÉC-13', cas: 'publié la veille de la décision : ce jour ne dit rien',  origine: 'définition', acte: { décidé: '2024-07-04', publié: '2024-07-03', reçu: '2024-07-12' }, attendu: manque('publication-day'), fondement: DEPUIS_2022 },
  { id: 'EXÉC-14', cas: 'reçu la veille de la décision : ce jour ne dit rien',    origine: 'définition', acte: { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-03' }, attendu: manque('transmission-day'), fondement: DEPUIS_2022 },
];

export interface PeriodCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly acte: Acte;
  /** Le lendemain du dernier jour ordinaire, le dernier jour, et celui de l’autre lecture ; ou le fait qui manque. */
  readonly attendu: { readonly depuis: string; readonly échéance: string; readonly dernierJour: string; readonly autreLecture: string | null } | { readonly manque: string };
  readonly fondement: ReadonlyArray<string>;
  readonly notes?: ReadonlyArray<string>;
}

const CPC = ['CPC 641 [current-text]', 'CPC 642 [current-text]'];
const RECOURS = ['CJA R421-1 [current-text]', ...CPC];
const DÉFÉRÉ = ['CGCT L2131-6 [older-text]', ...CPC];
const DÉFÉRÉ_EPCI = ['CGCT L2131-6 [older-text]', 'CGCT L5211-3 [older-text]', ...CPC];
const FIN_DE_MOIS = '002-month-ends';
const SAINT_MARTIN = '007-saint-martin-abolition-day';

// prettier-ignore
export const challengeCases: ReadonlyArray<PeriodCase> = [
  { id: 'RECOURS-01', cas: 'séance modèle',                                        origine: 'délibération du 4 juillet 2024', organe: métropole, acte: { décidé: '2024-07-04', publié: '2024-07-12' }, attendu: { depuis: '2024-07-12', échéance: '2024-09-13', dernierJour: '2024-09-13', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-02', cas: 'un dimanche est reporté au lundi',                     origine: 'doctrine : A. Icard', acte: { décidé: '2007-09-28', publié: '2007-10-01' }, attendu: { depuis: '2007-10-01', échéance: '2007-12-02', dernierJour: '2007-12-03', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-03', cas: 'dernier jour ordinaire le 3 janvier, le 4 encore admis', origine: 'doctrine : cours', acte: { décidé: '2022-11-03', publié: '2022-11-03' }, attendu: { depuis: '2022-11-03', échéance: '2023-01-04', dernierJour: '2023-01-04', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-04', cas: 'publié le 31 décembre : deux lectures de la fin de mois', origine: 'interprétation 002', acte: { décidé: '2024-12-20', publié: '2024-12-31' }, attendu: { depuis: '2024-12-31', échéance: '2025-03-01', dernierJour: '2025-03-03', autreLecture: '2025-02-28' }, fondement: RECOURS, notes: [FIN_DE_MOIS] },
  { id: 'RECOURS-05', cas: 'publié le 31 décembre 2025 : les deux lectures se rejoignent', origine: 'interprétation 002', acte: { décidé: '2025-12-20', publié: '2025-12-31' }, attendu: { depuis: '2025-12-31', échéance: '2026-03-01', dernierJour: '2026-03-02', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-06', cas: 'jour de publication inconnu',                          origine: 'définition', acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: { manque: 'publication-day' }, fondement: RECOURS },
  { id: 'RECOURS-07', cas: 'publié la veille de la décision : aucun délai n’en court', origine: 'définition', acte: { décidé: '2024-07-04', publié: '2024-07-03' }, attendu: { manque: 'publication-day' }, fondement: RECOURS },
  { id: 'RECOURS-08', cas: 'Alsace-Moselle : le 26 décembre est férié',            origine: 'texte : code du travail, art. L3134-13', organe: { type: 'communaute-de-communes', territoire: 'alsace-moselle' }, acte: { décidé: '2024-10-20', publié: '2024-10-25' }, attendu: { depuis: '2024-10-25', échéance: '2024-12-26', dernierJour: '2024-12-27', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-09', cas: 'La Réunion : le 20 décembre est férié',                origine: 'texte : code du travail, art. L3422-2', organe: { type: 'commune', territoire: 'reunion' }, acte: { décidé: '2024-10-15', publié: '2024-10-19' }, attendu: { depuis: '2024-10-19', échéance: '2024-12-20', dernierJour: '2024-12-23', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-10', cas: 'un département : le juge est le même pour tous',       origine: 'texte : CJA, art. R421-1', organe: { type: 'departement' }, acte: { décidé: '2024-07-04', publié: '2024-07-12' }, attendu: { depuis: '2024-07-12', échéance: '2024-09-13', dernierJour: '2024-09-13', autreLecture: null }, fondement: RECOURS },
  { id: 'RECOURS-11', cas: 'Saint-Martin : la note sur l’abolition est jointe',    origine: 'interprétation 007', organe: { type: 'commune', territoire: 'saint-martin' }, acte: { décidé: '2024-03-20', publié: '2024-03-27' }, attendu: { depuis: '2024-03-27', échéance: '2024-05-28', dernierJour: '2024-05-29', autreLecture: null }, fondement: RECOURS, notes: [SAINT_MARTIN] },
  { id: 'RECOURS-12', cas: 'Saint-Martin, au jour du code : le 28 mai est ouvrable', origine: 'interprétation 007', organe: { type: 'commune', territoire: 'saint-martin-labour-code' }, acte: { décidé: '2024-03-20', publié: '2024-03-27' }, attendu: { depuis: '2024-03-27', échéance: '2024-05-28', dernierJour: '2024-05-28', autreLecture: null }, fondement: RECOURS, notes: [SAINT_MARTIN] },
];

// prettier-ignore
export const referralCases: ReadonlyArray<PeriodCase> = [
  { id: 'DÉFÉRÉ-01', cas: 'séance modèle',                                         origine: 'délibération du 4 juillet 2024', organe: métropole, acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: { depuis: '2024-07-12', échéance: '2024-09-13', dernierJour: '2024-09-13', autreLecture: null }, fondement: DÉFÉRÉ_EPCI },
  { id: 'DÉFÉRÉ-02', cas: 'pris le 6, reçu le 9, publié le 11 : la réception compte', origine: 'doctrine : cours', organe: commune, acte: { décidé: '2017-01-06', publié: '2017-01-11', reçu: '2017-01-09' }, attendu: { depuis: '2017-01-09', échéance: '2017-03-10', dernierJour: '2017-03-10', autreLecture: null }, fondement: DÉFÉRÉ },
  { id: 'DÉFÉRÉ-03', cas: 'Grigny : le lundi de Pâques est reporté au mardi',       origine: 'registre réel : Grigny, 30 janvier 2023', acte: { décidé: '2023-01-30', reçu: '2023-02-09' }, attendu: { depuis: '2023-02-09', échéance: '2023-04-10', dernierJour: '2023-04-11', autreLecture: null }, fondement: DÉFÉRÉ },
  { id: 'DÉFÉRÉ-04', cas: 'Lannemezan',                                            origine: 'registre réel : CC du Plateau de Lannemezan, 22 novembre 2022', organe: { type: 'communaute-de-communes' }, acte: { décidé: '2022-11-22', reçu: '2022-12-02' }, attendu: { depuis: '2022-12-02', échéance: '2023-02-03', dernierJour: '2023-02-03', autreLecture: null }, fondement: DÉFÉRÉ_EPCI },
  { id: 'DÉFÉRÉ-05', cas: 'reçu le 31 juillet : deux lectures de la fin de mois',   origine: 'interprétation 002', acte: { décidé: '2024-07-04', reçu: '2024-07-31' }, attendu: { depuis: '2024-07-31', échéance: '2024-10-01', dernierJour: '2024-10-01', autreLecture: '2024-09-30' }, fondement: DÉFÉRÉ, notes: [FIN_DE_MOIS] },
  { id: 'DÉFÉRÉ-06', cas: 'jour de réception inconnu',                             origine: 'définition', acte: { décidé: '2024-07-04', publié: '2024-07-12' }, attendu: { manque: 'transmission-day' }, fondement: DÉFÉRÉ },
  { id: 'DÉFÉRÉ-07', cas: 'reçu la veille de la décision : aucun délai n’en court', origine: 'définition', acte: { décidé: '2024-07-04', reçu: '2024-07-03' }, attendu: { manque: 'transmission-day' }, fondement: DÉFÉRÉ },
  { id: 'DÉFÉRÉ-08', cas: 'département : le code départemental',                   origine: 'texte : CGCT, art. L3132-1', organe: { type: 'departement' }, acte: { décidé: '2024-07-04', reçu: '2024-07-12' }, attendu: { depuis: '2024-07-12', échéance: '2024-09-13', dernierJour: '2024-09-13', autreLecture: null }, fondement: ['CGCT L3132-1 [older-text]', ...CPC] },
  { id: 'DÉFÉRÉ-09', cas: 'avant le 1er juillet 2022 : le même délai',             origine: 'texte : CGCT, art. L2131-6', acte: { décidé: '2022-06-30', reçu: '2022-07-06' }, attendu: { depuis: '2022-07-06', échéance: '2022-09-07', dernierJour: '2022-09-07', autreLecture: null }, fondement: DÉFÉRÉ },
];
