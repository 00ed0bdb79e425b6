import { describe, expect, test } from 'vitest';
import { decode, encode, sittingCodec } from '../../../src/codec/index.js';
import { assessSitting } from '../../../src/sitting/index.js';
import { wordReport } from '../../../src/wording/index.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../../sitting/reading.js';

/** Le cas modèle, où la délibération porte sur une matière et imprime son vote. */
const model = (deliberation: Readonly<Record<string, unknown>>, sitting: Readonly<Record<string, unknown>> = {}): unknown => {
  const data = structuredClone(jsonOf(MODEL_CASE)) as { deliberations: Array<Record<string, unknown>> };
  return { ...data, ...sitting, deliberations: [{ ...data.deliberations[0], ...deliberation }] };
};

const voteOf = (data: unknown) => assessSitting(sittingOf(data)).deliberations[0]!.vote;

describe('Une délibération d’une séance peut nommer sa matière, l’exercice de ses comptes, et ce qu’elle imprime de son vote', () => {
  test('comptes : partage au scrutin secret, adoptés', () => {
    expect(voteOf(model({ matter: 'accounts', exercise: 2023, vote: { ballot: 'secret', tally: { for: 23, against: 23 } } }))).toMatchObject([
      { _tag: 'VoteAdopted', castingVote: 'not-needed', majority: { requiredVotes: 24, total: 46, needed: 'to-reject' } },
    ]);
  });

  test('huis clos : majorité des 46 présents ou représentés, comptés par la feuille de présence', () => {
    expect(voteOf(model({ matter: 'closed-session', vote: { ballot: 'ordinary', tally: { for: 23, against: 1, abstentions: 22 } } }))).toMatchObject([
      { _tag: 'VoteRejected', majority: { requiredVotes: 24, total: 46, base: 'present-or-represented' } },
    ]);
  });

  test('avis défavorable d’une commune : deux tiers des 67 membres en exercice', () => {
    expect(voteOf(model({ matter: 'after-adverse-opinion-of-a-commune', vote: { ballot: 'ordinary', tally: { for: 45, against: 0 } } }))).toMatchObject([
      { _tag: 'VoteAdopted', majority: { requiredVotes: 45, total: 67, base: 'in-office' } },
    ]);
  });

  test('intérêt métropolitain en 2010 : l’effectif légal de la séance, ou indéterminé', () => {
    const deliberation = { matter: 'community-interest', vote: { ballot: 'ordinary', tally: { for: 45, against: 0 } }, transmission: undefined, publishedOn: undefined };
    const then = { heldOn: '2010-07-01', convocation: { rank: 'ordinary', sentOn: '2010-06-20' } };
    expect(voteOf(model(deliberation, then))).toMatchObject([{ _tag: 'VoteUndetermined', missing: ['members-composing'] }]);
    expect(voteOf(model(deliberation, { ...then, composing: 68 }))).toMatchObject([{ _tag: 'VoteRejected', majority: { requiredVotes: 46, total: 68, base: 'composing' } }]);
  });

  test('mention imprimée : « à l’unanimité » avec une voix contre', () => {
    expect(voteOf(model({ vote: { ballot: 'ordinary', tally: { for: 45, against: 1 }, printed: { wording: 'Adopté à l’unanimité', absoluteMajority: 24 } } }))).toMatchObject([
      { _tag: 'VoteAdopted', unanimity: 'none' },
      { _tag: 'PrintedWordingContradicted', because: ['votes-on-the-other-side'] },
      { _tag: 'PrintedVoteFigureAgrees', figure: 'absolute-majority', printed: 24 },
    ]);
  });

  test('refus de vote : comptés avec les abstentions, et rendus par le codec', () => {
    const data = model({ matter: 'accounts', exercise: 2023, vote: { ballot: 'ordinary', tally: { for: 30, against: 2, refusals: 14 }, printed: { voters: 46 } } }, { composing: 70 });
    const sitting = sittingOf(data);
    expect(sittingOf(JSON.parse(JSON.stringify(encode(sittingCodec)(sitting))))).toEqual(sitting);
    expect(voteOf(data)).toMatchObject([{ _tag: 'VoteAdopted', abstentions: 14 }, { _tag: 'PrintedVoteFigureAgrees', figure: 'voters' }]);
    expect(wordReport(assessSitting(sitting), 'fr')).not.toMatch(/undefined|NaN/);
  });

  test('une matière inconnue est un défaut', () => {
    expect(decode(sittingCodec)(model({ matter: 'budget' }))).toMatchObject({ _tag: 'Left', left: [{ path: ['deliberations', 0, 'matter'], problem: { _tag: 'UnknownChoice', found: 'budget' } }] });
  });
});
