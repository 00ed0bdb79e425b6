import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { decode, sittingCodec } from '../../src/codec/index.js';
import { assessSitting } from '../../src/sitting/index.js';
import { séance } from '../codec/json.js';

const PLAIN = 'assessSitting takes a sitting: the right of what decode(sittingCodec) or makeSitting answers, neither the whole Either nor the JSON.';

const read = decode(sittingCodec)(séance());
const assess = assessSitting as (given: unknown) => unknown;

describe('Un programme sans types qui donne autre chose qu’une séance : l’erreur dit ce qu’il faut donner', () => {
  test.each([
    ['l’Either entier', read],
    ['l’Either de ses défauts', decode(sittingCodec)({})],
    ['le JSON, que rien n’a lu', séance()],
    ['le texte du JSON', JSON.stringify(séance())],
    ['une liste de séances', [séance()]],
    ['un objet dont les présences sont nulles', { roll: null }],
    ['un objet dont les présences sont un texte', { roll: 'tous' }],
    ['rien', undefined],
    ['nul', null],
  ])('%s', (_, given) => {
    expect(() => assess(given)).toThrow(new TypeError(PLAIN));
  });

  test('la séance lue est jugée', () => {
    expect(either.isRight(read) && assess(read.right)).toMatchObject({ heldOn: '2024-07-04' });
  });
});
