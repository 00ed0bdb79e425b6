import type { Organe } from '../body/organs.js';

/** La convocation d’une table de cas ; ce que le registre ne dit pas n’y figure pas. */
export interface Convoqués {
  readonly rang?: 'first-after-renewal' | 'second';
  readonly envoi?: string;
  readonly séanceSansQuorum?: string;
  readonly urgence?: { readonly reportedAtOpening?: 'yes' | 'no'; readonly council?: 'accepted' | 'refused' | 'postponed'; readonly postponedItems?: ReadonlyArray<string> };
  readonly note?: 'sent' | 'not-sent';
  readonly communeLaPlusPeuplée?: number;
  readonly rapports?: string;
  readonly premierOrdreDuJour?: ReadonlyArray<string>;
  readonly envoiIrrégulier?: { readonly reçue?: string };
}

/** Le constat attendu sur le délai, hors les jours de réception et de séance, qui sont ceux du cas. */
export type Délai =
  | { readonly _tag: 'ConvocationInTime' | 'ReportsInTime'; readonly standing: 'conforms' } & Chiffres
  | { readonly _tag: 'ConvocationLate' | 'ReportsLate'; readonly standing: 'breaches'; readonly daysShort: number } & Chiffres
  | { readonly _tag: 'ConvocationUndetermined' | 'ReportsUndetermined'; readonly standing: 'undetermined'; readonly missing: readonly [string]; readonly counting: 'clear-days' | 'days'; readonly possibleRequirements: ReadonlyArray<number>; readonly latestSendingDays: ReadonlyArray<string> };

interface Chiffres {
  readonly clearDays: number;
  readonly counting: 'clear-days' | 'days';
  readonly counted: number;
  readonly required: number;
  readonly latestSendingDay: string;
  readonly otherRequirement: number | null;
  readonly otherReading: string | null;
}

export interface DelayCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly convocation: Convoqués;
  readonly attendu: Délai;
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const dansLeDélai = (clearDays: number, required: number, latestSendingDay: string, otherRequirement: number | null = null): Délai => ({ _tag: 'ConvocationInTime', standing: 'conforms', clearDays, counting: 'clear-days', counted: clearDays, required, latestSendingDay, otherRequirement, otherReading: null });
const tardive = (clearDays: number, required: number, daysShort: number, latestSendingDay: string, otherRequirement: number | null = null): Délai => ({ _tag: 'ConvocationLate', standing: 'breaches', clearDays, counting: 'clear-days', counted: clearDays, required, daysShort, latestSendingDay, otherRequirement, otherReading: null });
const indéterminé = (manque: string, possibleRequirements: ReadonlyArray<number>, latestSendingDays: ReadonlyArray<string> = [], counting: 'clear-days' | 'days' = 'clear-days'): Délai => ({ _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: [manque], counting, possibleRequirements, latestSendingDays });
/** Des jours que le texte ne dit pas francs : les jours francs entre l’envoi et la séance, les jours comptés, les jours requis. */
const enJours = (clearDays: number, counted: number, required: number, latestSendingDay: string, otherReading: string | null = null) => ({ clearDays, counting: 'days', counted, required, latestSendingDay, otherRequirement: null, otherReading }) as const;
const enJoursÀTemps = (...jours: Parameters<typeof enJours>): Délai => ({ _tag: 'ConvocationInTime', standing: 'conforms', ...enJours(...jours) });
const enJoursTardive = (daysShort: number, ...jours: Parameters<typeof enJours>): Délai => ({ _tag: 'ConvocationLate', standing: 'breaches', daysShort, ...enJours(...jours) });
const rapportsÀTemps = (...jours: Parameters<typeof enJours>): Délai => ({ _tag: 'ReportsInTime', standing: 'conforms', ...enJours(...jours) });
const rapportsTardifs = (daysShort: number, ...jours: Parameters<typeof enJours>): Délai => ({ _tag: 'ReportsLate', standing: 'breaches', daysShort, ...enJours(...jours) });

const rapportsIndéterminés = (manque: string, possibleRequirements: ReadonlyArray<number>, latestSendingDays: ReadonlyArray<string> = []): Délai => ({ _tag: 'ReportsUndetermined', standing: 'undetermined', missing: [manque], counting: possibleRequirements.length === 0 ? 'clear-days' : 'days', possibleRequirements, latestSendingDays });

const PETITE = ['CGCT L2121-11 [older-text]'];
const GRANDE = ['CGCT L2121-12 [current-text]'];
const L_UNE_OU_L_AUTRE = [...PETITE, ...GRANDE];
const EPCI = ['CGCT L2121-12 [current-text]', 'CGCT L5211-1 [current-text]'];
const EPCI_AVANT_2020_PETITE = ['CGCT L2121-11 [older-text]', 'CGCT L5211-1 [secondary]'];
const EPCI_AVANT_2020_GRANDE = ['CGCT L2121-12 [current-text]', 'CGCT L5211-1 [secondary]'];
const EPCI_AVANT_2020 = ['CGCT L2121-11 [older-text]', 'CGCT L2121-12 [current-text]', 'CGCT L5211-1 [secondary]'];
const EPCI_BUREAU = [...EPCI, 'CGCT L5211-10 [older-text]'];
const PREMIÈRE = ['CGCT L2121-7 [current-text]'];
const SECONDE = ['CGCT L2121-17 [older-text]'];

const ALSACE_MOSELLE = ['CGCT L2541-2 [older-text]'];
const ALSACE_MOSELLE_GRANDE = [...ALSACE_MOSELLE, 'CGCT L2121-12 [current-text]'];
const CCAS = ['CASF R123-16 [older-text]'];
const DÉPARTEMENT = ['CGCT L3121-19 [older-text]'];
const RÉGION = ['CGCT L4132-18 [older-text]'];
const CAO = ['CGCT L1411-5 [older-text]'];
const OUVERT = ['CGCT L5721-2-1 [older-text]'];
const STATUTS = ['statuts 12 [unconfirmed]'];

const BUREAU = '001-bureau-with-delegation';
const AVANT_2020 = '005-convocation-of-intercommunal-bodies-before-2020';
const SECONDE_CONVOCATION = '011-second-convocation-delay';

const NON_FRANCS = '063-days-that-are-not-clear';
const DOUZE = '061-twelve-days-before';
const À_PARTIR_DE_3500 = '060-alsace-moselle-from-3500';
const SANS_DÉLAI = '064-organs-without-delay';

