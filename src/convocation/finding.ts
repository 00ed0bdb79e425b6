import type { CivilDay } from '../calendar/index.js';
import type { Finding, Undetermined } from '../legal/index.js';

/** What a finding on the convocation may miss. */
export type ConvocationFact =
  | 'sending-day'
  | 'population'
  | 'largest-member-commune'
  | 'rules-of-the-body'
  | 'explanatory-note'
  | 'report-of-urgency'
  | 'postponed-items';

/** The numbers of a delay. `otherRequirement` is set where a fact is missing and another requirement is possible. */
export interface Delay {
  readonly sentOn: CivilDay;
  readonly heldOn: CivilDay;
  readonly clearDays: number;
  readonly required: number;
  readonly latestSendingDay: CivilDay;
  readonly otherRequirement: number | null;
}

/** Whether the notices left in time, what became of the urgency, and whether the explanatory note was sent. */
export type ConvocationFinding =
  | (Finding<'ConvocationInTime', 'conforms'> & Delay)
  | (Finding<'ConvocationLate', 'breaches'> & Delay & { readonly daysShort: number })
  | (Undetermined<'ConvocationUndetermined', ConvocationFact> & { readonly heldOn: CivilDay; readonly possibleRequirements: ReadonlyArray<number> })
  | Finding<'UrgencyAccepted', 'conforms'>
  | Finding<'UrgencyNotReported', 'breaches'>
  | Undetermined<'UrgencyUndetermined', ConvocationFact>
  | Finding<'ExplanatoryNoteSent', 'conforms'>
  | Finding<'ExplanatoryNoteMissing', 'breaches'>
  | Finding<'ExplanatoryNoteNotRequired', 'conforms'>
  | Undetermined<'ExplanatoryNoteUndetermined', ConvocationFact>;
