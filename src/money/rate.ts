import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../legal/index.js';
import type { AmountOutOfRange, Euro } from './euro.js';
import { euroFromBigint, euroFromWhole } from './euro.js';
import { defectOf } from './text-defect.js';

/**
 * An exact rate, as a fraction in lowest terms: 50 % is 1/2, 8,30 % is 83/1000, a third is 1/3. Never negative.
 * Two safe integers: it survives JSON and is never divided before a comparison.
 */
export type Rate = {
  readonly _tag: 'Rate';
  readonly numerator: number;
  readonly denominator: number;
} & { readonly _brand: 'Rate' };

/** How a product that is not a whole number of cents is rounded: towards zero, away from it, or to the nearest. */
export type Rounding = 'down' | 'up' | 'half-up' | 'half-even';

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

const reduced = (text: string, numerator: bigint, denominator: bigint): either.Either<TextDefect, Rate> => {
  if (denominator === 0n) return either.left(unknownComponent('rate', text, 'denominator'));
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return top > BigInt(Number.MAX_SAFE_INTEGER) || bottom > BigInt(Number.MAX_SAFE_INTEGER)
    ? either.left(wrongLength('rate', text))
    : either.right({ _tag: 'Rate', numerator: Number(top), denominator: Number(bottom) } as Rate);
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * Builds a rate from a fraction of two integers.
 *
 * Shape:   numerator ≥ 0, denominator > 0 → Either<TextDefect, Rate>
 * Units:   safe integers.
 * Rounds:  nothing; reduced to lowest terms.
 * Findings: none.
 * Errors:  WrongCharacter (not whole, or negative; at the start of that number) · UnknownComponent (denominator of 0)
 *
 * @example makeRate(2, 4) // right({ numerator: 1, denominator: 2 })
 * @since 0.1.0
 */
export const makeRate = (numerator: number, denominator: number): either.Either<TextDefect, Rate> => {
  const text = `${numerator}/${denominator}`;
  return isCount(numerator) && isCount(denominator)
    ? reduced(text, BigInt(numerator), BigInt(denominator))
    : either.left(wrongCharacter('rate', text, isCount(numerator) ? text.indexOf('/') + 1 : 0));
};

const PERCENTAGE = /^(\d{1,12})(?:[.,](\d{1,12}))?[ \u00A0\u202F]?%$/;
const FRACTION = /^(\d{1,16})\/(\d{1,16})$/;
const RATE_OPENING =
  /^(?:\d{1,12}(?:[.,]\d{0,12})?|\d{1,12}(?:[.,]\d{1,12})?[ \u00A0\u202F]?%?|\d{1,16}(?:\/\d{0,16})?)$/;
const LONGEST_RATE = 40;

/**
 * Reads a rate: a percentage with its sign (`50 %`, `8,30 %`, `10.1535%`) or a fraction (`1/3`).
 *
 * Shape:   text → Either<TextDefect, Rate>
 * Units:   hundredths before the sign %, a plain ratio for a fraction.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (also for a text that breaks off) · WrongCharacter (with its position) · UnknownComponent (denominator of 0)
 *
 * @example parseRate('8,30 %') // right({ numerator: 83, denominator: 1000 })
 * @since 0.1.0
 */
export const parseRate = (text: string): either.Either<TextDefect, Rate> => {
  if (text.length > LONGEST_RATE) return either.left(wrongLength('rate', text));
  const percentage = PERCENTAGE.exec(text);
  if (percentage !== null) {
    const decimals = percentage[2] ?? '';
    return reduced(text, BigInt((percentage[1] ?? '') + decimals), 100n * 10n ** BigInt(decimals.length));
  }
  const fraction = FRACTION.exec(text);
  if (fraction !== null) return reduced(text, BigInt(fraction[1] ?? ''), BigInt(fraction[2] ?? ''));
  return either.left(defectOf('rate', text, RATE_OPENING));
};

/** One more unit than the quotient or not, by the named rounding, for a remainder that is not zero. */
const roundsUp = (quotient: bigint, remainder: bigint, denominator: bigint, rounding: Rounding): boolean => {
  if (rounding === 'down' || rounding === 'up') return rounding === 'up';
  const twice = 2n * remainder;
  return twice === denominator ? rounding === 'half-up' || quotient % 2n === 1n : twice > denominator;
};

/** A product of two safe integers that is one itself, divided and rounded: the floor of their quotient is exact. */
const plainProduct = (product: number, denominator: number, rounding: Rounding): number => {
  const quotient = Math.floor(product / denominator);
  const remainder = product - quotient * denominator;
  if (remainder === 0 || rounding === 'down') return quotient;
  if (rounding === 'up' || remainder > denominator - remainder) return quotient + 1;
  return remainder === denominator - remainder && (rounding === 'half-up' || quotient % 2 === 1) ? quotient + 1 : quotient;
};

/**
 * Applies a rate to an amount.
 *
 * Shape:   Euro, Rate, rounding → Either<AmountOutOfRange, Euro>
 * Units:   cents.
 * Rounds:  as named, on the absolute amount: `down`, `up`, `half-up` (half a cent away from zero), `half-even`.
 * Findings: none.
 * Errors:  AmountOutOfRange when the product leaves the range.
 *
 * @example applyRate(98_100_000, makeRate(1, 2).right, 'half-up') // right(49_050_000)
 * @since 0.1.0
 */
export const applyRate = (amount: Euro, rate: Rate, rounding: Rounding): either.Either<AmountOutOfRange, Euro> => {
  // Where the product is a safe integer, plain numbers are exact, and ten times faster.
  const plain = Math.abs(amount) * rate.numerator;
  if (plain <= Number.MAX_SAFE_INTEGER) return euroFromWhole(plainProduct(plain, rate.denominator, rounding) * (amount < 0 ? -1 : 1));
  const denominator = BigInt(rate.denominator);
  const product = BigInt(Math.abs(amount)) * BigInt(rate.numerator);
  const quotient = product / denominator;
  const remainder = product % denominator;
  const cents = remainder !== 0n && roundsUp(quotient, remainder, denominator, rounding) ? quotient + 1n : quotient;
  return euroFromBigint(amount < 0 ? -cents : cents);
};
