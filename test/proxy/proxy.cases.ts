import type { Member } from '../../src/attendance/index.js';
import type { Mouvement } from '../attendance/roll.cases.js';
import type { Organe } from '../body/organs.js';

/** Un pouvoir : qui le donne, à qui, du point, au point. */
export interface Pouvoir {
  readonly de: string;
  readonly à?: string;
  readonly du?: string;
  readonly au?: string;
}

/**
 * Ce que devient un pouvoir à un moment : il `vaut`, il `dort` (le mandant est là pour l’instant), il est `hors` de ses points, il
 * est refusé pour un motif, ou un fait manque.
 */
export type Sort = 'vaut' | 'dort' | 'hors' | `refusé : ${string}` | `manque : ${string}`;

/** Voix en personne, voix par pouvoir, total certain et, s’il est incertain, total possible. */
export type Voix = readonly [enPersonne: number, parPouvoir: number, auMoins: number, auPlus?: number];

export interface ProxyCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe?: Organe;
  readonly séance?: string;
  /** Sauf mention contraire : A, B, C, D et E, d’une commune, le 4 juillet 2024 ; trois points, 1, 2 et 3. */
  readonly membres?: ReadonlyArray<string | Member>;
  readonly présents: ReadonlyArray<string>;
  readonly absents?: ReadonlyArray<string>;
  readonly mouvements?: ReadonlyArray<Mouvement>;
  readonly pouvoirs: ReadonlyArray<Pouvoir>;
  /** Le sort de chaque pouvoir à l’ouverture puis à chaque point ; un seul moment s’il ne change pas. */
  readonly sorts: ReadonlyArray<ReadonlyArray<Sort>>;
  readonly voix: ReadonlyArray<Voix>;
}

const suppléantDeC: Member = { id: 'S', surname: 'SUPPLÉANT', standsInFor: 'C' };
const durand: Member = { id: 'D1', surname: 'DURAND' };
const zoéDurand: Member = { id: 'D2', givenName: 'Zoé', surname: 'DURAND' };

