import type { CivilDay } from './civil-day.js';
import { digitsAt } from './civil-day.js';

// prettier-ignore
const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/**
 * Writes a day in full, as an act prints it.
 *
 * Shape:   CivilDay, locale → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatCivilDay('2024-07-01', 'fr') // '1er juillet 2024'
 * @since 0.1.0
 */
export const formatCivilDay = (day: CivilDay, locale: 'fr' | 'en'): string => {
  const dayOfMonth = digitsAt(day, 8, 2);
  const month = MONTHS[locale][digitsAt(day, 5, 2) - 1] ?? '';
  return `${dayOfMonth === 1 && locale === 'fr' ? '1er' : dayOfMonth} ${month} ${digitsAt(day, 0, 4)}`;
};
