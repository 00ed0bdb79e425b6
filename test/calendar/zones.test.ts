import { afterAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, clearDaysBetween, clearPeriodEnd, weekday } from '../../src/calendar/index.js';
import { addDaysCases, weekdayCases } from './civil-day.cases.js';
import { clearDaysCases } from './clear-days.cases.js';
import { clearPeriodCases } from './clear-period.cases.js';
import { day } from './day.js';
import { addMonthsCases } from './months.cases.js';

/** Zones whose clocks change at midnight, or which skipped a whole day; `decalage` in minutes proves that the zone took effect. */
// prettier-ignore
const ZONES = [
  { fuseau: 'UTC',                 décalage: 0 },
  { fuseau: 'Europe/Paris',        décalage: -120 },
  { fuseau: 'America/Martinique',  décalage: 240 },
  { fuseau: 'Indian/Reunion',      décalage: -240 },
  { fuseau: 'Pacific/Noumea',      décalage: -660 },
  { fuseau: 'America/Santiago',    décalage: 240 },
  { fuseau: 'America/Sao_Paulo',   décalage: 180 },
  { fuseau: 'Africa/Cairo',        décalage: -180 },
  { fuseau: 'Pacific/Apia',        décalage: -780 },
  { fuseau: 'Pacific/Kwajalein',   décalage: -720 },
  { fuseau: 'Pacific/Kiritimati',  décalage: -840 },
  { fuseau: 'Asia/Manila',         décalage: -480 },
];

const before = process.env['TZ'];

afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('Un jour civil est le même dans tous les fuseaux horaires', () => {
  test.each(ZONES)('$fuseau : tous les cas de jours, de mois et de délais', ({ fuseau, décalage }) => {
    process.env['TZ'] = fuseau;
    expect(new Date(2024, 6, 4, 12).getTimezoneOffset()).toBe(décalage);
    for (const { jour, jours, attendu } of addDaysCases) expect(addDays(day(jour), jours)).toBe(attendu);
    for (const { jour, mois, attendu } of addMonthsCases) expect(addMonths(day(jour), mois)).toBe(attendu);
    for (const { jour, attendu } of weekdayCases) expect(weekday(day(jour))).toBe(attendu);
    for (const { envoi, séance, joursFrancs } of clearDaysCases) expect(clearDaysBetween(day(envoi), day(séance))).toBe(joursFrancs);
    for (const { fait, mois, territoire, attendu } of clearPeriodCases) {
      expect(clearPeriodEnd(day(fait), mois, territoire).lastDay).toBe(attendu.dernierJour);
    }
  });
});
