import type { TextDefect } from '../../src/legal/index.js';
import type { AmountOutOfRange, NotWholeCents } from '../../src/money/index.js';

type Lu = { readonly centimes: number } | { readonly défaut: TextDefect | AmountOutOfRange };

export interface ParseEuroCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Lu;
}

const longueur = (texte: string, found: number): Pick<ParseEuroCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'euro', text: texte, found } },
});

const caractère = (texte: string, position: number): Pick<ParseEuroCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'euro', text: texte, position } },
});

const horsBornes = (texte: string, cents: string): Pick<ParseEuroCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'AmountOutOfRange', cents } },
});

const montant = (texte: string, centimes: number): Pick<ParseEuroCase, 'texte' | 'attendu'> => ({ texte, attendu: { centimes } });

// prettier-ignore
export const parseEuroCases: ReadonlyArray<ParseEuroCase> = [
  { id: 'EURO-01', cas: 'subvention modèle, pour une machine',               origine: 'délibération du 4 juillet 2024', ...montant('94000.00', 9400000) },
  { id: 'EURO-02', cas: 'subvention modèle, en français',                    origine: 'délibération du 4 juillet 2024', ...montant('94 000,00 €', 9400000) },
  { id: 'EURO-03', cas: 'espaces insécables',                                origine: 'usage typographique', ...montant('94\u00A0000,00\u00A0€', 9400000) },
  { id: 'EURO-04', cas: 'espaces fines insécables',                          origine: 'usage typographique', ...montant('94\u202F000,00\u202F€', 9400000) },
  { id: 'EURO-05', cas: 'espaces mêlées',                                    origine: 'saisie courante', ...montant('1 234\u00A0567\u202F890,12€', 123456789012) },
  { id: 'EURO-06', cas: 'signe € collé',                                     origine: 'saisie courante', ...montant('23000€', 2300000) },
  { id: 'EURO-07', cas: 'EUR en lettres',                                    origine: 'norme ISO 4217', ...montant('23 000,01 EUR', 2300001) },
  { id: 'EURO-08', cas: 'sans décimale',                                     origine: 'saisie courante', ...montant('94000', 9400000) },
  { id: 'EURO-09', cas: 'une décimale : des dizaines de centimes',           origine: 'saisie courante', ...montant('1,5', 150) },
  { id: 'EURO-10', cas: 'une décimale après un point',                       origine: 'saisie courante', ...montant('12.5', 1250) },
  { id: 'EURO-11', cas: 'un centime',                                        origine: 'définition', ...montant('0,01', 1) },
  { id: 'EURO-12', cas: 'zéro',                                              origine: 'définition', ...montant('0', 0) },
  { id: 'EURO-13', cas: 'zéro négatif : zéro',                               origine: 'définition', ...montant('-0', 0) },
  { id: 'EURO-14', cas: 'zéro négatif avec décimales : zéro',                origine: 'définition', ...montant('-0,00 €', 0) },
  { id: 'EURO-15', cas: 'montant négatif',                                   origine: 'saisie courante', ...montant('-12,5', -1250) },
  { id: 'EURO-16', cas: 'montant négatif, signe moins typographique',        origine: 'Unicode U+2212', ...montant('\u221294 000,00 €', -9400000) },
  { id: 'EURO-17', cas: 'zéros devant',                                      origine: 'saisie courante', ...montant('000123,45', 12345) },
  { id: 'EURO-18', cas: 'plus de trois chiffres sans espace',                origine: 'saisie courante', ...montant('1234567,89', 123456789) },
  { id: 'EURO-19', cas: 'borne haute exacte',                                origine: 'bornes', ...montant('90 000 000 000 000,00', 9000000000000000) },
  { id: 'EURO-20', cas: 'un centime sous la borne haute',                    origine: 'bornes', ...montant('89 999 999 999 999,99', 8999999999999999) },
  { id: 'EURO-21', cas: 'un centime au-dessus de la borne haute',            origine: 'bornes', ...horsBornes('90 000 000 000 000,01', '9000000000000001') },
  { id: 'EURO-22', cas: 'borne basse exacte',                                origine: 'bornes', ...montant('-90 000 000 000 000,00', -9000000000000000) },
  { id: 'EURO-23', cas: 'un centime sous la borne basse',                    origine: 'bornes', ...horsBornes('-90000000000000.01', '-9000000000000001') },
  { id: 'EURO-24', cas: 'quarante chiffres',                                 origine: 'entrée hostile', ...horsBornes('9999999999999999999999999999999999999999', '999999999999999999999999999999999999999900') },
  { id: 'EURO-25', cas: 'quarante et un chiffres',                           origine: 'entrée hostile', ...longueur('99999999999999999999999999999999999999999', 41) },
  { id: 'EURO-26', cas: 'troisième décimale : refusée, jamais arrondie',     origine: 'cas modèle', ...caractère('94 000,001 €', 9) },
  { id: 'EURO-27', cas: 'troisième décimale nulle : refusée aussi',          origine: 'définition', ...caractère('94000.000', 8) },
  { id: 'EURO-28', cas: 'NaN',                                               origine: 'cas modèle', ...caractère('NaN', 0) },
  { id: 'EURO-29', cas: 'infini',                                            origine: 'entrée hostile', ...caractère('Infinity', 0) },
  { id: 'EURO-30', cas: 'notation scientifique',                             origine: 'tableur', ...caractère('1e5', 1) },
  { id: 'EURO-31', cas: 'point de millier : refusé, il serait lu 1,23',      origine: 'saisie allemande', ...caractère('1.234', 4) },
  { id: 'EURO-32', cas: 'point de millier puis virgule',                     origine: 'saisie allemande', ...caractère('1.234,56', 4) },
  { id: 'EURO-33', cas: 'virgule de millier',                                origine: 'saisie anglaise', ...caractère('1,234.56', 4) },
  { id: 'EURO-34', cas: 'apostrophe de millier',                             origine: 'saisie suisse', ...caractère('1\'234.00', 1) },
  { id: 'EURO-35', cas: 'signe € devant',                                    origine: 'saisie anglaise', ...caractère('€94000', 0) },
  { id: 'EURO-36', cas: 'signe plus',                                        origine: 'saisie courante', ...caractère('+5', 0) },
  { id: 'EURO-37', cas: 'espace devant',                                     origine: 'saisie courante', ...caractère(' 5', 0) },
  { id: 'EURO-38', cas: 'espace derrière le signe €',                        origine: 'saisie courante', ...caractère('5 € ', 3) },
  { id: 'EURO-39', cas: 'retour à la ligne derrière',                        origine: 'saisie courante', ...caractère('5,00\n', 4) },
  { id: 'EURO-40', cas: 'tabulation entre les milliers',                     origine: 'saisie courante', ...caractère('94\t000', 2) },
  { id: 'EURO-41', cas: 'groupe de milliers de deux chiffres',               origine: 'saisie courante', ...caractère('12 34,00', 5) },
  { id: 'EURO-42', cas: 'groupe de milliers de quatre chiffres',             origine: 'saisie courante', ...caractère('1 2345', 5) },
  { id: 'EURO-43', cas: 'milliers séparés après quatre chiffres',            origine: 'saisie courante', ...caractère('1234 567', 5) },
  { id: 'EURO-44', cas: 'deux espaces de suite',                             origine: 'saisie courante', ...caractère('94  000', 3) },
  { id: 'EURO-45', cas: 'deux virgules',                                     origine: 'saisie courante', ...caractère('1,,5', 2) },
  { id: 'EURO-46', cas: 'deux signes moins',                                 origine: 'saisie courante', ...caractère('--5', 1) },
  { id: 'EURO-47', cas: 'signe moins derrière',                              origine: 'comptabilité', ...caractère('5-', 1) },
  { id: 'EURO-48', cas: 'parenthèses comptables',                            origine: 'comptabilité', ...caractère('(5,00)', 0) },
  { id: 'EURO-49', cas: 'virgule sans chiffre devant',                       origine: 'saisie courante', ...caractère(',50', 0) },
  { id: 'EURO-50', cas: 'lettre O pour un zéro',                             origine: 'saisie courante', ...caractère('94 O00,00', 3) },
  { id: 'EURO-51', cas: 'chiffres pleine chasse',                            origine: 'Unicode', ...caractère('９４', 0) },
  { id: 'EURO-52', cas: 'autre monnaie',                                     origine: 'saisie courante', ...caractère('5 $', 2) },
  { id: 'EURO-53', cas: 'eur en minuscules',                                 origine: 'saisie courante', ...caractère('5 eur', 2) },
  { id: 'EURO-54', cas: 'demi-cadratin au lieu du signe moins',              origine: 'Unicode U+2013', ...caractère('–5', 0) },
  { id: 'EURO-55', cas: 'texte vide',                                        origine: 'saisie courante', ...longueur('', 0) },
  { id: 'EURO-56', cas: 'signe seul : le texte s’interrompt',                origine: 'régression : position 0', ...longueur('-', 1) },
  { id: 'EURO-57', cas: 'virgule finale : le texte s’interrompt',            origine: 'régression : position 0', ...longueur('12,', 3) },
  { id: 'EURO-58', cas: 'dernier groupe de milliers incomplet',              origine: 'régression : position 0', ...longueur('94 00', 5) },
  { id: 'EURO-59', cas: 'EU sans R',                                         origine: 'régression : position 0', ...longueur('5 EU', 4) },
  { id: 'EURO-60', cas: 'espace finale',                                     origine: 'saisie courante', ...longueur('94 000,00 ', 10) },
  { id: 'EURO-61', cas: 'lettre après le signe moins typographique',         origine: 'Unicode U+2212', ...caractère('\u2212x', 1) },
];

