import { describe, expect, test } from 'vitest';
import { assessBudgetLine } from '../../../src/funding/index.js';
import { budgetLineCases } from './budget-line.cases.js';

const RESTS = {
  basis: [{ text: 'instruction M57', article: 'nomenclature par nature et par fonction', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed' }],
  notes: ['037-budget-lines'],
};

describe('Interprétation 037 : une ligne ne contredit pas sa section', () => {
  test.each(budgetLineCases)('$id $cas', ({ section, chapitre, nature, attendu }) => {
    const found = assessBudgetLine({ section, chapter: chapitre, years: [2024, 2025, 2026, 2027], destination: 'SOLI', ...(nature === undefined ? {} : { nature }) });
    expect(found).toEqual(attendu.map((expected) => ({ ...expected, ...RESTS })));
  });

  test('tous les chapitres de 001 à 999 : une seule section au plus, la même ligne ne convient jamais aux deux', () => {
    const wrong: Array<string> = [];
    for (let number = 1; number <= 999; number++) {
      for (const chapter of [String(number), String(number).padStart(3, '0')]) {
        const [operating, investment] = (['operating', 'investment'] as const).map((section) => assessBudgetLine({ section, chapter, years: [2024] })[0]?._tag);
        const isKnown = operating !== 'BudgetLineUndetermined';
        if (isKnown ? (operating === 'BudgetLineConsistent') === (investment === 'BudgetLineConsistent') : investment !== 'BudgetLineUndetermined') wrong.push(chapter);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    expect(new Set(budgetLineCases.map(({ id }) => id)).size).toBe(budgetLineCases.length);
  });
});
