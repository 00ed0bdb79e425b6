type Constat = Readonly<Record<string, unknown>>;

/** Une tranche : son nom, si elle est nouvelle, et ce qu’elle engage chaque année. */
export type Tranche = readonly [nom: string, état: 'committed' | 'new', montants: ReadonlyArray<readonly [année: number, montant: number]>];

export interface Axe {
  readonly nom: string;
  readonly enveloppe?: number;
  readonly imprimé?: number;
  readonly actions: Readonly<Record<string, ReadonlyArray<Tranche>>>;
}

export interface AxesCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly coûtAnnuel: number;
  readonly axes: ReadonlyArray<Axe>;
  readonly attendu: ReadonlyArray<Constat>;
}

const AESIO: Tranche = ['Troisième tranche', 'new', [[2024, 23_500_00], [2025, 23_500_00], [2026, 23_500_00], [2027, 23_500_00]]];

const totalJuste = (axis: string, printed: number): Constat => ({ _tag: 'AxisTotalAgrees', standing: 'conforms', axis, printed });
const totalFaux = (axis: string, printed: number, sum: number, difference: number): Constat => ({ _tag: 'AxisTotalDisagrees', standing: 'breaches', axis, printed, sum, difference });
const place = (axis: string, action: string, tranche: string, limit: 'axis' | 'year', year: number | null, remaining: number, amount: number): Constat => ({ axis, action, tranche, limit, year, remaining, amount });
const tient = (left: number, ...facts: Parameters<typeof place>): Constat => ({ _tag: 'TrancheWithinEnvelope', standing: 'conforms', left, ...place(...facts) });
const dépasse = (excess: number, ...facts: Parameters<typeof place>): Constat => ({ _tag: 'TrancheAboveEnvelope', standing: 'breaches', excess, ...place(...facts) });

