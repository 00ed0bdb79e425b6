import { requiredVotes } from '../majority/rule.js';
import type { ElectionFact, ElectionFacts, ElectionOutcome, RoundCount, RoundNumber } from './election.js';
import type { RoundsRule } from './provisions.js';
import { decideByRelativeMajority } from './relative-majority.js';
import type { RoundsInForce } from './rounds-in-force.js';
import { baseOf, exceeds, votesCastOf, votesOfCandidates } from './votes-cast.js';

type Rests = Pick<RoundsInForce, 'basis' | 'notes'>;

const isRelative = (round: RoundNumber | undefined, rule: RoundsRule): boolean => round !== undefined && round > rule.absoluteRounds;

const countOf = (facts: ElectionFacts, rule: RoundsRule): RoundCount => {
  const { figures, round, candidacies } = facts;
  const cast = votesCastOf(facts);
  const { atMost } = baseOf(facts, rule);
  return {
    round: round ?? null,
    voters: figures.voters ?? null,
    papers: figures.papers ?? null,
    blankOrSpoiled: figures.blankOrSpoiled ?? null,
    votesCast: cast.atLeast === cast.atMost ? cast.atMost : null,
    votesCastAtMost: cast.atMost,
    base: rule.base,
    inOffice: facts.inOffice ?? null,
    required: isRelative(round, rule) || atMost === null ? null : requiredVotes(atMost, rule),
    candidates: candidacies.map(({ name, votes }) => ({ name, votes: votes ?? null })),
  };
};

/** Votes cast for somebody whom the record does not name. */
const votesForOthers = (facts: ElectionFacts): number => {
  const given = facts.figures.votesCast !== undefined || (facts.figures.papers !== undefined && facts.figures.blankOrSpoiled !== undefined);
  return given ? Math.max((votesCastOf(facts).atMost ?? 0) - votesOfCandidates(facts.candidacies), 0) : 0;
};

/** Names that stand more than once: what each of them has in all is not known. */
export const namesRepeated = ({ candidacies }: ElectionFacts): ReadonlyArray<string> => {
  const names = candidacies.map(({ name }) => name);
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
};

/** What must be known before saying that no absolute majority is reached, or who leads the last round. */
const missingFacts = (facts: ElectionFacts, rule: RoundsRule): ReadonlyArray<ElectionFact> => {
  const votes = facts.candidacies.map((one) => one.votes ?? 0);
  const most = Math.max(0, ...votes);
  const relative = isRelative(facts.round, rule);
  const others = votesForOthers(facts);
  const base = baseOf(facts, rule);
  const unnamed = relative ? others > 0 && others >= most : exceeds(others, base.atLeast, rule);
  const hidden = unnamed || facts.candidacies.some((one) => one.votes === undefined) || namesRepeated(facts).length > 0;
  const open = !relative && (base.atMost === null || exceeds(most, base.atLeast, rule));
  return [
    ...(hidden ? ['votes-of-a-candidate' as const] : []),
    ...(open ? [rule.base === 'votes-cast' ? ('votes-cast' as const) : ('members-in-office' as const)] : []),
    ...(facts.round === undefined ? ['ballot-round' as const] : []),
  ];
};

/** Who alone exceeds the fraction of the most that the base may be: elected, whatever the round and the unknown figures. */
const winnerByAbsoluteMajority = (facts: ElectionFacts, rule: RoundsRule): { readonly name: string; readonly votes: number } | undefined => {
  const { atMost } = baseOf(facts, rule);
  if (atMost === null || isRelative(facts.round, rule)) return undefined;
  const winners = facts.candidacies.flatMap(({ name, votes }) => (votes !== undefined && exceeds(votes, atMost, rule) ? [{ name, votes }] : []));
  return winners.length === 1 ? winners[0] : undefined;
};

/** States what a round decided. */
export const decideRound = (facts: ElectionFacts, rule: RoundsRule, { basis, notes }: Rests): ElectionOutcome => {
  const rests = { basis, notes };
  const count = countOf(facts, rule);
  const winner = winnerByAbsoluteMajority(facts, rule);
  if (winner !== undefined) {
    return {
      _tag: 'CandidateElected', standing: 'conforms', ...count, elected: winner.name, votes: winner.votes, majority: 'absolute',
      settledBy: 'votes', tied: [], ...rests,
    };
  }
  const [missing, ...more] = missingFacts(facts, rule);
  if (missing !== undefined) return { _tag: 'ElectionUndetermined', standing: 'undetermined', missing: [missing, ...more], ...count, tied: [], ...rests };
  if (isRelative(facts.round, rule)) return decideByRelativeMajority(facts, rule, count, rests);
  const nextRound = facts.round === 1 ? 2 : 3;
  return {
    _tag: 'AnotherRoundNeeded', standing: 'conforms', ...count, nextRound, nextMajority: isRelative(nextRound, rule) ? 'relative' : 'absolute', ...rests,
  };
};
