import { describe, expect, test } from 'vitest';
import type { Vote, VoteFinding } from '../../src/vote/index.js';
import { assessVote, unanimityOf } from '../../src/vote/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import type { VoteCase } from './vote.cases.js';
import { unanimityCases, voteCases } from './vote.cases.js';

const voteOf = ({ scrutin, annoncé, décompte, noms, voteDuPrésident }: VoteCase): Vote => ({
  ...(scrutin === undefined ? {} : { ballot: scrutin }),
  ...(annoncé === undefined ? {} : { announced: annoncé }),
  ...(décompte === undefined ? {} : { tally: décompte }),
  ...(noms === undefined ? {} : { byName: noms.map(([member, choice]) => ({ member, choice })) }),
  ...(voteDuPrésident === undefined ? {} : { chairVote: voteDuPrésident }),
});

const assess = (row: VoteCase): ReadonlyArray<VoteFinding> => {
  const { états } = row;
  const members = Object.keys(états ?? {});
  const placeOf = (member: string): number | undefined => (members.includes(member) ? members.indexOf(member) : undefined);
  return assessVote({
    organ: organ(row.organe ?? { type: 'commune' }), heldOn: day(row.séance ?? '2024-07-04'), vote: voteOf(row),
    ...(row.matière === undefined ? {} : { matter: row.matière }),
    ...(row.voix === undefined ? {} : { mostVoices: row.voix }),
    ...(états === undefined ? {} : { voices: { placeOf, states: Object.values(états) } }),
    ...(row.président === undefined ? {} : { chair: row.président }),
  });
};

