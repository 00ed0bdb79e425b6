import { describe, expect, test } from 'vitest';
import type { PlanFinding } from '../../../src/funding/index.js';
import { assessFundingPlan } from '../../../src/funding/index.js';
import { cited } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { PlanCase } from './plan.cases.js';
import { aidCases, balanceCases, baseCases, concoursCases, detrCases, ownShareCases } from './plan.cases.js';
import { planOf } from './plans.js';

const TODAY = '2024-07-04';

const findings = ({ plan, séance = TODAY }: Pick<PlanCase, 'plan' | 'séance'>): ReadonlyArray<PlanFinding> => assessFundingPlan(planOf(plan), day(séance));

/** The findings of some tags, without their sources and notes, which are asserted apart. */
const bare = (all: ReadonlyArray<PlanFinding>, isOf: (finding: PlanFinding) => boolean): ReadonlyArray<unknown> =>
  all.filter(isOf).map((finding) => Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'basis' && key !== 'notes')));

const tagged = (pattern: RegExp) => ({ _tag }: PlanFinding): boolean => pattern.test(_tag);

/** An undetermined finding of the plan belongs to the aids, to a contribution, or to the sums. */
const missing = (...facts: ReadonlyArray<string>) => (finding: PlanFinding): boolean =>
  finding._tag === 'PlanUndetermined' && facts.some((fact) => finding.missing.includes(fact as never));

describe('Interprétation 030 : un plan est une addition, au centime, en une seule base de taxe', () => {
  test.each(balanceCases)('$id $cas', (row) => {
    expect(bare(findings(row), tagged(/^(?:Plan|CostLines|VatBases)/))).toEqual(row.attendu);
  });

  test.each(baseCases)('$id $cas', (row) => {
    expect(bare(findings(row), tagged(/^Contribution(?:Within|Above)Base/))).toEqual(row.attendu);
  });
});

describe('CGCT, R. 2334-27 : les dotations de l’État ne dépassent pas 80 %, la DETR n’est pas inférieure à 20 %', () => {
  test.each(aidCases)('$id $cas', (row) => {
    const isAid = tagged(/^Aids/);
    const isUnknown = missing('rules-of-that-day', 'eligible-base');
    expect(bare(findings(row), (finding) => isAid(finding) || isUnknown(finding))).toEqual(row.attendu);
  });

  test.each(detrCases)('$id $cas', (row) => {
    const isDetr = tagged(/^Detr/);
    const isUnknown = missing('cost-excluding-vat');
    expect(bare(findings(row), (finding) => isDetr(finding) || isUnknown(finding))).toEqual(row.attendu);
  });
});

describe('CGCT, L. 1111-10 : le maître d’ouvrage paie au moins un cinquième de l’argent public', () => {
  test.each(ownShareCases)('$id $cas', (row) => {
    expect(bare(findings(row), tagged(/^OwnShare/))).toEqual(row.attendu);
  });
});

describe('CGCT, L. 5214-16, V et autres : les fonds de concours ne dépassent pas la part du bénéficiaire', () => {
  test.each(concoursCases)('$id $cas', (row) => {
    const isConcours = tagged(/^(?:Concours|ContributionCeiling)/);
    const isUnknown = missing('kind-of-community');
    expect(bare(findings(row), (finding) => isConcours(finding) || isUnknown(finding))).toEqual(row.attendu);
  });
});

describe('Ce sur quoi chaque constat repose', () => {
  const rests = (row: Pick<PlanCase, 'plan' | 'séance'>): ReadonlyArray<unknown> => findings(row).map(({ _tag, basis, notes }) => [_tag, cited(basis), notes]);

  test('un plan complet : la source et la note de chaque constat', () => {
    expect(rests({
      plan: {
        coût: 100_000_00, plafond: ['Contrat régional', '80 %'],
        parts: [
          { qui: 'DETR', catégorie: 'state', dispositif: 'detr', montant: 30_000_00, taux: '30 %', imprimé: '30 %' },
          { qui: 'Communauté', catégorie: 'intercommunal', dispositif: 'fonds-de-concours', communauté: 'metropole', montant: 30_000_00 },
          { qui: 'commune', catégorie: 'owner', montant: 40_000_00 },
        ],
      },
    })).toEqual([
      ['PlanBalanced', ['note d’interprétation 030 [unconfirmed]'], ['030-plan-arithmetic']],
      ['ContributionWithinBase', ['note d’interprétation 030 [unconfirmed]'], ['030-plan-arithmetic']],
      ['ShareAgrees', ['note d’interprétation 004 [unconfirmed]'], ['004-printed-figures']],
      ['AidsWithinCeiling', ['CGCT R2334-27 [current-text]'], ['031-aid-ceilings']],
      ['DetrSufficient', ['CGCT R2334-27 [current-text]'], ['031-aid-ceilings']],
      ['AidsWithinCeiling', ['note d’interprétation 031 [unconfirmed]'], ['031-aid-ceilings']],
      ['OwnShareSufficient', ['CGCT L1111-10 III [older-text]'], ['032-own-share']],
      ['ConcoursWithinCeiling', ['CGCT L5217-7 I [older-text]'], ['033-fonds-de-concours']],
    ]);
  });

  test('avant octobre 2021, dans un domaine à chef de file', () => {
    expect(rests({
      séance: '2020-01-01',
      plan: { coût: 100_00, chefDeFile: 'yes', convention: 'no', parts: [{ qui: 'DETR', catégorie: 'state', dispositif: 'detr', montant: 20_00 }, { qui: 'commune', catégorie: 'owner', montant: 80_00 }] },
    })).toEqual([
      ['PlanBalanced', ['note d’interprétation 030 [unconfirmed]'], ['030-plan-arithmetic']],
      ['AidsWithinCeiling', ['CGCT R2334-27 [secondary]'], ['031-aid-ceilings']],
      ['DetrSufficient', ['CGCT R2334-27 [secondary]'], ['031-aid-ceilings']],
      ['OwnShareSufficient', ['CGCT L1111-10 III [older-text]', 'CGCT L1111-9 I [older-text]'], ['032-own-share']],
    ]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [balanceCases, baseCases, aidCases, detrCases, ownShareCases, concoursCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
