import type { BodyKind } from '../../src/body/index.js';

/** Un effectif ou un nombre de sièges, le 4 juillet 2024. */
export interface StratumCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly population: number;
  readonly nombre: number;
}

// prettier-ignore
export const councilSizeCases: ReadonlyArray<StratumCase> = [
  { id: 'EFF-01', cas: '0 habitant : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 0, nombre: 7 },
  { id: 'EFF-02', cas: '1 habitant : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 1, nombre: 7 },
  { id: 'EFF-03', cas: '99 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 99, nombre: 7 },
  { id: 'EFF-04', cas: '100 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 100, nombre: 11 },
  { id: 'EFF-05', cas: '101 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 101, nombre: 11 },
  { id: 'EFF-06', cas: '499 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 499, nombre: 11 },
  { id: 'EFF-07', cas: '500 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 500, nombre: 15 },
  { id: 'EFF-08', cas: '501 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 501, nombre: 15 },
  { id: 'EFF-09', cas: '1 499 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 1499, nombre: 15 },
  { id: 'EFF-10', cas: '1 500 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 1500, nombre: 19 },
  { id: 'EFF-11', cas: '1 501 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 1501, nombre: 19 },
  { id: 'EFF-12', cas: '2 499 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 2499, nombre: 19 },
  { id: 'EFF-13', cas: '2 500 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 2500, nombre: 23 },
  { id: 'EFF-14', cas: '2 501 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 2501, nombre: 23 },
  { id: 'EFF-15', cas: '3 499 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 3499, nombre: 23 },
  { id: 'EFF-16', cas: '3 500 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 3500, nombre: 27 },
  { id: 'EFF-17', cas: '3 501 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 3501, nombre: 27 },
  { id: 'EFF-18', cas: '4 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 4999, nombre: 27 },
  { id: 'EFF-19', cas: '5 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 5000, nombre: 29 },
  { id: 'EFF-20', cas: '5 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 5001, nombre: 29 },
  { id: 'EFF-21', cas: '9 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 9999, nombre: 29 },
  { id: 'EFF-22', cas: '10 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 10_000, nombre: 33 },
  { id: 'EFF-23', cas: '10 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 10_001, nombre: 33 },
  { id: 'EFF-24', cas: '19 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 19_999, nombre: 33 },
  { id: 'EFF-25', cas: '20 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 20_000, nombre: 35 },
  { id: 'EFF-26', cas: '20 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 20_001, nombre: 35 },
  { id: 'EFF-27', cas: '29 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 29_999, nombre: 35 },
  { id: 'EFF-28', cas: '30 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 30_000, nombre: 39 },
  { id: 'EFF-29', cas: '30 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 30_001, nombre: 39 },
  { id: 'EFF-30', cas: '39 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 39_999, nombre: 39 },
  { id: 'EFF-31', cas: '40 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 40_000, nombre: 43 },
  { id: 'EFF-32', cas: '40 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 40_001, nombre: 43 },
  { id: 'EFF-33', cas: '49 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 49_999, nombre: 43 },
  { id: 'EFF-34', cas: '50 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 50_000, nombre: 45 },
  { id: 'EFF-35', cas: '50 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 50_001, nombre: 45 },
  { id: 'EFF-36', cas: '59 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 59_999, nombre: 45 },
  { id: 'EFF-37', cas: '60 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 60_000, nombre: 49 },
  { id: 'EFF-38', cas: '60 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 60_001, nombre: 49 },
  { id: 'EFF-39', cas: '79 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 79_999, nombre: 49 },
  { id: 'EFF-40', cas: '80 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 80_000, nombre: 53 },
  { id: 'EFF-41', cas: '80 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 80_001, nombre: 53 },
  { id: 'EFF-42', cas: '99 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 99_999, nombre: 53 },
  { id: 'EFF-43', cas: '100 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 100_000, nombre: 55 },
  { id: 'EFF-44', cas: '100 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 100_001, nombre: 55 },
  { id: 'EFF-45', cas: '149 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 149_999, nombre: 55 },
  { id: 'EFF-46', cas: '150 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 150_000, nombre: 59 },
  { id: 'EFF-47', cas: '150 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 150_001, nombre: 59 },
  { id: 'EFF-48', cas: '199 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 199_999, nombre: 59 },
  { id: 'EFF-49', cas: '200 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 200_000, nombre: 61 },
  { id: 'EFF-50', cas: '200 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 200_001, nombre: 61 },
  { id: 'EFF-51', cas: '249 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 249_999, nombre: 61 },
  { id: 'EFF-52', cas: '250 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 250_000, nombre: 65 },
  { id: 'EFF-53', cas: '250 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 250_001, nombre: 65 },
  { id: 'EFF-54', cas: '299 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L2121-2', population: 299_999, nombre: 65 },
  { id: 'EFF-55', cas: '300 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L2121-2', population: 300_000, nombre: 69 },
  { id: 'EFF-56', cas: '300 001 habitants : une de plus', origine: 'texte : CGCT, art. L2121-2', population: 300_001, nombre: 69 },
  { id: 'EFF-90', cas: '1 672 habitants, dix-neuf membres', origine: 'commune réelle', population: 1672, nombre: 19 },
];

// prettier-ignore
export const communitySeatsCases: ReadonlyArray<StratumCase> = [
  { id: 'SIE-01', cas: '0 habitant : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 0, nombre: 16 },
  { id: 'SIE-02', cas: '1 habitant : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 1, nombre: 16 },
  { id: 'SIE-03', cas: '3 499 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 3499, nombre: 16 },
  { id: 'SIE-04', cas: '3 500 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 3500, nombre: 18 },
  { id: 'SIE-05', cas: '3 501 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 3501, nombre: 18 },
  { id: 'SIE-06', cas: '4 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 4999, nombre: 18 },
  { id: 'SIE-07', cas: '5 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 5000, nombre: 22 },
  { id: 'SIE-08', cas: '5 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 5001, nombre: 22 },
  { id: 'SIE-09', cas: '9 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 9999, nombre: 22 },
  { id: 'SIE-10', cas: '10 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 10_000, nombre: 26 },
  { id: 'SIE-11', cas: '10 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 10_001, nombre: 26 },
  { id: 'SIE-12', cas: '19 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 19_999, nombre: 26 },
  { id: 'SIE-13', cas: '20 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 20_000, nombre: 30 },
  { id: 'SIE-14', cas: '20 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 20_001, nombre: 30 },
  { id: 'SIE-15', cas: '29 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 29_999, nombre: 30 },
  { id: 'SIE-16', cas: '30 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 30_000, nombre: 34 },
  { id: 'SIE-17', cas: '30 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 30_001, nombre: 34 },
  { id: 'SIE-18', cas: '39 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 39_999, nombre: 34 },
  { id: 'SIE-19', cas: '40 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 40_000, nombre: 38 },
  { id: 'SIE-20', cas: '40 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 40_001, nombre: 38 },
  { id: 'SIE-21', cas: '49 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 49_999, nombre: 38 },
  { id: 'SIE-22', cas: '50 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 50_000, nombre: 40 },
  { id: 'SIE-23', cas: '50 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 50_001, nombre: 40 },
  { id: 'SIE-24', cas: '74 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 74_999, nombre: 40 },
  { id: 'SIE-25', cas: '75 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 75_000, nombre: 42 },
  { id: 'SIE-26', cas: '75 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 75_001, nombre: 42 },
  { id: 'SIE-27', cas: '99 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 99_999, nombre: 42 },
  { id: 'SIE-28', cas: '100 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 100_000, nombre: 48 },
  { id: 'SIE-29', cas: '100 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 100_001, nombre: 48 },
  { id: 'SIE-30', cas: '149 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 149_999, nombre: 48 },
  { id: 'SIE-31', cas: '150 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 150_000, nombre: 56 },
  { id: 'SIE-32', cas: '150 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 150_001, nombre: 56 },
  { id: 'SIE-33', cas: '199 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 199_999, nombre: 56 },
  { id: 'SIE-34', cas: '200 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 200_000, nombre: 64 },
  { id: 'SIE-35', cas: '200 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 200_001, nombre: 64 },
  { id: 'SIE-36', cas: '249 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 249_999, nombre: 64 },
  { id: 'SIE-37', cas: '250 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 250_000, nombre: 72 },
  { id: 'SIE-38', cas: '250 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 250_001, nombre: 72 },
  { id: 'SIE-39', cas: '349 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 349_999, nombre: 72 },
  { id: 'SIE-40', cas: '350 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 350_000, nombre: 80 },
  { id: 'SIE-41', cas: '350 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 350_001, nombre: 80 },
  { id: 'SIE-42', cas: '499 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 499_999, nombre: 80 },
  { id: 'SIE-43', cas: '500 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 500_000, nombre: 90 },
  { id: 'SIE-44', cas: '500 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 500_001, nombre: 90 },
  { id: 'SIE-45', cas: '699 999 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 699_999, nombre: 90 },
  { id: 'SIE-46', cas: '700 000 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 700_000, nombre: 100 },
  { id: 'SIE-47', cas: '700 001 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 700_001, nombre: 100 },
  { id: 'SIE-48', cas: '1 000 000 habitants : dernière de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 1_000_000, nombre: 100 },
  { id: 'SIE-49', cas: '1 000 001 habitants : première population de la strate', origine: 'texte : CGCT, art. L5211-6-1', population: 1_000_001, nombre: 130 },
  { id: 'SIE-50', cas: '1 000 002 habitants : une de plus', origine: 'texte : CGCT, art. L5211-6-1', population: 1_000_002, nombre: 130 },
];

export interface CompleteCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly population: number;
  readonly jour: string;
  /** Le nombre à partir duquel le conseil est réputé complet ; `null` s’il ne peut l’être. */
  readonly completDès: number | null;
}

// prettier-ignore
export const completeCases: ReadonlyArray<CompleteCase> = [
  { id: 'COMP-01', cas: '99 habitants, avant mars 2026',                     origine: 'texte : CGCT, art. L2121-2-1', population: 99,   jour: '2024-07-04', completDès: 5 },
  { id: 'COMP-02', cas: '100 habitants, avant mars 2026',                    origine: 'texte : CGCT, art. L2121-2-1', population: 100,  jour: '2024-07-04', completDès: 9 },
  { id: 'COMP-03', cas: '499 habitants, avant mars 2026',                    origine: 'texte : CGCT, art. L2121-2-1', population: 499,  jour: '2024-07-04', completDès: 9 },
  { id: 'COMP-04', cas: '500 habitants, avant mars 2026 : aucune troisième strate', origine: 'texte : CGCT, art. L2121-2-1', population: 500, jour: '2026-03-14', completDès: null },
  { id: 'COMP-05', cas: '500 habitants, premier tour de mars 2026',          origine: 'texte : loi 2025-444, art. 5', population: 500,  jour: '2026-03-15', completDès: 13 },
  { id: 'COMP-06', cas: '999 habitants',                                     origine: 'texte : loi 2025-444, art. 5', population: 999,  jour: '2026-04-01', completDès: 13 },
  { id: 'COMP-07', cas: '1 000 habitants : le conseil doit être complet',    origine: 'texte : loi 2025-444, art. 5', population: 1000, jour: '2026-04-01', completDès: null },
  { id: 'COMP-08', cas: '300 habitants en 2026',                    origine: 'texte : loi 2025-444, art. 5', population: 300,  jour: '2026-04-01', completDès: 9 },
  { id: 'COMP-09', cas: '99 habitants, premier jour de la règle',            origine: 'texte : loi 2019-1461, art. 38', population: 99, jour: '2019-12-29', completDès: 5 },
  { id: 'COMP-10', cas: '99 habitants, la veille',                           origine: 'texte : loi 2019-1461, art. 38', population: 99, jour: '2019-12-28', completDès: null },
];

export interface DeputyCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly effectif: number;
  readonly adjoints: number;
}

// prettier-ignore
export const deputyCases: ReadonlyArray<DeputyCase> = [
  { id: 'ADJ-01', cas: '7 membres : 2,1',              origine: 'texte : CGCT, art. L2122-2', effectif: 7,  adjoints: 2 },
  { id: 'ADJ-02', cas: '11 membres : 3,3',             origine: 'texte : CGCT, art. L2122-2', effectif: 11, adjoints: 3 },
  { id: 'ADJ-03', cas: '19 membres : 5,7',             origine: 'interprétation 079',         effectif: 19, adjoints: 5 },
  { id: 'ADJ-04', cas: '27 membres : 8,1',    origine: 'texte : CGCT, art. L2122-2', effectif: 27, adjoints: 8 },
  { id: 'ADJ-05', cas: '29 membres : 8,7',             origine: 'interprétation 079',         effectif: 29, adjoints: 8 },
  { id: 'ADJ-06', cas: '69 membres : 20,7',            origine: 'interprétation 079',         effectif: 69, adjoints: 20 },
  { id: 'ADJ-07', cas: '10 membres : trois exactement', origine: 'texte : CGCT, art. L2122-2', effectif: 10, adjoints: 3 },
];

export interface VicePresidentCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly type: BodyKind;
  readonly conseil: number;
  readonly attendu: { readonly least: number | null; readonly limit: number | null; readonly increased: number | null; readonly fixed: 'by-the-text' | 'by-the-council' };
  readonly fondement: string;
}

const EPCI = 'CGCT L5211-10 [older-text]';
const parLeConseil = (limit: number, increased: number, least: number | null = null) => ({ least, limit, increased, fixed: 'by-the-council' }) as const;
const inconnu = { least: null, limit: null, increased: null, fixed: 'by-the-council' } as const;

// prettier-ignore
export const vicePresidentCases: ReadonlyArray<VicePresidentCase> = [
  { id: 'VP-01', cas: '47 membres : 9,4, soit dix ; 14,1 aux deux tiers', origine: 'texte : CGCT, art. L5211-10', type: 'communaute-de-communes', conseil: 47, attendu: parLeConseil(10, 14), fondement: EPCI },
  { id: 'VP-02', cas: '16 membres : 3,2, soit quatre',                  origine: 'texte : CGCT, art. L5211-10', type: 'communaute-de-communes', conseil: 16, attendu: parLeConseil(4, 4), fondement: EPCI },
  { id: 'VP-03', cas: '15 membres : trois, que l’on peut porter à quatre',       origine: 'texte : CGCT, art. L5211-10', type: 'syndicat-de-communes', conseil: 15, attendu: parLeConseil(4, 4), fondement: EPCI },
  { id: 'VP-04', cas: '20 membres : quatre ; six aux deux tiers',                origine: 'texte : CGCT, art. L5211-10', type: 'syndicat-mixte-ferme', conseil: 20, attendu: parLeConseil(4, 6), fondement: EPCI },
  { id: 'VP-05', cas: '21 membres : 4,2, soit cinq ; 6,3 soit six',              origine: 'texte : CGCT, art. L5211-10', type: 'communaute-d-agglomeration', conseil: 21, attendu: parLeConseil(5, 6), fondement: EPCI },
  { id: 'VP-06', cas: '75 membres : quinze, le plafond',                         origine: 'texte : CGCT, art. L5211-10', type: 'communaute-urbaine', conseil: 75, attendu: parLeConseil(15, 15), fondement: EPCI },
  { id: 'VP-07', cas: '76 membres : seize ramenés à quinze',                     origine: 'texte : CGCT, art. L5211-10', type: 'communaute-urbaine', conseil: 76, attendu: parLeConseil(15, 15), fondement: EPCI },
  { id: 'VP-08', cas: '49 membres : dix ; 14,7 soit quatorze aux deux tiers',    origine: 'interprétation 079', type: 'communaute-d-agglomeration', conseil: 49, attendu: parLeConseil(10, 14), fondement: EPCI },
  { id: 'VP-09', cas: '50 membres : dix ; quinze aux deux tiers',                origine: 'texte : CGCT, art. L5211-10', type: 'communaute-d-agglomeration', conseil: 50, attendu: parLeConseil(10, 15), fondement: EPCI },
  { id: 'VP-10', cas: 'métropole : fixé à vingt',                                origine: 'interprétation 079', type: 'metropole', conseil: 123, attendu: { least: null, limit: 20, increased: 20, fixed: 'by-the-text' }, fondement: EPCI },
  { id: 'VP-11', cas: '7 membres : 30 % n’en donnent que deux, quatre restent possibles', origine: 'interprétation 079', type: 'communaute-de-communes', conseil: 7, attendu: parLeConseil(4, 4), fondement: EPCI },
  { id: 'VP-12', cas: 'département de 42 membres : 12,6',                        origine: 'texte : CGCT, art. L3122-4', type: 'departement', conseil: 42, attendu: parLeConseil(12, 12, 4), fondement: 'CGCT L3122-4 [current-text]' },
  { id: 'VP-13', cas: 'département de 50 membres : quinze',                      origine: 'texte : CGCT, art. L3122-4', type: 'departement', conseil: 50, attendu: parLeConseil(15, 15, 4), fondement: 'CGCT L3122-4 [current-text]' },
  { id: 'VP-14', cas: 'département de 82 membres : plafond de quinze',           origine: 'texte : CGCT, art. L3122-4', type: 'departement', conseil: 82, attendu: parLeConseil(15, 15, 4), fondement: 'CGCT L3122-4 [current-text]' },
  { id: 'VP-15', cas: 'région : de quatre à quinze',                             origine: 'texte : CGCT, art. L4133-4', type: 'region', conseil: 57, attendu: parLeConseil(15, 15, 4), fondement: 'CGCT L4133-4 [older-text]' },
  { id: 'VP-16', cas: 'commune : des adjoints, non des vice-présidents',         origine: 'définition', type: 'commune', conseil: 27, attendu: inconnu, fondement: EPCI },
  { id: 'VP-17', cas: 'syndicat mixte ouvert : ses statuts',                     origine: 'texte : CGCT, art. L5721-2-1', type: 'syndicat-mixte-ouvert', conseil: 27, attendu: inconnu, fondement: EPCI },
  { id: 'VP-18', cas: 'un conseil qui n’est pas un nombre',                      origine: 'définition', type: 'region', conseil: Number.NaN, attendu: inconnu, fondement: 'CGCT L4133-4 [older-text]' },
];
