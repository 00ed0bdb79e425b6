import { isCapital, isDigit } from '../characters.js';
import { LONGEST_NUMBER, strangePlaceIn, WIDEST_ALPHABET } from '../internal-number/index.js';
import type { ActNature } from './act-nature.js';
import { isActNature } from './act-nature.js';

/** Where each field stands after the document type; the number runs to the end, or to the nature. */
export const SIREN_AT = 4;
export const DAY_AT = 14;
export const NUMBER_AT = 23;
/** `99_DE-` and `-DE`. */
export const TYPE_WIDTH = 6;
export const NATURE_WIDTH = 3;
export const LONGEST_IDENTIFIER: number = TYPE_WIDTH + NUMBER_AT + LONGEST_NUMBER + NATURE_WIDTH;

const HYPHEN = 45;
const UNDERSCORE = 95;

/** Only a document type has an underscore as its third character: a department has a digit there, or a letter of Corsica. */
export const typeWidth = (text: string): number => (text.charCodeAt(2) === UNDERSCORE ? TYPE_WIDTH : 0);

export const hasTypeAtStart = (text: string): boolean =>
  isDigit(text.charCodeAt(0)) &&
  isDigit(text.charCodeAt(1)) &&
  isCapital(text.charCodeAt(3)) &&
  isCapital(text.charCodeAt(4)) &&
  text.charCodeAt(5) === HYPHEN;

export const hasHyphens = (text: string, start: number): boolean =>
  text.charCodeAt(start + SIREN_AT - 1) === HYPHEN &&
  text.charCodeAt(start + DAY_AT - 1) === HYPHEN &&
  text.charCodeAt(start + NUMBER_AT - 1) === HYPHEN;

export const hasNumber = (text: string, from: number, until: number): boolean =>
  until - from <= LONGEST_NUMBER && strangePlaceIn(text, from, until, WIDEST_ALPHABET) < 0;

/** The nature after the last hyphen, if there is one and at least one character is left to the number. */
export const natureAtEnd = (text: string, numberAt: number): ActNature | null => {
  const hyphenAt = text.length - NATURE_WIDTH;
  if (hyphenAt <= numberAt || text.charCodeAt(hyphenAt) !== HYPHEN) return null;
  const suffix = text.slice(hyphenAt + 1);
  return isActNature(suffix) ? suffix : null;
};
