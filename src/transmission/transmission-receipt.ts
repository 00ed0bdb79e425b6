import type { Organ } from '../body/index.js';
import { actsExtensionTo } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, Finding, Undetermined } from '../legal/index.js';
import { inForceOn, NO_NOTES } from '../legal/index.js';
import type { ActIdentifier } from './identifier/index.js';
import { TRANSMISSION_DUTY, TRANSMITTED_ACTS } from './provisions.js';

/** What is known of a transmission: the day the prefecture received the act, the identifier it received it under. */
export interface TransmissionFacts {
  readonly receivedOn?: CivilDay;
  readonly identifier?: ActIdentifier;
}

/** The act transmitted: whose it is, and the day it was decided. */
export interface DecidedAct {
  readonly organ: Organ;
  readonly decidedOn: CivilDay;
}

/** The representative of the State has the act since that day; `identifier` is `null` where it is not known. */
export interface ReceivedByPrefecture extends Finding<'ReceivedByPrefecture', 'conforms'> {
  readonly receivedOn: CivilDay;
  readonly identifier: ActIdentifier | null;
}

/** The act would have been received before `day`, when it was decided or, later, the day in its own identifier: one is wrong. */
export interface ReceivedBeforeItsDay extends Finding<'ReceivedBeforeItsDay', 'breaches'> {
  readonly receivedOn: CivilDay;
  readonly day: CivilDay;
  readonly identifier: ActIdentifier | null;
}

/** No day of receipt: the record does not show that the act was transmitted, nor that it was not. */
export interface ReceiptUnknown extends Undetermined<'ReceiptUnknown', 'transmission-day'> {
  readonly identifier: ActIdentifier | null;
}

/** What assessReceipt finds of the day of receipt. */
export type ReceiptFinding = ReceivedByPrefecture | ReceivedBeforeItsDay | ReceiptUnknown;

/**
 * States since when the prefecture has an act.
 *
 * An identifier without a day of receipt proves no transmission: a sender can compute it beforehand.
 *
 * Shape:   TransmissionFacts, DecidedAct → ReceiptFinding
 * Units:   civil days: receipts carry no time.
 * Rounds:  nothing.
 * Findings: ReceivedByPrefecture · ReceivedBeforeItsDay (before the decision, or before the day in the identifier) · ReceiptUnknown
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-1, I
 * @legal CGCT, art. L2131-2, I
 * @example assessReceipt({}, { organ: bureau, decidedOn: '2024-07-04' }) // { _tag: 'ReceiptUnknown', missing: ['transmission-day'] }
 * @since 0.1.0
 */
export const assessReceipt = (facts: TransmissionFacts, { organ, decidedOn }: DecidedAct): ReceiptFinding => {
  const { receivedOn } = facts;
  const identifier = facts.identifier ?? null;
  const basis: Basis = [(inForceOn(decidedOn, TRANSMISSION_DUTY) ?? TRANSMISSION_DUTY[0]).source, TRANSMITTED_ACTS, ...actsExtensionTo(organ)];
  if (receivedOn === undefined) {
    return { _tag: 'ReceiptUnknown', standing: 'undetermined', missing: ['transmission-day'], identifier, basis, notes: NO_NOTES };
  }
  const day = identifier !== null && identifier.day > decidedOn ? identifier.day : decidedOn;
  return receivedOn < day
    ? { _tag: 'ReceivedBeforeItsDay', standing: 'breaches', receivedOn, day, identifier, basis, notes: NO_NOTES }
    : { _tag: 'ReceivedByPrefecture', standing: 'conforms', receivedOn, identifier, basis, notes: NO_NOTES };
};
