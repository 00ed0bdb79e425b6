import { describe, expect, test } from 'vitest';
import { formatCivilDay } from '../../src/calendar/index.js';
import { day } from './day.js';
import { formatDayCases } from './format.cases.js';

describe('Un jour s’écrit en toutes lettres ; en français, le premier du mois s’abrège « 1er »', () => {
  test.each(formatDayCases)('$id $cas ($fr)', ({ jour, fr, en }) => {
    expect(formatCivilDay(day(jour), 'fr')).toBe(fr);
    expect(formatCivilDay(day(jour), 'en')).toBe(en);
  });
});
