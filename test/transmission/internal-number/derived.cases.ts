import type { TextDefect } from '../../../src/legal/index.js';
import type { InternalNumberProfile } from '../../../src/transmission/index.js';

/** Un caractère changé : sa place, ce qu’il était, ce qui est écrit. */
type Changement = readonly [position: number, trouvé: string, écrit: string];

export interface DerivedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly profil: InternalNumberProfile;
  readonly attendu: { readonly numéro: string; readonly changements: ReadonlyArray<Changement> } | { readonly défaut: TextDefect };
}

const caractère = (texte: string, position: number): Pick<DerivedCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'internal-number', text: texte, position } },
});
const longueur = (texte: string, fait: string, found: number): Pick<DerivedCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'internal-number', text: fait, found } },
});

// prettier-ignore
export const derivedCases: ReadonlyArray<DerivedCase> = [
  { id: 'NUMDE-01', cas: 'numéro de la délibération modèle',        origine: 'délibération du 4 juillet 2024', texte: '2024.00417',   profil: 'common',   attendu: { numéro: '2024_00417', changements: [[4, '.', '_']] } },
  { id: 'NUMDE-02', cas: 'déjà admis : rien ne change',             origine: 'recueil @CTES', texte: 'D20240041710',           profil: 'common',   attendu: { numéro: 'D20240041710', changements: [] } },
  { id: 'NUMDE-03', cas: 'espaces',                                 origine: 'registre réel', texte: '2022 7 4',                      profil: 's2low',    attendu: { numéro: '2022_7_4', changements: [[4, ' ', '_'], [6, ' ', '_']] } },
  { id: 'NUMDE-04', cas: 'les mêmes espaces, que le schéma de 2016 admet', origine: 'registre réel', texte: '2022 7 4',               profil: 'xsd-2016', attendu: { numéro: '2022 7 4', changements: [] } },
  { id: 'NUMDE-05', cas: 'traits d’union',                          origine: 'registre réel', texte: 'D2023-01-003',                  profil: 'common',   attendu: { numéro: 'D2023_01_003', changements: [[5, '-', '_'], [8, '-', '_']] } },
  { id: 'NUMDE-06', cas: 'barre et minuscules',                     origine: 'définition', texte: 'cm2023/7',                         profil: 'pastell',  attendu: { numéro: 'CM2023_7', changements: [[0, 'c', 'C'], [1, 'm', 'M'], [6, '/', '_']] } },
  { id: 'NUMDE-07', cas: 'minuscules, que le schéma de 2019 admet', origine: 'définition', texte: 'cm2023/7',                         profil: 'xsd-2019', attendu: { numéro: 'cm2023_7', changements: [[6, '/', '_']] } },
  { id: 'NUMDE-08', cas: 'accent et capitale',                      origine: 'définition', texte: 'délib 12',                         profil: 'common',   attendu: { numéro: 'DELIB_12', changements: [[0, 'd', 'D'], [1, 'é', 'E'], [2, 'l', 'L'], [3, 'i', 'I'], [4, 'b', 'B'], [5, ' ', '_']] } },
  { id: 'NUMDE-09', cas: 'accent seul',                             origine: 'définition', texte: 'Délib1',                           profil: 'xsd-2016', attendu: { numéro: 'Delib1', changements: [[1, 'é', 'e']] } },
  { id: 'NUMDE-10', cas: 'plusieurs signes de suite : un seul tiret bas', origine: 'définition', texte: '2023 - 4',                   profil: 'common',   attendu: { numéro: '2023_4', changements: [[4, ' ', '_'], [5, '-', ''], [6, ' ', '']] } },
  { id: 'NUMDE-11', cas: 'deux tirets bas d’origine : gardés',      origine: 'recueil @CTES', texte: 'ACTE_Y__1',              profil: 'common',   attendu: { numéro: 'ACTE_Y__1', changements: [] } },
  { id: 'NUMDE-12', cas: 'tirets bas aux bords, refusés',           origine: 'recueil @CTES', texte: '_123_AXY',               profil: 's2low',    attendu: { numéro: '123_AXY', changements: [[0, '_', '']] } },
  { id: 'NUMDE-13', cas: 'tirets bas aux bords, admis',             origine: 'recueil @CTES', texte: '_123_AXY',               profil: 'stela',    attendu: { numéro: '_123_AXY', changements: [] } },
  { id: 'NUMDE-14', cas: 'parenthèse finale',                       origine: 'définition', texte: '12(bis)',                          profil: 'common',   attendu: { numéro: '12_BIS', changements: [[2, '(', '_'], [3, 'b', 'B'], [4, 'i', 'I'], [5, 's', 'S'], [6, ')', '']] } },
  { id: 'NUMDE-15', cas: 'quinze caractères : les signes restent',  origine: 'définition', texte: '2024-07-04-0012',                  profil: 'common',   attendu: { numéro: '2024_07_04_0012', changements: [[4, '-', '_'], [7, '-', '_'], [10, '-', '_']] } },
  { id: 'NUMDE-16', cas: 'seize caractères : les signes tombent',   origine: 'définition', texte: '2024-07-04-00123',                 profil: 'common',   attendu: { numéro: '2024070400123', changements: [[4, '-', ''], [7, '-', ''], [10, '-', '']] } },
  { id: 'NUMDE-17', cas: 'seize chiffres : rien ne peut tomber',    origine: 'définition', profil: 'common', ...longueur('1234567890123456', '1234567890123456', 16) },
  { id: 'NUMDE-18', cas: 'un caractère, deux requis',               origine: 'recueil @CTES', profil: 'pastell', ...longueur('1', '1', 1) },
  { id: 'NUMDE-19', cas: 'le même, admis',                          origine: 'recueil @CTES', texte: '1', profil: 's2low', attendu: { numéro: '1', changements: [] } },
  { id: 'NUMDE-20', cas: 'vide',                                    origine: 'définition', profil: 'common', ...longueur('', '', 0) },
  { id: 'NUMDE-21', cas: 'des signes seuls',                        origine: 'définition', profil: 'common', ...longueur('.-.', '', 0) },
  { id: 'NUMDE-22', cas: 'soixante et un caractères',               origine: 'définition', profil: 'common', ...longueur('1'.repeat(61), '1'.repeat(61), 61) },
  { id: 'NUMDE-23', cas: 'lettre liée, qui n’en est pas une seule', origine: 'définition', profil: 'common', ...caractère('nœud 1', 1) },
  { id: 'NUMDE-24', cas: 'alphabet étranger',                       origine: 'définition', profil: 'common', ...caractère('12 Ж', 3) },
  { id: 'NUMDE-25', cas: 'symbole',                                 origine: 'définition', profil: 'common', ...caractère('12 €', 3) },
  { id: 'NUMDE-26', cas: 'lettre dont la capitale en fait deux',    origine: 'définition', profil: 'common', ...caractère('12 ß', 3) },
  { id: 'NUMDE-27', cas: 'symbole devant',                          origine: 'définition', profil: 'common', ...caractère('€ 12', 0) },
  { id: 'NUMDE-28', cas: 'soixante caractères : lus, puis trop longs', origine: 'définition', profil: 'common', ...longueur(`${'1'.repeat(59)}b`, `${'1'.repeat(59)}B`, 60) },
];