export interface FormatEuroCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly centimes: number;
  readonly machine: string;
  readonly fr: string;
  readonly en: string;
}

// prettier-ignore
export const formatEuroCases: ReadonlyArray<FormatEuroCase> = [
  { id: 'ÉCRIT-EURO-01', cas: 'subvention modèle',           origine: 'délibération du 4 juillet 2024', centimes: 9400000, machine: '94000.00', fr: '94\u202F000,00\u00A0€', en: '€94,000.00' },
  { id: 'ÉCRIT-EURO-02', cas: 'zéro',                        origine: 'définition', centimes: 0, machine: '0.00', fr: '0,00\u00A0€', en: '€0.00' },
  { id: 'ÉCRIT-EURO-03', cas: 'un centime',                  origine: 'définition', centimes: 1, machine: '0.01', fr: '0,01\u00A0€', en: '€0.01' },
  { id: 'ÉCRIT-EURO-04', cas: 'cinq centimes de moins',      origine: 'définition', centimes: -5, machine: '-0.05', fr: '-0,05\u00A0€', en: '-€0.05' },
  { id: 'ÉCRIT-EURO-05', cas: 'quatre-vingt-dix-neuf centimes', origine: 'définition', centimes: 99, machine: '0.99', fr: '0,99\u00A0€', en: '€0.99' },
  { id: 'ÉCRIT-EURO-06', cas: 'un euro',                     origine: 'définition', centimes: 100, machine: '1.00', fr: '1,00\u00A0€', en: '€1.00' },
  { id: 'ÉCRIT-EURO-07', cas: 'pas d’espace sous mille',     origine: 'usage typographique', centimes: 99999, machine: '999.99', fr: '999,99\u00A0€', en: '€999.99' },
  { id: 'ÉCRIT-EURO-08', cas: 'mille',                       origine: 'usage typographique', centimes: 100000, machine: '1000.00', fr: '1\u202F000,00\u00A0€', en: '€1,000.00' },
  { id: 'ÉCRIT-EURO-09', cas: 'millions',                    origine: 'usage typographique', centimes: 123456789, machine: '1234567.89', fr: '1\u202F234\u202F567,89\u00A0€', en: '€1,234,567.89' },
  { id: 'ÉCRIT-EURO-10', cas: 'montant négatif',             origine: 'usage typographique', centimes: -9400050, machine: '-94000.50', fr: '-94\u202F000,50\u00A0€', en: '-€94,000.50' },
  { id: 'ÉCRIT-EURO-11', cas: 'borne haute',                 origine: 'bornes', centimes: 9000000000000000, machine: '90000000000000.00', fr: '90\u202F000\u202F000\u202F000\u202F000,00\u00A0€', en: '€90,000,000,000,000.00' },
  { id: 'ÉCRIT-EURO-12', cas: 'borne basse',                 origine: 'bornes', centimes: -9000000000000000, machine: '-90000000000000.00', fr: '-90\u202F000\u202F000\u202F000\u202F000,00\u00A0€', en: '-€90,000,000,000,000.00' },
];

