import * as either from 'fp-ts/lib/Either.js';
import type * as iots from 'io-ts';
import type { Defect } from './defect.js';
import { foundIn } from './defect.js';
import type { Findings, KnownError, Reader } from './reader.js';

const hasRead = <A>(type: iots.Type<A, unknown>): type is Reader<A> => 'read' in type;

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
 * @example decode(sittingCodec)(JSON.parse(text)) // right({ heldOn: '2024-07-04' })
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
