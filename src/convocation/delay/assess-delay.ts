import { procedureOf } from '../../body/index.js';
import type { Basis } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { DelayFinding } from '../finding.js';
import { RECEIPT_CURES_A_BAD_SENDING, TENDER_COMMISSION } from '../provisions.js';
import type { DelayStart } from './compare-delay.js';
import { compareDelay } from './compare-delay.js';
import { requiredDelay } from './required-delay.js';
import { assessSittingOfRight } from './sitting-of-right.js';

/** The notices count from their sending; those that were badly sent, from their receipt. */
const startOfNotices = ({ convocation: { sentOn, sending } }: ConvocationFacts): DelayStart => {
  if (sending?.validity === 'irregular') {
    return sending.receivedOn === undefined ? { _tag: 'unknown', missing: 'receipt-day' } : { _tag: 'received', on: sending.receivedOn };
  }
  return sentOn === undefined ? { _tag: 'unknown', missing: 'sending-day' } : { _tag: 'sent', on: sentOn };
};

/** Whether the notices left the members their days. */
export const assessNotices = (facts: ConvocationFacts): DelayFinding => {
  const { organ, heldOn, convocation } = facts;
  const requirement = requiredDelay(organ, heldOn, convocation);
  const start = startOfNotices(facts);
  const compared = compareDelay(start, heldOn, requirement);
  const basis: Basis = convocation.sending?.validity === 'irregular' ? [...requirement.basis, RECEIPT_CURES_A_BAD_SENDING] : requirement.basis;
  const rests = { basis, notes: requirement.notes };
  if (compared._tag === 'in-time') return { _tag: 'ConvocationInTime', standing: 'conforms', ...compared.delay, ...rests };
  return compared._tag === 'late'
    ? { _tag: 'ConvocationLate', standing: 'breaches', ...compared.delay, daysShort: compared.daysShort, ...rests }
    : { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: [compared.missing], ...compared.open, ...rests };
};

/** Whether the reports on the items left the members of a departmental or regional council their days. */
export const assessReports = ({ organ, heldOn, convocation }: ConvocationFacts): DelayFinding => {
  const { reportsSentOn } = convocation;
  const requirement = requiredDelay(organ, heldOn, convocation);
  const start: DelayStart = reportsSentOn === undefined ? { _tag: 'unknown', missing: 'reports-sending-day' } : { _tag: 'sent', on: reportsSentOn };
  const compared = compareDelay(start, heldOn, requirement);
  const { basis, notes } = requirement;
  if (compared._tag === 'in-time') return { _tag: 'ReportsInTime', standing: 'conforms', ...compared.delay, basis, notes };
  return compared._tag === 'late'
    ? { _tag: 'ReportsLate', standing: 'breaches', ...compared.delay, daysShort: compared.daysShort, basis, notes }
    : { _tag: 'ReportsUndetermined', standing: 'undetermined', missing: [compared.missing], ...compared.open, basis, notes };
};

/** Whether the members were given their days: those of the notices, of the reports, or those that the text fixes after a failed quorum. */
export const assessDelay = (facts: ConvocationFacts): DelayFinding => {
  const { organ, heldOn, convocation } = facts;
  const ofRight = assessSittingOfRight(facts);
  if (ofRight !== undefined) return ofRight;
  const procedure = procedureOf(organ);
  // The second convocation of a tender commission has no interval to keep.
  if (procedure === 'tender-commission' && convocation.rank === 'second') {
    return { _tag: 'ConvocationWithoutDelay', standing: 'conforms', heldOn, basis: [TENDER_COMMISSION], notes: ['064-organs-without-delay'] };
  }
  return procedure === 'departmental' || procedure === 'regional' ? assessReports(facts) : assessNotices(facts);
};
