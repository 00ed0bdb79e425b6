import type { TextDefect } from '../../src/legal/index.js';
import type { AmountOutOfRange, Rounding } from '../../src/money/index.js';

type Lu = { readonly fraction: readonly [numérateur: number, dénominateur: number] } | { readonly défaut: TextDefect };

export interface ParseRateCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly texte: string;
  readonly attendu: Lu;
}

const taux = (texte: string, numérateur: number, dénominateur: number): Pick<ParseRateCase, 'texte' | 'attendu'> => ({
  texte, attendu: { fraction: [numérateur, dénominateur] },
});

const longueur = (texte: string, found: number): Pick<ParseRateCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongLength', what: 'rate', text: texte, found } },
});

const caractère = (texte: string, position: number): Pick<ParseRateCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: texte, position } },
});

const sansDénominateur = (texte: string): Pick<ParseRateCase, 'texte' | 'attendu'> => ({
  texte, attendu: { défaut: { _tag: 'UnknownComponent', what: 'rate', text: texte, part: 'denominator' } },
});

// prettier-ignore
export const parseRateCases: ReadonlyArray<ParseRateCase> = [
  { id: 'TAUX-01', cas: 'part de l’État, programme modèle',               origine: 'délibération du 4 juillet 2024', ...taux('50 %', 1, 2) },
  { id: 'TAUX-02', cas: 'deux décimales',                                 origine: 'définition', ...taux('8,30 %', 83, 1000) },
  { id: 'TAUX-03', cas: 'quatre décimales, un point, signe collé',        origine: 'définition', ...taux('10.1535%', 20307, 200000) },
  { id: 'TAUX-04', cas: 'un tiers',                                       origine: 'définition', ...taux('1/3', 1, 3) },
  { id: 'TAUX-05', cas: 'fraction réduite',                               origine: 'définition', ...taux('50/100', 1, 2) },
  { id: 'TAUX-06', cas: 'fraction plus grande que un',                    origine: 'définition', ...taux('4/3', 4, 3) },
  { id: 'TAUX-07', cas: 'zéro pour cent',                                 origine: 'définition', ...taux('0 %', 0, 1) },
  { id: 'TAUX-08', cas: 'zéro avec décimales',                            origine: 'définition', ...taux('0,00 %', 0, 1) },
  { id: 'TAUX-09', cas: 'zéro septième',                                  origine: 'définition', ...taux('0/7', 0, 1) },
  { id: 'TAUX-10', cas: 'cent pour cent',                                 origine: 'définition', ...taux('100 %', 1, 1) },
  { id: 'TAUX-11', cas: 'au-delà de cent pour cent',                      origine: 'définition', ...taux('150 %', 3, 2) },
  { id: 'TAUX-12', cas: 'espace insécable',                               origine: 'usage typographique', ...taux('16,4\u00A0%', 41, 250) },
  { id: 'TAUX-13', cas: 'espace fine insécable',                          origine: 'usage typographique', ...taux('5,5\u202F%', 11, 200) },
  { id: 'TAUX-14', cas: 'trois décimales du fonds de compensation de la TVA', origine: 'CGCT, art. L1615-6', ...taux('16,404 %', 4101, 25000) },
  { id: 'TAUX-15', cas: 'zéros devant',                                   origine: 'saisie courante', ...taux('008,3 %', 83, 1000) },
  { id: 'TAUX-16', cas: 'douze décimales',                                origine: 'bornes', ...taux('0,000000000001 %', 1, 100000000000000) },
  { id: 'TAUX-17', cas: 'treize décimales',                               origine: 'bornes', ...caractère('0,0000000000001 %', 14) },
  { id: 'TAUX-18', cas: 'douze chiffres avant la virgule',                origine: 'bornes', ...taux('100000000000 %', 1000000000, 1) },
  { id: 'TAUX-19', cas: 'treize chiffres avant le signe %',               origine: 'bornes', ...caractère('1000000000000 %', 13) },
  { id: 'TAUX-20', cas: 'le plus grand entier sûr au dénominateur',       origine: 'bornes', ...taux('1/9007199254740991', 1, 9007199254740991) },
  { id: 'TAUX-21', cas: 'un de plus au dénominateur',                     origine: 'bornes', ...longueur('1/9007199254740992', 18) },
  { id: 'TAUX-22', cas: 'le plus grand entier sûr au numérateur',         origine: 'bornes', ...taux('9007199254740991/2', 9007199254740991, 2) },
  { id: 'TAUX-23', cas: 'un de plus au numérateur, irréductible',         origine: 'bornes', ...longueur('9007199254740993/2', 18) },
  { id: 'TAUX-24', cas: 'trop grand avant réduction, sûr après',          origine: 'bornes', ...taux('9007199254740992/2', 4503599627370496, 1) },
  { id: 'TAUX-25', cas: 'dix-sept chiffres au dénominateur',              origine: 'bornes', ...caractère('1/10000000000000000', 18) },
  { id: 'TAUX-26', cas: 'trop précis pour une fraction d’entiers sûrs',   origine: 'bornes', ...longueur('999999999999,999999999999 %', 27) },
  { id: 'TAUX-27', cas: 'dénominateur nul',                               origine: 'définition', ...sansDénominateur('1/0') },
  { id: 'TAUX-28', cas: 'zéro sur zéro',                                  origine: 'définition', ...sansDénominateur('0/0') },
  { id: 'TAUX-29', cas: 'pourcentage négatif',                            origine: 'définition', ...caractère('-5 %', 0) },
  { id: 'TAUX-30', cas: 'fraction négative',                              origine: 'définition', ...caractère('1/-3', 2) },
  { id: 'TAUX-31', cas: 'sans signe % : le texte s’interrompt',           origine: 'régression : dernier caractère désigné', ...longueur('50', 2) },
  { id: 'TAUX-32', cas: 'rapport décimal sans signe % : le texte s’interrompt', origine: 'régression : dernier caractère désigné', ...longueur('0,083', 5) },
  { id: 'TAUX-33', cas: 'fraction sans dénominateur',                     origine: 'régression : dernier caractère désigné', ...longueur('1/', 2) },
  { id: 'TAUX-34', cas: 'fraction sans numérateur',                       origine: 'régression : dernier caractère désigné', ...caractère('/3', 0) },
  { id: 'TAUX-35', cas: 'signe % seul',                                   origine: 'saisie courante', ...caractère('%', 0) },
  { id: 'TAUX-36', cas: 'texte vide',                                     origine: 'saisie courante', ...longueur('', 0) },
  { id: 'TAUX-37', cas: 'NaN',                                            origine: 'cas modèle', ...caractère('NaN', 0) },
  { id: 'TAUX-38', cas: 'pour mille',                                     origine: 'Unicode', ...caractère('5 ‰', 2) },
  { id: 'TAUX-39', cas: 'deux espaces devant le signe',                   origine: 'saisie courante', ...caractère('5  %', 2) },
  { id: 'TAUX-40', cas: 'deux signes %',                                  origine: 'saisie courante', ...caractère('5 %%', 3) },
  { id: 'TAUX-41', cas: 'fraction de pour cent',                          origine: 'saisie courante', ...caractère('1/3 %', 3) },
  { id: 'TAUX-42', cas: 'fraction de décimaux',                           origine: 'saisie courante', ...caractère('1,5/3', 3) },
  { id: 'TAUX-43', cas: 'notation scientifique',                          origine: 'tableur', ...caractère('1e-2 %', 1) },
  { id: 'TAUX-44', cas: 'fraction en un caractère',                       origine: 'Unicode', ...caractère('½', 0) },
  { id: 'TAUX-45', cas: 'milliers séparés',                               origine: 'saisie courante', ...caractère('1 000 %', 2) },
  { id: 'TAUX-46', cas: 'quarante et un caractères',                      origine: 'entrée hostile', ...longueur('11111111111111111111111111111111111111111', 41) },
];

