/** Une subvention d’une table de cas, en centimes d’euro. */
export interface Subvention {
  readonly total: number;
  readonly années: ReadonlyArray<number>;
  readonly annuités?: ReadonlyArray<number>;
  readonly statut?: 'private-law' | 'public-law';
  readonly convention?: 'yes' | 'no';
}

type Constat = Readonly<Record<string, unknown>>;

export interface GrantYearsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly subvention: Subvention;
  readonly attendu: ReadonlyArray<Constat>;
}

const étalée = (total: number, years: ReadonlyArray<number>, amounts: ReadonlyArray<number>, spread: 'given' | 'equal'): Constat => ({ _tag: 'GrantSpreadOverYears', standing: 'conforms', total, years, amounts, spread });
const écart = (total: number, sum: number, difference: number): Constat => ({ _tag: 'GrantYearsDisagree', standing: 'breaches', total, sum, difference });
const horsBornes: Constat = { _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'] };

/** 90 000 000 000 000,00 €, au-delà desquels les centimes ne sont plus exacts. */
const PLUS_GRAND_MONTANT = 9_000_000_000_000_000;

// prettier-ignore
export const grantYearsCases: ReadonlyArray<GrantYearsCase> = [
  { id: 'ANNÉES-01', cas: 'séance modèle : 94 000,00 € en quatre fois 23 500,00 €',   origine: 'délibération du 4 juillet 2024', subvention: { total: 94_000_00, années: [2024, 2025, 2026, 2027] }, attendu: [étalée(94_000_00, [2024, 2025, 2026, 2027], [23_500_00, 23_500_00, 23_500_00, 23_500_00], 'equal')] },
  { id: 'ANNÉES-02', cas: '100,00 € en trois ans : le centime de reste à la première', origine: 'définition', subvention: { total: 100_00, années: [2024, 2025, 2026] }, attendu: [étalée(100_00, [2024, 2025, 2026], [33_34, 33_33, 33_33], 'equal')] },
  { id: 'ANNÉES-03', cas: '0,02 € en trois ans : deux centimes aux deux premières',    origine: 'définition', subvention: { total: 2, années: [2024, 2025, 2026] }, attendu: [étalée(2, [2024, 2025, 2026], [1, 1, 0], 'equal')] },
  { id: 'ANNÉES-04', cas: 'une seule année, sans montant annuel : rien à dire',        origine: 'définition', subvention: { total: 94_000_00, années: [2024] }, attendu: [] },
  { id: 'ANNÉES-05', cas: 'aucune année : rien à dire',                                origine: 'définition', subvention: { total: 94_000_00, années: [] }, attendu: [] },
  { id: 'ANNÉES-06', cas: 'deux versements de Montpellier, 200 000 puis 500 000 €',    origine: 'registre réel : Montpellier', subvention: { total: 700_000_00, années: [2011, 2012], annuités: [200_000_00, 500_000_00] }, attendu: [étalée(700_000_00, [2011, 2012], [200_000_00, 500_000_00], 'given')] },
  { id: 'ANNÉES-07', cas: 'les montants annuels font un centime de moins',             origine: 'interprétation 004', subvention: { total: 700_000_00, années: [2011, 2012], annuités: [200_000_00, 499_999_99] }, attendu: [écart(700_000_00, 699_999_99, 1)] },
  { id: 'ANNÉES-08', cas: 'les montants annuels font un centime de plus',              origine: 'interprétation 004', subvention: { total: 700_000_00, années: [2011, 2012], annuités: [200_000_00, 500_000_01] }, attendu: [écart(700_000_00, 700_000_01, -1)] },
  { id: 'ANNÉES-09', cas: 'une seule année, avec son montant',                         origine: 'définition', subvention: { total: 1_00, années: [2024], annuités: [1_00] }, attendu: [étalée(1_00, [2024], [1_00], 'given')] },
  { id: 'ANNÉES-10', cas: 'une année sans versement',                                  origine: 'définition', subvention: { total: 1_00, années: [2024, 2025], annuités: [0, 1_00] }, attendu: [étalée(1_00, [2024, 2025], [0, 1_00], 'given')] },
  { id: 'ANNÉES-11', cas: 'des montants dont la somme n’est plus exacte au centime',   origine: 'définition', subvention: { total: PLUS_GRAND_MONTANT, années: [2024, 2025], annuités: [PLUS_GRAND_MONTANT, 1] }, attendu: [horsBornes] },
  { id: 'ANNÉES-12', cas: 'le plus grand montant, en deux ans',                        origine: 'définition', subvention: { total: PLUS_GRAND_MONTANT, années: [2024, 2025] }, attendu: [étalée(PLUS_GRAND_MONTANT, [2024, 2025], [4_500_000_000_000_000, 4_500_000_000_000_000], 'equal')] },
];

export interface AgreementCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly séance?: string;
  readonly subvention: Subvention;
  readonly attendu: Constat;
  readonly fondement?: ReadonlyArray<string>;
}

