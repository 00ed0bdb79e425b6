import type { Basis, InterpretationId } from '../legal/index.js';
import type { CastingVote } from './majority/casting-vote.js';
import type { AppliedMajority, MajorityRule } from './majority/rule.js';
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
 * @example unanimityOf(countsOf({ for: 4, against: 0, abstentions: 6 })) // 'votes-cast'
 * @since 0.1.0
 */
export const unanimityOf = (counts: Counts): Unanimity =>
  counts.for === 0 || counts.against > 0
    ? 'none'
    : counts.abstentions + counts.notTakingPart + counts.blankOrSpoiled > 0
      ? 'votes-cast'
      : 'all-voters';

/** What settles an equal vote: who has a casting vote, the ballot, and the chair's own vote. */
export interface TieBreak {
  readonly castingVote: CastingVote;
  readonly ballot: BallotMode | undefined;
  readonly chairVote: 'for' | 'against' | 'abstention' | undefined;
}

/** What a finding on a vote rests on. @inline */
export interface Rests {
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const decideTie = (counts: Counts, tie: TieBreak, outer: Rests): VoteFinding => {
  const { rule, source, notes: tieNotes } = tie.castingVote;
  const notes = rule === 'chair-always' && tie.ballot !== 'secret' && tie.ballot !== undefined ? outer.notes : [...outer.notes, ...tieNotes];
  const rests: Rests = { basis: source === undefined ? outer.basis : [...outer.basis, source], notes };
  const rejected = { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'none', ...rests } as const;
  if (rule === 'nobody') return rejected;
  if (rule === 'chair-unless-secret' && tie.ballot === 'secret') return { ...rejected, notes: [...notes, ...NO_CASTING_VOTE_NOTE] };
  if (rule === 'chair-unless-secret' && tie.ballot === undefined) {
    return { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['ballot-mode'], ...rests };
  }
  if (tie.chairVote === undefined) {
    return { _tag: 'TieNeedsCastingVote', standing: 'needs-decision', options: ['for', 'against'], ...counts, ...rests };
  }
  if (tie.chairVote === 'abstention') return { ...rejected, notes: [...notes, ...NO_CASTING_VOTE_NOTE] };
  return tie.chairVote === 'for'
    ? { _tag: 'VoteAdopted', standing: 'conforms', ...counts, unanimity: 'none', castingVote: 'used', ...rests }
    : { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'used', ...rests };
};

/** The chair's voice settles equal votes under the majority of the votes cast; it does not make a reinforced majority. */
const yieldsToCastingVote = ({ base, needed, numerator, denominator, strictness }: MajorityRule): boolean =>
  base === 'votes-cast' && needed === 'to-adopt' && strictness === 'more-than' && numerator * 2 === denominator;

/** States whether figures carry a text under a majority; no vote cast carries nothing, save accounts that nobody is against. */
export const decide = (counts: Counts, rule: MajorityRule, required: number, tie: TieBreak, rests: Rests): VoteFinding => {
  if (counts.for > 0 && counts.for === counts.against && yieldsToCastingVote(rule)) return decideTie(counts, tie, rests);
  const adopted = rule.needed === 'to-reject' ? counts.against < required : counts.for >= required;
  if (!adopted) {
    const notes = counts.votesCast === 0 ? [...rests.notes, ...NO_CASTING_VOTE_NOTE] : rests.notes;
    return { _tag: 'VoteRejected', standing: 'conforms', ...counts, castingVote: 'not-needed', basis: rests.basis, notes };
  }
  const unanimity = unanimityOf(counts);
  const notes = unanimity === 'votes-cast' && !rests.notes.includes('013-unanimity-of-votes-cast') ? [...rests.notes, ...UNANIMITY_NOTE] : rests.notes;
  return { _tag: 'VoteAdopted', standing: 'conforms', ...counts, unanimity, castingVote: 'not-needed', basis: rests.basis, notes };
};

/** A finding on the outcome with the majority it was put to. */
export const showing = (finding: VoteFinding, majority: AppliedMajority): VoteFinding =>
  finding._tag === 'VoteAdopted' || finding._tag === 'VoteRejected' ? { ...finding, majority } : finding;
