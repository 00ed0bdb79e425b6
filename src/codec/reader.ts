import type * as iots from 'io-ts';
import type { Defect } from './defect.js';

/**
 * Collects what is wrong while a value is read. A reader adds its defects with the path from itself; the reader above it adds its
 * own key in front. A read that adds no defect costs no path.
 */
export interface Findings {
  readonly defects: Array<Defect>;
}

/** An io-ts type that also reads in one pass. */
export interface Reader<A> extends iots.Type<A, unknown> {
  readonly read: (input: unknown, found: Findings) => A;
}

/** An io-ts error that still knows the defect it was made from. */
export interface KnownError extends iots.ValidationError {
  readonly defect?: Defect;
}