export interface CentsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly nombre: number;
  readonly attendu: { readonly centimes: number } | { readonly défaut: NotWholeCents | AmountOutOfRange };
}

// prettier-ignore
export const centsCases: ReadonlyArray<CentsCase> = [
  { id: 'CENT-01', cas: 'subvention modèle',                     origine: 'délibération du 4 juillet 2024', nombre: 9400000, attendu: { centimes: 9400000 } },
  { id: 'CENT-02', cas: 'zéro',                                  origine: 'définition', nombre: 0, attendu: { centimes: 0 } },
  { id: 'CENT-03', cas: 'zéro négatif : zéro',                   origine: 'définition', nombre: -0, attendu: { centimes: 0 } },
  { id: 'CENT-04', cas: 'montant négatif',                       origine: 'définition', nombre: -1, attendu: { centimes: -1 } },
  { id: 'CENT-05', cas: 'borne haute exacte',                    origine: 'bornes', nombre: 9000000000000000, attendu: { centimes: 9000000000000000 } },
  { id: 'CENT-06', cas: 'un centime au-dessus',                  origine: 'bornes', nombre: 9000000000000001, attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } } },
  { id: 'CENT-07', cas: 'borne basse exacte',                    origine: 'bornes', nombre: -9000000000000000, attendu: { centimes: -9000000000000000 } },
  { id: 'CENT-08', cas: 'un centime au-dessous',                 origine: 'bornes', nombre: -9000000000000001, attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '-9000000000000001' } } },
  { id: 'CENT-09', cas: 'entier loin des bornes, écrit en entier', origine: 'entrée hostile', nombre: 1e21, attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '1000000000000000000000' } } },
  { id: 'CENT-10', cas: 'un demi-centime',                       origine: 'définition', nombre: 0.5, attendu: { défaut: { _tag: 'NotWholeCents', found: '0.5' } } },
  { id: 'CENT-11', cas: 'somme de flottants',                    origine: '0,1 + 0,2 en flottants', nombre: 30.000000000000004, attendu: { défaut: { _tag: 'NotWholeCents', found: '30.000000000000004' } } },
  { id: 'CENT-12', cas: 'NaN',                                   origine: 'cas modèle', nombre: Number.NaN, attendu: { défaut: { _tag: 'NotWholeCents', found: 'NaN' } } },
  { id: 'CENT-13', cas: 'infini',                                origine: 'entrée hostile', nombre: Number.POSITIVE_INFINITY, attendu: { défaut: { _tag: 'NotWholeCents', found: 'Infinity' } } },
  { id: 'CENT-14', cas: 'moins l’infini',                        origine: 'entrée hostile', nombre: Number.NEGATIVE_INFINITY, attendu: { défaut: { _tag: 'NotWholeCents', found: '-Infinity' } } },
];

