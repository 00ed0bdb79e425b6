import { describe, expect, test } from 'vitest';
import type { Candidacy, ElectionFacts, ElectionFinding, RoundNumber } from '../../../src/vote/index.js';
import { assessElectionRound } from '../../../src/vote/index.js';
import { organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';

const NAMES = ['A', 'B', 'C'] as const;
/** A est la plus âgée ; B et C sont nés le même jour. */
const BORN = { A: day('1950-01-01'), B: day('1960-01-01'), C: day('1960-01-01') } as const;
const ROUNDS: ReadonlyArray<RoundNumber> = [1, 2, 3];

interface Round {
  readonly votes: readonly [number, number, number];
  readonly blank: number;
  readonly round: RoundNumber;
  readonly inOffice: number | null;
}

const candidacies = ({ votes }: Round): ReadonlyArray<Candidacy> => NAMES.map((name, place) => ({ name, votes: votes[place]!, birthDays: [BORN[name]] }));

const factsOf = (of: Round): ElectionFacts => ({
  organ: organ({ type: of.inOffice === null ? 'commune' : 'departement' }), heldOn: day('2024-07-04'),
  office: of.inOffice === null ? 'mayor' : 'president', form: 'by-name', round: of.round, candidacies: candidacies(of),
  figures: { papers: of.votes[0] + of.votes[1] + of.votes[2] + of.blank, blankOrSpoiled: of.blank },
  ...(of.inOffice === null ? {} : { inOffice: of.inOffice }),
});

const outcome = (facts: ElectionFacts): ElectionFinding => assessElectionRound(facts)[0]!;

/** Every round of three candidates with up to six votes each, up to two blank papers. */
const rounds: ReadonlyArray<Round> = (() => {
  const all: Array<Round> = [];
  for (let a = 0; a <= 6; a++) for (let b = 0; b <= 6; b++) for (let c = 0; c <= 6; c++) for (let blank = 0; blank <= 2; blank++) {
    for (const round of ROUNDS) {
      all.push({ votes: [a, b, c], blank, round, inOffice: null }, { votes: [a, b, c], blank, round, inOffice: a + b + c + blank + 1 });
    }
  }
  return all;
})();

/** Le dépouillement à la main : on ouvre les bulletins un à un, et l’on compare chaque candidat à tous les autres réunis. */
const byHand = ({ votes, blank, round, inOffice }: Round): string => {
  const papers = [...NAMES.flatMap((name, place) => Array.from({ length: votes[place]! }, () => name as string)), ...Array.from({ length: blank }, () => 'blanc')];
  const voters = inOffice === null ? papers.filter((paper) => paper !== 'blanc') : [...papers, ...Array.from({ length: inOffice - papers.length }, () => 'absent')];
  const balance = (name: string): number => voters.reduce((sum, paper) => sum + (paper === name ? 1 : -1), 0);
  if (round < 3) return NAMES.find((name) => balance(name) > 0) ?? 'autre tour';
  const [a, b, c] = votes;
  if (a + b + c === 0) return 'personne';
  if (a >= b && a >= c) return 'A';
  return b > c ? 'B' : c > b ? 'C' : 'à trancher';
};

const decided = (finding: ElectionFinding): string =>
  finding._tag === 'CandidateElected' ? finding.elected
  : finding._tag === 'AnotherRoundNeeded' ? 'autre tour'
  : finding._tag === 'NobodyElected' ? 'personne'
  : finding._tag === 'EqualAgesNeedDecision' ? 'à trancher'
  : finding._tag;

describe('Tous les petits scrutins de trois candidats, aux trois tours', () => {
  test(`${rounds.length} tours : la même issue que le dépouillement à la main`, () => {
    expect(rounds.length).toBe(6174);
    expect(rounds.filter((one) => decided(outcome(factsOf(one))) !== byHand(one))).toEqual([]);
  });

  test('aucun de ces tours n’a de chiffre en désaccord', () => {
    expect(rounds.filter((one) => assessElectionRound(factsOf(one)).length !== 1)).toEqual([]);
  });

  test('l’ordre des candidats ne change rien', () => {
    const orders = [[2, 1, 0], [1, 2, 0], [1, 0, 2]];
    const wrong = rounds.filter((one) => {
      const facts = factsOf(one);
      return orders.some((order) => decided(outcome({ ...facts, candidacies: order.map((place) => facts.candidacies[place]!) })) !== decided(outcome(facts)));
    });
    expect(wrong).toEqual([]);
  });

  test('une voix de plus ne fait jamais perdre l’élu', () => {
    const elected = rounds.filter((one) => outcome(factsOf(one))._tag === 'CandidateElected');
    expect(elected.length).toBeGreaterThan(2000);
    const wrong = elected.filter((one) => {
      const winner = decided(outcome(factsOf(one)));
      const votes = one.votes.map((count, place) => (NAMES[place] === winner ? count + 1 : count)) as [number, number, number];
      return decided(outcome(factsOf({ ...one, votes, inOffice: one.inOffice === null ? null : one.inOffice + 1 }))) !== winner;
    });
    expect(wrong).toEqual([]);
  });

  test('un bulletin blanc de plus ne change l’issue que là où la majorité est celle des membres', () => {
    const wrong = rounds.filter((one) => one.inOffice === null && decided(outcome(factsOf({ ...one, blank: one.blank + 1 }))) !== decided(outcome(factsOf(one))));
    expect(wrong).toEqual([]);
  });

  test('la majorité affichée est le plus petit nombre qui dépasse la moitié', () => {
    const wrong = rounds.filter((one) => {
      const finding = outcome(factsOf(one));
      if (finding._tag !== 'CandidateElected' && finding._tag !== 'AnotherRoundNeeded') return one.round !== 3;
      if (finding.required === null) return one.round !== 3;
      const base = one.inOffice ?? one.votes[0] + one.votes[1] + one.votes[2];
      const others = base - finding.required;
      return !(finding.required > others && finding.required - 1 <= others + 1);
    });
    expect(wrong).toEqual([]);
  });
});

describe('Un chiffre que l’on ignore ne change jamais une issue donnée', () => {
  /** What the record may leave out, one after the other. */
  const without: ReadonlyArray<(facts: ElectionFacts) => ElectionFacts> = [
    (facts) => ({ ...facts, figures: { ...(facts.figures.papers === undefined ? {} : { voters: facts.figures.papers }) } }),
    (facts) => ({ ...facts, figures: { ...(facts.figures.papers === undefined ? {} : { papers: facts.figures.papers }) } }),
    ({ organ: body, heldOn, office, form, candidacies: names, figures, inOffice }) => ({ organ: body, heldOn, office, form, candidacies: names, figures, ...(inOffice === undefined ? {} : { inOffice }) }),
  ];

  test('soit la même issue, soit un tour indéterminé', () => {
    let undetermined = 0;
    const wrong = rounds.filter((one) => {
      const facts = factsOf(one);
      return without.some((less) => {
        const finding = outcome(less(facts));
        if (finding._tag === 'ElectionUndetermined') {
          undetermined++;
          return false;
        }
        return decided(finding) !== decided(outcome(facts));
      });
    });
    expect(wrong).toEqual([]);
    expect(undetermined).toBeLessThan((rounds.length * 3) / 2);
  });
});
