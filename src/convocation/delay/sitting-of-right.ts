import { procedureOf } from '../../body/index.js';
import { addDays } from '../../calendar/index.js';
import type { Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { DelayFinding } from '../finding.js';
import {
  DAYS_TO_DEPARTMENTAL_COMMISSION, DAYS_TO_DEPARTMENTAL_SITTING, DAYS_TO_REGIONAL_COMMISSION, DAYS_TO_REGIONAL_SITTING,
} from './provisions.js';

/** The days to the sitting of right of each organ, where there is one. */
const daysFor = ({ organ }: ConvocationFacts): Versions<number> => {
  const procedure = procedureOf(organ);
  if (procedure === 'departmental') return organ.kind === 'council' ? DAYS_TO_DEPARTMENTAL_SITTING : DAYS_TO_DEPARTMENTAL_COMMISSION;
  if (procedure === 'regional') return organ.kind === 'council' ? DAYS_TO_REGIONAL_SITTING : DAYS_TO_REGIONAL_COMMISSION;
  return [];
};

/**
 * "La réunion se tient de plein droit trois jours plus tard": the sitting after a failed quorum asks for no notice, but has its day.
 * Nothing is found where the organ has no such sitting, or where this one is not a second one.
 */
export const assessSittingOfRight = (facts: ConvocationFacts): DelayFinding | undefined => {
  const { heldOn, convocation: { rank, quorumFailedOn } } = facts;
  const version = inForceOn(heldOn, daysFor(facts));
  if (rank !== 'second' || version === undefined) return undefined;
  const rests = { basis: [version.source], notes: ['062-sitting-of-right'] } as const;
  if (quorumFailedOn === undefined) {
    return { _tag: 'SittingOfRightUndetermined', standing: 'undetermined', missing: ['day-of-failed-sitting'], heldOn, ...rests };
  }
  const days = { quorumFailedOn, dueOn: addDays(quorumFailedOn, version.value), heldOn };
  return heldOn === days.dueOn
    ? { _tag: 'SittingOfRight', standing: 'conforms', ...days, ...rests }
    : { _tag: 'SittingNotOfRight', standing: 'breaches', ...days, ...rests };
};
