import { describe, expect, test } from 'vitest';
import { challengeEnd, prefectReferralEnd } from '../../../src/act/index.js';
import type { LegalSource } from '../../../src/legal/index.js';
import { TERRITORIES } from '../../../src/calendar/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { utcAddMonths, utcDay, utcDays, utcWeekday } from '../../calendar/civil-oracle.js';
import { actFacts } from '../acts.js';
import type { DelayCase } from './challenge.cases.js';
import { challengeDelayCases, referralDelayCases } from './challenge.cases.js';
import { isIdle } from './naive-holidays.js';

const expectDelay = ({ attendu: { délai, ...autres }, fondement, notes = [] }: DelayCase, finding: { readonly basis: readonly [LegalSource, ...LegalSource[]] }): void => {
  expect(withoutBasis(finding)).toEqual({
    ...autres, notes,
    ...(délai === undefined ? {} : { period: { from: délai.depuis, months: délai.mois, expiry: délai.échéance, lastDay: délai.dernierJour, otherReading: délai.autreLecture ?? null } }),
  });
  expect(cited(finding.basis)).toEqual(fondement);
};

describe('CJA, art. R421-1, R421-5, R421-7 : deux mois francs, et ceux que la distance ajoute', () => {
  test.each(challengeDelayCases)('$id $cas', (row) => {
    expectDelay(row, challengeEnd(actFacts(row.organe ?? { type: 'commune' }, row.acte)));
  });
});

describe('CGCT, art. L2131-3, L2131-6 : le préfet défère dans les deux mois francs de la transmission, des pièces ou de la communication', () => {
  test.each(referralDelayCases)('$id $cas', (row) => {
    expectDelay(row, prefectReferralEnd(actFacts(row.organe ?? { type: 'commune' }, row.acte)));
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...challengeDelayCases, ...referralDelayCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Chaque jour de 2016 à 2027, dans chaque territoire', () => {
  const first = utcDays('2016-01-01');
  const last = utcDays('2027-12-31');

  test.each(TERRITORIES)('%s : le dernier jour est celui d’un second calcul, ouvrable, et jamais avant deux mois francs', (territoire) => {
    const wrong: Array<string> = [];
    for (let place = first; place <= last; place++) {
      const published = utcDay(place);
      const found = challengeEnd(actFacts({ type: 'communaute-de-communes', territoire }, { décidé: published, publié: published }));
      const referral = prefectReferralEnd(actFacts({ type: 'communaute-de-communes', territoire }, { décidé: published, reçu: published }));
      if (found._tag !== 'ChallengeOpen' || referral._tag !== 'ReferralOpen') {
        wrong.push(published);
        continue;
      }
      let expected = utcDays(utcAddMonths(published, 2)) + 1;
      while (isIdle(utcDay(expected), territoire)) expected++;
      const { lastDay } = found.period;
      const tooEarly = utcDays(lastDay) <= utcDays(utcAddMonths(published, 2));
      const onWeekend = utcWeekday(lastDay) >= 6;
      if (lastDay !== utcDay(expected) || referral.period.lastDay !== lastDay || tooEarly || onWeekend) wrong.push(`${published} → ${lastDay}`);
    }
    expect(wrong).toEqual([]);
  });

  test('la distance ne raccourcit jamais le délai, et l’étranger est le plus long', () => {
    const wrong: Array<string> = [];
    for (let place = first; place <= last; place++) {
      const published = utcDay(place);
      const ends = ([undefined, 'reunion', 'abroad'] as const).map((demeure) => {
        const found = challengeEnd(actFacts({ type: 'commune' }, { décidé: published, publié: published, ...(demeure === undefined ? {} : { demeure }) }));
        return found._tag === 'ChallengeOpen' || found._tag === 'ChallengeOpenFromAfar' ? found.period.lastDay : '';
      });
      if (!((ends[0] ?? '') < (ends[1] ?? '') && (ends[1] ?? '') < (ends[2] ?? ''))) wrong.push(published);
    }
    expect(wrong).toEqual([]);
  });
});
