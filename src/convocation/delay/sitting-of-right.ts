import type { Organ } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays } from '../../calendar/index.js';
import type { Version } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { DelayFinding } from '../finding.js';
import type { SittingAfterFailure } from './provisions.js';
import {
  CORSICAN_SITTING_AFTER_FAILURE, DEPARTMENTAL_COMMISSION_AFTER_FAILURE, DEPARTMENTAL_SITTING_AFTER_FAILURE, REGIONAL_COMMISSION_AFTER_FAILURE, REGIONAL_SITTING_AFTER_FAILURE,
} from './provisions.js';

/**
 * The sitting that follows one that lacked its quorum, in force for an organ on a day; none where a second one is convened.
 *
 * Shape:   Organ, CivilDay → Version of SittingAfterFailure, or undefined
 * Units:   days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none. In Corsica it is that of the election of the president, and of nothing else.
 *
 * @legal CGCT, art. L3121-14 (départements)
 * @legal CGCT, art. L4132-13 (régions)
 * @legal CGCT, art. L4422-8 (Corsica)
 * @interpretation 090-of-right-three-days-later
 * @example sittingAfterFailure(departement, '2024-07-04').value // { daysLater: 3, held: 'that-day' }
 * @since 0.2.0
 */
export const sittingAfterFailure = (organ: Organ, on: CivilDay): Version<SittingAfterFailure> | undefined => {
  const isCouncil = organ.kind === 'council';
  switch (procedureOf(organ)) {
    case 'departmental':
      return inForceOn(on, isCouncil ? DEPARTMENTAL_SITTING_AFTER_FAILURE : DEPARTMENTAL_COMMISSION_AFTER_FAILURE);
    case 'regional':
      return inForceOn(on, isCouncil ? REGIONAL_SITTING_AFTER_FAILURE : REGIONAL_COMMISSION_AFTER_FAILURE);
    case 'corsican':
      return isCouncil ? inForceOn(on, CORSICAN_SITTING_AFTER_FAILURE) : undefined;
    default:
      return undefined;
  }
};

/**
 * "La réunion se tient de plein droit trois jours plus tard": the sitting after a failed quorum asks for no notice, but has its day;
 * under the crisis regimes it is convened again, on that day or later.
 * Nothing is found where the organ has no such sitting, or where this one is not a second one.
 */
export const assessSittingOfRight = (facts: ConvocationFacts): DelayFinding | undefined => {
  const { organ, heldOn, convocation: { rank, quorumFailedOn } } = facts;
  const version = sittingAfterFailure(organ, heldOn);
  // In Corsica a sitting has it for one item only: the quorum of that item says so.
  if (rank !== 'second' || version === undefined || procedureOf(organ) === 'corsican') return undefined;
  const rests = { basis: [version.source], notes: ['090-of-right-three-days-later'] } as const;
  if (quorumFailedOn === undefined) {
    return { _tag: 'SittingOfRightUndetermined', standing: 'undetermined', missing: ['day-of-failed-sitting'], heldOn, ...rests };
  }
  const days = { quorumFailedOn, dueOn: addDays(quorumFailedOn, version.value.daysLater), heldOn };
  return heldOn === days.dueOn || (heldOn > days.dueOn && version.value.held === 'that-day-or-later')
    ? { _tag: 'SittingOfRight', standing: 'conforms', ...days, ...rests }
    : { _tag: 'SittingNotOfRight', standing: 'breaches', ...days, ...rests };
};
