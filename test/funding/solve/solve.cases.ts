import type { Limit, Reduction } from '../../../src/funding/index.js';
import type { Part, Plan } from '../plan/plans.js';

export interface SolveCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly réduction: Reduction;
  readonly plan: Plan;
  /** Pour chaque financeur : ce qu’il pourrait donner seul, ce qu’il donne, ce qui le retient. */
  readonly attendu: ReadonlyArray<readonly [qui: string, seul: number, montant: number, retenu: ReadonlyArray<Limit>]>;
  readonly reste: number;
}

const detr = (autres: Partial<Part>): Part => ({ qui: 'DETR', catégorie: 'state', dispositif: 'detr', ...autres });
const dsil = (autres: Partial<Part>): Part => ({ qui: 'DSIL', catégorie: 'state', dispositif: 'dsil', ...autres });
const département = (autres: Partial<Part>): Part => ({ qui: 'Département', catégorie: 'departement', ...autres });
const région = (autres: Partial<Part>): Part => ({ qui: 'Région', catégorie: 'region', ...autres });
const fonds = (autres: Partial<Part>): Part => ({ qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', communauté: 'communaute-de-communes', ...autres });

const PART: ReadonlyArray<Limit> = ['owner-share'];
const PROPRE: ReadonlyArray<Limit> = ['its-own-terms'];

// prettier-ignore
export const solveCases: ReadonlyArray<SolveCase> = [
  { id: 'SOLUTION-01', cas: 'deux financeurs à 60 % : 40 000,00 € chacun, 20 000,00 € au maître d’ouvrage', origine: 'interprétation 034', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({ taux: '60 %' }), région({ taux: '60 %' })] }, attendu: [['Département', 60_000_00, 40_000_00, PART], ['Région', 60_000_00, 40_000_00, PART]], reste: 20_000_00 },
  { id: 'SOLUTION-02', cas: 'les mêmes, la Région servie d’abord',            origine: 'interprétation 034', réduction: 'by-rank', plan: { coût: 100_000_00, parts: [département({ taux: '60 %', rang: 2 }), région({ taux: '60 %', rang: 1 })] }, attendu: [['Département', 60_000_00, 20_000_00, PART], ['Région', 60_000_00, 60_000_00, ['its-own-terms', 'owner-share']]], reste: 20_000_00 },
  { id: 'SOLUTION-03', cas: 'rien ne se heurte : chacun son taux',            origine: 'définition', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({ taux: '30 %' }), région({ taux: '20 %', assiette: 50_000_00 })] }, attendu: [['Département', 30_000_00, 30_000_00, PROPRE], ['Région', 10_000_00, 10_000_00, PROPRE]], reste: 60_000_00 },
  { id: 'SOLUTION-04', cas: 'un plafond en euros',                            origine: 'définition', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({ taux: '30 %', plafond: 25_000_00 })] }, attendu: [['Département', 25_000_00, 25_000_00, PROPRE]], reste: 75_000_00 },
  { id: 'SOLUTION-05', cas: 'trois parts égales de 80,00 € : les centimes vont par ordre de nom', origine: 'interprétation 034', réduction: 'in-proportion', plan: { coût: 100_00, parts: [{ qui: 'c', catégorie: 'region', taux: '50 %' }, { qui: 'a', catégorie: 'departement', taux: '50 %' }, { qui: 'b', catégorie: 'commune', taux: '50 %' }] }, attendu: [['c', 50_00, 26_66, PART], ['a', 50_00, 26_68, PART], ['b', 50_00, 26_66, PART]], reste: 20_00 },
  { id: 'SOLUTION-06', cas: 'DETR et DSIL sous 80 % de leur assiette, la Région au-delà', origine: 'interprétation 034', réduction: 'in-proportion', plan: { coût: 200_000_00, parts: [detr({ taux: '80 %', assiette: 100_000_00 }), dsil({ taux: '80 %', assiette: 100_000_00 }), région({ taux: '20 %' })] }, attendu: [['DETR', 80_000_00, 40_000_00, ['state-allocations']], ['DSIL', 80_000_00, 40_000_00, ['state-allocations']], ['Région', 40_000_00, 40_000_00, PROPRE]], reste: 80_000_00 },
  { id: 'SOLUTION-07', cas: 'un fonds de concours, 40 000 de subvention : 30 000,00 €', origine: 'définition', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({ plafond: 40_000_00 }), fonds({ plafond: 30_000_00 })] }, attendu: [['Département', 40_000_00, 40_000_00, ['its-own-terms', 'fonds-de-concours']], ['Communauté', 30_000_00, 30_000_00, ['its-own-terms', 'fonds-de-concours']]], reste: 30_000_00 },
  { id: 'SOLUTION-08', cas: 'un fonds de concours servi après : la moitié du reste', origine: 'interprétation 034', réduction: 'by-rank', plan: { coût: 100_000_00, parts: [fonds({ rang: 2 }), département({ plafond: 40_000_00, rang: 1 })] }, attendu: [['Communauté', 100_000_00, 30_000_00, ['fonds-de-concours']], ['Département', 40_000_00, 40_000_00, ['its-own-terms', 'fonds-de-concours']]], reste: 30_000_00 },
  { id: 'SOLUTION-09', cas: 'l’argent privé d’abord : 20 % de ce qui reste',  origine: 'texte : L. 1111-10, III', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({}), { qui: 'mécène', catégorie: 'private', plafond: 10_000_00 }] }, attendu: [['Département', 100_000_00, 72_000_00, PART], ['mécène', 10_000_00, 10_000_00, PROPRE]], reste: 18_000_00 },
  { id: 'SOLUTION-10', cas: 'outre-mer : tout le coût',                       origine: 'texte : L. 1111-10, III', réduction: 'in-proportion', plan: { territoire: 'reunion', coût: 100_000_00, parts: [département({ taux: '60 %' }), région({ taux: '60 %' })] }, attendu: [['Département', 60_000_00, 50_000_00, ['cost']], ['Région', 60_000_00, 50_000_00, ['cost']]], reste: 0 },
  { id: 'SOLUTION-11', cas: 'une DETR réduite sous 20 % est écartée, et le calcul repris', origine: 'interprétation 034', réduction: 'by-rank', plan: { coût: 100_000_00, parts: [detr({ taux: '40 %', rang: 3 }), département({ taux: '60 %', rang: 1 }), région({ taux: '15 %', rang: 2 })] }, attendu: [['DETR', 40_000_00, 0, ['least-of-the-scheme']], ['Département', 60_000_00, 60_000_00, PROPRE], ['Région', 15_000_00, 15_000_00, PROPRE]], reste: 25_000_00 },
  { id: 'SOLUTION-12', cas: 'le plafond d’un dispositif',                     origine: 'interprétation 031', réduction: 'in-proportion', plan: { plafond: ['Contrat', '50 %'], coût: 100_000_00, parts: [département({ taux: '60 %' }), région({ taux: '40 %' })] }, attendu: [['Département', 60_000_00, 30_000_00, ['scheme']], ['Région', 40_000_00, 20_000_00, ['scheme']]], reste: 50_000_00 },
  { id: 'SOLUTION-13', cas: 'syndicat d’électricité : trois quarts du coût',  origine: 'texte : L. 5212-26', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [fonds({ communauté: 'electricity-syndicate' })] }, attendu: [['Communauté', 100_000_00, 75_000_00, ['electricity-syndicate']]], reste: 25_000_00 },
  { id: 'SOLUTION-14', cas: 'un montant demandé n’est pas dépassé, la part du maître d’ouvrage inscrite est laissée de côté', origine: 'définition', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [département({ montant: 12_345_67 }), { qui: 'commune', catégorie: 'owner', montant: 1 }] }, attendu: [['Département', 12_345_67, 12_345_67, PROPRE]], reste: 87_654_33 },
  { id: 'SOLUTION-15', cas: 'aucun financeur',                                origine: 'définition', réduction: 'by-rank', plan: { coût: 100_00, parts: [] }, attendu: [], reste: 100_00 },
  { id: 'SOLUTION-16', cas: 'le plus grand coût',                             origine: 'bornes', réduction: 'in-proportion', plan: { coût: 9_000_000_000_000_000, parts: [département({}), région({})] }, attendu: [['Département', 9_000_000_000_000_000, 3_600_000_000_000_000, PART], ['Région', 9_000_000_000_000_000, 3_600_000_000_000_000, PART]], reste: 1_800_000_000_000_000 },
  { id: 'SOLUTION-17', cas: 'celui qui n’a pas de rang passe après',          origine: 'interprétation 034', réduction: 'by-rank', plan: { coût: 100_000_00, parts: [département({ taux: '60 %' }), région({ taux: '60 %', rang: 1 })] }, attendu: [['Département', 60_000_00, 20_000_00, PART], ['Région', 60_000_00, 60_000_00, ['its-own-terms', 'owner-share']]], reste: 20_000_00 },
  { id: 'SOLUTION-18', cas: 'l’argent privé d’abord, quel que soit son rang', origine: 'texte : L. 1111-10, III', réduction: 'by-rank', plan: { coût: 100_000_00, parts: [département({ rang: 1 }), { qui: 'mécène', catégorie: 'private', plafond: 10_000_00, rang: 2 }] }, attendu: [['Département', 100_000_00, 72_000_00, PART], ['mécène', 10_000_00, 10_000_00, PROPRE]], reste: 18_000_00 },
  { id: 'SOLUTION-19', cas: 'fonctionnement : ni plafond des dotations, ni part minimale', origine: 'texte : R. 2334-27', réduction: 'in-proportion', plan: { nature: 'operation', coût: 100_000_00, parts: [detr({})] }, attendu: [['DETR', 100_000_00, 100_000_00, ['its-own-terms', 'cost']]], reste: 0 },
  { id: 'SOLUTION-20', cas: 'l’assiette d’une dotation de zéro euro n’abaisse pas le plafond', origine: 'interprétation 031', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [detr({ taux: '80 %' }), dsil({ montant: 0, assiette: 50_000_00 })] }, attendu: [['DETR', 80_000_00, 80_000_00, ['its-own-terms', 'owner-share', 'state-allocations']], ['DSIL', 0, 0, ['its-own-terms', 'owner-share', 'state-allocations']]], reste: 20_000_00 },
  { id: 'SOLUTION-21', cas: 'l’assiette de la Région non plus',               origine: 'texte : R. 2334-27', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [detr({ taux: '60 %' }), région({ taux: '50 %', assiette: 10_000_00 })] }, attendu: [['DETR', 60_000_00, 60_000_00, PROPRE], ['Région', 5_000_00, 5_000_00, PROPRE]], reste: 35_000_00 },
  { id: 'SOLUTION-22', cas: 'un fonds de zéro euro est laissé de côté, de quelque communauté qu’il soit', origine: 'interprétation 033', réduction: 'in-proportion', plan: { coût: 100_000_00, parts: [région({ taux: '20 %' }), { qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', montant: 0 }] }, attendu: [['Région', 20_000_00, 20_000_00, PROPRE], ['Communauté', 0, 0, ['fonds-de-concours']]], reste: 80_000_00 },
];

export interface UnsolvedCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance?: string;
  readonly plan: Plan;
  readonly de: string;
  readonly manque: string;
}

// prettier-ignore
export const unsolvedCases: ReadonlyArray<UnsolvedCase> = [
  { id: 'SOLUTION-90', cas: 'aucun coût',                                      origine: 'définition', plan: { parts: [région({})] }, de: 'Opération', manque: 'cost' },
  { id: 'SOLUTION-91', cas: 'domaine à chef de file inconnu : 20 ou 30 %',     origine: 'interprétation 032', plan: { coût: 100_00, chefDeFile: 'inconnu', parts: [région({})] }, de: 'Opération', manque: 'lead-authority-field' },
  { id: 'SOLUTION-92', cas: 'une DETR dans un plan TTC',                       origine: 'interprétation 031', plan: { taxe: 'including-vat', régime: 'borne', coût: 100_00, parts: [detr({})] }, de: 'DETR', manque: 'cost-excluding-vat' },
  { id: 'SOLUTION-93', cas: 'un fonds de concours dans un plan TTC, FCTVA inconnu', origine: 'interprétation 033', plan: { taxe: 'including-vat', régime: 'fctva', coût: 100_00, parts: [fonds({})] }, de: 'Communauté', manque: 'fctva-amount' },
  { id: 'SOLUTION-94', cas: 'une communauté de catégorie inconnue',            origine: 'interprétation 033', plan: { coût: 100_00, parts: [{ qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours' }] }, de: 'Communauté', manque: 'kind-of-community' },
  { id: 'SOLUTION-97', cas: 'la seconde de deux communautés, de catégorie inconnue', origine: 'interprétation 033', plan: { coût: 100_00, parts: [fonds({}), { qui: 'Autre', catégorie: 'intercommunal', dispositif: 'fonds-de-concours' }] }, de: 'Communauté', manque: 'kind-of-community' },
  { id: 'SOLUTION-96', cas: 'une dotation de l’État, le 5 octobre 2021', origine: 'interprétation 034', séance: '2021-10-05', plan: { coût: 100_00, parts: [dsil({})] }, de: 'Opération', manque: 'rules-of-that-day' },
  { id: 'SOLUTION-95', cas: 'un montant TTC sans taux de TVA',                 origine: 'interprétation 030', plan: { coût: 100_00, parts: [région({ montant: 12_00, taxe: 'including-vat' })] }, de: 'Région', manque: 'vat-rate' },
];
