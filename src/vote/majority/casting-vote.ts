import type { InterpretationId, LegalSource } from '../../legal/index.js';

/** Who settles an equal vote: the chair in a ballot that is not secret, the chair in any ballot, or nobody: the text is rejected. */
export type CastingVoteRule = 'chair-unless-secret' | 'chair-always' | 'nobody';

/** The rule on equal votes of an assembly, and where it comes from. */
export interface CastingVote {
  readonly rule: CastingVoteRule;
  readonly source?: LegalSource;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** An assembly whose rules give nobody a casting vote: equal votes reject. */
export const NO_CASTING_VOTE: CastingVote = { rule: 'nobody', notes: [] };
