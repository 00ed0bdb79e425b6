import type { Organe } from '../../body/organs.js';

/** L’exercice des comptes, et le document que le texte de cet exercice nomme. */
export interface AccountsDocumentCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly exercice: number;
  readonly attendu: 'compte administratif' | 'compte financier unique' | 'aucun document';
  readonly fondement: ReadonlyArray<string>;
}

const L1612 = 'texte : CGCT, art. L1612-12';
const AVANT_2026 = ['CGCT L1612-12 [older-text]'];
const DEPUIS_2026 = ['CGCT L1612-12 [current-text]'];

// prettier-ignore
export const accountsDocumentCases: ReadonlyArray<AccountsDocumentCase> = [
  { id: 'COMPTES-01', cas: 'un exercice ancien',                        origine: L1612, exercice: 2019, attendu: 'compte administratif', fondement: AVANT_2026 },
  { id: 'COMPTES-02', cas: 'le dernier exercice de l’ancien document',  origine: L1612, exercice: 2025, attendu: 'compte administratif', fondement: AVANT_2026 },
  { id: 'COMPTES-03', cas: 'le premier exercice du nouveau document',   origine: L1612, exercice: 2026, attendu: 'compte financier unique', fondement: DEPUIS_2026 },
  { id: 'COMPTES-04', cas: 'un exercice à venir',                       origine: L1612, exercice: 2030, attendu: 'compte financier unique', fondement: DEPUIS_2026 },
  { id: 'COMPTES-05', cas: 'une année à deux chiffres n’en est pas une', origine: 'définition', exercice: 26, attendu: 'aucun document', fondement: [] },
  { id: 'COMPTES-06', cas: 'trois chiffres, le plus grand',             origine: 'définition', exercice: 999, attendu: 'aucun document', fondement: [] },
  { id: 'COMPTES-07', cas: 'quatre chiffres, le plus petit',            origine: 'définition', exercice: 1000, attendu: 'compte administratif', fondement: AVANT_2026 },
  { id: 'COMPTES-08', cas: 'quatre chiffres, le plus grand',            origine: 'définition', exercice: 9999, attendu: 'compte financier unique', fondement: DEPUIS_2026 },
  { id: 'COMPTES-09', cas: 'cinq chiffres, le plus petit',              origine: 'définition', exercice: 10_000, attendu: 'aucun document', fondement: [] },
];

/** Ce que le maire ou le président a fait au moment du vote de ses comptes ; ce qui n’est pas dit n’est pas rapporté. */
export interface AccountsExecutiveCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly organe: Organe;
  readonly séance: string;
  readonly préside?: 'yes' | 'no';
  readonly vote?: 'yes' | 'no';
  readonly donnePouvoir?: 'yes' | 'no';
  readonly attendu: Readonly<Record<string, unknown>>;
  readonly fondement: ReadonlyArray<string>;
}

type Constat = Readonly<Record<string, unknown>>;

const retiré = (...notes: ReadonlyArray<string>): Constat => ({ _tag: 'ExecutiveKeptOutOfAccounts', standing: 'conforms', notes });
const aPrisPart = (...parts: ReadonlyArray<'presides' | 'votes' | 'gives-proxy'>): Constat => ({ _tag: 'ExecutiveTookPartInAccounts', standing: 'breaches', parts, notes: [] });
const manque = (...missing: ReadonlyArray<'executive-presides' | 'executive-votes' | 'executive-gives-proxy'>): Constat => ({ _tag: 'AccountsExecutiveUndetermined', standing: 'undetermined', missing, notes: [] });

const commune: Organe = { type: 'commune' };
const SES_COMPTES = 'CGCT L2121-14 [older-text]';
const SANS_POUVOIR = 'question écrite AN n° 47837 [secondary]';
const COMMUNE = [SES_COMPTES, SANS_POUVOIR];
const PRINCIPE = ['question écrite Sénat n° 09194 [secondary]', SANS_POUVOIR];

const L2121 = 'texte : CGCT, art. L2121-14';
const AN = 'réponse ministérielle : AN, n° 47837';
const SÉNAT = 'réponse ministérielle : Sénat, n° 09194 (2009)';

