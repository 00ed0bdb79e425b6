import { procedureOf } from '../../body/index.js';
import type { Urgency } from '../convocation.js';
import { assessDelay } from '../delay/assess-delay.js';
import { requiredDelay } from '../delay/required-delay.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFact, FormFinding } from '../finding.js';

/** Urgency invoked for a notice that leaves the ordinary delay all the same shortens nothing, and asks for nothing. */
export const withoutNeedlessUrgency = (facts: ConvocationFacts): ConvocationFacts => {
  const { urgency, ...ordinary } = facts.convocation;
  if (urgency === undefined) return facts;
  const unhurried = { ...facts, convocation: ordinary };
  return assessDelay(unhurried).standing === 'conforms' ? unhurried : facts;
};

/**
 * The chair reports on the urgency at the opening; the assembly rules on it, and may postpone all or part of the agenda. In
 * Alsace-Moselle the council decides at the opening whether there was urgency; a board of social action has no text for it.
 */
export const assessUrgency = ({ organ, heldOn, convocation }: ConvocationFacts, { reportedAtOpening, council, postponedItems }: Urgency): FormFinding => {
  const { days, undecidedBy, basis, notes } = requiredDelay(organ, heldOn, convocation);
  const undetermined = (fact: ConvocationFact): FormFinding => ({ _tag: 'UrgencyUndetermined', standing: 'undetermined', missing: [fact], basis, notes });
  const procedure = procedureOf(organ);
  if (procedure === 'social-action') return { _tag: 'UrgencyWithoutText', standing: 'breaches', basis, notes };
  if (days.length === 0) return undetermined(undecidedBy);
  const reported = procedure === 'alsace-moselle' ? 'yes' : reportedAtOpening;
  if (reported === 'no') return { _tag: 'UrgencyNotReported', standing: 'breaches', basis, notes };
  if (council === 'refused') return { _tag: 'UrgencyRefused', standing: 'breaches', basis, notes };
  if (council === 'postponed' && postponedItems === undefined) return undetermined('postponed-items');
  if (reported === undefined || council === undefined) return undetermined('report-of-urgency');
  return council === 'accepted'
    ? { _tag: 'UrgencyAccepted', standing: 'conforms', basis, notes }
    : { _tag: 'UrgencyPostponed', standing: 'conforms', items: postponedItems ?? [], basis, notes };
};
