import { Ajv2020 } from 'ajv/dist/2020.js';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Codec } from '../../src/codec/index.js';
import * as room from '../../src/codec/index.js';
import { decode, encode, fundingPlanCodec, jsonSchemaOf, rateCodec, scheduleCodec } from '../../src/codec/index.js';
import { assessFundingPlan } from '../../src/funding/index.js';
import { day } from '../calendar/day.js';
import { FUNDING_VALUES, PLAN, planDefectCases, scheduleDefectCases } from './funding.cases.js';
import { changedIn } from './json.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });

const rightOf = <A>(result: either.Either<unknown, A>): A => {
  if (either.isLeft(result)) throw new Error(`défauts inattendus : ${JSON.stringify(result.left)}`);
  return result.right;
};

const changedPlan = (path: ReadonlyArray<string | number>, ...value: readonly [] | readonly [unknown]): unknown => changedIn(PLAN, path, ...value);

const values = [
  ['fundingPlanCodec', PLAN] as const,
  ...Object.entries(FUNDING_VALUES).flatMap(([name, written]) => written.map((one): readonly [string, unknown] => [name, one])),
].map(([name, written], place) => ({ nom: `${name} (${place + 1})`, codec: (room as unknown as Readonly<Record<string, Codec<unknown>>>)[name]!, written }));

/** Un taux s’écrit en fraction, quelle que soit la forme lue. */
const FRACTIONS: Readonly<Record<string, string>> = { '50 %': '1/2', '8,30 %': '83/1000' };

describe('Chaque valeur du financement se lit, s’écrit et se relit', () => {
  test.each(values)('$nom', ({ codec, written }) => {
    const value = rightOf(decode(codec)(written));
    expect(codec.is(value)).toBe(true);
    const again = encode(codec)(value);
    expect(again).toEqual(typeof written === 'string' ? (FRACTIONS[written] ?? written) : written);
    expect(rightOf(decode(codec)(JSON.parse(JSON.stringify(again))))).toEqual(value);
    expect(ajv.compile(jsonSchemaOf(codec))(written)).toBe(true);
  });

  test('un plan lu est un plan que la règle prend', () => {
    const plan = rightOf(decode(fundingPlanCodec)(PLAN));
    expect(plan.contributions[0]?.rate).toEqual({ _tag: 'Rate', numerator: 3, denominator: 10 });
    expect(assessFundingPlan(plan, day('2024-07-04')).map(({ _tag }) => _tag)).toEqual([
      'CostLinesAgree', 'PlanUnbalanced', 'ShareDisagrees', 'VatBasesMixed', 'AidsWithinCeiling', 'DetrSufficient', 'AidsWithinCeiling', 'OwnShareSufficient', 'ConcoursWithinCeiling',
    ]);
  });
});

describe('Un plan mal formé : chaque défaut, avec son chemin', () => {
  test.each(planDefectCases)('$id $cas', (row) => {
    const json = 'valeur' in row ? changedPlan(row.chemin, row.valeur) : changedPlan(row.chemin);
    const result = decode(fundingPlanCodec)(json);
    const defects = either.isLeft(result) ? result.left : [];
    const [first] = defects;
    expect(defects.length).toBe(1);
    expect(first?.path).toEqual(row.où ?? row.chemin);
    expect(first?.problem).toEqual(row.problème);
  });

  test.each(scheduleDefectCases)('$id $cas', ({ valeur, défaut }) => {
    expect(decode(scheduleCodec)(valeur)).toEqual(either.left([défaut]));
  });

  test('un taux qui n’est pas en termes premiers, ou négatif, n’est pas un taux', () => {
    const rates = [{ numerator: 1, denominator: 2 }, { numerator: 2, denominator: 4 }, { numerator: -1, denominator: 2 }, { numerator: 1, denominator: 0 }];
    expect(rates.map((fields) => rateCodec.is({ _tag: 'Rate', ...fields }))).toEqual([true, false, false, false]);
    expect(rateCodec.is('1/2')).toBe(false);
  });
});
