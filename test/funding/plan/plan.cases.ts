import type { Part, Plan } from './plans.js';

type Constat = Readonly<Record<string, unknown>>;

export interface PlanCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance?: string;
  readonly plan: Plan;
  /** Les constats de la famille examinée, sans leurs sources ; les taux en fractions. */
  readonly attendu: ReadonlyArray<Constat>;
}

const taux = (numerator: number, denominator: number): Constat => ({ _tag: 'Rate', numerator, denominator });
const CINQUIÈME = taux(1, 5);
const QUATRE_CINQUIÈMES = taux(4, 5);

const commune = (montant: number): Part => ({ qui: 'commune', catégorie: 'owner', montant });
const département = (montant: number): Part => ({ qui: 'Département', catégorie: 'departement', montant });
const detr = (montant: number, assiette?: number): Part => ({ qui: 'DETR', catégorie: 'state', dispositif: 'detr', montant, ...(assiette === undefined ? {} : { assiette }) });
const dsil = (montant: number, assiette?: number): Part => ({ qui: 'DSIL', catégorie: 'state', dispositif: 'dsil', montant, ...(assiette === undefined ? {} : { assiette }) });

const sommes = (cost: number, own: number, granted = 0, requested = 0): Constat => ({ cost, own, granted, requested });
const équilibré = (...figures: Parameters<typeof sommes>): Constat => ({ _tag: 'PlanBalanced', standing: 'conforms', ...sommes(...figures) });
const déséquilibré = (sum: number, difference: number, ...figures: Parameters<typeof sommes>): Constat => ({ _tag: 'PlanUnbalanced', standing: 'breaches', ...sommes(...figures), sum, difference });
const manque = (of: string, missing: string): Constat => ({ _tag: 'PlanUndetermined', standing: 'undetermined', of, missing: [missing] });
const mêlé = (of: string, amount: number, basisOfAmount: string, expected: string, converted: number | null, found: string): Constat => ({ _tag: 'VatBasesMixed', standing: 'breaches', of, amount, basisOfAmount, expected, converted, found });

const HT = 'excluding-vat';
const TTC = 'including-vat';

