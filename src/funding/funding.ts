import type { Finding, Undetermined } from '../legal/index.js';
import type { Euro, Rate } from '../money/index.js';

/** A subsidy decided by one deliberation; its amounts are not negative. `years` are the calendar years in which it is paid, `yearly` their amounts in order. */
export interface Grant {
  readonly beneficiary: string;
  readonly beneficiaryStatus?: 'private-law' | 'public-law';
  readonly total: Euro;
  readonly years: ReadonlyArray<number>;
  readonly yearly?: ReadonlyArray<Euro>;
  /** Whether a written agreement with the beneficiary is approved or exists. */
  readonly agreement?: 'yes' | 'no';
}

/** A rate as an act prints it: the rate itself, and how many decimals of the percentage are printed. */
export interface PrintedRate {
  readonly rate: Rate;
  readonly decimals: number;
}

/** One contribution to a cost, with the rate that the act prints beside it. */
export interface Contribution {
  readonly contributor: string;
  readonly amount: Euro;
  readonly printedRate?: PrintedRate;
}

/** What a programme costs in a year and who contributes to it. */
export interface Programme {
  readonly name: string;
  readonly yearlyCost: Euro;
  readonly contributions: ReadonlyArray<Contribution>;
}

/** The money that one deliberation decides or sums up. */
export interface Funding {
  readonly grant?: Grant;
  readonly programme?: Programme;
}

/** What a finding on the money may miss. */
export type FundingFact = 'amounts-in-range' | 'status-of-the-beneficiary' | 'amount-of-each-year' | 'written-agreement' | 'threshold-of-that-day';

/** The largest amount of a year: exact where the years are given, else at least the average, at most the whole. */
export interface LargestYear {
  readonly atLeast: Euro;
  readonly atMost: Euro;
}

/** Whether a grant and its years agree, whether it needs an agreement, and whether contributions and rates fit their cost. */
export type FundingFinding =
  | (Finding<'GrantSpreadOverYears', 'conforms'> & { readonly total: Euro; readonly years: ReadonlyArray<number>; readonly amounts: ReadonlyArray<Euro>; readonly spread: 'given' | 'equal' })
  | (Finding<'GrantYearsDisagree', 'breaches'> & { readonly total: Euro; readonly sum: Euro; readonly difference: Euro })
  /** Amounts that together leave the range in which cents are exact. */
  | Undetermined<'SumOutOfRange', FundingFact>
  | (Finding<'AgreementInPlace', 'conforms'> & { readonly threshold: Euro; readonly largestYear: LargestYear })
  | (Finding<'AgreementMissing', 'breaches'> & { readonly threshold: Euro; readonly largestYear: LargestYear })
  | (Finding<'AgreementNotRequired', 'conforms'> & { readonly threshold: Euro; readonly because: 'not-above-threshold' | 'public-law-beneficiary' })
  | (Undetermined<'AgreementUndetermined', FundingFact> & { readonly threshold: Euro | null; readonly largestYear: LargestYear })
  | (Finding<'ShareAgrees', 'conforms'> & Share & { readonly rounding: 'exact' | 'nearest' | 'truncated' })
  | (Finding<'ShareDisagrees', 'breaches'> & Share)
  | (Finding<'ContributionsWithinCost', 'conforms'> & { readonly cost: Euro; readonly sum: Euro; readonly left: Euro })
  | (Finding<'ContributionsExceedCost', 'breaches'> & { readonly cost: Euro; readonly sum: Euro; readonly excess: Euro });

interface Share {
  readonly contributor: string;
  readonly amount: Euro;
  readonly whole: Euro;
  readonly printed: PrintedRate;
}
