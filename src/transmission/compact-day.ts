import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../calendar/index.js';
import { isCivilDay, parseCivilDay } from '../calendar/index.js';
import type { UnknownPart } from '../legal/index.js';

const COMPACT_LENGTH = 8;
const ZERO = 48;
const TWO = 50;

const PLACES_PER_MONTH = 32;
const LEAP_DAY = '-02-29';

const twoFigures = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Every month and day of a leap year as `-MM-DD`, at the place 32 × month + day; nothing where there is no such day. */
const MONTH_DAYS: ReadonlyArray<string | undefined> = /* @__PURE__ */ Array.from({ length: 13 * PLACES_PER_MONTH }, (_, place) => {
  const monthDay = `-${twoFigures(Math.floor(place / PLACES_PER_MONTH))}-${twoFigures(place % PLACES_PER_MONTH)}`;
  return isCivilDay(`2000${monthDay}`) ? monthDay : undefined;
});

const hasDigits = (text: string, from: number, until: number): boolean => {
  for (let index = from; index < until; index++) {
    const code = text.charCodeAt(index);
    if (!(code >= ZERO && code <= ZERO + 9)) return false;
  }
  return true;
};

const twoDigitsAt = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/**
 * The day that eight digits write without separators at a place of a text, `undefined` where they write none. Most days are
 * found in the table; 29 February and the years before 2000 are left to the calendar.
 */
export const compactDayAt = (text: string, at: number): CivilDay | undefined => {
  if (!hasDigits(text, at, at + COMPACT_LENGTH)) return undefined;
  const monthDay = MONTH_DAYS[twoDigitsAt(text, at + 4) * PLACES_PER_MONTH + twoDigitsAt(text, at + 6)];
  if (monthDay === undefined) return undefined;
  const day = text.slice(at, at + 4) + monthDay;
  return (monthDay !== LEAP_DAY && text.charCodeAt(at) >= TWO) || isCivilDay(day) ? (day as CivilDay) : undefined;
};

/** What makes eight digits no day: the year, the month or the day of the month. */
export const impossiblePartAt = (text: string, at: number): UnknownPart => {
  const day = parseCivilDay(`${text.slice(at, at + 4)}-${text.slice(at + 4, at + 6)}-${text.slice(at + 6, at + COMPACT_LENGTH)}`);
  return either.isLeft(day) && day.left._tag === 'UnknownComponent' ? day.left.part : 'day';
};

/** The text of a day without its separators: `20240704`. */
export const compactDay = (day: string): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
