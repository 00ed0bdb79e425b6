import { requiredVotes } from '../majority/rule.js';
import type { ElectionFacts, ElectionFinding, RoundFigure } from './election.js';
import type { RoundsRule } from './provisions.js';
import type { RoundsInForce } from './rounds-in-force.js';
import type { Bounds } from './votes-cast.js';
import { baseOf, ceilingOfVotesCast, countedVotesCast, votesOfCandidates } from './votes-cast.js';

type Rests = Pick<RoundsInForce, 'basis' | 'notes'>;

/** What a figure was compared with; no finding where it is not given, or within what it may be. */
const disagreement = (figure: RoundFigure, printed: number | undefined, { atLeast, atMost }: Bounds, rests: Rests): ReadonlyArray<ElectionFinding> =>
  printed === undefined || (printed >= atLeast && (atMost === null || printed <= atMost))
    ? []
    : [{ _tag: 'RoundFigureDisagrees', standing: 'breaches', figure, printed, atLeast, atMost, ...rests }];

/** A voter may put no paper in the urn; nobody puts two. */
const papersAgainstVoters = ({ figures: { papers, voters } }: ElectionFacts, rests: Rests): ReadonlyArray<ElectionFinding> => {
  if (papers === undefined || voters === undefined || papers === voters) return [];
  return papers > voters
    ? [{ _tag: 'MorePapersThanVoters', standing: 'breaches', voters, papers, excess: papers - voters, ...rests }]
    : [{ _tag: 'FewerPapersThanVoters', standing: 'conforms', voters, papers, withoutPaper: voters - papers, ...rests }];
};

/** The most that the votes of the candidates may add up to. */
const mostVotesCast = (facts: ElectionFacts): number | null => {
  const known = [countedVotesCast(facts.figures), ceilingOfVotesCast(facts), facts.figures.votesCast ?? null].filter((count) => count !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** Votes cast that no candidate has: another name received them, or a figure is wrong. */
const unaccounted = (facts: ElectionFacts, rests: Rests): ReadonlyArray<ElectionFinding> => {
  const votesCast = countedVotesCast(facts.figures) ?? facts.figures.votesCast;
  const accounted = votesOfCandidates(facts.candidacies);
  return votesCast === undefined || accounted >= votesCast || facts.candidacies.some(({ votes }) => votes === undefined)
    ? []
    : [{ _tag: 'VotesUnaccountedFor', standing: 'undetermined', missing: ['votes-of-a-candidate'], votesCast, accounted, difference: votesCast - accounted, ...rests }];
};

/**
 * States what is irregular in the figures of a round, each compared with those it rests on. A printed absolute majority is
 * compared in every round, even where a relative majority is enough.
 *
 * Shape:   ElectionFacts, RoundsRule, sources and notes → findings
 * Units:   voters, papers, votes.
 * Rounds:  nothing.
 * Findings: RoundFigureDisagrees · MorePapersThanVoters · FewerPapersThanVoters · VotesUnaccountedFor
 * Errors:  none.
 *
 * @since 0.1.0
 */
export const compareRoundFigures = (facts: ElectionFacts, rule: RoundsRule, rests: Rests): ReadonlyArray<ElectionFinding> => {
  const { figures } = facts;
  const counted = countedVotesCast(figures);
  const base = baseOf(facts, rule);
  const sum = votesOfCandidates(facts.candidacies);
  const upTo = (atMost: number | null): Bounds => ({ atLeast: 0, atMost });
  const majority: Bounds = { atLeast: requiredVotes(base.atLeast, rule), atMost: base.atMost === null ? null : requiredVotes(base.atMost, rule) };
  return [
    ...disagreement('voters', figures.voters, upTo(facts.voices ?? facts.inOffice ?? null), rests),
    ...papersAgainstVoters(facts, rests),
    ...disagreement('blank-or-spoiled', figures.blankOrSpoiled, upTo(figures.papers ?? figures.voters ?? null), rests),
    ...disagreement('votes-cast', figures.votesCast, counted === null ? upTo(ceilingOfVotesCast(facts)) : { atLeast: counted, atMost: counted }, rests),
    ...disagreement('votes-of-the-candidates', sum, upTo(mostVotesCast(facts)), rests),
    ...unaccounted(facts, rests),
    ...disagreement('absolute-majority', figures.absoluteMajority, majority, rests),
  ];
};
