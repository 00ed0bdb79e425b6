import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Candidacy, ElectionFacts, ElectionFinding } from '../../../src/vote/index.js';
import { assessElectionRound } from '../../../src/vote/index.js';
import { cited, organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { Candidat, ElectionCase } from './election.cases.js';
import { electionCases, formBasisCases, realRounds, unknownElections } from './election.cases.js';

const candidacy = ([name, voix, ...naissances]: Candidat): Candidacy => ({
  name,
  ...(voix === null ? {} : { votes: voix }),
  ...(naissances.length === 0 ? {} : { birthDays: naissances.map(day) }),
});

const factsOf = (row: ElectionCase): ElectionFacts => ({
  organ: organ(row.organe), heldOn: day(row.séance), office: row.fonction, form: row.liste === undefined ? 'by-name' : 'by-list',
  candidacies: row.candidats.map(candidacy),
  figures: {
    ...(row.votants === undefined ? {} : { voters: row.votants }),
    ...(row.bulletins === undefined ? {} : { papers: row.bulletins }),
    ...(row.blancsOuNuls === undefined ? {} : { blankOrSpoiled: row.blancsOuNuls }),
    ...(row.exprimés === undefined ? {} : { votesCast: row.exprimés }),
    ...(row.majorité === undefined ? {} : { absoluteMajority: row.majorité }),
  },
  ...(row.tour === null ? {} : { round: row.tour }),
  ...(row.postes === undefined ? {} : { posts: row.postes }),
  ...(row.scrutin === undefined ? {} : { ballot: row.scrutin }),
  ...(row.enExercice === undefined ? {} : { inOffice: row.enExercice }),
  ...(row.voixPrésentes === undefined ? {} : { voices: row.voixPrésentes }),
  ...(row.annoncé === undefined ? {} : { announced: { elected: row.annoncé } }),
  ...(row.choisi === undefined ? {} : { chosen: row.choisi }),
});

const withoutRests = (finding: ElectionFinding): unknown =>
  Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'basis' && key !== 'notes'));

const holds = (row: ElectionCase): void => {
  const [outcome, ...others] = assessElectionRound(factsOf(row));
  expect(withoutRests(outcome!)).toEqual({
    ...row.issue,
    round: row.tour,
    voters: row.votants ?? null, papers: row.bulletins ?? null, blankOrSpoiled: row.blancsOuNuls ?? null,
    votesCast: row.retenus, votesCastAtMost: row.auPlus, base: row.base ?? 'votes-cast', inOffice: row.enExercice ?? null, required: row.requis,
    candidates: row.candidats.map(([name, votes]) => ({ name, votes })),
  });
  expect(cited(outcome!.basis)).toEqual(row.fondement);
  expect(outcome!.notes).toEqual(row.notes ?? []);
  expect(others.map(withoutRests)).toEqual(row.relevés ?? []);
};

describe('CGCT, art. L2122-7 : majorité absolue aux deux premiers tours, relative au troisième, puis le plus âgé', () => {
  test.each(electionCases)('$id $cas', holds);

  test('le constat entier, sources comprises', () => {
    expect(assessElectionRound(factsOf(electionCases[0]!))).toEqual([{
      _tag: 'CandidateElected', standing: 'conforms', round: 1, voters: null, papers: 19, blankOrSpoiled: 0, votesCast: 19, votesCastAtMost: 19,
      base: 'votes-cast', inOffice: null, required: 10, candidates: [{ name: 'A', votes: 10 }, { name: 'B', votes: 9 }],
      elected: 'A', votes: 10, majority: 'absolute', settledBy: 'votes', tied: [],
      basis: [{ text: 'CGCT', article: 'L2122-7', from: '2008-03-16', until: null, authority: 'statute', confirmed: 'older-text' }],
      notes: [],
    }]);
  });

  test.each(formBasisCases)('$id : $cas', ({ casExaminé, fondement }) => {
    const finding = assessElectionRound(factsOf(electionCases.find(({ id }) => id === casExaminé)!))[1]!;
    expect(cited(finding.basis)).toEqual(fondement);
    expect(finding.notes).toEqual([]);
  });

  test('un chiffre faux et une annonce fausse citent le texte du tour : les constats entiers', () => {
    const rests = {
      basis: [{ text: 'CGCT', article: 'L3122-1', paragraph: 'al. 4', from: '2015-03-22', until: null, authority: 'statute', confirmed: 'current-text' }],
      notes: ['019-members-of-the-council'],
    };
    expect(assessElectionRound(factsOf(electionCases.find(({ id }) => id === 'ÉLE-52')!)).slice(1)).toEqual([
      { _tag: 'RoundFigureDisagrees', standing: 'breaches', figure: 'absolute-majority', printed: 15, atLeast: 18, atMost: 18, ...rests },
      { _tag: 'AnnouncedElectionContradicted', standing: 'breaches', announced: 'A', elected: null, ...rests },
    ]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...electionCases, ...formBasisCases, ...realRounds, ...unknownElections].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Les tours réels, tels que les procès-verbaux et la presse les rapportent', () => {
  test.each(realRounds)('$id $cas', holds);

  const file = new URL('../../../../shared/elections/rounds.jsonl', import.meta.url);

  test.skipIf(!existsSync(file))('chaque ligne du recueil est dans la table, avec les mêmes voix', () => {
    const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
    const rows = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly round: number | null; readonly check: string; readonly candidates: ReadonlyArray<{ readonly votes: number | null }> });
    expect(rows.filter(({ id, round, candidates }) => {
      const row = realRounds.find((one) => one.id === id);
      return row?.tour !== round || candidates.some(({ votes }, place) => row.candidats[place]?.[1] !== votes);
    }).map(({ id }) => id)).toEqual([]);
    const faulty = (id: string): boolean => {
      const row = realRounds.find((one) => one.id === id);
      return row !== undefined && assessElectionRound(factsOf(row)).some(({ standing }) => standing === 'breaches');
    };
    expect(rows.filter(({ id, check }) => faulty(id) !== (check === 'fails')).map(({ id }) => id)).toEqual([]);
  });
});

describe('Une élection dont les règles ne sont pas encodées reste indéterminée, et dit pourquoi', () => {
  test.each(unknownElections)('$id $cas', ({ organe, séance, fonction, liste, scrutin, manque, relevés = [] }) => {
    const form = liste === undefined ? 'by-name' : 'by-list';
    const findings = assessElectionRound({ organ: organ(organe), heldOn: day(séance), office: fonction, form, candidacies: [{ name: 'A', votes: 5 }], figures: { papers: 5, blankOrSpoiled: 0 }, round: 1, ...(scrutin === undefined ? {} : { ballot: scrutin }) });
    expect(findings.map(withoutRests)).toEqual([{ _tag: 'ElectionRulesUnknown', standing: 'undetermined', missing: [manque], office: fonction, form }, ...relevés]);
    expect([cited(findings[0]!.basis), findings[0]!.notes]).toEqual([['CGCT L2121-21 al. 5 [current-text]'], []]);
  });
});
