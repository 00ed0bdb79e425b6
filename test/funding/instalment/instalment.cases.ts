import type { Schedule } from '../../../src/funding/index.js';
import type { RemainderPolicy, Rounding } from '../../../src/money/index.js';
import { euro, rate } from '../../money/cents.js';

type Constat = Readonly<Record<string, unknown>>;

/** Un versement : sa nature, son nom, son montant, ce que le plafond en a retenu. */
export type Versement = readonly [nature: 'advance' | 'interim' | 'balance', nom: string, montant: number, retenu?: number];

export interface InstalmentCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly subvention: number;
  readonly échéancier: Schedule;
  readonly attendu: ReadonlyArray<Versement> | Constat;
}

const AU_RANG: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };
const ans = (années: ReadonlyArray<readonly [number, number]>): Schedule => ({ _tag: 'by-year', years: années.map(([year, weight]) => ({ year, weight })), policy: AU_RANG });
const fixés = (années: ReadonlyArray<readonly [number, number]>): Schedule => ({ _tag: 'given', years: années.map(([year, amount]) => ({ year, amount: euro(amount) })) });
const étapes = (liste: ReadonlyArray<readonly [string, string]>, plafond?: string): Schedule => ({
  _tag: 'by-milestone', milestones: liste.map(([name, text]) => ({ name, rate: rate(text) })), policy: AU_RANG, ...(plafond === undefined ? {} : { ceiling: { rate: rate(plafond), counts: 'interims-alone' } }),
});
const certifié = (taux: string, avance: number, dépenses: ReadonlyArray<number>, plafond?: readonly [string, 'with-advance' | 'interims-alone'], rounding: Rounding = 'half-up'): Schedule => ({
  _tag: 'on-spending', rate: rate(taux), rounding, advance: euro(avance), certified: dépenses.map(euro), ...(plafond === undefined ? {} : { ceiling: { rate: rate(plafond[0]), counts: plafond[1] } }),
});

