import type { CivilDay } from '../calendar/index.js';
import { isCivilDay } from '../calendar/index.js';

const COMPACT_LENGTH = 8;

/** Eight digits as `YYYY-MM-DD`, whether there is such a day or not. */
const separated = (text: string, at: number): string =>
  `${text.slice(at, at + 4)}-${text.slice(at + 4, at + 6)}-${text.slice(at + 6, at + COMPACT_LENGTH)}`;

/** The day that eight digits write without separators at a place of a text, `undefined` where they write none. */
export const compactDayAt = (text: string, at: number): CivilDay | undefined => {
  const day = separated(text, at);
  return isCivilDay(day) ? day : undefined;
};

/** What makes eight digits no day: the year, the month or the day of the month. */
export const impossiblePartAt = (text: string, at: number): 'year' | 'month' | 'day' => {
  const day = separated(text, at);
  return !isCivilDay(`${day.slice(0, 5)}01-01`) ? 'year' : !isCivilDay(`${day.slice(0, 8)}01`) ? 'month' : 'day';
};

/** The text of a day without its separators: `20240704`. */
export const compactDay = (day: string): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
