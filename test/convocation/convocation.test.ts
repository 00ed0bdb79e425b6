import { describe, expect, test } from 'vitest';
import type { ConvocationFinding } from '../../src/convocation/index.js';
import { assessConvocation, requiredDelay } from '../../src/convocation/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';
import { day } from '../calendar/day.js';
import { convocationOf } from './facts.js';
import type { DelayCase, FormCase } from './convocation.cases.js';
import { delayCases, noteCases, reportCases, urgencyCases } from './convocation.cases.js';
import { moreNoteCases, moreUrgencyCases } from './form.cases.js';

const assess = (row: DelayCase | FormCase): ReadonlyArray<ConvocationFinding> =>
  assessConvocation({ organ: organ(row.organe), heldOn: day(row.séance), convocation: convocationOf(row.convocation) });

const starting = (findings: ReadonlyArray<ConvocationFinding>, word: string): ConvocationFinding =>
  findings.find(({ _tag }) => _tag.startsWith(word))!;

describe('CGCT, art. L2121-11 et L2121-12 : trois jours francs, ou cinq, entre l’envoi et la séance', () => {
  test.each([...delayCases, ...reportCases])('$id $cas', (row) => {
    const finding = assess(row)[0]!;
    const { envoi, rapports, envoiIrrégulier } = row.convocation;
    const received = envoiIrrégulier?.reçue ?? null;
    const days = row.attendu.standing === 'undetermined' ? {} : { sentOn: received === null ? (rapports ?? envoi) : null, receivedOn: received };
    expect(withoutBasis(finding)).toEqual({ ...row.attendu, ...days, heldOn: row.séance, notes: row.notes });
    expect(cited(finding.basis)).toEqual(row.fondement);
  });

  test('de zéro à dix jours d’écart, à la population limite : autant de jours francs que de jours entiers entre les deux', () => {
    const wrong: Array<string> = [];
    for (const [population, asked] of [[3499, 3], [3500, 5]] as const) {
      for (let place = utcDays('2023-12-20'); place <= utcDays('2024-03-10'); place++) {
        for (let gap = 0; gap <= 10; gap++) {
          const [envoi, séance] = [utcDay(place), utcDay(place + gap)];
          const found = assessConvocation({ organ: organ({ type: 'commune', population }), heldOn: day(séance), convocation: { rank: 'ordinary', sentOn: day(envoi) } })[0]!;
          // Les jours entiers strictement compris entre l’envoi et la séance, comptés un à un.
          let between = 0;
          for (let next = place + 1; next < place + gap; next++) between++;
          const agrees = between >= asked
            ? found._tag === 'ConvocationInTime' && found.clearDays === between && found.required === asked
            : found._tag === 'ConvocationLate' && found.clearDays === between && found.daysShort === asked - between;
          if (!agrees) wrong.push(`${population}, ${envoi} → ${séance}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('le dernier jour d’envoi annoncé est bien le dernier : envoyée ce jour-là, à temps ; le lendemain, tardive', () => {
    for (const row of [...delayCases, ...reportCases]) {
      const { attendu } = row;
      // L’urgence invoquée sans besoin abrégerait encore le délai de qui en aurait besoin.
      if (attendu.standing === 'undetermined' || row.convocation.envoiIrrégulier !== undefined || (row.convocation.urgence !== undefined && attendu.required > 1)) continue;
      const on = (envoi: string): string | undefined => assess({ ...row, convocation: { ...row.convocation, envoi, ...(row.convocation.rapports === undefined ? {} : { rapports: envoi }) } })[0]?.standing;
      const last = utcDays(attendu.latestSendingDay);
      expect(on(utcDay(last))).toBe(attendu.otherRequirement === null || attendu.standing === 'conforms' ? 'conforms' : 'undetermined');
      expect(on(utcDay(last + 1))).not.toBe('conforms');
    }
  });
});

describe('CGCT, art. L2121-11 et L2121-12 : l’urgence est rendue compte à l’ouverture, et le conseil se prononce', () => {
  test.each([...urgencyCases, ...moreUrgencyCases])('$id $cas', (row) => {
    const finding = starting(assess(row), 'Urgency');
    expect(withoutBasis(finding)).toEqual({ ...row.attendu, notes: row.notes });
    expect(cited(finding.basis)).toEqual(row.fondement);
  });

  test('invoquée pour un envoi qui laisse le délai ordinaire, elle n’appelle rien', () => {
    const row = urgencyCases.find(({ id }) => id === 'URG-03')!;
    expect(assess({ ...row, convocation: { ...row.convocation, envoi: '2024-06-28' } }).map(({ _tag }) => _tag)).toEqual(['ConvocationInTime', 'ExplanatoryNoteUndetermined']);
    expect(assess({ ...row, convocation: { ...row.convocation, envoi: '2024-06-29' } }).map(({ _tag }) => _tag)).toEqual(['ConvocationInTime', 'UrgencyNotReported', 'ExplanatoryNoteUndetermined']);
  });

  test('sans urgence invoquée, rien n’en est dit', () => {
    expect(assess({ ...urgencyCases[0]!, convocation: {} }).map(({ _tag }) => _tag)).toEqual(['ConvocationUndetermined', 'ExplanatoryNoteUndetermined']);
  });
});

describe('CGCT, art. L2121-12 : une note explicative de synthèse accompagne la convocation, dans les communes de 3 500 habitants et plus', () => {
  test.each([...noteCases, ...moreNoteCases])('$id $cas', (row) => {
    const finding = starting(assess(row), 'ExplanatoryNote');
    expect(withoutBasis(finding)).toEqual({ ...row.attendu, notes: row.notes });
    expect(cited(finding.basis)).toEqual(row.fondement);
  });
});

describe('Le rapport sur la convocation', () => {
  test('le délai d’abord, puis l’urgence, puis la note', () => {
    const findings = assessConvocation({
      organ: organ({ type: 'commune', population: 9757 }),
      heldOn: day('2024-07-04'),
      convocation: { rank: 'ordinary', sentOn: day('2024-07-02'), urgency: { reportedAtOpening: 'yes', council: 'accepted' }, explanatoryNote: 'sent' },
    });
    const large = { text: 'CGCT', article: 'L2121-12', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text' };
    expect(findings).toEqual([
      {
        _tag: 'ConvocationInTime', standing: 'conforms', sentOn: '2024-07-02', receivedOn: null, heldOn: '2024-07-04', clearDays: 1,
        counting: 'clear-days', counted: 1, required: 1, latestSendingDay: '2024-07-02', otherRequirement: null, otherReading: null, basis: [large], notes: [],
      },
      { _tag: 'UrgencyAccepted', standing: 'conforms', basis: [large], notes: [] },
      { _tag: 'ExplanatoryNoteSent', standing: 'conforms', basis: [large], notes: [] },
    ]);
  });

  test('l’exigence se lit seule, avec ce qui la décide', () => {
    expect(requiredDelay(organ({ type: 'commune' }), day('2024-07-04'), { rank: 'ordinary' })).toEqual({
      counting: 'clear-days',
      days: [3, 5],
      undecidedBy: 'population',
      otherReading: null,
      basis: [
        { text: 'CGCT', article: 'L2121-11', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'older-text' },
        { text: 'CGCT', article: 'L2121-12', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text' },
      ],
      notes: [],
    });
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...delayCases, ...reportCases, ...urgencyCases, ...moreUrgencyCases, ...noteCases, ...moreNoteCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
