import type { Body } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';

/** What comes with a subsidy, on either side. */
export type SubsidyDuty =
  | 'distinct-deliberation'
  | 'republican-commitment'
  | 'essential-data'
  | 'financial-report'
  | 'certified-accounts'
  | 'filing-of-accounts'
  | 'no-regranting';

/** How a subsidy was decided: by a deliberation of its own, by name in the budget or a list annexed to it, or by the budget vote alone. */
export const SUBSIDY_DECISIONS = ['distinct-deliberation', 'named-in-the-budget', 'budget-vote-alone'] as const;

/** How a subsidy was decided. */
export type SubsidyDecision = (typeof SUBSIDY_DECISIONS)[number];

/**
 * A subsidy and what was done about it; what is not known is left out. Amounts are those of one calendar year: `yearlyAmount` of
 * all the subsidies of the authority to the beneficiary, `receivedFromAll` of every administrative authority.
 */
export interface SubsidyFacts {
  readonly authority: Body;
  readonly beneficiaryStatus?: 'private-law' | 'public-law';
  readonly decidedOn: CivilDay;
  readonly decision?: SubsidyDecision;
  /** Whether the subsidy is subject to conditions. */
  readonly conditions?: 'yes' | 'no';
  readonly requestedOn?: CivilDay;
  readonly republicanCommitment?: 'subscribed' | 'not-subscribed';
  readonly yearlyAmount?: Euro;
  readonly agreementSignedOn?: CivilDay;
  readonly dataPublishedOn?: CivilDay;
  /** Whether the subsidy is for one specific expense. */
  readonly specificExpense?: 'yes' | 'no';
  readonly exerciseEndsOn?: CivilDay;
  readonly reportedOn?: CivilDay;
  readonly certifiedAccounts?: 'supplied' | 'not-supplied';
  readonly receivedFromAll?: Euro;
  readonly accountsFiled?: 'yes' | 'no';
  readonly passedOn?: 'yes' | 'no';
  readonly passingOnAgreed?: 'yes' | 'no';
}

/** What a finding on a duty may miss. */
export type DutyFact =
  | 'status-of-the-beneficiary' | 'way-of-deciding' | 'conditions-of-the-subsidy' | 'rules-of-the-body' | 'rules-of-that-day' | 'day-of-the-request'
  | 'republican-commitment' | 'amount-of-the-year' | 'agreement-day' | 'population' | 'data-publication-day' | 'specific-expense'
  | 'end-of-the-exercise' | 'report-day' | 'certified-accounts' | 'amount-from-all-authorities' | 'filing-of-the-accounts'
  | 'passing-on' | 'passing-on-in-the-agreement';

/** Why a duty is not there. */
export type NoDuty =
  | 'public-law-beneficiary' | 'requested-before' | 'signed-before' | 'not-above-threshold' | 'small-authority' | 'no-specific-expense';

/** Whether a duty is met; `until` is its last day, where it has one, and `doneOn` when it was done. */
export type DutyFinding =
  | (Finding<'SubsidyDutyMet', 'conforms'> & Dated)
  | (Finding<'SubsidyDutyBreached', 'breaches'> & Dated)
  | (Finding<'SubsidyDutyNotRequired', 'conforms'> & { readonly duty: SubsidyDuty; readonly because: NoDuty })
  | (Undetermined<'SubsidyDutyUndetermined', DutyFact> & { readonly duty: SubsidyDuty; readonly until: CivilDay | null });

/** A duty, its last day where it has one, and the day it was done. @inline */
interface Dated {
  readonly duty: SubsidyDuty;
  readonly until: CivilDay | null;
  readonly doneOn: CivilDay | null;
}