// prettier-ignore
export const balanceCases: ReadonlyArray<PlanCase> = [
  { id: 'PLAN-01', cas: 'les contributions font le coût',                    origine: 'interprétation 030', plan: { coût: 100_000_00, parts: [département(80_000_00), commune(20_000_00)] }, attendu: [équilibré(100_000_00, 20_000_00)] },
  { id: 'PLAN-02', cas: 'un centime de moins que le coût',                   origine: 'interprétation 030', plan: { coût: 100_000_00, parts: [département(79_999_99), commune(20_000_00)] }, attendu: [déséquilibré(99_999_99, 1, 100_000_00, 20_000_00)] },
  { id: 'PLAN-03', cas: 'un centime de plus',                                origine: 'interprétation 030', plan: { coût: 100_000_00, parts: [département(80_000_01), commune(20_000_00)] }, attendu: [déséquilibré(100_000_01, -1, 100_000_00, 20_000_00)] },
  { id: 'PLAN-04', cas: 'sollicité et accordé se comptent à part',           origine: 'interprétation 030', plan: { coût: 100_000_00, parts: [{ ...département(50_000_00), état: 'granted' }, { ...detr(30_000_00), état: 'requested' }, commune(20_000_00)] }, attendu: [équilibré(100_000_00, 20_000_00, 50_000_00, 30_000_00)] },
  { id: 'PLAN-05', cas: 'les lignes de dépense font le total imprimé',       origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023, terrain de football', plan: { coût: 1_000_000_00, dépenses: [['terrain', 795_500_00], ['clôture', 134_500_00], ['études', 70_000_00]], parts: [commune(1_000_000_00)] }, attendu: [{ _tag: 'CostLinesAgree', standing: 'conforms', printed: 1_000_000_00, lines: 3 }, équilibré(1_000_000_00, 1_000_000_00)] },
  { id: 'PLAN-06', cas: 'les lignes font un centime de plus que le total imprimé : le coût est le leur', origine: 'interprétation 030', plan: { coût: 100_00, dépenses: [['a', 50_00], ['b', 50_01]], parts: [commune(100_01)] }, attendu: [{ _tag: 'CostLinesDisagree', standing: 'breaches', printed: 100_00, sum: 100_01, difference: -1 }, équilibré(100_01, 100_01)] },
  { id: 'PLAN-07', cas: 'aucun coût',                                        origine: 'définition', plan: { parts: [commune(1_00)] }, attendu: [manque('Opération', 'cost')] },
  { id: 'PLAN-08', cas: 'une contribution sans montant ni taux : aucune somme', origine: 'définition', plan: { coût: 100_00, parts: [{ qui: 'Région', catégorie: 'region' }, commune(20_00)] }, attendu: [manque('Région', 'amount-of-a-contribution')] },
  { id: 'PLAN-09', cas: 'une contribution donnée par son taux du coût',      origine: 'définition', plan: { coût: 100_000_00, parts: [{ qui: 'Région', catégorie: 'region', taux: '30 %' }, commune(70_000_00)] }, attendu: [équilibré(100_000_00, 70_000_00)] },
  { id: 'PLAN-10', cas: 'par son taux d’une assiette, au demi-centime supérieur', origine: 'définition', plan: { coût: 100_00, parts: [{ qui: 'Région', catégorie: 'region', taux: '50 %', assiette: 33_33 }, commune(83_33)] }, attendu: [équilibré(100_00, 83_33)] },
  { id: 'PLAN-11', cas: 'deux assiettes, comme à Montpellier : 25 % de 3 905 790 € et le reste', origine: 'registre réel : Montpellier, espace multimodal, assiettes', plan: { coût: 4_540_790_00, parts: [{ qui: 'ÉcoCité', catégorie: 'state', taux: '25 %', assiette: 3_905_790_00 }, commune(3_564_342_50)] }, attendu: [équilibré(4_540_790_00, 3_564_342_50)] },
  { id: 'PLAN-12', cas: 'une dépense TTC dans un plan HT, taux de TVA connu : 120,00 TTC valent 100,00 HT', origine: 'interprétation 030', plan: { dépenses: [['travaux', 900_00], ['études', 120_00, TTC, '20 %']], parts: [commune(1_000_00)] }, attendu: [mêlé('études', 120_00, TTC, HT, 100_00, 'declared'), équilibré(1_000_00, 1_000_00)] },
  { id: 'PLAN-13', cas: 'une dépense HT dans un plan TTC',                   origine: 'interprétation 030', plan: { taxe: TTC, régime: 'borne', dépenses: [['études', 100_00, HT, '20 %']], parts: [commune(120_00)] }, attendu: [mêlé('études', 100_00, HT, TTC, 120_00, 'declared'), équilibré(120_00, 120_00)] },
  { id: 'PLAN-14', cas: 'une dépense TTC dans un plan HT, taux inconnu : pas de somme', origine: 'interprétation 030', plan: { dépenses: [['travaux', 900_00], ['études', 120_00, TTC]], parts: [commune(1_000_00)] }, attendu: [mêlé('études', 120_00, TTC, HT, null, 'declared'), manque('Opération', 'vat-rate')] },
  { id: 'PLAN-15', cas: 'Ibos : des honoraires TTC de 27 390,00 € dans un coût HT, la TVA déclarée', origine: 'registre réel : Ibos, 23 janvier 2023', plan: { coût: 275_000_00, parts: [{ qui: 'honoraires', catégorie: 'owner', montant: 27_390_00, taxe: TTC, tva: '20 %' }, { qui: 'autres', catégorie: 'owner', montant: 252_175_00 }] }, attendu: [équilibré(275_000_00, 275_000_00), mêlé('honoraires', 27_390_00, TTC, HT, 22_825_00, 'declared')] },
  { id: 'PLAN-16', cas: 'Ibos : la même confusion, que le taux imprimé de 8,30 % dénonce', origine: 'registre réel : Ibos, 23 janvier 2023', plan: { coût: 275_000_00, parts: [{ qui: 'honoraires', catégorie: 'owner', montant: 27_390_00, tva: '20 %', imprimé: '8,30 %' }, { qui: 'autres', catégorie: 'owner', montant: 247_610_00 }] }, attendu: [équilibré(275_000_00, 275_000_00), mêlé('honoraires', 27_390_00, TTC, HT, 22_825_00, 'by-printed-rate')] },
  { id: 'PLAN-17', cas: 'une contribution TTC, taux de TVA inconnu : aucune somme', origine: 'interprétation 030', plan: { coût: 100_00, parts: [{ ...département(24_00), taxe: TTC }, commune(80_00)] }, attendu: [mêlé('Département', 24_00, TTC, HT, null, 'declared'), manque('Département', 'vat-rate')] },
  { id: 'PLAN-18', cas: 'des montants dont la somme n’est plus exacte au centime', origine: 'bornes', plan: { coût: 100_00, parts: [commune(9_000_000_000_000_000), département(1)] }, attendu: [manque('Opération', 'amounts-in-range')] },
  { id: 'PLAN-19', cas: 'aucune contribution',                               origine: 'définition', plan: { coût: 100_00, parts: [] }, attendu: [déséquilibré(0, 100_00, 100_00, 0)] },
  { id: 'PLAN-20', cas: 'un taux imprimé qui n’est celui du montant ni HT ni TTC', origine: 'interprétation 030', plan: { coût: 275_000_00, parts: [{ qui: 'honoraires', catégorie: 'owner', montant: 27_390_00, tva: '20 %', imprimé: '50 %' }, { qui: 'autres', catégorie: 'owner', montant: 247_610_00 }] }, attendu: [équilibré(275_000_00, 275_000_00)] },
  { id: 'PLAN-21', cas: 'un taux imprimé faux, et aucun taux de TVA : rien n’est supposé', origine: 'interprétation 030', plan: { coût: 275_000_00, parts: [{ qui: 'honoraires', catégorie: 'owner', montant: 27_390_00, imprimé: '8,30 %' }, { qui: 'autres', catégorie: 'owner', montant: 247_610_00 }] }, attendu: [équilibré(275_000_00, 275_000_00)] },
  { id: 'PLAN-22', cas: 'une taxe déclarée ne se redit pas par le taux imprimé',  origine: 'interprétation 030', plan: { coût: 1_000_00, parts: [{ ...département(120_00), taxe: TTC, tva: '20 %', imprimé: '12 %' }, commune(900_00)] }, attendu: [équilibré(1_000_00, 900_00), mêlé('Département', 120_00, TTC, HT, 100_00, 'declared')] },
];

const assiette = (contributor: string, amount: number, base: number, rate: Constat | null, most: number): Constat => ({ contributor, amount, base, rate, most });
const dansLAssiette = (left: number, ...facts: Parameters<typeof assiette>): Constat => ({ _tag: 'ContributionWithinBase', standing: 'conforms', left, ...assiette(...facts) });
const horsAssiette = (excess: number, ...facts: Parameters<typeof assiette>): Constat => ({ _tag: 'ContributionAboveBase', standing: 'breaches', excess, ...assiette(...facts) });

const région = (montant: number, autres: Partial<Part>): Plan => ({ coût: 100_000_00, parts: [{ qui: 'Région', catégorie: 'region', montant, ...autres }, commune(100_000_00 - montant)] });

// prettier-ignore
export const baseCases: ReadonlyArray<PlanCase> = [
  { id: 'ASSIETTE-01', cas: 'un centime sous 30 % de l’assiette',   origine: 'interprétation 030', plan: région(14_999_99, { taux: '30 %', assiette: 50_000_00 }), attendu: [dansLAssiette(1, 'Région', 14_999_99, 50_000_00, taux(3, 10), 15_000_00)] },
  { id: 'ASSIETTE-02', cas: 'exactement 30 %',                       origine: 'interprétation 030', plan: région(15_000_00, { taux: '30 %', assiette: 50_000_00 }), attendu: [dansLAssiette(0, 'Région', 15_000_00, 50_000_00, taux(3, 10), 15_000_00)] },
  { id: 'ASSIETTE-03', cas: 'un centime de trop',                    origine: 'interprétation 030', plan: région(15_000_01, { taux: '30 %', assiette: 50_000_00 }), attendu: [horsAssiette(1, 'Région', 15_000_01, 50_000_00, taux(3, 10), 15_000_00)] },
  { id: 'ASSIETTE-04', cas: 'un plafond en euros sous le taux',      origine: 'interprétation 030', plan: région(15_000_00, { taux: '30 %', assiette: 50_000_00, plafond: 14_000_00 }), attendu: [horsAssiette(1_000_00, 'Région', 15_000_00, 50_000_00, taux(3, 10), 14_000_00)] },
  { id: 'ASSIETTE-05', cas: 'un plafond au-dessus du taux ne change rien', origine: 'interprétation 030', plan: région(15_000_00, { taux: '30 %', assiette: 50_000_00, plafond: 16_000_00 }), attendu: [dansLAssiette(0, 'Région', 15_000_00, 50_000_00, taux(3, 10), 15_000_00)] },
  { id: 'ASSIETTE-06', cas: 'sans taux : l’assiette entière au plus', origine: 'interprétation 030', plan: région(50_000_01, { assiette: 50_000_00 }), attendu: [horsAssiette(1, 'Région', 50_000_01, 50_000_00, null, 50_000_00)] },
  { id: 'ASSIETTE-07', cas: 'ni taux, ni assiette, ni plafond : rien à comparer', origine: 'définition', plan: région(50_000_00, {}), attendu: [] },
  { id: 'ASSIETTE-08', cas: 'le taux seul : il porte sur le coût',   origine: 'interprétation 030', plan: région(30_000_01, { taux: '30 %' }), attendu: [horsAssiette(1, 'Région', 30_000_01, 100_000_00, taux(3, 10), 30_000_00)] },
  { id: 'ASSIETTE-09', cas: 'étude de 54 000 € HT, 25 % de la Région : 13 500 €', origine: 'registre réel : une étude de 54 000 € HT', plan: { coût: 54_000_00, parts: [{ qui: 'Région', catégorie: 'region', montant: 13_500_00, taux: '25 %' }, commune(40_500_00)] }, attendu: [dansLAssiette(0, 'Région', 13_500_00, 54_000_00, taux(1, 4), 13_500_00)] },
  { id: 'ASSIETTE-10', cas: 'la moitié d’une dépense plafonnée à 15 000 € HT : 7 500 €', origine: 'registre réel : une communication de 15 000 € HT', plan: { coût: 20_000_00, parts: [{ qui: 'PCT', catégorie: 'state', montant: 7_500_00, taux: '50 %', assiette: 15_000_00 }, commune(12_500_00)] }, attendu: [dansLAssiette(0, 'PCT', 7_500_00, 15_000_00, taux(1, 2), 7_500_00)] },
  { id: 'ASSIETTE-11', cas: 'Étueffont : 300 000 € font 50 % de 600 000 €', origine: 'registre réel : Étueffont, école, coût déduit', plan: { coût: 600_000_00, parts: [{ ...detr(300_000_00), taux: '50 %' }, commune(300_000_00)] }, attendu: [dansLAssiette(0, 'DETR', 300_000_00, 600_000_00, taux(1, 2), 300_000_00)] },
  { id: 'ASSIETTE-12', cas: 'le plafond en euros seul',              origine: 'interprétation 030', plan: région(20_000_00, { plafond: 25_000_00 }), attendu: [dansLAssiette(5_000_00, 'Région', 20_000_00, 100_000_00, null, 25_000_00)] },
  { id: 'ASSIETTE-13', cas: 'un montant TTC dont le taux de TVA manque : rien à comparer', origine: 'interprétation 030', plan: région(24_000_00, { plafond: 25_000_00, taxe: TTC }), attendu: [] },
  { id: 'ASSIETTE-14', cas: 'un montant que le taux donne lui-même : rien à comparer', origine: 'définition', plan: { coût: 100_000_00, parts: [{ qui: 'Région', catégorie: 'region', taux: '30 %' }, commune(70_000_00)] }, attendu: [] },
];

const aides = (aids: string, sum: number, base: number, most: number, rate = QUATRE_CINQUIÈMES, scheme: string | null = null): Constat => ({ aids, scheme, sum, base, rate, most });
const sousPlafond = (left: number, ...facts: Parameters<typeof aides>): Constat => ({ _tag: 'AidsWithinCeiling', standing: 'conforms', left, ...aides(...facts) });
const horsPlafond = (excess: number, ...facts: Parameters<typeof aides>): Constat => ({ _tag: 'AidsAboveCeiling', standing: 'breaches', excess, ...aides(...facts) });

const ÉTAT = 'state-allocations';

// prettier-ignore
export const aidCases: ReadonlyArray<PlanCase> = [
  { id: 'AIDES-01', cas: 'DETR et DSIL : un centime sous 80 % de l’assiette', origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(40_000_00), dsil(39_999_99), commune(20_000_01)] }, attendu: [sousPlafond(1, ÉTAT, 79_999_99, 100_000_00, 80_000_00)] },
  { id: 'AIDES-02', cas: 'exactement 80 %',                              origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(40_000_00), dsil(40_000_00), commune(20_000_00)] }, attendu: [sousPlafond(0, ÉTAT, 80_000_00, 100_000_00, 80_000_00)] },
  { id: 'AIDES-03', cas: 'un centime de trop',                           origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(40_000_00), dsil(40_000_01), commune(19_999_99)] }, attendu: [horsPlafond(1, ÉTAT, 80_000_01, 100_000_00, 80_000_00)] },
  { id: 'AIDES-04', cas: 'le Département n’y entre pas depuis octobre 2021', origine: 'texte : R. 2334-27 ; réponse du 10 juin 2025', plan: { coût: 100_000_00, parts: [detr(70_000_00), département(30_000_00)] }, attendu: [sousPlafond(10_000_00, ÉTAT, 70_000_00, 100_000_00, 80_000_00)] },
  { id: 'AIDES-05', cas: 'le 5 octobre 2021 : toutes les aides publiques', origine: 'texte : R. 2334-27, rédaction antérieure', séance: '2021-10-05', plan: { coût: 100_000_00, parts: [detr(50_000_00), département(30_000_01), commune(19_999_99)] }, attendu: [horsPlafond(1, 'public-aids', 80_000_01, 100_000_00, 80_000_00)] },
  { id: 'AIDES-06', cas: 'le 6 octobre 2021 : les dotations de l’État seules', origine: 'texte : R. 2334-27', séance: '2021-10-06', plan: { coût: 100_000_00, parts: [detr(50_000_00), département(30_000_01), commune(19_999_99)] }, attendu: [sousPlafond(30_000_00, ÉTAT, 50_000_00, 100_000_00, 80_000_00)] },
  { id: 'AIDES-07', cas: 'le 12 mai 2011 : les règles de ce jour-là manquent', origine: 'interprétation 031', séance: '2011-05-12', plan: { coût: 100_000_00, parts: [detr(50_000_00), commune(50_000_00)] }, attendu: [manque('aids', 'rules-of-that-day')] },
  { id: 'AIDES-08', cas: 'des assiettes différentes : sous le plafond de la plus petite', origine: 'interprétation 031', plan: { coût: 100_000_00, parts: [detr(20_000_00, 50_000_00), dsil(20_000_00, 80_000_00), commune(60_000_00)] }, attendu: [sousPlafond(0, ÉTAT, 40_000_00, 50_000_00, 40_000_00)] },
  { id: 'AIDES-09', cas: 'des assiettes différentes : entre les deux plafonds, indéterminé', origine: 'interprétation 031', plan: { coût: 100_000_00, parts: [detr(20_000_00, 50_000_00), dsil(20_000_01, 80_000_00), commune(59_999_99)] }, attendu: [manque('aids', 'eligible-base')] },
  { id: 'AIDES-10', cas: 'des assiettes différentes : au-dessus de la plus grande', origine: 'interprétation 031', plan: { coût: 100_000_00, parts: [detr(32_000_01, 50_000_00), dsil(32_000_00, 80_000_00), commune(35_999_99)] }, attendu: [horsPlafond(1, ÉTAT, 64_000_01, 80_000_00, 64_000_00)] },
  { id: 'AIDES-11', cas: 'aucune dotation de l’État : rien à dire',      origine: 'définition', plan: { coût: 100_000_00, parts: [département(90_000_00), commune(10_000_00)] }, attendu: [] },
  { id: 'AIDES-12', cas: 'une dotation de zéro euro n’est pas une dotation', origine: 'interprétation 031', plan: { coût: 100_000_00, parts: [detr(0), commune(100_000_00)] }, attendu: [] },
  { id: 'AIDES-13', cas: 'une dépense de fonctionnement n’est pas concernée', origine: 'texte : R. 2334-27', plan: { nature: 'operation', coût: 100_000_00, parts: [detr(90_000_00), commune(10_000_00)] }, attendu: [] },
  { id: 'AIDES-14', cas: 'le plafond d’un dispositif : 70 % d’aides publiques, atteint', origine: 'interprétation 031', plan: { plafond: ['Contrat régional', '70 %'], coût: 100_000_00, parts: [département(70_000_00), { qui: 'mécène', catégorie: 'private', montant: 10_000_00 }, commune(20_000_00)] }, attendu: [sousPlafond(0, 'scheme', 70_000_00, 100_000_00, 70_000_00, taux(7, 10), 'Contrat régional')] },
  { id: 'AIDES-15', cas: 'le plafond d’un dispositif, un centime de trop', origine: 'interprétation 031', plan: { plafond: ['Contrat régional', '70 %'], coût: 100_000_00, parts: [département(70_000_01), commune(29_999_99)] }, attendu: [horsPlafond(1, 'scheme', 70_000_01, 100_000_00, 70_000_00, taux(7, 10), 'Contrat régional')] },
];

