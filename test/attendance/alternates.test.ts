import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/attendance/index.js';
import { assessAlternates, followRoll, refusedAlternates } from '../../src/attendance/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { alternateCases, seatCases } from './alternates.cases.js';
import { namedRoll } from './rolls.js';

const SÉANCE = day('2024-07-04');
const AGENDA = ['1', '2', '3'];

const alternate = (sièges?: number, avisé?: 'yes' | 'no'): Member => ({
  id: 'B', surname: 'SUPPLÉANT', standsInFor: 'A',
  ...(sièges === undefined ? {} : { communeSeats: sièges }), ...(avisé === undefined ? {} : { titularNotified: avisé }),
});

describe('CGCT, art. L5211-6, L5212-7 et L1411-5 : où un suppléant peut siéger', () => {
  test.each(alternateCases)('$id $cas', ({ organe, sièges, avisé, statuts, attendu, fondement }) => {
    const roll = { ...namedRoll({ membres: ['A', alternate(sièges, avisé), 'C'], présents: ['B', 'C'] }), ...(statuts === undefined ? {} : { alternatesInStatutes: statuts }) };
    const parties = { alternate: 'B', titular: 'A', notes: ['084-alternates'] };
    const findings = assessAlternates(roll, organ(organe), SÉANCE);
    expect(findings.map(withoutBasis)).toEqual([
      attendu === 'siège'
        ? { _tag: 'AlternateAdmitted', standing: 'conforms', ...parties }
        : 'refusé' in attendu
          ? { _tag: 'AlternateRefused', standing: 'breaches', obstacle: attendu.refusé, ...parties }
          : { _tag: 'AlternateUndetermined', standing: 'undetermined', missing: [attendu.manque], ...parties },
    ]);
    expect(findings.map(({ basis }) => cited(basis))).toEqual([fondement]);
    expect(refusedAlternates(roll, organ(organe))).toEqual(attendu !== 'siège' && 'refusé' in attendu ? ['B'] : []);
  });

  test('rien n’est dit d’un suppléant qui ne vient jamais', () => {
    expect(assessAlternates(namedRoll({ membres: ['A', alternate(), 'C'], présents: ['A', 'C'] }), organ({ type: 'commune' }), SÉANCE)).toEqual([]);
  });

  test('il est dit d’un suppléant qui arrive', () => {
    const roll = namedRoll({ membres: ['A', alternate(1), 'C'], présents: ['C'], mouvements: [['arrives', 'B', '2']] });
    expect(assessAlternates(roll, organ({ type: 'communaute-de-communes' }), SÉANCE).map(({ _tag }) => _tag)).toEqual(['AlternateAdmitted']);
  });
});

describe('CGCT, art. L5211-6 : un siège n’a qu’un occupant', () => {
  test.each(seatCases)('$id $cas', ({ organe, présents, mouvements = [], états }) => {
    const { calls } = followRoll(namedRoll({ membres: ['A', alternate(), 'C'], présents, mouvements }), AGENDA, organ(organe));
    expect(calls.map(({ states }) => states.map((state) => (state === 'present' ? 'P' : state === 'absent' ? 'A' : 'R')).join(''))).toEqual(états);
  });
});

describe('Les cas de suppléance', () => {
  test('ont chacun leur numéro', () => {
    const ids = [alternateCases, seatCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
