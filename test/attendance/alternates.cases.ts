import type { AlternateObstacle, RollFact } from '../../src/attendance/index.js';
import type { Organe } from '../body/organs.js';
import type { Mouvement } from './roll.cases.js';

export interface AlternateCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  /** Sièges de la commune du titulaire, s’ils sont connus. */
  readonly sièges?: number;
  readonly avisé?: 'yes' | 'no';
  readonly statuts?: 'provided' | 'not-provided';
  readonly attendu: 'siège' | { readonly refusé: AlternateObstacle } | { readonly manque: RollFact };
  readonly fondement: ReadonlyArray<string>;
}

const CC: Organe = { type: 'communaute-de-communes' };
const CA: Organe = { type: 'communaute-d-agglomeration' };
const L5211_6 = ['CGCT L5211-6 al. 4 [older-text]', 'CGCT L5211-1 [current-text]'];
const L5212_7 = ['CGCT L5212-7 al. 2 [older-text]', 'CGCT L5211-1 [current-text]'];

// prettier-ignore
export const alternateCases: ReadonlyArray<AlternateCase> = [
  { id: 'SUPPL-01', cas: 'communauté de communes, commune à un seul siège',          origine: 'texte : CGCT, art. L5211-6', organe: CC, sièges: 1, avisé: 'yes', attendu: 'siège', fondement: L5211_6 },
  { id: 'SUPPL-02', cas: 'communauté d’agglomération, commune à un seul siège',      origine: 'texte : CGCT, art. L5211-6', organe: CA, sièges: 1, attendu: 'siège', fondement: L5211_6 },
  { id: 'SUPPL-03', cas: 'une commune à deux sièges n’a pas de suppléant',           origine: 'texte : CGCT, art. L5211-6', organe: CC, sièges: 2, attendu: { refusé: 'commune-has-several-seats' }, fondement: L5211_6 },
  { id: 'SUPPL-04', cas: 'le titulaire n’a pas avisé le président',                  origine: 'texte : CGCT, art. L5211-6', organe: CC, sièges: 1, avisé: 'no', attendu: { refusé: 'titular-did-not-notify' }, fondement: L5211_6 },
  { id: 'SUPPL-05', cas: 'on ne sait pas combien la commune a de sièges',            origine: 'texte : CGCT, art. L5211-6', organe: CC, attendu: { manque: 'seats-of-the-commune' }, fondement: L5211_6 },
  { id: 'SUPPL-06', cas: 'communauté urbaine : aucun suppléant',                     origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-urbaine' }, sièges: 1, attendu: { refusé: 'no-alternates-here' }, fondement: L5211_6 },
  { id: 'SUPPL-07', cas: 'métropole : aucun suppléant',                              origine: 'texte : CGCT, art. L5211-6', organe: { type: 'metropole' }, sièges: 1, attendu: { refusé: 'no-alternates-here' }, fondement: L5211_6 },
  { id: 'SUPPL-08', cas: 'commune : aucun suppléant',                                origine: 'texte : CGCT, art. L2121-20', organe: { type: 'commune' }, attendu: { refusé: 'no-alternates-here' }, fondement: ['CGCT L2121-20 al. 1 [current-text]'] },
  { id: 'SUPPL-09', cas: 'syndicat, suppléants prévus par les statuts',              origine: 'texte : CGCT, art. L5212-7', organe: { type: 'syndicat-de-communes' }, statuts: 'provided', attendu: 'siège', fondement: L5212_7 },
  { id: 'SUPPL-10', cas: 'syndicat, statuts sans suppléants',                        origine: 'texte : CGCT, art. L5212-7', organe: { type: 'syndicat-de-communes' }, statuts: 'not-provided', attendu: { refusé: 'statutes-provide-none' }, fondement: L5212_7 },
  { id: 'SUPPL-11', cas: 'syndicat, statuts inconnus',                               origine: 'texte : CGCT, art. L5212-7', organe: { type: 'syndicat-de-communes' }, attendu: { manque: 'statutes-on-alternates' }, fondement: L5212_7 },
  { id: 'SUPPL-12', cas: 'syndicat mixte fermé, suppléants prévus',                  origine: 'texte : CGCT, art. L5711-1', organe: { type: 'syndicat-mixte-ferme' }, statuts: 'provided', attendu: 'siège', fondement: [...L5212_7, 'CGCT L5711-1 [older-text]'] },
  { id: 'SUPPL-13', cas: 'syndicat mixte ouvert, statuts inconnus',                  origine: 'texte : CGCT, art. L5721-2-1', organe: { type: 'syndicat-mixte-ouvert' }, attendu: { manque: 'statutes-on-alternates' }, fondement: ['CGCT L5721-2-1 [older-text]'] },
  { id: 'SUPPL-14', cas: 'commission d’appel d’offres : titulaires et suppléants',   origine: 'texte : CGCT, art. L1411-5', organe: { type: 'commune', organe: 'tender-commission' }, attendu: 'siège', fondement: ['CGCT L1411-5 [older-text]'] },
  { id: 'SUPPL-15', cas: 'bureau d’une communauté : aucun texte lu',                 origine: 'interprétation 084', organe: { type: 'communaute-de-communes', organe: 'bureau' }, sièges: 1, attendu: { manque: 'text-on-alternates' }, fondement: ['CGCT L5211-6 al. 4 [older-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]'] },
  { id: 'SUPPL-16', cas: 'CCAS : aucun texte lu',                                    origine: 'interprétation 084', organe: { type: 'ccas' }, attendu: { manque: 'text-on-alternates' }, fondement: ['CGCT L2121-20 al. 1 [current-text]'] },
  { id: 'SUPPL-17', cas: 'collectivité à statut particulier',                        origine: 'définition', organe: { type: 'collectivite-a-statut-particulier' }, attendu: { manque: 'rules-of-the-body' }, fondement: ['CGCT L2121-20 al. 1 [current-text]'] },
];

export interface SeatCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  /** Les membres sont A, titulaire, B, son suppléant, et C ; l’ordre du jour a trois points. */
  readonly organe: Organe;
  readonly présents: ReadonlyArray<string>;
  readonly mouvements?: ReadonlyArray<Mouvement>;
  /** L’état de A, B, C à l’ouverture puis à chaque point : P présent, A absent, R retiré. */
  readonly états: readonly [string, string, string, string];
}

