import type { Organ, QuorumRule } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation } from '../convocation/index.js';
import type { Finding, Undetermined } from '../legal/index.js';

/** What a finding on the quorum may miss. */
export type QuorumFact = 'reason-of-the-withdrawal' | 'day-of-failed-sitting' | 'members-in-office' | 'members-present' | 'presence-of-a-member' | 'rules-of-the-body' | 'regularity-of-the-convocation';

/** `counted` members against `required` of `inOffice`; `counts` says whether the represented are among them. */
interface Count {
  readonly inOffice: number;
  readonly required: number;
  readonly counted: number;
  readonly counts: QuorumRule['counted'];
}

/** Whether the assembly may deliberate; while it cannot be said, `atLeast` and `atMost` bound the members counted. */
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
  readonly convocation?: Convocation | undefined;
  readonly inOffice?: number | undefined;
  readonly present?: number | undefined;
  readonly doubtful: number;
  /** Members who withdrew from the item: in office still, unless they sit elsewhere by designation of the law. */
  readonly withdrawn: number;
  readonly represented: number;
  /** Members whose proxy could not be settled: they count only where the rule of that day counts the represented. */
  readonly perhapsRepresented?: number | undefined;
}
