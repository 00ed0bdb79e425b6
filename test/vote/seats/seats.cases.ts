import type { SeatElection, SeatMethod, SeatStage, TieSettledBy } from '../../../src/vote/index.js';

/** Une fraction écrite comme à la main, « 503/7 ». */
type Fraction = `${number}/${number}`;

/** Les faits : voix, et au besoin jours de naissance des candidats dans l’ordre de la liste (`null` : inconnu). */
export interface SeatsFacts {
  readonly scrutin: SeatElection;
  readonly jour: string;
  readonly sièges: number;
  readonly tour?: 1 | 2;
  readonly voix: Readonly<Record<string, number>>;
  readonly candidats?: Readonly<Record<string, ReadonlyArray<string | null>>>;
  readonly moyennes?: Readonly<Record<string, Fraction>>;
  readonly tirages?: ReadonlyArray<readonly [SeatStage, ReadonlyArray<string>]>;
}

export interface AllocatedCase extends SeatsFacts {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly prime: readonly [liste: string, sièges: number, départage: TieSettledBy | null] | null;
  readonly quotient: Fraction;
  /** Pour chaque liste : prime, au quotient, au-delà, sièges occupés. */
  readonly listes: Readonly<Record<string, readonly [number, number, number, number]>>;
  /** La moyenne ou le reste, les listes servies, ce qui les a départagées. */
  readonly étapes: ReadonlyArray<readonly [Fraction, ReadonlyArray<string>, TieSettledBy | null]>;
  readonly vides: number;
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const CAO = ['CGCT L1414-2 [secondary]', 'CGCT L1411-5 II [older-text]', 'CGCT D1411-3 [older-text]', 'CGCT D1411-4 [older-text]'];
const DSP = ['CGCT D1411-3 [older-text]', 'CGCT D1411-4 [older-text]'];
const CCAS = ['CASF R123-8 [older-text]'];
const DÉPARTEMENT = ['CGCT L3122-5 al. 4 [older-text]'];
const RÉGION = ['CGCT L4133-5 al. 4 [older-text]'];
const MUNICIPAL = ['code électoral L262 [older-text]'];
const COMMUNAUTÉ = ['code électoral L273-8 [secondary]', 'code électoral L262 [older-text]'];

const VIDE = '014-seats-without-candidate';
const ÂGE = '015-age-then-lots';
const PLUSIEURS = '016-tie-for-several-seats';

const D1411_3 = 'texte : CGCT, art. D1411-3';
const D1411_4 = 'texte : CGCT, art. D1411-4';
const L262 = 'texte : code électoral, art. L262';

// prettier-ignore
export const allocatedCases: ReadonlyArray<AllocatedCase> = [
  { id: 'SIEGE-01', cas: 'commission d’appel d’offres, cinq sièges, deux listes', origine: D1411_3, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 5, voix: { Majorité: 18, Opposition: 9 }, prime: null, quotient: '27/5', listes: { Majorité: [0, 3, 0, 3], Opposition: [0, 1, 1, 2] }, étapes: [['18/5', ['Opposition'], null]], vides: 0, fondement: CAO, notes: [] },
  { id: 'SIEGE-02', cas: 'quotient exact : rien à répartir au reste',               origine: D1411_3, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 5, voix: { A: 15, B: 10 }, prime: null, quotient: '25/5', listes: { A: [0, 3, 0, 3], B: [0, 2, 0, 2] }, étapes: [], vides: 0, fondement: CAO, notes: [] },
  { id: 'SIEGE-03', cas: 'restes égaux : la liste qui a le plus de suffrages',      origine: D1411_4, scrutin: 'public-service-commission', jour: '2026-04-10', sièges: 4, voix: { A: 10, B: 6 }, prime: null, quotient: '16/4', listes: { A: [0, 2, 1, 3], B: [0, 1, 0, 1] }, étapes: [['8/4', ['A'], 'more-votes']], vides: 0, fondement: DSP, notes: [] },
  { id: 'SIEGE-04', cas: 'suffrages égaux : le plus âgé des candidats qui prendraient le siège, non des têtes de liste', origine: D1411_4, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: ['1940-01-01', '1960-05-02', '1970-01-01'], B: ['1990-01-01', '1958-01-01', '1991-01-01'] }, prime: null, quotient: '14/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2] }, étapes: [['7/3', ['B'], 'age']], vides: 0, fondement: CAO, notes: [] },
  { id: 'SIEGE-05', cas: 'suffrages et âges égaux, le sort a désigné B',            origine: 'interprétation 015', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: [null, '1960-05-02'], B: [null, '1960-05-02'] }, tirages: [['last-seats', ['B', 'A']]], prime: null, quotient: '14/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2] }, étapes: [['7/3', ['B'], 'lots']], vides: 0, fondement: CAO, notes: [ÂGE] },
  { id: 'SIEGE-06', cas: 'liste incomplète : le siège en trop reste vide',           origine: 'interprétation 014', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 5, voix: { A: 20, B: 5 }, candidats: { A: [null, null, null], B: [null, null] }, prime: null, quotient: '25/5', listes: { A: [0, 4, 0, 3], B: [0, 1, 0, 1] }, étapes: [], vides: 1, fondement: CAO, notes: [VIDE] },
  { id: 'SIEGE-07', cas: 'CCAS : les sièges d’une liste trop courte vont aux autres, dans l’ordre des restes', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 5, voix: { A: 70, B: 20, C: 10 }, candidats: { A: [null, null], B: [null, null, null], C: [null, null] }, prime: null, quotient: '100/5', listes: { A: [0, 2, 0, 2], B: [0, 1, 1, 2], C: [0, 0, 1, 1] }, étapes: [['50/5', ['C'], null], ['0/5', ['B'], null]], vides: 0, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-08', cas: 'CCAS : liste courte, mais qui n’a que ses sièges',        origine: 'texte : CASF, art. R123-8', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 5, voix: { A: 15, B: 10 }, candidats: { A: [null, null, null], B: [null, null] }, prime: null, quotient: '25/5', listes: { A: [0, 3, 0, 3], B: [0, 2, 0, 2] }, étapes: [], vides: 0, fondement: CCAS, notes: [] },
  { id: 'SIEGE-09', cas: 'CCAS : trop peu de candidats sur toutes les listes',      origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 5, voix: { A: 15, B: 10 }, candidats: { A: [null, null], B: [null, null] }, prime: null, quotient: '25/5', listes: { A: [0, 2, 0, 2], B: [0, 2, 0, 2] }, étapes: [], vides: 1, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-10', cas: 'CCAS : trois listes à égalité de restes pour deux sièges, le texte le prévoit', origine: 'texte : CASF, art. R123-8', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 2, voix: { A: 10, B: 10, C: 10 }, candidats: { A: ['1960-01-01'], B: ['1950-01-01'], C: ['1970-01-01'] }, prime: null, quotient: '30/2', listes: { A: [0, 0, 1, 1], B: [0, 0, 1, 1], C: [0, 0, 0, 0] }, étapes: [['20/2', ['A', 'B'], 'age']], vides: 0, fondement: CCAS, notes: [ÂGE] },
  { id: 'SIEGE-11', cas: 'la même égalité dans une commission : le texte ne parle que d’un siège', origine: 'interprétation 016', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 2, voix: { A: 10, B: 10, C: 10 }, candidats: { A: ['1960-01-01'], B: ['1950-01-01'], C: ['1970-01-01'] }, prime: null, quotient: '30/2', listes: { A: [0, 0, 1, 1], B: [0, 0, 1, 1], C: [0, 0, 0, 0] }, étapes: [['20/2', ['A', 'B'], 'age']], vides: 0, fondement: CAO, notes: [PLUSIEURS] },
  { id: 'SIEGE-12', cas: 'une liste sans voix n’a pas de siège, même avec des sièges vides', origine: 'définition', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 5, voix: { A: 15, B: 10, C: 0 }, candidats: { A: [null, null], B: [null, null], C: [null, null, null] }, prime: null, quotient: '25/5', listes: { A: [0, 2, 0, 2], B: [0, 2, 0, 2], C: [0, 0, 0, 0] }, étapes: [], vides: 1, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-13', cas: 'suffrages égaux, une seule liste a encore un candidat : son âge n’importe pas', origine: D1411_4, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: [null], B: [null, null] }, prime: null, quotient: '14/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2] }, étapes: [['7/3', ['B'], 'age']], vides: 0, fondement: CAO, notes: [] },
  { id: 'SIEGE-14', cas: 'CCAS : une liste sans candidat de reste aurait eu le plus fort reste', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 3, voix: { A: 8, B: 5 }, candidats: { A: [null], B: [null, null] }, prime: null, quotient: '13/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2] }, étapes: [['2/3', ['B'], null]], vides: 0, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-15', cas: 'CCAS : une fois toutes les listes servies, l’ordre des restes reprend', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 4, voix: { A: 15, B: 16, C: 9 }, candidats: { A: [null], B: [null], C: [null, null, null] }, prime: null, quotient: '40/4', listes: { A: [0, 1, 0, 1], B: [0, 1, 0, 1], C: [0, 0, 2, 2] }, étapes: [['36/4', ['C'], null], ['36/4', ['C'], null]], vides: 0, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-17', cas: 'CCAS : un siège au quotient sans candidat, et un reste nul', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 4, voix: { A: 20, B: 11, C: 9 }, candidats: { A: [null], B: [null, null], C: [null] }, prime: null, quotient: '40/4', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2], C: [0, 0, 1, 1] }, étapes: [['36/4', ['C'], null], ['4/4', ['B'], null]], vides: 0, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-18', cas: 'CCAS : chaque liste a ses sièges au quotient, et plus de candidat pour le dernier', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 3, voix: { A: 8, B: 5 }, candidats: { A: [null], B: [null] }, prime: null, quotient: '13/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 0, 1] }, étapes: [], vides: 1, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-19', cas: 'CCAS : la liste sans candidat de reste avait un reste plus faible, rien ne passe', origine: 'texte : CASF, art. R123-8', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 5 }, candidats: { A: [null, null], B: [null] }, prime: null, quotient: '12/3', listes: { A: [0, 1, 1, 2], B: [0, 1, 0, 1] }, étapes: [['9/3', ['A'], null]], vides: 0, fondement: CCAS, notes: [] },
  { id: 'SIEGE-28', cas: 'CCAS : la liste sans candidat de reste avait un reste égal', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 3, voix: { A: 6, B: 6 }, candidats: { A: [null], B: [null, null] }, prime: null, quotient: '12/3', listes: { A: [0, 1, 0, 1], B: [0, 1, 1, 2] }, étapes: [['6/3', ['B'], null]], vides: 0, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-29', cas: 'CCAS : l’ordre des restes ne reprend pas pour une liste qui n’a plus de candidat', origine: 'interprétation 014', scrutin: 'ccas-board', jour: '2026-04-10', sièges: 4, voix: { A: 15, B: 16, C: 9 }, candidats: { A: [null], B: [null], C: [null] }, prime: null, quotient: '40/4', listes: { A: [0, 1, 0, 1], B: [0, 1, 0, 1], C: [0, 0, 1, 1] }, étapes: [['36/4', ['C'], null]], vides: 1, fondement: CCAS, notes: [VIDE] },
  { id: 'SIEGE-16', cas: 'restes séparés d’une unité, au-delà de 2⁵³ : pas d’égalité', origine: 'définition', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 100, voix: { A: 2528000000000000, B: 2448000000000000, C: 3023999999999999 }, prime: null, quotient: '7999999999999999/100', listes: { A: [0, 31, 1, 32], B: [0, 30, 0, 30], C: [0, 37, 1, 38] }, étapes: [['6399999999999937/100', ['C'], null], ['4800000000000031/100', ['A'], null]], vides: 0, fondement: CAO, notes: [] },

  { id: 'SIEGE-20', cas: 'commission permanente : plus forte moyenne, sans prime ni seuil', origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 10, voix: { A: 30, B: 15, C: 5 }, prime: null, quotient: '50/10', listes: { A: [0, 6, 0, 6], B: [0, 3, 0, 3], C: [0, 1, 0, 1] }, étapes: [], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-21', cas: 'commission permanente : les moyennes l’une après l’autre', origine: 'texte : CGCT, art. L4133-5', scrutin: 'regional-permanent-commission', jour: '2026-04-10', sièges: 8, voix: { A: 30, B: 13, C: 7 }, prime: null, quotient: '50/8', listes: { A: [0, 4, 1, 5], B: [0, 2, 0, 2], C: [0, 1, 0, 1] }, étapes: [['30/5', ['A'], null]], vides: 0, fondement: RÉGION, notes: [] },
  { id: 'SIEGE-22', cas: 'commission permanente : le siège d’une liste trop courte va à la moyenne suivante', origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 10, voix: { A: 30, B: 15, C: 5 }, candidats: { A: [null, null, null, null, null], B: [null, null, null, null], C: [null, null] }, prime: null, quotient: '50/10', listes: { A: [0, 5, 0, 5], B: [0, 3, 1, 4], C: [0, 1, 0, 1] }, étapes: [['15/4', ['B'], null]], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-47', cas: 'commission permanente de région : le siège d’une liste trop courte va à la moyenne suivante, le texte le dit', origine: 'texte : CGCT, art. L4133-5', scrutin: 'regional-permanent-commission', jour: '2026-04-10', sièges: 10, voix: { A: 30, B: 15, C: 5 }, candidats: { A: [null, null, null, null, null], B: [null, null, null, null], C: [null, null] }, prime: null, quotient: '50/10', listes: { A: [0, 5, 0, 5], B: [0, 3, 1, 4], C: [0, 1, 0, 1] }, étapes: [['15/4', ['B'], null]], vides: 0, fondement: RÉGION, notes: [] },
  { id: 'SIEGE-23', cas: 'moyennes égales pour le dernier siège : le plus de suffrages', origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 2, voix: { A: 20, B: 10 }, prime: null, quotient: '30/2', listes: { A: [0, 1, 1, 2], B: [0, 0, 0, 0] }, étapes: [['20/2', ['A'], 'more-votes']], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-24', cas: 'moyennes égales, un siège pour chacune',                  origine: 'définition', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 7, voix: { A: 264, B: 142, C: 66 }, prime: null, quotient: '472/7', listes: { A: [0, 3, 1, 4], B: [0, 2, 0, 2], C: [0, 0, 1, 1] }, étapes: [['264/4', ['A', 'C'], 'a-seat-each']], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-25', cas: 'trois moyennes égales pour deux sièges, suffrages égaux',  origine: 'interprétation 016', scrutin: 'regional-permanent-commission', jour: '2026-04-10', sièges: 3, voix: { A: 30, B: 20, C: 20, D: 20 }, candidats: { A: [null], B: ['1970-01-01'], C: ['1950-01-01'], D: ['1960-01-01'] }, prime: null, quotient: '90/3', listes: { A: [0, 1, 0, 1], B: [0, 0, 0, 0], C: [0, 0, 1, 1], D: [0, 0, 1, 1] }, étapes: [['20/1', ['C', 'D'], 'age']], vides: 0, fondement: RÉGION, notes: [PLUSIEURS] },
  { id: 'SIEGE-27', cas: 'moyennes égales au-delà de 2⁵³ : égales quand même, l’âge départage', origine: 'définition', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 5, voix: { A: 4500000000000000, B: 4500000000000000 }, candidats: { A: [null, null, '1980-01-01'], B: [null, null, '1950-01-01'] }, prime: null, quotient: '9000000000000000/5', listes: { A: [0, 2, 0, 2], B: [0, 2, 1, 3] }, étapes: [['4500000000000000/3', ['B'], 'age']], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-46', cas: 'moyennes égales, la liste la moins votée nommée la première : la moyenne s’écrit de la plus votée', origine: 'définition', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 7, voix: { C: 66, B: 142, A: 264 }, prime: null, quotient: '472/7', listes: { C: [0, 0, 1, 1], B: [0, 2, 0, 2], A: [0, 3, 1, 4] }, étapes: [['264/4', ['C', 'A'], 'a-seat-each']], vides: 0, fondement: DÉPARTEMENT, notes: [] },
  { id: 'SIEGE-26', cas: 'moyennes qu’un calcul flottant croirait égales : la moins votée a la plus forte', origine: 'définition', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 98, voix: { A: 4410000000000001, B: 4500000000000001 }, prime: null, quotient: '8910000000000002/98', listes: { A: [0, 48, 1, 49], B: [0, 49, 0, 49] }, étapes: [['4410000000000001/49', ['A'], null]], vides: 0, fondement: DÉPARTEMENT, notes: [] },

  { id: 'SIEGE-30', cas: 'Orgueil : prime de dix, quotient des seules listes admises, dernier siège à 503/7 contre 180/3', origine: 'commentaire : orgueil.wixsite.com', scrutin: 'municipal-council', jour: '2020-03-15', tour: 1, sièges: 19, voix: { L1: 503, L2: 180, L3: 32 }, prime: ['L1', 10, null], quotient: '683/9', listes: { L1: [10, 6, 1, 17], L2: [0, 2, 0, 2], L3: [0, 0, 0, 0] }, étapes: [['503/7', ['L1'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-31', cas: 'la prime ne compte pas au diviseur',                      origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 60, B: 40 }, prime: ['A', 4, null], quotient: '100/3', listes: { A: [4, 1, 1, 6], B: [0, 1, 0, 1] }, étapes: [['60/2', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-32', cas: 'juste sous 5 % des suffrages exprimés : pas admise',      origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 69, voix: { A: 600, B: 351, C: 49 }, prime: ['A', 35, null], quotient: '951/34', listes: { A: [35, 21, 1, 57], B: [0, 12, 0, 12], C: [0, 0, 0, 0] }, étapes: [['600/22', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-33', cas: 'exactement 5 % : admise',                                 origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 69, voix: { A: 600, B: 350, C: 50 }, prime: ['A', 35, null], quotient: '1000/34', listes: { A: [35, 20, 1, 56], B: [0, 11, 1, 12], C: [0, 1, 0, 1] }, étapes: [['350/12', ['B'], null], ['600/21', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-34', cas: 'juste au-dessus de 5 % : admise',                         origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 69, voix: { A: 600, B: 349, C: 51 }, prime: ['A', 35, null], quotient: '1000/34', listes: { A: [35, 20, 1, 56], B: [0, 11, 1, 12], C: [0, 1, 0, 1] }, étapes: [['349/12', ['B'], null], ['600/21', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-35', cas: 'une voix de plus que la moitié au premier tour',          origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 51, B: 49 }, prime: ['A', 4, null], quotient: '100/3', listes: { A: [4, 1, 1, 6], B: [0, 1, 0, 1] }, étapes: [['51/2', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-36', cas: 'majorité absolue, tour inconnu : il n’importe pas',       origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', sièges: 7, voix: { A: 51, B: 49 }, prime: ['A', 4, null], quotient: '100/3', listes: { A: [4, 1, 1, 6], B: [0, 1, 0, 1] }, étapes: [['51/2', ['A'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-37', cas: 'second tour, majorité relative',                          origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 7, voix: { A: 40, B: 35, C: 25 }, prime: ['A', 4, null], quotient: '100/3', listes: { A: [4, 1, 0, 5], B: [0, 1, 0, 1], C: [0, 0, 1, 1] }, étapes: [['25/1', ['C'], null]], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-38', cas: 'Chassieu 2020 : 1 285 voix chacune, la moyenne d’âge donne la prime (nombre de sièges et moyennes fictifs)', origine: 'registre réel : cnews.fr', scrutin: 'municipal-council', jour: '2020-06-28', tour: 2, sièges: 32, voix: { Sellès: 1285, Coponat: 1285 }, moyennes: { Sellès: '1650/32', Coponat: '1600/32' }, prime: ['Sellès', 16, 'age'], quotient: '2570/16', listes: { Sellès: [16, 8, 0, 24], Coponat: [0, 8, 0, 8] }, étapes: [], vides: 0, fondement: MUNICIPAL, notes: [ÂGE] },
  { id: 'SIEGE-39', cas: 'moyenne d’âge tirée des jours de naissance, un seul jour d’écart', origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, candidats: { A: ['1970-01-02', '1980-01-01', '1980-01-01', '1980-01-01'], B: ['1970-01-01', '1980-01-01', '1980-01-01', '1980-01-01'] }, prime: ['B', 2, 'age'], quotient: '20/2', listes: { A: [0, 1, 0, 1], B: [2, 1, 0, 3] }, étapes: [], vides: 0, fondement: MUNICIPAL, notes: [ÂGE] },
  { id: 'SIEGE-40', cas: 'moyennes d’âge égales, le sort a donné la prime à B',      origine: 'interprétation 015', scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, moyennes: { A: '200/4', B: '100/2' }, tirages: [['bonus', ['B']]], prime: ['B', 2, 'lots'], quotient: '20/2', listes: { A: [0, 1, 0, 1], B: [2, 1, 0, 3] }, étapes: [], vides: 0, fondement: MUNICIPAL, notes: [ÂGE] },
  { id: 'SIEGE-41', cas: 'liste municipale avec deux candidats de moins que de sièges', origine: 'interprétation 014', scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 20 }, candidats: { A: [null, null, null, null, null] }, prime: ['A', 4, null], quotient: '20/3', listes: { A: [4, 3, 0, 5] }, étapes: [], vides: 2, fondement: MUNICIPAL, notes: [VIDE] },
  { id: 'SIEGE-42', cas: 'un seul siège : prime nulle, plus forte moyenne',         origine: 'texte : code électoral, art. L273-8', scrutin: 'community-council', jour: '2026-03-15', tour: 1, sièges: 1, voix: { A: 60, B: 40 }, prime: ['A', 0, null], quotient: '100/1', listes: { A: [0, 0, 1, 1], B: [0, 0, 0, 0] }, étapes: [['60/1', ['A'], null]], vides: 0, fondement: COMMUNAUTÉ, notes: [] },
  { id: 'SIEGE-43', cas: 'Peyrat : prime d’un siège sur trois, 350/1 contre 413/2', origine: 'registre réel', scrutin: 'community-council', jour: '2020-03-15', tour: 1, sièges: 3, voix: { 'Fredaigue-Poupon': 413, 'Marcoux-Lestieux': 350 }, prime: ['Fredaigue-Poupon', 1, null], quotient: '763/2', listes: { 'Fredaigue-Poupon': [1, 1, 0, 2], 'Marcoux-Lestieux': [0, 0, 1, 1] }, étapes: [['350/1', ['Marcoux-Lestieux'], null]], vides: 0, fondement: COMMUNAUTÉ, notes: [] },
  { id: 'SIEGE-44', cas: 'dernier siège : suffrages égaux entre les listes suivantes, l’âge du candidat de rang utile', origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 59, B: 20, C: 20 }, candidats: { A: [null, null, null, null, null, null, null], B: ['1980-01-01'], C: ['1979-12-31'] }, prime: ['A', 4, null], quotient: '99/3', listes: { A: [4, 1, 1, 6], B: [0, 0, 0, 0], C: [0, 0, 1, 1] }, étapes: [['59/2', ['A'], null], ['20/1', ['C'], 'age']], vides: 0, fondement: MUNICIPAL, notes: [] },
  { id: 'SIEGE-45', cas: 'dernier siège : trois moyennes de 20, la liste de tête a le plus de suffrages', origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 60, B: 20, C: 20 }, prime: ['A', 4, null], quotient: '100/3', listes: { A: [4, 1, 2, 7], B: [0, 0, 0, 0], C: [0, 0, 0, 0] }, étapes: [['60/2', ['A'], null], ['60/3', ['A'], 'more-votes']], vides: 0, fondement: MUNICIPAL, notes: [] },
];

/** Ce qui n’attribue pas tous les sièges : le constat attendu, hors fondement, et le reste de la répartition hors `soFar`. */
export interface OpenCase extends SeatsFacts {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly attendu: Readonly<Record<string, unknown>>;
  /** Les sièges acquis de chaque liste avant l’égalité. */
  readonly acquis: Readonly<Record<string, number>> | null;
  /** Les étapes déjà faites, là où des sièges sont acquis. */
  readonly étapes?: AllocatedCase['étapes'];
}

// prettier-ignore
export const openCases: ReadonlyArray<OpenCase> = [
  { id: 'SIEGE-60', cas: 'aucun suffrage',                                     origine: 'définition', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 5, voix: { A: 0, B: 0 }, attendu: { _tag: 'NoSeatAllocated', standing: 'conforms', because: 'no-vote', seats: 5, notes: [] }, acquis: null },
  { id: 'SIEGE-61', cas: 'vingt et une listes égales : aucune n’atteint 5 %',  origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 7, voix: Object.fromEntries('ABCDEFGHIJKLMNOPQRSTU'.split('').map((liste) => [liste, 1])), attendu: { _tag: 'NoSeatAllocated', standing: 'conforms', because: 'no-list-admitted', seats: 7, notes: [] }, acquis: null },
  { id: 'SIEGE-62', cas: 'exactement la moitié au premier tour : second tour', origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 7, voix: { A: 50, B: 30, C: 20 }, attendu: { _tag: 'SecondRoundNeeded', standing: 'conforms', leading: ['A'], votes: 50, votesCast: 100, notes: [] }, acquis: null },
  { id: 'SIEGE-63', cas: 'Merry-la-Vallée : 109 à 109 au premier tour',        origine: 'registre réel', scrutin: 'municipal-council', jour: '2026-03-15', tour: 1, sièges: 11, voix: { L1: 109, L2: 109 }, attendu: { _tag: 'SecondRoundNeeded', standing: 'conforms', leading: ['L1', 'L2'], votes: 109, votesCast: 218, notes: [] }, acquis: null },
  { id: 'SIEGE-64', cas: 'Haut-Rhin 2020 : 468 à 468 au premier tour, l’âge n’y départage pas (sièges fictifs)', origine: 'registre réel', scrutin: 'municipal-council', jour: '2020-03-15', tour: 1, sièges: 19, voix: { Mumbach: 468, Hug: 468 }, moyennes: { Mumbach: '60/1', Hug: '50/1' }, attendu: { _tag: 'SecondRoundNeeded', standing: 'conforms', leading: ['Mumbach', 'Hug'], votes: 468, votesCast: 936, notes: [] }, acquis: null },
  { id: 'SIEGE-65', cas: 'pas de majorité absolue, tour inconnu',              origine: L262, scrutin: 'municipal-council', jour: '2026-03-15', sièges: 7, voix: { A: 40, B: 35, C: 25 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['ballot-round'], lists: ['A'], atStake: 4, soFar: null, notes: [] }, acquis: null },
  { id: 'SIEGE-66', cas: 'Saint-Front-de-Pradoux 2014 : 227 à 227 au second tour, moyennes d’âge inconnues (troisième liste et sièges fictifs)', origine: 'registre réel', scrutin: 'municipal-council', jour: '2014-03-30', tour: 2, sièges: 15, voix: { Crouzille: 227, Olivier: 227, Troisième: 141 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['average-ages-of-lists'], lists: ['Crouzille', 'Olivier'], atStake: 8, soFar: null, notes: [ÂGE] }, acquis: null },
  { id: 'SIEGE-67', cas: 'moyennes d’âge égales : le sort pour la prime',       origine: 'interprétation 015', scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, moyennes: { A: '200/4', B: '100/2' }, attendu: { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage: 'bonus', options: ['A', 'B'], lists: ['A', 'B'], atStake: 2, soFar: null, notes: [ÂGE] }, acquis: null },
  { id: 'SIEGE-68', cas: 'restes et suffrages égaux, jours de naissance inconnus', origine: D1411_4, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['birth-days-of-candidates'], lists: ['A', 'B'], atStake: 1, notes: [ÂGE] }, acquis: { A: 1, B: 1 }, étapes: [] },
  { id: 'SIEGE-69', cas: 'restes et suffrages égaux, un jour de naissance inconnu', origine: D1411_4, scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: [null, '1960-05-02'], B: ['1950-01-01', null] }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['birth-days-of-candidates'], lists: ['B'], atStake: 1, notes: [ÂGE] }, acquis: { A: 1, B: 1 }, étapes: [] },
  { id: 'SIEGE-70', cas: 'restes, suffrages et âges égaux : le sort',           origine: 'interprétation 015', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: [null, '1960-05-02'], B: [null, '1960-05-02'] }, attendu: { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage: 'last-seats', options: ['A', 'B'], lists: ['A', 'B'], atStake: 1, notes: [ÂGE] }, acquis: { A: 1, B: 1 }, étapes: [] },
  { id: 'SIEGE-71', cas: 'le sort tiré pour la prime ne vaut pas pour le dernier siège', origine: 'interprétation 015', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 3, voix: { A: 7, B: 7 }, candidats: { A: [null, '1960-05-02'], B: [null, '1960-05-02'] }, tirages: [['bonus', ['A', 'B']]], attendu: { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage: 'last-seats', options: ['A', 'B'], lists: ['A', 'B'], atStake: 1, notes: [ÂGE] }, acquis: { A: 1, B: 1 }, étapes: [] },
  { id: 'SIEGE-72', cas: 'trois listes égales pour deux sièges, le plus âgé seul est sûr', origine: 'interprétation 016', scrutin: 'tender-commission', jour: '2026-04-10', sièges: 2, voix: { A: 10, B: 10, C: 10 }, candidats: { A: ['1960-01-01'], B: ['1950-01-01'], C: ['1960-01-01'] }, attendu: { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage: 'last-seats', options: ['A', 'C'], lists: ['A', 'C'], atStake: 1, notes: [ÂGE] }, acquis: { A: 0, B: 1, C: 0 }, étapes: [['20/2', ['B'], 'age']] },
  { id: 'SIEGE-73', cas: 'appel d’offres, la veille du 1er avril 2016 : règle non encodée', origine: 'définition', scrutin: 'tender-commission', jour: '2016-03-31', sièges: 5, voix: { A: 7, B: 7 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], lists: ['A', 'B'], atStake: 5, soFar: null, notes: [] }, acquis: null },
  { id: 'SIEGE-74', cas: 'commission permanente : moyennes et suffrages égaux, jours de naissance inconnus', origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 3, voix: { A: 20, B: 20 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['birth-days-of-candidates'], lists: ['A', 'B'], atStake: 1, notes: [ÂGE] }, acquis: { A: 1, B: 1 }, étapes: [] },
  { id: 'SIEGE-75', cas: 'commission permanente : la plus votée a son siège, les deux autres attendent les jours de naissance', origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 4, voix: { A: 60, B: 20, C: 20 }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['birth-days-of-candidates'], lists: ['B', 'C'], atStake: 1, notes: [ÂGE] }, acquis: { A: 3, B: 0, C: 0 }, étapes: [['60/3', ['A'], 'more-votes']] },
  { id: 'SIEGE-76', cas: 'commission permanente : la plus votée a son siège, les deux autres candidats sont nés le même jour', origine: 'interprétation 015', scrutin: 'departmental-permanent-commission', jour: '2026-04-10', sièges: 4, voix: { A: 60, B: 20, C: 20 }, candidats: { A: [null, null, null], B: ['1960-01-01'], C: ['1960-01-01'] }, attendu: { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage: 'last-seats', options: ['B', 'C'], lists: ['B', 'C'], atStake: 1, notes: [ÂGE] }, acquis: { A: 3, B: 0, C: 0 }, étapes: [['60/3', ['A'], 'more-votes']] },
  { id: 'SIEGE-77', cas: 'égalité au second tour, une liste sans candidat connu : sa moyenne d’âge manque', origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, candidats: { A: [], B: ['1970-01-01'] }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['average-ages-of-lists'], lists: ['A'], atStake: 2, soFar: null, notes: [ÂGE] }, acquis: null },
  { id: 'SIEGE-78', cas: 'égalité au second tour, un jour de naissance inconnu : la moyenne de sa liste manque', origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, candidats: { A: ['1970-01-01', null], B: ['1970-01-01', '1980-01-01'] }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['average-ages-of-lists'], lists: ['A'], atStake: 2, soFar: null, notes: [ÂGE] }, acquis: null },
  { id: 'SIEGE-79', cas: 'égalité au second tour, une seule moyenne d’âge donnée : elle ne se compare à rien', origine: L262, scrutin: 'municipal-council', jour: '2026-03-22', tour: 2, sièges: 4, voix: { A: 10, B: 10 }, moyennes: { A: '200/4' }, attendu: { _tag: 'SeatsUndetermined', standing: 'undetermined', missing: ['average-ages-of-lists'], lists: ['A', 'B'], atStake: 2, soFar: null, notes: [ÂGE] }, acquis: null },
];

/** Deux listes sous une règle de l’appelant, à la plus forte moyenne : A n’a que tant de candidats, et ses sièges en trop vont à B. */
export interface ShortListCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly sièges: number;
  readonly primeDeLaListeDeTête: 'la moitié' | 'aucune';
  readonly voix: { readonly A: number; readonly B: number };
  readonly candidatsDeA: number;
  readonly attendu: { readonly A: number; readonly B: number };
  readonly vides: number;
  readonly notes: ReadonlyArray<string>;
}

