import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../legal/index.js';
import { wrongLength } from '../legal/index.js';
import { defectOf } from './text-defect.js';

/** An amount in euros, held as a whole number of cents: 94 000,00 € is 9400000. Compares with `===`. */
export type Euro = number & { readonly _brand: 'Euro' };

/** An amount beyond ±90 000 000 000 000,00 €, the range in which cents are exact; `cents` is the amount, as text. */
export interface AmountOutOfRange {
  readonly _tag: 'AmountOutOfRange';
  readonly cents: string;
}

/** A number that is not a whole number of cents. */
export interface NotWholeCents {
  readonly _tag: 'NotWholeCents';
  readonly found: string;
}

/** Why a text or a number is no amount. */
export type EuroDefect = TextDefect | AmountOutOfRange | NotWholeCents;

/** 90 000 000 000 000,00 €. */
const MOST_CENTS = 9_000_000_000_000_000;

/** No money: 0,00 €. */
export const ZERO_EURO: Euro = 0 as Euro;

const inRange = (cents: number): boolean => cents <= MOST_CENTS && cents >= -MOST_CENTS;

/** A whole number of cents, from a computation that may have left the range; adding 0 turns -0 into 0. */
export const euroFromWhole = (cents: number): either.Either<AmountOutOfRange, Euro> =>
  inRange(cents) ? either.right((cents + 0) as Euro) : either.left({ _tag: 'AmountOutOfRange', cents: BigInt(cents).toString() });

/** An exact number of cents, from a computation that may have left the range. */
export const euroFromBigint = (cents: bigint): either.Either<AmountOutOfRange, Euro> =>
  cents > BigInt(MOST_CENTS) || cents < -BigInt(MOST_CENTS)
    ? either.left({ _tag: 'AmountOutOfRange', cents: cents.toString() })
    : either.right(Number(cents) as Euro);

/**
 * Whether a value is a whole number of cents in the range where cents are exact.
 *
 * Shape:   unknown → boolean (type guard)
 * Units:   cents, within ±90 000 000 000 000,00 €.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; euroFromCents says what is wrong.
 *
 * @example isEuro(12.5) // false
 * @since 0.1.0
 */
export const isEuro = (value: unknown): value is Euro => typeof value === 'number' && Number.isSafeInteger(value) && inRange(value);

/**
 * Builds an amount from a whole number of cents.
 *
 * Shape:   cents → Either<EuroDefect, Euro>
 * Units:   cents.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  NotWholeCents (also for NaN) · AmountOutOfRange
 *
 * @example euroFromCents(9_400_000) // right(9_400_000)
 * @since 0.1.0
 */
export const euroFromCents = (cents: number): either.Either<NotWholeCents | AmountOutOfRange, Euro> =>
  !Number.isInteger(cents)
    ? either.left({ _tag: 'NotWholeCents', found: String(cents) })
    : // -0 is turned into 0: no text or database would keep it.
      euroFromWhole(cents);

/** Signs, spaces and euro sign around the figures; the thousands are separated by ordinary or no-break spaces only. */
const AMOUNT = /^(-|\u2212)?(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?:[ \u00A0\u202F]?(?:€|EUR))?$/;
const AMOUNT_OPENING =
  /^[-\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})*[ \u00A0\u202F]\d{1,2}|(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d{0,2}|(?:[.,]\d{1,2})?[ \u00A0\u202F]?(?:€|E(?:UR?)?)?))?$/;
const LONGEST_AMOUNT = 40;

/**
 * Reads an amount in euros: `94000.00`, `94 000,00 €`, `-12,5`. At most two decimals, a comma or a point before them; the
 * thousands are apart by spaces, never by a point.
 *
 * Shape:   text → Either<EuroDefect, Euro>
 * Units:   euros in the text, cents in the value.
 * Rounds:  nothing: a third decimal is refused.
 * Findings: none.
 * Errors:  WrongLength (also for a text that breaks off) · WrongCharacter (with its position) · AmountOutOfRange
 *
 * @example parseEuro('94 000,001 €') // left({ _tag: 'WrongCharacter', position: 9 })
 * @since 0.1.0
 */
export const parseEuro = (text: string): either.Either<TextDefect | AmountOutOfRange, Euro> => {
  if (text.length > LONGEST_AMOUNT) return either.left(wrongLength('euro', text));
  const parts = AMOUNT.exec(text);
  if (parts === null) return either.left(defectOf('euro', text, AMOUNT_OPENING));
  const digits = (parts[2] ?? '').replace(/\D/g, '') + (parts[3] ?? '').padEnd(2, '0');
  const cents = BigInt(digits);
  return euroFromBigint(parts[1] === undefined ? cents : -cents);
};

/** The two parts of an amount without its sign: whole euros, and cents on two figures. */
const partsOf = (amount: Euro): { readonly whole: string; readonly cents: string } => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return { whole: digits.slice(0, -2), cents: digits.slice(-2) };
};

/**
 * Writes an amount for a machine: `94000.00`, `-0.05`. What the codecs write and read.
 *
 * Shape:   Euro → text
 * Units:   euros, always with two decimals after a point.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example euroToText(-5) // '-0.05'
 * @since 0.1.0
 */
export const euroToText = (amount: Euro): string => {
  const { whole, cents } = partsOf(amount);
  return `${amount < 0 ? '-' : ''}${whole}.${cents}`;
};

/**
 * Writes an amount for a reader, with no-break spaces.
 *
 * Shape:   Euro, locale → text
 * Units:   euros, always with two decimals.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatEuro(9_400_000, 'fr') // '94 000,00 €'
 * @since 0.1.0
 */
export const formatEuro = (amount: Euro, locale: 'fr' | 'en'): string => {
  const { whole, cents } = partsOf(amount);
  const sign = amount < 0 ? '-' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202F' : ',');
  return locale === 'fr' ? `${sign}${grouped},${cents}\u00A0€` : `${sign}€${grouped}.${cents}`;
};

/**
 * Adds amounts.
 *
 * Shape:   list of Euro → Either<AmountOutOfRange, Euro>
 * Units:   cents.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  AmountOutOfRange when the total leaves the range.
 *
 * @example sumEuros([150, 275]) // right(425)
 * @since 0.1.0
 */
export const sumEuros = (amounts: ReadonlyArray<Euro>): either.Either<AmountOutOfRange, Euro> => {
  let plain = 0;
  for (const amount of amounts) {
    plain += amount;
    // A sum that once left the safe range may have lost a cent on the way: everything is added again, exactly.
    if (!Number.isSafeInteger(plain)) return euroFromBigint(amounts.reduce((cents, one) => cents + BigInt(one), 0n));
  }
  return euroFromWhole(plain);
};
