import type { CivilDay } from './civil-day.js';
import { addDays, dayNumber } from './civil-day.js';

/**
 * Counts the clear days (jours francs): the whole days strictly between the day of sending and the day of the sitting.
 * Saturdays, Sundays and public holidays count and never extend the delay.
 *
 * Shape:   CivilDay, CivilDay → number of clear days
 * Units:   whole days, midnight to midnight.
 * Rounds:  nothing. Sent on the day of the sitting, or after it: 0.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-11 and L2121-12 (CE, 13 October 1993, André, n° 141677, for the days counted)
 * @example clearDaysBetween('2024-06-28', '2024-07-04') // 5
 * @since 0.1.0
 */
export const clearDaysBetween = (sentOn: CivilDay, heldOn: CivilDay): number =>
  Math.max(dayNumber(heldOn) - dayNumber(sentOn) - 1, 0);

/**
 * The last day on which a notice may be sent to leave a number of clear days before the sitting.
 *
 * Shape:   CivilDay, clear days → CivilDay
 * Units:   whole days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-11 and L2121-12
 * @example latestSendingDay('2024-07-04', 5) // '2024-06-28'
 * @since 0.1.0
 */
export const latestSendingDay = (heldOn: CivilDay, clearDays: number): CivilDay => addDays(heldOn, -(clearDays + 1));
