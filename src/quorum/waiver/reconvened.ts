import { procedureOf } from '../../body/index.js';
import type { Convocation } from '../../convocation/index.js';
import { assessConvocation } from '../../convocation/index.js';
import type { InterpretationId } from '../../legal/index.js';
import type { QuorumFact, QuorumFacts } from '../quorum.js';
import type { Waiver } from './waiver.js';

const REFUSED: Waiver = { _tag: 'refused', notes: [] };
const unknown = (missing: QuorumFact): Waiver => ({ _tag: 'unknown', missing, notes: [] });

/** Whether the second notices left in time; those of a tender commission have no delay of their own. */
const noticesIn = ({ organ, heldOn }: QuorumFacts, convocation: Convocation): 'in-time' | 'late' | 'unknown' => {
  if (procedureOf(organ) === 'tender-commission') return 'in-time';
  const tag = assessConvocation({ organ, heldOn, convocation })[0]?._tag;
  return tag === 'ConvocationInTime' ? 'in-time' : tag === 'ConvocationLate' ? 'late' : 'unknown';
};

const notesOf = ({ organ }: QuorumFacts): ReadonlyArray<InterpretationId> => {
  const procedure = procedureOf(organ);
  return procedure === 'municipal' || procedure === 'intercommunal' ? ['011-second-convocation-delay'] : ['096-second-convocation-elsewhere'];
};

/**
 * A second convocation after a failed quorum, regular and not shortened for urgency, frees the sitting from the quorum. Its notices
 * are sent after the sitting that failed: a later day of failure grants nothing.
 */
export const reconvened = (facts: QuorumFacts, convocation: Convocation): Waiver => {
  // Urgency that shortens nothing leaves the waiver: the delay is looked at without it.
  const { urgency, ...unhurried } = convocation;
  const { quorumFailedOn, sentOn } = convocation;
  const notices = noticesIn(facts, unhurried);
  if (notices === 'late' || (quorumFailedOn !== undefined && sentOn !== undefined && sentOn < quorumFailedOn)) return REFUSED;
  if (notices === 'unknown') return urgency === undefined ? unknown('regularity-of-the-convocation') : REFUSED;
  return quorumFailedOn === undefined ? unknown('day-of-failed-sitting') : { _tag: 'granted', failedOn: quorumFailedOn, notes: notesOf(facts) };
};
