import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation } from '../convocation/index.js';
import { assessConvocation } from '../convocation/index.js';
import type { Finding, Undetermined } from '../legal/index.js';
import type { QuorumRule } from './provisions.js';
import { quorumInForce, quorumThreshold } from './threshold.js';

export type QuorumFact = 'day-of-failed-sitting' | 'members-in-office' | 'members-present' | 'presence-of-a-member' | 'rules-of-the-body' | 'regularity-of-the-convocation';

/** `counted` members against `required` of `inOffice`; `counts` says whether the represented are among them. */
interface Count {
  readonly inOffice: number;
  readonly required: number;
  readonly counted: number;
  readonly counts: QuorumRule['counted'];
}

export type QuorumFinding =
  | (Finding<'QuorumMet', 'conforms'> & Count)
  | (Finding<'QuorumNotMet', 'breaches'> & Count & { readonly missing: number })
  | (Finding<'QuorumWaived', 'conforms'> & { readonly quorumFailedOn: CivilDay; readonly counted: number | null })
  | (Undetermined<'QuorumUndetermined', QuorumFact> & { readonly required: number | null; readonly atLeast: number | null; readonly atMost: number | null });

/**
 * What the rule looks at, when an item is put to discussion. `present` does not count a member who withdrew for an interest;
 * `doubtful` is how many of the present are only perhaps present.
 */
export interface QuorumFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly convocation?: Convocation;
  readonly inOffice?: number;
  readonly present?: number;
  readonly doubtful: number;
  readonly represented: number;
}

type Waiver =
  | { readonly _tag: 'granted'; readonly failedOn: CivilDay }
  | { readonly _tag: 'refused' }
  | { readonly _tag: 'unknown'; readonly missing: QuorumFact };

/**
 * A second convocation after a failed quorum, regular and not shortened for urgency, frees the sitting from the quorum. Its notices
 * are sent after the sitting that failed: a later day of failure grants nothing.
 */
const waiver = ({ organ, heldOn, convocation }: QuorumFacts): Waiver => {
  if (convocation?.rank !== 'second' || convocation.urgency !== undefined) return { _tag: 'refused' };
  const { quorumFailedOn, sentOn } = convocation;
  const delay = assessConvocation({ organ, heldOn, convocation })[0]?._tag;
  if (delay === 'ConvocationLate' || (quorumFailedOn !== undefined && sentOn !== undefined && sentOn < quorumFailedOn)) return { _tag: 'refused' };
  if (delay !== 'ConvocationInTime') return { _tag: 'unknown', missing: 'regularity-of-the-convocation' };
  return quorumFailedOn === undefined ? { _tag: 'unknown', missing: 'day-of-failed-sitting' } : { _tag: 'granted', failedOn: quorumFailedOn };
};

/**
 * States whether the assembly may validly deliberate when an item is put to discussion.
 *
 * Shape:   QuorumFacts → QuorumFinding
 * Units:   members. Vacant seats are not in office. A proxy is not a presence, save where the rule of that day says so.
 * Rounds:  up: more than half of the members in office.
 * Findings: QuorumMet · QuorumNotMet (with `missing`) · QuorumWaived (second convocation) · QuorumUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-17; for intercommunal bodies, art. L5211-1
 * @legal loi 2020-290, art. 10; ordonnance 2020-391, art. 2; loi 2021-1465, art. 10 (one third, in their periods)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @interpretation 011-second-convocation-delay
 * @example assessQuorum(67 in office, 33 present) // QuorumNotMet, required 34, missing 1
 * @since 0.1.0
 */
export const assessQuorum = (facts: QuorumFacts): QuorumFinding => {
  const { rule, basis, notes } = quorumInForce(facts.organ, facts.heldOn);
  const { inOffice, present, doubtful, represented } = facts;
  const waived: Waiver = rule === undefined ? { _tag: 'refused' } : waiver(facts);
  if (waived._tag === 'granted') {
    return {
      _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn: waived.failedOn, counted: present ?? null,
      basis, notes: [...notes, '011-second-convocation-delay'],
    };
  }
  const undetermined = (missing: QuorumFact, required: number | null, atLeast: number | null, atMost: number | null): QuorumFinding => ({
    _tag: 'QuorumUndetermined', standing: 'undetermined', missing: [missing], required, atLeast, atMost, basis, notes,
  });
  if (rule === undefined) return undetermined('rules-of-the-body', null, null, null);
  if (present === undefined) return undetermined('members-present', null, null, null);
  const atMost = present + (rule.counted === 'present-or-represented' ? represented : 0);
  const atLeast = atMost - doubtful;
  if (inOffice === undefined) return undetermined('members-in-office', null, atLeast, atMost);

  const required = quorumThreshold(inOffice, rule);
  const count = { inOffice, required, counts: rule.counted, basis, notes };
  if (atLeast >= required) return { _tag: 'QuorumMet', standing: 'conforms', ...count, counted: atMost };
  if (waived._tag === 'unknown') return undetermined(waived.missing, required, atLeast, atMost);
  return atMost < required
    ? { _tag: 'QuorumNotMet', standing: 'breaches', ...count, counted: atMost, missing: required - atMost }
    : undetermined('presence-of-a-member', required, atLeast, atMost);
};
