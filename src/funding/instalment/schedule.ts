import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro, Rate, RemainderPolicy, Rounding } from '../../money/index.js';
import type { YearAmount } from '../year-amount.js';

/** A ceiling on the payments before the balance, as a rate of the grant: of the interim payments alone, or with the advance. */
export interface InterimCeiling {
  readonly rate: Rate;
  readonly counts: 'with-advance' | 'interims-alone';
}

/** A calendar year and its weight in the schedule. */
export interface WeightedYear {
  readonly year: number;
  readonly weight: number;
}

/** An event of the operation (foundations, keys handed over) and the rate of the grant that it releases. */
export interface Milestone {
  readonly name: string;
  readonly rate: Rate;
}

/**
 * How a grant is paid.
 * - `by-year`: in proportion to the weights of its calendar years (equal weights for equal parts);
 * - `given`: by amounts already set, year by year;
 * - `by-milestone`: by a rate of the grant at each milestone, one hundred percent in all;
 * - `on-spending`: an advance, then what each certified expense releases at the rate, the advance taken away first, and the balance.
 *   `certified` is the cumulated expense at each request.
 */
export type Schedule =
  | { readonly _tag: 'by-year'; readonly years: ReadonlyArray<WeightedYear>; readonly policy: RemainderPolicy }
  | { readonly _tag: 'given'; readonly years: ReadonlyArray<YearAmount> }
  | { readonly _tag: 'by-milestone'; readonly milestones: ReadonlyArray<Milestone>; readonly policy: RemainderPolicy; readonly ceiling?: InterimCeiling }
  | { readonly _tag: 'on-spending'; readonly rate: Rate; readonly rounding: Rounding; readonly advance: Euro; readonly certified: ReadonlyArray<Euro>; readonly ceiling?: InterimCeiling };

/** One payment of a grant: what it is, when, how much, and how much is paid with it in all. */
export interface Instalment {
  readonly kind: 'advance' | 'interim' | 'balance';
  readonly label: string;
  readonly amount: Euro;
  readonly cumulated: Euro;
  /** What its ceiling, or the end of the grant, kept back; the balance pays what is left of the grant. */
  readonly heldBack: Euro;
}

/** What a finding on instalments may miss. */
export type InstalmentFact = 'amounts-in-range' | 'shares-of-the-schedule';

/** A grant and its payments, which make it up to the cent. */
export type InstalmentFinding =
  | (Finding<'InstalmentsPlanned', 'conforms'> & { readonly total: Euro; readonly instalments: ReadonlyArray<Instalment> })
  | (Finding<'InstalmentsDisagree', 'breaches'> & { readonly total: Euro; readonly sum: Euro; readonly difference: Euro })
  | (Finding<'MilestonesDisagree', 'breaches'> & { readonly total: Euro; readonly rates: Rate | null })
  | Undetermined<'InstalmentsUndetermined', InstalmentFact>;
