import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongLength } from '../../legal/index.js';

/** The number that an assembly gives to a deliberation, as printed: `'2024.00417'`, `'2022 7 4'`, `'D2023-01-003'`. */
export type DeliberationNumber = string & { readonly _brand: 'DeliberationNumber' };

/** Characters of the longest text that is read as a number. */
const LONGEST = 60;

/** « Délibération n° » before the number is no part of it. */
const BEFORE_THE_NUMBER = /^\s*(?:(?:d[ée]lib[ée]ration\s*)?n\s?[°º]\s?)?/iu;
const LETTER_OR_FIGURE = /[\p{L}0-9]/u;
const FIGURE = /[0-9]/;
const INSIDE = /[\p{L}0-9\s./_()\u2010-\u2015\u2212-]/u;

/** A text as it is kept: every run of spaces is a plain one, every dash a hyphen. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u2010-\u2015\u2212]/gu, '-');

/** The place of the first character that no number holds, or that none starts or ends with; -1 for none. */
const strangePlace = (text: string, from: number, until: number): number => {
  if (!LETTER_OR_FIGURE.test(text.charAt(from))) return from;
  for (let place = from; place < until; place++) if (!INSIDE.test(text.charAt(place))) return place;
  const last = text.charAt(until - 1);
  return LETTER_OR_FIGURE.test(last) || last === ')' ? -1 : until - 1;
};

/**
 * Reads the number of a deliberation: letters, figures, and the marks between them. Zeros, case and marks are kept, since two
 * numbers may differ by them alone; spaces and dashes of other kinds become plain ones.
 *
 * Shape:   text → Either<TextDefect, DeliberationNumber>
 * Units:   characters, at most 60, of which one figure at least.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (empty, too long, no figure) · WrongCharacter (with its position)
 *
 * @example parseDeliberationNumber('n° 2024.00417') // right('2024.00417')
 * @since 0.2.0
 */
export const parseDeliberationNumber = (text: string): either.Either<TextDefect, DeliberationNumber> => {
  if (text.length > LONGEST) return either.left(wrongLength('deliberation-number', text));
  const from = BEFORE_THE_NUMBER.exec(text)?.[0].length ?? 0;
  const until = text.trimEnd().length;
  if (from >= until) return either.left(wrongLength('deliberation-number', text));
  const place = strangePlace(text, from, until);
  if (place >= 0) return either.left(wrongCharacter('deliberation-number', text, place));
  const kept = plain(text.slice(from, until));
  return FIGURE.test(kept) ? either.right(kept as DeliberationNumber) : either.left(wrongLength('deliberation-number', text));
};

/**
 * Whether a text is the number of a deliberation, written as it is kept.
 *
 * Shape:   text → boolean (type guard)
 * Units:   characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseDeliberationNumber says what is wrong.
 *
 * @example isDeliberationNumber('2022 7 4') // true
 * @since 0.2.0
 */
export const isDeliberationNumber = (text: string): text is DeliberationNumber => {
  const number = parseDeliberationNumber(text);
  return either.isRight(number) && number.right === text;
};

/**
 * Writes the number of a deliberation as it was read.
 *
 * Shape:   DeliberationNumber → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatDeliberationNumber('2024.00417') // '2024.00417'
 * @since 0.2.0
 */
export const formatDeliberationNumber = (number: DeliberationNumber): string => number;
