import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { addDays, isCivilDay, makeCivilDay, parseCivilDay, weekday } from '../../src/calendar/index.js';
import { addDaysCases, makeCases, parseCases, weekdayCases } from './civil-day.cases.js';
import { utcDay, utcDays, utcWeekday } from './civil-oracle.js';
import { day } from './day.js';

const FIRST = utcDays('1583-01-01');
const LAST = utcDays('9999-12-31');

/** Any day of the calendar, drawn by its place in the count. */
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((days) => day(utcDay(days)));

describe('Un jour s’écrit année, mois, jour ; un jour qui n’existe pas est refusé, jamais décalé', () => {
  test.each(parseCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    expect(parseCivilDay(texte)).toEqual('jour' in attendu ? either.right(attendu.jour) : either.left(attendu.défaut));
    expect(isCivilDay(texte)).toBe('jour' in attendu);
  });

  test('un million de caractères sont refusés sur leur longueur', () => {
    const text = '2024-07-04'.repeat(100_000);
    expect(parseCivilDay(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'civil-day', text, found: 1_000_000 }));
    expect(isCivilDay(text)).toBe(false);
  });

  test('toute suite de deux mois et de deux jours, de 00 à 99, en 2023 et 2024 : sont lus les 365 et 366 jours de l’année', () => {
    const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
    const read = (year: number): ReadonlyArray<string> =>
      twoDigits.flatMap((month) => twoDigits.map((dayOfMonth) => `${year}-${month}-${dayOfMonth}`)).filter((text) => isCivilDay(text));
    const daysOf = (year: number, length: number): ReadonlyArray<string> =>
      Array.from({ length }, (_, index) => utcDay(utcDays(`${year}-01-01`) + index));
    expect(read(2023)).toEqual(daysOf(2023, 365));
    expect(read(2024)).toEqual(daysOf(2024, 366));
  });

  test('un texte quelconque est lu tel quel ou refusé ; les deux verbes s’accordent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', minLength: 10, maxLength: 10 }), anyDay), (text) => {
        const read = parseCivilDay(text);
        expect(either.isRight(read)).toBe(isCivilDay(text));
        if (either.isRight(read)) expect(read.right).toBe(text);
        else expect(read.left.text).toBe(text);
      }),
    );
  });
});

describe('Un jour se compose d’une année, d’un mois et d’un quantième entiers', () => {
  test.each(makeCases)('$id $cas', ({ année, mois, quantième, attendu }) => {
    expect(makeCivilDay(année, mois, quantième)).toEqual('jour' in attendu ? either.right(attendu.jour) : either.left(attendu.défaut));
  });

  test('composer les parties d’un jour redonne ce jour', () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
        expect(makeCivilDay(year, month, dayOfMonth)).toEqual(either.right(text));
      }),
    );
  });
});

describe('Le jour qui vient un nombre de jours après un autre', () => {
  test.each(addDaysCases)('$id $cas ($jour + $jours)', ({ jour, jours, attendu }) => {
    expect(addDays(day(jour), jours)).toBe(attendu);
  });

  test('chaque jour du calendrier, du 1er janvier 1583 au 31 décembre 9999, est suivi du suivant', () => {
    const wrong: Array<string> = [];
    let current = day('1583-01-01');
    // The naive count: year, month and day of the month carried by hand.
    let [year, month, dayOfMonth] = [1583, 1, 1];
    for (let place = FIRST; place < LAST; place++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      if (dayOfMonth < length) dayOfMonth += 1;
      else [dayOfMonth, month, year] = [1, month === 12 ? 1 : month + 1, month === 12 ? year + 1 : year];
      const expected = `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
      current = addDays(current, 1);
      if (current !== expected) {
        wrong.push(`${current} au lieu de ${expected}`);
        break;
      }
    }
    expect(wrong).toEqual([]);
    expect(current).toBe('9999-12-31');
  });

  test('de 1900 à 2100, chaque jour : lui-même à zéro jour, son lendemain, sa veille, son jour de la semaine', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('1900-01-01'); place <= utcDays('2100-12-31'); place++) {
      const text = utcDay(place);
      const current = day(text);
      if (
        addDays(current, 0) !== text ||
        addDays(current, 1) !== utcDay(place + 1) ||
        addDays(current, -1) !== utcDay(place - 1) ||
        weekday(current) !== utcWeekday(text)
      ) {
        wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('avancer puis reculer d’autant ramène au même jour, tant que le calendrier ne s’arrête pas', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }), (from, to) => {
        const [start, end] = [day(utcDay(from)), day(utcDay(to))];
        expect(addDays(start, to - from)).toBe(end);
        expect(addDays(end, from - to)).toBe(start);
      }),
    );
  });

  test('tout nombre de jours, même absurde, donne un jour du calendrier', () => {
    fc.assert(
      fc.property(anyDay, fc.double(), (from, days) => {
        expect(isCivilDay(addDays(from, days))).toBe(true);
      }),
    );
  });
});

describe('Le jour de la semaine va de 1, lundi, à 7, dimanche', () => {
  test.each(weekdayCases)('$id $cas ($jour)', ({ jour, attendu }) => {
    expect(weekday(day(jour))).toBe(attendu);
  });

  test('sept jours plus tard, le même ; un jour plus tard, le suivant', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 7 }), (place) => {
        const current = day(utcDay(place));
        expect(weekday(current)).toBe(utcWeekday(current));
        expect(weekday(addDays(current, 7))).toBe(weekday(current));
        expect(weekday(addDays(current, 1))).toBe((weekday(current) % 7) + 1);
      }),
    );
  });
});
