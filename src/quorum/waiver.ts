import type { CivilDay } from '../calendar/index.js';
import { assessConvocation } from '../convocation/index.js';
import type { QuorumFact, QuorumFacts } from './quorum.js';

/** Whether a sitting is free from the quorum; `unknown` names the fact that would tell. */
export type Waiver =
  | { readonly _tag: 'granted'; readonly failedOn: CivilDay }
  | { readonly _tag: 'refused' }
  | { readonly _tag: 'unknown'; readonly missing: QuorumFact };

/**
 * A second convocation after a failed quorum, regular and not shortened for urgency, frees the sitting from the quorum. Its notices
 * are sent after the sitting that failed: a later day of failure grants nothing.
 */
export const waiver = ({ organ, heldOn, convocation }: QuorumFacts): Waiver => {
  if (convocation?.rank !== 'second') return { _tag: 'refused' };
  // Urgency that shortens nothing leaves the waiver: the delay is looked at without it.
  const { urgency, ...unhurried } = convocation;
  const { quorumFailedOn, sentOn } = convocation;
  const delay = assessConvocation({ organ, heldOn, convocation: unhurried })[0]?._tag;
  if (delay === 'ConvocationLate' || (quorumFailedOn !== undefined && sentOn !== undefined && sentOn < quorumFailedOn)) return { _tag: 'refused' };
  if (delay !== 'ConvocationInTime') return urgency === undefined ? { _tag: 'unknown', missing: 'regularity-of-the-convocation' } : { _tag: 'refused' };
  return quorumFailedOn === undefined ? { _tag: 'unknown', missing: 'day-of-failed-sitting' } : { _tag: 'granted', failedOn: quorumFailedOn };
};
