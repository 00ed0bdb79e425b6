import type { Organe } from '../body/organs.js';

export interface ThresholdCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly enExercice: number;
  readonly requis: number;
}

// prettier-ignore
export const thresholdCases: ReadonlyArray<ThresholdCase> = [
  { id: 'SEUIL-01', cas: 'un seul membre en exercice',                       origine: 'texte : CGCT, art. L2121-17', enExercice: 1,  requis: 1 },
  { id: 'SEUIL-02', cas: 'deux membres : les deux',                          origine: 'texte : CGCT, art. L2121-17', enExercice: 2,  requis: 2 },
  { id: 'SEUIL-03', cas: 'trois membres',                                    origine: 'texte : CGCT, art. L2121-17', enExercice: 3,  requis: 2 },
  { id: 'SEUIL-04', cas: 'le plus petit conseil réputé complet',             origine: 'texte : CGCT, art. L2121-2-1', enExercice: 5, requis: 3 },
  { id: 'SEUIL-05', cas: 'le plus petit effectif légal, sept',               origine: 'texte : CGCT, art. L2121-2', enExercice: 7,   requis: 4 },
  { id: 'SEUIL-06', cas: 'huit : plus de la moitié',                         origine: 'réponse ministérielle n° 8750 (1994)', enExercice: 8, requis: 5 },
  { id: 'SEUIL-07', cas: 'onze',                                             origine: 'doctrine : guide du Sénat, 2008 (quo-01)', enExercice: 11, requis: 6 },
  { id: 'SEUIL-08', cas: 'vingt-sept',                                       origine: 'texte : CGCT, art. L2121-17', enExercice: 27, requis: 14 },
  { id: 'SEUIL-09', cas: 'vingt-huit : la moitié ne suffit pas',             origine: 'texte : CGCT, art. L2121-17', enExercice: 28, requis: 15 },
  { id: 'SEUIL-10', cas: 'cinquante-trois, imprimé dans un procès-verbal',   origine: 'registre réel (quo-03)', enExercice: 53, requis: 27 },
  { id: 'SEUIL-11', cas: 'séance modèle',                                    origine: 'délibération du 4 juillet 2024', enExercice: 67, requis: 34 },
  { id: 'SEUIL-12', cas: 'le conseil de Paris',                              origine: 'LAW.md, CGCT-L2121-2-council-size', enExercice: 163, requis: 82 },
];

/** Le constat attendu, hors les notes. */
export type Constat =
  | { readonly _tag: 'QuorumMet'; readonly standing: 'conforms'; readonly inOffice: number; readonly required: number; readonly counted: number; readonly counts: 'present' | 'present-or-represented' }
  | { readonly _tag: 'QuorumNotMet'; readonly standing: 'breaches'; readonly inOffice: number; readonly required: number; readonly counted: number; readonly missing: number; readonly counts: 'present' | 'present-or-represented' }
  | { readonly _tag: 'QuorumWaived'; readonly standing: 'conforms'; readonly quorumFailedOn: string; readonly counted: number | null }
  | { readonly _tag: 'QuorumUndetermined'; readonly standing: 'undetermined'; readonly missing: readonly [string]; readonly required: number | null; readonly atLeast: number | null; readonly atMost: number | null };

export interface QuorumCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly enExercice?: number;
  readonly présents?: number;
  readonly incertains?: number;
  /** Membres retirés pour un intérêt ; ils ne sont pas parmi les présents. */
  readonly retirés?: number;
  readonly représentés?: number;
  readonly seconde?: { readonly séanceSansQuorum?: string; readonly envoi?: string; readonly urgence?: 'oui' };
  readonly attendu: Constat;
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const atteint = (inOffice: number, required: number, counted: number, counts: 'present' | 'present-or-represented' = 'present'): Constat => ({ _tag: 'QuorumMet', standing: 'conforms', inOffice, required, counted, counts });
const manqué = (inOffice: number, required: number, counted: number, missing: number, counts: 'present' | 'present-or-represented' = 'present'): Constat => ({ _tag: 'QuorumNotMet', standing: 'breaches', inOffice, required, counted, missing, counts });
const levé = (quorumFailedOn: string, counted: number | null): Constat => ({ _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn, counted });
const indéterminé = (manque: string, required: number | null, atLeast: number | null, atMost: number | null): Constat => ({ _tag: 'QuorumUndetermined', standing: 'undetermined', missing: [manque], required, atLeast, atMost });

