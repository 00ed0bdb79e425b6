import { describe, expect, test } from 'vitest';
import type { AnyFinding, DeliberationReport } from '../../src/sitting/index.js';
import { assessSitting } from '../../src/sitting/index.js';
import type { ItemCase } from './items.cases.js';
import { CINQ_MEMBRES, itemCases } from './items.cases.js';
import { sittingOf, withoutBasis } from './reading.js';

const section = (report: DeliberationReport, rubrique: ItemCase['rubrique']): ReadonlyArray<AnyFinding> => {
  const found: AnyFinding | ReadonlyArray<AnyFinding> = report[rubrique];
  return '_tag' in found ? [found] : found;
};

describe('Chaque point d’une séance a ses propres constats', () => {
  test.each(itemCases)('$id $cas', ({ rubrique, séance = {}, points, attendu }) => {
    const agenda = points.map((_, place) => String(place + 1));
    const deliberations = points.map((point, place) => ({ item: agenda[place], ...point }));
    const report = assessSitting(sittingOf({ ...CINQ_MEMBRES, agenda, deliberations, ...séance }));
    expect(report.deliberations.map((one) => section(one, rubrique).map(withoutBasis))).toEqual(attendu);
  });

  test('les membres du rapport sont ceux de la feuille ; une feuille en chiffres n’en nomme pas', () => {
    const fields = { ...CINQ_MEMBRES, agenda: ['1'], deliberations: [{ item: '1', number: '2024-01', subject: 'Tarifs' }] };
    const report = assessSitting(sittingOf(fields));
    expect(report.members).toEqual([{ id: 'a', surname: 'A' }, { id: 'b', surname: 'B' }, { id: 'c', surname: 'C' }, { id: 'd', surname: 'D' }, { id: 'e', surname: 'E' }]);
    expect(report.deliberations.map(({ item, number, subject }) => [item, number, subject])).toEqual([['1', '2024-01', 'Tarifs']]);
    expect(assessSitting(sittingOf({ ...fields, roll: { inOffice: 11, present: 7 } })).members).toEqual([]);
  });
});
