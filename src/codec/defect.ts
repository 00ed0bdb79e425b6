import type { TextDefect } from '../legal/index.js';
import type { AmountOutOfRange } from '../money/index.js';
import type { DefectPath, ReferenceDefect } from '../sitting/index.js';

/** What a value was expected to be. */
export type Expected =
  | 'text'
  | 'count'
  | 'number'
  | 'boolean'
  | 'year'
  | 'list'
  | 'object'
  | 'civil-day'
  | 'euro'
  | 'rate'
  | 'printed-rate'
  | 'siren'
  | 'act-identifier'
  | 'deliberation-number'
  | 'siret'
  | 'rna'
  | 'department'
  | 'commune-code'
  | 'internal-number'
  | 'file-name'
  | 'envelope-name';

/** What was found instead. */
export type Found = 'nothing' | 'null' | 'text' | 'number' | 'not-a-number' | 'boolean' | 'list' | 'date' | 'object' | 'other';

/**
 * A value of the wrong shape, before anything is read in it. `value` is a text, a number, `true` or `false` as it was given; what has parts
 * has none. `choices` are the words expected, where the text is one of a list.
 */
export type ShapeDefect =
  | { readonly _tag: 'Missing'; readonly expected: Expected; readonly choices?: ReadonlyArray<string> }
  | { readonly _tag: 'WrongType'; readonly expected: Expected; readonly found: Found; readonly value: string | null; readonly choices?: ReadonlyArray<string> }
  | { readonly _tag: 'NotACount'; readonly found: string }
  | { readonly _tag: 'EmptyText' }
  | { readonly _tag: 'UnknownChoice'; readonly found: string; readonly choices: ReadonlyArray<string> }
  /** A field that the value does not have; `near` is the field that was probably meant, among those of `known` that are not filled in. */
  | { readonly _tag: 'UnknownField'; readonly field: string; readonly near: string | null; readonly known: ReadonlyArray<string> };

/** Why an unknown value is not what a codec describes: one problem, and the path to it from the root. */
export interface Defect {
  readonly path: DefectPath;
  readonly problem: ShapeDefect | TextDefect | AmountOutOfRange | ReferenceDefect;
}

/** The kind of a value, as a person would name it. */
export const foundIn = (input: unknown): Found => {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (typeof input === 'string') return 'text';
  if (typeof input === 'number') return Number.isNaN(input) ? 'not-a-number' : 'number';
  if (typeof input === 'boolean') return 'boolean';
  if (Array.isArray(input)) return 'list';
  if (Object.prototype.toString.call(input) === '[object Date]') return 'date';
  return typeof input === 'object' ? 'object' : 'other';
};

const valueIn = (input: unknown): string | null =>
  typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? String(input) : null;

/** The defect of a value of the wrong type, or of a value that is not there. */
export const wrongType = (input: unknown, expected: Expected): ShapeDefect =>
  input === undefined || input === null ? { _tag: 'Missing', expected } : { _tag: 'WrongType', expected, found: foundIn(input), value: valueIn(input) };

/** The defect of a value that is none of the words of a list. */
export const wrongChoice = (input: unknown, choices: ReadonlyArray<string>): ShapeDefect =>
  typeof input === 'string' ? { _tag: 'UnknownChoice', found: input, choices } : { ...wrongType(input, 'text'), choices } as ShapeDefect;
