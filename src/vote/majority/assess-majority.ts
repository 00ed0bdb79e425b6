import type { Basis, InterpretationId } from '../../legal/index.js';
import type { TieBreak } from '../outcome.js';
import { decide, showing } from '../outcome.js';
import type { Counts, VoteFact, VoteFinding } from '../vote.js';
import type { CastingVote } from './casting-vote.js';
import type { MajorityInForce } from './ordinary.js';
import type { VotingBase, MajorityRule } from './rule.js';
import { isFraction, requiredVotes } from './rule.js';

/** The numbers that a majority may be counted of, besides the votes cast. */
export interface MajorityBases {
  readonly presentOrRepresented?: number | undefined;
  readonly inOffice?: number | undefined;
  readonly composing?: number | undefined;
}

/** A vote and the majority it is put to, as a value: that of an assembly, of its statutes, or any other. */
export interface MajorityFacts extends MajorityBases {
  readonly counts: Counts;
  readonly rule: MajorityRule;
  readonly castingVote: CastingVote;
  readonly ballot?: TieBreak['ballot'];
  readonly chairVote?: TieBreak['chairVote'];
  readonly basis: Basis;
  readonly notes?: ReadonlyArray<InterpretationId>;
}

const MISSING: Readonly<Record<Exclude<VotingBase, 'votes-cast'>, VoteFact>> = {
  'present-or-represented': 'members-present-or-represented',
  'in-office': 'members-in-office',
  composing: 'members-composing',
};

const totalOf = (base: VotingBase, counts: Counts, bases: MajorityBases): number | undefined =>
  base === 'votes-cast' ? counts.votesCast
  : base === 'present-or-represented' ? bases.presentOrRepresented
  : base === 'in-office' ? bases.inOffice
  : bases.composing;

/** What `decideUnder` looks at. */
interface UnderMajority {
  readonly majority: MajorityInForce;
  readonly counts: Counts;
  readonly bases: MajorityBases;
  readonly ballot: TieBreak['ballot'];
  readonly chairVote: TieBreak['chairVote'];
  readonly shown: 'yes' | 'no';
}

/** States what a vote decided under a majority, or which number of members is missing to say it. */
export const decideUnder = ({ majority, counts, bases, ballot, chairVote, shown }: UnderMajority): VoteFinding => {
  const { rule, basis, notes, castingVote } = majority;
  const rests = { basis, notes };
  // A rule given as a value may be no fraction at all.
  if (rule === undefined || !isFraction(rule)) return { _tag: 'VoteUndetermined', standing: 'undetermined', missing: [majority.missing ?? 'rules-of-the-body'], ...rests };
  const total = totalOf(rule.base, counts, bases);
  if (total === undefined) {
    return { _tag: 'VoteUndetermined', standing: 'undetermined', missing: [rule.base === 'votes-cast' ? 'vote' : MISSING[rule.base]], ...rests };
  }
  const required = requiredVotes(total, rule);
  const finding = decide(counts, rule, required, { castingVote, ballot, chairVote }, rests);
  return shown === 'yes' ? showing(finding, { ...rule, total, requiredVotes: required }) : finding;
};

/**
 * States what a vote decided under any majority, given as a value. The finding shows the votes required.
 *
 * Shape:   MajorityFacts → VoteFinding
 * Units:   voices; members for the bases that count members.
 * Rounds:  nothing: the votes are compared with the fewest whole votes that make the majority.
 * Findings: VoteAdopted · VoteRejected (both with `majority`) · TieNeedsCastingVote · VoteUndetermined (the base is not known, or the
 *          rule is no fraction)
 * Errors:  none.
 *
 * @legal the caller's own source, in `basis`
 * @interpretation 012-tie-without-casting-vote
 * @example assessMajority({
 *   counts: countsOf({ for: 512, against: 340 }), rule: { ...ABSOLUTE_MAJORITY, numerator: 3, denominator: 5, strictness: 'at-least' },
 *   castingVote: NO_CASTING_VOTE, basis: deliberation.vote[0].basis,
 *   }) // { _tag: 'VoteAdopted', majority: { total: 852, requiredVotes: 512 } }
 * @since 0.1.0
 */
export const assessMajority = ({ counts, rule, castingVote, ballot, chairVote, basis, notes = [], ...bases }: MajorityFacts): VoteFinding =>
  decideUnder({ majority: { rule, missing: undefined, castingVote, basis, notes }, counts, bases, ballot, chairVote, shown: 'yes' });