// prettier-ignore
export const accountsExecutiveCases: ReadonlyArray<AccountsExecutiveCase> = [
  { id: 'COMPTES-20', cas: 'il s’est retiré, un autre préside, il n’a pas donné pouvoir', origine: L2121, organe: commune, séance: '2024-06-20', préside: 'no', vote: 'no', donnePouvoir: 'no', attendu: retiré(), fondement: COMMUNE },
  { id: 'COMPTES-21', cas: 'il préside',                                     origine: L2121, organe: commune, séance: '2024-06-20', préside: 'yes', vote: 'no', donnePouvoir: 'no', attendu: aPrisPart('presides'), fondement: COMMUNE },
  { id: 'COMPTES-22', cas: 'il vote',                                        origine: L2121, organe: commune, séance: '2024-06-20', préside: 'no', vote: 'yes', donnePouvoir: 'no', attendu: aPrisPart('votes'), fondement: COMMUNE },
  { id: 'COMPTES-23', cas: 'il se retire, mais donne pouvoir',      origine: AN, organe: commune, séance: '2024-06-20', préside: 'no', vote: 'no', donnePouvoir: 'yes', attendu: aPrisPart('gives-proxy'), fondement: COMMUNE },
  { id: 'COMPTES-24', cas: 'il préside et vote ; le pouvoir, non rapporté, n’importe plus', origine: L2121, organe: commune, séance: '2024-06-20', préside: 'yes', vote: 'yes', attendu: aPrisPart('presides', 'votes'), fondement: COMMUNE },
  { id: 'COMPTES-25', cas: 'tout à la fois',                                 origine: L2121, organe: commune, séance: '2024-06-20', préside: 'yes', vote: 'yes', donnePouvoir: 'yes', attendu: aPrisPart('presides', 'votes', 'gives-proxy'), fondement: COMMUNE },
  { id: 'COMPTES-26', cas: 'son retrait au moment du vote n’est pas rapporté', origine: 'convention de la bibliothèque', organe: commune, séance: '2024-06-20', préside: 'no', donnePouvoir: 'no', attendu: manque('executive-votes'), fondement: COMMUNE },
  { id: 'COMPTES-27', cas: 'qui préside n’est pas rapporté',                 origine: 'convention de la bibliothèque', organe: commune, séance: '2024-06-20', vote: 'no', donnePouvoir: 'no', attendu: manque('executive-presides'), fondement: COMMUNE },
  { id: 'COMPTES-28', cas: 's’il a donné pouvoir n’est pas rapporté',        origine: 'convention de la bibliothèque', organe: commune, séance: '2024-06-20', préside: 'no', vote: 'no', attendu: manque('executive-gives-proxy'), fondement: COMMUNE },
  { id: 'COMPTES-29', cas: 'rien n’est rapporté',                            origine: 'convention de la bibliothèque', organe: commune, séance: '2024-06-20', attendu: manque('executive-presides', 'executive-votes', 'executive-gives-proxy'), fondement: COMMUNE },
  { id: 'COMPTES-30', cas: 'commune d’Alsace-Moselle : le même article',     origine: L2121, organe: { type: 'commune', territoire: 'alsace-moselle' }, séance: '2024-06-20', préside: 'no', vote: 'no', donnePouvoir: 'no', attendu: retiré(), fondement: COMMUNE },
  { id: 'COMPTES-31', cas: 'président d’une communauté de communes',         origine: 'texte : CGCT, art. L5211-1', organe: { type: 'communaute-de-communes' }, séance: '2024-06-20', préside: 'no', vote: 'yes', donnePouvoir: 'no', attendu: aPrisPart('votes'), fondement: [SES_COMPTES, 'CGCT L5211-1 [current-text]', SANS_POUVOIR] },
  { id: 'COMPTES-32', cas: 'bureau d’une métropole, par délégation',         origine: 'interprétation : note 001', organe: { type: 'metropole', organe: 'bureau' }, séance: '2024-06-20', préside: 'no', vote: 'no', donnePouvoir: 'no', attendu: retiré('001-bureau-with-delegation'), fondement: [SES_COMPTES, 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]', SANS_POUVOIR] },
  { id: 'COMPTES-33', cas: 'département : un principe seulement, aucun texte', origine: SÉNAT, organe: { type: 'departement' }, séance: '2024-06-20', vote: 'yes', attendu: aPrisPart('votes'), fondement: PRINCIPE },
  { id: 'COMPTES-34', cas: 'région : un principe seulement, aucun texte',    origine: SÉNAT, organe: { type: 'region' }, séance: '2024-06-20', préside: 'no', vote: 'no', donnePouvoir: 'no', attendu: retiré(), fondement: PRINCIPE },
];
