import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { SittingFields } from '../../src/sitting/index.js';
import { makeSitting } from '../../src/sitting/index.js';
import { CINQ_MEMBRES } from './items.cases.js';
import { sittingOf } from './reading.js';

type Path = ReadonlyArray<string | number>;
type Holder = Record<string | number, unknown>;

const { roll } = CINQ_MEMBRES;

/** Une séance correcte, puis la même avec un seul fait changé, au bout d’un chemin. */
const correcte = (): SittingFields => structuredClone(sittingOf({
  ...CINQ_MEMBRES,
  agenda: ['1', '2'],
  roll: { ...roll, movements: [{ kind: 'leaves', member: 'b', before: '2' }] },
  proxies: [{ giver: 'e', holder: 'a' }],
  deliberations: [{ item: '1', vote: { ballot: 'ordinary', tally: { for: 4, against: 0 } } }],
}));

const avec = (chemin: Path, valeur: unknown): SittingFields => {
  const fields = correcte();
  const last = chemin.at(-1)!;
  const holder = chemin.slice(0, -1).reduce<Holder>((inside, key) => (inside[key] ??= {}) as Holder, fields as unknown as Holder);
  holder[last] = valeur;
  return fields;
};

const POINT = ['deliberations', 0] as const;
const IMPRIMÉS = ['inOffice', 'present', 'represented', 'absent', 'voices', 'quorum'];

/** Chaque nombre de membres ou de voix qu’une séance peut donner. */
const NOMBRES: ReadonlyArray<Path> = [
  ['roll', 'inOffice'], ['roll', 'present'], ['roll', 'represented'],
  ...IMPRIMÉS.map((nom) => ['printed', nom]),
  ['closedSession', 'members'], ['closedSession', 'votesFor'],
  ['convocation', 'largestMemberCommune'], ['convocation', 'request', 'members'],
  ['proxies', 0, 'consecutiveSittings'],
  ...IMPRIMÉS.map((nom) => [...POINT, 'printed', nom]),
  [...POINT, 'closedSession', 'members'], [...POINT, 'closedSession', 'votesFor'],
  ...['for', 'against', 'abstentions', 'notTakingPart', 'refusals', 'blank', 'spoiled'].map((nom) => [...POINT, 'vote', 'tally', nom]),
  ...['voices', 'voters', 'votesCast', 'absoluteMajority'].map((nom) => [...POINT, 'vote', 'printed', nom]),
];

describe('Un nombre de membres ou de voix est un nombre entier, de zéro en montant', () => {
  test.each(NOMBRES.map((chemin) => [chemin.join('.'), chemin] as const))('%s', (_, chemin) => {
    expect(makeSitting(avec(chemin, -1))).toEqual(either.left([{ path: chemin, problem: { _tag: 'NotACount', found: '-1' } }]));
    expect(either.isRight(makeSitting(avec(chemin, 0)))).toBe(true);
  });

  test.each([
    ['une moitié', 2.5, '2.5'],
    ['aucun nombre', Number.NaN, 'NaN'],
    ['au-delà des entiers exacts', 2 ** 53, '9007199254740992'],
    ['un texte', '4', 'string'],
    ['rien', null, 'object'],
  ])('%s', (_, valeur, found) => {
    expect(makeSitting(avec(['printed', 'present'], valeur))).toEqual(either.left([{ path: ['printed', 'present'], problem: { _tag: 'NotACount', found } }]));
  });
});

describe('Une séance ne renvoie qu’à ce qui existe', () => {
  test('la séance des cas est correcte', () => {
    expect(makeSitting(correcte())).toEqual(either.right(correcte()));
  });

  test.each<readonly [string, Path, unknown, Path, object]>([
    ['un mouvement pendant un point inconnu', ['roll', 'movements', 0], { kind: 'leaves', member: 'b', during: '9' }, ['roll', 'movements', 0, 'during'], { _tag: 'UnknownItem', item: '9', near: null }],
    ['un point inconnu renvoyé à plus tard', ['convocation', 'urgency'], { postponedItems: ['1', '9'] }, ['convocation', 'urgency', 'postponedItems', 1], { _tag: 'UnknownItem', item: '9', near: null }],
    ['une population négative', ['organ', 'body', 'population'], -1, ['organ', 'body', 'population'], { _tag: 'PopulationNotCountable', found: '-1' }],
    ['un bureau de commune', ['organ', 'kind'], 'bureau', ['organ', 'kind'], { _tag: 'OrganUnknownToBody', organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] }],
  ])('%s', (_, chemin, valeur, path, problem) => {
    expect(makeSitting(avec(chemin, valeur))).toEqual(either.left([{ path, problem }]));
  });
});
