export interface NumberCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly imprimé: string;
  readonly gardé: string;
}

// prettier-ignore
export const numberCases: ReadonlyArray<NumberCase> = [
  { id: 'NUM-01', cas: 'année, point, rang sur cinq chiffres',      origine: 'délibération du 4 juillet 2024', imprimé: '2024.00417', gardé: '2024.00417' },
  { id: 'NUM-02', cas: 'année, séance, rang, séparés d’espaces',    origine: 'registre réel : Mazères, 9 décembre 2022', imprimé: '2022 7 4', gardé: '2022 7 4' },
  { id: 'NUM-03', cas: 'lettre, année, mois, rang',                 origine: 'registre réel : Bazoges-en-Pareds, 13 janvier 2023', imprimé: 'D2023-01-003', gardé: 'D2023-01-003' },
  { id: 'NUM-04', cas: 'rang puis année',                           origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023', imprimé: 'CC02_2023', gardé: 'CC02_2023' },
  { id: 'NUM-05', cas: 'points et sigle',                           origine: 'registre réel : Cachan, 16 février 2023', imprimé: 'DCM 23.1.49', gardé: 'DCM 23.1.49' },
  { id: 'NUM-06', cas: 'sigle, rang, sigle, jour en six chiffres',  origine: 'registre réel : Saint-Philbert-de-Bouaine, 23 janvier 2023', imprimé: 'DEL001CSPB230123', gardé: 'DEL001CSPB230123' },
  { id: 'NUM-07', cas: 'barre oblique',                             origine: 'registre réel : CC du Plateau de Lannemezan, 22 novembre 2022', imprimé: '2022/174', gardé: '2022/174' },
  { id: 'NUM-08', cas: 'espace et tiret bas',                       origine: 'registre réel : CC des Portes Euréliennes d’Île-de-France, 21 mars 2024', imprimé: '24 03_01', gardé: '24 03_01' },
  { id: 'NUM-09', cas: 'deux parties séparées d’une barre',         origine: 'registre réel : Villeneuve-sur-Yonne, 23 février 2023', imprimé: '2023-011/02-23', gardé: '2023-011/02-23' },
  { id: 'NUM-10', cas: 'sigle entre espaces',                       origine: 'registre réel : Portet-sur-Garonne, 16 février 2023', imprimé: '2023 02 ADG 001', gardé: '2023 02 ADG 001' },
  { id: 'NUM-11', cas: 'jour entier et rang',                       origine: 'registre réel : Bagneux, 28 juin 2022', imprimé: 'DEL_20220628_1', gardé: 'DEL_20220628_1' },
  { id: 'NUM-12', cas: 'lettre finale',                             origine: 'registre réel : CC du Val de Drôme en Biovallée, 25 février 2020', imprimé: '14/25-02-20/C', gardé: '14/25-02-20/C' },
  { id: 'NUM-13', cas: 'un seul chiffre',                           origine: 'registre réel : Figeac, 13 mars 2023', imprimé: '1', gardé: '1' },
  { id: 'NUM-14', cas: 'parenthèse finale',                         origine: 'registre réel : Champigny-sur-Marne, 25 janvier 2023', imprimé: '2023-004 (a)', gardé: '2023-004 (a)' },
  { id: 'NUM-15', cas: 'zéro de tête gardé',                        origine: 'registre réel : Saint-Gilles, 7 février 2023', imprimé: '02', gardé: '02' },
  { id: 'NUM-16', cas: 'précédé de « n° »',                         origine: 'définition', imprimé: 'n° 2024.00417', gardé: '2024.00417' },
  { id: 'NUM-17', cas: 'précédé de « Délibération N° », espaces insécables', origine: 'définition', imprimé: 'Délibération N°\u00A02022\u00A07\u202F4', gardé: '2022 7 4' },
  { id: 'NUM-18', cas: 'précédé de « nº », indicateur ordinal',     origine: 'définition', imprimé: 'nº12', gardé: '12' },
  { id: 'NUM-19', cas: 'tirets d’une autre sorte, espaces doublés', origine: 'définition', imprimé: ' D2023–01—003  bis ', gardé: 'D2023-01-003 bis' },
  { id: 'NUM-20', cas: 'sigle accentué',                            origine: 'définition', imprimé: 'DÉL-7', gardé: 'DÉL-7' },
  { id: 'NUM-21', cas: 'soixante caractères, le plus long',         origine: 'définition', imprimé: '1'.repeat(60), gardé: '1'.repeat(60) },
];

export interface NumberDefectCase {
  readonly id: string;
  readonly cas: string;
  readonly imprimé: string;
  readonly défaut: Readonly<Record<string, unknown>>;
}

const longueur = (text: string, found: number): Readonly<Record<string, unknown>> => ({ _tag: 'WrongLength', what: 'deliberation-number', text, found });
const caractère = (text: string, position: number): Readonly<Record<string, unknown>> => ({ _tag: 'WrongCharacter', what: 'deliberation-number', text, position });

// prettier-ignore
export const numberDefectCases: ReadonlyArray<NumberDefectCase> = [
  { id: 'NUM-51', cas: 'vide',                            imprimé: '', défaut: longueur('', 0) },
  { id: 'NUM-52', cas: 'rien après « n° »',               imprimé: 'n° ', défaut: longueur('n° ', 3) },
  { id: 'NUM-53', cas: 'des espaces seuls',               imprimé: '   ', défaut: longueur('   ', 3) },
  { id: 'NUM-54', cas: 'aucun chiffre',                   imprimé: 'DCM', défaut: longueur('DCM', 3) },
  { id: 'NUM-55', cas: 'soixante et un caractères',       imprimé: '1'.repeat(61), défaut: longueur('1'.repeat(61), 61) },
  { id: 'NUM-56', cas: 'commence par un tiret',           imprimé: '-12', défaut: caractère('-12', 0) },
  { id: 'NUM-57', cas: 'finit par un point',              imprimé: 'n° 12.', défaut: caractère('n° 12.', 5) },
  { id: 'NUM-58', cas: 'deux-points à l’intérieur',       imprimé: '2024:417', défaut: caractère('2024:417', 4) },
  { id: 'NUM-59', cas: '« n° » répété',                   imprimé: 'n° n° 12', défaut: caractère('n° n° 12', 4) },
  { id: 'NUM-60', cas: 'chiffres d’un autre alphabet',    imprimé: '1٢', défaut: caractère('1٢', 1) },
];

export interface NextCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly après: string;
  readonly déjà?: ReadonlyArray<string>;
  readonly groupe?: number;
  /** Le suivant, le rang du groupe qui compte et les numéros passés ; ou les réponses possibles. */
  readonly attendu: { readonly suivant: string; readonly groupe: number; readonly passés?: ReadonlyArray<string> } | { readonly possibles: ReadonlyArray<string> };
}

