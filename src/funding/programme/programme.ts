import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import type { PrintedRate, PrintedShareFinding } from '../printed/index.js';
import type { YearAmount } from '../year-amount.js';

/** One contribution to a cost, with the rate that the act prints beside it. */
export interface Contribution {
  readonly contributor: string;
  readonly amount: Euro;
  readonly printedRate?: PrintedRate;
}

/** One tranche of an action: what it commits, year by year. `new` is the one that the act decides; the others are committed already. */
export interface Tranche {
  readonly name: string;
  readonly state: 'committed' | 'new';
  readonly amounts: ReadonlyArray<YearAmount>;
}

/** An action of an axis, and who carries it. */
export interface ProgrammeAction {
  readonly name: string;
  readonly bearer?: string;
  readonly tranches: ReadonlyArray<Tranche>;
}

/** An axis of a programme: what it may spend in all, what its actions spend, and its total as printed. */
export interface Axis {
  readonly name: string;
  readonly envelope?: Euro;
  readonly printedTotal?: Euro;
  readonly actions: ReadonlyArray<ProgrammeAction>;
}

/** The money of one year: what may be committed (AE), what is committed, what may be paid (CP), what is paid. */
export interface ProgrammeYear {
  readonly year: number;
  readonly authorised?: Euro;
  readonly committed?: Euro;
  readonly payable?: Euro;
  readonly paid?: Euro;
}

/** What a programme costs in a year, who contributes to it, and what it commits by axis and by year. */
export interface Programme {
  readonly name: string;
  readonly yearlyCost: Euro;
  readonly contributions: ReadonlyArray<Contribution>;
  readonly axes?: ReadonlyArray<Axis>;
  readonly years?: ReadonlyArray<ProgrammeYear>;
}

/** The limit that a tranche is held against: the envelope of its axis, or what its year may commit. */
export type ProgrammeLimit = 'axis' | 'year';

/** Two steps of the spending of a year, the second within the first. */
export type SpendingStep = 'committed-within-authorised' | 'paid-within-payable' | 'paid-within-committed';

/** The yearly cost of a programme, and the sum of its contributions. @inline */
interface Balance {
  readonly cost: Euro;
  readonly sum: Euro;
}

/** A new tranche, where it stands, and what its limit leaves. @inline */
interface TranchePlace {
  readonly axis: string;
  readonly action: string;
  readonly tranche: string;
  readonly limit: ProgrammeLimit;
  readonly year: number | null;
  readonly remaining: Euro;
  readonly amount: Euro;
}

/** A step of the spending of a year, and what the step before it leaves. @inline */
interface Step {
  readonly year: number;
  readonly step: SpendingStep;
  readonly most: Euro;
  readonly amount: Euro;
}

/** Whether contributions, axes, tranches and years of a programme fit. */
export type ProgrammeFinding =
  | PrintedShareFinding
  | Undetermined<'SumOutOfRange', 'amounts-in-range'>
  | (Finding<'ContributionsWithinCost', 'conforms'> & Balance & { readonly left: Euro })
  | (Finding<'ContributionsExceedCost', 'breaches'> & Balance & { readonly excess: Euro })
  | (Finding<'AxisTotalAgrees', 'conforms'> & { readonly axis: string; readonly printed: Euro })
  | (Finding<'AxisTotalDisagrees', 'breaches'> & { readonly axis: string; readonly printed: Euro; readonly sum: Euro; readonly difference: Euro })
  | (Finding<'TrancheWithinEnvelope', 'conforms'> & TranchePlace & { readonly left: Euro })
  | (Finding<'TrancheAboveEnvelope', 'breaches'> & TranchePlace & { readonly excess: Euro })
  | (Finding<'YearSpendingWithin', 'conforms'> & Step & { readonly left: Euro })
  | (Finding<'YearSpendingAbove', 'breaches'> & Step & { readonly excess: Euro });
