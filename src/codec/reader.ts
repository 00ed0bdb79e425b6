import type * as iots from 'io-ts';
import type { Defect } from './defect.js';

/**
 * Collects what is wrong while a value is read. A reader adds its defects with the path from itself; the reader above it adds its
 * own key in front. A read that adds no defect costs no path.
 *
 * @inline
 */
export interface Findings {
  readonly defects: Array<Defect>;
}

/** An io-ts type that also reads in one pass. */
export interface Reader<A> extends iots.Type<A, unknown> {
  /** Reads a value, and adds what is wrong with it to `found`. */
  readonly read: (input: unknown, found: Findings) => A;
}

/** An io-ts error that still knows the defect it was made from. */
export interface KnownError extends iots.ValidationError {
  readonly defect?: Defect;
}
