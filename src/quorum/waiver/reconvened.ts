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

/** A second convocation frees the items that the first agenda had, and no other. At the opening no item is put to discussion yet. */
const itemIn = ({ item }: QuorumFacts, { firstAgenda }: Convocation): 'freed' | 'not-freed' | 'unknown' => {
  if (item === undefined) return 'freed';
  if (firstAgenda === undefined) return 'unknown';
  return firstAgenda.includes(item) ? 'freed' : 'not-freed';
};

/** In Alsace-Moselle the second notice "rappelle expressément cette disposition". */
const recallIn = ({ organ }: QuorumFacts, { waiverRecalled }: Convocation): 'yes' | 'no' | undefined =>
  procedureOf(organ) === 'alsace-moselle' ? waiverRecalled : 'yes';

/**
 * A second convocation after a failed quorum, regular and not shortened for urgency, frees the sitting from the quorum, for
 * the items of the first agenda. Its notices are sent after the sitting that failed, and the first ones were regular.
 */
export const reconvened = (facts: QuorumFacts, convocation: Convocation): Waiver => {
  // Urgency that shortens nothing leaves the waiver: the delay is looked at without it.
  const { urgency, ...unhurried } = convocation;
  const { quorumFailedOn, sentOn, firstConvocation } = convocation;
  const [item, recall] = [itemIn(facts, convocation), recallIn(facts, convocation)];
  const notices = noticesIn(facts, unhurried);
  if (notices === 'late' || (quorumFailedOn !== undefined && sentOn !== undefined && sentOn < quorumFailedOn)) return REFUSED;
  if (firstConvocation === 'irregular' || item === 'not-freed' || recall === 'no') return REFUSED;
  if (notices === 'unknown') return urgency === undefined ? unknown('regularity-of-the-convocation') : REFUSED;
  if (item === 'unknown') return unknown('first-agenda');
  if (recall === undefined) return unknown('recall-of-the-waiver');
  return quorumFailedOn === undefined ? unknown('day-of-failed-sitting') : { _tag: 'granted', failedOn: quorumFailedOn, notes: notesOf(facts) };
};
