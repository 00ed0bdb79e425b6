import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import { NATIONAL_SUBJECTS } from './subjects.js';

/**
 * A place in the classification of acts by subject (matières): one to five whole numbers apart by full stops, `'7.10'`. The first
 * two are national, the others those of the prefecture.
 */
export type ClassificationCode = string & { readonly _brand: 'ClassificationCode' };

/** Five numbers of two figures and the four signs between them. */
const LONGEST = 14;
const MOST_LEVELS = 5;

/** As much of a text as makes a code, apart by full stops, or by the hyphens that some platforms write. */
const DOTTED = /^[1-9]\d?(?:\.[1-9]\d?){0,4}/;
const HYPHENATED = /^[1-9]\d?(?:-[1-9]\d?){0,4}/;
/** The zeros with which these platforms fill the five levels: `7-5-0-0-0`. */
const FILLING = /(?:-0){1,3}$/;

/** The place of the first character that cannot stand there, -1 for none. */
const strangePlace = (text: string, separator: '.' | '-'): number => {
  const read = (separator === '.' ? DOTTED : HYPHENATED).exec(text)?.[0] ?? '';
  if (read.length === text.length) return -1;
  const goesOn = read !== '' && text.charAt(read.length) === separator && read.split(separator).length < MOST_LEVELS;
  return goesOn ? read.length + 1 : read.length;
};

const isNational = (code: string): boolean => {
  const [first, second] = code.split('.').map(Number);
  const subjects = NATIONAL_SUBJECTS[(first as number) - 1];
  return subjects !== undefined && (second === undefined || subjects[second] !== undefined);
};

/**
 * Reads the code of a subject. Its parts are whole numbers, never decimals: `7.10` is the tenth subject of finance, `7.1` the
 * first. The first two levels are held against the national list; the others, which each prefecture chooses, are taken as they are.
 *
 * Shape:   text → Either<TextDefect, ClassificationCode>
 * Units:   levels: one to five, each from 1 to 99. Hyphens and the zeros that fill five levels (`7-5-0-0-0`) are read and dropped.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · UnknownComponent (subject): `7.11`, `10.1`
 *
 * @legal protocole `@CTES`, classification par matières
 * @example parseClassificationCode('7-10-0-0-0') // right('7.10')
 * @since 0.2.0
 */
export const parseClassificationCode = (text: string): either.Either<TextDefect, ClassificationCode> => {
  const separator = text.includes('-') ? '-' : '.';
  if (text === '' || text.length > LONGEST || text.split('-').length > MOST_LEVELS) return either.left(wrongLength('classification-code', text));
  const filled = text.replace(FILLING, '');
  const place = strangePlace(filled, separator);
  if (place >= 0) return either.left(wrongCharacter('classification-code', text, place));
  const code = filled.replaceAll('-', '.');
  return isNational(code) ? either.right(code as ClassificationCode) : either.left(unknownComponent('classification-code', text, 'subject'));
};

/**
 * Whether a text is the code of a subject, with full stops.
 *
 * Shape:   text → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseClassificationCode says what is wrong.
 *
 * @legal protocole `@CTES`, classification par matières
 * @example isClassificationCode('7.11') // false
 * @since 0.2.0
 */
export const isClassificationCode = (text: string): text is ClassificationCode =>
  strangePlace(text, '.') < 0 && isNational(text);

/**
 * Writes the code of a subject, with full stops.
 *
 * Shape:   ClassificationCode → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, classification par matières
 * @example formatClassificationCode('7.10') // '7.10'
 * @since 0.2.0
 */
export const formatClassificationCode = (code: ClassificationCode): string => code;
