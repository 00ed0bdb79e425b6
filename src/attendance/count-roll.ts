import type { Basis } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { RollFinding } from './finding.js';
import type { CountedRoll, NamedRoll, RollCall } from './roll.js';

/** How many members are represented by a proxy in effect, and how many perhaps. */
export interface Represented {
  readonly certain: number;
  readonly inDoubt: number;
}

/** A roll by name at one moment: its call, who is represented, and what the count rests on. */
export interface RollMoment {
  readonly roll: NamedRoll;
  readonly call: RollCall;
  readonly represented: Represented;
  readonly basis: Basis;
}

/**
 * Counts a roll by name at one moment: in office, present, represented, withdrawn, absent.
 *
 * Shape:   RollMoment → RollFinding
 * Units:   members.
 * Rounds:  nothing.
 * Findings: RollCounted · RollUndetermined (members in office not known) · MorePresentThanInOffice
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15
 * @example countRoll({
 *   roll, call: followRoll(roll, agenda).calls[0], represented: { certain: 1, inDoubt: 0 }, basis: minutesBasis(commune, '2024-07-04'),
 *   }) // { _tag: 'RollCounted', present: 3, represented: 1, absent: 2 }
 * @since 0.1.0
 */
export const countRoll = ({ roll, call, represented, basis }: RollMoment): RollFinding => {
  const accounted = call.present + call.withdrawn + represented.certain + represented.inDoubt;
  if (roll.inOffice === undefined) {
    return {
      _tag: 'RollUndetermined', standing: 'undetermined', missing: ['members-in-office'],
      present: call.present, doubtful: call.doubtful, represented: represented.certain, basis, notes: NO_NOTES,
    };
  }
  if (accounted > roll.inOffice) {
    return { _tag: 'MorePresentThanInOffice', standing: 'breaches', inOffice: roll.inOffice, accounted, basis, notes: NO_NOTES };
  }
  return {
    _tag: 'RollCounted', standing: 'conforms',
    inOffice: roll.inOffice,
    present: call.present,
    doubtful: call.doubtful,
    represented: represented.certain,
    representedInDoubt: represented.inDoubt,
    withdrawn: call.withdrawn,
    absent: roll.inOffice - accounted,
    basis, notes: NO_NOTES,
  };
};

/**
 * Counts a roll that gives figures only. Represented members left out are none; nobody is doubtful or withdrawn.
 *
 * Shape:   CountedRoll, Basis → RollFinding
 * Units:   members.
 * Rounds:  nothing.
 * Findings: RollCounted · RollUndetermined (members in office, or else members present, not known) · MorePresentThanInOffice
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15
 * @example countFigures({ _tag: 'CountedRoll', inOffice: 29, present: 20, represented: 4 }, minutesBasis(commune, '2024-07-04'))
 *   // { _tag: 'RollCounted', absent: 5 }
 * @since 0.1.0
 */
export const countFigures = (roll: CountedRoll, basis: Basis): RollFinding => {
  const { inOffice, present, represented = 0 } = roll;
  if (inOffice === undefined || present === undefined) {
    return {
      _tag: 'RollUndetermined', standing: 'undetermined',
      missing: [inOffice === undefined ? 'members-in-office' : 'members-present'],
      present: present ?? null, doubtful: 0, represented, basis, notes: NO_NOTES,
    };
  }
  const accounted = present + represented;
  return accounted > inOffice
    ? { _tag: 'MorePresentThanInOffice', standing: 'breaches', inOffice, accounted, basis, notes: NO_NOTES }
    : {
        _tag: 'RollCounted', standing: 'conforms', inOffice, present, doubtful: 0, represented, representedInDoubt: 0,
        withdrawn: 0, absent: inOffice - accounted, basis, notes: NO_NOTES,
      };
};
