import type * as iots from 'io-ts';
import type { Defect, Expected } from './defect.js';
import { foundIn, wrongType } from './defect.js';

/** What the types of io-ts itself expect, by their tags. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  StringType: 'text', NumberType: 'number', BooleanType: 'boolean',
  ArrayType: 'list', AnyArrayType: 'list', ReadonlyArrayType: 'list', TupleType: 'list',
  InterfaceType: 'object', PartialType: 'object', ExactType: 'object', DictionaryType: 'object', AnyDictionaryType: 'object',
};

const tagOf = (type: object): string => ('_tag' in type ? String(type._tag) : '');

/** The words that a type lists, or its name, which says no more than what the caller called it. */
const choicesOf = (type: { readonly name: string }): ReadonlyArray<string> =>
  'keys' in type && typeof type.keys === 'object' && type.keys !== null ? Object.keys(type.keys)
  : 'value' in type ? [String(type.value)]
  : [type.name];

/**
 * The keys from the root of an io-ts context: io-ts writes the place in a list as a text, and numbers the parts of an intersection or
 * of a union, which are no keys of the value.
 */
export const keysOf = (context: iots.Context): ReadonlyArray<string | number> =>
  context.slice(1).flatMap(({ key }, index) => {
    const { type, actual } = context[index] as iots.ContextEntry;
    if (tagOf(type) === 'IntersectionType' || tagOf(type) === 'UnionType') return [];
    return [Array.isArray(actual) ? Number(key) : key];
  });

/** An error of an io-ts type that is not of this library, as a defect: where, what was expected, what stood there. */
export const foreignDefect = ({ context, value }: iots.ValidationError): Defect => {
  const type = context[context.length - 1]?.type;
  const expected = EXPECTED[tagOf(type ?? {})];
  const choices = type === undefined ? [] : choicesOf(type);
  return {
    path: keysOf(context),
    problem: expected === undefined ? { _tag: 'UnknownChoice', found: typeof value === 'string' ? value : foundIn(value), choices } : wrongType(value, expected),
  };
};