export interface MakeRateCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly numérateur: number;
  readonly dénominateur: number;
  readonly attendu: Lu;
}

// prettier-ignore
export const makeRateCases: ReadonlyArray<MakeRateCase> = [
  { id: 'FRACTION-01', cas: 'réduite',                               origine: 'définition', numérateur: 2, dénominateur: 4, attendu: { fraction: [1, 2] } },
  { id: 'FRACTION-02', cas: 'déjà irréductible',                     origine: 'définition', numérateur: 83, dénominateur: 1000, attendu: { fraction: [83, 1000] } },
  { id: 'FRACTION-03', cas: 'zéro',                                  origine: 'définition', numérateur: 0, dénominateur: 5, attendu: { fraction: [0, 1] } },
  { id: 'FRACTION-04', cas: 'zéro négatif : zéro',                   origine: 'définition', numérateur: -0, dénominateur: 5, attendu: { fraction: [0, 1] } },
  { id: 'FRACTION-05', cas: 'dénominateur nul',                      origine: 'définition', numérateur: 1, dénominateur: 0, attendu: { défaut: { _tag: 'UnknownComponent', what: 'rate', text: '1/0', part: 'denominator' } } },
  { id: 'FRACTION-06', cas: 'zéro sur zéro',                         origine: 'définition', numérateur: 0, dénominateur: 0, attendu: { défaut: { _tag: 'UnknownComponent', what: 'rate', text: '0/0', part: 'denominator' } } },
  { id: 'FRACTION-07', cas: 'numérateur négatif',                    origine: 'définition', numérateur: -1, dénominateur: 3, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '-1/3', position: 0 } } },
  { id: 'FRACTION-08', cas: 'dénominateur négatif : il est désigné', origine: 'régression : position 0', numérateur: 12, dénominateur: -3, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '12/-3', position: 3 } } },
  { id: 'FRACTION-09', cas: 'numérateur qui n’est pas entier',       origine: 'définition', numérateur: 1.5, dénominateur: 3, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '1.5/3', position: 0 } } },
  { id: 'FRACTION-10', cas: 'dénominateur qui n’est pas entier',     origine: 'régression : position 0', numérateur: 1, dénominateur: 0.5, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '1/0.5', position: 2 } } },
  { id: 'FRACTION-11', cas: 'NaN',                                   origine: 'cas modèle', numérateur: Number.NaN, dénominateur: 3, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: 'NaN/3', position: 0 } } },
  { id: 'FRACTION-12', cas: 'dénominateur infini',                   origine: 'entrée hostile', numérateur: 1, dénominateur: Number.POSITIVE_INFINITY, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '1/Infinity', position: 2 } } },
  { id: 'FRACTION-13', cas: 'les plus grands entiers sûrs',          origine: 'bornes', numérateur: 9007199254740990, dénominateur: 9007199254740991, attendu: { fraction: [9007199254740990, 9007199254740991] } },
  { id: 'FRACTION-14', cas: 'un entier au-delà des entiers sûrs',    origine: 'bornes', numérateur: 1, dénominateur: 9007199254740992, attendu: { défaut: { _tag: 'WrongCharacter', what: 'rate', text: '1/9007199254740992', position: 2 } } },
];