// prettier-ignore
export const instalmentCases: ReadonlyArray<InstalmentCase> = [
  { id: 'VERSEMENT-01', cas: 'séance modèle : 94 000,00 € en quatre fois 23 500,00 €', origine: 'délibération du 4 juillet 2024', subvention: 94_000_00, échéancier: ans([[2024, 1], [2025, 1], [2026, 1], [2027, 1]]), attendu: [['interim', '2024', 23_500_00], ['interim', '2025', 23_500_00], ['interim', '2026', 23_500_00], ['interim', '2027', 23_500_00]] },
  { id: 'VERSEMENT-02', cas: '100 000,00 € en trois ans : le centime à la première',  origine: 'définition', subvention: 100_000_00, échéancier: ans([[2024, 1], [2025, 1], [2026, 1]]), attendu: [['interim', '2024', 33_333_34], ['interim', '2025', 33_333_33], ['interim', '2026', 33_333_33]] },
  { id: 'VERSEMENT-03', cas: 'des années pondérées : 10,03 € par 49/51',              origine: 'définition', subvention: 10_03, échéancier: ans([[2024, 49], [2025, 51]]), attendu: [['interim', '2024', 4_91], ['interim', '2025', 5_12]] },
  { id: 'VERSEMENT-04', cas: 'deux versements de Montpellier, 200 000 puis 500 000 €', origine: 'registre réel : Montpellier', subvention: 700_000_00, échéancier: fixés([[2011, 200_000_00], [2012, 500_000_00]]), attendu: [['interim', '2011', 200_000_00], ['interim', '2012', 500_000_00]] },
  { id: 'VERSEMENT-05', cas: 'des montants fixés qui font un centime de moins',       origine: 'interprétation 035', subvention: 700_000_00, échéancier: fixés([[2011, 200_000_00], [2012, 499_999_99]]), attendu: { _tag: 'InstalmentsDisagree', standing: 'breaches', total: 700_000_00, sum: 699_999_99, difference: 1 } },
  { id: 'VERSEMENT-06', cas: 'une VEFA par étapes : 5, 35, 30, 25, 5 %',              origine: 'registre réel : Montpellier, sur 1 000 000 €', subvention: 1_000_000_00, échéancier: étapes([['acte', '5 %'], ['fondations', '35 %'], ['plancher haut', '30 %'], ['achèvement', '25 %'], ['clés', '5 %']]), attendu: [['interim', 'acte', 50_000_00], ['interim', 'fondations', 350_000_00], ['interim', 'plancher haut', 300_000_00], ['interim', 'achèvement', 250_000_00], ['interim', 'clés', 50_000_00]] },
  { id: 'VERSEMENT-07', cas: 'des étapes qui font 95 %',                              origine: 'interprétation 035', subvention: 1_000_00, échéancier: étapes([['début', '50 %'], ['fin', '45 %']]), attendu: { _tag: 'MilestonesDisagree', standing: 'breaches', total: 1_000_00, rates: { _tag: 'Rate', numerator: 19, denominator: 20 } } },
  { id: 'VERSEMENT-08', cas: 'trois tiers exacts',                                    origine: 'définition', subvention: 100_00, échéancier: étapes([['a', '1/3'], ['b', '1/3'], ['c', '1/3']]), attendu: [['interim', 'a', 33_34], ['interim', 'b', 33_33], ['interim', 'c', 33_33]] },
  { id: 'VERSEMENT-09', cas: 'trois tiers écrits 33,33 % ne font pas 100 %',          origine: 'définition', subvention: 100_00, échéancier: étapes([['a', '33,33 %'], ['b', '33,33 %'], ['c', '33,33 %']]), attendu: { _tag: 'MilestonesDisagree', standing: 'breaches', total: 100_00, rates: { _tag: 'Rate', numerator: 9999, denominator: 10000 } } },
  { id: 'VERSEMENT-10', cas: 'des étapes sous un plafond de 80 % : la dernière attend le solde', origine: 'usage : plafond des acomptes d’un programme', subvention: 100_00, échéancier: étapes([['a', '60 %'], ['b', '40 %']], '80 %'), attendu: [['interim', 'a', 60_00], ['interim', 'b', 20_00, 20_00], ['balance', '', 20_00]] },
  { id: 'VERSEMENT-11', cas: 'façade : 50 % de 3 752,82 €, puis le solde',            origine: 'registre réel : Montpellier', subvention: 3_752_82, échéancier: certifié('50 %', 0, [3_752_82]), attendu: [['interim', '1', 1_876_41], ['balance', '', 1_876_41]] },
  { id: 'VERSEMENT-12', cas: 'FEDER : avance de 15 000, 35 000 certifiés à 50 %, acompte de 2 500', origine: 'usage : fiche FEDER d’une région', subvention: 50_000_00, échéancier: certifié('50 %', 15_000_00, [35_000_00], ['80 %', 'with-advance']), attendu: [['advance', '', 15_000_00], ['interim', '1', 2_500_00], ['balance', '', 32_500_00]] },
  { id: 'VERSEMENT-13', cas: 'FEDER : tout certifié, les acomptes s’arrêtent à 40 000', origine: 'usage : fiche FEDER d’une région', subvention: 50_000_00, échéancier: certifié('50 %', 15_000_00, [35_000_00, 100_000_00], ['80 %', 'with-advance']), attendu: [['advance', '', 15_000_00], ['interim', '1', 2_500_00], ['interim', '2', 22_500_00, 10_000_00], ['balance', '', 10_000_00]] },
  { id: 'VERSEMENT-14', cas: 'le plafond exactement atteint : rien n’est retenu',     origine: 'usage : plafond des acomptes d’un programme', subvention: 50_000_00, échéancier: certifié('50 %', 0, [80_000_00], ['80 %', 'with-advance']), attendu: [['interim', '1', 40_000_00], ['balance', '', 10_000_00]] },
  { id: 'VERSEMENT-15', cas: 'un centime au-dessus du plafond',                       origine: 'usage : plafond des acomptes d’un programme', subvention: 50_000_00, échéancier: certifié('50 %', 0, [80_000_02], ['80 %', 'with-advance']), attendu: [['interim', '1', 40_000_00, 1], ['balance', '', 10_000_00]] },
  { id: 'VERSEMENT-16', cas: 'le plafond des seuls acomptes : l’avance n’y compte pas', origine: 'interprétation 035', subvention: 50_000_00, échéancier: certifié('50 %', 5_000_00, [100_000_00], ['80 %', 'interims-alone']), attendu: [['advance', '', 5_000_00], ['interim', '1', 40_000_00, 5_000_00], ['balance', '', 5_000_00]] },
  { id: 'VERSEMENT-17', cas: 'la dépense certifiée n’a pas encore consommé l’avance', origine: 'interprétation 035', subvention: 50_000_00, échéancier: certifié('50 %', 15_000_00, [20_000_00, 40_000_00]), attendu: [['advance', '', 15_000_00], ['interim', '1', 0], ['interim', '2', 5_000_00], ['balance', '', 30_000_00]] },
  { id: 'VERSEMENT-18', cas: 'une dépense au-delà du prévu : jamais plus que la subvention', origine: 'interprétation 035', subvention: 50_000_00, échéancier: certifié('50 %', 0, [120_000_00]), attendu: [['interim', '1', 50_000_00, 10_000_00]] },
  { id: 'VERSEMENT-19', cas: 'aucune dépense certifiée : l’avance, et le solde',      origine: 'définition', subvention: 50_000_00, échéancier: certifié('50 %', 15_000_00, []), attendu: [['advance', '', 15_000_00], ['balance', '', 35_000_00]] },
  { id: 'VERSEMENT-20', cas: 'des poids tous nuls',                                   origine: 'définition', subvention: 100_00, échéancier: ans([[2024, 0], [2025, 0]]), attendu: { _tag: 'InstalmentsUndetermined', standing: 'undetermined', missing: ['shares-of-the-schedule'] } },
  { id: 'VERSEMENT-21', cas: 'aucune année',                                          origine: 'définition', subvention: 100_00, échéancier: ans([]), attendu: { _tag: 'InstalmentsUndetermined', standing: 'undetermined', missing: ['shares-of-the-schedule'] } },
  { id: 'VERSEMENT-22', cas: 'le petit train : quatre fois 1 861,80 €',               origine: 'registre réel : quatre versements égaux', subvention: 7_447_20, échéancier: ans([[1, 1], [2, 1], [3, 1], [4, 1]]), attendu: [['interim', '1', 1_861_80], ['interim', '2', 1_861_80], ['interim', '3', 1_861_80], ['interim', '4', 1_861_80]] },
  { id: 'VERSEMENT-23', cas: 'des montants fixés dont la somme n’est plus exacte',    origine: 'bornes', subvention: 1_00, échéancier: fixés([[2024, 9_000_000_000_000_000], [2025, 1]]), attendu: { _tag: 'InstalmentsUndetermined', standing: 'undetermined', missing: ['amounts-in-range'] } },
  { id: 'VERSEMENT-24', cas: 'une avance au-dessus du plafond est versée comme convenu, les acomptes attendent', origine: 'interprétation 035', subvention: 50_000_00, échéancier: certifié('50 %', 15_000_00, [40_000_00], ['20 %', 'with-advance']), attendu: [['advance', '', 15_000_00], ['interim', '1', 0, 5_000_00], ['balance', '', 35_000_00]] },
  { id: 'VERSEMENT-25', cas: 'une avance au-dessus de la subvention s’y arrête',       origine: 'interprétation 035', subvention: 10_000_00, échéancier: certifié('50 %', 15_000_00, []), attendu: [['advance', '', 10_000_00]] },
];

