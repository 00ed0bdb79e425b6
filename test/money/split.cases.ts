import type { CentsFrom, RemainderPolicy, SplitDefect } from '../../src/money/index.js';

const AU_RANG: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };
const AU_POIDS: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-weight' };
const PLANCHER: RemainderPolicy = { _tag: 'floor-and-report' };
const vers = (share: number): RemainderPolicy => ({ _tag: 'remainder-to', share });

export interface SplitCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** En centimes. */
  readonly total: number;
  /** Des entiers, ou des taux écrits. */
  readonly poids: ReadonlyArray<number | string>;
  readonly règle: RemainderPolicy;
  readonly sommeDesPoids: number;
  readonly nonAttribué: number;
  /** Pour chaque part : le montant, son plancher, le numérateur de la fraction perdue, les centimes reçus du reste, et pourquoi. */
  readonly parts: ReadonlyArray<readonly [montant: number, plancher: number, fraction: number, reçu: number, pourquoi: CentsFrom]>;
}

// prettier-ignore
export const splitCases: ReadonlyArray<SplitCase> = [
  {
    id: 'PART-01', cas: '1,02 € par 50/30/20', origine: 'définition', total: 102, poids: [50, 30, 20], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0,
    parts: [
      [51, 51, 0, 0, 'none'],
      [31, 30, 60, 1, 'largest-remainder'],
      [20, 20, 40, 0, 'none'],
    ],
  },
  {
    id: 'PART-02', cas: 'quatre centimes par 50/30/20', origine: 'définition', total: 4, poids: [50, 30, 20], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0,
    parts: [
      [2, 2, 0, 0, 'none'],
      [1, 1, 20, 0, 'none'],
      [1, 0, 80, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-03', cas: 'cent mille euros sur trois exercices', origine: 'définition', total: 10000000, poids: [1, 1, 1], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [3333334, 3333333, 1, 1, 'tie-by-rank'],
      [3333333, 3333333, 1, 0, 'none'],
      [3333333, 3333333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-04', cas: 'un centime sur sept parts', origine: 'définition', total: 1, poids: [1, 1, 1, 1, 1, 1, 1], règle: AU_RANG, sommeDesPoids: 7, nonAttribué: 0,
    parts: [
      [1, 0, 1, 1, 'tie-by-rank'],
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-05', cas: 'moins cent euros sur trois', origine: 'définition', total: -10000, poids: [1, 1, 1], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [-3334, -3333, 1, -1, 'tie-by-rank'],
      [-3333, -3333, 1, 0, 'none'],
      [-3333, -3333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-06', cas: '10,03 € par 49/51', origine: 'définition', total: 1003, poids: [49, 51], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0,
    parts: [
      [491, 491, 47, 0, 'none'],
      [512, 511, 53, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-07', cas: '99,99 € par 75/25', origine: 'définition', total: 9999, poids: [75, 25], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0,
    parts: [
      [7499, 7499, 25, 0, 'none'],
      [2500, 2499, 75, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-08', cas: 'cinq centimes par 100/101/100/100', origine: 'définition', total: 5, poids: [100, 101, 100, 100], règle: AU_RANG, sommeDesPoids: 401, nonAttribué: 0,
    parts: [
      [1, 1, 99, 0, 'none'],
      [2, 1, 104, 1, 'largest-remainder'],
      [1, 1, 99, 0, 'none'],
      [1, 1, 99, 0, 'none'],
    ],
  },
  {
    id: 'PART-09', cas: '6,13 € par 98/92/98/123/102/92', origine: 'définition', total: 613, poids: [98, 92, 98, 123, 102, 92], règle: AU_RANG, sommeDesPoids: 605, nonAttribué: 0,
    parts: [
      [99, 99, 179, 0, 'none'],
      [93, 93, 131, 0, 'none'],
      [99, 99, 179, 0, 'none'],
      [125, 124, 379, 1, 'largest-remainder'],
      [104, 103, 211, 1, 'largest-remainder'],
      [93, 93, 131, 0, 'none'],
    ],
  },
  {
    id: 'PART-10', cas: '6,13 €, les mêmes poids dans un autre ordre', origine: 'définition', total: 613, poids: [123, 92, 102, 98, 92, 98], règle: AU_RANG, sommeDesPoids: 605, nonAttribué: 0,
    parts: [
      [125, 124, 379, 1, 'largest-remainder'],
      [93, 93, 131, 0, 'none'],
      [104, 103, 211, 1, 'largest-remainder'],
      [99, 99, 179, 0, 'none'],
      [93, 93, 131, 0, 'none'],
      [99, 99, 179, 0, 'none'],
    ],
  },
  {
    id: 'PART-11', cas: 'quatre annuités de la subvention modèle : rien à répartir', origine: 'délibération du 4 juillet 2024', total: 9400000, poids: [1, 1, 1, 1], règle: AU_RANG, sommeDesPoids: 4, nonAttribué: 0,
    parts: [
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-12', cas: 'un euro sur trois', origine: 'définition', total: 100, poids: [1, 1, 1], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [34, 33, 1, 1, 'tie-by-rank'],
      [33, 33, 1, 0, 'none'],
      [33, 33, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-13', cas: 'trente centimes par 1/2', origine: 'définition', total: 30, poids: [1, 2], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [10, 10, 0, 0, 'none'],
      [20, 20, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-14', cas: '10¹⁵ centimes sur trois', origine: 'définition', total: 1000000000000000, poids: [1, 1, 1], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [333333333333334, 333333333333333, 1, 1, 'tie-by-rank'],
      [333333333333333, 333333333333333, 1, 0, 'none'],
      [333333333333333, 333333333333333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-15', cas: '10¹⁵ centimes par 1/2/3/7919', origine: 'définition', total: 1000000000000000, poids: [1, 2, 3, 7919], règle: AU_RANG, sommeDesPoids: 7925, nonAttribué: 0,
    parts: [
      [126182965300, 126182965299, 5425, 1, 'largest-remainder'],
      [252365930599, 252365930599, 2925, 0, 'none'],
      [378548895899, 378548895899, 425, 0, 'none'],
      [999242902208202, 999242902208201, 7075, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-16', cas: 'cinq centimes par 3/3/1 : la plus petite part a la plus grande fraction', origine: 'définition', total: 5, poids: [3, 3, 1], règle: AU_RANG, sommeDesPoids: 7, nonAttribué: 0,
    parts: [
      [2, 2, 1, 0, 'none'],
      [2, 2, 1, 0, 'none'],
      [1, 0, 5, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-17', cas: '101 centimes par 50/49/1', origine: 'définition', total: 101, poids: [50, 49, 1], règle: AU_RANG, sommeDesPoids: 100, nonAttribué: 0,
    parts: [
      [51, 50, 50, 1, 'largest-remainder'],
      [49, 49, 49, 0, 'none'],
      [1, 1, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-18', cas: 'poids nuls autour', origine: 'définition', total: 7, poids: [0, 1, 0], règle: AU_RANG, sommeDesPoids: 1, nonAttribué: 0,
    parts: [
      [0, 0, 0, 0, 'none'],
      [7, 7, 0, 0, 'none'],
      [0, 0, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-19', cas: 'dix centimes par 1/1/4 : la plus lourde part a la plus petite fraction', origine: 'définition', total: 10, poids: [1, 1, 4], règle: AU_RANG, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [2, 1, 4, 1, 'tie-by-rank'],
      [2, 1, 4, 1, 'tie-by-rank'],
      [6, 6, 4, 0, 'none'],
    ],
  },
  {
    id: 'PART-20', cas: 'moins un euro sur trois', origine: 'définition', total: -100, poids: [1, 1, 1], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [-34, -33, 1, -1, 'tie-by-rank'],
      [-33, -33, 1, 0, 'none'],
      [-33, -33, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-21', cas: 'zéro euro', origine: 'définition', total: 0, poids: [3, 2, 1], règle: AU_RANG, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [0, 0, 0, 0, 'none'],
      [0, 0, 0, 0, 'none'],
      [0, 0, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-22', cas: 'une seule part', origine: 'définition', total: 9400000, poids: [7], règle: AU_RANG, sommeDesPoids: 7, nonAttribué: 0,
    parts: [
      [9400000, 9400000, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-23', cas: 'un centime de moins que deux parts égales : départage par le rang', origine: 'définition', total: 1, poids: [1, 1], règle: AU_RANG, sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [1, 0, 1, 1, 'tie-by-rank'],
      [0, 0, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-24', cas: 'deux parts égales, montant pair', origine: 'définition', total: 2, poids: [1, 1], règle: AU_RANG, sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [1, 1, 0, 0, 'none'],
      [1, 1, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-25', cas: 'fractions égales, poids différents : au premier rang', origine: 'définition', total: 3, poids: [1, 3, 2], règle: AU_RANG, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [1, 0, 3, 1, 'tie-by-rank'],
      [1, 1, 3, 0, 'none'],
      [1, 1, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-26', cas: 'fractions égales, poids différents : au plus lourd', origine: 'définition', total: 3, poids: [1, 3, 2], règle: AU_POIDS, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [0, 0, 3, 0, 'none'],
      [2, 1, 3, 1, 'tie-by-weight'],
      [1, 1, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-27', cas: 'fractions égales, poids différents, le plus lourd devant : au premier rang', origine: 'définition', total: 3, poids: [3, 1, 2], règle: AU_RANG, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [2, 1, 3, 1, 'tie-by-rank'],
      [0, 0, 3, 0, 'none'],
      [1, 1, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-28', cas: 'fractions et poids égaux, départage par le poids : au premier rang', origine: 'définition', total: 1, poids: [1, 1], règle: AU_POIDS, sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [1, 0, 1, 1, 'tie-by-weight'],
      [0, 0, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-29', cas: 'un centime à la plus grande fraction, le second départagé', origine: 'définition', total: 3, poids: [5, 1, 1, 1], règle: AU_RANG, sommeDesPoids: 8, nonAttribué: 0,
    parts: [
      [2, 1, 7, 1, 'largest-remainder'],
      [1, 0, 3, 1, 'tie-by-rank'],
      [0, 0, 3, 0, 'none'],
      [0, 0, 3, 0, 'none'],
    ],
  },
  {
    id: 'PART-30', cas: 'fractions égales, toutes servies : rien à départager', origine: 'définition', total: 7, poids: [5, 5, 2], règle: AU_RANG, sommeDesPoids: 12, nonAttribué: 0,
    parts: [
      [3, 2, 11, 1, 'largest-remainder'],
      [3, 2, 11, 1, 'largest-remainder'],
      [1, 1, 2, 0, 'none'],
    ],
  },
  {
    id: 'PART-31', cas: 'départage par le poids entre trois, deux centimes', origine: 'définition', total: 3, poids: [1, 3, 5, 1, 2], règle: AU_POIDS, sommeDesPoids: 12, nonAttribué: 0,
    parts: [
      [0, 0, 3, 0, 'none'],
      [1, 0, 9, 1, 'largest-remainder'],
      [1, 1, 3, 0, 'none'],
      [0, 0, 3, 0, 'none'],
      [1, 0, 6, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-32', cas: 'le même, départage par le rang', origine: 'définition', total: 3, poids: [1, 3, 5, 1, 2], règle: AU_RANG, sommeDesPoids: 12, nonAttribué: 0,
    parts: [
      [0, 0, 3, 0, 'none'],
      [1, 0, 9, 1, 'largest-remainder'],
      [1, 1, 3, 0, 'none'],
      [0, 0, 3, 0, 'none'],
      [1, 0, 6, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-33', cas: 'montant négatif, départage par le poids', origine: 'définition', total: -3, poids: [1, 3, 2], règle: AU_POIDS, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [0, 0, 3, 0, 'none'],
      [-2, -1, 3, -1, 'tie-by-weight'],
      [-1, -1, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-34', cas: 'poids nul : rien, même à fraction égale', origine: 'définition', total: 5, poids: [0, 3, 0, 3, 0], règle: AU_RANG, sommeDesPoids: 6, nonAttribué: 0,
    parts: [
      [0, 0, 0, 0, 'none'],
      [3, 2, 3, 1, 'tie-by-rank'],
      [0, 0, 0, 0, 'none'],
      [2, 2, 3, 0, 'none'],
      [0, 0, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-35', cas: 'en pourcentages', origine: 'définition', total: 102, poids: ['50 %', '30 %', '20 %'], règle: AU_RANG, sommeDesPoids: 10, nonAttribué: 0,
    parts: [
      [51, 51, 0, 0, 'none'],
      [31, 30, 6, 1, 'largest-remainder'],
      [20, 20, 4, 0, 'none'],
    ],
  },
  {
    id: 'PART-36', cas: 'trois fois un tiers', origine: 'définition', total: 10000, poids: ['1/3', '1/3', '1/3'], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [3334, 3333, 1, 1, 'tie-by-rank'],
      [3333, 3333, 1, 0, 'none'],
      [3333, 3333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-37', cas: 'un tiers et deux tiers', origine: 'définition', total: 100, poids: ['1/3', '2/3'], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [33, 33, 1, 0, 'none'],
      [67, 66, 2, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-38', cas: 'un taux et des entiers mêlés : 1 et 1/2', origine: 'définition', total: 100, poids: [1, '1/2'], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [67, 66, 2, 1, 'largest-remainder'],
      [33, 33, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-39', cas: 'des taux de dénominateurs différents', origine: 'définition', total: 100000, poids: ['1/2', '1/3', '1/7'], règle: AU_RANG, sommeDesPoids: 41, nonAttribué: 0,
    parts: [
      [51220, 51219, 21, 1, 'largest-remainder'],
      [34146, 34146, 14, 0, 'none'],
      [14634, 14634, 6, 0, 'none'],
    ],
  },
  {
    id: 'PART-40', cas: 'un taux nul', origine: 'définition', total: 101, poids: ['50 %', '0 %', '50 %'], règle: AU_RANG, sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [51, 50, 1, 1, 'tie-by-rank'],
      [0, 0, 0, 0, 'none'],
      [50, 50, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-41', cas: '8,30 % et le reste', origine: 'définition', total: 9400001, poids: ['8,30 %', '91,70 %'], règle: AU_RANG, sommeDesPoids: 1000, nonAttribué: 0,
    parts: [
      [780200, 780200, 83, 0, 'none'],
      [8619801, 8619800, 917, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-42', cas: 'cent euros sur trois, le reste à la deuxième part', origine: 'définition', total: 10000, poids: [1, 1, 1], règle: vers(1), sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [3333, 3333, 1, 0, 'none'],
      [3334, 3333, 1, 1, 'remainder-to'],
      [3333, 3333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-43', cas: 'six centimes sur sept, tout le reste au porteur', origine: 'définition', total: 6, poids: [1, 1, 1, 1, 1, 1, 1], règle: vers(0), sommeDesPoids: 7, nonAttribué: 0,
    parts: [
      [6, 0, 6, 6, 'remainder-to'],
      [0, 0, 6, 0, 'none'],
      [0, 0, 6, 0, 'none'],
      [0, 0, 6, 0, 'none'],
      [0, 0, 6, 0, 'none'],
      [0, 0, 6, 0, 'none'],
      [0, 0, 6, 0, 'none'],
    ],
  },
  {
    id: 'PART-44', cas: 'le reste à une part de poids nul', origine: 'définition', total: 1, poids: [1, 1, 0], règle: vers(2), sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [0, 0, 1, 0, 'none'],
      [0, 0, 1, 0, 'none'],
      [1, 0, 0, 1, 'remainder-to'],
    ],
  },
  {
    id: 'PART-45', cas: 'aucun reste : personne ne reçoit', origine: 'définition', total: 100, poids: [1, 1], règle: vers(0), sommeDesPoids: 2, nonAttribué: 0,
    parts: [
      [50, 50, 0, 0, 'none'],
      [50, 50, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-46', cas: 'montant négatif, le reste au porteur', origine: 'définition', total: -10000, poids: [1, 1, 1], règle: vers(2), sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [-3333, -3333, 1, 0, 'none'],
      [-3333, -3333, 1, 0, 'none'],
      [-3334, -3333, 1, -1, 'remainder-to'],
    ],
  },
  {
    id: 'PART-47', cas: 'cent euros sur trois, le reste rapporté', origine: 'définition', total: 10000, poids: [1, 1, 1], règle: PLANCHER, sommeDesPoids: 3, nonAttribué: 1,
    parts: [
      [3333, 3333, 1, 0, 'none'],
      [3333, 3333, 1, 0, 'none'],
      [3333, 3333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-48', cas: 'montant négatif, le reste rapporté', origine: 'définition', total: -10000, poids: [1, 1, 1], règle: PLANCHER, sommeDesPoids: 3, nonAttribué: -1,
    parts: [
      [-3333, -3333, 1, 0, 'none'],
      [-3333, -3333, 1, 0, 'none'],
      [-3333, -3333, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-49', cas: 'rien à rapporter', origine: 'délibération du 4 juillet 2024', total: 9400000, poids: [1, 1, 1, 1], règle: PLANCHER, sommeDesPoids: 4, nonAttribué: 0,
    parts: [
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
      [2350000, 2350000, 0, 0, 'none'],
    ],
  },
  {
    id: 'PART-50', cas: 'poids nul, le reste rapporté', origine: 'définition', total: 5, poids: [0, 1, 1], règle: PLANCHER, sommeDesPoids: 2, nonAttribué: 1,
    parts: [
      [0, 0, 0, 0, 'none'],
      [2, 2, 1, 0, 'none'],
      [2, 2, 1, 0, 'none'],
    ],
  },
  {
    id: 'PART-51', cas: 'somme des poids sur la limite des produits simples', origine: 'bornes : 94 906 265', total: 9000000000000000, poids: [94906264, 1], règle: AU_RANG, sommeDesPoids: 94906265, nonAttribué: 0,
    parts: [
      [8999999905169590, 8999999905169590, 21518650, 0, 'none'],
      [94830410, 94830409, 73387615, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-52', cas: 'somme des poids sur la limite, le plus grand produit', origine: 'bornes : 94 906 265', total: 8999999926612384, poids: [94906264, 1], règle: AU_RANG, sommeDesPoids: 94906265, nonAttribué: 0,
    parts: [
      [8999999831781975, 8999999831781975, 1, 0, 'none'],
      [94830409, 94830408, 94906264, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-53', cas: 'somme des poids sur la limite, deux moitiés', origine: 'bornes : 94 906 265', total: -8999999926612384, poids: [47453132, 47453133], règle: AU_RANG, sommeDesPoids: 94906265, nonAttribué: 0,
    parts: [
      [-4499999915890988, -4499999915890987, 47453133, -1, 'largest-remainder'],
      [-4500000010721396, -4500000010721396, 47453132, 0, 'none'],
    ],
  },
  {
    id: 'PART-54', cas: 'somme des poids juste au-dessus de la limite', origine: 'bornes : 94 906 266', total: 9000000000000000, poids: [94906265, 1], règle: AU_RANG, sommeDesPoids: 94906266, nonAttribué: 0,
    parts: [
      [8999999905169591, 8999999905169591, 21442794, 0, 'none'],
      [94830409, 94830408, 73463472, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-55', cas: 'somme des poids juste au-dessus, le plus grand produit', origine: 'bornes : 94 906 266', total: 8999999926536527, poids: [94906265, 1], règle: AU_RANG, sommeDesPoids: 94906266, nonAttribué: 0,
    parts: [
      [8999999831706119, 8999999831706119, 1, 0, 'none'],
      [94830408, 94830407, 94906265, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-56', cas: 'somme des poids juste au-dessus, deux moitiés', origine: 'bornes : 94 906 266', total: -8999999926536527, poids: [47453133, 47453133], règle: AU_RANG, sommeDesPoids: 94906266, nonAttribué: 0,
    parts: [
      [-4499999963268264, -4499999963268263, 47453133, -1, 'tie-by-rank'],
      [-4499999963268263, -4499999963268263, 47453133, 0, 'none'],
    ],
  },
  {
    id: 'PART-57', cas: 'la borne haute par les plus grands poids', origine: 'bornes', total: 9000000000000000, poids: [4503599627370495, 4503599627370496], règle: AU_RANG, sommeDesPoids: 9007199254740991, nonAttribué: 0,
    parts: [
      [4500000000000000, 4499999999999999, 4507199254740991, 1, 'largest-remainder'],
      [4500000000000000, 4500000000000000, 4500000000000000, 0, 'none'],
    ],
  },
  {
    id: 'PART-58', cas: 'la borne basse par les plus grands poids', origine: 'bornes', total: -9000000000000000, poids: [9007199254740990, 1], règle: AU_POIDS, sommeDesPoids: 9007199254740991, nonAttribué: 0,
    parts: [
      [-8999999999999999, -8999999999999999, 7199254740991, 0, 'none'],
      [-1, 0, 9000000000000000, -1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-59', cas: 'un centime par un poids énorme et un poids de un', origine: 'bornes', total: 1, poids: [1, 9007199254740990], règle: AU_RANG, sommeDesPoids: 9007199254740991, nonAttribué: 0,
    parts: [
      [0, 0, 1, 0, 'none'],
      [1, 0, 9007199254740990, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-60', cas: '1 000,00 € par un tiers et deux tiers, fractions exactes', origine: 'usage : un taux arrondi d’avance', total: 100000, poids: ['1/3', '2/3'], règle: AU_RANG, sommeDesPoids: 3, nonAttribué: 0,
    parts: [
      [33333, 33333, 1, 0, 'none'],
      [66667, 66666, 2, 1, 'largest-remainder'],
    ],
  },
  {
    id: 'PART-61', cas: '1 000,00 € par 3333/6667 : des poids déjà arrondis déplacent trois centimes', origine: 'usage : un taux arrondi d’avance', total: 100000, poids: [3333, 6667], règle: AU_RANG, sommeDesPoids: 10000, nonAttribué: 0,
    parts: [
      [33330, 33330, 0, 0, 'none'],
      [66670, 66670, 0, 0, 'none'],
    ],
  },
];

export interface SplitDefectCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly poids: ReadonlyArray<number | string>;
  readonly règle: RemainderPolicy;
  readonly défaut: SplitDefect;
}

// prettier-ignore
export const splitDefectCases: ReadonlyArray<SplitDefectCase> = [
  { id: 'REFUS-01', cas: 'aucune part',                                       origine: 'définition', poids: [], règle: AU_RANG, défaut: { _tag: 'NoShares', found: '0' } },
  { id: 'REFUS-02', cas: 'aucune part, avant toute autre cause',              origine: 'définition', poids: [], règle: vers(0), défaut: { _tag: 'NoShares', found: '0' } },
  { id: 'REFUS-03', cas: 'poids négatif',                                     origine: 'définition', poids: [1, -1, 2], règle: AU_RANG, défaut: { _tag: 'WeightNotCountable', share: 1, found: '-1' } },
  { id: 'REFUS-04', cas: 'poids qui n’est pas entier',                        origine: 'définition', poids: [1, 2, 0.5], règle: AU_RANG, défaut: { _tag: 'WeightNotCountable', share: 2, found: '0.5' } },
  { id: 'REFUS-05', cas: 'NaN',                                               origine: 'cas modèle', poids: [Number.NaN, 1], règle: AU_POIDS, défaut: { _tag: 'WeightNotCountable', share: 0, found: 'NaN' } },
  { id: 'REFUS-06', cas: 'poids infini',                                      origine: 'entrée hostile', poids: [1, Number.POSITIVE_INFINITY], règle: PLANCHER, défaut: { _tag: 'WeightNotCountable', share: 1, found: 'Infinity' } },
  { id: 'REFUS-07', cas: 'poids au-delà des entiers sûrs',                    origine: 'bornes', poids: [9007199254740992], règle: AU_RANG, défaut: { _tag: 'WeightNotCountable', share: 0, found: '9007199254740992' } },
  { id: 'REFUS-08', cas: 'plusieurs poids faux : le premier est désigné',     origine: 'définition', poids: [1, -2, -3], règle: AU_RANG, défaut: { _tag: 'WeightNotCountable', share: 1, found: '-2' } },
  { id: 'REFUS-09', cas: 'poids faux parmi des taux',                         origine: 'définition', poids: ['1/2', -1], règle: AU_RANG, défaut: { _tag: 'WeightNotCountable', share: 1, found: '-1' } },
  { id: 'REFUS-10', cas: 'un seul poids nul',                                 origine: 'définition', poids: [0], règle: AU_RANG, défaut: { _tag: 'WeightsSumToZero', shares: 1 } },
  { id: 'REFUS-11', cas: 'tous les poids nuls',                               origine: 'définition', poids: [0, 0, 0], règle: vers(1), défaut: { _tag: 'WeightsSumToZero', shares: 3 } },
  { id: 'REFUS-12', cas: 'tous les taux nuls',                                origine: 'définition', poids: ['0 %', '0/3'], règle: AU_RANG, défaut: { _tag: 'WeightsSumToZero', shares: 2 } },
  { id: 'REFUS-13', cas: 'somme juste au-dessus des entiers sûrs',            origine: 'bornes', poids: [9007199254740991, 1], règle: AU_RANG, défaut: { _tag: 'WeightsTooLarge', share: null, found: '9007199254740992' } },
  { id: 'REFUS-14', cas: 'somme loin au-dessus des entiers sûrs',             origine: 'bornes', poids: [9007199254740991, 9007199254740991, 9007199254740991], règle: AU_POIDS, défaut: { _tag: 'WeightsTooLarge', share: null, found: '27021597764222973' } },
  { id: 'REFUS-15', cas: 'taux sans petit dénominateur commun',               origine: 'bornes', poids: ['1/9007199254740991', '1/9007199254740881'], règle: AU_RANG, défaut: { _tag: 'WeightsTooLarge', share: null, found: '18014398509481872' } },
  { id: 'REFUS-16', cas: 'taux sûrs dont la somme ne l’est plus',             origine: 'bornes', poids: ['9007199254740991/2', '1/2'], règle: AU_RANG, défaut: { _tag: 'WeightsTooLarge', share: null, found: '9007199254740992' } },
  { id: 'REFUS-17', cas: 'entier rendu trop grand par le dénominateur d’un taux', origine: 'bornes', poids: [9007199254740991, '1/2'], règle: AU_RANG, défaut: { _tag: 'WeightsTooLarge', share: 0, found: '9007199254740991' } },
  { id: 'REFUS-18', cas: 'le reste à la part qui suit la dernière',           origine: 'définition', poids: [1, 1], règle: vers(2), défaut: { _tag: 'NoSuchShare', share: 2, shares: 2 } },
  { id: 'REFUS-19', cas: 'le reste à la part moins un',                       origine: 'définition', poids: [1, 1], règle: vers(-1), défaut: { _tag: 'NoSuchShare', share: -1, shares: 2 } },
  { id: 'REFUS-20', cas: 'le reste à une part qui n’est pas entière',         origine: 'définition', poids: [1, 1], règle: vers(0.5), défaut: { _tag: 'NoSuchShare', share: 0.5, shares: 2 } },
  { id: 'REFUS-21', cas: 'le reste à NaN',                                    origine: 'définition', poids: [1, 1], règle: vers(Number.NaN), défaut: { _tag: 'NoSuchShare', share: Number.NaN, shares: 2 } },
  { id: 'REFUS-22', cas: 'part inconnue et poids faux : la part est nommée d’abord', origine: 'définition', poids: [-1], règle: vers(3), défaut: { _tag: 'NoSuchShare', share: 3, shares: 1 } },
];

export interface EqualSplitCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly total: number;
  readonly nombre: number;
  readonly règle: RemainderPolicy;
  readonly attendu: { readonly montants: ReadonlyArray<number>; readonly nonAttribué: number } | { readonly défaut: SplitDefect };
}

// prettier-ignore
export const equalSplitCases: ReadonlyArray<EqualSplitCase> = [
  { id: 'ÉGAL-01', cas: 'quatre annuités de la subvention modèle',   origine: 'délibération du 4 juillet 2024', total: 9400000, nombre: 4, règle: PLANCHER, attendu: { montants: [2350000, 2350000, 2350000, 2350000], nonAttribué: 0 } },
  { id: 'ÉGAL-02', cas: 'cent mille euros sur trois exercices',      origine: 'définition', total: 10000000, nombre: 3, règle: AU_RANG, attendu: { montants: [3333334, 3333333, 3333333], nonAttribué: 0 } },
  { id: 'ÉGAL-03', cas: 'un centime sur sept',                       origine: 'définition', total: 1, nombre: 7, règle: AU_RANG, attendu: { montants: [1, 0, 0, 0, 0, 0, 0], nonAttribué: 0 } },
  { id: 'ÉGAL-04', cas: 'moins cent euros sur trois',                origine: 'définition', total: -10000, nombre: 3, règle: AU_RANG, attendu: { montants: [-3334, -3333, -3333], nonAttribué: 0 } },
  { id: 'ÉGAL-05', cas: 'moins un centime sur deux',                 origine: 'définition', total: -1, nombre: 2, règle: AU_POIDS, attendu: { montants: [-1, 0], nonAttribué: 0 } },
  { id: 'ÉGAL-06', cas: 'le reste à la dernière',                    origine: 'définition', total: 10000, nombre: 3, règle: vers(2), attendu: { montants: [3333, 3333, 3334], nonAttribué: 0 } },
  { id: 'ÉGAL-07', cas: 'le reste rapporté',                         origine: 'définition', total: 6, nombre: 7, règle: PLANCHER, attendu: { montants: [0, 0, 0, 0, 0, 0, 0], nonAttribué: 6 } },
  { id: 'ÉGAL-08', cas: 'une seule part',                            origine: 'définition', total: 12345, nombre: 1, règle: AU_RANG, attendu: { montants: [12345], nonAttribué: 0 } },
  { id: 'ÉGAL-09', cas: 'zéro part',                                 origine: 'définition', total: 12345, nombre: 0, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: '0' } } },
  { id: 'ÉGAL-10', cas: 'moins une part',                            origine: 'définition', total: 12345, nombre: -1, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: '-1' } } },
  { id: 'ÉGAL-11', cas: 'deux parts et demie',                       origine: 'définition', total: 12345, nombre: 2.5, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: '2.5' } } },
  { id: 'ÉGAL-12', cas: 'NaN',                                       origine: 'cas modèle', total: 12345, nombre: Number.NaN, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: 'NaN' } } },
  { id: 'ÉGAL-13', cas: 'une infinité de parts',                     origine: 'entrée hostile', total: 12345, nombre: Number.POSITIVE_INFINITY, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: 'Infinity' } } },
  { id: 'ÉGAL-14', cas: 'un million et une parts',                   origine: 'bornes', total: 12345, nombre: 1000001, règle: AU_RANG, attendu: { défaut: { _tag: 'NoShares', found: '1000001' } } },
  { id: 'ÉGAL-15', cas: 'part inconnue',                             origine: 'définition', total: 12345, nombre: 3, règle: vers(3), attendu: { défaut: { _tag: 'NoSuchShare', share: 3, shares: 3 } } },
];