const SEUIL = 23_000_00;
const parAn = (atLeast: number, atMost: number) => ({ threshold: SEUIL, largestYear: { atLeast, atMost } });
const approuvée = (atLeast: number, atMost: number): Constat => ({ _tag: 'AgreementInPlace', standing: 'conforms', ...parAn(atLeast, atMost) });
const manquante = (atLeast: number, atMost: number): Constat => ({ _tag: 'AgreementMissing', standing: 'breaches', ...parAn(atLeast, atMost) });
const nonRequise = (because: 'not-above-threshold' | 'public-law-beneficiary'): Constat => ({ _tag: 'AgreementNotRequired', standing: 'conforms', threshold: SEUIL, because });
const sousLeSeuil = nonRequise('not-above-threshold');
const droitPublic = nonRequise('public-law-beneficiary');
const indéterminée = (manque: string, atLeast: number, atMost: number, threshold: number | null = SEUIL): Constat => ({ _tag: 'AgreementUndetermined', standing: 'undetermined', missing: [manque], threshold, largestYear: { atLeast, atMost } });

const privé = 'private-law';

// prettier-ignore
export const agreementCases: ReadonlyArray<AgreementCase> = [
  { id: 'CONVENTION-01', cas: 'séance modèle : 23 500,00 € par an au moins, convention approuvée', origine: 'délibération du 4 juillet 2024', subvention: { total: 94_000_00, années: [2024, 2025, 2026, 2027], statut: privé, convention: 'yes' }, attendu: approuvée(23_500_00, 94_000_00) },
  { id: 'CONVENTION-02', cas: '22 999,99 € : sous le seuil',                          origine: 'texte : décret 2001-495, art. 1', subvention: { total: 22_999_99, années: [2024], statut: privé, convention: 'no' }, attendu: sousLeSeuil },
  { id: 'CONVENTION-03', cas: '23 000,00 € : au seuil, il n’est pas dépassé',         origine: 'texte : décret 2001-495, art. 1', subvention: { total: 23_000_00, années: [2024], statut: privé, convention: 'no' }, attendu: sousLeSeuil },
  { id: 'CONVENTION-04', cas: '23 000,01 € : un centime au-dessus',                   origine: 'texte : décret 2001-495, art. 1', subvention: { total: 23_000_01, années: [2024], statut: privé, convention: 'no' }, attendu: manquante(23_000_01, 23_000_01) },
  { id: 'CONVENTION-05', cas: '23 000,01 €, convention approuvée',                    origine: 'texte : loi 2000-321, art. 10', subvention: { total: 23_000_01, années: [2024], statut: privé, convention: 'yes' }, attendu: approuvée(23_000_01, 23_000_01) },
  { id: 'CONVENTION-90', cas: 'aucune année : le seuil annuel ne se vérifie pas',      origine: 'interprétation 006', subvention: { total: 94_000_00, années: [], statut: privé, convention: 'no' }, attendu: indéterminée('amount-of-each-year', 0, 94_000_00) },
  { id: 'CONVENTION-91', cas: 'aucune année, convention approuvée',                    origine: 'interprétation 006', subvention: { total: 94_000_00, années: [], statut: privé, convention: 'yes' }, attendu: indéterminée('amount-of-each-year', 0, 94_000_00) },
  { id: 'CONVENTION-06', cas: '23 000,01 €, on ne sait s’il y a une convention',      origine: 'définition', subvention: { total: 23_000_01, années: [2024], statut: privé }, attendu: indéterminée('written-agreement', 23_000_01, 23_000_01) },
  { id: 'CONVENTION-07', cas: '23 000,01 €, statut du bénéficiaire inconnu',          origine: 'définition', subvention: { total: 23_000_01, années: [2024], convention: 'no' }, attendu: indéterminée('status-of-the-beneficiary', 23_000_01, 23_000_01) },
  { id: 'CONVENTION-08', cas: '23 000,01 €, statut inconnu, mais une convention',     origine: 'texte : loi 2000-321, art. 10', subvention: { total: 23_000_01, années: [2024], convention: 'yes' }, attendu: approuvée(23_000_01, 23_000_01) },
  { id: 'CONVENTION-09', cas: '23 000,00 €, statut inconnu : sans importance',        origine: 'texte : décret 2001-495, art. 1', subvention: { total: 23_000_00, années: [2024] }, attendu: sousLeSeuil },
  { id: 'CONVENTION-10', cas: '94 000,00 € à une personne de droit public',           origine: 'texte : loi 2000-321, art. 10', subvention: { total: 94_000_00, années: [2024], statut: 'public-law', convention: 'no' }, attendu: droitPublic },
  { id: 'CONVENTION-11', cas: '0,00 €',                                               origine: 'définition', subvention: { total: 0, années: [2024], statut: privé }, attendu: sousLeSeuil },

  { id: 'CONVENTION-20', cas: '46 000,01 € en deux ans : une année passe le seuil, quelle que soit la répartition', origine: 'interprétation 006', subvention: { total: 46_000_01, années: [2024, 2025], statut: privé, convention: 'no' }, attendu: manquante(23_000_01, 46_000_01) },
  { id: 'CONVENTION-21', cas: '46 000,00 € en deux ans : tout dépend de la répartition', origine: 'interprétation 006', subvention: { total: 46_000_00, années: [2024, 2025], statut: privé, convention: 'no' }, attendu: indéterminée('amount-of-each-year', 23_000_00, 46_000_00) },
  { id: 'CONVENTION-22', cas: '45 999,99 € en deux ans : tout dépend de la répartition', origine: 'interprétation 006', subvention: { total: 45_999_99, années: [2024, 2025], statut: privé, convention: 'no' }, attendu: indéterminée('amount-of-each-year', 23_000_00, 45_999_99) },
  { id: 'CONVENTION-23', cas: '46 000,00 € en deux fois 23 000,00 €',                 origine: 'interprétation 006', subvention: { total: 46_000_00, années: [2024, 2025], annuités: [23_000_00, 23_000_00], statut: privé, convention: 'no' }, attendu: sousLeSeuil },
  { id: 'CONVENTION-24', cas: '46 000,00 € en 22 999,99 et 23 000,01 €',              origine: 'interprétation 006', subvention: { total: 46_000_00, années: [2024, 2025], annuités: [22_999_99, 23_000_01], statut: privé, convention: 'no' }, attendu: manquante(23_000_01, 23_000_01) },
  { id: 'CONVENTION-25', cas: '23 000,00 € en trois ans : aucune année ne passe le seuil', origine: 'interprétation 006', subvention: { total: 23_000_00, années: [2024, 2025, 2026], statut: privé, convention: 'no' }, attendu: sousLeSeuil },
  { id: 'CONVENTION-26', cas: '23 000,01 € en trois ans : une seule année peut le passer', origine: 'interprétation 006', subvention: { total: 23_000_01, années: [2024, 2025, 2026], statut: privé, convention: 'no' }, attendu: indéterminée('amount-of-each-year', 7_666_67, 23_000_01) },
  { id: 'CONVENTION-27', cas: '69 000,00 € en trois ans : tout dépend de la répartition', origine: 'interprétation 006', subvention: { total: 69_000_00, années: [2024, 2025, 2026], statut: privé }, attendu: indéterminée('amount-of-each-year', 23_000_00, 69_000_00) },
  { id: 'CONVENTION-28', cas: '69 000,01 € en trois ans : requise en tout cas',        origine: 'interprétation 006', subvention: { total: 69_000_01, années: [2024, 2025, 2026], statut: privé }, attendu: indéterminée('written-agreement', 23_000_01, 69_000_01) },
  { id: 'CONVENTION-29', cas: 'tout dépend de la répartition, mais une convention',    origine: 'interprétation 006', subvention: { total: 46_000_00, années: [2024, 2025], statut: privé, convention: 'yes' }, attendu: approuvée(23_000_00, 46_000_00) },
  { id: 'CONVENTION-30', cas: 'statut et répartition inconnus : le statut d’abord',    origine: 'définition', subvention: { total: 46_000_00, années: [2024, 2025], convention: 'no' }, attendu: indéterminée('status-of-the-beneficiary', 23_000_00, 46_000_00) },
  { id: 'CONVENTION-31', cas: 'deux versements de 12 000,00 € la même année civile',    origine: 'régression : deux versements d’une année passaient pour deux années', subvention: { total: 24_000_00, années: [2024, 2024], annuités: [12_000_00, 12_000_00], statut: privé, convention: 'no' }, attendu: manquante(24_000_00, 24_000_00) },
  { id: 'CONVENTION-32', cas: 'deux versements la même année, montants inconnus : le tout dans l’année', origine: 'régression : deux versements d’une année passaient pour deux années', subvention: { total: 24_000_00, années: [2024, 2024], statut: privé, convention: 'no' }, attendu: manquante(24_000_00, 24_000_00) },
  { id: 'CONVENTION-33', cas: 'deux versements en 2024, un en 2025',                    origine: 'interprétation 006', subvention: { total: 46_000_00, années: [2024, 2024, 2025], annuités: [11_500_00, 11_500_00, 23_000_00], statut: privé, convention: 'no' }, attendu: sousLeSeuil },

  { id: 'CONVENTION-34', cas: 'des montants annuels qui ne font pas le total ne disent rien d’aucune année', origine: 'interprétation 006', subvention: { total: 94_000_00, années: [2024, 2025], annuités: [20_000_00, 20_000_00], statut: privé, convention: 'no' }, attendu: indéterminée('amount-of-each-year', 20_000_00, 20_000_00) },
  { id: 'CONVENTION-35', cas: 'les mêmes, à une personne de droit public : sans importance', origine: 'texte : loi 2000-321, art. 10', subvention: { total: 94_000_00, années: [2024, 2025], annuités: [20_000_00, 20_000_00], statut: 'public-law' }, attendu: droitPublic },

  { id: 'CONVENTION-40', cas: 'le 9 juin 2001 : aucun seuil',                          origine: 'texte : décret 2001-495, en vigueur le 10 juin 2001', séance: '2001-06-09', subvention: { total: 94_000_00, années: [2001], statut: privé, convention: 'no' }, attendu: indéterminée('threshold-of-that-day', 94_000_00, 94_000_00, null), fondement: ['loi 2000-321 10 [older-text]'] },
  { id: 'CONVENTION-41', cas: 'le 10 juin 2001 : le seuil',                            origine: 'texte : décret 2001-495, en vigueur le 10 juin 2001', séance: '2001-06-10', subvention: { total: 94_000_00, années: [2001], statut: privé, convention: 'no' }, attendu: manquante(94_000_00, 94_000_00) },
];

