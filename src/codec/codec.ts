import * as either from 'fp-ts/lib/Either.js';
import * as iots from 'io-ts';
import type { Defect } from './defect.js';
import { foundIn } from './defect.js';

/**
 * Collects what is wrong while a value is read. A reader adds its defects with the path from itself; the reader above it adds its
 * own key in front. A read that adds no defect costs no path.
 */
export interface Findings {
  readonly defects: Array<Defect>;
}

/**
 * A boundary codec: an io-ts type that also reads in one pass. It composes with the io-ts types of the caller; `decode` gives its
 * defects in readable form.
 */
export interface Codec<A> extends iots.Type<A, unknown> {
  readonly read: (input: unknown, found: Findings) => A;
}

/** An io-ts error that still knows the defect it was made from. */
interface KnownError extends iots.ValidationError {
  readonly defect?: Defect;
}

/** Puts a key in front of the paths of the defects that a child has just added. */
export const prefixed = (found: Findings, from: number, key: string | number): void => {
  for (let index = from; index < found.defects.length; index++) {
    const { path, problem } = found.defects[index] as Defect;
    found.defects[index] = { path: [key, ...path], problem };
  }
};

/** What makes a codec: its name, its guard on decoded values, its reader, and its writer. */
export interface CodecParts<A> {
  readonly name: string;
  readonly is: (value: unknown) => value is A;
  readonly read: (input: unknown, found: Findings) => A;
  readonly write: (value: A) => unknown;
}

/** Builds a codec from its parts. */
export const codec = /* @__NO_SIDE_EFFECTS__ */ <A>({ name, is, read, write }: CodecParts<A>): Codec<A> => {
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
  return Object.assign(new iots.Type<A, unknown>(name, is, validate, write), { read });
};

const hasRead = <A>(type: iots.Type<A, unknown>): type is Codec<A> => 'read' in type;

/** The keys from the root of an io-ts context: io-ts writes the place in a list as a text. */
const keysOf = (context: iots.Context): ReadonlyArray<string | number> =>
  context.slice(1).map(({ key }, index) => (Array.isArray(context[index]?.actual) ? Number(key) : key));

/** An error of an io-ts type that is not of this library, as a defect: what stood where. */
const asDefect = ({ context, value, defect }: KnownError): Defect => {
  if (defect !== undefined) {
    const above = keysOf(context.slice(0, context.length - defect.path.length));
    return { path: [...above, ...defect.path], problem: defect.problem };
  }
  const last = context[context.length - 1];
  return {
    path: keysOf(context),
    problem: { _tag: 'UnknownChoice', found: foundIn(value), choices: [last?.type.name ?? 'unknown'] },
  };
};

/**
 * Reads an unknown value with a codec, and reports every defect with its path.
 *
 * Shape:   codec → unknown → Either<list of Defect, A>
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  every defect of the value, in the order of its fields; never an exception, whatever the value.
 *
 * @example decode(sittingCodec)(JSON.parse(text))
 * @since 0.1.0
 */
export const decode = <A>(type: iots.Type<A, unknown>): ((input: unknown) => either.Either<ReadonlyArray<Defect>, A>) => (input) => {
  if (hasRead(type)) {
    const found: Findings = { defects: [] };
    const value = type.read(input, found);
    return found.defects.length === 0 ? either.right(value) : either.left(found.defects);
  }
  return either.mapLeft((errors: iots.Errors) => errors.map(asDefect))(type.decode(input));
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
 * @example encode(euroCodec)(amount of 9400000 cents) // '94000.00'
 * @since 0.1.0
 */
export const encode = <A>(type: iots.Type<A, unknown>): ((value: A) => unknown) => type.encode;
