import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import type { CivilDay } from './civil-day.js';
import { addDays, civilDayOf, digitsAt } from './civil-day.js';

const MONTHS_IN_THE_CALENDAR = 8417 * 12;

/**
 * Some zones skipped a whole day when they crossed the date line (30 December 2011 in Samoa), and a local date cannot name it.
 * Eight centuries later the calendar is the same, since it repeats every four, and no zone is known to skip a day.
 */
const YEARS_AHEAD = 800;

/**
 * The same day of the month a number of months later, or the last day of that month where it has no such day.
 *
 * Shape:   CivilDay, months → CivilDay
 * Units:   whole months; a fraction of a month is dropped, what is not a number counts for none.
 * Rounds:  to the last day of the month (31 December + 2 months → 28 or 29 February).
 * Findings: none.
 * Errors:  none. The calendar ends on 1583-01-01 and 9999-12-31 and holds there.
 *
 * @example addMonths('2024-12-31', 2) // '2025-02-28'
 * @since 0.1.0
 */
export const addMonths = (day: CivilDay, months: number): CivilDay => {
  const held = Math.min(Math.max(Math.trunc(months) || 0, -MONTHS_IN_THE_CALENDAR), MONTHS_IN_THE_CALENDAR);
  // Noon: in some zones the clocks change at midnight, and that midnight does not exist.
  const date = addMonthsToDate(new Date(digitsAt(day, 0, 4) + YEARS_AHEAD, digitsAt(day, 5, 2) - 1, digitsAt(day, 8, 2), 12), held);
  const year = date.getFullYear() - YEARS_AHEAD;
  if (year < 1583) return addDays(day, Number.NEGATIVE_INFINITY);
  if (year > 9999) return addDays(day, Number.POSITIVE_INFINITY);
  return civilDayOf(year, date.getMonth() + 1, date.getDate());
};
