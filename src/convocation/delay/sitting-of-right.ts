import { procedureOf } from '../../body/index.js';
import { addDays } from '../../calendar/index.js';
import type { Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { DelayFinding } from '../finding.js';
import type { SittingAfterFailure } from './provisions.js';
import {
  DEPARTMENTAL_COMMISSION_AFTER_FAILURE, DEPARTMENTAL_SITTING_AFTER_FAILURE, REGIONAL_COMMISSION_AFTER_FAILURE, REGIONAL_SITTING_AFTER_FAILURE,
} from './provisions.js';

/** The sitting of right of each organ, where there is one. */
const sittingFor = ({ organ }: ConvocationFacts): Versions<SittingAfterFailure> => {
  const procedure = procedureOf(organ);
  if (procedure === 'departmental') return organ.kind === 'council' ? DEPARTMENTAL_SITTING_AFTER_FAILURE : DEPARTMENTAL_COMMISSION_AFTER_FAILURE;
  if (procedure === 'regional') return organ.kind === 'council' ? REGIONAL_SITTING_AFTER_FAILURE : REGIONAL_COMMISSION_AFTER_FAILURE;
  return [];
};

/**
 * "La réunion se tient de plein droit trois jours plus tard": the sitting after a failed quorum asks for no notice, but has its day;
 * under the crisis regimes it is convened again, on that day or later.
 * Nothing is found where the organ has no such sitting, or where this one is not a second one.
 */
export const assessSittingOfRight = (facts: ConvocationFacts): DelayFinding | undefined => {
  const { heldOn, convocation: { rank, quorumFailedOn } } = facts;
  const version = inForceOn(heldOn, sittingFor(facts));
  if (rank !== 'second' || version === undefined) return undefined;
  const rests = { basis: [version.source], notes: ['090-of-right-three-days-later'] } as const;
  if (quorumFailedOn === undefined) {
    return { _tag: 'SittingOfRightUndetermined', standing: 'undetermined', missing: ['day-of-failed-sitting'], heldOn, ...rests };
  }
  const days = { quorumFailedOn, dueOn: addDays(quorumFailedOn, version.value.daysLater), heldOn };
  return heldOn === days.dueOn || (heldOn > days.dueOn && version.value.held === 'that-day-or-later')
    ? { _tag: 'SittingOfRight', standing: 'conforms', ...days, ...rests }
    : { _tag: 'SittingNotOfRight', standing: 'breaches', ...days, ...rests };
};
