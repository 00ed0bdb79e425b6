import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, encode } from '../../src/codec/index.js';
import { choiceCases } from './choices.cases.js';
import { FUNDING_VALUES, PLAN } from './funding.cases.js';
import { at, changedIn } from './json.js';
import { WHOLE_VALUES } from './values.cases.js';

const codecOf = (name: string): Codec<unknown> => (room as unknown as Readonly<Record<string, Codec<unknown>>>)[name]!;

const WHOLE: Readonly<Record<string, unknown>> = {
  ...WHOLE_VALUES, fundingPlanCodec: PLAN, subsidyFactsCodec: FUNDING_VALUES.subsidyFactsCodec[0], budgetLineCodec: FUNDING_VALUES.budgetLineCodec[0], finalGrantCodec: FUNDING_VALUES.finalGrantCodec[0],
  fundingCodec: FUNDING_VALUES.fundingCodec[0],
};

const defectsIn = (name: string, json: unknown): ReadonlyArray<room.Defect> => {
  const read = decode(codecOf(name))(json);
  return either.isLeft(read) ? read.left : [];
};

describe('Une valeur dont tous les champs sont remplis', () => {
  test.each(Object.entries(WHOLE_VALUES))('%s : elle se lit, s’écrit et se relit, champ pour champ', (name, written) => {
    const codec = codecOf(name);
    const read = decode(codec)(written);
    if (either.isLeft(read)) throw new Error(`défauts inattendus : ${JSON.stringify(read.left)}`);
    expect(codec.is(read.right)).toBe(true);
    expect(encode(codec)(read.right)).toEqual(written);
    expect(decode(codec)(encode(codec)(read.right))).toEqual(read);
  });

  test.each(Object.entries(WHOLE_VALUES).filter(([, written]) => typeof written === 'object'))('%s : un champ de plus y est refusé, et les siens sont cités', (name, written) => {
    const [defect, ...others] = defectsIn(name, { ...(written as object), zzzz: 1 });
    expect(others).toEqual([]);
    expect(defect).toMatchObject({ path: ['zzzz'], problem: { _tag: 'UnknownField', field: 'zzzz', near: null } });
    expect([...(defect?.problem as { readonly known: ReadonlyArray<string> }).known].sort()).toEqual(Object.keys(written).sort());
  });
});

describe('Un champ qui n’admet que certains mots', () => {
  test.each(choiceCases)('$id $cas : chacun est admis', ({ dans, chemin, choix }) => {
    // Un mot admis peut faire d’un autre champ un défaut : un bureau, par exemple, dans une commune.
    for (const mot of choix) {
      const here = defectsIn(dans, changedIn(WHOLE[dans], chemin, mot)).filter(({ path, problem }) => problem._tag === 'UnknownChoice' && path.join() === chemin.join());
      expect(here, mot).toEqual([]);
    }
    expect(choix).toContain(at(WHOLE[dans], chemin) ?? choix[0]);
  });

  test.each(choiceCases)('$id $cas : tout autre est refusé, et les mots admis sont cités', ({ dans, chemin, choix }) => {
    expect(defectsIn(dans, changedIn(WHOLE[dans], chemin, 'inconnu'))).toContainEqual({ path: chemin, problem: { _tag: 'UnknownChoice', found: 'inconnu', choices: choix } });
  });
});