export interface FinalGrantCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly décidé: number;
  readonly taux: string;
  readonly arrondi?: Rounding;
  readonly prévu: number;
  readonly réel: number;
  readonly versé: number;
  readonly assiette: number;
  readonly dû: number;
  readonly retenu: 'actual-cost' | 'forecast-cost' | 'amount-decided';
  readonly solde: { readonly balance: number } | { readonly toRecover: number };
}

// prettier-ignore
export const finalGrantCases: ReadonlyArray<FinalGrantCase> = [
  { id: 'DÉFINITIVE-01', cas: 'dépense moindre : 50 % de 90 000,00 €',           origine: 'interprétation 035', décidé: 50_000_00, taux: '50 %', prévu: 100_000_00, réel: 90_000_00, versé: 40_000_00, assiette: 90_000_00, dû: 45_000_00, retenu: 'actual-cost', solde: { balance: 5_000_00 } },
  { id: 'DÉFINITIVE-02', cas: 'versé 48 000,00 € : 3 000,00 € à recouvrer',     origine: 'interprétation 035', décidé: 50_000_00, taux: '50 %', prévu: 100_000_00, réel: 90_000_00, versé: 48_000_00, assiette: 90_000_00, dû: 45_000_00, retenu: 'actual-cost', solde: { toRecover: 3_000_00 } },
  { id: 'DÉFINITIVE-03', cas: 'dépense dépassée : le prévu plafonne',            origine: 'réponse du 10 juin 2025', décidé: 50_000_00, taux: '50 %', prévu: 100_000_00, réel: 120_000_00, versé: 50_000_00, assiette: 100_000_00, dû: 50_000_00, retenu: 'forecast-cost', solde: { balance: 0 } },
  { id: 'DÉFINITIVE-04', cas: 'dépense égale au prévu',                          origine: 'définition', décidé: 50_000_00, taux: '50 %', prévu: 100_000_00, réel: 100_000_00, versé: 0, assiette: 100_000_00, dû: 50_000_00, retenu: 'actual-cost', solde: { balance: 50_000_00 } },
  { id: 'DÉFINITIVE-05', cas: 'un centime de trop versé',                        origine: 'interprétation 035', décidé: 50_000_00, taux: '50 %', prévu: 100_000_00, réel: 100_000_00, versé: 50_000_01, assiette: 100_000_00, dû: 50_000_00, retenu: 'actual-cost', solde: { toRecover: 1 } },
  { id: 'DÉFINITIVE-06', cas: 'jamais plus que le montant décidé',               origine: 'définition', décidé: 49_000_00, taux: '50 %', prévu: 100_000_00, réel: 100_000_00, versé: 0, assiette: 100_000_00, dû: 49_000_00, retenu: 'amount-decided', solde: { balance: 49_000_00 } },
  { id: 'DÉFINITIVE-07', cas: 'un demi-centime, arrondi supérieur',              origine: 'définition', décidé: 100_00, taux: '50 %', prévu: 100_00, réel: 33_33, versé: 0, assiette: 33_33, dû: 16_67, retenu: 'actual-cost', solde: { balance: 16_67 } },
  { id: 'DÉFINITIVE-08', cas: 'un demi-centime, arrondi inférieur',              origine: 'définition', décidé: 100_00, taux: '50 %', arrondi: 'down', prévu: 100_00, réel: 33_33, versé: 0, assiette: 33_33, dû: 16_66, retenu: 'actual-cost', solde: { balance: 16_66 } },
  { id: 'DÉFINITIVE-09', cas: 'aucune dépense : tout est à recouvrer',           origine: 'définition', décidé: 100_00, taux: '50 %', prévu: 200_00, réel: 0, versé: 30_00, assiette: 0, dû: 0, retenu: 'actual-cost', solde: { toRecover: 30_00 } },
];
