/** Whose rule a number is read by: a state of the schema of the ministry, a platform, or what all of them accept (`common`). */
export type InternalNumberProfile = 'xsd-2016' | 'xsd-2019' | 's2low' | 'pastell' | 'stela' | 'common';

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

const LETTER_OR_DIGIT = 3;
const CAPITAL_OR_UNDERSCORE = 5;
const WORD = 7;
const WORD_HYPHEN_OR_SPACE = 15;

/**
 * The five rules, as the schemas and the platforms write them, and what they have in common, which is also the first rule of
 * S2LOW (until 3.0.15). Two modules of Pastell disagree on a number of one character: the one that refuses it is followed.
 */
// prettier-ignore
export const ALPHABETS: Readonly<Record<InternalNumberProfile, NumberAlphabet>> = {
  'xsd-2016': { shortest: 1, inside: WORD_HYPHEN_OR_SPACE,   atEnds: LETTER_OR_DIGIT },
  'xsd-2019': { shortest: 1, inside: WORD,                   atEnds: WORD },
  's2low':    { shortest: 1, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_DIGIT },
  'pastell':  { shortest: 2, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_UNDERSCORE },
  'stela':    { shortest: 1, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_UNDERSCORE },
  'common':   { shortest: 2, inside: CAPITAL_OR_UNDERSCORE,  atEnds: CAPITAL_OR_DIGIT },
};

/** Everything that at least one of the rules accepts: what is read in an identifier, whoever made it. */
export const WIDEST_ALPHABET: NumberAlphabet = { shortest: 1, inside: WORD_HYPHEN_OR_SPACE, atEnds: WORD };

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

/** Whether a character is in a set of them. */
export const isAmong = (code: number, set: number): boolean => (setOf(code) & set) !== 0;

/** The place of the first character of a part of a text that an alphabet refuses, -1 for none; an empty part is refused where the text ends. */
export const strangePlaceIn = (text: string, from: number, until: number, { inside, atEnds }: NumberAlphabet): number => {
  if (!isAmong(text.charCodeAt(from), atEnds)) return from;
  for (let index = from + 1; index < until; index++) {
    if (!isAmong(text.charCodeAt(index), inside)) return index;
  }
  return isAmong(text.charCodeAt(until - 1), atEnds) ? -1 : until - 1;
};
