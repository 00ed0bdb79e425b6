import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isCivilDay } from '../../src/calendar/index.js';
import { utcAddMonths, utcDay, utcDays } from './civil-oracle.js';
import { day } from './day.js';
import { addMonthsCases } from './months.cases.js';

describe('CPC, art. 641 : un délai en mois expire le jour de même quantième, à défaut le dernier jour du mois', () => {
  test.each(addMonthsCases)('$id $cas ($jour + $mois)', ({ jour, mois, attendu }) => {
    expect(addMonths(day(jour), mois)).toBe(attendu);
  });

  test('de 1900 à 2100, chaque jour, à un, deux, quatre mois et deux mois en arrière', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('1900-01-01'); place <= utcDays('2100-12-31'); place++) {
      const text = utcDay(place);
      for (const months of [1, 2, 4, -2]) {
        if (addMonths(day(text), months) !== utcAddMonths(text, months)) wrong.push(`${text} ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('de 2023 à 2025, chaque jour, de 50 mois en arrière à 50 mois en avant', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('2023-01-01'); place <= utcDays('2025-12-31'); place++) {
      const text = utcDay(place);
      for (let months = -50; months <= 50; months++) {
        if (addMonths(day(text), months) !== utcAddMonths(text, months)) wrong.push(`${text} ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('tout le calendrier, au hasard', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utcDays('1583-01-01'), max: utcDays('9999-12-31') }),
        fc.integer({ min: -101_003, max: 101_003 }),
        (place, months) => {
          const text = utcDay(place);
          const month = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + months;
          const expected = month < 1583 * 12 ? '1583-01-01' : month >= 10_000 * 12 ? '9999-12-31' : utcAddMonths(text, months);
          expect(addMonths(day(text), months)).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('tout nombre de mois, même absurde, donne un jour du calendrier', () => {
    fc.assert(
      fc.property(fc.double(), (months) => {
        expect(isCivilDay(addMonths(day('2024-07-12'), months))).toBe(true);
      }),
    );
  });
});
