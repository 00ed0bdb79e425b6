import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongLength } from '../../legal/index.js';
import { strangePlaceInShape } from '../characters.js';

/** The number of an association in its national register: `W` and nine digits, `'W751234567'`; in Corsica `'W2A0001234'`. */
export type Rna = string & { readonly _brand: 'Rna' };

/** The third character is a digit, or the letter of a Corsican prefecture after a 2. */
const SHAPE = 'W9B9999999';
const DIGITS_ONLY = 'W999999999';

const strangePlace = (text: string): number => strangePlaceInShape(text, text.charAt(1) === '2' ? SHAPE : DIGITS_ONLY);

/**
 * Reads the number of an association.
 *
 * Shape:   text → Either<TextDefect, Rna>
 * Units:   ten characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position). The register has no control digit, and its first three characters
 *          (the prefecture that registered the association) are not checked against a list.
 *
 * @legal répertoire national des associations, numéro
 * @example parseRna('w751234567') // left({ _tag: 'WrongCharacter', position: 0 })
 * @since 0.2.0
 */
export const parseRna = (text: string): either.Either<TextDefect, Rna> => {
  if (text.length !== SHAPE.length) return either.left(wrongLength('rna', text));
  const place = strangePlace(text);
  return place < 0 ? either.right(text as Rna) : either.left(wrongCharacter('rna', text, place));
};

/**
 * Whether a text is the number of an association.
 *
 * Shape:   text → boolean (type guard)
 * Units:   ten characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseRna says what is wrong.
 *
 * @legal répertoire national des associations, numéro
 * @example isRna('W751234567') // true
 * @since 0.2.0
 */
export const isRna = (text: string): text is Rna => text.length === SHAPE.length && strangePlace(text) < 0;

/**
 * Writes the number of an association as it was read.
 *
 * Shape:   Rna → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatRna('W751234567') // 'W751234567'
 * @since 0.2.0
 */
export const formatRna = (rna: Rna): string => rna;
