import { describe, expect, test } from 'vitest';
import type { ItemConvocation } from '../../src/convocation/index.js';
import { assessItemConvocation } from '../../src/convocation/index.js';
import { cited, organ, withoutBasis } from '../body/organs.js';
import { day } from '../calendar/day.js';
import { convocationOf } from './facts.js';
import type { ItemCase } from './item.cases.js';
import { itemCases } from './item.cases.js';

const assess = ({ organe, séance, convocation, point, exercice }: ItemCase) =>
  assessItemConvocation({
    organ: organ(organe), heldOn: day(séance), convocation: convocationOf(convocation ?? {}), item: '3',
    particular: point as ItemConvocation | undefined, exercise: exercice,
  });

const WITH_DAY = ['ConvocationInTime', 'ConvocationLate', 'ConvocationUndetermined', 'ReportsUndetermined', 'DraftBudgetInTime', 'DraftBudgetLate', 'DraftBudgetUndetermined', 'BudgetDebateInTime', 'BudgetDebateTooEarly', 'BudgetDebateNotBefore'];

describe('Ce que la convocation a de propre à un point : installation classée, budget, ajout en séance, renvoi, premier ordre du jour', () => {
  test.each(itemCases)('$id $cas', (row) => {
    const findings = assess(row);
    const facts = findings.map((finding) => Object.fromEntries(Object.entries(withoutBasis(finding)).filter(([key]) => key !== 'notes')));
    expect(facts).toEqual(row.attendu.map((attendu) => ({ ...attendu, ...(WITH_DAY.includes(attendu._tag) ? { heldOn: row.séance } : {}) })));
    expect(findings.length === 0 ? [] : cited(findings[0]!.basis)).toEqual(row.fondement);
  });

  test('les notes : installation classée, douze jours, budget', () => {
    const notesOf = (id: string) => assess(itemCases.find((row) => row.id === id)!).map(({ notes }) => notes);
    expect(notesOf('PT-17')).toEqual([['075-classified-installation-before-2022']]);
    expect(notesOf('PT-30')).toEqual([['061-twelve-days-before', '077-draft-budget-and-debate']]);
    expect(notesOf('PT-40')).toEqual([['061-twelve-days-before', '077-draft-budget-and-debate'], ['077-draft-budget-and-debate']]);
    expect(notesOf('PT-53')).toEqual([[]]);
    expect(notesOf('PT-55')).toEqual([[]]);
  });

  test('le débat d’orientation cite l’article des dix semaines, même quand l’exercice manque', () => {
    const [, debate] = assess(itemCases.find(({ id }) => id === 'PT-43')!);
    expect(cited(debate!.basis)).toEqual(['CGCT L5217-10-4 [secondary]']);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = itemCases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