// prettier-ignore
export const seatCases: ReadonlyArray<SeatCase> = [
  { id: 'SIÈGE-01', cas: 'le titulaire est absent : son suppléant siège',             origine: 'texte : CGCT, art. L5211-6', organe: CC, présents: ['B', 'C'], états: ['APP', 'APP', 'APP', 'APP'] },
  { id: 'SIÈGE-02', cas: 'le titulaire arrive au point 2 : le suppléant cesse de siéger', origine: 'texte : CGCT, art. L5211-6', organe: CC, présents: ['B', 'C'], mouvements: [['arrives', 'A', '2']], états: ['APP', 'APP', 'PAP', 'PAP'] },
  { id: 'SIÈGE-03', cas: 'le titulaire part au point 2 : le suppléant, resté, siège', origine: 'texte : CGCT, art. L5211-6', organe: CC, présents: ['A', 'B', 'C'], mouvements: [['leaves', 'A', '2']], états: ['PAP', 'PAP', 'APP', 'APP'] },
  { id: 'SIÈGE-04', cas: 'le suppléant arrive au point 2, puis se retire au point 3', origine: 'texte : CGCT, art. L5211-6', organe: CC, présents: ['C'], mouvements: [['arrives', 'B', '2'], ['withdraws', 'B', '3', 'personal-interest']], états: ['AAP', 'AAP', 'APP', 'ARP'] },
  { id: 'SIÈGE-05', cas: 'le suppléant se retire alors que le titulaire est là : un seul siège, il n’en tient aucun', origine: 'définition', organe: CC, présents: ['A', 'B', 'C'], mouvements: [['withdraws', 'B', '2']], états: ['PAP', 'PAP', 'PAP', 'PAP'] },
  { id: 'SIÈGE-06', cas: 'dans une communauté urbaine, le suppléant ne siège jamais', origine: 'texte : CGCT, art. L5211-6', organe: { type: 'communaute-urbaine' }, présents: ['B', 'C'], états: ['AAP', 'AAP', 'AAP', 'AAP'] },
  { id: 'SIÈGE-07', cas: 'dans un conseil municipal non plus',                        origine: 'texte : CGCT, art. L2121-20', organe: { type: 'commune' }, présents: ['B', 'C'], états: ['AAP', 'AAP', 'AAP', 'AAP'] },
  { id: 'SIÈGE-08', cas: 'dans un syndicat dont les statuts sont inconnus, il siège et c’est dit', origine: 'texte : CGCT, art. L5212-7', organe: { type: 'syndicat-de-communes' }, présents: ['B', 'C'], états: ['APP', 'APP', 'APP', 'APP'] },
];
