import type { CapDefect, CentsFrom, RemainderPolicy } from '../../src/money/index.js';

const AU_RANG: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };
const PLANCHER: RemainderPolicy = { _tag: 'floor-and-report' };
const vers = (share: number): RemainderPolicy => ({ _tag: 'remainder-to', share });

export interface CapsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** En centimes. */
  readonly total: number;
  readonly poids: ReadonlyArray<number>;
  /** Un plafond par part : des centimes, un taux du total, ou aucun. */
  readonly plafonds: ReadonlyArray<number | string | null>;
  readonly règle: RemainderPolicy;
  readonly sommeDesPoids: number;
  readonly nonAttribué: number;
  /** Pour chaque part : le montant, son plancher, le numérateur de la fraction perdue, les centimes reçus du reste, et pourquoi. */
  readonly parts: ReadonlyArray<readonly [montant: number, plancher: number, fraction: number, reçu: number, pourquoi: CentsFrom]>;
}

// prettier-ignore
export const capsCases: ReadonlyArray<CapsCase> = [
  { id: 'PLAFOND-01', cas: '1,02 € par 50/30/20, la première plafonnée à 50 % : le plafond ne retient rien', origine: 'définition', total: 102, poids: [50, 30, 20], plafonds: ['50 %', null, null], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0, parts: [[51, 51, 0, 0, 'none'], [31, 30, 60, 1, 'largest-remainder'], [20, 20, 40, 0, 'none']] },
  { id: 'PLAFOND-02', cas: '1,01 € par 50/30/20, la première plafonnée à 50 % : 0,50 €, le demi-centime va aux autres', origine: 'définition', total: 101, poids: [50, 30, 20], plafonds: ['50 %', null, null], règle: AU_RANG, sommeDesPoids: 50, nonAttribué: 0, parts: [[50, 50, 0, 0, 'held-at-cap'], [31, 30, 30, 1, 'largest-remainder'], [20, 20, 20, 0, 'none']] },
  { id: 'PLAFOND-03', cas: '1,01 € par moitié, chacune plafonnée à 50 % : un centime que personne ne peut prendre', origine: 'définition', total: 101, poids: [50, 50], plafonds: ['50 %', '50 %'], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 1, parts: [[50, 50, 0, 0, 'held-at-cap'], [50, 50, 0, 0, 'held-at-cap']] },
  { id: 'PLAFOND-04', cas: 'un plafond qui en fait jouer un autre',                 origine: 'définition', total: 100, poids: [1, 1, 1], plafonds: [10, 40, null], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[10, 10, 0, 0, 'held-at-cap'], [40, 40, 0, 0, 'held-at-cap'], [50, 50, 0, 0, 'none']] },
  { id: 'PLAFOND-05', cas: 'un total négatif est l’opposé du positif',              origine: 'définition', total: -101, poids: [50, 30, 20], plafonds: ['50 %', null, null], règle: AU_RANG, sommeDesPoids: 50, nonAttribué: 0, parts: [[-50, -50, 0, 0, 'held-at-cap'], [-31, -30, 30, -1, 'largest-remainder'], [-20, -20, 20, 0, 'none']] },
  { id: 'PLAFOND-06', cas: 'exactement au plafond : rien n’est retenu',             origine: 'définition', total: 100, poids: [1, 1], plafonds: [50, null], règle: AU_RANG, sommeDesPoids: 2, nonAttribué: 0, parts: [[50, 50, 0, 0, 'none'], [50, 50, 0, 0, 'none']] },
  { id: 'PLAFOND-07', cas: 'un centime sous le plafond',                            origine: 'définition', total: 98, poids: [1, 1], plafonds: [50, null], règle: AU_RANG, sommeDesPoids: 2, nonAttribué: 0, parts: [[49, 49, 0, 0, 'none'], [49, 49, 0, 0, 'none']] },
  { id: 'PLAFOND-08', cas: 'un centime au-dessus',                                  origine: 'définition', total: 102, poids: [1, 1], plafonds: [50, null], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[50, 50, 0, 0, 'held-at-cap'], [52, 52, 0, 0, 'none']] },
  { id: 'PLAFOND-09', cas: 'le reste au maître d’ouvrage, qui est retenu',           origine: 'définition', total: 10, poids: [1, 1, 1], plafonds: [3, null, null], règle: vers(0), sommeDesPoids: 2, nonAttribué: 1, parts: [[3, 3, 0, 0, 'held-at-cap'], [3, 3, 1, 0, 'none'], [3, 3, 1, 0, 'none']] },
  { id: 'PLAFOND-10', cas: 'le reste au maître d’ouvrage, jusqu’à son plafond',      origine: 'définition', total: 11, poids: [1, 1, 1], plafonds: [4, null, null], règle: vers(0), sommeDesPoids: 3, nonAttribué: 1, parts: [[4, 3, 2, 1, 'remainder-to'], [3, 3, 2, 0, 'none'], [3, 3, 2, 0, 'none']] },
  { id: 'PLAFOND-11', cas: 'le reste rapporté',                                     origine: 'définition', total: 101, poids: [50, 30, 20], plafonds: ['50 %', null, null], règle: PLANCHER, sommeDesPoids: 50, nonAttribué: 1, parts: [[50, 50, 0, 0, 'held-at-cap'], [30, 30, 30, 0, 'none'], [20, 20, 20, 0, 'none']] },
  { id: 'PLAFOND-12', cas: 'un plafond de zéro',                                    origine: 'définition', total: 100, poids: [1, 1], plafonds: [0, null], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[0, 0, 0, 0, 'held-at-cap'], [100, 100, 0, 0, 'none']] },
  { id: 'PLAFOND-13', cas: 'un poids nul ne reçoit rien, quel que soit son plafond', origine: 'définition', total: 100, poids: [0, 1], plafonds: [50, null], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[0, 0, 0, 0, 'none'], [100, 100, 0, 0, 'none']] },
  { id: 'PLAFOND-14', cas: 'un plafond de plus de 100 % ne retient rien',           origine: 'définition', total: 100, poids: [1], plafonds: ['120 %'], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[100, 100, 0, 0, 'none']] },
  { id: 'PLAFOND-16', cas: 'un plafond au taux, au centime inférieur',              origine: 'définition', total: 1000, poids: [3, 1], plafonds: ['33,35 %', null], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0, parts: [[333, 333, 0, 0, 'held-at-cap'], [667, 667, 0, 0, 'none']] },
  { id: 'PLAFOND-15', cas: 'aucun plafond : le partage ordinaire',                  origine: 'définition', total: 5, poids: [100, 101, 100, 100], plafonds: [null, null, null, null], règle: AU_RANG, sommeDesPoids: 401, nonAttribué: 0, parts: [[1, 1, 99, 0, 'none'], [2, 1, 104, 1, 'largest-remainder'], [1, 1, 99, 0, 'none'], [1, 1, 99, 0, 'none']] },
];

export interface CapDefectCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly poids: ReadonlyArray<number>;
  readonly plafonds: ReadonlyArray<number | string | null>;
  readonly défaut: CapDefect;
}

// prettier-ignore
export const capDefectCases: ReadonlyArray<CapDefectCase> = [
  { id: 'PLAFOND-90', cas: 'un plafond de moins que de parts', origine: 'définition', poids: [1, 1], plafonds: [50], défaut: { _tag: 'CapsAndSharesDiffer', shares: 2, caps: 1 } },
  { id: 'PLAFOND-91', cas: 'un plafond négatif',               origine: 'définition', poids: [1, 1], plafonds: [null, -1], défaut: { _tag: 'NegativeCap', share: 1, cap: -1 as never } },
  { id: 'PLAFOND-92', cas: 'le premier plafond négatif',       origine: 'définition', poids: [1, 1], plafonds: [-1, null], défaut: { _tag: 'NegativeCap', share: 0, cap: -1 as never } },
];