// prettier-ignore
export const proxyCases: ReadonlyArray<ProxyCase> = [
  { id: 'POUV-01', cas: 'un absent, un mandataire présent',                        origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-02', cas: 'aucun pouvoir',                                           origine: 'définition', présents: ['A', 'B'], pouvoirs: [], sorts: [[]], voix: [[2, 0, 2]] },
  { id: 'POUV-03', cas: 'deux pouvoirs au même mandataire : le second est refusé', origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-04', cas: 'deux pouvoirs à deux mandataires',                        origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'B' }], sorts: [['vaut', 'vaut']], voix: [[2, 2, 4]] },
  { id: 'POUV-05', cas: 'le mandataire est absent',                                origine: 'délibération du 4 juillet 2024, un fait changé', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'D' }], sorts: [['refusé : holder-absent']], voix: [[2, 0, 2]] },
  { id: 'POUV-06', cas: 'le mandant est présent tout du long',                     origine: 'registre réel : 055', présents: ['A', 'B'], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['refusé : giver-present']], voix: [[2, 0, 2]] },
  { id: 'POUV-07', cas: 'le mandant se désigne lui-même',                          origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'C' }], sorts: [['refusé : holder-is-giver']], voix: [[2, 0, 2]] },
  { id: 'POUV-08', cas: 'le mandataire n’est pas nommé',                           origine: 'registre réel : 073', présents: ['A', 'B'], pouvoirs: [{ de: 'C' }], sorts: [['manque : holder-of-the-proxy']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-09', cas: 'deux pouvoirs du même mandant : le premier donné',        origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'C', à: 'B' }], sorts: [['vaut', 'refusé : giver-already-represented']], voix: [[2, 1, 3]] },
  { id: 'POUV-10', cas: 'deux pouvoirs du même mandant, le premier à un absent',   origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'D' }, { de: 'C', à: 'B' }], sorts: [['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-11', cas: 'un pouvoir refusé ne prend pas la place du mandataire',   origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'B', à: 'A' }, { de: 'C', à: 'A' }], sorts: [['refusé : giver-present', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-12', cas: 'le mandataire donne lui-même pouvoir : il est absent',    origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'D' }, { de: 'D', à: 'A' }], sorts: [['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3]] },

  { id: 'POUV-20', cas: 'le mandant arrive au point 2 : son pouvoir tombe',        origine: 'registre réel : 069', présents: ['A', 'B'], mouvements: [['arrives', 'C', '2']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['dort'], ['dort']], voix: [[2, 1, 3], [2, 1, 3], [3, 0, 3], [3, 0, 3]] },
  { id: 'POUV-21', cas: 'le mandant part au point 2 : son pouvoir s’éveille',      origine: 'registre réel : 033', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['dort'], ['dort'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-22', cas: 'le même, donné à partir du point 2',                      origine: 'registre réel : 033', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B', du: '2' }], sorts: [['hors'], ['hors'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-23', cas: 'donné jusqu’au point 1',                                  origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', au: '1' }], sorts: [['vaut'], ['vaut'], ['hors'], ['hors']], voix: [[2, 1, 3], [2, 1, 3], [2, 0, 2], [2, 0, 2]] },
  { id: 'POUV-24', cas: 'donné pour le seul point 2',                              origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', du: '2', au: '2' }], sorts: [['hors'], ['hors'], ['vaut'], ['hors']], voix: [[2, 0, 2], [2, 0, 2], [2, 1, 3], [2, 0, 2]] },
  { id: 'POUV-25', cas: 'le mandataire part au point 3',                           origine: 'registre réel : 047', présents: ['A', 'B'], mouvements: [['leaves', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['vaut'], ['refusé : holder-absent']], voix: [[2, 1, 3], [2, 1, 3], [2, 1, 3], [1, 0, 1]] },
  { id: 'POUV-26', cas: 'le mandataire part en donnant pouvoir : ce qu’il tenait ne se transmet pas', origine: 'registre réel : 047', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'A', à: 'B', du: '2' }], sorts: [['vaut', 'hors'], ['vaut', 'hors'], ['refusé : holder-absent', 'vaut'], ['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-27', cas: 'le mandataire se retire au point 2 et revient',           origine: 'réponse ministérielle n° 20278 ; registre réel : 046', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2'], ['returns', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 0, 1], [2, 1, 3]] },
  { id: 'POUV-28', cas: 'un membre qui se retire ne peut être représenté',         origine: 'réponse ministérielle n° 20278', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B', du: '2' }], sorts: [['hors'], ['hors'], ['refusé : giver-withdrawn'], ['refusé : giver-withdrawn']], voix: [[2, 0, 2], [2, 0, 2], [1, 0, 1], [1, 0, 1]] },
  { id: 'POUV-29', cas: 'représenté, il arrive, puis se retire, puis revient : son pouvoir est tombé, rien de plus', origine: 'régression : le retrait d’un membre arrivé passait pour un pouvoir irrégulier', présents: ['A', 'B'], mouvements: [['arrives', 'C', '1'], ['withdraws', 'C', '2'], ['returns', 'C', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['dort'], ['dort'], ['dort']], voix: [[2, 1, 3], [3, 0, 3], [2, 0, 2], [3, 0, 3]] },
  { id: 'POUV-30', cas: 'le mandataire arrive au point 2',                         origine: 'registre réel : 064', présents: ['A', 'B'], mouvements: [['arrives', 'D', '2']], pouvoirs: [{ de: 'C', à: 'D' }], sorts: [['refusé : holder-absent'], ['refusé : holder-absent'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [3, 1, 4], [3, 1, 4]] },
  { id: 'POUV-31', cas: 'le premier pouvoir prend fin, le second prend sa place',  origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', au: '1' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds'], ['vaut', 'refusé : holder-already-holds'], ['hors', 'vaut'], ['hors', 'vaut']], voix: [[2, 1, 3], [2, 1, 3], [2, 1, 3], [2, 1, 3]] },
  { id: 'POUV-32', cas: 'le mandant part et revient, son pouvoir vaut entre deux', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2'], ['returns', 'A', '3']], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['dort'], ['dort'], ['vaut'], ['dort']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [2, 0, 2]] },

  { id: 'POUV-40', cas: 'le suppléant du mandant siège : le pouvoir est sans objet', origine: 'doctrine : LAW.md, L5211-6 ; question n° 16075', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'S'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['refusé : alternate-sits']], voix: [[3, 0, 3]] },
  { id: 'POUV-41', cas: 'le suppléant est absent : libre choix du titulaire',      origine: 'réponse ministérielle, question n° 16075', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-42', cas: 'le suppléant arrive au point 2',                          origine: 'doctrine : LAW.md, L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B'], mouvements: [['arrives', 'S', '2']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : alternate-sits'], ['refusé : alternate-sits']], voix: [[2, 1, 3], [2, 1, 3], [3, 0, 3], [3, 0, 3]] },
  { id: 'POUV-43', cas: 'un suppléant qui siège tient un pouvoir',                 origine: 'registre réel : 036', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', 'D', suppléantDeC], présents: ['A', 'B', 'S'], pouvoirs: [{ de: 'D', à: 'S' }], sorts: [['vaut']], voix: [[3, 1, 4]] },
  { id: 'POUV-44', cas: 'le titulaire et son suppléant sont là : une seule voix',  origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'C', 'S'], pouvoirs: [], sorts: [[]], voix: [[3, 0, 3]] },

  { id: 'POUV-45', cas: 'un suppléant ne donne pas pouvoir : il n’a pas de siège à lui', origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'C'], pouvoirs: [{ de: 'S', à: 'A' }], sorts: [['refusé : giver-is-alternate']], voix: [[3, 0, 3]] },

  { id: 'POUV-50', cas: 'le mandant a un homonyme présent',                        origine: 'interprétation 008 ; registre réel : 045', membres: ['A', 'B', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'D2', à: 'A' }], sorts: [['manque : identity-of-a-member']], voix: [[3, 0, 3, 4]] },
  { id: 'POUV-51', cas: 'le mandataire a un homonyme présent',                     origine: 'interprétation 008', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'C', à: 'D2' }], sorts: [['manque : identity-of-a-member']], voix: [[3, 0, 3, 4]] },
  { id: 'POUV-52', cas: 'le mandataire est porté présent et absent',               origine: 'interprétation 009', présents: ['A', 'B'], absents: ['A', 'C'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : presence-of-a-member']], voix: [[2, 0, 1, 3]] },
  { id: 'POUV-53', cas: 'le mandataire part, on ne sait quand',                    origine: 'interprétation 009', présents: ['A', 'B'], mouvements: [['leaves', 'A']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : presence-of-a-member']], voix: [[2, 0, 1, 3]] },
  { id: 'POUV-54', cas: 'un pouvoir incertain occupe peut-être le mandataire',     origine: 'interprétations 008 et 003', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'D2', à: 'A' }, { de: 'C', à: 'A' }], sorts: [['manque : identity-of-a-member', 'manque : fate-of-another-proxy']], voix: [[3, 0, 3, 5]] },

  { id: 'POUV-60', cas: 'département : règle non encodée',                         origine: 'texte : CGCT, art. L3121-16', organe: { type: 'departement' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : rules-of-the-body']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-61', cas: 'en crise : deux pouvoirs valent, le troisième non',       origine: 'texte : loi 2020-290, art. 10', séance: '2020-08-01', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }, { de: 'E', à: 'A' }], sorts: [['vaut', 'vaut', 'refusé : holder-already-holds']], voix: [[2, 2, 4]] },
];

