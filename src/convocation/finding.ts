import type { CivilDay } from '../calendar/index.js';
import type { Finding, Undetermined } from '../legal/index.js';
import type { SittingRequest } from './convocation.js';

/** What a finding on the convocation may miss. */
export type ConvocationFact =
  | 'sending-day'
  | 'receipt-day'
  | 'reports-sending-day'
  | 'draft-budget-sending-day'
  | 'population'
  | 'largest-member-commune'
  | 'rules-of-the-body'
  | 'rules-of-procedure'
  | 'rules-of-that-day'
  | 'statutes'
  | 'explanatory-note'
  | 'mode-asked-for'
  | 'report-of-urgency'
  | 'postponed-items'
  | 'day-of-failed-sitting'
  | 'ballot-day'
  | 'mayors-election-day'
  | 'sitting-request-day'
  | 'members-requesting'
  | 'members-in-office'
  | 'budget-exercise';

/**
 * How a delay is counted: `clear-days`, whole days strictly between the sending and the sitting; `days`, from the day after the
 * sending to that of the sitting included.
 */
export type Counting = 'clear-days' | 'days';

/**
 * The numbers of a delay. It runs from the sending, or from the receipt of a notice badly sent; `counted` is compared with
 * `required`. `otherRequirement` is set where a fact is missing and another requirement is possible; `otherReading` is the latest
 * sending day by the reading that was not chosen, where there is one.
 */
export interface Delay {
  readonly sentOn: CivilDay | null;
  readonly receivedOn: CivilDay | null;
  readonly heldOn: CivilDay;
  readonly clearDays: number;
  readonly counting: Counting;
  readonly counted: number;
  readonly required: number;
  readonly latestSendingDay: CivilDay;
  readonly otherRequirement: number | null;
  readonly otherReading: CivilDay | null;
}

/** A delay that cannot be settled: the requirements that remain possible, and the latest sending day of each. */
export interface OpenDelay {
  readonly heldOn: CivilDay;
  readonly counting: Counting;
  readonly possibleRequirements: ReadonlyArray<number>;
  readonly latestSendingDays: ReadonlyArray<CivilDay>;
}

/** Whether the notices left in time, or the reports of a département or a région; the sitting held of right after a failed quorum. */
export type DelayFinding =
  | (Finding<'ConvocationInTime', 'conforms'> & Delay)
  | (Finding<'ConvocationLate', 'breaches'> & Delay & { readonly daysShort: number })
  | (Undetermined<'ConvocationUndetermined', ConvocationFact> & OpenDelay)
  | (Finding<'ConvocationWithoutDelay', 'conforms'> & { readonly heldOn: CivilDay })
  | (Finding<'ReportsInTime', 'conforms'> & Delay)
  | (Finding<'ReportsLate', 'breaches'> & Delay & { readonly daysShort: number })
  | (Undetermined<'ReportsUndetermined', ConvocationFact> & OpenDelay)
  | (Finding<'SittingOfRight', 'conforms'> & OfRight)
  | (Finding<'SittingNotOfRight', 'breaches'> & OfRight)
  | (Undetermined<'SittingOfRightUndetermined', ConvocationFact> & { readonly heldOn: CivilDay });

/** The day on which a sitting is held of right after one that lacked its quorum. */
export interface OfRight {
  readonly quorumFailedOn: CivilDay;
  readonly dueOn: CivilDay;
  readonly heldOn: CivilDay;
}

/** What became of the urgency, whether the explanatory note was sent, and by which mode the notices were. */
export type FormFinding =
  | Finding<'UrgencyAccepted', 'conforms'>
  | Finding<'UrgencyNotReported', 'breaches'>
  | Finding<'UrgencyRefused', 'breaches'>
  | (Finding<'UrgencyPostponed', 'conforms'> & { readonly items: ReadonlyArray<string> })
  | Finding<'UrgencyWithoutText', 'breaches'>
  | Undetermined<'UrgencyUndetermined', ConvocationFact>
  | Finding<'ExplanatoryNoteSent', 'conforms'>
  | Finding<'ExplanatoryNoteMissing', 'breaches'>
  | Finding<'ExplanatoryNoteNotRequired', 'conforms'>
  | Undetermined<'ExplanatoryNoteUndetermined', ConvocationFact>
  | (Finding<'SendingModeRegular', 'conforms'> & SentBy)
  | (Finding<'SendingModeIrregular', 'breaches'> & SentBy)
  | (Undetermined<'SendingModeUndetermined', ConvocationFact> & SentBy);

