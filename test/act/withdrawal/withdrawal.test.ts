import { describe, expect, test } from 'vitest';
import { UNDOING_REASONS, withdrawalLimit } from '../../../src/act/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { utcAddMonths, utcDay, utcDays } from '../../calendar/civil-oracle.js';
import { day } from '../../calendar/day.js';
import { withdrawalCases } from './withdrawal.cases.js';

describe('CRPA, art. L242-1, L242-2, L242-4 : jusqu’à quand une décision qui crée des droits peut être retirée', () => {
  test.each(withdrawalCases)('$id $cas', ({ prise, mesure = 'withdrawal', légalité, motif, le, attendu, fondement = ['CRPA L242-1 [current-text]'] }) => {
    const finding = withdrawalLimit({ decidedOn: day(prise), undoing: mesure, legality: légalité, reason: motif, on: le === undefined ? undefined : day(le) });
    expect(withoutBasis(finding)).toEqual(attendu);
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('chaque jour de 2017 à 2027 : le dernier jour est permis, le suivant ne l’est plus', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('2017-01-01'); place <= utcDays('2027-12-31'); place++) {
      const decided = utcDay(place);
      const last = utcAddMonths(decided, 4);
      const tag = (on: string): string => withdrawalLimit({ decidedOn: day(decided), undoing: 'withdrawal', legality: 'illegal', on: day(on) })._tag;
      if (tag(last) !== 'WithdrawnInTime' || tag(utcDay(utcDays(last) + 1)) !== 'WithdrawnTooLate') wrong.push(decided);
    }
    expect(wrong).toEqual([]);
  });

  test('chaque motif a ses cas, chaque cas son numéro', () => {
    expect(new Set(withdrawalCases.flatMap(({ motif }) => motif ?? []))).toEqual(new Set(UNDOING_REASONS));
    expect(new Set(withdrawalCases.map(({ id }) => id)).size).toBe(withdrawalCases.length);
  });
});
