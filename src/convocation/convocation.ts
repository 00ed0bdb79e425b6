import type { CivilDay } from '../calendar/index.js';
import type { Finding, Undetermined } from '../legal/index.js';

/**
 * How the members were convened. `rank`: an ordinary convocation, the one of the first sitting after a general renewal, or a
 * second one after a failed quorum. What the record does not say is left out.
 */
export interface Convocation {
  readonly rank: 'ordinary' | 'first-after-renewal' | 'second';
  /** The day the notices were sent, not the day they were received. */
  readonly sentOn?: CivilDay;
  /** For a second convocation: the day of the sitting that lacked its quorum. */
  readonly quorumFailedOn?: CivilDay;
  /** Present when the delay was shortened for urgency. */
  readonly urgency?: Urgency;
  readonly explanatoryNote?: 'sent' | 'not-sent';
  /** Inhabitants of the most populous member commune: asked for an intercommunal body before 1 March 2020. */
  readonly largestMemberCommune?: number;
}

/** What was done of a shortened delay at the opening of the sitting. */
export interface Urgency {
  readonly reportedAtOpening?: 'yes' | 'no';
  readonly council?: 'accepted' | 'postponed';
}

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
