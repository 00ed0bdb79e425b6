import { describe, expect, test } from 'vitest';
import type { HolidayName, PublicHoliday } from '../../src/calendar/index.js';
import { publicHolidays, TERRITORIES, weekday } from '../../src/calendar/index.js';
import type { LegalSource } from '../../src/legal/index.js';
import { easterOf, utcDay, utcDays } from './civil-oracle.js';
import { day } from './day.js';
import { easterCases, holidayListCases, ownHolidaysCases } from './holidays.cases.js';

const holidaysOf = (rows: ReadonlyArray<readonly [string, HolidayName, LegalSource]>): ReadonlyArray<PublicHoliday> =>
  rows.map(([text, name, source]) => ({ day: day(text), name, source }));

describe('Code du travail, art. L3133-1 et L3134-13 : les jours fériés d’une année, dans l’ordre des jours', () => {
  test.each(holidayListCases)('$id $cas', ({ année, territoire, attendu }) => {
    expect(publicHolidays(année, territoire)).toEqual(holidaysOf(attendu));
  });
});

describe('Code du travail, art. L3422-2 : outre-mer, la commémoration de l’abolition de l’esclavage', () => {
  test.each(ownHolidaysCases)('$id $cas ($année)', ({ année, territoire, propres }) => {
    const mainland = publicHolidays(année, 'mainland-france');
    const own = publicHolidays(année, territoire).filter(({ name }) => !mainland.some((holiday) => holiday.name === name));
    expect(own).toEqual(holidaysOf(propres));
  });
});

describe('Les fêtes mobiles suivent Pâques : lundi de Pâques, Ascension, lundi de Pentecôte, Vendredi saint', () => {
  test.each(easterCases)('$id $cas ($année)', ({ année, vendrediSaint, lundiDePâques, ascension, lundiDePentecôte }) => {
    const moving = publicHolidays(année, 'alsace-moselle')
      .filter(({ name }) => ['good-friday', 'easter-monday', 'ascension', 'whit-monday'].includes(name))
      .map((holiday) => [holiday.name, holiday.day]);
    expect(moving).toEqual([
      ['good-friday', vendrediSaint],
      ['easter-monday', lundiDePâques],
      ['ascension', ascension],
      ['whit-monday', lundiDePentecôte],
    ]);
  });

  test('de 1583 à 9999, chaque année s’accorde avec le comput de Lilius', () => {
    const wrong: Array<number> = [];
    for (let year = 1583; year <= 9999; year++) {
      const easter = utcDays(easterOf(year));
      const dayOf = new Map(publicHolidays(year, 'alsace-moselle').map((holiday) => [holiday.name, holiday.day as string]));
      if (
        dayOf.get('good-friday') !== utcDay(easter - 2) ||
        dayOf.get('easter-monday') !== utcDay(easter + 1) ||
        dayOf.get('ascension') !== utcDay(easter + 39) ||
        dayOf.get('whit-monday') !== utcDay(easter + 50)
      ) {
        wrong.push(year);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('de 1583 à 9999, elles tombent un vendredi, deux lundis et un jeudi', () => {
    const weekdays = new Set<string>();
    for (let year = 1583; year <= 9999; year++) {
      for (const { name, day: on } of publicHolidays(year, 'alsace-moselle')) {
        if (['good-friday', 'easter-monday', 'ascension', 'whit-monday'].includes(name)) weekdays.add(`${name} ${weekday(on)}`);
      }
    }
    expect([...weekdays].sort()).toEqual(['ascension 4', 'easter-monday 1', 'good-friday 5', 'whit-monday 1']);
  });
});

describe('De 1984 à 2100, dans chaque territoire', () => {
  const years = Array.from({ length: 117 }, (_, index) => 1984 + index);

  test.each(TERRITORIES)('%s : les jours sont rangés, de l’année, et contiennent les onze de la métropole', (territory) => {
    for (const year of years) {
      const holidays = publicHolidays(year, territory);
      const days = holidays.map((holiday) => holiday.day);
      expect(days).toEqual([...days].sort());
      expect(days.filter((text) => !text.startsWith(`${year}-`))).toEqual([]);
      const names = holidays.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const mainland = publicHolidays(year, 'mainland-france');
      expect(mainland.length).toBe(11);
      expect(holidays.filter(({ name }) => mainland.some((holiday) => holiday.name === name))).toEqual(mainland);
    }
  });

  test('chaque source citée est en vigueur le jour qu’elle rend férié', () => {
    const outside = years.flatMap((year) =>
      TERRITORIES.flatMap((territory) =>
        publicHolidays(year, territory).filter(
          ({ day: on, source }) => !((source.from === null || source.from <= on) && (source.until === null || on < source.until)),
        ),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('la liste des territoires', () => {
    expect(TERRITORIES).toEqual([
      'mainland-france', 'alsace-moselle', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-barthelemy',
      'saint-martin', 'saint-martin-labour-code',
    ]);
  });
});
