import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { assessMinutes, challengeEnd } from '../../../src/act/index.js';
import type { Codec } from '../../../src/codec/index.js';
import {
  afterSittingFactsCodec, decode, encode, entryIntoForceFactsCodec, minutesFactsCodec, publicityFactsCodec, registerFactsCodec, suspensionFactsCodec,
  transmittalFactsCodec, withdrawalFactsCodec,
} from '../../../src/codec/index.js';

const organ = { kind: 'council', body: { kind: 'commune', name: 'Figeac', territory: 'mainland-france', population: 9757 } };
const act = { organ, decidedOn: '2024-07-04', kind: 'regulatory', exclusion: 'road-network', publishedOn: '2024-07-05', notifiedOn: '2024-07-06', transmittedOn: '2024-07-08', outstanding: ['notification'] };

interface Whole {
  readonly nom: string;
  /** Une valeur dont chaque champ est donné. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Les places des défauts d’une valeur ; ou cette valeur lue, puis écrite. */
  readonly through: (input: unknown) => { readonly defects: ReadonlyArray<string | number | undefined> } | { readonly written: unknown };
}

const whole = <A>(nom: string, codec: Codec<A>, json: Whole['json']): Whole => ({
  nom,
  json,
  through: (input) => {
    const decoded = decode(codec)(input);
    if (either.isLeft(decoded)) return { defects: decoded.left.map(({ path }) => path[0]) };
    expect(codec.is(decoded.right)).toBe(true);
    return { written: encode(codec)(decoded.right) };
  },
});

// prettier-ignore
const wholes: ReadonlyArray<Whole> = [
  whole('ce qui suit le vote', entryIntoForceFactsCodec, { ...act, statedDay: '2024-09-01', livesIn: 'other-overseas', filedWith: 'court', remedies: 'stated', request: { requestedOn: '2024-08-01', receivedOn: '2024-08-02' } }),
  whole('la publicité', publicityFactsCodec, { ...act, mode: 'posting', choice: 'none', newCommuneSince: '2024-01-01', urgency: 'yes', electronicOn: '2024-07-08', onlineUntil: '2024-09-08' }),
  whole('la transmission', transmittalFactsCodec, { ...act, signedOn: '2024-07-05', adoptionDeadline: '2024-06-30', exercise: 2023 }),
  whole('la suspension', suspensionFactsCodec, { organ, ground: 'planning', transmittedOn: '2024-07-12', requestedOn: '2024-07-20' }),
  whole('le retrait', withdrawalFactsCodec, { decidedOn: '2024-07-04', undoing: 'repeal', legality: 'illegal', reason: 'condition-no-longer-met', on: '2024-08-01' }),
  whole('le procès-verbal', minutesFactsCodec, { organ, heldOn: '2024-07-04', elements: { quorum: 'there', debates: 'not-there', 'votes-by-name': 'nothing-to-record' }, nextSittingOn: '2024-09-26', approvedOn: '2024-09-26', signedBy: ['secretaries'], publishedOn: '2024-10-01' }),
  whole('la liste et les envois', afterSittingFactsCodec, { organ, heldOn: '2024-07-04', listPublishedOn: '2024-07-10', listSentOn: '2024-07-11', minutesSentOn: '2024-07-12' }),
  whole('le registre', registerFactsCodec, { organ, heldOn: '2024-07-04', signedBy: ['mayor-or-president'], medium: 'both', firstYear: 2023, boundOn: '2024-12-31' }),
];

describe('Les faits sur les actes passent par JSON sans rien perdre', () => {
  test.each(wholes)('$nom', ({ json, through }) => {
    expect(through(json)).toEqual({ written: json });
  });

  test.each(wholes)('$nom : chaque champ mal écrit est un défaut, à sa place', ({ json, through }) => {
    for (const key of Object.keys(json)) expect(through({ ...json, [key]: 12.5 })).toEqual({ defects: [key] });
  });

  test('ce qui est lu s’examine', () => {
    const read = decode(entryIntoForceFactsCodec)({ organ, decidedOn: '2007-09-28', publishedOn: '2007-10-01' });
    expect(either.isRight(read) ? challengeEnd(read.right) : null).toMatchObject({ _tag: 'ChallengeOpen', period: { lastDay: '2007-12-03' } });
    const minutes = decode(minutesFactsCodec)({ organ, heldOn: '2024-07-04', elements: { quorum: 'not-there' } });
    const findings = either.isRight(minutes) ? assessMinutes(minutes.right) : [];
    expect(findings.filter(({ standing }) => standing === 'breaches')).toMatchObject([{ _tag: 'MinutesElementMissing', element: 'quorum' }]);
  });
});