export interface ApplyRateCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly centimes: number;
  readonly taux: string;
  /** Les quatre arrondis, dans cet ordre : vers zéro, loin de zéro, demi loin de zéro, demi au pair. */
  readonly attendu: readonly [down: number, up: number, halfUp: number, halfEven: number];
}

// prettier-ignore
export const applyRateCases: ReadonlyArray<ApplyRateCase> = [
  { id: 'APPLI-01', cas: 'part de l’État, programme modèle',             origine: 'délibération du 4 juillet 2024', centimes: 98100000, taux: '50 %', attendu: [49050000, 49050000, 49050000, 49050000] },
  { id: 'APPLI-02', cas: '8,30 % de cent mille euros',                   origine: 'exemple', centimes: 10000000, taux: '8,30 %', attendu: [830000, 830000, 830000, 830000] },
  { id: 'APPLI-03', cas: 'un demi-centime',                              origine: 'définition', centimes: 1, taux: '1/2', attendu: [0, 1, 1, 0] },
  { id: 'APPLI-04', cas: 'un centime et demi',                           origine: 'définition', centimes: 3, taux: '1/2', attendu: [1, 2, 2, 2] },
  { id: 'APPLI-05', cas: 'deux centimes et demi',                        origine: 'définition', centimes: 5, taux: '1/2', attendu: [2, 3, 3, 2] },
  { id: 'APPLI-06', cas: 'trois centimes et demi',                       origine: 'définition', centimes: 7, taux: '1/2', attendu: [3, 4, 4, 4] },
  { id: 'APPLI-07', cas: 'moins un demi-centime',                        origine: 'définition', centimes: -1, taux: '1/2', attendu: [0, -1, -1, 0] },
  { id: 'APPLI-08', cas: 'moins un centime et demi',                     origine: 'définition', centimes: -3, taux: '1/2', attendu: [-1, -2, -2, -2] },
  { id: 'APPLI-09', cas: 'moins deux centimes et demi',                  origine: 'définition', centimes: -5, taux: '1/2', attendu: [-2, -3, -3, -2] },
  { id: 'APPLI-10', cas: 'juste sous le demi-centime',                   origine: 'définition', centimes: 1, taux: '49,999999999 %', attendu: [0, 1, 0, 0] },
  { id: 'APPLI-11', cas: 'juste au-dessus du demi-centime',              origine: 'définition', centimes: 1, taux: '50,000000001 %', attendu: [0, 1, 1, 1] },
  { id: 'APPLI-12', cas: 'juste sous moins un demi-centime',             origine: 'définition', centimes: -1, taux: '50,000000001 %', attendu: [0, -1, -1, -1] },
  { id: 'APPLI-13', cas: 'un tiers de cent euros',                       origine: 'définition', centimes: 10000, taux: '1/3', attendu: [3333, 3334, 3333, 3333] },
  { id: 'APPLI-14', cas: 'deux tiers de cent euros',                     origine: 'définition', centimes: 10000, taux: '2/3', attendu: [6666, 6667, 6667, 6667] },
  { id: 'APPLI-15', cas: '10,1535 % de 1 234,56 €',                      origine: 'plan réel, taux imprimé 10,1 %', centimes: 123456, taux: '10.1535 %', attendu: [12535, 12536, 12535, 12535] },
  { id: 'APPLI-16', cas: 'zéro pour cent',                               origine: 'définition', centimes: 9400000, taux: '0 %', attendu: [0, 0, 0, 0] },
  { id: 'APPLI-17', cas: 'zéro pour cent d’un montant négatif : zéro, non zéro négatif', origine: 'définition', centimes: -9400000, taux: '0 %', attendu: [0, 0, 0, 0] },
  { id: 'APPLI-18', cas: 'cent pour cent de zéro',                       origine: 'définition', centimes: 0, taux: '100 %', attendu: [0, 0, 0, 0] },
  { id: 'APPLI-19', cas: 'cent cinquante pour cent',                     origine: 'définition', centimes: 9400000, taux: '150 %', attendu: [14100000, 14100000, 14100000, 14100000] },
  { id: 'APPLI-20', cas: '1,005 arrondi, que les flottants manquent',    origine: '1,005 × 100 en flottants', centimes: 100, taux: '100,5 %', attendu: [100, 101, 101, 100] },
  { id: 'APPLI-21', cas: 'produit hors des entiers sûrs avant division', origine: 'bornes', centimes: 8999999999999999, taux: '33,333333333 %', attendu: [2999999999969999, 2999999999970000, 2999999999970000, 2999999999970000] },
  { id: 'APPLI-22', cas: 'la borne haute exacte',                        origine: 'bornes', centimes: 4500000000000000, taux: '200 %', attendu: [9000000000000000, 9000000000000000, 9000000000000000, 9000000000000000] },
  { id: 'APPLI-23', cas: 'la borne basse exacte',                        origine: 'bornes', centimes: -4500000000000000, taux: '200 %', attendu: [-9000000000000000, -9000000000000000, -9000000000000000, -9000000000000000] },
  { id: 'APPLI-24', cas: 'très grand produit, demi-centime après un impair',  origine: 'trois quarts, à la main', centimes: 6000000000000002, taux: '3/4', attendu: [4500000000000001, 4500000000000002, 4500000000000002, 4500000000000002] },
  { id: 'APPLI-25', cas: 'très grand produit, demi-centime après un pair',    origine: 'trois quarts, à la main', centimes: 6000000000000006, taux: '3/4', attendu: [4500000000000004, 4500000000000005, 4500000000000005, 4500000000000004] },
  { id: 'APPLI-26', cas: 'très grand produit, un quart de centime',           origine: 'trois quarts, à la main', centimes: 6000000000000003, taux: '3/4', attendu: [4500000000000002, 4500000000000003, 4500000000000002, 4500000000000002] },
  { id: 'APPLI-27', cas: 'très grand produit, trois quarts de centime',       origine: 'trois quarts, à la main', centimes: 6000000000000001, taux: '3/4', attendu: [4500000000000000, 4500000000000001, 4500000000000001, 4500000000000001] },
  { id: 'APPLI-28', cas: 'très grand produit négatif, demi-centime',          origine: 'trois quarts, à la main', centimes: -6000000000000006, taux: '3/4', attendu: [-4500000000000004, -4500000000000005, -4500000000000005, -4500000000000004] },
];

