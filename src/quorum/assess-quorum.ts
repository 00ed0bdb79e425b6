import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation } from '../convocation/index.js';
import { assessConvocation } from '../convocation/index.js';
import type { Finding, Undetermined } from '../legal/index.js';
import type { QuorumRule } from './provisions.js';
import { quorumInForce, quorumThreshold } from './threshold.js';

export type QuorumFact = 'members-in-office' | 'members-present' | 'presence-of-a-member' | 'rules-of-the-body' | 'regularity-of-the-convocation';

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

/** A second convocation after a failed quorum, regular and not shortened for urgency, frees the sitting from the quorum. */
const waiver = ({ organ, heldOn, convocation }: QuorumFacts): { readonly failedOn: CivilDay; readonly regular: 'yes' | 'no' | 'unknown' } | undefined => {
  if (convocation?.rank !== 'second' || convocation.quorumFailedOn === undefined || convocation.urgency !== undefined) return undefined;
  const tag = assessConvocation({ organ, heldOn, convocation })[0]?._tag;
  return { failedOn: convocation.quorumFailedOn, regular: tag === 'ConvocationInTime' ? 'yes' : tag === 'ConvocationLate' ? 'no' : 'unknown' };
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
 * @legal loi 2020-290, art. 10; ordonnance 2020-391, art. 2; loi 2020-1379, art. 6; loi 2021-1465, art. 10 (one third, in their periods)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @example assessQuorum(67 in office, 33 present) // QuorumNotMet, required 34, missing 1
 * @since 0.1.0
 */
export const assessQuorum = (facts: QuorumFacts): QuorumFinding => {
  const { rule, basis, notes } = quorumInForce(facts.organ, facts.heldOn);
  const { inOffice, present, doubtful, represented } = facts;
  const waived = rule === undefined ? undefined : waiver(facts);
  if (waived?.regular === 'yes') {
    return { _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn: waived.failedOn, counted: present ?? null, basis, notes };
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
  if (waived?.regular === 'unknown') return undetermined('regularity-of-the-convocation', required, atLeast, atMost);
  return atMost < required
    ? { _tag: 'QuorumNotMet', standing: 'breaches', ...count, counted: atMost, missing: required - atMost }
    : undetermined('presence-of-a-member', required, atLeast, atMost);
};
