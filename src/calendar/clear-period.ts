import type { CivilDay } from './civil-day.js';
import { addDays, digitsAt } from './civil-day.js';
import type { Territory } from './holidays.js';
import { addMonths } from './months.js';
import { isWorkingDay, nextWorkingDay } from './working-days.js';

/**
 * The working of a clear period in months: it starts the day after the event, and the day after its last ordinary day is still
 * in time. `expiry` is that following day, `lastDay` the same or the next working day. `otherReading` is the last day under the
 * other reading of month-ends, where the two differ (interpretation 002).
 */
export interface ClearPeriod {
  readonly from: CivilDay;
  readonly months: number;
  readonly expiry: CivilDay;
  readonly lastDay: CivilDay;
  readonly otherReading: CivilDay | null;
}

const orNextWorkingDay = (day: CivilDay, territory: Territory): CivilDay =>
  isWorkingDay(day, territory) ? day : nextWorkingDay(day, territory);

/**
 * Computes the last day of a clear period in months (délai franc), carried to the next working day.
 *
 * Shape:   CivilDay of the event, months, territory → ClearPeriod
 * Units:   whole months; the last day counts until midnight.
 * Rounds:  a day that the last month does not have becomes its last day, before the following day is taken.
 * Findings: none; `otherReading` is set where the other reading of month-ends gives another day.
 * Errors:  none.
 *
 * @legal CJA, art. R421-1 (clear period: CE, 4 June 1954); CPC, art. 641 and 642 for the end of the month and the working day
 * @interpretation 002-month-ends
 * @example clearPeriodEnd('2007-10-01', 2, 'mainland-france').lastDay // '2007-12-03'
 * @since 0.1.0
 */
export const clearPeriodEnd = (from: CivilDay, months: number, territory: Territory): ClearPeriod => {
  const anniversary = addMonths(from, months);
  const expiry = addDays(anniversary, 1);
  const lastDay = orNextWorkingDay(expiry, territory);
  const clamped = digitsAt(anniversary, 8, 2) !== digitsAt(from, 8, 2);
  // The other reading ends the period with the month that lacks the day, and adds no day after it.
  const other = clamped ? orNextWorkingDay(anniversary, territory) : lastDay;
  return { from, months, expiry, lastDay, otherReading: other === lastDay ? null : other };
};