// prettier-ignore
export const axesCases: ReadonlyArray<AxesCase> = [
  { id: 'AXE-01', cas: 'séance modèle : axe 3, 94 000,00 € imprimés, quatre années de 981 000 €', origine: 'délibération du 4 juillet 2024', coûtAnnuel: 981_000_00, axes: [{ nom: 'Axe 3', imprimé: 94_000_00, actions: { 'AESIO Santé': [AESIO] } }], attendu: [totalJuste('Axe 3', 94_000_00), ...[2024, 2025, 2026, 2027].map((année) => tient(957_500_00, 'Axe 3', 'AESIO Santé', 'Troisième tranche', 'year', année, 981_000_00, 23_500_00))] },
  { id: 'AXE-02', cas: 'un total imprimé d’un centime de plus',            origine: 'délibération du 4 juillet 2024, un fait changé', coûtAnnuel: 981_000_00, axes: [{ nom: 'Axe 3', imprimé: 94_000_01, actions: { 'AESIO Santé': [['a', 'committed', AESIO[2]]] } }], attendu: [totalFaux('Axe 3', 94_000_01, 94_000_00, 1)] },
  { id: 'AXE-03', cas: 'l’enveloppe de l’axe, un centime sous ce qui reste', origine: 'interprétation 036', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', enveloppe: 50_00, actions: { a: [['première', 'committed', [[2024, 20_00]]], ['seconde', 'new', [[2024, 29_99]]]] } }], attendu: [tient(1, 'Axe 1', 'a', 'seconde', 'axis', null, 30_00, 29_99), tient(50_01, 'Axe 1', 'a', 'seconde', 'year', 2024, 80_00, 29_99)] },
  { id: 'AXE-04', cas: 'exactement ce qui reste',                          origine: 'interprétation 036', coûtAnnuel: 50_00, axes: [{ nom: 'Axe 1', enveloppe: 50_00, actions: { a: [['première', 'committed', [[2024, 20_00]]], ['seconde', 'new', [[2024, 30_00]]]] } }], attendu: [tient(0, 'Axe 1', 'a', 'seconde', 'axis', null, 30_00, 30_00), tient(0, 'Axe 1', 'a', 'seconde', 'year', 2024, 30_00, 30_00)] },
  { id: 'AXE-05', cas: 'un centime de trop',                               origine: 'interprétation 036', coûtAnnuel: 50_00, axes: [{ nom: 'Axe 1', enveloppe: 50_00, actions: { a: [['première', 'committed', [[2024, 20_00]]], ['seconde', 'new', [[2024, 30_01]]]] } }], attendu: [dépasse(1, 'Axe 1', 'a', 'seconde', 'axis', null, 30_00, 30_01), dépasse(1, 'Axe 1', 'a', 'seconde', 'year', 2024, 30_00, 30_01)] },
  { id: 'AXE-06', cas: 'deux axes : les années sont communes, les enveloppes non', origine: 'interprétation 036', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', enveloppe: 80_00, actions: { a: [['t', 'committed', [[2024, 70_00]]]] } }, { nom: 'Axe 2', enveloppe: 40_00, actions: { b: [['u', 'new', [[2024, 35_00]]]] } }], attendu: [tient(5_00, 'Axe 2', 'b', 'u', 'axis', null, 40_00, 35_00), dépasse(5_00, 'Axe 2', 'b', 'u', 'year', 2024, 30_00, 35_00)] },
  { id: 'AXE-07', cas: 'deux tranches nouvelles : la première passe avant la seconde', origine: 'interprétation 036', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', actions: { a: [['t', 'new', [[2024, 60_00]]]], b: [['u', 'new', [[2024, 50_00], [2025, 50_00]]]] } }], attendu: [tient(40_00, 'Axe 1', 'a', 't', 'year', 2024, 100_00, 60_00), dépasse(10_00, 'Axe 1', 'b', 'u', 'year', 2024, 40_00, 50_00), tient(50_00, 'Axe 1', 'b', 'u', 'year', 2025, 100_00, 50_00)] },
  { id: 'AXE-08', cas: 'deux montants d’une même année s’additionnent',    origine: 'interprétation 036', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', actions: { a: [['t', 'new', [[2024, 60_00], [2024, 50_00]]]] } }], attendu: [dépasse(10_00, 'Axe 1', 'a', 't', 'year', 2024, 100_00, 110_00)] },
  { id: 'AXE-09', cas: 'un axe sans action',                               origine: 'définition', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', imprimé: 0, actions: {} }], attendu: [totalJuste('Axe 1', 0)] },
  { id: 'AXE-10', cas: 'des montants dont la somme n’est plus exacte',     origine: 'bornes', coûtAnnuel: 100_00, axes: [{ nom: 'Axe 1', actions: { a: [['t', 'new', [[2024, 9_000_000_000_000_000], [2025, 1]]]] } }], attendu: [{ _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'] }] },
];

export interface YearsCase {
  readonly id: string;
  readonly cas: string;
  readonly origine: string;
  readonly années: ReadonlyArray<{ readonly year: number; readonly authorised?: number; readonly committed?: number; readonly payable?: number; readonly paid?: number }>;
  readonly attendu: ReadonlyArray<Constat>;
}

const étape = (year: number, step: string, most: number, amount: number): Constat => ({ year, step, most, amount });
const dans = (left: number, ...facts: Parameters<typeof étape>): Constat => ({ _tag: 'YearSpendingWithin', standing: 'conforms', left, ...étape(...facts) });
const hors = (excess: number, ...facts: Parameters<typeof étape>): Constat => ({ _tag: 'YearSpendingAbove', standing: 'breaches', excess, ...étape(...facts) });

const ENGAGÉ = 'committed-within-authorised';
const PAYÉ = 'paid-within-payable';
const CUMUL = 'paid-within-committed';

// prettier-ignore
export const yearsCases: ReadonlyArray<YearsCase> = [
  { id: 'EXERCICE-01', cas: 'un centime sous l’autorisation',              origine: 'texte : L. 5217-10-7', années: [{ year: 2024, authorised: 100_00, committed: 99_99 }], attendu: [dans(1, 2024, ENGAGÉ, 100_00, 99_99)] },
  { id: 'EXERCICE-02', cas: 'exactement l’autorisation',                   origine: 'texte : L. 5217-10-7', années: [{ year: 2024, authorised: 100_00, committed: 100_00 }], attendu: [dans(0, 2024, ENGAGÉ, 100_00, 100_00)] },
  { id: 'EXERCICE-03', cas: 'un centime au-dessus',                        origine: 'texte : L. 5217-10-7', années: [{ year: 2024, authorised: 100_00, committed: 100_01 }], attendu: [hors(1, 2024, ENGAGÉ, 100_00, 100_01)] },
  { id: 'EXERCICE-04', cas: 'payé au-delà des crédits de paiement',        origine: 'texte : L. 5217-10-7', années: [{ year: 2024, payable: 50_00, paid: 50_01 }], attendu: [hors(1, 2024, PAYÉ, 50_00, 50_01)] },
  { id: 'EXERCICE-05', cas: 'engagé en 2024, payé en 2025 : le cumul tient', origine: 'interprétation 036', années: [{ year: 2025, committed: 0, paid: 80_00 }, { year: 2024, committed: 100_00, paid: 20_00 }], attendu: [dans(80_00, 2024, CUMUL, 100_00, 20_00), dans(0, 2025, CUMUL, 100_00, 100_00)] },
  { id: 'EXERCICE-06', cas: 'payé depuis l’origine plus qu’engagé',        origine: 'interprétation 036', années: [{ year: 2024, committed: 100_00, paid: 100_01 }], attendu: [hors(1, 2024, CUMUL, 100_00, 100_01)] },
  { id: 'EXERCICE-07', cas: 'un montant inconnu arrête le cumul',          origine: 'interprétation 036', années: [{ year: 2024, committed: 100_00 }, { year: 2025, committed: 0, paid: 500_00 }], attendu: [] },
  { id: 'EXERCICE-08', cas: 'rien de connu',                               origine: 'définition', années: [{ year: 2024 }], attendu: [] },
];