/** Une contribution : qui, combien de centimes, le taux imprimé, et comment il se lit. */
export interface ContributionAttendue {
  readonly qui: string;
  readonly montant: number;
  readonly taux?: string;
  readonly lecture?: 'exact' | 'nearest' | 'truncated' | 'désaccord';
}

export interface ProgrammeCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly coût: number;
  readonly contributions: ReadonlyArray<ContributionAttendue>;
  readonly bilan: { readonly reste: number; readonly somme: number } | { readonly dépassement: number; readonly somme: number } | 'hors bornes';
}

const CHAZELLES = 2_462_205_96;

// prettier-ignore
export const programmeCases: ReadonlyArray<ProgrammeCase> = [
  { id: 'PROGRAMME-01', cas: 'séance modèle : 490 500,00 € de 981 000,00 €, la moitié',       origine: 'délibération du 4 juillet 2024', coût: 981_000_00, contributions: [{ qui: 'État', montant: 490_500_00, taux: '50 %', lecture: 'exact' }], bilan: { reste: 490_500_00, somme: 490_500_00 } },
  { id: 'PROGRAMME-02', cas: 'un centime de moins que la moitié : encore la plus proche',       origine: 'délibération du 4 juillet 2024, un fait changé', coût: 981_000_00, contributions: [{ qui: 'État', montant: 490_499_99, taux: '50 %', lecture: 'nearest' }], bilan: { reste: 490_500_01, somme: 490_499_99 } },
  { id: 'PROGRAMME-03', cas: '250 000,00 € de 2 462 205,96 €, 10,15 % : « 10,1 » est tronqué',  origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10,1 %', lecture: 'truncated' }], bilan: { reste: 2_212_205_96, somme: 250_000_00 } },
  { id: 'PROGRAMME-04', cas: 'le même, « 10,2 » est arrondi',                                   origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023, un fait changé', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10,2 %', lecture: 'nearest' }], bilan: { reste: 2_212_205_96, somme: 250_000_00 } },
  { id: 'PROGRAMME-05', cas: 'le même, « 10,0 » n’est ni l’un ni l’autre',                      origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023, un fait changé', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10,0 %', lecture: 'désaccord' }], bilan: { reste: 2_212_205_96, somme: 250_000_00 } },
  { id: 'PROGRAMME-06', cas: 'le même, « 10,3 » n’est ni l’un ni l’autre',                      origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023, un fait changé', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10,3 %', lecture: 'désaccord' }], bilan: { reste: 2_212_205_96, somme: 250_000_00 } },
  { id: 'PROGRAMME-07', cas: 'le même, sans décimale',                                          origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023, un fait changé', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10 %', lecture: 'nearest' }], bilan: { reste: 2_212_205_96, somme: 250_000_00 } },
  { id: 'PROGRAMME-08', cas: 'le même, à quatre décimales : arrondi, puis tronqué',             origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023, un fait changé', coût: CHAZELLES, contributions: [{ qui: 'Région', montant: 250_000_00, taux: '10,1535 %', lecture: 'nearest' }, { qui: 'Région', montant: 250_000_00, taux: '10,1534 %', lecture: 'truncated' }], bilan: { reste: 1_962_205_96, somme: 500_000_00 } },
  { id: 'PROGRAMME-09', cas: 'Chazelles : les parts telles qu’imprimées',                       origine: 'registre réel : Chazelles-sur-Lyon, 14 février 2023', coût: CHAZELLES, contributions: [{ qui: 'DSIL', montant: 492_441_00, taux: '20 %', lecture: 'nearest' }, { qui: 'Fonds d’accélération', montant: 292_441_00, taux: '20 %', lecture: 'désaccord' }, { qui: 'Région', montant: 250_000_00, taux: '10,1 %', lecture: 'truncated' }, { qui: 'Département', montant: 172_500_00, taux: '7 %', lecture: 'nearest' }, { qui: 'Forez Est', montant: 220_880_00, taux: '9 %', lecture: 'nearest' }, { qui: 'ADEME', montant: 30_910_00, taux: '1,3 %', lecture: 'nearest' }, { qui: 'autre', montant: 4_515_00, taux: '0,2 %', lecture: 'nearest' }, { qui: 'commune', montant: 798_518_96, taux: '32,4 %', lecture: 'nearest' }], bilan: { reste: 200_000_00, somme: 2_262_205_96 } },
  { id: 'PROGRAMME-10', cas: 'Gâtine-Racan : les parts font le tout',                           origine: 'registre réel : CC de Gâtine-Racan, 25 janvier 2023', coût: 1_000_000_00, contributions: [{ qui: 'DETR', montant: 140_000_00, taux: '14,00 %', lecture: 'exact' }, { qui: 'Département', montant: 80_000_00, taux: '8,00 %', lecture: 'exact' }, { qui: 'Région', montant: 200_000_00, taux: '20,00 %', lecture: 'exact' }, { qui: 'CAF', montant: 380_000_00, taux: '38,00 %', lecture: 'exact' }, { qui: 'commune', montant: 200_000_00, taux: '20,00 %', lecture: 'exact' }], bilan: { reste: 0, somme: 1_000_000_00 } },
  { id: 'PROGRAMME-11', cas: 'Ibos : 27 390,00 € TTC ne sont pas 8,30 % de 275 000,00 € HT',    origine: 'registre réel : Ibos, 23 janvier 2023', coût: 275_000_00, contributions: [{ qui: 'honoraires TTC', montant: 27_390_00, taux: '8,30 %', lecture: 'désaccord' }], bilan: { reste: 247_610_00, somme: 27_390_00 } },
  { id: 'PROGRAMME-12', cas: 'Ibos : les honoraires HT le sont exactement',                     origine: 'registre réel : Ibos, 23 janvier 2023', coût: 275_000_00, contributions: [{ qui: 'honoraires HT', montant: 22_825_00, taux: '8,30 %', lecture: 'exact' }], bilan: { reste: 252_175_00, somme: 22_825_00 } },
  { id: 'PROGRAMME-13', cas: 'trois parts d’une opération de l’ANRU',                           origine: 'registre réel : Montpellier', coût: 5_600_000_00, contributions: [{ qui: 'Département', montant: 2_100_000_00, taux: '37,5 %', lecture: 'exact' }, { qui: 'Ville', montant: 2_100_000_00, taux: '37,5 %', lecture: 'exact' }, { qui: 'ANRU', montant: 1_400_000_00, taux: '25 %', lecture: 'exact' }], bilan: { reste: 0, somme: 5_600_000_00 } },
  { id: 'PROGRAMME-14', cas: 'un tiers, à deux décimales',                                      origine: 'définition', coût: 300_00, contributions: [{ qui: 'a', montant: 100_00, taux: '33,33 %', lecture: 'nearest' }, { qui: 'b', montant: 100_00, taux: '33,34 %', lecture: 'désaccord' }], bilan: { reste: 100_00, somme: 200_00 } },
  { id: 'PROGRAMME-15', cas: 'deux tiers : 66,67 est arrondi, 66,66 tronqué',                   origine: 'définition', coût: 300_00, contributions: [{ qui: 'a', montant: 200_00, taux: '66,67 %', lecture: 'nearest' }, { qui: 'a', montant: 100_00 }, { qui: 'b', montant: 0, taux: '0 %', lecture: 'exact' }], bilan: { reste: 0, somme: 300_00 } },
  { id: 'PROGRAMME-16', cas: '12,5 % sans décimale : 13 est arrondi, 12 tronqué',               origine: 'définition', coût: 8_00, contributions: [{ qui: 'a', montant: 1_00, taux: '13 %', lecture: 'nearest' }, { qui: 'b', montant: 1_00, taux: '12 %', lecture: 'truncated' }, { qui: 'c', montant: 1_00, taux: '11 %', lecture: 'désaccord' }, { qui: 'd', montant: 1_00, taux: '14 %', lecture: 'désaccord' }], bilan: { reste: 4_00, somme: 4_00 } },
  { id: 'PROGRAMME-17', cas: 'les contributions font le coût à un centime près, en moins',      origine: 'interprétation 004', coût: 1_000_000_00, contributions: [{ qui: 'a', montant: 999_999_99 }], bilan: { reste: 1, somme: 999_999_99 } },
  { id: 'PROGRAMME-18', cas: 'exactement le coût',                                              origine: 'interprétation 004', coût: 1_000_000_00, contributions: [{ qui: 'a', montant: 1_000_000_00 }], bilan: { reste: 0, somme: 1_000_000_00 } },
  { id: 'PROGRAMME-19', cas: 'un centime de plus que le coût',                                  origine: 'interprétation 004', coût: 1_000_000_00, contributions: [{ qui: 'a', montant: 1_000_000_01 }], bilan: { dépassement: 1, somme: 1_000_000_01 } },
  { id: 'PROGRAMME-20', cas: 'aucune contribution',                                             origine: 'définition', coût: 1_00, contributions: [], bilan: { reste: 1_00, somme: 0 } },
  { id: 'PROGRAMME-21', cas: 'un coût nul : aucune part ne s’y mesure',                         origine: 'définition', coût: 0, contributions: [{ qui: 'a', montant: 1, taux: '50 %', lecture: 'désaccord' }], bilan: { dépassement: 1, somme: 1 } },
  { id: 'PROGRAMME-22', cas: 'des contributions dont la somme n’est plus exacte au centime',    origine: 'définition', coût: 1_00, contributions: [{ qui: 'a', montant: PLUS_GRAND_MONTANT }, { qui: 'b', montant: 1 }], bilan: 'hors bornes' },
  { id: 'PROGRAMME-40', cas: 'un huitième du plus grand coût : exact, arrondi, tronqué, ou rien', origine: 'bornes', coût: 8_000_000_000_000_000, contributions: [{ qui: 'a', montant: 1_000_000_000_000_000, taux: '12,5 %', lecture: 'exact' }, { qui: 'b', montant: 1_000_000_000_000_000, taux: '13 %', lecture: 'nearest' }, { qui: 'c', montant: 1_000_000_000_000_000, taux: '12 %', lecture: 'truncated' }, { qui: 'd', montant: 1_000_000_000_000_000, taux: '14 %', lecture: 'désaccord' }], bilan: { reste: 4_000_000_000_000_000, somme: 4_000_000_000_000_000 } },
  { id: 'PROGRAMME-41', cas: 'à cette échelle, 50,01 % à un rien près : arrondi, non exact', origine: 'bornes', coût: 8_999_999_999_999_999, contributions: [{ qui: 'a', montant: 4_500_899_999_999_999, taux: '50,01 %', lecture: 'nearest' }], bilan: { reste: 4_499_100_000_000_000, somme: 4_500_899_999_999_999 } },
  { id: 'PROGRAMME-42', cas: 'rien de rien : 0 % est exact',                                    origine: 'définition', coût: 0, contributions: [{ qui: 'a', montant: 0, taux: '0 %', lecture: 'exact' }], bilan: { reste: 0, somme: 0 } },
  { id: 'PROGRAMME-43', cas: 'un montant négatif n’est aucune part, pas même 0 %',              origine: 'entrée hostile', coût: 10_00, contributions: [{ qui: 'a', montant: -4, taux: '0 %', lecture: 'désaccord' }], bilan: { reste: 10_04, somme: -4 } },
  { id: 'PROGRAMME-23', cas: 'le plus grand montant, à douze décimales',                        origine: 'définition', coût: PLUS_GRAND_MONTANT, contributions: [{ qui: 'a', montant: 3_000_000_000_000_000, taux: '33,333333333333 %', lecture: 'nearest' }], bilan: { reste: 6_000_000_000_000_000, somme: 3_000_000_000_000_000 } },
];