// prettier-ignore
export const shortListCases: ReadonlyArray<ShortListCase> = [
  { id: 'SIEGE-80', cas: 'la liste complète n’avait pas la plus forte moyenne : rien ne passe', origine: 'interprétation 014', sièges: 2, primeDeLaListeDeTête: 'aucune', voix: { A: 60, B: 40 }, candidatsDeA: 1, attendu: { A: 1, B: 1 }, vides: 0, notes: [] },
  { id: 'SIEGE-81', cas: 'la liste complète avait une moyenne égale',               origine: 'interprétation 014', sièges: 2, primeDeLaListeDeTête: 'aucune', voix: { A: 20, B: 10 }, candidatsDeA: 1, attendu: { A: 1, B: 1 }, vides: 0, notes: [VIDE] },
  { id: 'SIEGE-82', cas: 'la liste complète avait la plus forte moyenne',           origine: 'interprétation 014', sièges: 2, primeDeLaListeDeTête: 'aucune', voix: { A: 90, B: 10 }, candidatsDeA: 1, attendu: { A: 1, B: 1 }, vides: 0, notes: [VIDE] },
  { id: 'SIEGE-83', cas: 'la prime compte parmi les sièges que la liste peut occuper', origine: 'interprétation 014', sièges: 7, primeDeLaListeDeTête: 'la moitié', voix: { A: 60, B: 40 }, candidatsDeA: 5, attendu: { A: 5, B: 2 }, vides: 0, notes: [VIDE] },
];