export interface NextCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly après: string;
  readonly pris: ReadonlyArray<string>;
  readonly attendu: string | { readonly tropLong: string };
}

// prettier-ignore
export const nextCases: ReadonlyArray<NextCase> = [
  { id: 'NUMSUIV-01', cas: 'le suivant',                            origine: 'définition', après: 'D2024_009', pris: [], attendu: 'D2024_010' },
  { id: 'NUMSUIV-02', cas: 'le suivant est pris, même annulé',      origine: 'S2LOW : un numéro sert une fois', après: 'D2024_009', pris: ['D2024_010', 'D2024_011'], attendu: 'D2024_012' },
  { id: 'NUMSUIV-03', cas: 'un chiffre de plus',                    origine: 'définition', après: 'D2024_999', pris: [], attendu: 'D2024_1000' },
  { id: 'NUMSUIV-04', cas: 'que des chiffres, zéros gardés',        origine: 'recueil @CTES', après: '0000008888', pris: [], attendu: '0000008889' },
  { id: 'NUMSUIV-05', cas: 'sans chiffre à la fin',                 origine: 'recueil @CTES', après: 'DEL', pris: [], attendu: 'DEL_2' },
  { id: 'NUMSUIV-06', cas: 'sans chiffre à la fin, deux pris',      origine: 'définition', après: 'DEL', pris: ['DEL_2', 'DEL_3'], attendu: 'DEL_4' },
  { id: 'NUMSUIV-07', cas: 'quinze chiffres, au-delà des nombres exacts', origine: 'définition', après: '999999999999998', pris: [], attendu: '999999999999999' },
  { id: 'NUMSUIV-08', cas: 'quinze neufs : il en faudrait seize',   origine: 'définition', après: '999999999999999', pris: [], attendu: { tropLong: '1000000000000000' } },
];

// prettier-ignore
export const replacementCases: ReadonlyArray<NextCase> = [
  { id: 'NUMBIS-01', cas: 'la transmission annulée garde son numéro', origine: 'ni S2LOW ni STELA ne le libèrent', après: 'D2024_009', pris: ['D2024_009'], attendu: 'D2024_009BIS' },
  { id: 'NUMBIS-02', cas: 'annulée deux fois',                        origine: 'définition', après: 'D2024_009', pris: ['D2024_009', 'D2024_009BIS'], attendu: 'D2024_009TER' },
  { id: 'NUMBIS-03', cas: 'annulée cinq fois',                        origine: 'définition', après: 'D1', pris: ['D1', 'D1BIS', 'D1TER', 'D1QUATER', 'D1QUINQUIES'], attendu: 'D1_6' },
  { id: 'NUMBIS-04', cas: 'quinze caractères tout juste',             origine: 'recueil @CTES', après: 'D20240041710', pris: [], attendu: 'D20240041710BIS' },
  { id: 'NUMBIS-05', cas: 'seize caractères',                         origine: 'définition', après: 'D202400417101', pris: [], attendu: { tropLong: 'D202400417101BIS' } },
  { id: 'NUMBIS-06', cas: 'annulée trois fois',                       origine: 'définition', après: 'D1', pris: ['D1', 'D1BIS', 'D1TER'], attendu: 'D1QUATER' },
  { id: 'NUMBIS-07', cas: 'annulée quatre fois',                      origine: 'définition', après: 'D1', pris: ['D1', 'D1BIS', 'D1TER', 'D1QUATER'], attendu: 'D1QUINQUIES' },
];