export interface LimitCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly limite: number | null;
  readonly fondement: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
}

const commune: Organe = { type: 'commune' };
const bureau: Organe = { type: 'metropole', organe: 'bureau' };
const bureauDeSyndicat: Organe = { type: 'syndicat-de-communes', organe: 'bureau' };

const ORDINAIRE = ['CGCT L2121-20 al. 1 [current-text]'];
const RENVOI_BUREAU = ['CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'];
const LOI_2020_290 = ['loi 2020-290 10 [current-text]'];
const BUREAU = '001-bureau-with-delegation';
const CRISE = '010-covid-first-days';

// prettier-ignore
export const limitCases: ReadonlyArray<LimitCase> = [
  { id: 'LIMITE-01', cas: 'séance modèle',                              origine: 'délibération du 4 juillet 2024', organe: bureau, séance: '2024-07-04', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-02', cas: 'le 24 février 1996',                         origine: 'texte : CGCT, art. L2121-20', organe: commune, séance: '1996-02-24', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-03', cas: 'la veille : aucun texte encodé',             origine: 'définition', organe: commune, séance: '1996-02-23', limite: null, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-04', cas: '23 mars 2020 : un',                          origine: 'texte : CGCT, art. L2121-20', organe: commune, séance: '2020-03-23', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-05', cas: '24 mars 2020 : deux',                        origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-03-24', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-06', cas: '3 avril 2020 : deux, par source secondaire', origine: 'doctrine : LAW.md, COVID-quorum', organe: commune, séance: '2020-04-03', limite: 2, fondement: ['loi 2020-290 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-07', cas: '11 juillet 2020 : deux',                     origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-07-11', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-08', cas: '30 août 2020 : deux',                        origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-08-30', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-09', cas: '31 août 2020 : un',                          origine: 'interprétation 010', organe: commune, séance: '2020-08-31', limite: 1, fondement: ['CGCT L2121-20 al. 1 [unconfirmed]'], notes: [CRISE] },
  { id: 'LIMITE-10', cas: '16 octobre 2020 : un',                       origine: 'interprétation 010', organe: commune, séance: '2020-10-16', limite: 1, fondement: ['CGCT L2121-20 al. 1 [unconfirmed]'], notes: [CRISE] },
  { id: 'LIMITE-11', cas: '17 octobre 2020 : deux',                     origine: 'doctrine : AMF 41015', organe: commune, séance: '2020-10-17', limite: 2, fondement: ['loi 2020-290 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-12', cas: '30 septembre 2021 : deux',                   origine: 'doctrine : AMF 41015', organe: commune, séance: '2021-09-30', limite: 2, fondement: ['loi 2020-290 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-13', cas: '1er octobre 2021 : un',                      origine: 'interprétation 010', organe: commune, séance: '2021-10-01', limite: 1, fondement: ['CGCT L2121-20 al. 1 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-14', cas: '9 novembre 2021 : un',                       origine: 'interprétation 010', organe: commune, séance: '2021-11-09', limite: 1, fondement: ['CGCT L2121-20 al. 1 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-15', cas: '10 novembre 2021 : deux',                    origine: 'interprétation 010', organe: commune, séance: '2021-11-10', limite: 2, fondement: ['loi 2021-1465 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-16', cas: '31 juillet 2022 : deux',                     origine: 'doctrine : préfecture de Seine-et-Marne', organe: commune, séance: '2022-07-31', limite: 2, fondement: ['loi 2021-1465 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-17', cas: '1er août 2022 : un',                         origine: 'doctrine : préfecture de Seine-et-Marne (quo-13)', organe: commune, séance: '2022-08-01', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-18', cas: 'bureau le 10 juillet 2020 : un',             origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-10', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-19', cas: 'bureau le 11 juillet 2020 : deux',           origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-11', limite: 2, fondement: [...LOI_2020_290, ...RENVOI_BUREAU], notes: [BUREAU, CRISE] },
  { id: 'LIMITE-20', cas: 'bureau d’un syndicat le 11 juillet 2020 : un', origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureauDeSyndicat, séance: '2020-07-11', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-21', cas: 'CCAS : règle non encodée',                   origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', limite: null, fondement: ORDINAIRE, notes: [] },
];

export interface ProxyFindingCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le cas de la table des pouvoirs dont les faits sont repris. */
  readonly faits: string;
  /** 0 à l’ouverture, puis le rang du point. */
  readonly moment: 0 | 1 | 2 | 3;
  readonly attendu: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

const limite = 1;

// prettier-ignore
export const findingCases: ReadonlyArray<ProxyFindingCase> = [
  { id: 'CONSTAT-01', cas: 'à l’ouverture, un pouvoir valable',                     origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-01', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-02', cas: 'ensuite, rien de neuf',                                 origine: 'définition', faits: 'POUV-01', moment: 1, attendu: [] },
  { id: 'CONSTAT-03', cas: 'le second pouvoir au même mandataire est irrégulier',   origine: 'interprétation 003', faits: 'POUV-03', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }, { _tag: 'ProxyRefused', standing: 'breaches', giver: 'D', holder: 'A', obstacle: 'holder-already-holds', limit: limite, notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-04', cas: 'le mandataire absent',                                  origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-05', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'D', obstacle: 'holder-absent', limit: limite, notes: [] }] },
  { id: 'CONSTAT-05', cas: 'le mandataire non nommé',                               origine: 'registre réel : 073', faits: 'POUV-08', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], giver: 'C', holder: null, notes: [] }] },
  { id: 'CONSTAT-06', cas: 'deux pouvoirs du même mandant',                         origine: 'interprétation 003', faits: 'POUV-09', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }, { _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'B', obstacle: 'giver-already-represented', limit: limite, notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-07', cas: 'le mandant arrive : le pouvoir s’éteint, sans irrégularité', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-20', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'giver-present', notes: [] }] },
  { id: 'CONSTAT-08', cas: 'un pouvoir qui dort à l’ouverture n’appelle rien',      origine: 'registre réel : 033', faits: 'POUV-21', moment: 0, attendu: [] },
  { id: 'CONSTAT-09', cas: 'il s’éveille quand le mandant part',                    origine: 'registre réel : 033', faits: 'POUV-21', moment: 2, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'A', holder: 'B', notes: [] }] },
  { id: 'CONSTAT-10', cas: 'un pouvoir arrivé à son terme n’appelle rien',          origine: 'définition', faits: 'POUV-23', moment: 2, attendu: [] },
  { id: 'CONSTAT-11', cas: 'le mandataire part : le pouvoir s’éteint',              origine: 'registre réel : 047', faits: 'POUV-25', moment: 3, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-absent', notes: [] }] },
  { id: 'CONSTAT-12', cas: 'il part en donnant pouvoir : l’un s’éteint, l’autre commence', origine: 'registre réel : 047', faits: 'POUV-26', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-absent', notes: [] }, { _tag: 'ProxyValid', standing: 'conforms', giver: 'A', holder: 'B', notes: [] }] },
  { id: 'CONSTAT-13', cas: 'le mandataire se retire',                               origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-withdrawn', notes: [] }] },
  { id: 'CONSTAT-14', cas: 'il revient : le pouvoir revaut',                        origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', moment: 3, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-15', cas: 'le mandant retiré ne peut être représenté',             origine: 'réponse ministérielle n° 20278', faits: 'POUV-28', moment: 2, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'A', holder: 'B', obstacle: 'giver-withdrawn', limit: limite, notes: [] }] },
  { id: 'CONSTAT-16', cas: 'arrivé puis retiré : rien à reprocher',                 origine: 'régression : le retrait d’un membre arrivé passait pour un pouvoir irrégulier', faits: 'POUV-29', moment: 2, attendu: [] },
  { id: 'CONSTAT-17', cas: 'le premier pouvoir prend fin, le second vaut',           origine: 'interprétation 003', faits: 'POUV-31', moment: 2, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'D', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-18', cas: 'le suppléant siège',                                    origine: 'doctrine : LAW.md, L5211-6', faits: 'POUV-40', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'alternate-sits', limit: limite, notes: [] }] },
  { id: 'CONSTAT-19', cas: 'le suppléant arrive : le pouvoir s’éteint',             origine: 'doctrine : LAW.md, L5211-6', faits: 'POUV-42', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'alternate-sits', notes: [] }] },
  { id: 'CONSTAT-20', cas: 'l’homonyme présent',                                    origine: 'interprétation 008', faits: 'POUV-50', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['identity-of-a-member'], giver: 'D2', holder: 'A', notes: ['008-homonyms'] }] },
  { id: 'CONSTAT-21', cas: 'le mandataire en deux états',                           origine: 'interprétation 009', faits: 'POUV-52', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['presence-of-a-member'], giver: 'C', holder: 'A', notes: ['009-two-states'] }] },
  { id: 'CONSTAT-22', cas: 'règle non encodée',                                     origine: 'définition', faits: 'POUV-60', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], giver: 'C', holder: 'A', notes: [] }] },
];
