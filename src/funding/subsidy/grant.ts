import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import type { YearAmount } from '../year-amount.js';

/** A subsidy decided by one deliberation; its amounts are not negative. `years` are the calendar years in which it is paid, `yearly` their amounts in order. */
export interface Grant {
  readonly beneficiary: string;
  readonly beneficiaryStatus?: 'private-law' | 'public-law';
  readonly total: Euro;
  readonly years: ReadonlyArray<number>;
  readonly yearly?: ReadonlyArray<Euro>;
  /** Every other subsidy of the same authority to the same beneficiary, by calendar year; an empty list where there is none. */
  readonly otherSubsidies?: ReadonlyArray<YearAmount>;
  /** Whether a written agreement with the beneficiary is approved or exists. */
  readonly agreement?: 'yes' | 'no';
  /** The members of the assembly who have an interest in the beneficiary, as the roll names them; an empty list where none has. */
  readonly interestedMembers?: ReadonlyArray<string>;
}

/** What a finding on a subsidy may miss. */
export type GrantFact = 'amounts-in-range' | 'status-of-the-beneficiary' | 'amount-of-each-year' | 'written-agreement' | 'threshold-of-that-day';

/** The largest amount of a year: exact where the years are given, else at least the average, at most the whole. */
export interface LargestYear {
  readonly atLeast: Euro;
  readonly atMost: Euro;
}

/** Set where all the subsidies of the authority to the beneficiary were counted; left out where this one alone is known. @inline */
interface Counted {
  readonly counted?: 'all-of-the-year';
}

/** The amount of a year above which an agreement is required, and the largest amount of a year. @inline */
interface YearlyThreshold extends Counted {
  readonly threshold: Euro;
  readonly largestYear: LargestYear;
}

/** How a subsidy spreads over its years, and whether it needs a written agreement. */
export type GrantFinding =
  | (Finding<'GrantSpreadOverYears', 'conforms'> & { readonly total: Euro; readonly years: ReadonlyArray<number>; readonly amounts: ReadonlyArray<Euro>; readonly spread: 'given' | 'equal' })
  | (Finding<'GrantYearsDisagree', 'breaches'> & { readonly total: Euro; readonly sum: Euro; readonly difference: Euro })
  /** Amounts that together leave the range in which cents are exact. */
  | Undetermined<'SumOutOfRange', 'amounts-in-range'>
  | (Finding<'AgreementInPlace', 'conforms'> & YearlyThreshold)
  | (Finding<'AgreementMissing', 'breaches'> & YearlyThreshold)
  | (Finding<'AgreementNotRequired', 'conforms'> & Counted & { readonly threshold: Euro; readonly because: 'not-above-threshold' | 'public-law-beneficiary' })
  | (Undetermined<'AgreementUndetermined', GrantFact> & Omit<YearlyThreshold, 'threshold'> & { readonly threshold: Euro | null });
