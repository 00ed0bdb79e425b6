import type { CivilDay } from '../../calendar/index.js';
import { clearPeriodEnd } from '../../calendar/index.js';
import type { Basis, InterpretationId, Version } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { exclusionSource } from '../executory/index.js';
import type { ActFacts } from '../facts.js';
import { sinceDecision, undetermined } from '../facts.js';
import type { ReferralFinding } from '../finding.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import { communicatedActReferral } from './communicated-act.js';
import { notesOn } from './periods.js';
import type { PrefectRequest } from './prefect-request.js';
import { DOCUMENTS_REQUESTED, MONTH_END, REFERRAL_MONTHS, WORKING_DAY_CARRY } from './provisions.js';

/**
 * What the prefect’s referral looks at. `request` is for the documents that a transmitted act lacked, or for the act itself where it
 * is not one that is transmitted.
 */
export interface ReferralFacts extends ActFacts {
  readonly request?: PrefectRequest | undefined;
}

const DOCUMENTS: ReadonlyArray<InterpretationId> = ['058-documents-asked-by-the-prefect'];

/** The period where the prefect asked for documents: it runs again from their receipt if he asked in time. */
const afterRequest = (facts: ReferralFacts, transmittedOn: CivilDay, { requestedOn, receivedOn }: PrefectRequest, { value, source }: Version<number>): ReferralFinding => {
  const { organ } = facts;
  const basis: Basis = [source, ...regimeExtension(organ), DOCUMENTS_REQUESTED, MONTH_END, WORKING_DAY_CARRY];
  const first = clearPeriodEnd(transmittedOn, value, organ.body.territory);
  if (requestedOn === undefined) return undetermined('ReferralUndetermined', ['request-day'], basis, DOCUMENTS);
  const rests = { requestedOn, requestUntil: first.lastDay, basis };
  if (requestedOn > first.lastDay) return { _tag: 'ReferralRequestTooLate', standing: 'conforms', ...rests, notes: [...notesOn(first, organ), ...DOCUMENTS] };
  if (receivedOn === undefined || receivedOn < requestedOn) return undetermined('ReferralUndetermined', ['documents-day'], basis, DOCUMENTS);
  const period = clearPeriodEnd(receivedOn, value, organ.body.territory);
  return { _tag: 'ReferralOpenAfterDocuments', standing: 'conforms', period, ...rests, notes: [...notesOn(period, organ), ...DOCUMENTS] };
};

/**
 * States until when the prefect can refer an act to the administrative court: two clear months from its transmission, or from the
 * receipt of the documents that he asked for within them. An act that is not transmitted must first be asked for.
 *
 * Shape:   ReferralFacts → ReferralFinding
 * Units:   months, then civil days; the last day counts until midnight.
 * Rounds:  to the next working day of the territory.
 * Findings: ReferralOpen · ReferralOpenAfterDocuments · ReferralRequestTooLate · CommunicationOpen · ReferralOpenAfterCommunication ·
 *           ReferralUndetermined (transmission day, or that of the documents or of the communication, missing)
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-6 (clear period, carried to the next working day: CE, 5 June 2009, n° 312682)
 * @legal CGCT, art. L3132-1 (départements)
 * @legal CGCT, art. L4142-1 (régions)
 * @legal CGCT, art. L2131-3 and L3131-4 (acts that are not transmitted)
 * @interpretation 002-month-ends
 * @interpretation 058-documents-asked-by-the-prefect
 * @interpretation 066-acts-not-transmitted
 * @example prefectReferralEnd({ organ: commune, decidedOn: '2024-07-04', transmittedOn: '2024-07-12' }).period.lastDay // '2024-09-13'
 * @since 0.1.0
 */
export const prefectReferralEnd = (given: ReferralFacts): ReferralFinding => {
  const facts = sinceDecision(given);
  const { organ, decidedOn, transmittedOn, request } = facts;
  const regime = actsRegimeOf(organ);
  const months = inForceOn(decidedOn, REFERRAL_MONTHS[regime === 'not-encoded' ? 'communal' : regime]) as Version<number>;
  const basis: Basis = [months.source, ...regimeExtension(organ), MONTH_END, WORKING_DAY_CARRY];
  if (regime === 'not-encoded') return undetermined('ReferralUndetermined', ['rules-of-the-body'], basis);
  if (exclusionSource(facts) !== undefined) return communicatedActReferral(facts, request);
  if (transmittedOn === undefined) return undetermined('ReferralUndetermined', ['transmission-day'], basis);
  if (request !== undefined) return afterRequest(facts, transmittedOn, request, months);
  const period = clearPeriodEnd(transmittedOn, months.value, organ.body.territory);
  return { _tag: 'ReferralOpen', standing: 'conforms', period, basis, notes: notesOn(period, organ) };
};