export interface SumCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly montants: ReadonlyArray<number>;
  readonly attendu: { readonly centimes: number } | { readonly défaut: AmountOutOfRange };
}

// prettier-ignore
export const sumCases: ReadonlyArray<SumCase> = [
  { id: 'SOMME-01', cas: 'aucun montant',                                    origine: 'définition', montants: [], attendu: { centimes: 0 } },
  { id: 'SOMME-02', cas: 'quatre annuités de la subvention modèle',          origine: 'délibération du 4 juillet 2024', montants: [2350000, 2350000, 2350000, 2350000], attendu: { centimes: 9400000 } },
  { id: 'SOMME-03', cas: 'dix centimes et vingt centimes',                   origine: '0,1 + 0,2', montants: [10, 20], attendu: { centimes: 30 } },
  { id: 'SOMME-04', cas: 'un montant et son contraire : zéro, non zéro négatif', origine: 'définition', montants: [9400000, -9400000], attendu: { centimes: 0 } },
  { id: 'SOMME-05', cas: 'la borne haute exacte',                            origine: 'bornes', montants: [8999999999999999, 1], attendu: { centimes: 9000000000000000 } },
  { id: 'SOMME-06', cas: 'un centime au-dessus de la borne',                 origine: 'bornes', montants: [9000000000000000, 1], attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } } },
  { id: 'SOMME-07', cas: 'la borne basse exacte',                            origine: 'bornes', montants: [-8999999999999999, -1], attendu: { centimes: -9000000000000000 } },
  { id: 'SOMME-08', cas: 'un centime au-dessous de la borne',                origine: 'bornes', montants: [-9000000000000000, -1], attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '-9000000000000001' } } },
  { id: 'SOMME-09', cas: 'la somme sort des bornes puis y revient, exacte au centime', origine: 'définition', montants: [9000000000000000, 9000000000000000, 9000000000000000, 3, -9000000000000000, -9000000000000000, -9000000000000000], attendu: { centimes: 3 } },
  { id: 'SOMME-10', cas: 'trois fois la borne haute',                        origine: 'bornes', montants: [9000000000000000, 9000000000000000, 9000000000000000], attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '27000000000000000' } } },
];
