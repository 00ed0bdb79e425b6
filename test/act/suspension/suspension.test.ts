import { describe, expect, test } from 'vitest';
import { assessSuspension, SUSPENSION_GROUNDS } from '../../../src/act/index.js';
import { cited, organ, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { suspensionCases } from './suspension.cases.js';

describe('CGCT, art. L2131-6 : ce que produit la demande de suspension du préfet', () => {
  test.each(suspensionCases)('$id $cas', ({ organe = { type: 'commune' }, reçu, motif, demandé, attendu, fondement = ['CGCT L2131-6 [older-text]'] }) => {
    const finding = assessSuspension({
      organ: organ(organe), ground: motif,
      transmittedOn: reçu === undefined ? undefined : day(reçu), requestedOn: demandé === undefined ? undefined : day(demandé),
    });
    expect(withoutBasis(finding)).toEqual({ ...attendu, notes: ['067-suspension-at-the-prefects-request'] });
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('chaque motif a ses cas, chaque cas son numéro', () => {
    expect(new Set(suspensionCases.map(({ motif }) => motif))).toEqual(new Set(SUSPENSION_GROUNDS));
    expect(new Set(suspensionCases.map(({ id }) => id)).size).toBe(suspensionCases.length);
  });
});