/** Les élections par listes connues : mode, prime, seuil, au 23 novembre 2026. */
export interface SeatRuleCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly scrutin: SeatElection;
  readonly attendu: { readonly mode: SeatMethod; readonly prime: Fraction | null; readonly seuil: Fraction | null };
}

// prettier-ignore
export const seatRuleCases: ReadonlyArray<SeatRuleCase> = [
  { id: 'SIEGE-90', cas: 'commission d’appel d’offres',               origine: D1411_3, scrutin: 'tender-commission', attendu: { mode: 'largest-remainder', prime: null, seuil: null } },
  { id: 'SIEGE-91', cas: 'commission de délégation de service public', origine: D1411_3, scrutin: 'public-service-commission', attendu: { mode: 'largest-remainder', prime: null, seuil: null } },
  { id: 'SIEGE-92', cas: 'conseil d’administration du CCAS',          origine: 'texte : CASF, art. R123-8', scrutin: 'ccas-board', attendu: { mode: 'largest-remainder', prime: null, seuil: null } },
  { id: 'SIEGE-93', cas: 'commission permanente du département',      origine: 'texte : CGCT, art. L3122-5', scrutin: 'departmental-permanent-commission', attendu: { mode: 'highest-average', prime: null, seuil: null } },
  { id: 'SIEGE-94', cas: 'commission permanente de la région',        origine: 'texte : CGCT, art. L4133-5', scrutin: 'regional-permanent-commission', attendu: { mode: 'highest-average', prime: null, seuil: null } },
  { id: 'SIEGE-95', cas: 'conseil municipal',                         origine: L262, scrutin: 'municipal-council', attendu: { mode: 'highest-average', prime: '1/2', seuil: '5/100' } },
  { id: 'SIEGE-96', cas: 'sièges de la commune à la communauté',      origine: 'texte : code électoral, art. L273-8', scrutin: 'community-council', attendu: { mode: 'highest-average', prime: '1/2', seuil: '5/100' } },
];

