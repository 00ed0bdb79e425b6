import { describe, expect, test } from 'vitest';
import { assessTransmittal } from '../../../src/act/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { utcDay, utcDays } from '../../calendar/civil-oracle.js';
import { day } from '../../calendar/day.js';
import { actFacts } from '../acts.js';
import { transmittalCases } from './transmittal.cases.js';

describe('CGCT, art. L2131-2, L2131-13, L1411-9, L1612-8, L1612-13 : quel acte est transmis, et dans quel délai', () => {
  test.each(transmittalCases)('$id $cas', ({ organe = { type: 'commune' }, acte: { signé, adoption, exercice, ...acte }, attendu, fondement }) => {
    const finding = assessTransmittal({
      ...actFacts(organe, acte), exercise: exercice,
      signedOn: signé === undefined ? undefined : day(signé), adoptionDeadline: adoption === undefined ? undefined : day(adoption),
    });
    expect(withoutBasis(finding)).toEqual(attendu);
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('de 2020 à 2027, signé chaque jour : reçu de 0 à 15 jours après, dans le délai ; du 16e au 30e, trop tard', () => {
    const wrong: Array<string> = [];
    for (let place = utcDays('2020-01-01'); place <= utcDays('2027-12-31'); place++) {
      for (const after of [0, 14, 15, 16, 30]) {
        const signed = utcDay(place);
        const found = assessTransmittal({ ...actFacts({ type: 'commune' }, { décidé: signed, nature: 'contract', reçu: utcDay(place + after) }), signedOn: day(signed) });
        if (found._tag !== (after <= 15 ? 'TransmittedInTime' : 'TransmittedLate') || found.deadline !== utcDay(place + 15)) wrong.push(`${signed} + ${after}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    expect(new Set(transmittalCases.map(({ id }) => id)).size).toBe(transmittalCases.length);
  });
});