export interface RateOverflowCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly centimes: number;
  readonly taux: string;
  readonly arrondi: Rounding;
  readonly attendu: { readonly centimes: number } | { readonly défaut: AmountOutOfRange };
}

// prettier-ignore
export const rateOverflowCases: ReadonlyArray<RateOverflowCase> = [
  { id: 'SORTIE-01', cas: 'le double de la borne',                            origine: 'bornes', centimes: 9000000000000000, taux: '200 %', arrondi: 'down', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '18000000000000000' } } },
  { id: 'SORTIE-02', cas: 'le double de la borne, négatif',                   origine: 'bornes', centimes: -9000000000000000, taux: '200 %', arrondi: 'down', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '-18000000000000000' } } },
  { id: 'SORTIE-03', cas: 'un centime au-dessus de la borne',                 origine: 'bornes', centimes: 9000000000000000, taux: '9000000000000001/9000000000000000', arrondi: 'down', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } } },
  { id: 'SORTIE-04', cas: 'moins d’un centime au-dessus, arrondi vers zéro : admis', origine: 'bornes', centimes: 9000000000000000, taux: '9007199254740991/9007199254740990', arrondi: 'down', attendu: { centimes: 9000000000000000 } },
  { id: 'SORTIE-05', cas: 'moins d’un centime au-dessus, arrondi au plus proche : refusé', origine: 'bornes', centimes: 9000000000000000, taux: '9007199254740991/9007199254740990', arrondi: 'half-up', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } } },
  { id: 'SORTIE-06', cas: 'le plus grand produit',                            origine: 'entrée hostile', centimes: 9000000000000000, taux: '9007199254740991/1', arrondi: 'up', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '81064793292668919000000000000000' } } },
];