const commune = (population?: number): Organe => (population === undefined ? { type: 'commune' } : { type: 'commune', population });
const bureau: Organe = { type: 'metropole', organe: 'bureau' };
const alsacienne = (population?: number): Organe => ({ ...commune(population), territoire: 'alsace-moselle' });
const statuts = (clearDays: number, urgentClearDays: number, secondClearDays: number): Organe => ({ type: 'syndicat-mixte-ouvert', statuts: { clearDays, urgentClearDays, secondClearDays } });
const communauté: Organe = { type: 'communaute-de-communes' };

// prettier-ignore
export const delayCases: ReadonlyArray<DelayCase> = [
  { id: 'CONV-01', cas: 'séance modèle : le minimum exact',                        origine: 'délibération du 4 juillet 2024',                 organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-06-28' }, attendu: dansLeDélai(5, 5, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-02', cas: 'envoyée un jour plus tard',                               origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-06-29' }, attendu: tardive(4, 5, 1, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-03', cas: 'envoyée un jour plus tôt',                                origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-06-27' }, attendu: dansLeDélai(6, 5, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-04', cas: 'envoyée la veille',                                       origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-07-03' }, attendu: tardive(0, 5, 5, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-05', cas: 'envoyée le jour même',                                    origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-07-04' }, attendu: tardive(0, 5, 5, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-06', cas: 'datée d’après la séance : aucun jour franc',              origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-07-10' }, attendu: tardive(0, 5, 5, '2024-06-28'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-07', cas: 'jour d’envoi inconnu',                                    origine: 'délibération du 4 juillet 2024, un fait retiré', organe: bureau, séance: '2024-07-04', convocation: {}, attendu: indéterminé('sending-day', [5], ['2024-06-28']), fondement: EPCI_BUREAU, notes: [BUREAU] },

  { id: 'CONV-10', cas: '3 499 habitants, trois jours francs',                     origine: 'texte : CGCT, art. L2121-11', organe: commune(3499), séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: dansLeDélai(3, 3, '2024-06-30'), fondement: PETITE, notes: [] },
  { id: 'CONV-11', cas: '3 499 habitants, deux jours francs',                      origine: 'texte : CGCT, art. L2121-11', organe: commune(3499), séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: tardive(2, 3, 1, '2024-06-30'), fondement: PETITE, notes: [] },
  { id: 'CONV-12', cas: '3 499 habitants, quatre jours francs',                    origine: 'texte : CGCT, art. L2121-11', organe: commune(3499), séance: '2024-07-04', convocation: { envoi: '2024-06-29' }, attendu: dansLeDélai(4, 3, '2024-06-30'), fondement: PETITE, notes: [] },
  { id: 'CONV-13', cas: '3 500 habitants, quatre jours francs',                    origine: 'texte : CGCT, art. L2121-12', organe: commune(3500), séance: '2024-07-04', convocation: { envoi: '2024-06-29' }, attendu: tardive(4, 5, 1, '2024-06-28'), fondement: GRANDE, notes: [] },
  { id: 'CONV-14', cas: '3 500 habitants, cinq jours francs',                      origine: 'texte : CGCT, art. L2121-12', organe: commune(3500), séance: '2024-07-04', convocation: { envoi: '2024-06-28' }, attendu: dansLeDélai(5, 5, '2024-06-28'), fondement: GRANDE, notes: [] },
  { id: 'CONV-15', cas: '3 500 habitants, six jours francs',                       origine: 'texte : CGCT, art. L2121-12', organe: commune(3500), séance: '2024-07-04', convocation: { envoi: '2024-06-27' }, attendu: dansLeDélai(6, 5, '2024-06-28'), fondement: GRANDE, notes: [] },
  { id: 'CONV-16', cas: '3 501 habitants, trois jours francs',                     origine: 'texte : CGCT, art. L2121-12', organe: commune(3501), séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: tardive(3, 5, 2, '2024-06-28'), fondement: GRANDE, notes: [] },
  { id: 'CONV-17', cas: 'la plus petite commune, un habitant',                     origine: 'texte : CGCT, art. L2121-11', organe: commune(1), séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: dansLeDélai(3, 3, '2024-06-30'), fondement: PETITE, notes: [] },
  { id: 'CONV-18', cas: 'commune d’outre-mer',                                     origine: 'texte : CGCT, art. L2121-12', organe: { type: 'commune', territoire: 'martinique', population: 3500 }, séance: '2024-07-04', convocation: { envoi: '2024-06-28' }, attendu: dansLeDélai(5, 5, '2024-06-28'), fondement: GRANDE, notes: [] },
  { id: 'CONV-19', cas: 'population et jour d’envoi inconnus',                     origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: {}, attendu: indéterminé('sending-day', [3, 5], ['2024-06-30', '2024-06-28']), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-20', cas: 'population inconnue, deux jours : tardive en tout cas',   origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: tardive(2, 3, 1, '2024-06-30', 5), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-21', cas: 'population inconnue, trois jours : elle décide',          origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: indéterminé('population', [3, 5], ['2024-06-30', '2024-06-28']), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-22', cas: 'population inconnue, quatre jours : elle décide',         origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { envoi: '2024-06-29' }, attendu: indéterminé('population', [3, 5], ['2024-06-30', '2024-06-28']), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-23', cas: 'population inconnue, cinq jours : à temps en tout cas',   origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { envoi: '2024-06-28' }, attendu: dansLeDélai(5, 5, '2024-06-28', 3), fondement: L_UNE_OU_L_AUTRE, notes: [] },

  { id: 'CONV-30', cas: 'samedi, dimanche et jour férié comptés, du 29 décembre au 2 janvier', origine: 'jurisprudence : CE, 13 octobre 1993, André, n° 141677', organe: commune(1000), séance: '2024-01-02', convocation: { envoi: '2023-12-29' }, attendu: dansLeDélai(3, 3, '2023-12-29'), fondement: PETITE, notes: [] },
  { id: 'CONV-31', cas: 'dépôt en mairie sans valeur, reçue le 21 pour le 25 novembre',        origine: 'jurisprudence : CE, 9 mars 2007 (conv-03)', organe: commune(3500), séance: '2005-11-25', convocation: { envoi: '2005-11-21' }, attendu: tardive(3, 5, 2, '2005-11-19'), fondement: GRANDE, notes: [] },
  { id: 'CONV-32', cas: 'du 10 au 14 juin',                                                    origine: 'texte : CGCT, art. L2121-12 (conv-05)', organe: commune(3500), séance: '2026-06-14', convocation: { envoi: '2026-06-10' }, attendu: tardive(3, 5, 2, '2026-06-08'), fondement: GRANDE, notes: [] },
  { id: 'CONV-33', cas: 'par-dessus le 29 février',                                            origine: 'texte : CGCT, art. L2121-11', organe: commune(800), séance: '2024-03-02', convocation: { envoi: '2024-02-27' }, attendu: dansLeDélai(3, 3, '2024-02-27'), fondement: PETITE, notes: [] },
  { id: 'CONV-34', cas: 'par-dessus le passage à l’heure d’été',                               origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-04-02', convocation: { envoi: '2024-03-27' }, attendu: dansLeDélai(5, 5, '2024-03-27'), fondement: GRANDE, notes: [] },
  { id: 'CONV-35', cas: 'le premier jour des textes encodés',                                  origine: 'texte : CGCT, art. L2121-11, depuis le 24 février 1996', organe: commune(800), séance: '1996-02-24', convocation: { envoi: '1996-02-20' }, attendu: dansLeDélai(3, 3, '1996-02-20'), fondement: PETITE, notes: [] },
  { id: 'CONV-36', cas: 'la veille : aucun texte encodé',                                      origine: 'définition', organe: commune(800), séance: '1996-02-23', convocation: { envoi: '1996-02-10' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },

  { id: 'CONV-40', cas: 'première séance d’une commune de 3 500 habitants : trois jours',      origine: 'texte : CGCT, art. L2121-7', organe: commune(3500), séance: '2020-05-26', convocation: { rang: 'first-after-renewal', envoi: '2020-05-22' }, attendu: dansLeDélai(3, 3, '2020-05-22'), fondement: PREMIÈRE, notes: [] },
  { id: 'CONV-41', cas: 'deux jours seulement',                                                origine: 'texte : CGCT, art. L2121-7', organe: commune(3500), séance: '2020-05-26', convocation: { rang: 'first-after-renewal', envoi: '2020-05-23' }, attendu: tardive(2, 3, 1, '2020-05-22'), fondement: PREMIÈRE, notes: [] },
  { id: 'CONV-42', cas: 'première séance, population inconnue : elle ne décide pas',           origine: 'texte : CGCT, art. L2121-7', organe: commune(), séance: '2020-05-26', convocation: { rang: 'first-after-renewal', envoi: '2020-05-22' }, attendu: dansLeDélai(3, 3, '2020-05-22'), fondement: PREMIÈRE, notes: [] },
  { id: 'CONV-43', cas: 'première séance du 2 avril 2015, premier jour de cette version',      origine: 'texte : CGCT, art. L2121-7', organe: commune(3500), séance: '2015-04-02', convocation: { rang: 'first-after-renewal', envoi: '2015-03-29' }, attendu: dansLeDélai(3, 3, '2015-03-29'), fondement: PREMIÈRE, notes: [] },
  { id: 'CONV-44', cas: 'Montpellier, 5 avril 2014 : trois jours, la rédaction d’alors n’a pas été lue',    origine: 'registre réel', organe: commune(250000), séance: '2014-04-05', convocation: { rang: 'first-after-renewal', envoi: '2014-03-31' }, attendu: dansLeDélai(4, 3, '2014-04-01'), fondement: ['CGCT L2121-7 [unconfirmed]'], notes: [] },
  { id: 'CONV-45', cas: 'première séance d’un EPCI : cinq jours, la dérogation ne joue pas',   origine: 'jurisprudence : CE, 22 juillet 2015, n° 383072 (conv-07)', organe: communauté, séance: '2020-07-17', convocation: { rang: 'first-after-renewal', envoi: '2020-07-13' }, attendu: tardive(3, 5, 2, '2020-07-11'), fondement: EPCI, notes: [] },
  { id: 'CONV-46', cas: 'première séance d’un EPCI, cinq jours',                               origine: 'jurisprudence : CE, 22 juillet 2015, n° 383072 (conv-07)', organe: communauté, séance: '2020-07-17', convocation: { rang: 'first-after-renewal', envoi: '2020-07-11' }, attendu: dansLeDélai(5, 5, '2020-07-11'), fondement: EPCI, notes: [] },

  { id: 'CONV-50', cas: 'EPCI la veille du 1er mars 2020, plus grande commune de 3 499 habitants', origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { envoi: '2020-02-25', communeLaPlusPeuplée: 3499 }, attendu: dansLeDélai(3, 3, '2020-02-25'), fondement: EPCI_AVANT_2020_PETITE, notes: [AVANT_2020] },
  { id: 'CONV-51', cas: 'le même jour, plus grande commune de 3 500 habitants',                origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { envoi: '2020-02-25', communeLaPlusPeuplée: 3500 }, attendu: tardive(3, 5, 2, '2020-02-23'), fondement: EPCI_AVANT_2020_GRANDE, notes: [AVANT_2020] },
  { id: 'CONV-52', cas: 'le même jour, plus grande commune inconnue, trois jours',             origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { envoi: '2020-02-25' }, attendu: indéterminé('largest-member-commune', [3, 5], ['2020-02-25', '2020-02-23']), fondement: EPCI_AVANT_2020, notes: [AVANT_2020] },
  { id: 'CONV-53', cas: 'le même jour, plus grande commune inconnue, cinq jours',              origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { envoi: '2020-02-23' }, attendu: dansLeDélai(5, 5, '2020-02-23', 3), fondement: EPCI_AVANT_2020, notes: [AVANT_2020] },
  { id: 'CONV-54', cas: 'le même jour, plus grande commune inconnue, deux jours',              origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { envoi: '2020-02-26' }, attendu: tardive(2, 3, 1, '2020-02-25', 5), fondement: EPCI_AVANT_2020, notes: [AVANT_2020] },
  { id: 'CONV-55', cas: 'EPCI le 1er mars 2020 : cinq jours, quelles que soient ses communes', origine: 'texte : CGCT, art. L5211-1, depuis le 1er mars 2020', organe: communauté, séance: '2020-03-01', convocation: { envoi: '2020-02-25', communeLaPlusPeuplée: 3499 }, attendu: tardive(4, 5, 1, '2020-02-24'), fondement: EPCI, notes: [] },
  { id: 'CONV-56', cas: 'EPCI le 1er mars 2020, cinq jours',                                   origine: 'texte : CGCT, art. L5211-1, depuis le 1er mars 2020', organe: communauté, séance: '2020-03-01', convocation: { envoi: '2020-02-24' }, attendu: dansLeDélai(5, 5, '2020-02-24'), fondement: EPCI, notes: [] },
  { id: 'CONV-58', cas: 'syndicat mixte fermé : le renvoi de plus est cité',                   origine: 'texte : CGCT, art. L5711-1', organe: { type: 'syndicat-mixte-ferme' }, séance: '2024-07-04', convocation: { envoi: '2024-06-28' }, attendu: dansLeDélai(5, 5, '2024-06-28'), fondement: [...EPCI, 'CGCT L5711-1 [older-text]'], notes: [] },
  { id: 'CONV-57', cas: 'bureau d’un EPCI avant 2020 : deux lectures se cumulent',             origine: 'interprétations 005 et 001', organe: bureau, séance: '2019-06-20', convocation: { envoi: '2019-06-14', communeLaPlusPeuplée: 171000 }, attendu: dansLeDélai(5, 5, '2019-06-14'), fondement: [...EPCI_AVANT_2020_GRANDE, 'CGCT L5211-10 [older-text]'], notes: [AVANT_2020, BUREAU] },

  { id: 'CONV-60', cas: 'seconde convocation, du lundi au vendredi',                           origine: 'jurisprudence : CE, 16 juin 1997, Pfister, n° 142691', organe: commune(9757), séance: '2024-07-12', convocation: { rang: 'second', séanceSansQuorum: '2024-07-05', envoi: '2024-07-08' }, attendu: dansLeDélai(3, 3, '2024-07-08'), fondement: SECONDE, notes: [SECONDE_CONVOCATION] },
  { id: 'CONV-61', cas: 'séance manquée le jeudi, envoi le vendredi, séance le lundi',         origine: 'doctrine : Courrier des maires, 27 juin 2016 (conv-11)', organe: commune(9757), séance: '2024-07-08', convocation: { rang: 'second', séanceSansQuorum: '2024-07-04', envoi: '2024-07-05' }, attendu: tardive(2, 3, 1, '2024-07-04'), fondement: SECONDE, notes: [SECONDE_CONVOCATION] },
  { id: 'CONV-62', cas: 'Conservatoire Ardèche : quatre jours, cinq auraient manqué',          origine: 'registre réel : SM du Conservatoire Ardèche Musique et Danse, 22 mai 2019', organe: { type: 'syndicat-mixte-ferme' }, séance: '2019-05-22', convocation: { rang: 'second', séanceSansQuorum: '2019-05-16', envoi: '2019-05-17' }, attendu: dansLeDélai(4, 3, '2019-05-18'), fondement: [...SECONDE, 'CGCT L5211-1 [secondary]', 'CGCT L5711-1 [older-text]'], notes: [SECONDE_CONVOCATION] },
  { id: 'CONV-63', cas: 'seconde convocation d’un bureau : la note du bureau demeure',         origine: 'interprétations 011 et 001', organe: bureau, séance: '2024-07-12', convocation: { rang: 'second', séanceSansQuorum: '2024-07-04', envoi: '2024-07-08' }, attendu: dansLeDélai(3, 3, '2024-07-08'), fondement: [...SECONDE, 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'], notes: [SECONDE_CONVOCATION, BUREAU] },

  { id: 'CONV-70', cas: 'urgence, un jour franc',                                              origine: 'jurisprudence : CE, 20 mai 1994, Cimia, n° 147556 (conv-09)', organe: commune(9757), séance: '2024-07-04', convocation: { envoi: '2024-07-02', urgence: {} }, attendu: dansLeDélai(1, 1, '2024-07-02'), fondement: GRANDE, notes: [] },
  { id: 'CONV-71', cas: 'urgence, aucun jour franc',                                           origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { envoi: '2024-07-03', urgence: {} }, attendu: tardive(0, 1, 1, '2024-07-02'), fondement: GRANDE, notes: [] },
  { id: 'CONV-72', cas: 'urgence, deux jours francs',                                          origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { envoi: '2024-07-01', urgence: {} }, attendu: dansLeDélai(2, 1, '2024-07-02'), fondement: GRANDE, notes: [] },
  { id: 'CONV-73', cas: 'urgence dans une commune de 3 499 habitants : l’article des petites', origine: 'texte : CGCT, art. L2121-11', organe: commune(3499), séance: '2024-07-04', convocation: { envoi: '2024-07-02', urgence: {} }, attendu: dansLeDélai(1, 1, '2024-07-02'), fondement: PETITE, notes: [] },
  { id: 'CONV-74', cas: 'urgence, population inconnue : un jour dans les deux cas',            origine: 'texte : CGCT, art. L2121-11 et L2121-12', organe: commune(), séance: '2024-07-04', convocation: { envoi: '2024-07-02', urgence: {} }, attendu: dansLeDélai(1, 1, '2024-07-02'), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-75', cas: 'urgence dans un bureau',                                              origine: 'interprétation 001', organe: bureau, séance: '2024-07-04', convocation: { envoi: '2024-07-03', urgence: {} }, attendu: tardive(0, 1, 1, '2024-07-02'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-76', cas: 'urgence dans un EPCI avant 2020, communes de moins de 3 500 habitants', origine: 'interprétation 005', organe: communauté, séance: '2019-06-20', convocation: { envoi: '2019-06-18', urgence: {}, communeLaPlusPeuplée: 3499 }, attendu: dansLeDélai(1, 1, '2019-06-18'), fondement: EPCI_AVANT_2020_PETITE, notes: [AVANT_2020] },
  { id: 'CONV-77', cas: 'seconde convocation abrégée pour urgence : le délai de l’urgence',    origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-08', convocation: { rang: 'second', séanceSansQuorum: '2024-07-04', envoi: '2024-07-06', urgence: {} }, attendu: dansLeDélai(1, 1, '2024-07-06'), fondement: GRANDE, notes: [] },
  { id: 'CONV-78', cas: 'urgence, jour d’envoi inconnu',                                       origine: 'définition', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: {} }, attendu: indéterminé('sending-day', [1], ['2024-07-02']), fondement: GRANDE, notes: [] },
  { id: 'CONV-178', cas: 'urgence, population et jour d’envoi inconnus : un jour franc dans les deux cas', origine: 'texte : CGCT, art. L2121-11 et L2121-12', organe: commune(), séance: '2024-07-04', convocation: { urgence: {} }, attendu: indéterminé('sending-day', [1], ['2024-07-02']), fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'CONV-179', cas: 'Corse, seconde séance : de plein droit pour un seul point, que le quorum juge', origine: 'texte : CGCT, art. L4422-8', organe: { type: 'collectivite-de-corse' }, séance: '2028-04-04', convocation: { rang: 'second', séanceSansQuorum: '2028-04-01' }, attendu: indéterminé('rules-of-the-body', [], []), fondement: GRANDE, notes: [] },

  { id: 'CONV-79', cas: 'urgence invoquée, cinq jours francs : elle n’abrège rien',              origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { envoi: '2024-06-28', urgence: {} }, attendu: dansLeDélai(5, 5, '2024-06-28'), fondement: GRANDE, notes: [] },

  { id: 'CONV-80', cas: 'commune d’Alsace-Moselle : trois jours non francs', origine: 'texte : CGCT, art. L2541-2', organe: { type: 'commune', territoire: 'alsace-moselle', population: 800 }, séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-01'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-83', cas: 'CCAS : trois jours non francs',                    origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-01'), fondement: CCAS, notes: [NON_FRANCS] },
  { id: 'CONV-84', cas: 'syndicat mixte ouvert : ses statuts décident, et ne sont pas fournis',                        origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-07-04', convocation: { rang: 'second', séanceSansQuorum: '2024-06-28', envoi: '2024-06-28' }, attendu: indéterminé('statutes', []), fondement: OUVERT, notes: [] },

  { id: 'CONV-85', cas: 'syndicat mixte ouvert dont les statuts ne disent rien de la seconde convocation : ils donnent six jours à la première', origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert', statuts: { clearDays: 6 } }, séance: '2024-07-04', convocation: { rang: 'second', séanceSansQuorum: '2024-06-28', envoi: '2024-06-28' }, attendu: indéterminé('statutes', []), fondement: OUVERT, notes: [] },
  { id: 'CONV-86', cas: 'Collectivité de Corse : la convocation de son assemblée n’est pas encodée', origine: 'définition', organe: { type: 'collectivite-de-corse' }, séance: '2024-07-04', convocation: { envoi: '2024-06-10' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },
  { id: 'CONV-87', cas: 'Paris : ses règles ne sont pas encodées', origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, séance: '2024-07-04', convocation: { envoi: '2024-06-10' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },

  { id: 'CONV-90', cas: 'Saint-Ay, 3 766 habitants : convoquée le jour même',                  origine: 'registre réel : Saint-Ay, 16 janvier 2023', organe: commune(3766), séance: '2023-01-16', convocation: { envoi: '2023-01-16' }, attendu: tardive(0, 5, 5, '2023-01-10'), fondement: GRANDE, notes: [] },
  { id: 'CONV-91', cas: 'Mazères, 3 852 habitants',                                            origine: 'registre réel : Mazères, 9 décembre 2022', organe: commune(3852), séance: '2022-12-09', convocation: { envoi: '2022-12-02' }, attendu: dansLeDélai(6, 5, '2022-12-03'), fondement: GRANDE, notes: [] },
  { id: 'CONV-92', cas: 'Puygouzon, 3 548 habitants : le minimum exact',                       origine: 'registre réel : Puygouzon, 12 décembre 2022', organe: commune(3548), séance: '2022-12-12', convocation: { envoi: '2022-12-06' }, attendu: dansLeDélai(5, 5, '2022-12-06'), fondement: GRANDE, notes: [] },
  { id: 'CONV-93', cas: 'Labastide-Saint-Pierre, 3 745 habitants : un jour de trop peu',       origine: 'registre réel : Labastide-Saint-Pierre, 6 février 2023', organe: commune(3745), séance: '2023-02-06', convocation: { envoi: '2023-02-01' }, attendu: tardive(4, 5, 1, '2023-01-31'), fondement: GRANDE, notes: [] },
  { id: 'CONV-94', cas: 'Bazoges-en-Pareds, 1 184 habitants : le minimum exact',               origine: 'registre réel : Bazoges-en-Pareds, 13 janvier 2023', organe: commune(1184), séance: '2023-01-13', convocation: { envoi: '2023-01-09' }, attendu: dansLeDélai(3, 3, '2023-01-09'), fondement: PETITE, notes: [] },
  { id: 'CONV-95', cas: 'Saint-Philbert-de-Bouaine, 3 653 habitants',                          origine: 'registre réel : Saint-Philbert-de-Bouaine, 23 janvier 2023', organe: commune(3653), séance: '2023-01-23', convocation: { envoi: '2023-01-17' }, attendu: dansLeDélai(5, 5, '2023-01-17'), fondement: GRANDE, notes: [] },
  { id: 'CONV-96', cas: 'communauté de communes Tarn-Agout',                                   origine: 'registre réel : CC Tarn-Agout, 15 mars 2023', organe: communauté, séance: '2023-03-15', convocation: { envoi: '2023-03-09' }, attendu: dansLeDélai(5, 5, '2023-03-09'), fondement: EPCI, notes: [] },
  { id: 'CONV-97', cas: 'bureau d’Écueillé-Valençay',                                          origine: 'registre réel : CC Écueillé-Valençay', organe: { type: 'communaute-de-communes', organe: 'bureau' }, séance: '2024-02-26', convocation: { envoi: '2024-02-20' }, attendu: dansLeDélai(5, 5, '2024-02-20'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'CONV-98', cas: 'Chaussan, 1 218 habitants',                                           origine: 'registre réel : Chaussan, 6 octobre 2014', organe: commune(1218), séance: '2014-10-06', convocation: { envoi: '2014-09-30' }, attendu: dansLeDélai(5, 3, '2014-10-02'), fondement: PETITE, notes: [] },
  { id: 'CONV-99', cas: 'Montpellier, 16 décembre 2011',                                       origine: 'registre réel', organe: commune(250000), séance: '2011-12-16', convocation: { envoi: '2011-12-09' }, attendu: dansLeDélai(6, 5, '2011-12-10'), fondement: GRANDE, notes: [] },

  { id: 'CONV-100', cas: 'Alsace-Moselle : deux jours, un de trop peu',                    origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { envoi: '2024-07-02' }, attendu: enJoursTardive(1, 1, 2, 3, '2024-07-01'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-101', cas: 'Alsace-Moselle : quatre jours',                                  origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: enJoursÀTemps(3, 4, 3, '2024-07-01'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-102', cas: 'Alsace-Moselle, 3 499 habitants',                                origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(3499), séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-01'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-103', cas: 'Alsace-Moselle, 3 500 habitants : trois jours encore, cinq jours francs selon l’autre lecture', origine: 'interprétation 060', organe: alsacienne(3500), séance: '2024-07-04', convocation: { envoi: '2024-07-01' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-01', '2024-06-28'), fondement: ALSACE_MOSELLE_GRANDE, notes: [NON_FRANCS, À_PARTIR_DE_3500] },
  { id: 'CONV-104', cas: 'Alsace-Moselle, population inconnue : l’autre lecture est possible', origine: 'interprétation 060', organe: alsacienne(), séance: '2024-07-04', convocation: { envoi: '2024-07-02' }, attendu: enJoursTardive(1, 1, 2, 3, '2024-07-01', '2024-06-28'), fondement: ALSACE_MOSELLE_GRANDE, notes: [NON_FRANCS, À_PARTIR_DE_3500] },
  { id: 'CONV-105', cas: 'Alsace-Moselle, urgence : la veille',                             origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { envoi: '2024-07-03', urgence: {} }, attendu: enJoursÀTemps(0, 1, 1, '2024-07-03'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-106', cas: 'Alsace-Moselle, urgence : le jour même est trop tard',            origine: 'texte : CGCT, art. L2541-2', organe: alsacienne(800), séance: '2024-07-04', convocation: { envoi: '2024-07-04', urgence: {} }, attendu: enJoursTardive(1, 0, 0, 1, '2024-07-03'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-107', cas: 'Alsace-Moselle, 3 500 habitants, urgence : un jour franc selon l’autre lecture', origine: 'interprétation 060', organe: alsacienne(3500), séance: '2024-07-04', convocation: { envoi: '2024-07-03', urgence: {} }, attendu: enJoursÀTemps(0, 1, 1, '2024-07-03', '2024-07-02'), fondement: ALSACE_MOSELLE_GRANDE, notes: [NON_FRANCS, À_PARTIR_DE_3500] },
  { id: 'CONV-108', cas: 'Alsace-Moselle, seconde convocation : le délai de la première',    origine: 'interprétation 063', organe: alsacienne(800), séance: '2024-07-08', convocation: { rang: 'second', séanceSansQuorum: '2024-07-04', envoi: '2024-07-05' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-05'), fondement: ALSACE_MOSELLE, notes: [NON_FRANCS] },
  { id: 'CONV-109', cas: 'Alsace-Moselle, la veille du 24 février 1996',                    origine: 'définition', organe: alsacienne(800), séance: '1996-02-23', convocation: { envoi: '1996-02-10' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },

  { id: 'CONV-110', cas: 'CCAS : deux jours, un de trop peu',                               origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', convocation: { envoi: '2024-07-02' }, attendu: enJoursTardive(1, 1, 2, 3, '2024-07-01'), fondement: CCAS, notes: [NON_FRANCS] },
  { id: 'CONV-111', cas: 'CIAS : quatre jours',                                             origine: 'texte : CASF, art. R123-16', organe: { type: 'cias', population: 40000 }, séance: '2024-07-04', convocation: { envoi: '2024-06-30' }, attendu: enJoursÀTemps(3, 4, 3, '2024-07-01'), fondement: CCAS, notes: [NON_FRANCS] },
  { id: 'CONV-112', cas: 'CCAS, urgence : aucun texte n’abrège le délai',                   origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', convocation: { envoi: '2024-07-02', urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: enJoursTardive(1, 1, 2, 3, '2024-07-01'), fondement: CCAS, notes: [NON_FRANCS] },
  { id: 'CONV-113', cas: 'CCAS, seconde convocation : les formes de la première',           origine: 'texte : CASF, art. R123-17', organe: { type: 'ccas' }, séance: '2024-07-08', convocation: { rang: 'second', séanceSansQuorum: '2024-07-04', envoi: '2024-07-05' }, attendu: enJoursÀTemps(2, 3, 3, '2024-07-05'), fondement: CCAS, notes: [NON_FRANCS] },


  { id: 'CONV-130', cas: 'commission d’appel d’offres : les textes ne disent rien',         origine: 'interprétation 064', organe: { type: 'commune', organe: 'tender-commission', population: 9757 }, séance: '2024-07-04', convocation: { envoi: '2024-07-03' }, attendu: indéterminé('rules-of-procedure', []), fondement: CAO, notes: [SANS_DÉLAI] },

  { id: 'CONV-140', cas: 'statuts d’un syndicat mixte ouvert : sept jours francs',          origine: 'texte : CGCT, art. L5721-2-1', organe: statuts(7, 2, 4), séance: '2024-07-04', convocation: { envoi: '2024-06-26' }, attendu: dansLeDélai(7, 7, '2024-06-26'), fondement: STATUTS, notes: [] },
  { id: 'CONV-141', cas: 'six jours francs, un de trop peu',                                origine: 'texte : CGCT, art. L5721-2-1', organe: statuts(7, 2, 4), séance: '2024-07-04', convocation: { envoi: '2024-06-27' }, attendu: tardive(6, 7, 1, '2024-06-26'), fondement: STATUTS, notes: [] },
  { id: 'CONV-142', cas: 'urgence : deux jours francs',                                     origine: 'texte : CGCT, art. L5721-2-1', organe: statuts(7, 2, 4), séance: '2024-07-04', convocation: { envoi: '2024-07-01', urgence: {} }, attendu: dansLeDélai(2, 2, '2024-07-01'), fondement: STATUTS, notes: [] },
  { id: 'CONV-143', cas: 'seconde convocation : quatre jours francs, trois ne suffisent pas', origine: 'texte : CGCT, art. L5721-2-1', organe: statuts(7, 2, 4), séance: '2024-07-04', convocation: { rang: 'second', séanceSansQuorum: '2024-06-28', envoi: '2024-06-30' }, attendu: tardive(3, 4, 1, '2024-06-29'), fondement: STATUTS, notes: [] },

  { id: 'CONV-150', cas: 'envoi irrégulier : compté depuis la réception effective',          origine: 'jurisprudence : CE, 9 mars 2007 (conv-03)', organe: commune(3500), séance: '2005-11-25', convocation: { envoi: '2005-11-18', envoiIrrégulier: { reçue: '2005-11-21' } }, attendu: tardive(3, 5, 2, '2005-11-19'), fondement: [...GRANDE, 'Conseil d’État 9 mars 2007 [secondary]'], notes: [] },
  { id: 'CONV-151', cas: 'envoi irrégulier, reçu à temps',                                   origine: 'jurisprudence : CE, 9 mars 2007', organe: commune(3500), séance: '2005-11-25', convocation: { envoi: '2005-11-18', envoiIrrégulier: { reçue: '2005-11-19' } }, attendu: dansLeDélai(5, 5, '2005-11-19'), fondement: [...GRANDE, 'Conseil d’État 9 mars 2007 [secondary]'], notes: [] },
  { id: 'CONV-152', cas: 'envoi irrégulier, réception inconnue',                             origine: 'définition', organe: commune(3500), séance: '2005-11-25', convocation: { envoi: '2005-11-18', envoiIrrégulier: {} }, attendu: indéterminé('receipt-day', [5], ['2005-11-19']), fondement: [...GRANDE, 'Conseil d’État 9 mars 2007 [secondary]'], notes: [] },

  { id: 'CONV-160', cas: 'du 21 au 26 décembre 1989, trois jours requis : les textes d’alors ne sont pas encodés', origine: 'jurisprudence : CE, 13 octobre 1993, André (conv-01)', organe: commune(1000), séance: '1989-12-26', convocation: { envoi: '1989-12-21' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },
  { id: 'CONV-161', cas: 'du 21 au 26 décembre, quatre jours francs : le dimanche et Noël comptent', origine: 'jurisprudence : CE, 13 octobre 1993, André (conv-01), transposée', organe: commune(1000), séance: '2023-12-26', convocation: { envoi: '2023-12-21' }, attendu: dansLeDélai(4, 3, '2023-12-22'), fondement: PETITE, notes: [] },
  { id: 'CONV-162', cas: 'communauté de 2 000 habitants en 2024 : cinq jours francs',        origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-de-communes', population: 2000 }, séance: '2024-07-04', convocation: { envoi: '2024-06-29' }, attendu: tardive(4, 5, 1, '2024-06-28'), fondement: EPCI, notes: [] },
  { id: 'CONV-163', cas: 'Montpellier, 17 février 2014',                                     origine: 'registre réel', organe: commune(250000), séance: '2014-02-17', convocation: { envoi: '2014-02-11' }, attendu: dansLeDélai(5, 5, '2014-02-11'), fondement: GRANDE, notes: [] },
  { id: 'CONV-164', cas: 'Montpellier, 7 février 2011',                                      origine: 'registre réel', organe: commune(250000), séance: '2011-02-07', convocation: { envoi: '2011-02-01' }, attendu: dansLeDélai(5, 5, '2011-02-01'), fondement: GRANDE, notes: [] },
  { id: 'CONV-165', cas: 'Montpellier, 28 mars 2011',                                        origine: 'registre réel', organe: commune(250000), séance: '2011-03-28', convocation: { envoi: '2011-03-22' }, attendu: dansLeDélai(5, 5, '2011-03-22'), fondement: GRANDE, notes: [] },
  { id: 'CONV-166', cas: 'première séance du 21 décembre 2007 : aucun texte lu, aucun encodé', origine: 'définition', organe: commune(3500), séance: '2007-12-21', convocation: { rang: 'first-after-renewal', envoi: '2007-12-10' }, attendu: indéterminé('rules-of-the-body', []), fondement: GRANDE, notes: [] },
];

/** Les rapports adressés aux conseillers départementaux et régionaux. */
// prettier-ignore
export const reportCases: ReadonlyArray<DelayCase> = [
  { id: 'CONV-81', cas: 'département : jour d’envoi des rapports inconnu, celui des convocations n’y fait rien',                        origine: 'texte : CGCT, art. L3121-19', organe: { type: 'departement' }, séance: '2024-07-04', convocation: { envoi: '2024-06-20' }, attendu: rapportsIndéterminés('reports-sending-day', [12], ['2024-06-22']), fondement: DÉPARTEMENT, notes: [DOUZE] },
  { id: 'CONV-82', cas: 'région : jour d’envoi des rapports inconnu',                    origine: 'texte : CGCT, art. L4132-18', organe: { type: 'region' }, séance: '2024-07-04', convocation: {}, attendu: rapportsIndéterminés('reports-sending-day', [12], ['2024-06-22']), fondement: RÉGION, notes: [DOUZE] },
  { id: 'CONV-120', cas: 'département : rapports douze jours avant',                        origine: 'texte : CGCT, art. L3121-19', organe: { type: 'departement' }, séance: '2024-07-04', convocation: { rapports: '2024-06-22' }, attendu: rapportsÀTemps(11, 12, 12, '2024-06-22', '2024-06-21'), fondement: DÉPARTEMENT, notes: [DOUZE] },
  { id: 'CONV-121', cas: 'département : onze jours',                                        origine: 'texte : CGCT, art. L3121-19', organe: { type: 'departement' }, séance: '2024-07-04', convocation: { rapports: '2024-06-23' }, attendu: rapportsTardifs(1, 10, 11, 12, '2024-06-22', '2024-06-21'), fondement: DÉPARTEMENT, notes: [DOUZE] },
  { id: 'CONV-122', cas: 'région : treize jours, douze francs',                             origine: 'texte : CGCT, art. L4132-18', organe: { type: 'region' }, séance: '2024-07-04', convocation: { rapports: '2024-06-21' }, attendu: rapportsÀTemps(12, 13, 12, '2024-06-22', '2024-06-21'), fondement: RÉGION, notes: [DOUZE] },
  { id: 'CONV-123', cas: 'région, urgence : un jour franc',                                 origine: 'texte : CGCT, art. L4132-18', organe: { type: 'region' }, séance: '2024-07-04', convocation: { rapports: '2024-07-02', urgence: {} }, attendu: { ...dansLeDélai(1, 1, '2024-07-02'), _tag: 'ReportsInTime' } as Délai, fondement: RÉGION, notes: [] },
  { id: 'CONV-124', cas: 'département, urgence : la veille est trop tard',                  origine: 'texte : CGCT, art. L3121-19', organe: { type: 'departement' }, séance: '2024-07-04', convocation: { rapports: '2024-07-03', urgence: {} }, attendu: { ...tardive(0, 1, 1, '2024-07-02'), _tag: 'ReportsLate' } as Délai, fondement: DÉPARTEMENT, notes: [] },
  { id: 'CONV-125', cas: 'commission permanente d’un département : les textes ne disent rien', origine: 'interprétation 064', organe: { type: 'departement', organe: 'permanent-commission' }, séance: '2024-07-04', convocation: { rapports: '2024-06-20' }, attendu: rapportsIndéterminés('rules-of-procedure', []), fondement: DÉPARTEMENT, notes: [SANS_DÉLAI] },
  { id: 'CONV-126', cas: 'commission permanente d’une région',                              origine: 'interprétation 064', organe: { type: 'region', organe: 'permanent-commission' }, séance: '2024-07-04', convocation: {}, attendu: rapportsIndéterminés('rules-of-procedure', []), fondement: RÉGION, notes: [SANS_DÉLAI] },
];

export interface FormCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly convocation: Convoqués;
  readonly attendu: { readonly _tag: string; readonly standing: 'conforms' | 'breaches' } | { readonly _tag: string; readonly standing: 'undetermined'; readonly missing: readonly [string] };
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const urgenceAdmise = { _tag: 'UrgencyAccepted', standing: 'conforms' } as const;
const urgenceTue = { _tag: 'UrgencyNotReported', standing: 'breaches' } as const;
const urgenceIndéterminée = (manque: string) => ({ _tag: 'UrgencyUndetermined', standing: 'undetermined', missing: [manque] }) as const;

// prettier-ignore
export const urgencyCases: ReadonlyArray<FormCase> = [
  { id: 'URG-01', cas: 'rendu compte à l’ouverture, le conseil admet l’urgence',       origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: urgenceAdmise, fondement: GRANDE, notes: [] },
  { id: 'URG-02', cas: 'le même, sous 3 500 habitants',                                origine: 'texte : CGCT, art. L2121-11', organe: commune(3499), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: urgenceAdmise, fondement: PETITE, notes: [] },
  { id: 'URG-03', cas: 'il n’en est pas rendu compte',                                 origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no' } }, attendu: urgenceTue, fondement: GRANDE, notes: [] },
  { id: 'URG-04', cas: 'il n’en est pas rendu compte, bien que le conseil ait statué', origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no', council: 'accepted' } }, attendu: urgenceTue, fondement: GRANDE, notes: [] },
  { id: 'URG-05', cas: 'le registre ne dit rien',                                      origine: 'définition', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: {} }, attendu: urgenceIndéterminée('report-of-urgency'), fondement: GRANDE, notes: [] },
  { id: 'URG-06', cas: 'rendu compte, décision du conseil inconnue',                   origine: 'définition', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes' } }, attendu: urgenceIndéterminée('report-of-urgency'), fondement: GRANDE, notes: [] },
  { id: 'URG-07', cas: 'admise, sans que le registre dise s’il en fut rendu compte',   origine: 'définition', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { council: 'accepted' } }, attendu: urgenceIndéterminée('report-of-urgency'), fondement: GRANDE, notes: [] },
  { id: 'URG-08', cas: 'le conseil renvoie tout ou partie : quels points ?',           origine: 'texte : CGCT, art. L2121-12', organe: commune(9757), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'postponed' } }, attendu: urgenceIndéterminée('postponed-items'), fondement: GRANDE, notes: [] },
  { id: 'URG-09', cas: 'bureau d’une métropole',                                       origine: 'interprétation 001', organe: bureau, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'yes', council: 'accepted' } }, attendu: urgenceAdmise, fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'URG-10', cas: 'population inconnue',                                          origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no' } }, attendu: urgenceTue, fondement: L_UNE_OU_L_AUTRE, notes: [] },
  { id: 'URG-11', cas: 'département : il n’en est pas rendu compte',         origine: 'texte : CGCT, art. L3121-19', organe: { type: 'departement' }, séance: '2024-07-04', convocation: { urgence: { reportedAtOpening: 'no' } }, attendu: urgenceTue, fondement: DÉPARTEMENT, notes: [] },
];

const noteEnvoyée = { _tag: 'ExplanatoryNoteSent', standing: 'conforms' } as const;
const noteManquante = { _tag: 'ExplanatoryNoteMissing', standing: 'breaches' } as const;
const noteNonDue = { _tag: 'ExplanatoryNoteNotRequired', standing: 'conforms' } as const;
const noteIndéterminée = (manque: string) => ({ _tag: 'ExplanatoryNoteUndetermined', standing: 'undetermined', missing: [manque] }) as const;

// prettier-ignore
export const noteCases: ReadonlyArray<FormCase> = [
  { id: 'NOTE-01', cas: '3 499 habitants, sans note',                                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3499), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: noteNonDue, fondement: GRANDE, notes: [] },
  { id: 'NOTE-02', cas: '3 499 habitants, le registre n’en dit rien',                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3499), séance: '2024-07-04', convocation: {}, attendu: noteNonDue, fondement: GRANDE, notes: [] },
  { id: 'NOTE-03', cas: '3 499 habitants, avec note',                                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3499), séance: '2024-07-04', convocation: { note: 'sent' }, attendu: noteEnvoyée, fondement: GRANDE, notes: [] },
  { id: 'NOTE-04', cas: '3 500 habitants, sans note',                                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3500), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: noteManquante, fondement: GRANDE, notes: [] },
  { id: 'NOTE-05', cas: '3 500 habitants, le registre n’en dit rien',                   origine: 'définition', organe: commune(3500), séance: '2024-07-04', convocation: {}, attendu: noteIndéterminée('explanatory-note'), fondement: GRANDE, notes: [] },
  { id: 'NOTE-06', cas: '3 500 habitants, avec note',                                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3500), séance: '2024-07-04', convocation: { note: 'sent' }, attendu: noteEnvoyée, fondement: GRANDE, notes: [] },
  { id: 'NOTE-07', cas: '3 501 habitants, sans note',                                   origine: 'texte : CGCT, art. L2121-12', organe: commune(3501), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: noteManquante, fondement: GRANDE, notes: [] },
  { id: 'NOTE-08', cas: 'population inconnue, sans note',                               origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { note: 'not-sent' }, attendu: noteIndéterminée('population'), fondement: GRANDE, notes: [] },
  { id: 'NOTE-09', cas: 'population inconnue, avec note',                               origine: 'définition', organe: commune(), séance: '2024-07-04', convocation: { note: 'sent' }, attendu: noteEnvoyée, fondement: GRANDE, notes: [] },
  { id: 'NOTE-10', cas: 'séance modèle : le registre n’en dit rien',                    origine: 'délibération du 4 juillet 2024', organe: bureau, séance: '2024-07-04', convocation: {}, attendu: noteIndéterminée('explanatory-note'), fondement: EPCI_BUREAU, notes: [BUREAU] },
  { id: 'NOTE-11', cas: 'EPCI depuis le 1er mars 2020 : due quelles que soient ses communes', origine: 'texte : CGCT, art. L5211-1', organe: communauté, séance: '2020-03-01', convocation: { note: 'not-sent', communeLaPlusPeuplée: 3499 }, attendu: noteManquante, fondement: EPCI, notes: [] },
  { id: 'NOTE-12', cas: 'EPCI la veille, plus grande commune de 3 499 habitants',       origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { note: 'not-sent', communeLaPlusPeuplée: 3499 }, attendu: noteNonDue, fondement: EPCI_AVANT_2020_GRANDE, notes: [AVANT_2020] },
  { id: 'NOTE-13', cas: 'EPCI la veille, plus grande commune de 3 500 habitants',       origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { note: 'not-sent', communeLaPlusPeuplée: 3500 }, attendu: noteManquante, fondement: EPCI_AVANT_2020_GRANDE, notes: [AVANT_2020] },
  { id: 'NOTE-14', cas: 'EPCI la veille, plus grande commune inconnue',                 origine: 'interprétation 005', organe: communauté, séance: '2020-02-29', convocation: { note: 'not-sent' }, attendu: noteIndéterminée('largest-member-commune'), fondement: EPCI_AVANT_2020_GRANDE, notes: [AVANT_2020] },
  { id: 'NOTE-15', cas: 'Paris : règle non encodée, même si une note fut envoyée', origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, séance: '2024-07-04', convocation: { note: 'sent' }, attendu: noteIndéterminée('rules-of-the-body'), fondement: GRANDE, notes: [] },
  { id: 'NOTE-16', cas: 'avant le 24 février 1996',                                     origine: 'définition', organe: commune(3500), séance: '1996-02-23', convocation: { note: 'not-sent' }, attendu: noteIndéterminée('rules-of-the-body'), fondement: GRANDE, notes: [] },
];