// prettier-ignore
export const nextCases: ReadonlyArray<NextCase> = [
  { id: 'SUIV-01', cas: 'l’année ne compte pas',                       origine: 'délibération du 4 juillet 2024', après: '2024.00417', attendu: { suivant: '2024.00418', groupe: 2 } },
  { id: 'SUIV-02', cas: 'séance ou rang : à dire',                     origine: 'registre réel : Mazères, 9 décembre 2022', après: '2022 7 4', attendu: { possibles: ['2022 8 4', '2022 7 5'] } },
  { id: 'SUIV-03', cas: 'séance ou rang : le numéro précédent le dit', origine: 'registre réel : Mazères, 9 décembre 2022', après: '2022 7 4', déjà: ['2022 7 3'], attendu: { suivant: '2022 7 5', groupe: 3 } },
  { id: 'SUIV-04', cas: 'séance ou rang : l’assemblée le dit',         origine: 'registre réel : Mazères, 9 décembre 2022', après: '2022 7 4', groupe: 3, attendu: { suivant: '2022 7 5', groupe: 3 } },
  { id: 'SUIV-05', cas: 'les deux groupes ont bougé seuls : à dire',   origine: 'interprétation 055', après: '2022 7 4', déjà: ['2022 7 3', '2022 6 4'], attendu: { possibles: ['2022 8 4', '2022 7 5'] } },
  { id: 'SUIV-06', cas: 'deux groupes bougent ensemble : rien de dit', origine: 'interprétation 055', après: '2022 7 4', déjà: ['2022 6 3'], attendu: { possibles: ['2022 8 4', '2022 7 5'] } },
  { id: 'SUIV-07', cas: 'une autre forme ne dit rien',                 origine: 'interprétation 055', après: '2022 7 4', déjà: ['2022-7-3'], attendu: { possibles: ['2022 8 4', '2022 7 5'] } },
  { id: 'SUIV-08', cas: 'rang avant l’année',                          origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023', après: 'CC02_2023', attendu: { suivant: 'CC03_2023', groupe: 1 } },
  { id: 'SUIV-09', cas: 'rang avant l’année, sur deux chiffres',       origine: 'registre réel : Chars, 5 janvier 2024', après: '03-2024', attendu: { suivant: '04-2024', groupe: 1 } },
  { id: 'SUIV-10', cas: 'jour entier',                                 origine: 'registre réel : Bagneux, 28 juin 2022', après: 'DEL_20220628_1', attendu: { suivant: 'DEL_20220628_2', groupe: 2 } },
  { id: 'SUIV-11', cas: 'mois ou rang : à dire',                       origine: 'registre réel : Bazoges-en-Pareds, 13 janvier 2023', après: 'D2023-01-003', attendu: { possibles: ['D2023-02-003', 'D2023-01-004'] } },
  { id: 'SUIV-12', cas: 'année sur deux chiffres : à dire',            origine: 'registre réel : Département de la Dordogne, 3 février 2023', après: '23-1', attendu: { possibles: ['24-1', '23-2'] } },
  { id: 'SUIV-13', cas: 'un seul groupe',                              origine: 'registre réel : Aiglun, 27 février 2023', après: 'D01', attendu: { suivant: 'D02', groupe: 1 } },
  { id: 'SUIV-14', cas: 'neuf devient dix, sans zéro',                 origine: 'définition', après: '2024-9', attendu: { suivant: '2024-10', groupe: 2 } },
  { id: 'SUIV-15', cas: 'la largeur croît quand il le faut',           origine: 'définition', après: '2024-999', attendu: { suivant: '2024-1000', groupe: 2 } },
  { id: 'SUIV-16', cas: 'la largeur est gardée',                       origine: 'définition', après: '2024-0099', attendu: { suivant: '2024-0100', groupe: 2 } },
  { id: 'SUIV-17', cas: 'les numéros pris sont passés',                origine: 'définition', après: '2024-7', déjà: ['2024-8', '2024-9', '2024-11'], attendu: { suivant: '2024-10', groupe: 2, passés: ['2024-8', '2024-9'] } },
  { id: 'SUIV-18', cas: 'une année seule compte, faute d’autre',       origine: 'interprétation 055', après: '2024', attendu: { suivant: '2025', groupe: 1 } },
  { id: 'SUIV-19', cas: '1899 et 2100 ne sont pas des années',         origine: 'interprétation 055', après: '1899-2100', attendu: { possibles: ['1900-2100', '1899-2101'] } },
  { id: 'SUIV-20', cas: '1900 et 2099 en sont',                        origine: 'interprétation 055', après: '1900-2099-3', attendu: { suivant: '1900-2099-4', groupe: 3 } },
  { id: 'SUIV-21', cas: 'un 31 juin n’est pas un jour',                origine: 'interprétation 055', après: '20220631-1', attendu: { possibles: ['20220632-1', '20220631-2'] } },
  { id: 'SUIV-22', cas: 'le jour à l’endroit',                         origine: 'interprétation 055', après: '28062022-1', attendu: { suivant: '28062022-2', groupe: 2 } },
  { id: 'SUIV-23', cas: 'un groupe que le numéro n’a pas : comme rien', origine: 'définition', après: '2024.00417', groupe: 3, attendu: { suivant: '2024.00418', groupe: 2 } },
  { id: 'SUIV-24', cas: 'le groupe nommé l’emporte, fût-il une année', origine: 'définition', après: '2024.00417', groupe: 1, attendu: { suivant: '2025.00417', groupe: 1 } },
  { id: 'SUIV-25', cas: 'sigle et année : le rang',                    origine: 'registre réel : Île-de-France, 25 janvier 2023', après: 'CP 2023-024', attendu: { suivant: 'CP 2023-025', groupe: 2 } },
];