const plancher = (contributor: string, amount: number, base: number, least: number): Constat => ({ contributor, amount, base, rate: CINQUIÈME, least });
const detrSuffisante = (margin: number, ...facts: Parameters<typeof plancher>): Constat => ({ _tag: 'DetrSufficient', standing: 'conforms', margin, ...plancher(...facts) });
const detrTropBasse = (short: number, ...facts: Parameters<typeof plancher>): Constat => ({ _tag: 'DetrTooLow', standing: 'breaches', short, ...plancher(...facts) });

// prettier-ignore
export const detrCases: ReadonlyArray<PlanCase> = [
  { id: 'DETR-01', cas: 'un centime sous 20 %',                       origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(19_999_99), commune(80_000_01)] }, attendu: [detrTropBasse(1, 'DETR', 19_999_99, 100_000_00, 20_000_00)] },
  { id: 'DETR-02', cas: 'exactement 20 %',                            origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(20_000_00), commune(80_000_00)] }, attendu: [detrSuffisante(0, 'DETR', 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'DETR-03', cas: 'un centime au-dessus',                       origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(20_000_01), commune(79_999_99)] }, attendu: [detrSuffisante(1, 'DETR', 20_000_01, 100_000_00, 20_000_00)] },
  { id: 'DETR-04', cas: 'Gâtine-Racan : 140 000 € sur 1 000 000 € HT, 14 %', origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023', plan: { coût: 1_000_000_00, parts: [detr(140_000_00), commune(860_000_00)] }, attendu: [detrTropBasse(60_000_00, 'DETR', 140_000_00, 1_000_000_00, 200_000_00)] },
  { id: 'DETR-05', cas: 'sur sa propre assiette',                     origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(10_000_00, 50_000_00), commune(90_000_00)] }, attendu: [detrSuffisante(0, 'DETR', 10_000_00, 50_000_00, 10_000_00)] },
  { id: 'DETR-06', cas: 'le plancher d’une assiette qui ne se divise pas : au centime supérieur', origine: 'interprétation 031', plan: { coût: 100_01, parts: [detr(20_00), commune(80_01)] }, attendu: [detrTropBasse(1, 'DETR', 20_00, 100_01, 20_01)] },
  { id: 'DETR-07', cas: 'dans un plan TTC : il manque le coût hors taxes', origine: 'interprétation 031', plan: { taxe: 'including-vat', régime: 'borne', coût: 120_000_00, parts: [detr(24_000_00), commune(96_000_00)] }, attendu: [manque('DETR', 'cost-excluding-vat')] },
  { id: 'DETR-08', cas: 'avant octobre 2021, les aides au plafond : la DETR pouvait être plus basse', origine: 'texte : R. 2334-27, rédaction antérieure', séance: '2021-10-05', plan: { coût: 100_000_00, parts: [detr(10_000_00), département(70_000_00), commune(20_000_00)] }, attendu: [] },
  { id: 'DETR-09', cas: 'avant octobre 2021, les aides sous le plafond : elle ne le pouvait pas', origine: 'texte : R. 2334-27, rédaction antérieure', séance: '2021-10-05', plan: { coût: 100_000_00, parts: [detr(10_000_00), département(69_999_99), commune(20_000_01)] }, attendu: [detrTropBasse(10_000_00, 'DETR', 10_000_00, 100_000_00, 20_000_00)] },
  { id: 'DETR-10', cas: 'depuis octobre 2021 : le plancher tient, aides au plafond ou non', origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(10_000_00), département(70_000_00), commune(20_000_00)] }, attendu: [detrTropBasse(10_000_00, 'DETR', 10_000_00, 100_000_00, 20_000_00)] },
  { id: 'DETR-11', cas: 'une dépense de fonctionnement n’est pas concernée', origine: 'texte : R. 2334-27', plan: { nature: 'operation', coût: 100_000_00, parts: [detr(1_00), commune(99_999_00)] }, attendu: [] },
  { id: 'DETR-12', cas: 'une DETR de zéro euro n’en est pas une',      origine: 'interprétation 031', plan: { coût: 100_000_00, parts: [detr(0), commune(100_000_00)] }, attendu: [] },
  { id: 'DETR-13', cas: 'depuis octobre 2021 : le plancher tient, les dotations de l’État au plafond', origine: 'texte : R. 2334-27', plan: { coût: 100_000_00, parts: [detr(10_000_00), dsil(70_000_00), commune(20_000_00)] }, attendu: [detrTropBasse(10_000_00, 'DETR', 10_000_00, 100_000_00, 20_000_00)] },
];

