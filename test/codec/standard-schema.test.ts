import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as either from 'fp-ts/lib/Either.js';
import * as iots from 'io-ts';
import { describe, expect, test } from 'vitest';
import type { Codec, Defect } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, sittingCodec, standardSchema } from '../../src/codec/index.js';
import { wordDefect } from '../../src/wording/index.js';
import { referenceCases, shapeCases } from './codec.cases.js';
import { changed, séance } from './json.js';

const CODECS = Object.entries(room).filter(([name]) => name.endsWith('Codec')) as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>;

const readSitting = decode(sittingCodec);

const consume = <Output>(schema: StandardSchemaV1<unknown, Output>, value: unknown): StandardSchemaV1.Result<Output> => {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('la lecture est immédiate');
  return result;
};

const defectsIn = (result: StandardSchemaV1.Result<unknown>): ReadonlyArray<Defect> | undefined =>
  (result.issues as ReadonlyArray<{ readonly defect: Defect }> | undefined)?.map(({ defect }) => defect);

describe('Standard Schema : un codec se donne tel quel à tout outil qui prend un schéma', () => {
  test.each(CODECS)('%s porte l’interface, version 1', (_, codec) => {
    expect(codec['~standard']).toMatchObject({ version: 1, vendor: 'deliberant' });
  });

  test('une séance correcte est lue comme par decode', () => {
    const read = readSitting(séance());
    expect(consume(sittingCodec, séance())).toEqual(either.isRight(read) ? { value: read.right } : 'défauts inattendus');
  });

  test.each([...shapeCases, ...referenceCases])('$id $cas : les mêmes défauts, au même endroit', (row) => {
    const json = 'valeur' in row ? changed(row.chemin, row.valeur) : changed(row.chemin);
    const expected = [{ path: row.signalé ?? row.chemin, problem: row.problème }];
    const result = consume(sittingCodec, json);
    expect(defectsIn(result)).toEqual(expected);
    expect(result.issues?.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    expect(result.issues?.[0]?.message).toContain(String(row.problème['_tag']));
  });

  test('sans choix de l’appelant, le message est le défaut et ses faits', () => {
    const messages = (json: unknown): ReadonlyArray<string> => (sittingCodec['~standard'].validate(json).issues ?? []).map(({ message }) => message);
    expect(messages(changed(['convocation', 'rank'], 'troisième'))).toEqual(['UnknownChoice; found: troisième; choices: ordinary, first-after-renewal, second']);
    expect(messages(changed(['roll', 'inOffice'], -1))).toEqual(['NotACount; found: -1']);
  });

  test('les messages se choisissent : ici, en français', () => {
    const french = standardSchema(sittingCodec, (defect) => wordDefect(defect, 'fr'));
    expect(consume(french, changed(['proxies', 0, 'holder'], 'd')).issues?.map(({ message }) => message)).toEqual([
      wordDefect({ path: ['proxies', 0, 'holder'], problem: { _tag: 'UnknownMember', member: 'd', near: null } }, 'fr'),
    ]);
  });

  test('un type io-ts de l’appelant, composé avec un codec, y passe aussi', () => {
    const composed = standardSchema(iots.type({ séance: sittingCodec }) as iots.Type<unknown, unknown>);
    expect(consume(composed, { séance: changed(['heldOn'], '2024-06-31') }).issues?.map(({ path }) => path)).toEqual([['séance', 'heldOn']]);
  });

  test('le type de ce qui est lu est celui du codec', () => {
    const output = (schema: StandardSchemaV1<unknown, { readonly heldOn: string }>): unknown => consume(schema, séance()).issues;
    expect(output(sittingCodec)).toBeUndefined();
  });
});
