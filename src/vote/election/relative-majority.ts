import { eldestOf } from './age.js';
import type { Candidacy, ElectionFacts, ElectionOutcome, RoundCount, Tied } from './election.js';
import type { RoundsRule } from './provisions.js';
import type { RoundsInForce } from './rounds-in-force.js';

type Rests = Pick<RoundsInForce, 'basis' | 'notes'>;

const tiedOf = ({ name, birthDays = [] }: Candidacy): Tied => ({ name, birthDays });

/** The last round: most votes, then age, then a decision of people. */
export const decideByRelativeMajority = (facts: ElectionFacts, rule: RoundsRule, count: RoundCount, { basis, notes }: Rests): ElectionOutcome => {
  const votes = Math.max(0, ...facts.candidacies.map((one) => one.votes ?? 0));
  if (votes === 0) return { _tag: 'NobodyElected', standing: 'conforms', ...count, basis, notes: [...notes, '018-age-between-equals'] };
  const tied = facts.candidacies.filter((one) => one.votes === votes).map(tiedOf);
  const elected = (name: string, settledBy: 'votes' | 'age' | 'decision'): ElectionOutcome => ({
    _tag: 'CandidateElected', standing: 'conforms', ...count, elected: name, votes, majority: 'relative', settledBy,
    tied: settledBy === 'votes' ? [] : tied, basis,
    notes: settledBy === 'decision' || (settledBy === 'age' && rule.form === 'by-list') ? [...notes, '018-age-between-equals'] : notes,
  });
  const [first, ...others] = tied;
  if (first !== undefined && others.length === 0) return elected(first.name, 'votes');
  const [eldest, ...equals] = eldestOf(tied, facts.heldOn);
  if (eldest === undefined) {
    return { _tag: 'ElectionUndetermined', standing: 'undetermined', missing: [rule.form === 'by-name' ? 'birth-day' : 'average-age'], ...count, tied, basis, notes };
  }
  if (equals.length === 0) return elected(eldest.name, 'age');
  const chosen = [eldest, ...equals].find(({ name }) => name === facts.chosen);
  return chosen !== undefined
    ? elected(chosen.name, 'decision')
    : {
        _tag: 'EqualAgesNeedDecision', standing: 'needs-decision', options: [eldest.name, ...equals.map(({ name }) => name)], ...count, votes,
        tied: [eldest, ...equals], basis, notes: [...notes, '018-age-between-equals'],
      };
};
