import type { Counted } from './count-members.js';
import type { QuorumFact, QuorumFinding } from './quorum.js';
import type { QuorumInForce } from './threshold.js';

/** What a finding rests on, apart from its facts. */
export type Rests = Pick<QuorumInForce, 'basis' | 'notes'>;

/** The finding of a quorum that a missing fact leaves open; the members counted bound it, where they are known. */
export const undetermined = (missing: readonly [QuorumFact, ...QuorumFact[]], required: number | null, counted: Counted | undefined, { basis, notes }: Rests): QuorumFinding => ({
  _tag: 'QuorumUndetermined', standing: 'undetermined', missing, required,
  atLeast: counted?.atLeast ?? null, atMost: counted?.atMost ?? null, basis, notes,
});
