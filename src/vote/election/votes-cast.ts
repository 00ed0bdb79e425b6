import { requiredVotes } from '../majority/rule.js';
import type { RoundsRule } from './provisions.js';
import type { Candidacy, ElectionFacts } from './election.js';

/** What a number is known to be: exactly where both bounds are equal. `atMost` is `null` where nothing bounds it. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** The votes known of the candidates. */
export const votesOfCandidates = (candidacies: ReadonlyArray<Candidacy>): number =>
  candidacies.reduce((sum, { votes }) => sum + (votes ?? 0), 0);

/** Papers less the blank and spoiled ones; `null` where one of them is not known. */
export const countedVotesCast = ({ papers, blankOrSpoiled }: ElectionFacts['figures']): number | null =>
  papers === undefined || blankOrSpoiled === undefined ? null : Math.max(papers - blankOrSpoiled, 0);

/** The most votes that may have been cast: no more than the papers, the voters, the voices, the members in office. */
export const ceilingOfVotesCast = ({ figures, voices, inOffice }: ElectionFacts): number | null => {
  const known = [figures.papers, figures.voters, voices, inOffice].filter((count) => count !== undefined);
  return known.length === 0 ? null : Math.max(Math.min(...known) - (figures.blankOrSpoiled ?? 0), 0);
};

/**
 * The votes cast (suffrages exprimés): what the papers leave and what the record prints; where neither is given, between the votes
 * of the candidates and what cannot be exceeded. Figures that contradict each other bound it on both sides.
 *
 * Shape:   ElectionFacts → Bounds
 * Units:   votes.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2122-7: blank and spoiled papers are not votes cast (CE, 10 December 2001, n° 235027)
 * @since 0.1.0
 */
export const votesCastOf = (facts: ElectionFacts): Bounds => {
  const sum = votesOfCandidates(facts.candidacies);
  const ceiling = ceilingOfVotesCast(facts);
  const counted = countedVotesCast(facts.figures);
  const printed = facts.figures.votesCast;
  const given = [...(counted === null ? [] : [counted]), ...(printed === undefined ? [] : [printed])];
  if (given.length === 0) return { atLeast: sum, atMost: ceiling === null ? null : Math.max(ceiling, sum) };
  return { atLeast: Math.min(...given, ceiling ?? Infinity), atMost: Math.max(...given, sum) };
};

/** What the absolute majority is counted on. */
export const baseOf = (facts: ElectionFacts, { base }: RoundsRule): Bounds =>
  base === 'votes-cast'
    ? votesCastOf(facts)
    : { atLeast: facts.inOffice ?? 0, atMost: facts.inOffice ?? null };

/** Whether votes make the absolute majority of a base. */
export const exceeds = (votes: number, base: number, rule: RoundsRule): boolean => votes >= requiredVotes(base, rule);
