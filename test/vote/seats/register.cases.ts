import type { SeatElection, TieSettledBy } from '../../../src/vote/index.js';

/** Une répartition du recueil ../shared/elections/seats.jsonl, ou de law/examples.json ; les listes dans l’ordre du recueil. */
export interface RegisterCase {
  readonly id: string;
  readonly cas: string;
  readonly scrutin: SeatElection | 'plus fort reste' | 'plus forte moyenne sans prime';
  readonly jour: string;
  readonly sièges: number;
  readonly voix: ReadonlyArray<number>;
  readonly imprimés?: ReadonlyArray<number>;
  readonly attendus: ReadonlyArray<number>;
  readonly prime: number;
  readonly égalités: ReadonlyArray<TieSettledBy>;
  readonly jugement: 'confirmé' | 'rien' | `contredit : ${string}`;
}

// prettier-ignore
export const registerCases: ReadonlyArray<RegisterCase> = [
  { id: 's-07315', cas: 'La Souche', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [99, 198], imprimés: [1, 10], attendus: [1, 10], prime: 6, égalités: ['more-votes'], jugement: 'confirmé' },
  { id: 's-17016', cas: 'Archiac', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 15, voix: [205, 123], imprimés: [13, 2], attendus: [13, 2], prime: 8, égalités: ['more-votes'], jugement: 'confirmé' },
  { id: 's-23107', cas: 'Lépinas', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [80, 40], imprimés: [9, 2], attendus: [10, 1], prime: 6, égalités: ['more-votes'], jugement: 'contredit : à moyenne égale, le dernier siège revient à la liste qui a le plus de suffrages' },
  { id: 's-33243', cas: 'Libourne', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 35, voix: [1090, 545, 6206, 163, 1453], imprimés: [2, 1, 30, 0, 2], attendus: [2, 1, 30, 0, 2], prime: 18, égalités: ['a-seat-each'], jugement: 'confirmé' },
  { id: 's-38203', cas: 'Laffrey', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [36, 61, 144], imprimés: [0, 1, 10], attendus: [0, 1, 10], prime: 6, égalités: ['more-votes'], jugement: 'confirmé' },
  { id: 's-54422', cas: 'Pettonville', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 7, voix: [14, 42], imprimés: [1, 6], attendus: [0, 7], prime: 4, égalités: ['more-votes'], jugement: 'contredit : à moyenne égale, le dernier siège revient à la liste qui a le plus de suffrages' },
  { id: 's-76299', cas: 'Gerponville', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [75, 150], imprimés: [2, 9], attendus: [1, 10], prime: 6, égalités: ['more-votes'], jugement: 'contredit : à moyenne égale, le dernier siège revient à la liste qui a le plus de suffrages' },
  { id: 's-79345', cas: 'Verruyes', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 15, voix: [142, 66, 264], imprimés: [2, 1, 12], attendus: [2, 1, 12], prime: 8, égalités: ['a-seat-each'], jugement: 'confirmé' },
  { id: 's-83125', cas: 'Seillons-Source-d’Argens', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 23, voix: [1131, 377], imprimés: [21, 2], attendus: [21, 2], prime: 12, égalités: ['more-votes'], jugement: 'confirmé' },
  { id: 's-09033', cas: 'Bagert', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 7, voix: [20, 0], imprimés: [7, 0], attendus: [7, 0], prime: 4, égalités: [], jugement: 'confirmé' },
  { id: 's-60034', cas: 'Avrechy', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 15, voix: [191, 33, 425], imprimés: [2, 0, 13], attendus: [2, 0, 13], prime: 8, égalités: [], jugement: 'confirmé' },
  { id: 's-75113', cas: 'Paris 13eme secteur', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 43, voix: [570, 797, 9220, 4253, 1913, 422, 33872, 8942, 1600, 80, 4079], imprimés: [0, 0, 3, 1, 0, 0, 35, 3, 0, 0, 1], attendus: [0, 0, 3, 1, 0, 0, 35, 3, 0, 0, 1], prime: 22, égalités: [], jugement: 'confirmé' },
  { id: 's-97411', cas: 'Saint-Denis', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 59, voix: [384, 3306, 30425, 1581, 540, 1865, 5159, 3667, 1976], imprimés: [0, 2, 52, 0, 0, 0, 3, 2, 0], attendus: [0, 2, 52, 0, 0, 0, 3, 2, 0], prime: 30, égalités: [], jugement: 'confirmé' },
  { id: 's-78646', cas: 'Versailles', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 53, voix: [1761, 1689, 1100, 20626, 1822, 4949], imprimés: [1, 1, 0, 46, 1, 4], attendus: [1, 1, 0, 46, 1, 4], prime: 27, égalités: [], jugement: 'confirmé' },
  { id: 's-97414', cas: 'Saint-Louis', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 45, voix: [15285, 564, 406, 2954, 179, 1010, 6823, 424], imprimés: [37, 0, 0, 2, 0, 0, 6, 0], attendus: [37, 0, 0, 2, 0, 0, 6, 0], prime: 23, égalités: [], jugement: 'confirmé' },
  { id: 's-62193', cas: 'Calais', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 49, voix: [299, 483, 1078, 15412, 1360, 7031], imprimés: [0, 0, 0, 41, 1, 7], attendus: [0, 0, 0, 41, 1, 7], prime: 25, égalités: [], jugement: 'confirmé' },
  { id: 's-75107', cas: 'Paris 7eme secteur', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [2349, 264, 2300, 750, 12667, 3222], imprimés: [0, 0, 0, 0, 10, 1], attendus: [0, 0, 0, 0, 10, 1], prime: 6, égalités: [], jugement: 'confirmé' },
  { id: 's-02258', cas: 'Dammard', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 11, voix: [99, 76], imprimés: [11, 0], attendus: [9, 2], prime: 6, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-02289', cas: 'Essises', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 13, voix: [160, 105], imprimés: [13, 0], attendus: [11, 2], prime: 7, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-02779', cas: 'Vénérolles', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 22, voix: [59, 90], imprimés: [11, 11], attendus: [4, 18], prime: 11, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-07258', cas: 'Saint-Julien-Vocance', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 9, voix: [52, 99], imprimés: [0, 9], attendus: [1, 8], prime: 5, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-10004', cas: 'Allibaudières', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 10, voix: [18, 95], imprimés: [1, 9], attendus: [0, 10], prime: 5, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-59447', cas: 'Onnaing', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 29, voix: [2166, 387, 788, 83], imprimés: [26, 1, 2, 0], attendus: [25, 1, 3, 0], prime: 15, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-76474', cas: 'Notre-Dame-de-Bondeville', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 33, voix: [1270, 667, 574], imprimés: [26, 4, 3], attendus: [25, 4, 4], prime: 17, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-01026', cas: 'Bâgé-le-Châtel', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 14, voix: [181], imprimés: [14], attendus: [14], prime: 7, égalités: [], jugement: 'confirmé' },
  { id: 's-98806', cas: 'Farino, Nouvelle-Calédonie : sans prime', scrutin: 'plus forte moyenne sans prime', jour: '2026-03-15', sièges: 14, voix: [164, 166, 76, 153], imprimés: [4, 5, 2, 3], attendus: [4, 4, 2, 4], prime: 0, égalités: [], jugement: 'contredit : sièges publiés contraires à la règle' },
  { id: 's-98828', cas: 'Sarraméa, Nouvelle-Calédonie : sans prime', scrutin: 'plus forte moyenne sans prime', jour: '2026-03-15', sièges: 15, voix: [117, 69, 143, 64], imprimés: [5, 2, 6, 2], attendus: [5, 2, 6, 2], prime: 0, égalités: [], jugement: 'confirmé' },
  { id: 's-mtp-2009-jury', cas: 'Montpellier, jury de concours', scrutin: 'plus fort reste', jour: '2009-03-30', sièges: 5, voix: [46, 8, 5], imprimés: [4, 1, 0], attendus: [4, 1, 0], prime: 0, égalités: [], jugement: 'confirmé' },
  { id: 's-mtp-2009-02a', cas: 'Montpellier, jury, sièges non imprimés', scrutin: 'plus fort reste', jour: '2009-02-09', sièges: 5, voix: [47, 8, 4], attendus: [4, 1, 0], prime: 0, égalités: [], jugement: 'rien' },
  { id: 's-mtp-2011-cao', cas: 'Montpellier, commission d’appel d’offres', scrutin: 'plus fort reste', jour: '2011-06-20', sièges: 5, voix: [43, 6, 5], imprimés: [4, 1, 0], attendus: [4, 1, 0], prime: 0, égalités: [], jugement: 'confirmé' },
  { id: 's-raincy-2008', cas: 'Le Raincy : le plus fort reste aurait donné le dernier siège à la deuxième liste', scrutin: 'municipal-council', jour: '2008-03-09', sièges: 33, voix: [1515, 1188, 2874], imprimés: [4, 3, 26], attendus: [4, 3, 26], prime: 17, égalités: [], jugement: 'confirmé' },
  { id: 's-vc-2026', cas: 'La Vie communale : commune de moins de 1 000 habitants', scrutin: 'municipal-council', jour: '2026-03-15', sièges: 15, voix: [217, 100, 3], imprimés: [13, 2, 0], attendus: [13, 2, 0], prime: 8, égalités: [], jugement: 'confirmé' },
  { id: 's-peyrat-cc', cas: 'Peyrat : trois sièges communautaires, prime arrondie en dessous', scrutin: 'community-council', jour: '2020-03-15', sièges: 3, voix: [413, 350], imprimés: [2, 1], attendus: [2, 1], prime: 1, égalités: [], jugement: 'confirmé' },
  { id: 's-arr2016', cas: 'arrêté du 10 novembre 2016, exemple officiel', scrutin: 'plus fort reste', jour: '2016-11-10', sièges: 5, voix: [65, 85], imprimés: [2, 3], attendus: [2, 3], prime: 0, égalités: [], jugement: 'confirmé' },
  { id: 'vot-11', cas: 'Orgueil, dix-neuf sièges', scrutin: 'municipal-council', jour: '2020-03-15', sièges: 19, voix: [503, 180, 32], imprimés: [17, 2, 0], attendus: [17, 2, 0], prime: 10, égalités: [], jugement: 'confirmé' },
];
