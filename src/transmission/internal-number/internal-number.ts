import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongLength } from '../../legal/index.js';

/** The number (numéro interne) that a body gives to an act it transmits, at most 15 characters: `'D20240041710'`. */
export type InternalNumber = string & { readonly _brand: 'InternalNumber' };

/** Whose rule a number is read by: one of two states of the schema of the ministry, or one of three platforms. */
export type InternalNumberProfile = 'xsd-2016' | 'xsd-2019' | 's2low' | 'pastell' | 'stela';

/** What a number may be made of: `inside`, and at its first and last place, `atEnds`. Sets of the characters below. */
export interface NumberAlphabet {
  readonly shortest: number;
  readonly inside: number;
  readonly atEnds: number;
}

/** Characters of the longest internal number. */
export const LONGEST_NUMBER = 15;

const CAPITAL_OR_DIGIT = 1;
const SMALL_LETTER = 2;
const UNDERSCORE = 4;
const HYPHEN_OR_SPACE = 8;
const OTHER = 16;

const LETTER_OR_DIGIT = CAPITAL_OR_DIGIT | SMALL_LETTER;
const CAPITAL_OR_UNDERSCORE = CAPITAL_OR_DIGIT | UNDERSCORE;
const WORD = LETTER_OR_DIGIT | UNDERSCORE;

/**
 * The five rules, as the schemas and the platforms write them. Two modules of Pastell disagree on a number of one character:
 * the one that refuses it is followed.
 */
// prettier-ignore
const ALPHABETS: Readonly<Record<InternalNumberProfile, NumberAlphabet>> = {
  'xsd-2016': { shortest: 1, inside: WORD | HYPHEN_OR_SPACE, atEnds: LETTER_OR_DIGIT },
  'xsd-2019': { shortest: 1, inside: WORD,                   atEnds: WORD },
  's2low':    { shortest: 1, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_DIGIT },
  'pastell':  { shortest: 2, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_UNDERSCORE },
  'stela':    { shortest: 1, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_UNDERSCORE },
};

/** Everything that at least one of the rules accepts: what is read in an identifier, whoever made it. */
export const WIDEST_ALPHABET: NumberAlphabet = { shortest: 1, inside: WORD | HYPHEN_OR_SPACE, atEnds: WORD };

const setOf = (code: number): number =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
    ? CAPITAL_OR_DIGIT
    : code >= 97 && code <= 122
      ? SMALL_LETTER
      : code === 95
        ? UNDERSCORE
        : code === 45 || code === 32
          ? HYPHEN_OR_SPACE
          : OTHER;

/** The place of the first character of a part of a text that an alphabet refuses, -1 for none; the part is not empty. */
export const strangePlaceIn = (text: string, from: number, until: number, { inside, atEnds }: NumberAlphabet): number => {
  if ((setOf(text.charCodeAt(from)) & atEnds) === 0) return from;
  for (let index = from + 1; index < until; index++) {
    if ((setOf(text.charCodeAt(index)) & inside) === 0) return index;
  }
  return (setOf(text.charCodeAt(until - 1)) & atEnds) === 0 ? until - 1 : -1;
};

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
 * @legal protocole @CTES, identifiant unique de l’acte
 * @example parseInternalNumber('_123_AXY', 's2low') // Left: WrongCharacter, position 0
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
 * @legal protocole @CTES, identifiant unique de l’acte
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
 * @legal protocole @CTES, identifiant unique de l’acte
 * @example formatInternalNumber(number D20240041710) // 'D20240041710'
 * @since 0.1.0
 */
export const formatInternalNumber = (number: InternalNumber): string => number;
