import type { CivilDay } from '../../calendar/index.js';
import { isCivilDay } from '../../calendar/index.js';

/** A day as stamps print it, and the place after it. */
export interface PrintedDay {
  readonly day: CivilDay;
  readonly end: number;
}

/** `27/03/2024`, `27-02-2020`, `08.02.23`; before a year of four figures, a 1 may be a stroke misread. */
const IN_FIGURES = /\s*(\d{1,2})[/.-](\d{1,2})(?:[/.\-1](\d{4})|[/.-](\d{2}))(?!\d)/y;
/** `1er juillet 2022` */
const IN_WORDS = /\s*(\d{1,2})(?:er)?\s+(\p{L}{3,9})\s+(\d{4})(?!\d)/iuy;
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre';
const ACCENTS = /\p{Mn}/gu;
/** No act was transmitted before this century. */
const CENTURY = '20';

const monthNamed = (word: string): number => MONTHS.split(' ').indexOf(word.normalize('NFD').replace(ACCENTS, '').toLowerCase()) + 1;

const dayOf = (year: string, month: string | number, dayOfMonth: string, end: number): PrintedDay | undefined => {
  const day = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isCivilDay(day) ? { day, end } : undefined;
};

/** Reads the day printed at a place of a text, after spaces; `undefined` where there is none, or none that exists. */
export const printedDayAt = (text: string, at: number): PrintedDay | undefined => {
  IN_FIGURES.lastIndex = at;
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) {
    const [, dayOfMonth = '', month = '', year, shortYear = ''] = figures as unknown as ReadonlyArray<string | undefined>;
    return dayOf(year ?? CENTURY + shortYear, month, dayOfMonth, IN_FIGURES.lastIndex);
  }
  IN_WORDS.lastIndex = at;
  const words = IN_WORDS.exec(text) as unknown as readonly [string, string, string, string] | null;
  if (words === null) return undefined;
  const [, dayOfMonth, month, year] = words;
  return dayOf(year, monthNamed(month), dayOfMonth, IN_WORDS.lastIndex);
};
