import { describe, expect, test } from 'vitest';
import type { PlanFinding } from '../../../src/funding/index.js';
import { assessFundingPlan, contributionCeiling, ownShareFloor } from '../../../src/funding/index.js';
import { cited, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { euro } from '../../money/cents.js';
import type { PlanCase } from './plan.cases.js';
import { aidCases, balanceCases, baseCases, concoursCases, detrCases, ownShareCases } from './plan.cases.js';
import type { Part, Plan } from './plans.js';
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

  test('le plafond d’un fonds de concours, ou ce qui manque pour le dire', () => {
    const facts = { community: 'communaute-de-communes', cost: euro(100_000_00), subsidies: euro(40_000_00), basis: 'excluding-vat' } as const;
    const [ceiling, unknown] = [contributionCeiling(facts, day(TODAY)), contributionCeiling(facts, day('2004-08-16'))];
    expect(withoutBasis(ceiling)).toEqual({ _tag: 'ContributionCeiling', standing: 'conforms', rate: { _tag: 'Rate', numerator: 1, denominator: 2 }, whole: 60_000_00, most: 30_000_00, notes: ['033-fonds-de-concours'] });
    expect(withoutBasis(unknown)).toEqual({ _tag: 'ContributionCeilingUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], notes: ['033-fonds-de-concours'] });
    expect([ceiling, unknown].map(({ basis }) => cited(basis))).toEqual([['CGCT L5214-16 V [older-text]'], ['CGCT L5214-16 V [older-text]']]);
  });

  test('la part minimale du maître d’ouvrage, sa dispense, ou ce qui manque pour la dire', () => {
    const floor = (plan: Partial<Plan>, séance = TODAY): readonly [unknown, ReadonlyArray<string>] => {
      const found = ownShareFloor(planOf({ coût: 100_000_00, parts: [], ...plan }), euro(100_000_00), day(séance));
      return [withoutBasis(found), cited(found.basis)];
    };
    const notes = ['032-own-share'];
    const unknown = { _tag: 'OwnShareUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], publicFunding: 100_000_00, lowest: null, highest: null, notes };
    expect(floor({})).toEqual([{ _tag: 'OwnShareFloor', standing: 'conforms', rate: { _tag: 'Rate', numerator: 1, denominator: 5 }, publicFunding: 100_000_00, least: 20_000_00, notes }, ['CGCT L1111-10 III [older-text]']]);
    expect(floor({ nature: 'operation' })).toEqual([{ _tag: 'OwnShareNotRequired', standing: 'conforms', because: 'not-an-investment', notes }, ['CGCT L1111-10 III [older-text]']]);
    expect(floor({ exception: { kind: 'state-region-contract' } })).toEqual([{ _tag: 'OwnShareNotRequired', standing: 'conforms', because: 'state-region-contract', notes }, ['CGCT L1111-10 IV [older-text]']]);
    expect(floor({}, '2011-12-31')).toEqual([unknown, ['CGCT L1111-10 III [older-text]']]);
    expect(floor({ exception: { kind: 'unprotected-heritage' } }, '2019-12-28')).toEqual([unknown, ['CGCT L1111-10 III [older-text]']]);
  });

  test('un taux imprimé se compare au montant ramené à la base du plan ; à celui qui est écrit, s’il ne peut l’être ; à rien, s’il n’y en a pas', () => {
    const shares = (part: Omit<Part, 'qui' | 'catégorie'>): ReadonlyArray<unknown> =>
      findings({ plan: { coût: 1_000_00, parts: [{ qui: 'Région', catégorie: 'region', ...part }] } }).flatMap((finding) => (finding._tag === 'ShareAgrees' || finding._tag === 'ShareDisagrees' ? [[finding._tag, finding.amount]] : []));
    expect(shares({ montant: 120_00, taxe: 'including-vat', tva: '20 %', imprimé: '10 %' })).toEqual([['ShareAgrees', 100_00]]);
    expect(shares({ montant: 120_00, taxe: 'including-vat', imprimé: '12 %' })).toEqual([['ShareAgrees', 120_00]]);
    expect(shares({ imprimé: '12 %' })).toEqual([]);
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [balanceCases, baseCases, aidCases, detrCases, ownShareCases, concoursCases].flatMap((cases) => cases.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
