import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as house from '../../src/index.js';
import { FRENCH } from '../../src/wording/fr/index.js';
import { ENGLISH } from '../../src/wording/en/index.js';
import { PROBLEMS } from './instances.js';

type AnyFunction = (...given: never) => unknown;

/** What a value tells of defects: each of a list, the problem of one that has its place, all those of a row, itself. */
type ProblemIn<A> =
  A extends ReadonlyArray<infer One> ? ProblemIn<One>
  : A extends { readonly problem: infer Problem } ? Problem
  : A;

/** The problems of what a function answers: in the `Left` of an Either, row by row, in a list, or once it is called again. */
type ProblemOfAnswer<A> =
  A extends { readonly _tag: 'Left'; readonly left: infer Left } ? ProblemIn<Left>
  : A extends Iterable<{ readonly defects: infer Defects }> ? ProblemIn<Defects>
  : A extends ReadonlyArray<{ readonly problem: infer Problem }> ? Problem
  : A extends AnyFunction ? ProblemOfAnswer<ReturnType<A>>
  : never;

type ProblemOf<Name extends keyof typeof house> = (typeof house)[Name] extends AnyFunction ? ProblemOfAnswer<ReturnType<(typeof house)[Name]>> : never;

type Answered = { readonly [Name in keyof typeof house]: ProblemOf<Name> }[keyof typeof house];

/** The public types that name defects: each under its own name. The test below fails on one that is not here. */
interface Named {
  readonly AmountOutOfRange: house.AmountOutOfRange;
  readonly BodyDefect: house.BodyDefect;
  readonly CapDefect: house.CapDefect;
  readonly CellProblem: house.CellProblem;
  readonly CharacterDefect: house.CharacterDefect;
  readonly ChecksumDefect: house.ChecksumDefect;
  readonly ColumnProblem: house.ColumnProblem;
  readonly Defect: house.Defect;
  readonly DeliberationRowDefect: house.DeliberationRowDefect;
  readonly EuroDefect: house.EuroDefect;
  readonly LengthDefect: house.LengthDefect;
  readonly NotWholeCents: house.NotWholeCents;
  readonly ReferenceDefect: house.ReferenceDefect;
  readonly RowDefect: house.RowDefect;
  readonly RowProblem: house.RowProblem;
  readonly SeatBallotDefect: house.SeatBallotDefect;
  readonly ShapeDefect: house.ShapeDefect;
  readonly SittingDefect: house.SittingDefect;
  readonly SplitDefect: house.SplitDefect;
  readonly SubsidyRowsDefect: house.SubsidyRowsDefect;
  readonly TextDefect: house.TextDefect;
  readonly UnknownComponentDefect: house.UnknownComponentDefect;
  readonly WeightDefect: house.WeightDefect;
}

/** A list that can only be empty where the first problems are all among the others; the compiler refuses it otherwise, and names those that are not. */
type Without<Problems, Others> = [Exclude<Problems, Others>] extends [never] ? readonly [] : readonly [Exclude<Problems, Others>];

interface Gaps {
  readonly answeredWithoutWords: Without<Answered, house.AnyProblem>;
  readonly namedWithoutWords: Without<ProblemIn<Named[keyof Named]>, house.AnyProblem>;
  readonly wordedWithoutAnswer: Without<house.AnyProblem, Answered>;
}

const GAPS: Gaps = { answeredWithoutWords: [], namedWithoutWords: [], wordedWithoutAnswer: [] };

const NAMES: { readonly [Name in keyof Named]: Name } = {
  AmountOutOfRange: 'AmountOutOfRange', BodyDefect: 'BodyDefect', CapDefect: 'CapDefect', CellProblem: 'CellProblem', CharacterDefect: 'CharacterDefect',
  ChecksumDefect: 'ChecksumDefect', ColumnProblem: 'ColumnProblem', Defect: 'Defect', DeliberationRowDefect: 'DeliberationRowDefect', EuroDefect: 'EuroDefect',
  LengthDefect: 'LengthDefect', NotWholeCents: 'NotWholeCents', ReferenceDefect: 'ReferenceDefect', RowDefect: 'RowDefect', RowProblem: 'RowProblem',
  SeatBallotDefect: 'SeatBallotDefect', ShapeDefect: 'ShapeDefect', SittingDefect: 'SittingDefect', SplitDefect: 'SplitDefect',
  SubsidyRowsDefect: 'SubsidyRowsDefect', TextDefect: 'TextDefect', UnknownComponentDefect: 'UnknownComponentDefect', WeightDefect: 'WeightDefect',
};

const INDEX = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8');
const typesNamed = [...INDEX.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));

describe('Aucun défaut public n’est sans phrase', () => {
  test('tout ce qu’une fonction publique répond à gauche d’un Either, ou signale ligne par ligne, a ses mots, et rien d’autre n’en a', () => {
    expect(GAPS).toEqual({ answeredWithoutWords: [], namedWithoutWords: [], wordedWithoutAnswer: [] });
  });

  test('tout type public qui nomme des défauts est confronté aux phrases', () => {
    const defects = typesNamed.filter((name) => /(?:Defect|Problem|Error|Mistake)$/.test(name) && name !== 'AnyProblem');
    expect(defects.filter((name) => !Object.hasOwn(NAMES, name))).toEqual([]);
    expect(Object.keys(NAMES).filter((name) => !typesNamed.includes(name))).toEqual([]);
  });

  test('chaque phrase a son exemple, dans les deux langues', () => {
    expect(Object.keys(FRENCH.defects).sort()).toEqual(Object.keys(PROBLEMS).sort());
    expect(Object.keys(ENGLISH.defects).sort()).toEqual(Object.keys(PROBLEMS).sort());
  });
});
