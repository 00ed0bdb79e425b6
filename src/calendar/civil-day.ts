import * as either from 'fp-ts/lib/Either.js';
import type { IsoDay, TextDefect } from '../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../legal/index.js';

/** A day of the civil calendar, the same in every time zone: `'2024-07-04'`. From 1583 to 9999. */
export type CivilDay = IsoDay & { readonly _brand: 'CivilDay' };

/** The Gregorian calendar starts in October 1582; its first full year bounds what the calendar answers for. */
const FIRST_YEAR = 1583;
const ISO_LENGTH = 10;
const ZERO = 48;
const HYPHEN = 45;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isWholeWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** The part that makes the day impossible, or `undefined` for a day that exists. */
const impossiblePart = (year: number, month: number, day: number): 'year' | 'month' | 'day' | undefined =>
  !isWholeWithin(year, FIRST_YEAR, 9999)
    ? 'year'
    : !isWholeWithin(month, 1, 12)
      ? 'month'
      : !isWholeWithin(day, 1, lengthOfMonth(year, month))
        ? 'day'
        : undefined;

/** The number that starts at `at` and is `length` digits long; the text is known to hold digits there. */
export const digitsAt = (text: string, at: number, length: number): number => {
  let value = 0;
  for (let index = at; index < at + length; index++) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
};

const wrongPosition = (text: string): number => {
  for (let index = 0; index < ISO_LENGTH; index++) {
    const code = text.charCodeAt(index);
    if (index === 4 || index === 7 ? code !== HYPHEN : code < ZERO || code > ZERO + 9) return index;
  }
  return -1;
};

/**
 * Reads a day written `YYYY-MM-DD`. A day that does not exist is refused, never shifted.
 *
 * Shape:   text → Either<TextDefect, CivilDay>
 * Units:   civil days, without time or time zone.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · UnknownComponent (year, month or day)
 *
 * @example parseCivilDay('2024-06-31') // left({ _tag: 'UnknownComponent', part: 'day' })
 * @since 0.1.0
 */
export const parseCivilDay = (text: string): either.Either<TextDefect, CivilDay> => {
  if (text.length !== ISO_LENGTH) return either.left(wrongLength('civil-day', text));
  const position = wrongPosition(text);
  if (position >= 0) return either.left(wrongCharacter('civil-day', text, position));
  const part = impossiblePart(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
  return part === undefined ? either.right(text as CivilDay) : either.left(unknownComponent('civil-day', text, part));
};

/**
 * Whether a text is a civil day written `YYYY-MM-DD`.
 *
 * Shape:   text → boolean (type guard)
 * Units:   civil days, from 1583-01-01 to 9999-12-31.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseCivilDay says what is wrong.
 *
 * @example isCivilDay('2023-02-29') // false
 * @since 0.1.0
 */
export const isCivilDay = (text: string): text is CivilDay =>
  text.length === ISO_LENGTH &&
  wrongPosition(text) < 0 &&
  impossiblePart(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)) === undefined;

/** Writes a year, a month from 1 and a day of the month as a day; the three are known to name a day that exists. */
export const civilDayOf = (year: number, month: number, day: number): CivilDay =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDay;

/**
 * Builds a day from its year, its month and its day of the month.
 *
 * Shape:   year, month from 1, day from 1 → Either<TextDefect, CivilDay>
 * Units:   integers.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  UnknownComponent (the first of year, month and day that is not whole or does not exist)
 *
 * @example makeCivilDay(2024, 2, 30) // left({ _tag: 'UnknownComponent', part: 'day' })
 * @since 0.1.0
 */
export const makeCivilDay = (year: number, month: number, day: number): either.Either<TextDefect, CivilDay> => {
  const part = impossiblePart(year, month, day);
  return part === undefined ? either.right(civilDayOf(year, month, day)) : either.left(unknownComponent('civil-day', `${year}-${month}-${day}`, part));
};

/**
 * The place of a day in the count of days since 1 January 1970, which is 0: differences of days become subtractions.
 * The year is counted from March, so that the leap day is its last.
 */
export const dayNumber = (day: CivilDay): number => {
  const month = digitsAt(day, 5, 2);
  const year = digitsAt(day, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsAt(day, 8, 2) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468;
};

const FIRST_DAY = -141349; // 1583-01-01
const LAST_DAY = 2932896; // 9999-12-31

/** The day at a place in the count; a place outside the calendar is held at its first or last day. */
export const dayAt = (place: number): CivilDay => {
  const held = Math.min(Math.max(place, FIRST_DAY), LAST_DAY) + 719468;
  const era = Math.floor(held / 146097);
  const dayOfEra = held - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return civilDayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
};

/**
 * The day that comes a number of days after another (before, for a negative number).
 *
 * Shape:   CivilDay, days → CivilDay
 * Units:   whole days; a fraction of a day is dropped, what is not a number counts for none.
 * Rounds:  nothing. The calendar ends on 1583-01-01 and 9999-12-31 and holds there.
 * Findings: none.
 * Errors:  none.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 * @since 0.1.0
 */
export const addDays = (day: CivilDay, days: number): CivilDay => dayAt(dayNumber(day) + (Math.trunc(days) || 0));

/**
 * The day of the week, from 1 for Monday to 7 for Sunday.
 *
 * Shape:   CivilDay → 1 to 7
 * Units:   days of the week, as ISO 8601 numbers them.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example weekday('2024-07-04') // 4
 * @since 0.1.0
 */
export const weekday = (day: CivilDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  ((((dayNumber(day) + 3) % 7) + 7) % 7 + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