const part = (own: number, publicFunding: number, least: number, rate = CINQUIÈME): Constat => ({ own, publicFunding, rate, least });
const suffisante = (margin: number, ...facts: Parameters<typeof part>): Constat => ({ _tag: 'OwnShareSufficient', standing: 'conforms', margin, ...part(...facts) });
const insuffisante = (short: number, ...facts: Parameters<typeof part>): Constat => ({ _tag: 'OwnShareTooLow', standing: 'breaches', short, ...part(...facts) });
const dispensé = (because: string): Constat => ({ _tag: 'OwnShareNotRequired', standing: 'conforms', because });
const partIndéterminée = (missing: string, publicFunding: number, lowest: Constat | null = null, highest: Constat | null = null): Constat => ({ _tag: 'OwnShareUndetermined', standing: 'undetermined', missing: [missing], publicFunding, lowest, highest });

const TRENTE = taux(3, 10);
const mécène = (montant: number): Part => ({ qui: 'mécène', catégorie: 'private', montant });
const reste = (montant: number, autres: Omit<Plan, 'parts'> = {}): Plan => ({ coût: 100_000_00, parts: [département(100_000_00 - montant), commune(montant)], ...autres });

// prettier-ignore
export const ownShareCases: ReadonlyArray<PlanCase> = [
  { id: 'PROPRE-01', cas: '20 000 de 100 000 : exactement 20 %',        origine: 'texte : L. 1111-10, III', plan: reste(20_000_00), attendu: [suffisante(0, 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-02', cas: 'un centime de moins',                         origine: 'texte : L. 1111-10, III', plan: reste(19_999_99), attendu: [insuffisante(1, 19_999_99, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-03', cas: 'un centime de plus',                          origine: 'texte : L. 1111-10, III', plan: reste(20_000_01), attendu: [suffisante(1, 20_000_01, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-04', cas: '10 000 d’argent privé : 20 % de 90 000, soit 18 000', origine: 'texte : L. 1111-10, III', plan: { coût: 100_000_00, parts: [mécène(10_000_00), département(72_000_00), commune(18_000_00)] }, attendu: [suffisante(0, 18_000_00, 90_000_00, 18_000_00)] },
  { id: 'PROPRE-05', cas: 'le même, un centime de moins',                origine: 'texte : L. 1111-10, III', plan: { coût: 100_000_00, parts: [mécène(10_000_00), département(72_000_01), commune(17_999_99)] }, attendu: [insuffisante(1, 17_999_99, 90_000_00, 18_000_00)] },
  { id: 'PROPRE-06', cas: 'les fonds européens sont de l’argent public', origine: 'interprétation 032', plan: { coût: 100_000_00, parts: [{ qui: 'FEDER', catégorie: 'european', montant: 80_000_01 }, commune(19_999_99)] }, attendu: [insuffisante(1, 19_999_99, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-07', cas: 'un montant qui ne se divise pas : au centime supérieur', origine: 'interprétation 032', plan: { coût: 100_01, parts: [département(80_01), commune(20_00)] }, attendu: [insuffisante(1, 20_00, 100_01, 20_01)] },
  { id: 'PROPRE-08', cas: 'Trans-en-Provence : 25 + 35 + 20 + 20 %, le minimum juste', origine: 'registre réel : Trans-en-Provence', plan: { coût: 54_000_00, parts: [{ qui: 'Conseil général', catégorie: 'departement', taux: '25 %' }, { qui: 'DETR', catégorie: 'state', dispositif: 'detr', taux: '35 %' }, { qui: 'Ministère de la Culture', catégorie: 'state', taux: '20 %' }, { qui: 'commune', catégorie: 'owner', taux: '20 %' }] }, attendu: [suffisante(0, 10_800_00, 54_000_00, 10_800_00)] },
  { id: 'PROPRE-10', cas: 'domaine à chef de file : 30 %',               origine: 'texte : L. 1111-9, I', plan: reste(30_000_00, { chefDeFile: 'yes', convention: 'no' }), attendu: [suffisante(0, 30_000_00, 100_000_00, 30_000_00, TRENTE)] },
  { id: 'PROPRE-11', cas: 'domaine à chef de file, un centime de moins', origine: 'texte : L. 1111-9, I', plan: reste(29_999_99, { chefDeFile: 'yes', convention: 'no' }), attendu: [insuffisante(1, 29_999_99, 100_000_00, 30_000_00, TRENTE)] },
  { id: 'PROPRE-12', cas: 'domaine à chef de file, une convention territoriale déroge : 20 %', origine: 'texte : L. 1111-9, I', plan: reste(20_000_00, { chefDeFile: 'yes', convention: 'yes' }), attendu: [suffisante(0, 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-13', cas: 'domaine à chef de file, convention inconnue, entre les deux', origine: 'interprétation 032', plan: reste(25_000_00, { chefDeFile: 'yes' }), attendu: [partIndéterminée('territorial-agreement', 100_000_00, CINQUIÈME, TRENTE)] },
  { id: 'PROPRE-14', cas: 'domaine inconnu, entre 20 et 30 % : indéterminé', origine: 'interprétation 032', plan: reste(29_999_99, { chefDeFile: 'inconnu' }), attendu: [partIndéterminée('lead-authority-field', 100_000_00, CINQUIÈME, TRENTE)] },
  { id: 'PROPRE-15', cas: 'domaine inconnu, 30 % : suffisant en tout cas', origine: 'interprétation 032', plan: reste(30_000_00, { chefDeFile: 'inconnu' }), attendu: [suffisante(0, 30_000_00, 100_000_00, 30_000_00, TRENTE)] },
  { id: 'PROPRE-16', cas: 'domaine inconnu, moins de 20 % : insuffisant en tout cas', origine: 'interprétation 032', plan: reste(19_999_99, { chefDeFile: 'inconnu' }), attendu: [insuffisante(1, 19_999_99, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-17', cas: 'domaine inconnu, exactement 20 % : indéterminé', origine: 'interprétation 032', plan: reste(20_000_00, { chefDeFile: 'inconnu' }), attendu: [partIndéterminée('lead-authority-field', 100_000_00, CINQUIÈME, TRENTE)] },
  { id: 'PROPRE-18', cas: 'avant le 29 janvier 2014 : pas de domaine à 30 %', origine: 'texte : L. 1111-9', séance: '2014-01-28', plan: reste(20_000_00, { chefDeFile: 'inconnu' }), attendu: [suffisante(0, 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-26', cas: 'domaine inconnu, aucune convention : entre les deux', origine: 'interprétation 032', plan: reste(25_000_00, { chefDeFile: 'inconnu', convention: 'no' }), attendu: [partIndéterminée('lead-authority-field', 100_000_00, CINQUIÈME, TRENTE)] },
  { id: 'PROPRE-19', cas: 'le 31 décembre 2011 : les règles de ce jour-là manquent', origine: 'texte : L. 1111-10, en vigueur le 1er janvier 2012', séance: '2011-12-31', plan: reste(20_000_00), attendu: [partIndéterminée('rules-of-that-day', 100_000_00)] },
  { id: 'PROPRE-20', cas: 'le 1er janvier 2012 : 20 %',                  origine: 'texte : L. 1111-10, III', séance: '2012-01-01', plan: reste(20_000_00), attendu: [suffisante(0, 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-21', cas: 'en Guadeloupe : aucun plancher',              origine: 'texte : L. 1111-10, III', plan: reste(0, { territoire: 'guadeloupe' }), attendu: [dispensé('overseas-owner')] },
  { id: 'PROPRE-22', cas: 'en Moselle : le plancher',                    origine: 'texte : L. 1111-10, III', plan: reste(20_000_00, { territoire: 'alsace-moselle' }), attendu: [suffisante(0, 20_000_00, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-23', cas: 'une dépense de fonctionnement',               origine: 'texte : L. 1111-10, III', plan: reste(0, { nature: 'operation' }), attendu: [dispensé('not-an-investment')] },
  { id: 'PROPRE-24', cas: 'un CCAS n’est pas une collectivité',          origine: 'interprétation 032', plan: reste(0, { type: 'ccas' }), attendu: [dispensé('not-a-local-authority')] },
  { id: 'PROPRE-25', cas: 'une communauté de communes : le plancher',    origine: 'texte : L. 1111-10, III', plan: reste(19_999_99, { type: 'communaute-de-communes' }), attendu: [insuffisante(1, 19_999_99, 100_000_00, 20_000_00)] },
  { id: 'PROPRE-30', cas: 'contrat entre l’État et la région',           origine: 'texte : L. 1111-10, IV', plan: reste(0, { exception: { kind: 'state-region-contract' } }), attendu: [dispensé('state-region-contract')] },
  { id: 'PROPRE-31', cas: 'rénovation urbaine : les règles ne sont pas encodées', origine: 'interprétation 032', plan: reste(20_000_00, { exception: { kind: 'urban-renewal' } }), attendu: [partIndéterminée('rules-of-urban-renewal', 100_000_00)] },
  { id: 'PROPRE-32', cas: 'réseaux de Corse : 10 %',                     origine: 'texte : L. 1111-10, III', plan: reste(10_000_00, { exception: { kind: 'corsican-networks' } }), attendu: [suffisante(0, 10_000_00, 100_000_00, 10_000_00, taux(1, 10))] },
  { id: 'PROPRE-33', cas: 'réseaux de Corse, un centime de moins',       origine: 'texte : L. 1111-10, III', plan: reste(9_999_99, { exception: { kind: 'corsican-networks' } }), attendu: [insuffisante(1, 9_999_99, 100_000_00, 10_000_00, taux(1, 10))] },
  { id: 'PROPRE-34', cas: 'monument protégé, dérogation à 5 %',          origine: 'texte : L. 1111-10, III', plan: reste(5_000_00, { exception: { kind: 'protected-heritage', rate: { _tag: 'Rate', numerator: 1, denominator: 20 } as never } }), attendu: [suffisante(0, 5_000_00, 100_000_00, 5_000_00, taux(1, 20))] },
  { id: 'PROPRE-35', cas: 'monument protégé, taux de la dérogation inconnu', origine: 'interprétation 032', plan: reste(5_000_00, { exception: { kind: 'protected-heritage' } }), attendu: [partIndéterminée('rate-of-the-derogation', 100_000_00)] },
  { id: 'PROPRE-36', cas: 'patrimoine non protégé, le 28 décembre 2019 : pas encore', origine: 'texte : loi 2019-1461, art. 82', séance: '2019-12-28', plan: reste(5_000_00, { exception: { kind: 'unprotected-heritage', rate: { _tag: 'Rate', numerator: 1, denominator: 20 } as never } }), attendu: [partIndéterminée('rules-of-that-day', 100_000_00)] },
  { id: 'PROPRE-37', cas: 'patrimoine non protégé, le 29 décembre 2019', origine: 'texte : loi 2019-1461, art. 82', séance: '2019-12-29', plan: reste(5_000_00, { exception: { kind: 'unprotected-heritage', rate: { _tag: 'Rate', numerator: 1, denominator: 20 } as never } }), attendu: [suffisante(0, 5_000_00, 100_000_00, 5_000_00, taux(1, 20))] },
  { id: 'PROPRE-38', cas: 'ponts et ouvrages d’art, le 22 février 2022 : date de début non vérifiée', origine: 'interprétation 032', séance: '2022-02-22', plan: reste(5_000_00, { exception: { kind: 'engineering-works', rate: { _tag: 'Rate', numerator: 1, denominator: 20 } as never } }), attendu: [partIndéterminée('rules-of-that-day', 100_000_00)] },
];

const fonds = (montant: number, communauté: NonNullable<Part['communauté']> = 'communaute-de-communes'): Part => ({ qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', montant, communauté });
const concours = (sum: number, whole: number, most: number, rate = taux(1, 2)): Constat => ({ sum, rate, whole, most });
const concoursPermis = (left: number, ...facts: Parameters<typeof concours>): Constat => ({ _tag: 'ConcoursWithinCeiling', standing: 'conforms', left, ...concours(...facts) });
const concoursExcessif = (excess: number, ...facts: Parameters<typeof concours>): Constat => ({ _tag: 'ConcoursAboveCeiling', standing: 'breaches', excess, ...concours(...facts) });
const concoursIndéterminé = (missing: string): Constat => ({ _tag: 'ContributionCeilingUndetermined', standing: 'undetermined', missing: [missing] });

const avec = (montant: number, communauté?: NonNullable<Part['communauté']>, autres: Omit<Plan, 'parts'> = {}): Plan => ({ coût: 100_000_00, parts: [département(40_000_00), fonds(montant, communauté), commune(60_000_00 - montant)], ...autres });

// prettier-ignore
export const concoursCases: ReadonlyArray<PlanCase> = [
  { id: 'CONCOURS-01', cas: '30 000,00 € sur un coût de 100 000 et 40 000 de subventions', origine: 'texte : L. 5214-16, V', plan: avec(30_000_00), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-02', cas: '30 000,01 € : un centime de trop',           origine: 'définition', plan: avec(30_000_01), attendu: [concoursExcessif(1, 30_000_01, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-03', cas: '29 999,99 €',                                origine: 'texte : L. 5214-16, V', plan: avec(29_999_99), attendu: [concoursPermis(1, 29_999_99, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-04', cas: 'communauté d’agglomération',                 origine: 'texte : L. 5216-5, VI', plan: avec(30_000_01, 'communaute-d-agglomeration'), attendu: [concoursExcessif(1, 30_000_01, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-05', cas: 'communauté urbaine',                         origine: 'texte : L. 5215-26', plan: avec(30_000_00, 'communaute-urbaine'), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-06', cas: 'métropole',                                  origine: 'texte : L. 5217-7', plan: avec(30_000_00, 'metropole'), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-07', cas: 'syndicat d’électricité : trois quarts du coût HT', origine: 'texte : L. 5212-26', plan: { coût: 100_000_00, parts: [fonds(75_000_00, 'electricity-syndicate'), commune(25_000_00)] }, attendu: [concoursPermis(0, 75_000_00, 100_000_00, 75_000_00, taux(3, 4))] },
  { id: 'CONCOURS-08', cas: 'syndicat d’électricité, un centime de trop', origine: 'texte : L. 5212-26', plan: { coût: 100_000_00, parts: [fonds(75_000_01, 'electricity-syndicate'), commune(24_999_99)] }, attendu: [concoursExcessif(1, 75_000_01, 100_000_00, 75_000_00, taux(3, 4))] },
  { id: 'CONCOURS-09', cas: 'syndicat d’électricité dans un plan TTC : il manque le coût HT', origine: 'texte : L. 5212-26', plan: { taxe: 'including-vat', régime: 'borne', coût: 100_000_00, parts: [fonds(75_000_00, 'electricity-syndicate'), commune(25_000_00)] }, attendu: [concoursIndéterminé('cost-excluding-vat')] },
  { id: 'CONCOURS-10', cas: 'plan TTC, TVA supportée : rien à déduire',   origine: 'interprétation 033', plan: avec(30_000_00, 'communaute-de-communes', { taxe: 'including-vat', régime: 'borne' }), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-11', cas: 'plan TTC, FCTVA de 16 404,00 € : la moitié de 43 596,00', origine: 'interprétation 033', plan: avec(21_798_01, 'communaute-de-communes', { taxe: 'including-vat', régime: 'fctva', fctva: 16_404_00 }), attendu: [concoursExcessif(1, 21_798_01, 43_596_00, 21_798_00)] },
  { id: 'CONCOURS-12', cas: 'plan TTC, FCTVA de montant inconnu',         origine: 'interprétation 033', plan: avec(20_000_00, 'communaute-de-communes', { taxe: 'including-vat', régime: 'fctva' }), attendu: [concoursIndéterminé('fctva-amount')] },
  { id: 'CONCOURS-13', cas: 'plan TTC, sort de la TVA inconnu',           origine: 'interprétation 033', plan: avec(20_000_00, 'communaute-de-communes', { taxe: 'including-vat' }), attendu: [concoursIndéterminé('vat-regime')] },
  { id: 'CONCOURS-14', cas: 'un reste impair : le demi-centime se perd',  origine: 'interprétation 033', plan: { coût: 100_01, parts: [fonds(50_01), commune(50_00)] }, attendu: [concoursExcessif(1, 50_01, 100_01, 50_00)] },
  { id: 'CONCOURS-15', cas: 'deux fonds s’additionnent',                  origine: 'texte : L. 5214-16, V', plan: { coût: 100_000_00, parts: [fonds(25_000_00), { ...fonds(25_000_01), qui: 'autre' }, commune(49_999_99)] }, attendu: [concoursExcessif(1, 50_000_01, 100_000_00, 50_000_00)] },
  { id: 'CONCOURS-16', cas: 'les subventions prennent tout : rien',       origine: 'interprétation 033', plan: { coût: 100_000_00, parts: [département(110_000_00), fonds(1)] }, attendu: [concoursExcessif(1, 1, 0, 0)] },
  { id: 'CONCOURS-17', cas: 'catégorie de la communauté inconnue',        origine: 'interprétation 033', plan: { coût: 100_000_00, parts: [{ qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', montant: 1_00 }, commune(99_999_00)] }, attendu: [manque('Communauté', 'kind-of-community')] },
  { id: 'CONCOURS-18', cas: 'le 16 août 2004 : les règles de ce jour-là manquent', origine: 'texte : loi 2004-809', séance: '2004-08-16', plan: avec(30_000_00), attendu: [concoursIndéterminé('rules-of-that-day')] },
  { id: 'CONCOURS-19', cas: 'le 17 août 2004',                            origine: 'texte : loi 2004-809', séance: '2004-08-17', plan: avec(30_000_00), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-20', cas: 'un don compte comme une subvention',         origine: 'interprétation 033', plan: { coût: 100_000_00, parts: [mécène(40_000_00), fonds(30_000_01), commune(29_999_99)] }, attendu: [concoursExcessif(1, 30_000_01, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-22', cas: 'une communauté et un syndicat d’électricité : chacun son plafond', origine: 'texte : L. 5217-7 et L. 5212-26', plan: { coût: 100_000_00, parts: [fonds(10_000_00, 'metropole'), { ...fonds(20_000_00, 'electricity-syndicate'), qui: 'Syndicat' }, commune(70_000_00)] }, attendu: [concoursPermis(30_000_00, 10_000_00, 80_000_00, 40_000_00), concoursPermis(55_000_00, 20_000_00, 100_000_00, 75_000_00, taux(3, 4))] },
  { id: 'CONCOURS-23', cas: 'un fonds de zéro euro n’en est pas un',      origine: 'définition', plan: { coût: 100_000_00, parts: [{ qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', montant: 0 }, commune(100_000_00)] }, attendu: [] },
  { id: 'CONCOURS-24', cas: 'plan TTC, TVA récupérée : rien à déduire',   origine: 'interprétation 033', plan: avec(30_000_00, 'communaute-de-communes', { taxe: 'including-vat', régime: 'recovered' }), attendu: [concoursPermis(0, 30_000_00, 60_000_00, 30_000_00)] },
  { id: 'CONCOURS-21', cas: 'Chazelles : 220 880 € de Forez Est, loin du plafond', origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023', plan: { coût: 2_462_205_96, parts: [{ qui: 'autres', catégorie: 'state', montant: 1_442_807_00 }, fonds(220_880_00), commune(798_518_96)] }, attendu: [concoursPermis(288_819_48, 220_880_00, 1_019_398_96, 509_699_48)] },
];
