import { describe, expect, test } from 'vitest';
import type { ActFacts, ActFinding } from '../../src/act/index.js';
import { assessEntryIntoForce, challengeEnd, executoryDay, prefectReferralEnd } from '../../src/act/index.js';
import type { Organe } from '../body/organs.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';
import { day } from '../calendar/day.js';
import type { Acte, PeriodCase } from './act.cases.js';
import { challengeCases, executoryCases, referralCases } from './act.cases.js';

const facts = (organe: Organe | undefined, { décidé, publié, reçu }: Acte): ActFacts => ({
  organ: organ(organe ?? { type: 'commune' }), decidedOn: day(décidé),
  ...(publié === undefined ? {} : { publishedOn: day(publié) }),
  ...(reçu === undefined ? {} : { transmittedOn: day(reçu) }),
});

describe('CGCT, art. L2131-1 : un acte est exécutoire dès qu’il est publié et transmis', () => {
  test.each(executoryCases)('$id $cas', ({ organe, acte, attendu, fondement }) => {
    const finding = executoryDay(facts(organe, acte));
    expect(withoutBasis(finding)).toEqual({ ...attendu, notes: [] });
    expect(cited(finding.basis)).toEqual(fondement);
  });

  test('le constat entier, sources comprises', () => {
    expect(executoryDay(facts(executoryCases[0]!.organe, executoryCases[0]!.acte))).toEqual({
      _tag: 'Executory', standing: 'conforms', day: '2024-07-12', publishedOn: '2024-07-12', transmittedOn: '2024-07-12', by: 'both',
      basis: [
        { text: 'CGCT', article: 'L2131-1', from: '2022-07-01', until: null, authority: 'statute', confirmed: 'current-text' },
        { text: 'CGCT', article: 'L5211-3', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
      ],
      notes: [],
    });
  });

  test('de quinze jours de publication et quinze de réception : jamais avant l’un ni l’autre, toujours l’un des deux', () => {
    const wrong: Array<string> = [];
    for (let published = 0; published < 15; published++) {
      for (let received = 0; received < 15; received++) {
        const [publié, reçu] = [utcDay(utcDays('2024-12-25') + published), utcDay(utcDays('2024-12-25') + received)];
        const found = executoryDay(facts(undefined, { décidé: '2024-12-20', publié, reçu }));
        const by = published > received ? 'publication' : published < received ? 'transmission' : 'both';
        if (found._tag !== 'Executory' || found.by !== by || found.day !== (published > received ? publié : reçu)) wrong.push(`${publié}, ${reçu}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const expectPeriod = (tag: 'Challenge' | 'Referral', { attendu, fondement, notes = [] }: PeriodCase, finding: ActFinding): void => {
  expect(withoutBasis(finding)).toEqual(
    'manque' in attendu
      ? { _tag: `${tag}Undetermined`, standing: 'undetermined', missing: [attendu.manque], notes: [] }
      : {
          _tag: `${tag}Open`, standing: 'conforms', notes,
          period: { from: attendu.depuis, months: 2, expiry: attendu.échéance, lastDay: attendu.dernierJour, otherReading: attendu.autreLecture },
        },
  );
  expect(cited(finding.basis)).toEqual(fondement);
};

describe('CJA, art. R421-1 : le recours est ouvert deux mois francs à compter de la publication', () => {
  test.each(challengeCases)('$id $cas', (row) => {
    expectPeriod('Challenge', row, challengeEnd(facts(row.organe, row.acte)));
  });
});

describe('CGCT, art. L2131-6 : le préfet défère l’acte dans les deux mois francs de sa transmission', () => {
  test.each(referralCases)('$id $cas', (row) => {
    expectPeriod('Referral', row, prefectReferralEnd(facts(row.organe, row.acte)));
  });
});

describe('Ce qui suit le vote', () => {
  test('le caractère exécutoire, puis le recours, puis le déféré', () => {
    const model = facts({ type: 'metropole', organe: 'bureau' }, { décidé: '2024-07-04', publié: '2024-07-12', reçu: '2024-07-12' });
    expect(assessEntryIntoForce(model)).toEqual([executoryDay(model), challengeEnd(model), prefectReferralEnd(model)]);
    expect(assessEntryIntoForce(model).map(({ _tag }) => _tag)).toEqual(['Executory', 'ChallengeOpen', 'ReferralOpen']);
  });

  test('publié avant d’être décidé : irrégulier, et rien n’en court', () => {
    const early = facts(undefined, { décidé: '2024-07-04', publié: '2024-07-03', reçu: '2024-07-12' });
    expect(assessEntryIntoForce(early).map(withoutBasis)).toEqual([
      { _tag: 'PublishedBeforeDecision', standing: 'breaches', publishedOn: '2024-07-03', decidedOn: '2024-07-04', notes: [] },
      { _tag: 'ExecutoryUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
      { _tag: 'ChallengeUndetermined', standing: 'undetermined', missing: ['publication-day'], notes: [] },
      {
        _tag: 'ReferralOpen', standing: 'conforms', notes: [],
        period: { from: '2024-07-12', months: 2, expiry: '2024-09-13', lastDay: '2024-09-13', otherReading: null },
      },
    ]);
    expect(cited(assessEntryIntoForce(early)[0]!.basis)).toEqual(['CGCT L2131-1 [current-text]']);
  });

  test('publié le jour de la décision : rien à dire', () => {
    const same = facts(undefined, { décidé: '2024-07-04', publié: '2024-07-04', reçu: '2024-07-04' });
    expect(assessEntryIntoForce(same).map(({ standing }) => standing)).toEqual(['conforms', 'conforms', 'conforms']);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [executoryCases, challengeCases, referralCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