/** The mode by which the notices were sent, and the one that the text prescribes unless the members ask for the other. */
export interface SentBy {
  readonly mode: 'electronic' | 'paper';
  readonly prescribed: 'electronic' | 'paper';
}

/** The days between which a first sitting is held, counted `from` a ballot or from the election of the mayors. */
export interface FirstSittingDays {
  readonly heldOn: CivilDay;
  readonly from: CivilDay;
  readonly earliestDay: CivilDay | null;
  readonly latestDay: CivilDay;
}

/** The members who asked for a sitting, against those it takes; `null` where no number decides. */
export interface SittingRequestCount {
  readonly by: SittingRequest['by'];
  readonly members: number | null;
  readonly required: number | null;
  readonly inOffice: number | null;
}

/** The last day of the delay that runs from a request; the notices were sent within it, or not. */
export interface RequestDays {
  readonly receivedOn: CivilDay;
  readonly sentOn: CivilDay | null;
  readonly heldOn: CivilDay;
  readonly lastDay: CivilDay;
}

/** Whether a first sitting was held on its days, and whether a request bound the mayor or the président to convene. */
export type OccasionFinding =
  | (Finding<'FirstSittingInTime', 'conforms'> & FirstSittingDays)
  | (Finding<'FirstSittingOutOfTime', 'breaches'> & FirstSittingDays)
  | Undetermined<'FirstSittingUndetermined', ConvocationFact>
  | (Finding<'RequestBinding', 'conforms'> & SittingRequestCount)
  | (Finding<'RequestNotBinding', 'conforms'> & SittingRequestCount & { readonly because: 'too-few-members' | 'not-provided' })
  | (Undetermined<'RequestUndetermined', ConvocationFact> & SittingRequestCount)
  | (Finding<'RequestedSittingInTime', 'conforms'> & RequestDays)
  | (Finding<'RequestedSittingLate', 'breaches'> & RequestDays)
  | Undetermined<'RequestedSittingUndetermined', ConvocationFact>;

/** The day of the debate on the budget, and the earliest one that the delay admits. */
export interface BudgetDebate {
  readonly debatedOn: CivilDay;
  readonly heldOn: CivilDay;
  readonly weeks: number;
  readonly earliestDay: CivilDay;
}

/** What is particular to one item: its place in the notice, its postponement, the draft budget and the debate before it. */
export type ItemFinding =
  | Finding<'ItemAddedAtOpening', 'breaches'>
  | Undetermined<'ItemAddedUndetermined', ConvocationFact>
  | Finding<'PostponedItemDeliberated', 'breaches'>
  | (Finding<'DraftBudgetInTime', 'conforms'> & Delay)
  | (Finding<'DraftBudgetLate', 'breaches'> & Delay & { readonly daysShort: number })
  | (Undetermined<'DraftBudgetUndetermined', ConvocationFact> & OpenDelay)
  | (Finding<'BudgetDebateInTime', 'conforms'> & BudgetDebate)
  | (Finding<'BudgetDebateTooEarly', 'breaches'> & BudgetDebate)
  | (Finding<'BudgetDebateNotBefore', 'breaches'> & BudgetDebate)
  | Undetermined<'BudgetDebateUndetermined', ConvocationFact>;

/** Everything that may be found of a convocation: its delay, its form, its occasion, and what is particular to an item. */
export type ConvocationFinding = DelayFinding | FormFinding | OccasionFinding | ItemFinding;
