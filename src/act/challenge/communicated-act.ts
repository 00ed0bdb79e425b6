import { clearPeriodEnd } from '../../calendar/index.js';
import type { Basis, InterpretationId, Version } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { executoryDay } from '../executory/index.js';
import type { ActFacts } from '../facts.js';
import { undetermined } from '../facts.js';
import type { ReferralFinding } from '../finding.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import { notesOn } from './periods.js';
import type { PrefectRequest } from './prefect-request.js';
import { COMMUNICATION_MONTHS, MONTH_END, WORKING_DAY_CARRY } from './provisions.js';

const NOTES: ReadonlyArray<InterpretationId> = ['066-acts-not-transmitted'];

/**
 * The referral of an act that is not transmitted: the prefect asks for it within two months of the day it became executory, and
 * refers it within two months of its communication.
 */
export const communicatedActReferral = (facts: ActFacts, request: PrefectRequest | undefined): ReferralFinding => {
  const { organ, decidedOn } = facts;
  const regime = actsRegimeOf(organ);
  const { value, source } = inForceOn(decidedOn, COMMUNICATION_MONTHS[regime === 'departmental' ? 'departmental' : 'communal']) as Version<number>;
  const basis: Basis = [source, ...regimeExtension(organ), MONTH_END, WORKING_DAY_CARRY];
  // The article of régions was not read.
  if (regime === 'regional') return undetermined('ReferralUndetermined', ['rules-of-the-body'], basis, NOTES);
  const executory = executoryDay(facts);
  if (executory._tag !== 'ExecutoryWithoutTransmission') {
    return undetermined('ReferralUndetermined', executory._tag === 'ExecutoryUndetermined' ? executory.missing : ['publication-day'], basis, NOTES);
  }
  const asking = clearPeriodEnd(executory.day, value, organ.body.territory);
  if (request === undefined) return { _tag: 'CommunicationOpen', standing: 'conforms', period: asking, basis, notes: [...notesOn(asking, organ), ...NOTES] };
  const { requestedOn, receivedOn } = request;
  if (requestedOn === undefined) return undetermined('ReferralUndetermined', ['request-day'], basis, NOTES);
  const rests = { requestedOn, requestUntil: asking.lastDay, basis };
  if (requestedOn > asking.lastDay) return { _tag: 'ReferralRequestTooLate', standing: 'conforms', ...rests, notes: [...notesOn(asking, organ), ...NOTES] };
  if (receivedOn === undefined || receivedOn < requestedOn) return undetermined('ReferralUndetermined', ['communication-day'], basis, NOTES);
  const period = clearPeriodEnd(receivedOn, value, organ.body.territory);
  return { _tag: 'ReferralOpenAfterCommunication', standing: 'conforms', period, ...rests, notes: [...notesOn(period, organ), ...NOTES] };
};
