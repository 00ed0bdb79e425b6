import type { CivilDay } from '../../src/calendar/index.js';
import { isCivilDay } from '../../src/calendar/index.js';

/** A day of a case table, as the library takes it. */
export const day = (text: string): CivilDay => {
  if (!isCivilDay(text)) throw new Error(`« ${text} » n’est pas un jour civil`);
  return text;
};
