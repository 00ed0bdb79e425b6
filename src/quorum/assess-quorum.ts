import type { Basis } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import { REDUCED_DENOMINATOR } from './provisions.js';
import type { QuorumFact, QuorumFacts, QuorumFinding } from './quorum.js';
import type { QuorumInForce } from './threshold.js';
import { quorumInForce, quorumThreshold } from './threshold.js';
import type { Waiver } from './waiver.js';
import { waiver } from './waiver.js';

/** How many members are counted: at least, and at most where some presence or some proxy is in doubt. */
interface Counted {
  readonly atLeast: number;
  readonly atMost: number;
}

const countedIn = ({ present, doubtful, represented, perhapsRepresented = 0 }: QuorumFacts, counts: 'present' | 'present-or-represented'): Counted | undefined => {
  if (present === undefined) return undefined;
  const byProxy = counts === 'present' ? { certain: 0, perhaps: 0 } : { certain: represented, perhaps: perhapsRepresented };
  return { atLeast: present - doubtful + byProxy.certain, atMost: present + byProxy.certain + byProxy.perhaps };
};

const undetermined = (missing: QuorumFact, required: number | null, counted: Counted | undefined, { basis, notes }: QuorumInForce): QuorumFinding => ({
  _tag: 'QuorumUndetermined', standing: 'undetermined', missing: [missing], required,
  atLeast: counted?.atLeast ?? null, atMost: counted?.atMost ?? null, basis, notes,
});

/**
 * Compares the members counted with the threshold. Those who withdrew may have left the denominator, since the law takes designated
 * representatives out of it: the quorum fails only if it fails both ways.
 */
const compare = (facts: QuorumFacts & { readonly inOffice: number }, counted: Counted, inForce: QuorumInForce & { readonly rule: NonNullable<QuorumInForce['rule']> }, waived: Waiver): QuorumFinding => {
  const { rule, basis, notes } = inForce;
  const { inOffice, withdrawn, heldOn } = facts;
  const required = quorumThreshold(inOffice, rule);
  const count = { inOffice, required, counts: rule.counted, basis, notes };
  if (counted.atLeast >= required) return { _tag: 'QuorumMet', standing: 'conforms', ...count, counted: counted.atLeast };
  if (waived._tag === 'unknown') return undetermined(waived.missing, required, counted, inForce);
  const reduced = inForceOn(heldOn, REDUCED_DENOMINATOR);
  if (reduced !== undefined && withdrawn > 0 && counted.atMost >= quorumThreshold(inOffice - withdrawn, rule)) {
    const [first, ...others] = basis;
    const withReduction: Basis = [first, ...others, reduced.source];
    return undetermined('reason-of-the-withdrawal', required, counted, { ...inForce, basis: withReduction });
  }
  return counted.atMost < required
    ? { _tag: 'QuorumNotMet', standing: 'breaches', ...count, counted: counted.atMost, missing: required - counted.atMost }
    : undetermined('presence-of-a-member', required, counted, inForce);
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
  const inForce = quorumInForce(facts.organ, facts.heldOn);
  const { rule, basis, notes } = inForce;
  const { inOffice, present } = facts;
  if (rule === undefined) return undetermined('rules-of-the-body', null, undefined, inForce);
  const waived = waiver(facts);
  if (waived._tag === 'granted') {
    return {
      _tag: 'QuorumWaived', standing: 'conforms', quorumFailedOn: waived.failedOn, counted: present ?? null,
      basis, notes: [...notes, '011-second-convocation-delay'],
    };
  }
  const counted = countedIn(facts, rule.counted);
  if (counted === undefined) return undetermined('members-present', null, undefined, inForce);
  if (inOffice === undefined) return undetermined('members-in-office', null, counted, inForce);
  return compare({ ...facts, inOffice }, counted, { ...inForce, rule }, waived);
};
