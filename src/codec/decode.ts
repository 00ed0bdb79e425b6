import * as either from 'fp-ts/lib/Either.js';
import type * as iots from 'io-ts';
import type { Defect } from './defect.js';
import { foreignDefect, keysOf } from './foreign-error.js';
import type { Findings, KnownError, Reader } from './reader.js';

const hasRead = <A>(type: iots.Type<A, unknown>): type is Reader<A> => 'read' in type;

/** An error as a defect: the one it was made from, at its place in the types of the caller; or that of a type of io-ts itself. */
const asDefect = (error: KnownError): Defect => {
  const { context, defect } = error;
  if (defect === undefined) return foreignDefect(error);
  const above = keysOf(context.slice(0, context.length - defect.path.length));
  return { path: [...above, ...defect.path], problem: defect.problem };
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
