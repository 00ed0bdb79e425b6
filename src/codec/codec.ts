import * as iots from 'io-ts';
import type { Defect } from './defect.js';
import type { JsonSchema } from './json-schema.js';
import type { Findings, KnownError, Reader } from './reader.js';
import type { StandardSchema } from './standard-schema.js';
import { standardSchema } from './standard-schema.js';

/**
 * A boundary codec: an io-ts type that also reads in one pass. It composes with the io-ts types of the caller; `decode` gives its
 * defects in readable form, `jsonSchemaOf` its schema, and any consumer of Standard Schema takes it as it is.
 */
export interface Codec<A> extends Reader<A>, StandardSchema<A> {
  /** The JSON Schema of the data that it reads. */
  readonly schema: () => JsonSchema;
}

/** Puts a key in front of the paths of the defects that a child has just added. */
export const prefixed = (found: Findings, from: number, key: string | number): void => {
  for (let index = from; index < found.defects.length; index++) {
    const { path, problem } = found.defects[index] as Defect;
    found.defects[index] = { path: [key, ...path], problem };
  }
};

/** What makes a codec: its name, its guard on decoded values, its reader, its writer, and the schema of what it reads. */
export interface CodecParts<A> {
  readonly name: string;
  readonly is: (value: unknown) => value is A;
  readonly read: (input: unknown, found: Findings) => A;
  readonly write: (value: A) => unknown;
  readonly schema: () => JsonSchema;
}

/** Builds a codec from its parts. */
export const codec = /* @__NO_SIDE_EFFECTS__ */ <A>({ name, is, read, write, schema }: CodecParts<A>): Codec<A> => {
  const validate: iots.Validate<unknown, A> = (input, context) => {
    const found: Findings = { defects: [] };
    const value = read(input, found);
    if (found.defects.length === 0) return iots.success(value);
    return iots.failures(found.defects.map((defect): KnownError => ({
      value: input,
      context: defect.path.reduce<iots.Context>((above, key) => iots.appendContext(above, String(key), iots.unknown), context),
      message: defect.problem._tag,
      defect,
    })));
  };
  const titled = (): JsonSchema => ({ title: name, ...schema() });
  const type = Object.assign(new iots.Type<A, unknown>(name, is, validate, write), { read, schema: titled });
  return Object.assign(type, standardSchema(type));
};

/**
 * Writes a value as plain JSON data: amounts, rates and identifiers as text. `decode` reads it back as the same value.
 *
 * Shape:   codec → A → JSON data
 * Units:   euros and percentages in the text, as the leaf codecs write them.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; the value is one that the codec has read, or that its guard admits.
 *
 * @example encode(euroCodec)(9_400_000) // '94000.00'
 * @since 0.1.0
 */
export const encode = <A>(type: iots.Type<A, unknown>): ((value: A) => unknown) => type.encode;