const MAJORITÉ = ['CGCT L2121-17 [older-text]'];
const MAJORITÉ_EPCI = [...MAJORITÉ, 'CGCT L5211-1 [current-text]'];
const MAJORITÉ_BUREAU = [...MAJORITÉ_EPCI, 'CGCT L5211-10 [older-text]'];
const LOI_2020_290 = ['loi 2020-290 10 [current-text]'];
const ORDONNANCE = ['ordonnance 2020-391 2 [secondary]'];
const LOI_2020_290_RANIMÉE = ['loi 2020-290 10 [secondary]'];
const LOI_2021_1465 = ['loi 2021-1465 10 [secondary]'];
const ENTRE_DEUX_CRISES_2020 = ['CGCT L2121-17 [unconfirmed]'];
const ENTRE_DEUX_CRISES_2021 = ['CGCT L2121-17 [secondary]'];
const RENVOI_BUREAU = ['CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'];

const BUREAU = '001-bureau-with-delegation';
const CRISE = '010-covid-first-days';
const SECONDE = '011-second-convocation-delay';

const commune: Organe = { type: 'commune' };
const communauté: Organe = { type: 'communaute-de-communes' };
const bureau: Organe = { type: 'metropole', organe: 'bureau' };

// prettier-ignore
export const quorumCases: ReadonlyArray<QuorumCase> = [
  { id: 'QUO-01', cas: 'séance modèle : les six pouvoirs ne comptent pas',   origine: 'délibération du 4 juillet 2024', organe: bureau, séance: '2024-07-04', enExercice: 67, présents: 40, représentés: 6, attendu: atteint(67, 34, 40), fondement: MAJORITÉ_BUREAU, notes: [BUREAU] },
  { id: 'QUO-02', cas: 'trente-trois présents',                              origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', enExercice: 67, présents: 33, représentés: 6, attendu: manqué(67, 34, 33, 1), fondement: MAJORITÉ_BUREAU, notes: [BUREAU] },
  { id: 'QUO-03', cas: 'trente-quatre présents',                             origine: 'délibération du 4 juillet 2024, un fait changé', organe: bureau, séance: '2024-07-04', enExercice: 67, présents: 34, représentés: 6, attendu: atteint(67, 34, 34), fondement: MAJORITÉ_BUREAU, notes: [BUREAU] },
  { id: 'QUO-04', cas: 'effectif impair, juste en dessous',                  origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 13, attendu: manqué(27, 14, 13, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-05', cas: 'effectif impair, exactement le seuil',               origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 14, attendu: atteint(27, 14, 14), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-06', cas: 'effectif impair, juste au-dessus',                   origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 15, attendu: atteint(27, 14, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-07', cas: 'effectif pair, exactement la moitié',                origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 28, présents: 14, attendu: manqué(28, 15, 14, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-08', cas: 'effectif pair, un de plus que la moitié',            origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 28, présents: 15, attendu: atteint(28, 15, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-09', cas: 'le plus petit effectif légal, trois présents',       origine: 'texte : CGCT, art. L2121-2', organe: commune, séance: '2024-07-04', enExercice: 7, présents: 3, attendu: manqué(7, 4, 3, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-10', cas: 'le plus petit effectif légal, quatre présents',      origine: 'texte : CGCT, art. L2121-2', organe: commune, séance: '2024-07-04', enExercice: 7, présents: 4, attendu: atteint(7, 4, 4), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-11', cas: 'cinq présents et quatre pouvoirs sur onze',          origine: 'jurisprudence : TA Toulouse, 28 juin 1987, Dubrez (quo-05)', organe: commune, séance: '2024-07-04', enExercice: 11, présents: 5, représentés: 4, attendu: manqué(11, 6, 5, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-12', cas: 'personne',                                           origine: 'définition', organe: commune, séance: '2024-07-04', enExercice: 15, présents: 0, attendu: manqué(15, 8, 0, 8), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-13', cas: 'un présent incertain, sans lui le seuil tient',      origine: 'interprétation 009', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 15, incertains: 1, attendu: atteint(27, 14, 14), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-14', cas: 'un présent incertain, il fait le seuil',             origine: 'interprétation 009', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 14, incertains: 1, attendu: indéterminé('presence-of-a-member', 14, 13, 14), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-15', cas: 'un présent incertain, même avec lui il en manque',   origine: 'interprétation 009', organe: commune, séance: '2024-07-04', enExercice: 27, présents: 13, incertains: 1, attendu: manqué(27, 14, 13, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-16', cas: 'membres en exercice inconnus',                       origine: 'définition', organe: commune, séance: '2024-07-04', présents: 14, attendu: indéterminé('members-in-office', null, 14, 14), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-17', cas: 'présents inconnus',                                  origine: 'définition', organe: commune, séance: '2024-07-04', enExercice: 27, attendu: indéterminé('members-present', null, null, null), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-18', cas: 'conseil communautaire',                              origine: 'texte : CGCT, art. L5211-1', organe: communauté, séance: '2024-07-04', enExercice: 27, présents: 14, attendu: atteint(27, 14, 14), fondement: MAJORITÉ_EPCI, notes: [] },
  { id: 'QUO-19', cas: 'syndicat mixte fermé',                               origine: 'texte : CGCT, art. L5711-1', organe: { type: 'syndicat-mixte-ferme' }, séance: '2024-07-04', enExercice: 27, présents: 14, représentés: 9, attendu: atteint(27, 14, 14), fondement: [...MAJORITÉ_EPCI, 'CGCT L5711-1 [older-text]'], notes: [] },
  { id: 'QUO-20', cas: 'avant le 24 février 1996',                           origine: 'définition', organe: commune, séance: '1996-02-23', enExercice: 27, présents: 14, attendu: indéterminé('rules-of-the-body', null, null, null), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-21', cas: 'le 24 février 1996',                                 origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '1996-02-24', enExercice: 27, présents: 14, attendu: atteint(27, 14, 14), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-22', cas: 'département : règle non encodée',                    origine: 'texte : CGCT, art. L3121-14', organe: { type: 'departement' }, séance: '2024-07-04', enExercice: 40, présents: 40, attendu: indéterminé('rules-of-the-body', null, null, null), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-23', cas: 'commission permanente : règle non encodée',          origine: 'texte : CGCT, art. L3121-14-1', organe: { type: 'region', organe: 'permanent-commission' }, séance: '2024-07-04', enExercice: 40, présents: 40, attendu: indéterminé('rules-of-the-body', null, null, null), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-24', cas: 'commune d’Alsace-Moselle : règle non encodée',       origine: 'texte : CGCT, art. L2541-4', organe: { type: 'commune', territoire: 'alsace-moselle' }, séance: '2024-07-04', enExercice: 15, présents: 15, attendu: indéterminé('rules-of-the-body', null, null, null), fondement: MAJORITÉ, notes: [] },

  { id: 'QUO-90', cas: 'un membre retiré n’est pas compté présent',            origine: 'jurisprudence : CE, 19 janvier 1983, Chauré', organe: commune, séance: '2019-07-04', enExercice: 29, présents: 14, retirés: 1, attendu: manqué(29, 15, 14, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-91', cas: 'trois retirés, désignés ailleurs peut-être, mais il en manque de toute façon', origine: 'texte : CGCT, art. L2131-11 (quo-07)', organe: commune, séance: '2026-01-15', enExercice: 29, présents: 12, retirés: 3, attendu: manqué(29, 15, 12, 3), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-92', cas: 'deux retirés : désignés par la loi, le seuil baisse ; sinon non', origine: 'texte : CGCT, art. L2131-11, depuis le 23 février 2022', organe: commune, séance: '2024-07-04', enExercice: 29, présents: 14, retirés: 2, attendu: indéterminé('reason-of-the-withdrawal', 15, 14, 14), fondement: [...MAJORITÉ, 'CGCT L2131-11 [current-text]'], notes: [] },
  { id: 'QUO-93', cas: 'un seul retiré : vingt-huit ou vingt-neuf, le même seuil', origine: 'texte : CGCT, art. L2131-11, depuis le 23 février 2022', organe: commune, séance: '2024-07-04', enExercice: 29, présents: 14, retirés: 1, attendu: manqué(29, 15, 14, 1), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-94', cas: 'le quorum tient sans eux',                              origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-04', enExercice: 29, présents: 15, retirés: 2, attendu: atteint(29, 15, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-95', cas: 'le 22 février 2022 : l’effectif ne baisse pas',          origine: 'texte : CGCT, art. L2131-11, depuis le 23 février 2022', organe: commune, séance: '2022-02-22', enExercice: 30, présents: 9, retirés: 3, attendu: manqué(30, 10, 9, 1), fondement: LOI_2021_1465, notes: [CRISE] },
  { id: 'QUO-96', cas: 'le 23 février 2022 : il baisse, selon le motif',          origine: 'texte : CGCT, art. L2131-11, depuis le 23 février 2022', organe: commune, séance: '2022-02-23', enExercice: 30, présents: 9, retirés: 3, attendu: indéterminé('reason-of-the-withdrawal', 10, 9, 9), fondement: [...LOI_2021_1465, 'CGCT L2131-11 [current-text]'], notes: [CRISE] },
  { id: 'QUO-30', cas: 'Mûrs-Érigné : quinze sur vingt-neuf, le minimum exact', origine: 'registre réel : 086, jour de séance fictif', organe: commune, séance: '2023-02-07', enExercice: 29, présents: 15, attendu: atteint(29, 15, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-31', cas: 'un effectif légal de quinze, douze en exercice, sept présents', origine: 'registre réel : 095 Blacourt', organe: commune, séance: '2023-06-09', enExercice: 12, présents: 7, attendu: atteint(12, 7, 7), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-32', cas: 'vingt et un requis sur quarante et un',              origine: 'registre réel : 022, jour de séance fictif', organe: communauté, séance: '2023-02-07', enExercice: 41, présents: 21, attendu: atteint(41, 21, 21), fondement: MAJORITÉ_EPCI, notes: [] },
  { id: 'QUO-33', cas: 'Touraine Ouest, en crise : vingt-sept sur quarante-neuf', origine: 'registre réel : 079', organe: communauté, séance: '2022-06-28', enExercice: 49, présents: 27, représentés: 11, attendu: atteint(49, 17, 27), fondement: [...LOI_2021_1465, 'CGCT L5211-1 [current-text]'], notes: [CRISE] },
  { id: 'QUO-34', cas: 'le même tableau lu à l’envers : seize présents',     origine: 'registre réel : 079, lecture écartée', organe: communauté, séance: '2022-06-28', enExercice: 49, présents: 16, représentés: 11, attendu: manqué(49, 17, 16, 1), fondement: [...LOI_2021_1465, 'CGCT L5211-1 [current-text]'], notes: [CRISE] },

  { id: 'QUO-40', cas: 'crise sanitaire, la veille : la moitié',             origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2020-03-23', enExercice: 29, présents: 10, attendu: manqué(29, 15, 10, 5), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-41', cas: '24 mars 2020 : le tiers des présents',               origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-03-24', enExercice: 29, présents: 10, représentés: 5, attendu: atteint(29, 10, 10), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-42', cas: '24 mars 2020 : neuf présents et cinq pouvoirs',      origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-03-24', enExercice: 29, présents: 9, représentés: 5, attendu: manqué(29, 10, 9, 1), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-43', cas: '2 avril 2020 : encore les seuls présents',           origine: 'interprétation 010', organe: commune, séance: '2020-04-02', enExercice: 29, présents: 9, représentés: 5, attendu: manqué(29, 10, 9, 1), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-44', cas: '3 avril 2020 : les représentés comptent',            origine: 'texte : ordonnance 2020-391, art. 2', organe: commune, séance: '2020-04-03', enExercice: 29, présents: 6, représentés: 4, attendu: atteint(29, 10, 10, 'present-or-represented'), fondement: ORDONNANCE, notes: [CRISE] },
  { id: 'QUO-45', cas: '3 avril 2020 : neuf présents ou représentés',        origine: 'texte : ordonnance 2020-391, art. 2', organe: commune, séance: '2020-04-03', enExercice: 29, présents: 6, représentés: 3, attendu: manqué(29, 10, 9, 1, 'present-or-represented'), fondement: ORDONNANCE, notes: [CRISE] },
  { id: 'QUO-46', cas: '10 juillet 2020 : les représentés comptent encore',  origine: 'texte : ordonnance 2020-391, art. 2', organe: commune, séance: '2020-07-10', enExercice: 29, présents: 6, représentés: 4, attendu: atteint(29, 10, 10, 'present-or-represented'), fondement: ORDONNANCE, notes: [CRISE] },
  { id: 'QUO-47', cas: '11 juillet 2020 : les seuls présents de nouveau',    origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-07-11', enExercice: 29, présents: 6, représentés: 4, attendu: manqué(29, 10, 6, 4), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-48', cas: '1er août 2020 : dix présents sur vingt-neuf',        origine: 'texte : loi 2020-290, art. 10 (quo-11)', organe: commune, séance: '2020-08-01', enExercice: 29, présents: 10, attendu: atteint(29, 10, 10), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-49', cas: '30 août 2020 : dernier jour du tiers',               origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-08-30', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-50', cas: '31 août 2020 : la moitié',                           origine: 'interprétation 010', organe: commune, séance: '2020-08-31', enExercice: 30, présents: 10, attendu: manqué(30, 16, 10, 6), fondement: ENTRE_DEUX_CRISES_2020, notes: [CRISE] },
  { id: 'QUO-51', cas: '16 octobre 2020 : encore la moitié',                 origine: 'interprétation 010', organe: commune, séance: '2020-10-16', enExercice: 30, présents: 15, attendu: manqué(30, 16, 15, 1), fondement: ENTRE_DEUX_CRISES_2020, notes: [CRISE] },
  { id: 'QUO-52', cas: '17 octobre 2020 : le tiers',                         origine: 'doctrine : loi 2020-290, art. 10, de nouveau en vigueur', organe: commune, séance: '2020-10-17', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: LOI_2020_290_RANIMÉE, notes: [CRISE] },
  { id: 'QUO-53', cas: '17 octobre 2020 : un tiers non entier s’arrondit au-dessus', origine: 'doctrine : loi 2020-290, art. 10, de nouveau en vigueur', organe: commune, séance: '2020-10-17', enExercice: 31, présents: 10, attendu: manqué(31, 11, 10, 1), fondement: LOI_2020_290_RANIMÉE, notes: [CRISE] },
  { id: 'QUO-54', cas: '30 septembre 2021 : dernier jour du tiers',          origine: 'doctrine : loi 2020-290, art. 10, de nouveau en vigueur', organe: commune, séance: '2021-09-30', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: LOI_2020_290_RANIMÉE, notes: [CRISE] },
  { id: 'QUO-55', cas: '1er octobre 2021 : la moitié',                       origine: 'interprétation 010', organe: commune, séance: '2021-10-01', enExercice: 30, présents: 10, attendu: manqué(30, 16, 10, 6), fondement: ENTRE_DEUX_CRISES_2021, notes: [CRISE] },
  { id: 'QUO-56', cas: '9 novembre 2021 : encore la moitié',                 origine: 'interprétation 010', organe: commune, séance: '2021-11-09', enExercice: 30, présents: 16, attendu: atteint(30, 16, 16), fondement: ENTRE_DEUX_CRISES_2021, notes: [CRISE] },
  { id: 'QUO-57', cas: '10 novembre 2021 : le tiers',                        origine: 'interprétation 010', organe: commune, séance: '2021-11-10', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: LOI_2021_1465, notes: [CRISE] },
  { id: 'QUO-58', cas: '31 juillet 2022 : dernier jour du tiers',            origine: 'texte : loi 2021-1465, art. 10', organe: commune, séance: '2022-07-31', enExercice: 30, présents: 9, attendu: manqué(30, 10, 9, 1), fondement: LOI_2021_1465, notes: [CRISE] },
  { id: 'QUO-59', cas: '1er août 2022 : la moitié',                          origine: 'doctrine : préfecture de Seine-et-Marne (quo-13)', organe: commune, séance: '2022-08-01', enExercice: 30, présents: 10, attendu: manqué(30, 16, 10, 6), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-60', cas: 'conseil communautaire en crise : les deux renvois',  origine: 'texte : loi 2020-290, art. 10', organe: communauté, séance: '2020-08-01', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: [...LOI_2020_290, 'CGCT L5211-1 [current-text]'], notes: [CRISE] },
  { id: 'QUO-61', cas: 'bureau le 10 juillet 2020 : hors du régime de crise', origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-10', enExercice: 30, présents: 10, attendu: manqué(30, 16, 10, 6), fondement: MAJORITÉ_BUREAU, notes: [BUREAU] },
  { id: 'QUO-62', cas: 'bureau le 11 juillet 2020 : il y entre',             origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-11', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: [...LOI_2020_290, ...RENVOI_BUREAU], notes: [BUREAU, CRISE] },
  { id: 'QUO-66', cas: 'bureau d’un syndicat : la crise ne le nomme pas',     origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: { type: 'syndicat-de-communes', organe: 'bureau' }, séance: '2020-07-11', enExercice: 30, présents: 10, attendu: manqué(30, 16, 10, 6), fondement: MAJORITÉ_BUREAU, notes: [BUREAU] },
  { id: 'QUO-67', cas: 'comité d’un syndicat : il y est, lui',               origine: 'texte : loi 2020-290, art. 10', organe: { type: 'syndicat-de-communes' }, séance: '2020-07-11', enExercice: 30, présents: 10, attendu: atteint(30, 10, 10), fondement: [...LOI_2020_290, 'CGCT L5211-1 [current-text]'], notes: [CRISE] },
  { id: 'QUO-63', cas: 'le plus petit conseil en crise : deux sur cinq',     origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-08-01', enExercice: 5, présents: 1, attendu: manqué(5, 2, 1, 1), fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'QUO-64', cas: 'en crise, un présent incertain fait le tiers',       origine: 'interprétation 009', organe: commune, séance: '2020-04-03', enExercice: 30, présents: 6, incertains: 1, représentés: 4, attendu: indéterminé('presence-of-a-member', 10, 9, 10), fondement: ORDONNANCE, notes: [CRISE] },
  { id: 'QUO-65', cas: 'en crise, membres en exercice inconnus',             origine: 'définition', organe: commune, séance: '2020-04-03', présents: 6, représentés: 4, attendu: indéterminé('members-in-office', null, 10, 10), fondement: ORDONNANCE, notes: [CRISE] },

  { id: 'QUO-70', cas: 'seconde convocation régulière : aucun quorum',       origine: 'texte : CGCT, art. L2121-17, al. 2', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08' }, attendu: levé('2024-07-05', 3), fondement: MAJORITÉ, notes: [SECONDE] },
  { id: 'QUO-71', cas: 'seconde convocation avec deux jours francs',         origine: 'doctrine : Courrier des maires, 27 juin 2016 (conv-11)', organe: commune, séance: '2024-07-08', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-04', envoi: '2024-07-05' }, attendu: manqué(29, 15, 3, 12), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-72', cas: 'seconde convocation avec deux jours francs, mais un quorum', origine: 'texte : CGCT, art. L2121-17', organe: commune, séance: '2024-07-08', enExercice: 29, présents: 15, seconde: { séanceSansQuorum: '2024-07-04', envoi: '2024-07-05' }, attendu: atteint(29, 15, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-73', cas: 'seconde convocation, jour d’envoi inconnu',          origine: 'définition', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: indéterminé('regularity-of-the-convocation', 15, 3, 3), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-74', cas: 'jour d’envoi inconnu, mais un quorum',               origine: 'définition', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 15, seconde: { séanceSansQuorum: '2024-07-05' }, attendu: atteint(29, 15, 15), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-75', cas: 'seconde convocation, jour de la séance manquée inconnu', origine: 'régression : un fait manquant passait pour une irrégularité', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { envoi: '2024-07-08' }, attendu: indéterminé('day-of-failed-sitting', 15, 3, 3), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-76', cas: 'seconde convocation abrégée pour urgence : le quorum revient', origine: 'doctrine : LAW.md, seconde convocation', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-10', urgence: 'oui' }, attendu: manqué(29, 15, 3, 12), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-77', cas: 'seconde convocation, nombre de présents inconnu',    origine: 'texte : CGCT, art. L2121-17, al. 2', organe: commune, séance: '2024-07-12', seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08' }, attendu: levé('2024-07-05', null), fondement: MAJORITÉ, notes: [SECONDE] },
  { id: 'QUO-78', cas: 'Conservatoire Ardèche : sept présents',              origine: 'registre réel : 093', organe: { type: 'syndicat-mixte-ferme' }, séance: '2019-05-22', présents: 7, seconde: { séanceSansQuorum: '2019-05-16', envoi: '2019-05-17' }, attendu: levé('2019-05-16', 7), fondement: [...MAJORITÉ, 'CGCT L5211-1 [secondary]', 'CGCT L5711-1 [older-text]'], notes: [SECONDE] },
  { id: 'QUO-79', cas: 'seconde convocation d’un bureau',                    origine: 'interprétation 001', organe: bureau, séance: '2024-07-12', enExercice: 67, présents: 3, seconde: { séanceSansQuorum: '2024-07-04', envoi: '2024-07-08' }, attendu: levé('2024-07-04', 3), fondement: MAJORITÉ_BUREAU, notes: [BUREAU, SECONDE] },
  { id: 'QUO-80', cas: 'seconde convocation en crise : levé aussi',          origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-08-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2020-08-05', envoi: '2020-08-08' }, attendu: levé('2020-08-05', 3), fondement: LOI_2020_290, notes: [CRISE, SECONDE] },
  { id: 'QUO-82', cas: 'convoquée avant la séance manquée : ce n’est pas une seconde convocation', origine: 'texte : CGCT, art. L2121-17, al. 2', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-04' }, attendu: manqué(29, 15, 3, 12), fondement: MAJORITÉ, notes: [] },
  { id: 'QUO-83', cas: 'convoquée le jour même de la séance manquée',         origine: 'texte : CGCT, art. L2121-17, al. 2', organe: commune, séance: '2024-07-12', enExercice: 29, présents: 3, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-05' }, attendu: levé('2024-07-05', 3), fondement: MAJORITÉ, notes: [SECONDE] },
  { id: 'QUO-81', cas: 'seconde convocation d’un département : non encodée',  origine: 'texte : CGCT, art. L3121-14', organe: { type: 'departement' }, séance: '2024-07-12', enExercice: 40, présents: 3, seconde: { séanceSansQuorum: '2024-07-05', envoi: '2024-07-08' }, attendu: indéterminé('rules-of-the-body', null, null, null), fondement: MAJORITÉ, notes: [] },
];
