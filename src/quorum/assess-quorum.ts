import { compare } from './compare.js';
import { countMembers } from './count-members.js';
import { inOfficeForItem } from './interest/denominator.js';
import type { QuorumFacts, QuorumFinding } from './quorum.js';
import { quorumInForce } from './threshold.js';
import { undetermined } from './undetermined.js';
import { secondConvocation } from './waiver/second-convocation.js';

/**
 * States whether the assembly may validly deliberate when an item is put to discussion.
 *
 * Shape:   QuorumFacts → QuorumFinding
 * Units:   members. Vacant seats are not in office. A proxy is not a presence, save where the rule of that day says so. A member who
 *          withdrew is not present; one who sits elsewhere by designation of the law is not in office either, for that item.
 * Rounds:  up: more than half of the members in office.
 * Findings: QuorumMet · QuorumNotMet (with `missing`) · QuorumWaived (second convocation) · QuorumWaivedForInterests (Alsace-Moselle) ·
 *          QuorumUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-17; for intercommunal bodies, art. L5211-1; for every other body, see quorumInForce
 * @legal CGCT, art. L2131-11, L3132-5 and L4142-5 (members who withdraw)
 * @legal CGCT, art. L2541-4 (Alsace-Moselle)
 * @legal loi 2020-290, art. 10; ordonnance 2020-391, art. 2; loi 2021-1465, art. 10 (one third, in their periods)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @interpretation 011-second-convocation-delay
 * @interpretation 090-of-right-three-days-later
 * @interpretation 092-representatives-outside-the-denominator
 * @interpretation 094-half-of-the-councillors-interested
 * @interpretation 096-second-convocation-elsewhere
 * @example assessQuorum({ organ: bureau, heldOn: '2024-07-04', inOffice: 67, present: 33, doubtful: 0, withdrawn: nobody, represented: 6 })
 *   // { _tag: 'QuorumNotMet', required: 34, counted: 33, missing: 1 }
 * @since 0.1.0
 */
export const assessQuorum = (facts: QuorumFacts): QuorumFinding => {
  const { organ, heldOn, election, inOffice, present, withdrawn } = facts;
  const { rule, basis, notes } = quorumInForce(organ, heldOn, election);
  const rests = { basis, notes };
  if (rule === undefined) return undetermined(['rules-of-the-body'], null, undefined, rests);
  const waived = secondConvocation(facts);
  if (waived._tag === 'granted') {
    return {
      _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn: waived.failedOn, counted: present ?? null,
      basis, notes: [...notes, ...waived.notes],
    };
  }
  const counted = countMembers(facts, rule.counted);
  if (counted === undefined) return undetermined(['members-present'], null, undefined, rests);
  if (inOffice === undefined) return undetermined(['members-in-office'], null, counted, rests);
  return compare({ facts, inOffice, rule, rests, counted, forItem: inOfficeForItem(organ, heldOn, inOffice, withdrawn) });
};
