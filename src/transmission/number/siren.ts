import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongChecksum, wrongLength } from '../../legal/index.js';
import { digitOf, isDigit, isSpace } from '../characters.js';

/** The number of a body in the SIRENE register: nine digits, the last of which is a control digit. `'244200770'`. */
export type Siren = string & { readonly _brand: 'Siren' };

/** Digits of a SIREN. */
export const SIREN_LENGTH = 9;
/** Three groups of three digits, and the two spaces between them. */
const LONGEST = 11;

/**
 * Whether a number of digits that agree with their control digit start at a place of a text. From the last digit, every second one
 * counts double, 10 and above counting for the sum of its two figures; the total is a multiple of ten (Luhn's key).
 */
export const hasLuhnKeyAt = (text: string, at: number, length: number): boolean => {
  let total = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(at + index);
    if (!isDigit(code)) return false;
    const digit = digitOf(code);
    total += digit;
    if ((length - index) % 2 === 0) total += digit < 5 ? digit : digit - 9;
  }
  return total % 10 === 0;
};

/** Whether nine digits that agree with their control digit start at a place of a text. */
export const hasSirenAt = (text: string, at: number): boolean => hasLuhnKeyAt(text, at, SIREN_LENGTH);

/** The place of the first character that is neither a digit nor a space between two groups, -1 for none. */
const strangePlace = (text: string): number => {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const closesGroup = (digits === 3 || digits === 6) && isDigit(text.charCodeAt(index - 1));
    if (isDigit(code)) digits++;
    else if (!(isSpace(code) && closesGroup)) return index;
  }
  return -1;
};

/**
 * Reads a SIREN, in nine digits or in three groups of three apart by spaces, no-break or not.
 *
 * Shape:   text → Either<TextDefect, Siren>
 * Units:   digits; the value is compact, without spaces.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position in the given text) · WrongChecksum.
 *          `000000000`, which platforms use for tests, has a good control digit and is read.
 *
 * @legal répertoire SIREN, clé de Luhn
 * @example parseSiren('244 200 771') // left({ _tag: 'WrongChecksum' })
 * @since 0.1.0
 */
export const parseSiren = (text: string): either.Either<TextDefect, Siren> => {
  if (text.length < SIREN_LENGTH || text.length > LONGEST) return either.left(wrongLength('siren', text));
  if (isSiren(text)) return either.right(text);
  const place = strangePlace(text);
  if (place >= 0) return either.left(wrongCharacter('siren', text, place));
  const compact = text.replace(/[ \u00A0\u202F]/g, '');
  if (compact.length !== SIREN_LENGTH) return either.left(wrongLength('siren', text));
  return hasSirenAt(compact, 0) ? either.right(compact as Siren) : either.left(wrongChecksum('siren', text));
};

/**
 * Whether a text is a SIREN in nine digits, without spaces.
 *
 * Shape:   text → boolean (type guard)
 * Units:   digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseSiren says what is wrong.
 *
 * @legal répertoire SIREN, clé de Luhn
 * @example isSiren('244 200 770') // false
 * @since 0.1.0
 */
export const isSiren = (text: string): text is Siren => text.length === SIREN_LENGTH && hasSirenAt(text, 0);

/**
 * Writes a SIREN for a reader, in three groups apart by no-break spaces: `244 200 770`.
 *
 * Shape:   Siren → text
 * Units:   digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatSiren('244200770') // '244 200 770'
 * @since 0.1.0
 */
export const formatSiren = (siren: Siren): string => `${siren.slice(0, 3)}\u00A0${siren.slice(3, 6)}\u00A0${siren.slice(6)}`;
