import { describe, expect, test } from 'vitest';
import type { ElementState, MinutesElement } from '../../../src/act/index.js';
import { assessAfterSitting, assessMinutes, assessRegister, ELEMENT_STATES, MINUTES_ELEMENTS } from '../../../src/act/index.js';
import type { CivilDay } from '../../../src/calendar/index.js';
import { cited, organ, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { MinutesCase } from './minutes.cases.js';
import { afterSittingCases, minutesCases, registerCases } from './minutes.cases.js';

const dayOrNone = (text: string | undefined): CivilDay | undefined => (text === undefined ? undefined : day(text));

/** Every element is there, save those that the row names; one that is not known is left out. */
const elementsOf = ({ éléments = {} }: MinutesCase): Partial<Record<MinutesElement, ElementState>> =>
  Object.fromEntries(MINUTES_ELEMENTS.flatMap((element) => (éléments[element] === 'unknown' ? [] : [[element, éléments[element] ?? 'there']])));

describe('CGCT, art. L2121-15 : ce que contient un procès-verbal, qui l’arrête, qui le signe, quand il est publié', () => {
  test.each(minutesCases)('$id $cas', (row) => {
    const { organe = { type: 'commune' }, séance = '2024-07-04', suivante, arrêté, signé, publié, attendu, présents, fondement = ['CGCT L2121-15 [current-text]'] } = row;
    const findings = assessMinutes({
      organ: organ(organe), heldOn: day(séance), elements: elementsOf(row), signedBy: signé,
      nextSittingOn: dayOrNone(suivante), approvedOn: dayOrNone(arrêté), publishedOn: dayOrNone(publié),
    });
    expect(findings.filter(({ _tag }) => _tag !== 'MinutesElementPresent').map(withoutBasis)).toEqual(attendu);
    expect(findings.filter(({ _tag }) => _tag === 'MinutesElementPresent')).toHaveLength(présents);
    for (const { basis } of findings) expect(cited(basis)).toEqual(fondement);
  });

  test('chaque élément, dans chaque état, a son constat, et lui seul change', () => {
    const occasional = ['reports', 'ballot-requests', 'ballot-results', 'votes-by-name'];
    const whole = { organ: organ({ type: 'commune' }), heldOn: day('2024-07-04') };
    const all = Object.fromEntries(MINUTES_ELEMENTS.map((element) => [element, 'there' as const]));
    for (const element of MINUTES_ELEMENTS) {
      for (const state of ELEMENT_STATES) {
        const tags = assessMinutes({ ...whole, elements: { ...all, [element]: state } }).flatMap((finding) => ('element' in finding ? [[finding.element, finding._tag] as const] : []));
        const expected = state === 'there' ? 'MinutesElementPresent' : state === 'nothing-to-record' && occasional.includes(element) ? 'MinutesElementWithoutObject' : 'MinutesElementMissing';
        expect(tags).toEqual(MINUTES_ELEMENTS.map((each) => [each, each === element ? expected : 'MinutesElementPresent']));
      }
    }
  });

  test('le bureau d’un EPCI suit les règles de son conseil, et le dit', () => {
    const [first] = assessMinutes({ organ: organ({ type: 'metropole', organe: 'bureau' }), heldOn: day('2024-07-04'), elements: {} });
    expect(first).toMatchObject({ _tag: 'MinutesElementUndetermined', notes: ['001-bureau-with-delegation'] });
    expect(cited(first?.basis ?? [])).toEqual(['CGCT L2121-15 [current-text]', 'CGCT L5211-1 [current-text]', 'CGCT L5211-10 [older-text]']);
  });
});

describe('CGCT, art. L2121-25, L5211-40-2 : la liste dans la semaine, les envois dans le mois', () => {
  test.each(afterSittingCases)('$id $cas', ({ organe = { type: 'commune' }, séance = '2024-07-04', liste, envoiListe, envoiPv, attendu, fondement }) => {
    const findings = assessAfterSitting({
      organ: organ(organe), heldOn: day(séance), listPublishedOn: dayOrNone(liste), listSentOn: dayOrNone(envoiListe), minutesSentOn: dayOrNone(envoiPv),
    });
    expect(findings.map(withoutBasis)).toEqual(attendu);
    expect(findings.flatMap(({ basis }) => cited(basis))).toEqual(fondement);
  });
});

describe('CGCT, art. L2121-23, R2121-9 : le registre est signé, sur papier, relié à temps', () => {
  test.each(registerCases)('$id $cas', ({ organe = { type: 'commune' }, séance = '2024-07-04', signé, support, depuis, relié, attendu, fondement }) => {
    const findings = assessRegister({ organ: organ(organe), heldOn: day(séance), signedBy: signé, medium: support, firstYear: depuis, boundOn: dayOrNone(relié) });
    expect(findings.map(withoutBasis)).toEqual(attendu);
    expect(findings.flatMap(({ basis }) => cited(basis))).toEqual(fondement ?? ['CGCT L2121-23 [current-text]', 'CGCT R2121-9 [current-text]', 'CGCT R2121-9 [current-text]']);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...minutesCases, ...afterSittingCases, ...registerCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
