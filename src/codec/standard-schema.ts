import type * as iots from 'io-ts';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decode } from './decode.js';
import type { Defect } from './defect.js';

/** One defect as a consumer of Standard Schema takes it; `defect` is the same as data. */
export interface StandardIssue {
  readonly message: string;
  readonly path: ReadonlyArray<string | number>;
  readonly defect: Defect;
}

/** What a consumer of Standard Schema calls: version 1 of its interface. */
export interface StandardSchema<A> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'deliberant';
    /** Reads a value: the value read, or what is wrong with it. */
    readonly validate: (value: unknown) => { readonly value: A; readonly issues?: undefined } | { readonly issues: ReadonlyArray<StandardIssue> };
    readonly types?: { readonly input: unknown; readonly output: A } | undefined;
  };
}

/** A defect in the words of the code: its tag and its facts. */
const facts = ({ problem: { _tag, ...rest } }: Defect): string =>
  [_tag, ...Object.entries(rest).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)].join('; ');

/**
 * Gives a codec the interface of Standard Schema, for the tools that accept any schema. Every codec of this library has it already,
 * with messages in the words of the code; here the messages may be chosen.
 *
 * Shape:   io-ts type, Defect → text (facts of the defect where it is left out) → StandardSchema
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  every defect of decode becomes an issue, with its path; nothing is thrown.
 *
 * @example standardSchema(euroCodec, ({ problem }) => problem._tag)['~standard'].validate('12,345') // { issues: [{ message: 'WrongCharacter', path: [] }] }
 * @since 0.2.0
 */
export const standardSchema = <A>(type: iots.Type<A, unknown>, message: (defect: Defect) => string = facts): StandardSchema<A> => ({
  '~standard': {
    version: 1,
    vendor: 'deliberant',
    validate: (value) => {
      const result = decode(type)(value);
      return isLeft(result)
        ? { issues: result.left.map((defect) => ({ message: message(defect), path: defect.path, defect })) }
        : { value: result.right };
    },
  },
});
