import { describe, expect, test } from 'vitest';
import type { VoteFinding } from '../../../src/vote/index.js';
import {
  ABSOLUTE_MAJORITY, assessMajority, assessVote, countsOf, NO_CASTING_VOTE, requiredVotes, tallyOf,
} from '../../../src/vote/index.js';
import type { Ballot, MajorityRule } from '../../../src/vote/index.js';
import { cited, organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { matterCases, notAMajorityCases, requiredCases, ruleAsValueCases, tieCases } from './majority.cases.js';

const SOURCE = { text: 'CGCT', article: 'L2121-20', from: null, until: null, authority: 'statute', confirmed: 'current-text' } as const;
const commune = organ({ type: 'commune' });

describe('Les voix requises : la fraction à dépasser ou à atteindre, en voix entières', () => {
  test.each(requiredCases)('$id $cas ($requis sur $total)', ({ total, fraction: [numerator, denominator], mots, requis }) => {
    expect(requiredVotes(total, { numerator, denominator, strictness: mots === 'plus de' ? 'more-than' : 'at-least' })).toBe(requis);
  });

  test('de 0 à 300, pour toutes les fractions de dénominateur 6 au plus : ni plus, ni moins', () => {
    const wrong: Array<string> = [];
    for (let denominator = 1; denominator <= 6; denominator++) {
      for (let numerator = 1; numerator <= denominator; numerator++) {
        for (let total = 1; total <= 300; total++) {
          const strict = requiredVotes(total, { numerator, denominator, strictness: 'more-than' });
          const reached = requiredVotes(total, { numerator, denominator, strictness: 'at-least' });
          if (!(strict * denominator > total * numerator && (strict - 1) * denominator <= total * numerator)) wrong.push(`> ${numerator}/${denominator} de ${total}`);
          if (!(reached * denominator >= total * numerator && (reached - 1) * denominator < total * numerator)) wrong.push(`≥ ${numerator}/${denominator} de ${total}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('Les majorités par matière : article, fraction, base, au jour du vote', () => {
  test.each(matterCases)('$id $cas', (row) => {
    const findings = assessVote({
      organ: organ(row.organe), heldOn: day(row.séance), matter: row.matière, ...row.membres,
      ...(row.exercice === undefined ? {} : { exercise: row.exercice }),
      vote: { tally: row.voix, ...(row.scrutin === undefined ? {} : { ballot: row.scrutin }) },
    });
    expect(findings).toHaveLength(1);
    const finding = findings[0]!;
    expect(cited(finding.basis)).toEqual(row.fondement);
    expect(finding.notes).toEqual(row.notes);
    if (typeof row.attendu !== 'string') {
      expect(finding).toMatchObject({ _tag: row.attendu[0], standing: 'undetermined', missing: [row.attendu[1]] });
      return;
    }
    expect(finding).toMatchObject({
      _tag: row.attendu, standing: 'conforms', castingVote: 'not-needed',
      majority: { requiredVotes: row.majorité?.requis, total: row.majorité?.sur, base: row.majorité?.base, needed: row.majorité?.contre ? 'to-reject' : 'to-adopt' },
    });
  });

  test('le constat entier : 852 suffrages exprimés aux trois cinquièmes', () => {
    const rule: MajorityRule = { numerator: 3, denominator: 5, strictness: 'at-least', base: 'votes-cast', needed: 'to-adopt' };
    const counts = countsOf({ for: 780, against: 72, abstentions: 50 });
    expect(assessMajority({ counts, rule, castingVote: NO_CASTING_VOTE, basis: [SOURCE] })).toEqual({
      _tag: 'VoteAdopted', standing: 'conforms', for: 780, against: 72, votesCast: 852, abstentions: 50, notTakingPart: 0, blankOrSpoiled: 0,
      unanimity: 'none', castingVote: 'not-needed', majority: { ...rule, total: 852, requiredVotes: 512 }, basis: [SOURCE], notes: [],
    });
    expect(assessMajority({ counts: countsOf({ for: 511, against: 341 }), rule, castingVote: NO_CASTING_VOTE, basis: [SOURCE] })._tag).toBe('VoteRejected');
    expect(assessMajority({ counts: countsOf({ for: 512, against: 340 }), rule, castingVote: NO_CASTING_VOTE, basis: [SOURCE] })._tag).toBe('VoteAdopted');
  });
});

describe('Le partage égal : chaque assemblée a son texte', () => {
  test.each(tieCases)('$id $cas', ({ organe, scrutin, président, attendu: [tag, castingVote], fondement, notes }) => {
    const [finding] = assessVote({
      organ: organ(organe), heldOn: day('2024-07-04'),
      vote: { tally: { for: 7, against: 7 }, ...(scrutin === undefined ? {} : { ballot: scrutin }), ...(président === undefined ? {} : { chairVote: président }) },
    });
    expect(finding).toMatchObject({ _tag: tag, ...(castingVote === undefined ? {} : { castingVote }) });
    expect(cited(finding!.basis)).toEqual(fondement);
    expect(finding!.notes).toEqual(notes);
    expect(finding!.basis.filter(({ authority }) => authority !== 'statute')).toEqual([]);
  });

  test.each(ruleAsValueCases)('la règle est une valeur : $id $cas', ({ voixPrépondérante, notesDeLaRègle = [], moitié, scrutin, président, attendu }) => {
    const rule: MajorityRule = { ...ABSOLUTE_MAJORITY, strictness: moitié === 'plus de' ? 'more-than' : 'at-least' };
    const castingVote = { rule: voixPrépondérante, notes: notesDeLaRègle };
    expect(assessMajority({ counts: countsOf({ for: 7, against: 7 }), rule, castingVote, ballot: scrutin, chairVote: président, basis: [SOURCE] })).toEqual({ ...attendu, basis: [SOURCE] });
  });

  test('la règle de qui n’a pas de voix prépondérante : un partage rejette', () => {
    const finding = assessMajority({ counts: countsOf({ for: 7, against: 7 }), rule: ABSOLUTE_MAJORITY, castingVote: NO_CASTING_VOTE, ballot: 'ordinary', chairVote: 'for', basis: [SOURCE] });
    expect(finding).toEqual({ ...ruleAsValueCases.find(({ id }) => id === 'MAJ-VAL-01')!.attendu, basis: [SOURCE] });
  });
});

describe('Une règle donnée en valeur', () => {
  const assess = (numerator: number, denominator: number): VoteFinding =>
    assessMajority({ counts: countsOf({ for: 9, against: 2 }), rule: { ...ABSOLUTE_MAJORITY, numerator, denominator }, castingVote: NO_CASTING_VOTE, basis: [SOURCE] });

  test.each(notAMajorityCases)('$id $cas : ce n’est pas une majorité', ({ fraction: [numerator, denominator], attendu }) => {
    expect(assess(numerator, denominator)).toEqual({ ...attendu, basis: [SOURCE] });
  });

  test.each([[0.5, 1], [1, 2.5], [Number.NaN, 2]])('%s/%s n’est pas fait de nombres entiers : indéterminé, sans exception', (numerator, denominator) => {
    expect(assess(numerator, denominator)).toEqual({ ...notAMajorityCases[0]!.attendu, basis: [SOURCE] });
  });

  test('un total qui n’est pas un nombre de membres ne lève pas d’exception', () => {
    for (const total of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, -3]) expect(() => requiredVotes(total, ABSOLUTE_MAJORITY)).not.toThrow();
  });

  test('d’un total et demi, l’entier au-dessus de la fraction', () => {
    expect(requiredVotes(4.5, ABSOLUTE_MAJORITY)).toBe(3);
    expect(requiredVotes(4.5, { ...ABSOLUTE_MAJORITY, strictness: 'at-least' })).toBe(3);
  });
});

describe('Le décompte', () => {
  test('douze pour, onze refus de vote : adopté, à l’unanimité des suffrages exprimés', () => {
    const counts = countsOf({ for: 12, against: 0, refusals: 11 });
    expect(counts).toEqual({ for: 12, against: 0, votesCast: 12, abstentions: 11, notTakingPart: 0, blankOrSpoiled: 0 });
    expect(assessVote({ organ: commune, heldOn: day('2009-05-10'), mostVoices: 23, vote: { tally: { for: 12, against: 0, refusals: 11 } } })).toMatchObject([
      { _tag: 'VoteAdopted', unanimity: 'votes-cast', notes: ['013-unanimity-of-votes-cast'] },
    ]);
  });

  test('les bulletins blancs et nuls ne sont pas des suffrages exprimés', () => {
    expect(assessVote({ organ: commune, heldOn: day('2024-07-04'), vote: { ballot: 'secret', tally: { for: 5, against: 4, blank: 3, spoiled: 2 } } })).toMatchObject([
      { _tag: 'VoteAdopted', votesCast: 9, blankOrSpoiled: 5 },
    ]);
  });

  test('vot-01 : quatre pour, six abstentions de dix présents : adopté, unanime des suffrages exprimés', () => {
    expect(assessVote({ organ: commune, heldOn: day('2013-12-20'), mostVoices: 10, vote: { tally: { for: 4, against: 0, abstentions: 6 } } })).toMatchObject([
      { _tag: 'VoteAdopted', unanimity: 'votes-cast' },
    ]);
  });

  test('aucun suffrage exprimé : rejeté', () => {
    expect(assessVote({ organ: commune, heldOn: day('2024-07-04'), vote: { tally: { for: 0, against: 0, abstentions: 19 } } })).toMatchObject([{ _tag: 'VoteRejected' }]);
  });

  test('bulletin par bulletin, dans n’importe quel ordre', () => {
    const ballots: ReadonlyArray<Ballot> = ['for', 'blank', 'against', 'for', 'refusal', 'spoiled', 'abstention', 'not-taking-part', 'for'];
    const expected = { for: 3, against: 1, abstentions: 1, refusals: 1, notTakingPart: 1, blank: 1, spoiled: 1 };
    expect(tallyOf(ballots)).toEqual(expected);
    expect(tallyOf([...ballots].reverse())).toEqual(expected);
    expect(tallyOf([])).toEqual({ for: 0, against: 0, abstentions: 0, refusals: 0, notTakingPart: 0, blank: 0, spoiled: 0 });
  });
});

/** Voix par voix, sans une formule : chaque voix contre annule une voix pour ; ce qui reste décide, sinon le président. */
const naive = (inFavour: number, against: number, ballot: 'ordinary' | 'secret', chair: 'for' | 'against' | 'abstention'): boolean => {
  let [left, right] = [inFavour, against];
  while (left > 0 && right > 0) {
    left--;
    right--;
  }
  return left > 0 || (right === 0 && inFavour > 0 && ballot === 'ordinary' && chair === 'for');
};

describe('Toutes les voix de 0 à 60 (pour, contre, abstention), scrutin ordinaire ou secret, président pour, contre ou abstenu', () => {
  const MOST = 60;
  const heldOn = day('2024-07-04');
  const adopted = (finding: VoteFinding | undefined): boolean => finding?._tag === 'VoteAdopted';

  test.each(['ordinary', 'secret'] as const)('scrutin %s : comme l’oracle ; une voix pour de plus ne fait jamais perdre', (ballot) => {
    const wrong: Array<string> = [];
    let compared = 0;
    for (const chairVote of ['for', 'against', 'abstention'] as const) {
      for (let against = 0; against <= MOST; against++) {
        for (let abstentions = 0; abstentions <= MOST; abstentions++) {
          let before = false;
          for (let inFavour = 0; inFavour <= MOST; inFavour++) {
            const tally = { for: inFavour, against, abstentions };
            const now = adopted(assessVote({ organ: commune, heldOn, vote: { ballot, tally, chairVote } })[0]);
            if (now !== naive(inFavour, against, ballot, chairVote)) wrong.push(`${inFavour}-${against}-${abstentions} ${ballot} ${chairVote}`);
            if (before && !now) wrong.push(`une voix de plus : ${inFavour}-${against}-${abstentions} ${ballot} ${chairVote}`);
            before = now;
            compared++;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(3 * 61 ** 3);
  });

  test('toute fraction, toute base : une voix pour de plus ne fait jamais perdre un texte', () => {
    const wrong: Array<string> = [];
    for (const base of ['votes-cast', 'present-or-represented', 'in-office', 'composing'] as const) {
      for (const strictness of ['more-than', 'at-least'] as const) {
        for (const needed of ['to-adopt', 'to-reject'] as const) {
          for (const [numerator, denominator] of [[1, 2], [2, 3], [3, 5], [3, 4], [1, 1]] as const) {
            if (needed === 'to-reject' && numerator * 2 > denominator) continue;
            for (let against = 0; against <= 20; against++) {
              let before = false;
              for (let inFavour = 0; inFavour <= 20; inFavour++) {
                const now = adopted(assessMajority({
                  counts: countsOf({ for: inFavour, against }), rule: { numerator, denominator, strictness, base, needed },
                  castingVote: { rule: 'chair-unless-secret', notes: [] }, ballot: 'ordinary', chairVote: 'for', basis: [SOURCE],
                  presentOrRepresented: 40, inOffice: 45, composing: 49,
                }));
                if (before && !now) wrong.push(`${strictness} ${numerator}/${denominator} ${base} ${needed} : ${inFavour}-${against}`);
                before = now;
              }
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...requiredCases, ...matterCases, ...tieCases, ...ruleAsValueCases, ...notAMajorityCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Une annonce d’unanimité est contredite si le texte n’est pas adopté', () => {
  test('cinq voix pour, aucune contre, quatorze requises', () => {
    const findings = assessVote({
      organ: commune, heldOn: day('2024-07-04'), matter: 'delegated-commune-council', inOffice: 20,
      vote: { ballot: 'ordinary', announced: 'unanimous', tally: { for: 5, against: 0 } },
    });
    expect(findings.map(({ _tag }) => _tag)).toEqual(['VoteRejected', 'AnnouncementContradicted']);
  });
});
