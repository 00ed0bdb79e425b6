import type { Member } from '../../src/attendance/index.js';
import type { Mouvement } from '../attendance/roll.cases.js';
import type { Organe } from '../body/organs.js';

/** Un pouvoir : qui le donne, à qui, du point, au point ; et ce que l’on sait du document. */
export interface Pouvoir {
  readonly de: string;
  readonly à?: string;
  readonly du?: string;
  readonly au?: string;
  readonly forme?: 'written' | 'oral';
  readonly enBlanc?: 'holder' | 'sitting';
  /** Le mandataire, s’il n’est pas de l’assemblée. */
  readonly tiers?: string;
  readonly donnéLe?: string;
  readonly révoquéLe?: string;
  readonly révoquéAvant?: string;
  readonly séances?: number;
  readonly maladie?: 'yes' | 'no';
}

/**
 * Ce que devient un pouvoir à un moment : il `vaut`, il `dort` (le mandant est là pour l’instant), il est `hors` de ses points, il
 * est refusé pour un motif, à choisir parmi d’autres (leurs places dans la liste), ou un fait manque.
 */
export type Sort = 'vaut' | 'dort' | 'révoqué' | 'hors' | `refusé : ${string}` | `choix : ${string}` | `manque : ${string}`;

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
  /** La règle nommée pour les pouvoirs en trop ; sans mention, le premier donné. */
  readonly enTrop?: 'needs-decision';
  /** Le maire ou président, et les points où ses comptes sont mis aux voix. */
  readonly comptes?: readonly [maire: string, ...points: ReadonlyArray<string>];
  /** Pouvoirs par mandataire que donnent les statuts d’un syndicat mixte ouvert. */
  readonly statuts?: number;
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
  { id: 'POUV-06', cas: 'le mandant est présent tout du long',                     origine: 'registre réel : Saint-Gilles, 7 février 2023', présents: ['A', 'B'], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['refusé : giver-present']], voix: [[2, 0, 2]] },
  { id: 'POUV-07', cas: 'le mandant se désigne lui-même',                          origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'C' }], sorts: [['refusé : holder-is-giver']], voix: [[2, 0, 2]] },
  { id: 'POUV-08', cas: 'le mandataire n’est pas nommé',                           origine: 'registre réel : CC du Val de Drôme en Biovallée, 25 février 2020', présents: ['A', 'B'], pouvoirs: [{ de: 'C' }], sorts: [['manque : holder-of-the-proxy']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-09', cas: 'deux pouvoirs du même mandant : le premier donné',        origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'C', à: 'B' }], sorts: [['vaut', 'refusé : giver-already-represented']], voix: [[2, 1, 3]] },
  { id: 'POUV-10', cas: 'deux pouvoirs du même mandant, le premier à un absent',   origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'D' }, { de: 'C', à: 'B' }], sorts: [['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-11', cas: 'un pouvoir refusé ne prend pas la place du mandataire',   origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'B', à: 'A' }, { de: 'C', à: 'A' }], sorts: [['refusé : giver-present', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-12', cas: 'le mandataire donne lui-même pouvoir : il est absent',    origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'D' }, { de: 'D', à: 'A' }], sorts: [['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3]] },

  { id: 'POUV-20', cas: 'le mandant arrive au point 2 : son pouvoir tombe',        origine: 'registre réel : Vélizy-Villacoublay, 21 décembre 2022', présents: ['A', 'B'], mouvements: [['arrives', 'C', '2']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['dort'], ['dort']], voix: [[2, 1, 3], [2, 1, 3], [3, 0, 3], [3, 0, 3]] },
  { id: 'POUV-21', cas: 'le mandant part au point 2 : son pouvoir s’éveille',      origine: 'registre réel : Figeac, 13 mars 2023', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['dort'], ['dort'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-22', cas: 'le même, donné à partir du point 2',                      origine: 'registre réel : Figeac, 13 mars 2023', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B', du: '2' }], sorts: [['hors'], ['hors'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-23', cas: 'donné jusqu’au point 1',                                  origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', au: '1' }], sorts: [['vaut'], ['vaut'], ['hors'], ['hors']], voix: [[2, 1, 3], [2, 1, 3], [2, 0, 2], [2, 0, 2]] },
  { id: 'POUV-24', cas: 'donné pour le seul point 2',                              origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', du: '2', au: '2' }], sorts: [['hors'], ['hors'], ['vaut'], ['hors']], voix: [[2, 0, 2], [2, 0, 2], [2, 1, 3], [2, 0, 2]] },
  { id: 'POUV-25', cas: 'le mandataire part au point 3',                           origine: 'registre réel : Vigneux-sur-Seine, 30 mars 2023', présents: ['A', 'B'], mouvements: [['leaves', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['vaut'], ['refusé : holder-absent']], voix: [[2, 1, 3], [2, 1, 3], [2, 1, 3], [1, 0, 1]] },
  { id: 'POUV-26', cas: 'le mandataire part en donnant pouvoir : ce qu’il tenait ne se transmet pas', origine: 'registre réel : Vigneux-sur-Seine, 30 mars 2023', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'A', à: 'B', du: '2' }], sorts: [['vaut', 'hors'], ['vaut', 'hors'], ['refusé : holder-absent', 'vaut'], ['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-27', cas: 'le mandataire se retire au point 2 et revient',           origine: 'réponse ministérielle n° 20278 ; registre réel', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2'], ['returns', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 0, 1], [2, 1, 3]] },
  { id: 'POUV-28', cas: 'un membre qui se retire ne peut être représenté',         origine: 'réponse ministérielle n° 20278', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B', du: '2' }], sorts: [['hors'], ['hors'], ['refusé : giver-withdrawn'], ['refusé : giver-withdrawn']], voix: [[2, 0, 2], [2, 0, 2], [1, 0, 1], [1, 0, 1]] },
  { id: 'POUV-29', cas: 'représenté, il arrive, puis se retire, puis revient : son pouvoir est tombé, rien de plus', origine: 'régression : le retrait d’un membre arrivé passait pour un pouvoir irrégulier', présents: ['A', 'B'], mouvements: [['arrives', 'C', '1'], ['withdraws', 'C', '2'], ['returns', 'C', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['dort'], ['dort'], ['dort']], voix: [[2, 1, 3], [3, 0, 3], [2, 0, 2], [3, 0, 3]] },
  { id: 'POUV-30', cas: 'le mandataire arrive au point 2',                         origine: 'registre réel', présents: ['A', 'B'], mouvements: [['arrives', 'D', '2']], pouvoirs: [{ de: 'C', à: 'D' }], sorts: [['refusé : holder-absent'], ['refusé : holder-absent'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [3, 1, 4], [3, 1, 4]] },
  { id: 'POUV-31', cas: 'le premier pouvoir prend fin, le second prend sa place',  origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', au: '1' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds'], ['vaut', 'refusé : holder-already-holds'], ['hors', 'vaut'], ['hors', 'vaut']], voix: [[2, 1, 3], [2, 1, 3], [2, 1, 3], [2, 1, 3]] },
  { id: 'POUV-32', cas: 'le mandant part et revient, son pouvoir vaut entre deux', origine: 'définition', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2'], ['returns', 'A', '3']], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['dort'], ['dort'], ['vaut'], ['dort']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [2, 0, 2]] },

  { id: 'POUV-40', cas: 'le suppléant du mandant siège : le pouvoir est sans objet', origine: 'doctrine : CGCT, art. L5211-6 ; question n° 16075', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'S'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['refusé : alternate-sits']], voix: [[3, 0, 3]] },
  { id: 'POUV-41', cas: 'le suppléant est absent : libre choix du titulaire',      origine: 'réponse ministérielle, question n° 16075', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-42', cas: 'le suppléant arrive au point 2',                          origine: 'doctrine : CGCT, art. L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B'], mouvements: [['arrives', 'S', '2']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : alternate-sits'], ['refusé : alternate-sits']], voix: [[2, 1, 3], [2, 1, 3], [3, 0, 3], [3, 0, 3]] },
  { id: 'POUV-43', cas: 'un suppléant qui siège tient un pouvoir',                 origine: 'registre réel', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', 'D', suppléantDeC], présents: ['A', 'B', 'S'], pouvoirs: [{ de: 'D', à: 'S' }], sorts: [['vaut']], voix: [[3, 1, 4]] },
  { id: 'POUV-44', cas: 'le titulaire et son suppléant sont là : une seule voix',  origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'C', 'S'], pouvoirs: [], sorts: [[]], voix: [[3, 0, 3]] },

  { id: 'POUV-45', cas: 'un suppléant ne donne pas pouvoir : il n’a pas de siège à lui', origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B', 'C'], pouvoirs: [{ de: 'S', à: 'A' }], sorts: [['refusé : giver-is-alternate']], voix: [[3, 0, 3]] },

  { id: 'POUV-50', cas: 'le mandant a un homonyme présent',                        origine: 'interprétation 008 ; registre réel : Montreuil, 29 mars 2023', membres: ['A', 'B', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'D2', à: 'A' }], sorts: [['manque : identity-of-a-member']], voix: [[3, 0, 3, 4]] },
  { id: 'POUV-51', cas: 'le mandataire a un homonyme présent',                     origine: 'interprétation 008', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'C', à: 'D2' }], sorts: [['manque : identity-of-a-member']], voix: [[3, 0, 3, 4]] },
  { id: 'POUV-52', cas: 'le mandataire est porté présent et absent',               origine: 'interprétation 009', présents: ['A', 'B'], absents: ['A', 'C'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : presence-of-a-member']], voix: [[2, 0, 1, 3]] },
  { id: 'POUV-53', cas: 'le mandataire part, on ne sait quand',                    origine: 'interprétation 009', présents: ['A', 'B'], mouvements: [['leaves', 'A']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : presence-of-a-member']], voix: [[2, 0, 1, 3]] },
  { id: 'POUV-54', cas: 'un pouvoir incertain occupe peut-être le mandataire',     origine: 'interprétations 008 et 003', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'D2', à: 'A' }, { de: 'C', à: 'A' }], sorts: [['manque : identity-of-a-member', 'manque : fate-of-another-proxy']], voix: [[3, 0, 3, 5]] },

  { id: 'POUV-60', cas: 'département : délégation de vote',                        origine: 'texte : CGCT, art. L3121-16', organe: { type: 'departement' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-61', cas: 'en crise : deux pouvoirs valent, le troisième non',       origine: 'texte : loi 2020-290, art. 10', séance: '2020-08-01', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }, { de: 'E', à: 'A' }], sorts: [['vaut', 'vaut', 'refusé : holder-already-holds']], voix: [[2, 2, 4]] },

  // Le document
  { id: 'POUV-70', cas: 'un pouvoir écrit',                                        origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', forme: 'written' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-71', cas: 'un pouvoir oral : refusé',                                origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', forme: 'oral' }], sorts: [['refusé : not-written']], voix: [[2, 0, 2]] },
  { id: 'POUV-72', cas: 'un mandat oral au CCAS : refusé',                         origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', forme: 'oral' }], sorts: [['refusé : not-written']], voix: [[2, 0, 2]] },
  { id: 'POUV-73', cas: 'une délégation orale au département : le texte ne dit rien de la forme', origine: 'interprétation 082', organe: { type: 'departement' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', forme: 'oral' }], sorts: [['manque : form-in-the-rules-of-procedure']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-74', cas: 'un mandataire laissé en blanc',                           origine: 'jurisprudence : TA Lille, 9 février 1993', présents: ['A', 'B'], pouvoirs: [{ de: 'C', enBlanc: 'holder' }], sorts: [['refusé : holder-left-blank']], voix: [[2, 0, 2]] },
  { id: 'POUV-75', cas: 'la séance laissée en blanc',                              origine: 'jurisprudence : TA Lille, 9 février 1993', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', enBlanc: 'sitting' }], sorts: [['refusé : sitting-left-blank']], voix: [[2, 0, 2]] },
  { id: 'POUV-76', cas: 'le mandataire n’est pas membre de l’assemblée',           origine: 'texte : CGCT, art. L2121-20 (« un collègue »)', présents: ['A', 'B'], pouvoirs: [{ de: 'C', tiers: 'le directeur des services' }], sorts: [['refusé : holder-not-a-member']], voix: [[2, 0, 2]] },
  { id: 'POUV-77', cas: 'EPCI : un mandataire d’une autre commune est un collègue', origine: 'doctrine : ATD 31', organe: { type: 'communaute-de-communes' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-78', cas: 'donné le jour de la séance, en partant au point 2',       origine: 'réponse ministérielle n° 01540', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B', du: '2', donnéLe: '2024-07-04' }], sorts: [['hors'], ['hors'], ['vaut'], ['vaut']], voix: [[2, 0, 2], [2, 0, 2], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-79', cas: 'donné le lendemain de la séance',                         origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', donnéLe: '2024-07-05' }], sorts: [['refusé : given-after-the-sitting']], voix: [[2, 0, 2]] },

  // La révocation
  { id: 'POUV-80', cas: 'révoqué la veille : il ne vaut plus, sans irrégularité',  origine: 'texte : CGCT, art. L2121-20 (« toujours révocable »)', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', révoquéLe: '2024-07-03' }], sorts: [['révoqué']], voix: [[2, 0, 2]] },
  { id: 'POUV-81', cas: 'révoqué le lendemain : il a valu',                        origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', révoquéLe: '2024-07-05' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-82', cas: 'révoqué le jour même, on ne sait à quel moment',          origine: 'définition', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', révoquéLe: '2024-07-04' }], sorts: [['manque : moment-of-the-revocation']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-83', cas: 'révoqué avant le point 2',                                origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', révoquéLe: '2024-07-04', révoquéAvant: '2' }], sorts: [['vaut'], ['vaut'], ['révoqué'], ['révoqué']], voix: [[2, 1, 3], [2, 1, 3], [2, 0, 2], [2, 0, 2]] },
  { id: 'POUV-84', cas: 'révoqué avant le point 2, remplacé par un autre',         origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', révoquéAvant: '2' }, { de: 'C', à: 'B', du: '2' }], sorts: [['vaut', 'hors'], ['vaut', 'hors'], ['révoqué', 'vaut'], ['révoqué', 'vaut']], voix: [[2, 1, 3]] },

  // Trois séances consécutives
  { id: 'POUV-90', cas: 'deuxième séance',                                         origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 2 }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-91', cas: 'troisième séance : la dernière',                          origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 3, maladie: 'no' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-92', cas: 'quatrième séance, sans maladie',                          origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 4, maladie: 'no' }], sorts: [['refusé : too-many-sittings']], voix: [[2, 0, 2]] },
  { id: 'POUV-93', cas: 'quatrième séance, maladie dûment constatée',              origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 4, maladie: 'yes' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-94', cas: 'quatrième séance, on ne sait rien d’une maladie',         origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 4 }], sorts: [['manque : certified-illness']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-95', cas: 'un nouveau pouvoir à la quatrième séance : le nombre se compte par document', origine: 'interprétation 081', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 1 }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-96', cas: 'CCAS : aucun nombre de séances',                          origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 9, maladie: 'no' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-97', cas: 'département, deuxième réunion : « pour cette réunion »',  origine: 'texte : CGCT, art. L3121-16', organe: { type: 'departement' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 2 }], sorts: [['refusé : too-many-sittings']], voix: [[2, 0, 2]] },
  { id: 'POUV-98', cas: 'région, deuxième réunion : une maladie n’y change rien',  origine: 'texte : CGCT, art. L4132-15', organe: { type: 'region' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 2, maladie: 'yes' }], sorts: [['refusé : too-many-sittings']], voix: [[2, 0, 2]] },
  { id: 'POUV-99', cas: 'Alsace-Moselle, quatrième séance : la règle municipale',  origine: 'texte : CGCT, art. L2541-1', organe: { type: 'commune', territoire: 'alsace-moselle' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 4, maladie: 'no' }], sorts: [['refusé : too-many-sittings']], voix: [[2, 0, 2]] },

  // Organes
  { id: 'POUV-100', cas: 'CCAS : un seul mandat par administrateur',               origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-101', cas: 'région : une seule délégation par conseiller',           origine: 'texte : CGCT, art. L4132-15', organe: { type: 'region' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-102', cas: 'commission permanente d’un département',                 origine: 'interprétation 080', organe: { type: 'departement', organe: 'permanent-commission' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-103', cas: 'commission d’appel d’offres : aucune règle lue',         origine: 'texte : CGCT, art. L1411-5', organe: { type: 'commune', organe: 'tender-commission' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : rules-of-the-body']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-104', cas: 'Assemblée de Corse : nombre de pouvoirs non lu',         origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : rules-of-the-body']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-105', cas: 'syndicat mixte ouvert, statuts non fournis',             origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : rules-of-the-body']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-106', cas: 'syndicat mixte ouvert, deux pouvoirs selon les statuts', origine: 'texte : CGCT, art. L5721-2-1, et statuts', organe: { type: 'syndicat-mixte-ouvert' }, statuts: 2, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }, { de: 'E', à: 'A' }], sorts: [['vaut', 'vaut', 'refusé : holder-already-holds']], voix: [[2, 2, 4]] },
  { id: 'POUV-107', cas: 'syndicat mixte ouvert : deuxième séance, les statuts n’en disent rien', origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, statuts: 1, présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 2 }], sorts: [['manque : rules-of-the-body']], voix: [[2, 0, 2, 3]] },

  // Comptes et intérêts
  { id: 'POUV-110', cas: 'le maire absent ne donne pas pouvoir sur ses comptes',   origine: 'réponse ministérielle n° 47837', présents: ['B', 'C'], comptes: ['A', '2'], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['vaut'], ['vaut'], ['refusé : own-accounts'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [2, 0, 2], [2, 1, 3]] },
  { id: 'POUV-111', cas: 'le pouvoir que tient le maire tombe quand il sort',      origine: 'texte : CGCT, art. L2121-14', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'own-accounts'], ['returns', 'A', '3']], comptes: ['A', '2'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 0, 1], [2, 1, 3]] },
  { id: 'POUV-112', cas: 'le maire sort en donnant pouvoir pour le vote de ses comptes', origine: 'réponse ministérielle n° 47837', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'own-accounts'], ['returns', 'A', '3']], comptes: ['A', '2'], pouvoirs: [{ de: 'A', à: 'B', du: '2', au: '2' }], sorts: [['hors'], ['hors'], ['refusé : giver-withdrawn'], ['hors']], voix: [[2, 0, 2], [2, 0, 2], [1, 0, 1], [2, 0, 2]] },
  { id: 'POUV-113', cas: 'le pouvoir d’un autre que le maire n’en souffre pas',    origine: 'texte : CGCT, art. L2121-14', présents: ['B', 'C'], comptes: ['A', '2'], pouvoirs: [{ de: 'D', à: 'B' }], sorts: [['vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-114', cas: 'le mandant absent, déclaré intéressé au point 2',        origine: 'interprétation 083', présents: ['A', 'B'], mouvements: [['withdraws', 'C', '2', 'personal-interest'], ['returns', 'C', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['dort'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [2, 0, 2], [2, 1, 3]] },
  { id: 'POUV-115', cas: 'le mandataire est un représentant désigné, il se retire', origine: 'texte : CGCT, art. L1111-6, II', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2', 'designated-representative'], ['returns', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['vaut']], voix: [[2, 1, 3], [2, 1, 3], [1, 0, 1], [2, 1, 3]] },

  // Les pouvoirs en trop
  { id: 'POUV-120', cas: 'deux pouvoirs au même mandataire, donnés à deux dates : la date l’emporte sur la liste', origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', donnéLe: '2024-07-02' }, { de: 'D', à: 'A', donnéLe: '2024-07-01' }], sorts: [['refusé : holder-already-holds', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-121', cas: 'une seule date connue : l’ordre de la liste',            origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A', donnéLe: '2024-07-01' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-122', cas: 'le même jour : l’ordre de la liste',                     origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', donnéLe: '2024-07-01' }, { de: 'D', à: 'A', donnéLe: '2024-07-01' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-123', cas: 'deux pouvoirs au même mandataire, le choix est laissé',  origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['choix : 0, 1', 'choix : 0, 1']], voix: [[2, 0, 2, 4]] },
  { id: 'POUV-124', cas: 'deux pouvoirs du même mandant, le choix est laissé',     origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'C', à: 'B' }], sorts: [['choix : 0, 1', 'choix : 0, 1']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-125', cas: 'le choix ne porte que sur ceux qui valent par eux-mêmes', origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'B', à: 'A' }, { de: 'C', à: 'A' }], sorts: [['refusé : giver-present', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-126', cas: 'en crise, deux pouvoirs : aucun choix à faire',          origine: 'texte : loi 2020-290, art. 10', séance: '2020-08-01', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'vaut']], voix: [[2, 2, 4]] },
  { id: 'POUV-127', cas: 'en crise, trois pouvoirs : deux des trois, à choisir',   origine: 'texte : loi 2020-290, art. 10', séance: '2020-08-01', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }, { de: 'E', à: 'A' }], sorts: [['choix : 0, 1, 2', 'choix : 0, 1, 2', 'choix : 0, 1, 2']], voix: [[2, 0, 2, 5]] },
  { id: 'POUV-128', cas: 'un pouvoir en doute suffit à empêcher de dire que l’autre vaut', origine: 'interprétations 008 et 003', enTrop: 'needs-decision', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D2', à: 'A' }], sorts: [['manque : fate-of-another-proxy', 'manque : identity-of-a-member']], voix: [[3, 0, 3, 5]] },
  { id: 'POUV-129', cas: 'les deux pouvoirs se suivent : aucun choix à faire',     origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', au: '1' }, { de: 'D', à: 'A', du: '2' }], sorts: [['vaut', 'hors'], ['vaut', 'hors'], ['hors', 'vaut'], ['hors', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-130', cas: 'chaîne de A à B, de B à C : B, absent, n’exerce rien',   origine: 'texte : CGCT, art. L2121-20', présents: ['C', 'D'], pouvoirs: [{ de: 'A', à: 'B' }, { de: 'B', à: 'C' }], sorts: [['refusé : holder-absent', 'vaut']], voix: [[2, 1, 3]] },
  { id: 'POUV-131', cas: 'titulaire et suppléant absents : pouvoir à tout membre', origine: 'réponse ministérielle', organe: { type: 'communaute-de-communes' }, membres: ['A', 'B', 'C', suppléantDeC], présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'B' }], sorts: [['vaut']], voix: [[2, 1, 3]] },

  // D’un point à l’autre
  { id: 'POUV-132', cas: 'un seul des deux pouvoirs tombe : l’autre vaut toujours', origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'B' }], sorts: [['vaut', 'vaut'], ['vaut', 'vaut'], ['refusé : holder-absent', 'vaut'], ['refusé : holder-absent', 'vaut']], voix: [[2, 2, 4], [2, 2, 4], [1, 1, 2], [1, 1, 2]] },
  { id: 'POUV-133', cas: 'le mandataire se retire, puis part : son motif change, son sort non', origine: 'régression : un pouvoir éteint passait pour irrégulier quand son mandataire, retiré, partait', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '2'], ['leaves', 'A', '3']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['refusé : holder-absent']], voix: [[2, 1, 3], [2, 1, 3], [1, 0, 1], [1, 0, 1]] },
  { id: 'POUV-134', cas: 'le mandant présent révoque son pouvoir, puis part',      origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], mouvements: [['leaves', 'A', '3']], pouvoirs: [{ de: 'A', à: 'B', révoquéAvant: '2' }], sorts: [['dort'], ['dort'], ['révoqué'], ['révoqué']], voix: [[2, 0, 2], [2, 0, 2], [2, 0, 2], [1, 0, 1]] },
  { id: 'POUV-135', cas: 'le mandataire, homonyme absent, arrive ; un pouvoir en doute lui est aussi donné', origine: 'interprétations 008 et 003', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], mouvements: [['arrives', 'D2', '2']], pouvoirs: [{ de: 'C', à: 'D2', révoquéLe: '2024-07-04' }, { de: 'C', à: 'D2' }], sorts: [['manque : moment-of-the-revocation', 'manque : identity-of-a-member'], ['manque : moment-of-the-revocation', 'manque : identity-of-a-member'], ['manque : moment-of-the-revocation', 'manque : fate-of-another-proxy'], ['manque : moment-of-the-revocation', 'manque : fate-of-another-proxy']], voix: [[3, 0, 3, 4], [3, 0, 3, 4], [4, 0, 4, 5], [4, 0, 4, 5]] },
  { id: 'POUV-136', cas: 'un troisième pouvoir s’ajoute au choix au point 2',       origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A' }, { de: 'D', à: 'A' }, { de: 'E', à: 'A', du: '2' }], sorts: [['choix : 0, 1', 'choix : 0, 1', 'hors'], ['choix : 0, 1', 'choix : 0, 1', 'hors'], ['choix : 0, 1, 2', 'choix : 0, 1, 2', 'choix : 0, 1, 2'], ['choix : 0, 1, 2', 'choix : 0, 1, 2', 'choix : 0, 1, 2']], voix: [[2, 0, 2, 4], [2, 0, 2, 4], [2, 0, 2, 5], [2, 0, 2, 5]] },
  { id: 'POUV-137', cas: 'révoqué le jour même par un mandant présent : aucune voix de plus', origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], pouvoirs: [{ de: 'A', à: 'B', révoquéLe: '2024-07-04' }], sorts: [['manque : moment-of-the-revocation']], voix: [[2, 0, 2]] },
  { id: 'POUV-138', cas: 'révoqué le jour même par un mandant qui arrive : la voix en doute devient la sienne', origine: 'texte : CGCT, art. L2121-20', présents: ['A', 'B'], mouvements: [['arrives', 'C', '2']], pouvoirs: [{ de: 'C', à: 'A', révoquéLe: '2024-07-04' }], sorts: [['manque : moment-of-the-revocation']], voix: [[2, 0, 2, 3], [2, 0, 2, 3], [3, 0, 3], [3, 0, 3]] },
  { id: 'POUV-139', cas: 'Corse : le mandant est là pour l’instant, la règle ne se pose qu’à son départ', origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse' }, présents: ['A', 'B'], mouvements: [['leaves', 'A', '2']], pouvoirs: [{ de: 'A', à: 'B' }], sorts: [['dort'], ['dort'], ['manque : rules-of-the-body'], ['manque : rules-of-the-body']], voix: [[2, 0, 2], [2, 0, 2], [1, 0, 1, 2], [1, 0, 1, 2]] },
  { id: 'POUV-140', cas: 'le mandataire est présent, son homonyme absent : aucun doute', origine: 'interprétation 008', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], pouvoirs: [{ de: 'C', à: 'D1' }], sorts: [['vaut']], voix: [[3, 1, 4]] },
  { id: 'POUV-141', cas: 'le mandataire part, on ne sait quand, et se retire au point 2 : retiré, le doute ne joue plus', origine: 'interprétation 009', présents: ['A', 'B'], mouvements: [['leaves', 'A'], ['withdraws', 'A', '2', 'personal-interest']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['manque : presence-of-a-member'], ['manque : presence-of-a-member'], ['refusé : holder-withdrawn'], ['refusé : holder-withdrawn']], voix: [[2, 0, 1, 3], [2, 0, 1, 3], [1, 0, 1], [1, 0, 1]] },
  { id: 'POUV-142', cas: 'la date du second manque : l’ordre de la liste, le premier vaut', origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', donnéLe: '2024-07-02' }, { de: 'D', à: 'A' }], sorts: [['vaut', 'refusé : holder-already-holds']], voix: [[2, 1, 3]] },
  { id: 'POUV-143', cas: 'deux pouvoirs du même mandant, le premier à un mandataire non nommé', origine: 'interprétation 003', présents: ['A', 'B'], pouvoirs: [{ de: 'C' }, { de: 'C', à: 'B' }], sorts: [['manque : holder-of-the-proxy', 'manque : fate-of-another-proxy']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-144', cas: 'les mêmes, le choix est laissé : un seul est certain, rien à choisir', origine: 'interprétation 003', enTrop: 'needs-decision', présents: ['A', 'B'], pouvoirs: [{ de: 'C' }, { de: 'C', à: 'B' }], sorts: [['manque : holder-of-the-proxy', 'manque : fate-of-another-proxy']], voix: [[2, 0, 2, 3]] },
  { id: 'POUV-145', cas: 'deux membres se retirent, chacun pour son motif',        origine: 'réponse ministérielle n° 20278', présents: ['A', 'B', 'D'], mouvements: [['withdraws', 'A', '2', 'personal-interest'], ['withdraws', 'D', '2', 'own-accounts']], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['vaut'], ['refusé : holder-withdrawn'], ['refusé : holder-withdrawn']], voix: [[3, 1, 4], [3, 1, 4], [1, 0, 1], [1, 0, 1]] },
  { id: 'POUV-146', cas: 'le maire se retire pour un intérêt, puis pour ses comptes', origine: 'texte : CGCT, art. L2121-14', présents: ['A', 'B'], mouvements: [['withdraws', 'A', '1', 'personal-interest'], ['returns', 'A', '2'], ['withdraws', 'A', '3', 'own-accounts']], comptes: ['A', '3'], pouvoirs: [{ de: 'C', à: 'A' }], sorts: [['vaut'], ['refusé : holder-withdrawn'], ['vaut'], ['refusé : holder-withdrawn']], voix: [[2, 1, 3], [1, 0, 1], [2, 1, 3], [1, 0, 1]] },
  { id: 'POUV-147', cas: 'en crise, quatrième séance : le nombre de séances n’a pas changé', origine: 'texte : CGCT, art. L2121-20', séance: '2020-08-01', présents: ['A', 'B'], pouvoirs: [{ de: 'C', à: 'A', séances: 4, maladie: 'no' }], sorts: [['refusé : too-many-sittings']], voix: [[2, 0, 2]] },
  { id: 'POUV-148', cas: 'le mandataire, homonyme absent, arrive au point 2 et part on ne sait quand : le fait qui manque change', origine: 'interprétations 008 et 009', membres: ['A', 'B', 'C', durand, zoéDurand], présents: ['A', 'B', 'D1'], mouvements: [['arrives', 'D2', '2'], ['leaves', 'D2']], pouvoirs: [{ de: 'C', à: 'D2' }], sorts: [['manque : identity-of-a-member'], ['manque : identity-of-a-member'], ['manque : presence-of-a-member'], ['manque : presence-of-a-member']], voix: [[3, 0, 3, 4], [3, 0, 3, 4], [4, 0, 3, 5], [4, 0, 3, 5]] },
];

export interface LimitCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  /** Les pouvoirs par mandataire que donnent les statuts : depuis, jusqu’à, combien. */
  readonly statuts?: ReadonlyArray<readonly [depuis: string | null, jusquà: string | null, nombre: number]>;
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
const COMMISSION = '080-proxies-in-permanent-commissions';

// prettier-ignore
export const limitCases: ReadonlyArray<LimitCase> = [
  { id: 'LIMITE-01', cas: 'séance modèle',                              origine: 'délibération du 4 juillet 2024', organe: bureau, séance: '2024-07-04', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-02', cas: 'le 24 février 1996',                         origine: 'texte : CGCT, art. L2121-20', organe: commune, séance: '1996-02-24', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-03', cas: 'la veille : aucun texte encodé',             origine: 'définition', organe: commune, séance: '1996-02-23', limite: null, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-04', cas: '23 mars 2020 : un',                          origine: 'texte : CGCT, art. L2121-20', organe: commune, séance: '2020-03-23', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-05', cas: '24 mars 2020 : deux',                        origine: 'texte : loi 2020-290, art. 10', organe: commune, séance: '2020-03-24', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-06', cas: '3 avril 2020 : deux, par source secondaire', origine: 'doctrine : ordonnance 2020-391', organe: commune, séance: '2020-04-03', limite: 2, fondement: ['loi 2020-290 10 [secondary]'], notes: [CRISE] },
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
  { id: 'LIMITE-17', cas: '1er août 2022 : un',                         origine: 'doctrine : préfecture de Seine-et-Marne', organe: commune, séance: '2022-08-01', limite: 1, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-18', cas: 'bureau le 10 juillet 2020 : un',             origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-10', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-19', cas: 'bureau le 11 juillet 2020 : deux',           origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureau, séance: '2020-07-11', limite: 2, fondement: [...LOI_2020_290, ...RENVOI_BUREAU], notes: [BUREAU, CRISE] },
  { id: 'LIMITE-20', cas: 'bureau d’un syndicat le 11 juillet 2020 : un', origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: bureauDeSyndicat, séance: '2020-07-11', limite: 1, fondement: [...ORDINAIRE, ...RENVOI_BUREAU], notes: [BUREAU] },
  { id: 'LIMITE-21', cas: 'CCAS : un',                                  origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', limite: 1, fondement: ['CASF R123-16 [older-text]'], notes: [] },
  { id: 'LIMITE-22', cas: 'CCAS le 1er août 2020 : deux',               origine: 'texte : loi 2020-290, art. 10', organe: { type: 'ccas' }, séance: '2020-08-01', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-23', cas: 'département : un',                           origine: 'texte : CGCT, art. L3121-16', organe: { type: 'departement' }, séance: '2024-07-04', limite: 1, fondement: ['CGCT L3121-16 [older-text]'], notes: [] },
  { id: 'LIMITE-24', cas: 'département le 24 mars 2020 : deux',         origine: 'texte : loi 2020-290, art. 10', organe: { type: 'departement' }, séance: '2020-03-24', limite: 2, fondement: LOI_2020_290, notes: [CRISE] },
  { id: 'LIMITE-25', cas: 'région : un',                                origine: 'texte : CGCT, art. L4132-15', organe: { type: 'region' }, séance: '2024-07-04', limite: 1, fondement: ['CGCT L4132-15 [older-text]'], notes: [] },
  { id: 'LIMITE-26', cas: 'région le 31 juillet 2022 : deux',           origine: 'doctrine : préfecture de Seine-et-Marne', organe: { type: 'region' }, séance: '2022-07-31', limite: 2, fondement: ['loi 2021-1465 10 [secondary]'], notes: [CRISE] },
  { id: 'LIMITE-27', cas: 'commission permanente le 10 juillet 2020 : un', origine: 'interprétation 080', organe: { type: 'departement', organe: 'permanent-commission' }, séance: '2020-07-10', limite: 1, fondement: ['CGCT L3121-16 [older-text]', 'CGCT L3121-14-1 [older-text]'], notes: [COMMISSION] },
  { id: 'LIMITE-28', cas: 'commission permanente le 11 juillet 2020 : deux', origine: 'texte : loi 2020-290, art. 10, rédaction du 11 juillet 2020', organe: { type: 'region', organe: 'permanent-commission' }, séance: '2020-07-11', limite: 2, fondement: [...LOI_2020_290, 'CGCT L4132-13-1 [older-text]'], notes: [COMMISSION, CRISE] },
  { id: 'LIMITE-29', cas: 'Alsace-Moselle : un',                        origine: 'texte : CGCT, art. L2541-1', organe: { type: 'commune', territoire: 'alsace-moselle' }, séance: '2024-07-04', limite: 1, fondement: [...ORDINAIRE, 'CGCT L2541-1 [older-text]'], notes: [] },
  { id: 'LIMITE-30', cas: 'Alsace-Moselle le 24 mars 2020 : deux',      origine: 'texte : loi 2020-290, art. 10', organe: { type: 'commune', territoire: 'alsace-moselle' }, séance: '2020-03-24', limite: 2, fondement: [...LOI_2020_290, 'CGCT L2541-1 [older-text]'], notes: [CRISE] },
  { id: 'LIMITE-31', cas: 'commission d’appel d’offres : aucune règle lue', origine: 'texte : CGCT, art. L1411-5', organe: { type: 'departement', organe: 'tender-commission' }, séance: '2024-07-04', limite: null, fondement: ['CGCT L1411-5 [older-text]'], notes: [] },
  { id: 'LIMITE-32', cas: 'Corse : aucun nombre lu',                    origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse' }, séance: '2024-07-04', limite: null, fondement: ['CGCT L4422-7 [older-text]'], notes: [] },
  { id: 'LIMITE-33', cas: 'syndicat mixte ouvert sans statuts fournis', origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-07-04', limite: null, fondement: ['CGCT L5721-2-1 [older-text]'], notes: [] },
  { id: 'LIMITE-34', cas: 'collectivité à statut particulier',          origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, séance: '2024-07-04', limite: null, fondement: ORDINAIRE, notes: [] },
  { id: 'LIMITE-35', cas: 'commission permanente de Corse : aucun nombre lu', origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse', organe: 'permanent-commission' }, séance: '2024-07-04', limite: null, fondement: ['CGCT L4422-7 [older-text]'], notes: [] },
  { id: 'LIMITE-36', cas: 'statuts d’un syndicat mixte ouvert, puis l’article qui y renvoie', origine: 'texte : CGCT, art. L5721-2-1, et statuts', organe: { type: 'syndicat-mixte-ouvert' }, statuts: [[null, '2020-01-01', 1], ['2020-01-01', '2024-01-01', 3], ['2024-01-01', null, 2]], séance: '2024-07-04', limite: 2, fondement: ['statuts 9 [unconfirmed]', 'CGCT L5721-2-1 [older-text]'], notes: [] },
  { id: 'LIMITE-37', cas: 'statuts modifiés entre deux dates : rien de la crise', origine: 'texte : CGCT, art. L5721-2-1, et statuts', organe: { type: 'syndicat-mixte-ouvert' }, statuts: [[null, '2020-01-01', 1], ['2020-01-01', '2024-01-01', 3], ['2024-01-01', null, 2]], séance: '2020-08-01', limite: 3, fondement: ['statuts 9 [unconfirmed]', 'CGCT L5721-2-1 [older-text]'], notes: [] },
];

export interface SittingsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly séances: number | 'any' | null;
}

// prettier-ignore
export const sittingsCases: ReadonlyArray<SittingsCase> = [
  { id: 'SÉANCES-01', cas: 'commune : trois',                            origine: 'texte : CGCT, art. L2121-20', organe: commune, séance: '2024-07-04', séances: 3 },
  { id: 'SÉANCES-02', cas: 'commune, avant le 24 février 1996',          origine: 'définition', organe: commune, séance: '1996-02-23', séances: null },
  { id: 'SÉANCES-03', cas: 'bureau d’une métropole : trois',             origine: 'interprétation 001', organe: bureau, séance: '2024-07-04', séances: 3 },
  { id: 'SÉANCES-04', cas: 'Alsace-Moselle : trois',                     origine: 'texte : CGCT, art. L2541-1', organe: { type: 'commune', territoire: 'alsace-moselle' }, séance: '2024-07-04', séances: 3 },
  { id: 'SÉANCES-05', cas: 'département : celle-là seulement',           origine: 'texte : CGCT, art. L3121-16', organe: { type: 'departement' }, séance: '2024-07-04', séances: 1 },
  { id: 'SÉANCES-06', cas: 'région : celle-là seulement',                origine: 'texte : CGCT, art. L4132-15', organe: { type: 'region' }, séance: '2024-07-04', séances: 1 },
  { id: 'SÉANCES-07', cas: 'CCAS : aucun nombre',                        origine: 'texte : CASF, art. R123-16', organe: { type: 'ccas' }, séance: '2024-07-04', séances: 'any' },
  { id: 'SÉANCES-08', cas: 'Corse : non lu',                             origine: 'texte : CGCT, art. L4422-7', organe: { type: 'collectivite-de-corse' }, séance: '2024-07-04', séances: null },
  { id: 'SÉANCES-09', cas: 'syndicat mixte ouvert : les statuts',        origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, séance: '2024-07-04', séances: null },
];

/** Les voix d’un membre à un point : de combien à combien, où il est, pour qui il vote, par qui il est représenté. */
export interface MemberVoicesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le cas de la table des pouvoirs dont les faits sont repris. */
  readonly faits: string;
  readonly point: '1' | '2' | '3';
  readonly membre: string;
  readonly auMoins: number;
  readonly auPlus: number;
  readonly où: 'present' | 'absent' | 'withdrawn' | 'doubtful';
  readonly pour?: ReadonlyArray<string>;
  readonly peutÊtrePour?: ReadonlyArray<string>;
  readonly par?: string;
  readonly peutÊtrePar?: ReadonlyArray<string>;
}

// prettier-ignore
export const memberVoicesCases: ReadonlyArray<MemberVoicesCase> = [
  { id: 'PORTE-01', cas: 'présent, sans pouvoir : une voix',              origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-01', point: '1', membre: 'B', auMoins: 1, auPlus: 1, où: 'present' },
  { id: 'PORTE-02', cas: 'présent, mandataire : deux voix',               origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-01', point: '1', membre: 'A', auMoins: 2, auPlus: 2, où: 'present', pour: ['C'] },
  { id: 'PORTE-03', cas: 'absent, représenté : sa voix est portée par un autre', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-01', point: '1', membre: 'C', auMoins: 0, auPlus: 0, où: 'absent', par: 'A' },
  { id: 'PORTE-04', cas: 'absent, non représenté',                        origine: 'définition', faits: 'POUV-01', point: '1', membre: 'D', auMoins: 0, auPlus: 0, où: 'absent' },
  { id: 'PORTE-05', cas: 'retiré, il ne porte plus rien',                 origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', point: '2', membre: 'A', auMoins: 0, auPlus: 0, où: 'withdrawn' },
  { id: 'PORTE-06', cas: 'revenu, il porte de nouveau',                   origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', point: '3', membre: 'A', auMoins: 2, auPlus: 2, où: 'present', pour: ['C'] },
  { id: 'PORTE-07', cas: 'en crise, trois voix',                          origine: 'texte : loi 2020-290, art. 10', faits: 'POUV-61', point: '1', membre: 'A', auMoins: 3, auPlus: 3, où: 'present', pour: ['C', 'D'] },
  { id: 'PORTE-08', cas: 'deux pouvoirs en trop, le choix est laissé : d’une à trois voix', origine: 'interprétation 003', faits: 'POUV-123', point: '1', membre: 'A', auMoins: 1, auPlus: 3, où: 'present', peutÊtrePour: ['C', 'D'] },
  { id: 'PORTE-09', cas: 'le mandant de deux pouvoirs à choisir',         origine: 'interprétation 003', faits: 'POUV-124', point: '1', membre: 'C', auMoins: 0, auPlus: 0, où: 'absent', peutÊtrePar: ['A', 'B'] },
  { id: 'PORTE-10', cas: 'porté présent et absent, avec un pouvoir',      origine: 'interprétation 009', faits: 'POUV-52', point: '1', membre: 'A', auMoins: 0, auPlus: 2, où: 'doubtful', peutÊtrePour: ['C'] },
  { id: 'PORTE-11', cas: 'retiré : sa présence n’est plus en doute, il n’a pas de voix', origine: 'interprétation 009', faits: 'POUV-141', point: '2', membre: 'A', auMoins: 0, auPlus: 0, où: 'withdrawn' },
  { id: 'PORTE-12', cas: 'son mandataire n’est pas nommé : personne ne porte sa voix', origine: 'registre réel : CC du Val de Drôme en Biovallée, 25 février 2020', faits: 'POUV-08', point: '1', membre: 'C', auMoins: 0, auPlus: 0, où: 'absent' },
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
  /** Les textes qui s’ajoutent à ceux sur le nombre de pouvoirs. */
  readonly fondement?: ReadonlyArray<string>;
}

const limite = 1;

const INTÉRÊT = ['question écrite AN n° 20278 [secondary]'];
const LIBRE_CHOIX = ['question écrite Sénat n° 16075 [secondary]'];
const COMPTES = ['CGCT L2121-14 al. 3 [older-text]', 'question écrite AN n° 47837 [secondary]'];

// prettier-ignore
export const findingCases: ReadonlyArray<ProxyFindingCase> = [
  { id: 'CONSTAT-01', cas: 'à l’ouverture, un pouvoir valable',                     origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-01', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-02', cas: 'ensuite, rien de neuf',                                 origine: 'définition', faits: 'POUV-01', moment: 1, attendu: [] },
  { id: 'CONSTAT-03', cas: 'le second pouvoir au même mandataire est irrégulier',   origine: 'interprétation 003', faits: 'POUV-03', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }, { _tag: 'ProxyRefused', standing: 'breaches', giver: 'D', holder: 'A', obstacle: 'holder-already-holds', limit: limite, notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-04', cas: 'le mandataire absent',                                  origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-05', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'D', obstacle: 'holder-absent', limit: limite, notes: [] }] },
  { id: 'CONSTAT-05', cas: 'le mandataire non nommé',                               origine: 'registre réel : CC du Val de Drôme en Biovallée, 25 février 2020', faits: 'POUV-08', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['holder-of-the-proxy'], giver: 'C', holder: null, notes: [] }] },
  { id: 'CONSTAT-06', cas: 'deux pouvoirs du même mandant',                         origine: 'interprétation 003', faits: 'POUV-09', moment: 0, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }, { _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'B', obstacle: 'giver-already-represented', limit: limite, notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-07', cas: 'le mandant arrive : le pouvoir s’éteint, sans irrégularité', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-20', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'giver-present', notes: [] }] },
  { id: 'CONSTAT-08', cas: 'un pouvoir qui dort à l’ouverture n’appelle rien',      origine: 'registre réel : Figeac, 13 mars 2023', faits: 'POUV-21', moment: 0, attendu: [] },
  { id: 'CONSTAT-09', cas: 'il s’éveille quand le mandant part',                    origine: 'registre réel : Figeac, 13 mars 2023', faits: 'POUV-21', moment: 2, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'A', holder: 'B', notes: [] }] },
  { id: 'CONSTAT-10', cas: 'un pouvoir arrivé à son terme n’appelle rien',          origine: 'définition', faits: 'POUV-23', moment: 2, attendu: [] },
  { id: 'CONSTAT-11', cas: 'le mandataire part : le pouvoir s’éteint',              origine: 'registre réel : Vigneux-sur-Seine, 30 mars 2023', faits: 'POUV-25', moment: 3, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-absent', notes: [] }] },
  { id: 'CONSTAT-12', cas: 'il part en donnant pouvoir : l’un s’éteint, l’autre commence', origine: 'registre réel : Vigneux-sur-Seine, 30 mars 2023', faits: 'POUV-26', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-absent', notes: [] }, { _tag: 'ProxyValid', standing: 'conforms', giver: 'A', holder: 'B', notes: [] }] },
  { id: 'CONSTAT-13', cas: 'le mandataire se retire',                               origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-withdrawn', notes: [] }], fondement: INTÉRÊT },
  { id: 'CONSTAT-14', cas: 'il revient : le pouvoir revaut',                        origine: 'réponse ministérielle n° 20278', faits: 'POUV-27', moment: 3, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'C', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-15', cas: 'le mandant retiré ne peut être représenté',             origine: 'réponse ministérielle n° 20278', faits: 'POUV-28', moment: 2, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'A', holder: 'B', obstacle: 'giver-withdrawn', limit: limite, notes: ['083-proxy-of-an-interested-member'] }], fondement: INTÉRÊT },
  { id: 'CONSTAT-16', cas: 'arrivé puis retiré : rien à reprocher',                 origine: 'régression : le retrait d’un membre arrivé passait pour un pouvoir irrégulier', faits: 'POUV-29', moment: 2, attendu: [] },
  { id: 'CONSTAT-17', cas: 'le premier pouvoir prend fin, le second vaut',           origine: 'interprétation 003', faits: 'POUV-31', moment: 2, attendu: [{ _tag: 'ProxyValid', standing: 'conforms', giver: 'D', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-18', cas: 'le suppléant siège',                                    origine: 'doctrine : CGCT, art. L5211-6', faits: 'POUV-40', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'alternate-sits', limit: limite, notes: ['084-alternates'] }], fondement: LIBRE_CHOIX },
  { id: 'CONSTAT-19', cas: 'le suppléant arrive : le pouvoir s’éteint',             origine: 'doctrine : CGCT, art. L5211-6', faits: 'POUV-42', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'alternate-sits', notes: ['084-alternates'] }], fondement: LIBRE_CHOIX },
  { id: 'CONSTAT-20', cas: 'l’homonyme présent',                                    origine: 'interprétation 008', faits: 'POUV-50', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['identity-of-a-member'], giver: 'D2', holder: 'A', notes: ['008-homonyms'] }] },
  { id: 'CONSTAT-21', cas: 'le mandataire en deux états',                           origine: 'interprétation 009', faits: 'POUV-52', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['presence-of-a-member'], giver: 'C', holder: 'A', notes: ['009-two-states'] }] },
  { id: 'CONSTAT-22', cas: 'règle non encodée',                                     origine: 'définition', faits: 'POUV-103', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], giver: 'C', holder: 'A', notes: [] }] },
  { id: 'CONSTAT-23', cas: 'un pouvoir oral', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-71', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'not-written', limit: limite, notes: [] }] },
  { id: 'CONSTAT-24', cas: 'un mandataire en blanc', origine: 'jurisprudence : TA Lille, 9 février 1993', faits: 'POUV-74', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: null, obstacle: 'holder-left-blank', limit: limite, notes: [] }], fondement: ['tribunal administratif Lille, 9 février 1993 [secondary]'] },
  { id: 'CONSTAT-25', cas: 'la quatrième séance : le nombre est celui des séances', origine: 'interprétation 081', faits: 'POUV-92', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'too-many-sittings', limit: 3, notes: ['081-three-sittings-for-each-proxy'] }] },
  { id: 'CONSTAT-26', cas: 'la deuxième réunion d’un département', origine: 'texte : CGCT, art. L3121-16', faits: 'POUV-97', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'too-many-sittings', limit: 1, notes: ['081-three-sittings-for-each-proxy'] }] },
  { id: 'CONSTAT-27', cas: 'on ne sait rien d’une maladie', origine: 'interprétation 081', faits: 'POUV-94', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['certified-illness'], giver: 'C', holder: 'A', notes: ['081-three-sittings-for-each-proxy'] }] },
  { id: 'CONSTAT-28', cas: 'une délégation orale au département', origine: 'interprétation 082', faits: 'POUV-73', moment: 0, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['form-in-the-rules-of-procedure'], giver: 'C', holder: 'A', notes: ['082-form-of-a-proxy'] }] },
  { id: 'CONSTAT-29', cas: 'révoqué la veille : dit à l’ouverture, sans irrégularité', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-80', moment: 0, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'revoked', notes: [] }] },
  { id: 'CONSTAT-30', cas: 'révoqué avant le point 2', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-83', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'revoked', notes: [] }] },
  { id: 'CONSTAT-31', cas: 'les comptes du mandant : son pouvoir s’éteint pour ce point', origine: 'réponse ministérielle n° 47837', faits: 'POUV-110', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'A', holder: 'B', obstacle: 'own-accounts', notes: [] }], fondement: COMPTES },
  { id: 'CONSTAT-32', cas: 'le maire sort : le pouvoir qu’il tient s’éteint', origine: 'texte : CGCT, art. L2121-14', faits: 'POUV-111', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-withdrawn', notes: [] }], fondement: ['CGCT L2121-14 al. 3 [older-text]'] },
  { id: 'CONSTAT-33', cas: 'deux pouvoirs en trop, le choix est laissé entre les mandants', origine: 'interprétation 003', faits: 'POUV-123', moment: 0, attendu: [{ _tag: 'ProxyToChoose', standing: 'needs-decision', between: 'givers', options: ['C', 'D'], giver: 'C', holder: 'A', notes: ['003-two-proxies-one-holder'] }, { _tag: 'ProxyToChoose', standing: 'needs-decision', between: 'givers', options: ['C', 'D'], giver: 'D', holder: 'A', notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-34', cas: 'deux pouvoirs du même mandant, le choix est laissé entre les mandataires', origine: 'interprétation 003', faits: 'POUV-124', moment: 0, attendu: [{ _tag: 'ProxyToChoose', standing: 'needs-decision', between: 'holders', options: ['A', 'B'], giver: 'C', holder: 'A', notes: ['003-two-proxies-one-holder'] }, { _tag: 'ProxyToChoose', standing: 'needs-decision', between: 'holders', options: ['A', 'B'], giver: 'C', holder: 'B', notes: ['003-two-proxies-one-holder'] }] },
  { id: 'CONSTAT-35', cas: 'un mandataire qui n’est pas membre', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-76', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: null, obstacle: 'holder-not-a-member', limit: limite, notes: [] }] },
  { id: 'CONSTAT-36', cas: 'un seul tombe : rien n’est redit de l’autre', origine: 'définition', faits: 'POUV-132', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-absent', notes: [] }] },
  { id: 'CONSTAT-37', cas: 'le mandataire retiré part : rien de neuf', origine: 'régression : un pouvoir éteint passait pour irrégulier quand son mandataire, retiré, partait', faits: 'POUV-133', moment: 3, attendu: [] },
  { id: 'CONSTAT-38', cas: 'le mandant, présent, révoque : dit à ce point', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-134', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'A', holder: 'B', obstacle: 'revoked', notes: [] }] },
  { id: 'CONSTAT-39', cas: 'le fait qui manque n’est plus le même', origine: 'interprétations 008 et 003', faits: 'POUV-135', moment: 2, attendu: [{ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: ['fate-of-another-proxy'], giver: 'C', holder: 'D2', notes: [] }] },
  { id: 'CONSTAT-40', cas: 'le choix n’est plus le même', origine: 'interprétation 003', faits: 'POUV-136', moment: 2, attendu: ['C', 'D', 'E'].map((giver) => ({ _tag: 'ProxyToChoose', standing: 'needs-decision', between: 'givers', options: ['C', 'D', 'E'], giver, holder: 'A', notes: ['003-two-proxies-one-holder'] })) },
  { id: 'CONSTAT-41', cas: 'la séance laissée en blanc', origine: 'jurisprudence : TA Lille, 9 février 1993', faits: 'POUV-75', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'sitting-left-blank', limit: limite, notes: [] }], fondement: ['tribunal administratif Lille, 9 février 1993 [secondary]'] },
  { id: 'CONSTAT-42', cas: 'le mandant absent, déclaré intéressé : son pouvoir s’éteint pour ce point', origine: 'interprétation 083', faits: 'POUV-114', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'giver-withdrawn', notes: [] }], fondement: INTÉRÊT },
  { id: 'CONSTAT-43', cas: 'le motif est celui du mandataire, non d’un autre', origine: 'réponse ministérielle n° 20278', faits: 'POUV-145', moment: 2, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-withdrawn', notes: [] }], fondement: INTÉRÊT },
  { id: 'CONSTAT-44', cas: 'retiré deux fois, pour deux motifs : les deux textes', origine: 'texte : CGCT, art. L2121-14', faits: 'POUV-146', moment: 3, attendu: [{ _tag: 'ProxyLapsed', standing: 'conforms', giver: 'C', holder: 'A', obstacle: 'holder-withdrawn', notes: [] }], fondement: ['CGCT L2121-14 al. 3 [older-text]', ...INTÉRÊT] },
  { id: 'CONSTAT-45', cas: 'en crise, trop de séances : le texte des séances s’ajoute à celui des pouvoirs', origine: 'texte : CGCT, art. L2121-20', faits: 'POUV-147', moment: 0, attendu: [{ _tag: 'ProxyRefused', standing: 'breaches', giver: 'C', holder: 'A', obstacle: 'too-many-sittings', limit: 3, notes: [CRISE, '081-three-sittings-for-each-proxy'] }], fondement: ORDINAIRE },
];
