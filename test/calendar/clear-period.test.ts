import { describe, expect, test } from 'vitest';
import { clearPeriodEnd, isWorkingDay, TERRITORIES } from '../../src/calendar/index.js';
import { utcAddMonths, utcDay, utcDays, utcWeekday } from './civil-oracle.js';
import { clearPeriodCases } from './clear-period.cases.js';
import { day } from './day.js';

describe('CJA, art. R421-1 : le délai de deux mois est franc ; CPC, art. 642 : il est prorogé au premier jour ouvrable', () => {
  test.each(clearPeriodCases)('$id $cas ($fait, $mois mois, $territoire)', ({ fait, mois, territoire, attendu }) => {
    expect(clearPeriodEnd(day(fait), mois, territoire)).toEqual({
      from: fait,
      months: mois,
      expiry: attendu.échéance,
      lastDay: attendu.dernierJour,
      otherReading: attendu.autreLecture,
    });
  });

  test.each(TERRITORIES)('%s, de 2016 à 2028, chaque jour : du quantième au premier jour ouvrable', (territory) => {
    const wrong: Array<string> = [];
    for (let place = utcDays('2016-01-01'); place <= utcDays('2028-12-31'); place++) {
      const from = utcDay(place);
      const anniversary = utcAddMonths(from, 2);
      const open = (start: number): string => {
        for (let next = start; ; next++) {
          const text = utcDay(next);
          if (utcWeekday(text) <= 5 && isWorkingDay(day(text), territory)) return text;
        }
      };
      const lastDay = open(utcDays(anniversary) + 1);
      const otherDay = anniversary.slice(8) === from.slice(8) ? lastDay : open(utcDays(anniversary));
      const period = clearPeriodEnd(day(from), 2, territory);
      if (
        period.expiry !== utcDay(utcDays(anniversary) + 1) ||
        period.lastDay !== lastDay ||
        period.otherReading !== (otherDay === lastDay ? null : otherDay)
      ) {
        wrong.push(from);
      }
    }
    expect(wrong).toEqual([]);
  });
});
