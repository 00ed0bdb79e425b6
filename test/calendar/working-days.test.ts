import { describe, expect, test } from 'vitest';
import { isWorkingDay, nextWorkingDay, publicHolidays, TERRITORIES } from '../../src/calendar/index.js';
import { utcDay, utcDays, utcWeekday } from './civil-oracle.js';
import { day } from './day.js';
import { workingDayCases } from './working-days.cases.js';

describe('CPC, art. 642 : samedis, dimanches et jours fériés ne sont pas des jours ouvrables', () => {
  test.each(workingDayCases)('$id $cas ($jour)', ({ territoire, jour, ouvrable, suivant }) => {
    expect(isWorkingDay(day(jour), territoire)).toBe(ouvrable);
    expect(nextWorkingDay(day(jour), territoire)).toBe(suivant);
  });

  test.each(TERRITORIES)('%s, de 2010 à 2029, chaque jour : le suivant est le premier ouvrable', (territory) => {
    const wrong: Array<string> = [];
    const closed = new Set<string>();
    for (let year = 2010; year <= 2030; year++) for (const holiday of publicHolidays(year, territory)) closed.add(holiday.day);
    // From the last day to the first, keeping the working day seen last.
    let following = '2030-01-02';
    for (let place = utcDays('2030-01-01'); place >= utcDays('2010-01-01'); place--) {
      const text = utcDay(place);
      const working = utcWeekday(text) <= 5 && !closed.has(text);
      if (isWorkingDay(day(text), territory) !== working || nextWorkingDay(day(text), territory) !== following) wrong.push(text);
      if (working) following = text;
    }
    expect(wrong).toEqual([]);
  });
});
