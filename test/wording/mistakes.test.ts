import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import * as codecs from '../../src/codec/index.js';
import type { Codec, Defect } from '../../src/codec/index.js';
import { wordProblem } from '../../src/wording/index.js';
import type { MistakeCase } from './mistakes.cases.js';
import { mistakeCases } from './mistakes.cases.js';

/** A subsidy around an answer: what is wrong is that answer. */
const inputOf = ({ codec, donné }: MistakeCase): unknown =>
  codec === 'subsidyFactsCodec'
    ? { authority: { kind: 'commune', name: 'Bourg', territory: 'mainland-france' }, decidedOn: '2024-07-04', conditions: donné }
    : donné;

/** The no-break spaces of a sentence as plain ones: what the tables write. */
const plain = (sentence: string): string => sentence.replace(/[\u00A0\u202F]/g, ' ');

const defectsIn = (row: MistakeCase): ReadonlyArray<Defect> => {
  const result = codecs.decode(codecs[row.codec] as Codec<unknown>)(inputOf(row));
  return either.isLeft(result) ? result.left : [];
};

describe('Une faute courante : la phrase dit ce qui est trouvé, ce qui est attendu, que faire', () => {
  test.each(mistakeCases)('$id $cas', (row) => {
    expect(defectsIn(row).map(({ problem }) => plain(wordProblem(problem, 'fr')))).toEqual([row.français]);
    expect(defectsIn(row).map(({ problem }) => wordProblem(problem, 'en'))).toEqual([row.anglais]);
  });
});
