import type { WithdrawnCount } from '../attendance/index.js';
import type { Organ, QuorumRule } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Convocation } from '../convocation/index.js';
import type { Finding, Undetermined } from '../legal/index.js';
import type { QuorumElection } from './election/election.js';

/** What a finding on the quorum may miss. */
export type QuorumFact = 'reason-of-the-withdrawal' | 'day-of-failed-sitting' | 'members-in-office' | 'members-present' | 'presence-of-a-member' | 'rules-of-the-body' | 'regularity-of-the-convocation' | 'first-agenda' | 'recall-of-the-waiver';

/**
 * `counted` members against `required` of `inOffice`; `counts` says whether the represented are among them. `representatives` is how
 * many members in office the law took out of `inOffice` for this item, left out where there are none; `assessedAt` is there only for
 * an election whose quorum is that of the opening.
 *
 * @inline
 */
interface Count {
  readonly inOffice: number;
  readonly required: number;
  readonly counted: number;
  readonly counts: QuorumRule['counted'];
  readonly representatives?: number;
  readonly assessedAt?: 'opening';
}

/** Whether the assembly may deliberate; while it cannot be said, `atLeast` and `atMost` bound the members counted. */
export type QuorumFinding =
  | (Finding<'QuorumMet', 'conforms'> & Count)
  | (Finding<'QuorumNotMet', 'breaches'> & Count & { readonly missing: number })
  | (Finding<'QuorumWaived', 'conforms'> & { readonly quorumFailedOn: CivilDay; readonly counted: number | null })
  /** In Alsace-Moselle: half of the councillors, or more, have an interest in the item. */
  | (Finding<'QuorumWaivedForInterests', 'conforms'> & { readonly inOffice: number; readonly interested: number; readonly counted: number })
  | (Undetermined<'QuorumUndetermined', QuorumFact> & { readonly required: number | null; readonly atLeast: number | null; readonly atMost: number | null });

/**
 * What the rule looks at, when an item is put to discussion; at the opening of the sitting, for an election that isAssessedAtOpening.
 * `present` does not count a member who withdrew; `doubtful` is how many of the present are only perhaps present.
 */
export interface QuorumFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly convocation?: Convocation | undefined;
  /** The item put to discussion, by its name on the agenda; left out at the opening. A second convocation frees the items of the first agenda. */
  readonly item?: string | undefined;
  /** The office that the item fills, where its election has a quorum of its own. */
  readonly election?: QuorumElection | undefined;
  readonly inOffice?: number | undefined;
  readonly present?: number | undefined;
  readonly doubtful: number;
  /** Members who withdrew from the item, by reason: in office still, unless they sit elsewhere by designation of the law. */
  readonly withdrawn: WithdrawnCount;
  readonly represented: number;
  /** Members whose proxy could not be settled: they count only where the rule of that day counts the represented. */
  readonly perhapsRepresented?: number | undefined;
}
