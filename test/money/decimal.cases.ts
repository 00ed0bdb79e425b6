import type { AmountOutOfRange, NotWholeCents } from '../../src/money/index.js';

export interface DecimalCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Le nombre décimal, en euros, tel que decimal.js le lit. */
  readonly euros: string;
  readonly attendu: { readonly centimes: number } | { readonly défaut: NotWholeCents | AmountOutOfRange };
}

// prettier-ignore
export const decimalCases: ReadonlyArray<DecimalCase> = [
  { id: 'DÉC-01', cas: 'subvention modèle',                            origine: 'délibération du 4 juillet 2024', euros: '94000', attendu: { centimes: 9400000 } },
  { id: 'DÉC-02', cas: 'deux décimales',                               origine: 'définition', euros: '1234567.89', attendu: { centimes: 123456789 } },
  { id: 'DÉC-03', cas: 'zéros au-delà de la deuxième décimale : rien à arrondir', origine: 'définition', euros: '12.3400', attendu: { centimes: 1234 } },
  { id: 'DÉC-04', cas: 'trois décimales',                              origine: 'définition', euros: '0.125', attendu: { défaut: { _tag: 'NotWholeCents', found: '0.125' } } },
  { id: 'DÉC-05', cas: 'somme de flottants',                           origine: '0,1 + 0,2 en flottants', euros: '0.30000000000000004', attendu: { défaut: { _tag: 'NotWholeCents', found: '0.30000000000000004' } } },
  { id: 'DÉC-06', cas: 'montant négatif',                              origine: 'définition', euros: '-0.01', attendu: { centimes: -1 } },
  { id: 'DÉC-07', cas: 'zéro négatif : zéro',                          origine: 'définition', euros: '-0', attendu: { centimes: 0 } },
  { id: 'DÉC-08', cas: 'borne haute exacte',                           origine: 'bornes', euros: '90000000000000', attendu: { centimes: 9000000000000000 } },
  { id: 'DÉC-09', cas: 'un centime au-dessus',                         origine: 'bornes', euros: '90000000000000.01', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '9000000000000001' } } },
  { id: 'DÉC-10', cas: 'borne basse exacte',                           origine: 'bornes', euros: '-90000000000000', attendu: { centimes: -9000000000000000 } },
  { id: 'DÉC-11', cas: 'un centime au-dessous',                        origine: 'bornes', euros: '-90000000000000.01', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '-9000000000000001' } } },
  { id: 'DÉC-12', cas: 'vingt et un chiffres : écrits en entier',      origine: 'entrée hostile', euros: '1e20', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '10000000000000000000000' } } },
  { id: 'DÉC-13', cas: 'vingt-deux chiffres : en centimes, non en euros', origine: 'régression : cents portait des euros', euros: '1e21', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '1e+23' } } },
  { id: 'DÉC-14', cas: 'exposant d’un million, refusé sans être écrit', origine: 'entrée hostile', euros: '1e1000000', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '1e+1000002' } } },
  { id: 'DÉC-15', cas: 'le plus grand exposant de decimal.js',         origine: 'entrée hostile', euros: '-9e9000000000000000', attendu: { défaut: { _tag: 'AmountOutOfRange', cents: '-Infinity' } } },
  { id: 'DÉC-16', cas: 'exposant de moins un million',                 origine: 'entrée hostile', euros: '1e-1000000', attendu: { défaut: { _tag: 'NotWholeCents', found: '1e-1000000' } } },
  { id: 'DÉC-17', cas: 'NaN',                                          origine: 'cas modèle', euros: 'NaN', attendu: { défaut: { _tag: 'NotWholeCents', found: 'NaN' } } },
  { id: 'DÉC-18', cas: 'infini',                                       origine: 'entrée hostile', euros: 'Infinity', attendu: { défaut: { _tag: 'NotWholeCents', found: 'Infinity' } } },
  { id: 'DÉC-19', cas: 'moins l’infini',                               origine: 'entrée hostile', euros: '-Infinity', attendu: { défaut: { _tag: 'NotWholeCents', found: '-Infinity' } } },
  { id: 'DÉC-20', cas: 'une unité à la centième décimale', origine: 'entrée hostile', euros: '0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001', attendu: { défaut: { _tag: 'NotWholeCents', found: '1e-100' } } },
];
