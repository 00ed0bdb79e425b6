import { Decimal } from 'decimal.js';
import * as either from 'fp-ts/lib/Either.js';
import type { AmountOutOfRange, Euro, NotWholeCents } from './euro.js';
import { euroFromBigint } from './euro.js';

/**
 * A private copy of decimal.js with its own settings: a host that calls `Decimal.set` changes nothing here. The left operand
 * decides which settings an operation follows, so values from outside are converted first.
 */
const Exact: typeof Decimal = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60 });

/**
 * Gives an amount to the world of decimal.js, in euros.
 *
 * Shape:   Euro → Decimal
 * Units:   cents in, euros out.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example toDecimal(9_400_000).toFixed(2) // '94000.00'
 * @since 0.1.0
 */
export const toDecimal = (amount: Euro): Decimal => new Exact(amount).div(100);

/**
 * Takes an amount in euros from the world of decimal.js.
 *
 * Shape:   Decimal → Either<NotWholeCents | AmountOutOfRange, Euro>
 * Units:   euros in, cents out.
 * Rounds:  nothing: a third decimal is refused.
 * Findings: none.
 * Errors:  NotWholeCents (also for NaN and Infinity) · AmountOutOfRange
 *
 * @example euroFromDecimal(new Decimal('0.125')) // left({ _tag: 'NotWholeCents' })
 * @since 0.1.0
 */
export const euroFromDecimal = (amount: Decimal): either.Either<NotWholeCents | AmountOutOfRange, Euro> => {
  const exact = new Exact(amount);
  // An exponent of 10²⁰ is far out of range, and would make a number of a million figures: refused before it is written out.
  if (!exact.isFinite() || exact.decimalPlaces() > 2) return either.left({ _tag: 'NotWholeCents', found: exact.toString() });
  if (exact.e > 20) return either.left({ _tag: 'AmountOutOfRange', cents: exact.mul(100).toString() });
  return euroFromBigint(BigInt(exact.mul(100).toFixed(0)));
};
