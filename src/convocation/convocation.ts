import type { CivilDay } from '../calendar/index.js';

/**
 * How the members were convened. `rank`: an ordinary convocation, the one of the first sitting after a general renewal, or a
 * second one after a failed quorum. What the record does not say is left out.
 */
export interface Convocation {
  readonly rank: 'ordinary' | 'first-after-renewal' | 'second';
  /** The day the notices were sent, not the day they were received. */
  readonly sentOn?: CivilDay;
  /** How they were sent, where that was in question. */
  readonly sending?: Sending;
  /** For a département or a région: the day the reports on the items were sent, or made available. */
  readonly reportsSentOn?: CivilDay;
  /** For a second convocation: the day of the sitting that lacked its quorum. */
  readonly quorumFailedOn?: CivilDay;
  /** For a second convocation: whether the first one was regular. */
  readonly firstConvocation?: 'regular' | 'irregular';
  /** For a second convocation: the items that stood on the first agenda, by the names that the agenda of this sitting gives them. */
  readonly firstAgenda?: ReadonlyArray<string>;
  /** For a second convocation in Alsace-Moselle: whether the notice recalls that the council will deliberate without quorum. */
  readonly waiverRecalled?: 'yes' | 'no';
  /** Present when the delay was shortened for urgency. */
  readonly urgency?: Urgency;
  readonly explanatoryNote?: 'sent' | 'not-sent';
  /** Inhabitants of the most populous member commune: asked for an intercommunal body before 1 March 2020. */
  readonly largestMemberCommune?: number;
  /** For the first sitting after a general renewal: the days from which its own day is counted. */
  readonly renewal?: Renewal;
  /** Present when the sitting was asked for. */
  readonly request?: SittingRequest;
}

/**
 * How the notices were sent. `validity`: an irregular sending (a deposit at the town hall) counts from the day of its receipt.
 * `mode`: what the members asked for is `paper`, where they did.
 */
export interface Sending {
  readonly validity?: 'regular' | 'irregular';
  readonly receivedOn?: CivilDay;
  readonly mode?: 'electronic' | 'paper';
  readonly asked?: 'electronic' | 'paper' | 'nothing';
}

/** What was done of a shortened delay at the opening of the sitting; `postponedItems` are those that the assembly put off. */
export interface Urgency {
  readonly reportedAtOpening?: 'yes' | 'no';
  readonly council?: 'accepted' | 'refused' | 'postponed';
  readonly postponedItems?: ReadonlyArray<string>;
}

/** The ballot at the end of which the council was elected in full; for an intercommunal body, the last day on which a mayor was elected. */
export interface Renewal {
  readonly ballotOn?: CivilDay;
  readonly mayorsElectedOn?: CivilDay;
}

/** A reasoned request for a sitting: who made it, how many members signed it, the day it was received. */
export interface SittingRequest {
  readonly by: 'prefect' | 'members' | 'permanent-commission';
  readonly members?: number;
  readonly receivedOn?: CivilDay;
}

/**
 * What is particular to one item in its convocation: whether it stood in the notice, the installation or the budget that gives it
 * a delay of its own, and the documents that were sent for it.
 */
export interface ItemConvocation {
  readonly listed?: 'in-the-notice' | 'added-at-opening';
  readonly subject?: 'classified-installation' | 'primitive-budget';
  /** The day the draft budget and its reports were sent. */
  readonly draftBudgetSentOn?: CivilDay;
  /** The day of the debate on the budget to come. */
  readonly budgetDebateOn?: CivilDay;
  readonly explanatoryNote?: 'sent' | 'not-sent';
}
