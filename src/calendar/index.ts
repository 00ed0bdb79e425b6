/**
 * Civil days, clear days, public holidays of each territory, clear periods.
 *
 * @module deliberant/calendar
 */
export type { CivilDay } from './civil-day.js';
export { addDays, isCivilDay, makeCivilDay, parseCivilDay, weekday } from './civil-day.js';
export { clearDaysBetween, latestSendingDay } from './clear-days.js';
export type { ClearPeriod } from './clear-period.js';
export { clearPeriodEnd } from './clear-period.js';
export { formatCivilDay } from './format.js';
export type { HolidayName, PublicHoliday, Territory } from './holidays.js';
export { isPublicHoliday, publicHolidays, TERRITORIES } from './holidays.js';
export { addMonths } from './months.js';
export { isWorkingDay, nextWorkingDay } from './working-days.js';
