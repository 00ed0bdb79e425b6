import type { CivilDay } from './civil-day.js';
import { addDays, weekday } from './civil-day.js';
import type { Territory } from './holidays.js';
import { isPublicHoliday } from './holidays.js';

/**
 * Whether a day is neither a Saturday, nor a Sunday, nor a public holiday of the territory.
 *
 * Shape:   CivilDay, territory → boolean
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CPC, art. 642, al. 2 (Saturdays, Sundays, public and non-working holidays)
 * @example isWorkingDay('2024-07-14', 'mainland-france') // false
 * @since 0.1.0
 */
export const isWorkingDay = (day: CivilDay, territory: Territory): boolean =>
  weekday(day) <= 5 && !isPublicHoliday(day, territory);

/**
 * The first working day after a day.
 *
 * Shape:   CivilDay, territory → CivilDay
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none. At the end of the calendar the last day stands.
 *
 * @example nextWorkingDay('2024-05-08', 'mainland-france') // '2024-05-10'
 * @since 0.1.0
 */
export const nextWorkingDay = (day: CivilDay, territory: Territory): CivilDay => {
  const following = addDays(day, 1);
  return following === day || isWorkingDay(following, territory) ? following : nextWorkingDay(following, territory);
};
