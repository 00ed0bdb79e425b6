import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongLength } from '../../legal/index.js';
import type { InternalNumberProfile, NumberAlphabet } from './alphabet.js';
import { ALPHABETS, LONGEST_NUMBER, strangePlaceIn } from './alphabet.js';

/** The number (numéro interne) that a body gives to an act it transmits, at most 15 characters: `'D20240041710'`. */
export type InternalNumber = string & { readonly _brand: 'InternalNumber' };

const hasLength = (text: string, { shortest }: NumberAlphabet): boolean => text.length >= shortest && text.length <= LONGEST_NUMBER;

/**
 * Reads an internal number under the rule of one schema or platform. The text is kept as it is: zeros and case are significant.
 *
 * Shape:   text, profile → Either<TextDefect, InternalNumber>
 * Units:   characters, at most 15.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position)
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example parseInternalNumber('_123_AXY', 's2low') // left({ _tag: 'WrongCharacter', position: 0 })
 * @since 0.1.0
 */
export const parseInternalNumber = (text: string, profile: InternalNumberProfile): either.Either<TextDefect, InternalNumber> => {
  const alphabet = ALPHABETS[profile];
  if (!hasLength(text, alphabet)) return either.left(wrongLength('internal-number', text));
  const place = strangePlaceIn(text, 0, text.length, alphabet);
  return place < 0 ? either.right(text as InternalNumber) : either.left(wrongCharacter('internal-number', text, place));
};

/**
 * Whether a text is a number that one schema or platform accepts.
 *
 * Shape:   text, profile → boolean (type guard)
 * Units:   characters, at most 15.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseInternalNumber says what is wrong.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example isInternalNumber('_123_AXY', 's2low') // false
 * @since 0.1.0
 */
export const isInternalNumber = (text: string, profile: InternalNumberProfile): text is InternalNumber =>
  hasLength(text, ALPHABETS[profile]) && strangePlaceIn(text, 0, text.length, ALPHABETS[profile]) < 0;

/**
 * Writes a number as it was read.
 *
 * Shape:   InternalNumber → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example formatInternalNumber('D20240041710') // 'D20240041710'
 * @since 0.1.0
 */
export const formatInternalNumber = (number: InternalNumber): string => number;