describe('CGCT, art. L2121-20, al. 2 et 3 : majorité absolue des suffrages exprimés ; voix prépondérante du président, sauf scrutin secret', () => {
  test.each(voteCases)('$id $cas', (row) => {
    const findings = assess(row);
    expect(findings.map(withoutBasis)).toEqual(row.attendu);
    expect(cited(findings[0]!.basis)).toEqual(row.fondement ?? ['CGCT L2121-20 al. 2 [current-text]']);
  });

  test('une délibération sans vote : ce qui manque', () => {
    expect(assessVote({ organ: organ({ type: 'commune' }), heldOn: day('2024-07-04') }).map(withoutBasis)).toEqual([
      { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['vote'], notes: [] },
    ]);
  });

  test('le constat entier, sources comprises : un partage tranché par le président d’un bureau', () => {
    const al = (paragraph: string) => ({ text: 'CGCT', article: 'L2121-20', paragraph, from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text' });
    const facts = { organ: organ({ type: 'metropole', organe: 'bureau' }), heldOn: day('2024-07-04') };
    expect(assessVote({ ...facts, vote: { ballot: 'ordinary', tally: { for: 7, against: 7 }, chairVote: 'for' } })).toEqual([{
      _tag: 'VoteAdopted', standing: 'conforms', for: 7, against: 7, votesCast: 14, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0,
      unanimity: 'none', castingVote: 'used',
      basis: [
        al('al. 2'),
        { text: 'CGCT', article: 'L5211-1', from: '2020-03-01', until: null, authority: 'statute', confirmed: 'current-text' },
        { text: 'CGCT', article: 'L5211-10', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
        al('al. 3'),
      ],
      notes: ['001-bureau-with-delegation'],
    }]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...voteCases, ...unanimityCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Interprétation 013 : de quels votants le vote est unanime', () => {
  test.each(unanimityCases)('$id $cas', ({ nombres: [pour, contre, exprimés, abstentions = 0, notTakingPart = 0, blankOrSpoiled = 0], unanimité }) => {
    expect(unanimityOf({ for: pour, against: contre, votesCast: exprimés, abstentions, notTakingPart, blankOrSpoiled })).toBe(unanimité);
  });
});

type Chair = 'for' | 'against' | 'abstention' | undefined;
type Outcome = 'adopted' | 'rejected' | 'to-decide';

/**
 * Le texte mot à mot. « À la majorité absolue des suffrages exprimés » : on oppose les voix une à une, ce qui reste l’emporte.
 * « Lorsqu’il y a partage égal des voix et sauf cas de scrutin secret, la voix du président est prépondérante. »
 */
const byTheText = (inFavour: number, against: number, ballot: 'ordinary' | 'secret', chair: Chair): Outcome => {
  let [standingFor, standingAgainst] = [inFavour, against];
  while (standingFor > 0 && standingAgainst > 0) {
    standingFor--;
    standingAgainst--;
  }
  if (standingFor > 0) return 'adopted';
  if (standingAgainst > 0 || inFavour === 0 || ballot === 'secret') return 'rejected';
  if (chair === undefined) return 'to-decide';
  return chair === 'for' ? 'adopted' : 'rejected';
};

const outcomeOf = (finding: VoteFinding): Outcome | undefined =>
  finding._tag === 'VoteAdopted' ? 'adopted' : finding._tag === 'VoteRejected' ? 'rejected' : finding._tag === 'TieNeedsCastingVote' ? 'to-decide' : undefined;

describe('Tous les votes jusqu’à vingt-cinq pour, vingt-cinq contre et vingt-cinq abstentions', () => {
  const facts = { organ: organ({ type: 'commune' }), heldOn: day('2024-07-04') };
  const CHAIRS: ReadonlyArray<Chair> = ['for', 'against', 'abstention', undefined];
  const vote = (inFavour: number, against: number, abstentions: number, ballot: 'ordinary' | 'secret', chair: Chair): VoteFinding =>
    assessVote({ ...facts, vote: { ballot, tally: { for: inFavour, against, abstentions }, ...(chair === undefined ? {} : { chairVote: chair }) } })[0]!;

  const each = (check: (inFavour: number, against: number, abstentions: number, ballot: 'ordinary' | 'secret', chair: Chair) => boolean): ReadonlyArray<string> => {
    const wrong: Array<string> = [];
    for (let inFavour = 0; inFavour <= 25; inFavour++) {
      for (let against = 0; against <= 25; against++) {
        for (let abstentions = 0; abstentions <= 25; abstentions++) {
          for (const ballot of ['ordinary', 'secret'] as const) {
            for (const chair of CHAIRS) {
              if (!check(inFavour, against, abstentions, ballot, chair)) wrong.push(`${inFavour}/${against}/${abstentions}, ${ballot}, ${chair ?? 'inconnu'}`);
            }
          }
        }
      }
    }
    return wrong;
  };

  test('l’issue est celle du texte, et les nombres du constat sont ceux du vote', () => {
    expect(each((inFavour, against, abstentions, ballot, chair) => {
      const finding = vote(inFavour, against, abstentions, ballot, chair);
      return (
        outcomeOf(finding) === byTheText(inFavour, against, ballot, chair) &&
        'votesCast' in finding && finding.votesCast === inFavour + against &&
        finding.for === inFavour && finding.against === against && finding.abstentions === abstentions
      );
    })).toEqual([]);
  });

  test('une voix de plus pour ne fait jamais tomber un texte', () => {
    expect(each((inFavour, against, abstentions, ballot, chair) =>
      outcomeOf(vote(inFavour, against, abstentions, ballot, chair)) !== 'adopted' || outcomeOf(vote(inFavour + 1, against, abstentions, ballot, chair)) === 'adopted',
    )).toEqual([]);
  });

  test('l’unanimité suppose l’adoption, personne contre ; les abstentions ne la rompent pas', () => {
    expect(each((inFavour, against, abstentions, ballot, chair) => {
      const finding = vote(inFavour, against, abstentions, ballot, chair);
      const unanimous = finding._tag === 'VoteAdopted' && finding.unanimity !== 'none';
      return unanimous === (inFavour > 0 && against === 0) && (!unanimous || (finding.unanimity === 'all-voters') === (abstentions === 0));
    })).toEqual([]);
  });
});
