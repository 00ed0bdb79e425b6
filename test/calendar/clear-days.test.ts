import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, clearDaysBetween, latestSendingDay } from '../../src/calendar/index.js';
import { utcDay, utcDays } from './civil-oracle.js';
import { clearDaysCases, latestSendingCases } from './clear-days.cases.js';
import { day } from './day.js';

const FIRST = utcDays('1583-01-01');
const LAST = utcDays('9999-12-31');

describe('CGCT, art. L2121-11 et L2121-12 : ni le jour de l’envoi ni celui de la séance ne sont des jours francs', () => {
  test.each(clearDaysCases)('$id $cas ($envoi → $séance)', ({ envoi, séance, joursFrancs, requis, envoiLimite }) => {
    expect(clearDaysBetween(day(envoi), day(séance))).toBe(joursFrancs);
    expect(latestSendingDay(day(séance), requis)).toBe(envoiLimite);
    // The two verbs tell the same story: in time exactly when sent on the latest day or before.
    expect(joursFrancs >= requis).toBe(envoi <= envoiLimite);
  });

  test('de 1900 à 2100, chaque jour de séance, de dix jours avant l’envoi à vingt jours après', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('1900-01-01'); place <= utcDays('2100-12-31'); place++) {
      const sentOn = day(utcDay(place));
      for (const gap of [-10, -1, 0, 1, 2, 3, 4, 6, 20]) {
        const heldOn = day(utcDay(place + gap));
        const expected = gap <= 1 ? 0 : gap - 1;
        if (clearDaysBetween(sentOn, heldOn) !== expected) wrong.push(`${sentOn} ${heldOn}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('deux jours quelconques du calendrier', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }), (sent, held) => {
        const expected = held - sent - 1 > 0 ? held - sent - 1 : 0;
        expect(clearDaysBetween(day(utcDay(sent)), day(utcDay(held)))).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Le dernier jour d’envoi laisse exactement le délai, le lendemain ne le laisse plus', () => {
  test.each(latestSendingCases)('$id $cas ($séance, $joursFrancs)', ({ séance, joursFrancs, attendu }) => {
    expect(latestSendingDay(day(séance), joursFrancs)).toBe(attendu);
  });

  test('toute séance, tout délai de zéro à trente jours', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST + 40, max: LAST }), fc.integer({ min: 0, max: 30 }), (held, clearDays) => {
        const heldOn = day(utcDay(held));
        const latest = latestSendingDay(heldOn, clearDays);
        expect(clearDaysBetween(latest, heldOn)).toBe(clearDays);
        expect(clearDaysBetween(addDays(latest, 1), heldOn)).toBe(Math.max(clearDays - 1, 0));
      }),
    );
  });
});
