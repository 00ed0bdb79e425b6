import type { Codec } from './codec.js';
import { codec, prefixed } from './codec.js';
import { wrongChoice, wrongType } from './defect.js';
import { nearest } from '../legal/index.js';
import { ANY_COUNT, ANY_TEXT, recordSchema } from './json-schema.js';
import type { Findings } from './reader.js';

/** Whether a value has fields: an object that is neither `null` nor a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any text that is not empty. */
export const text: Codec<string> = codec({
  name: 'text',
  is: (value): value is string => typeof value === 'string' && value.length > 0,
  read: (input, found) => {
    if (typeof input !== 'string') found.defects.push({ path: [], problem: wrongType(input, 'text') });
    else if (input.length === 0) found.defects.push({ path: [], problem: { _tag: 'EmptyText' } });
    return input as string;
  },
  write: (value) => value,
  schema: () => ANY_TEXT,
});

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;

const isYear = (value: unknown): value is number => isCount(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** A year of the calendar. */
export const year: Codec<number> = codec({
  name: 'year',
  is: isYear,
  read: (input, found) => {
    if (!isYear(input)) found.defects.push({ path: [], problem: wrongType(input, 'year') });
    return input as number;
  },
  write: (value) => value,
  schema: () => ({ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR }),
});

/** A whole number from 0 on. */
export const count: Codec<number> = codec({
  name: 'count',
  is: isCount,
  read: (input, found) => {
    if (typeof input !== 'number' || Number.isNaN(input)) found.defects.push({ path: [], problem: wrongType(input, 'count') });
    else if (!isCount(input)) found.defects.push({ path: [], problem: { _tag: 'NotACount', found: String(input) } });
    return input as number;
  },
  write: (value) => value,
  schema: () => ANY_COUNT,
});

/** One word among those listed. */
export const oneOf = /* @__NO_SIDE_EFFECTS__ */ <A extends string>(name: string, choices: ReadonlyArray<A>): Codec<A> => {
  const known = new Set<unknown>(choices);
  return codec({
    name,
    is: (value): value is A => known.has(value),
    read: (input, found) => {
      if (!known.has(input)) found.defects.push({ path: [], problem: wrongChoice(input, choices) });
      return input as A;
    },
    write: (value) => value,
    schema: () => ({ enum: choices }),
  });
};

/** An answer that a record gives or leaves out. */
export const yesOrNo: Codec<'yes' | 'no'> = /* @__PURE__ */ oneOf('answer', ['yes', 'no']);

/** A list of values of one kind. */
export const list = /* @__NO_SIDE_EFFECTS__ */ <A>(of: Codec<A>): Codec<ReadonlyArray<A>> =>
  codec({
    name: `list of ${of.name}`,
    is: (value): value is ReadonlyArray<A> => Array.isArray(value) && value.every((member) => of.is(member)),
    read: (input, found) => {
      if (!Array.isArray(input)) {
        found.defects.push({ path: [], problem: wrongType(input, 'list') });
        return [];
      }
      const values = new Array<A>(input.length);
      for (let place = 0; place < input.length; place++) {
        const before = found.defects.length;
        values[place] = of.read(input[place], found);
        if (found.defects.length > before) prefixed(found, before, place);
      }
      return values;
    },
    write: (values) => values.map((value) => of.encode(value)),
    schema: () => ({ type: 'array', items: of.schema() }),
  });

/** A field that may be left out; `null` counts as left out. */
export interface Optional<A> {
  readonly optional: Codec<A>;
}

/** Marks the codec of a field as that of a field that may be left out. */
export const optional = /* @__NO_SIDE_EFFECTS__ */ <A>(of: Codec<A>): Optional<A> => ({ optional: of });

/** One codec for each field of a record, wrapped in `optional` where the field may be left out. */
export type Fields<A> = {
  readonly [K in keyof A]-?: Record<never, never> extends Pick<A, K> ? Optional<Exclude<A[K], undefined>> : Codec<A[K]>;
};

interface Field {
  readonly key: string;
  readonly of: Codec<unknown>;
  readonly required: 'required' | 'optional';
}

const fieldsIn = (fields: Readonly<Record<string, Codec<unknown> | Optional<unknown>>>): ReadonlyArray<Field> =>
  Object.entries(fields).map(([key, field]) =>
    'optional' in field ? { key, of: field.optional, required: 'optional' } : { key, of: field, required: 'required' },
  );

/** How many fields an object has, without making a list of them. */
export const fieldCount = (input: Readonly<Record<string, unknown>>): number => {
  let total = 0;
  for (const key in input) if (key !== '') total++;
  return '' in input ? total + 1 : total;
};

/** Fields that the record does not have are defects, save those that start with `_` or `$`: remarks, left aside. */
const unknownFields = (input: Readonly<Record<string, unknown>>, fields: ReadonlyArray<Field>, found: Findings): void => {
  const known = fields.map(({ key }) => key);
  const empty = known.filter((key) => input[key] === undefined || input[key] === null);
  for (const field of Object.keys(input)) {
    if (known.includes(field) || field.startsWith('_') || field.startsWith('$')) continue;
    found.defects.push({ path: [field], problem: { _tag: 'UnknownField', field, near: nearest(field, empty), known } });
  }
};

/**
 * A record with named fields. `constants` are fields of the value that its JSON form does not have (the `_tag` of a variant).
 */
export const record = /* @__NO_SIDE_EFFECTS__ */ <A extends object, C extends Partial<A> = Record<never, never>>(
  name: string,
  fields: Fields<Omit<A, keyof C>>,
  constants?: C,
): Codec<A> => {
  const known = fieldsIn(fields as unknown as Readonly<Record<string, Codec<unknown> | Optional<unknown>>>);
  const fixed = Object.entries(constants ?? {});
  return codec<A>({
    name,
    is: (value): value is A =>
      isObject(value) &&
      fixed.every(([key, constant]) => value[key] === constant) &&
      known.every(({ key, of, required }) => (value[key] === undefined ? required === 'optional' : of.is(value[key]))),
    read: (input, found) => {
      const values: Record<string, unknown> = { ...constants };
      if (!isObject(input)) {
        found.defects.push({ path: [], problem: wrongType(input, 'object') });
        return values as A;
      }
      let seen = 0;
      for (const { key, of, required } of known) {
        const value = input[key];
        if (value !== undefined) seen++;
        if (required === 'optional' && (value === undefined || value === null)) continue;
        const before = found.defects.length;
        values[key] = of.read(value, found);
        if (found.defects.length > before) prefixed(found, before, key);
      }
      if (fieldCount(input) > seen) unknownFields(input, known, found);
      return values as A;
    },
    write: (value) => {
      const written: Record<string, unknown> = {};
      for (const { key, of } of known) {
        const field = (value as Readonly<Record<string, unknown>>)[key];
        if (field !== undefined) written[key] = of.encode(field);
      }
      return written;
    },
    schema: () => recordSchema(known),
  });
};

/** One record or another, told apart by fields that only the first has: one of them is enough, so that a slip is seen in the others. */
export const byField = /* @__NO_SIDE_EFFECTS__ */ <A extends object, B extends object>(name: string, own: ReadonlyArray<string>, first: Codec<A>, second: Codec<B>): Codec<A | B> => {
  const isFirst = (value: object): boolean => own.some((field) => field in value);
  return codec<A | B>({
    name,
    is: (value): value is A | B => first.is(value) || second.is(value),
    read: (input, found) => (isObject(input) && isFirst(input) ? first.read(input, found) : second.read(input, found)),
    write: (value) => (isFirst(value) ? first.encode(value as A) : second.encode(value as B)),
    schema: () => ({ if: { anyOf: own.map((field) => ({ required: [field] })) }, then: first.schema(), else: second.schema() }),
  });
};