/** La prime : sièges à pourvoir, sièges de prime. */
// prettier-ignore
export const bonusCases: ReadonlyArray<{ readonly id: string; readonly cas: string; readonly origine: string; readonly sièges: number; readonly prime: number }> = [
  { id: 'PRIME-01', cas: 'un siège, moins de quatre : en dessous', origine: L262,    sièges: 1,  prime: 0 },
  { id: 'PRIME-02', cas: 'deux sièges : la moitié exacte', origine: L262,            sièges: 2,  prime: 1 },
  { id: 'PRIME-03', cas: 'trois sièges, moins de quatre : en dessous', origine: L262, sièges: 3, prime: 1 },
  { id: 'PRIME-04', cas: 'quatre sièges : la moitié exacte', origine: L262,          sièges: 4,  prime: 2 },
  { id: 'PRIME-05', cas: 'cinq sièges, plus de quatre : au-dessus', origine: L262,   sièges: 5,  prime: 3 },
  { id: 'PRIME-06', cas: 'le plus petit conseil', origine: L262,                     sièges: 7,  prime: 4 },
  { id: 'PRIME-07', cas: 'dix-neuf sièges : dix, non neuf', origine: 'commentaire : salles-sur-mer-lavenirautrement.fr',           sièges: 19, prime: 10 },
  { id: 'PRIME-08', cas: 'le plus grand conseil de droit commun', origine: L262,     sièges: 69, prime: 35 },
];
