import { describe, expect, test } from 'vitest';
import { splitFunding } from '../../../src/funding/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { planOf } from '../plan/plans.js';
import { solveCases, unsolvedCases } from './solve.cases.js';

const TODAY = day('2024-07-04');

describe('Interprétation 034 : la plus grande subvention régulière de chacun, et ce qui reste au maître d’ouvrage', () => {
  test.each(solveCases)('$id $cas', ({ plan, réduction, attendu, reste }) => {
    expect(withoutBasis(splitFunding(planOf(plan), réduction, TODAY))).toEqual({
      _tag: 'FundingSplit', standing: 'conforms', cost: plan.coût, reduction: réduction, own: reste,
      grants: attendu.map(([contributor, wanted, amount, limitedBy]) => ({ contributor, wanted, amount, limitedBy })),
      notes: ['030-plan-arithmetic', '034-joint-ceilings'],
    });
  });

  test.each(unsolvedCases)('$id $cas', ({ plan, séance, de, manque }) => {
    expect(splitFunding(planOf(plan), 'in-proportion', séance === undefined ? TODAY : day(séance))).toEqual({
      _tag: 'FundingSplitUndetermined', standing: 'undetermined', of: de, missing: [manque],
      basis: [{ text: 'note d’interprétation', article: '030', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' }],
      notes: ['030-plan-arithmetic', '034-joint-ceilings'],
    });
  });

  test('les sources sont celles des plafonds qui ont joué', () => {
    const { basis } = splitFunding(planOf({ coût: 100_00, parts: [
      { qui: 'DETR', catégorie: 'state', dispositif: 'detr' },
      { qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', communauté: 'communaute-urbaine' },
    ] }), 'in-proportion', TODAY);
    expect(cited(basis)).toEqual(['note d’interprétation 030 [unconfirmed]', 'CGCT L1111-10 III [older-text]', 'CGCT R2334-27 [current-text]', 'CGCT L5215-26 [older-text]']);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...solveCases, ...unsolvedCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
