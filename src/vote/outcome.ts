import type { Basis, InterpretationId } from '../legal/index.js';
import type { MajorityRule } from './provisions.js';
import { CASTING_VOTE } from './provisions.js';
import type { BallotMode, Counts, Unanimity, VoteFinding } from './vote.js';

const UNANIMITY_NOTE: ReadonlyArray<InterpretationId> = ['013-unanimity-of-votes-cast'];
const NO_CASTING_VOTE_NOTE: ReadonlyArray<InterpretationId> = ['012-tie-without-casting-vote'];

/**
 * Of which voters the vote is unanimous: of all of them, of the votes cast only (some abstained), or of neither.
 *
 * Shape:   Counts → Unanimity
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @interpretation 013-unanimity-of-votes-cast
 * @example unanimityOf(4 for, 0 against, 6 abstentions) // 'votes-cast'
 * @since 0.1.0
 */
export const unanimityOf = (counts: Counts): Unanimity =>
  counts.for === 0 || counts.against > 0
    ? 'none'
    : counts.abstentions + counts.notTakingPart + counts.blankOrSpoiled > 0
      ? 'votes-cast'
      : 'all-voters';

/** What settles an equal vote: the chair's own vote, in a ballot that is known not to be secret. */
export interface TieBreak {
  readonly ballot: BallotMode | undefined;
  readonly chairVote: 'for' | 'against' | 'abstention' | undefined;
}

/** What a finding on a vote rests on. */
export interface Rests {
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const decideTie = (counts: Counts, tie: TieBreak, { basis, notes }: Rests): VoteFinding => {
  const rests: Rests = { basis: [...basis, CASTING_VOTE], notes };
  const rejected = { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'none', ...rests, notes: [...notes, ...NO_CASTING_VOTE_NOTE] } as const;
  if (tie.ballot === 'secret') return rejected;
  if (tie.ballot === undefined) return { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['ballot-mode'], ...rests };
  if (tie.chairVote === undefined) {
    return { _tag: 'TieNeedsCastingVote', standing: 'needs-decision', options: ['for', 'against'], ...counts, ...rests };
  }
  if (tie.chairVote === 'abstention') return rejected;
  return tie.chairVote === 'for'
    ? { _tag: 'VoteAdopted', standing: 'conforms', ...counts, unanimity: 'none', castingVote: 'used', ...rests }
    : { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'used', ...rests };
};

/** States whether figures carry a text: more than the fraction of the votes cast; no vote cast carries nothing. */
export const decide = (counts: Counts, rule: MajorityRule, tie: TieBreak, rests: Rests): VoteFinding => {
  if (counts.for > 0 && counts.for === counts.against) return decideTie(counts, tie, rests);
  if (counts.for * rule.denominator <= counts.votesCast * rule.numerator) {
    const notes = counts.votesCast === 0 ? [...rests.notes, ...NO_CASTING_VOTE_NOTE] : rests.notes;
    return { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'not-needed', basis: rests.basis, notes };
  }
  const unanimity = unanimityOf(counts);
  const notes = unanimity === 'votes-cast' ? [...rests.notes, ...UNANIMITY_NOTE] : rests.notes;
  return { _tag: 'VoteAdopted', standing: 'conforms', ...counts, unanimity, castingVote: 'not-needed', basis: rests.basis, notes };
};
