import type { FundingFinding } from '../../src/funding/index.js';
import { day } from '../calendar/day.js';
import { euro, rate } from '../money/cents.js';
import type { Facts } from './instances.js';

const largestYear = { atLeast: euro(23_500_00), atMost: euro(94_000_00) };
const oneYear = { atLeast: euro(94_000_00), atMost: euro(94_000_00) };
const threshold = euro(23_000_00);
const share = { contributor: 'État', amount: euro(490_500_00), whole: euro(981_000_00), printed: { rate: rate('50,0 %'), decimals: 1 } };
const counted = 'all-of-the-year';

const fifth = rate('20 %');
const cost = euro(100_000_00);
const totals = { cost, own: euro(20_000_00), granted: euro(30_000_00), requested: euro(50_000_00) };
const mixed = { of: 'Honoraires', amount: euro(27_390_00), basisOfAmount: 'including-vat', expected: 'excluding-vat' } as const;
const based = { contributor: 'Région', amount: euro(10_000_00), base: euro(50_000_00), most: euro(10_000_00) };
const capped = { aids: 'state-allocations', scheme: null, sum: euro(80_000_00), base: cost, rate: rate('80 %'), most: euro(80_000_00) } as const;
const detr = { contributor: 'DETR', amount: euro(20_000_00), base: cost, rate: fifth, least: euro(20_000_00) };
const ownShare = { own: euro(20_000_00), publicFunding: cost, rate: fifth, least: euro(20_000_00) };
const concours = { sum: euro(30_000_00), rate: rate('1/3'), whole: euro(60_000_00), most: euro(30_000_00) };
const grants = [
  { contributor: 'DETR', wanted: euro(60_000_00), amount: euro(40_000_00), limitedBy: ['owner-share'] },
  { contributor: 'Région', wanted: euro(5_000_00), amount: euro(5_000_00), limitedBy: ['its-own-terms', 'cost'] },
  { contributor: 'Commune', wanted: euro(0), amount: euro(0), limitedBy: [] },
] as const;
const place = { axis: 'Axe 3', action: 'AESIO Santé', tranche: 'Troisième tranche', limit: 'axis', year: null, remaining: euro(100_000_00), amount: euro(94_000_00) } as const;
const inYear = { ...place, limit: 'year', year: 2024 } as const;
const step = { year: 2024, step: 'committed-within-authorised', most: euro(100_000_00), amount: euro(94_000_00) } as const;
const instalment = { kind: 'interim', label: '2024', amount: euro(100_00), cumulated: euro(100_00), heldBack: euro(0) } as const;
const due = { decided: euro(50_000_00), base: euro(90_000_00), rate: rate('50 %'), due: euro(45_000_00), paid: euro(40_000_00), heldBy: 'actual-cost' } as const;
const JULY = day('2024-07-15');
const OCTOBER = day('2024-10-15');

type Instances<Tag extends FundingFinding['_tag']> = readonly [Facts<Tag>, ...ReadonlyArray<Facts<Tag>>];

/** One instance at least of the facts of every finding on the money. */
export const FUNDING: { readonly [Tag in FundingFinding['_tag']]: Instances<Tag> } = {
  GrantSpreadOverYears: [
    { total: euro(94_000_00), years: [2024, 2025, 2026, 2027], amounts: [euro(23_500_00), euro(23_500_00), euro(23_500_00), euro(23_500_00)], spread: 'equal' },
    { total: euro(700_000_00), years: [2011, 2013], amounts: [euro(200_000_00), euro(500_000_00)], spread: 'given' },
  ],
  GrantYearsDisagree: [{ total: euro(100_00), sum: euro(99_99), difference: euro(1) }, { total: euro(100_00), sum: euro(100_01), difference: euro(-1) }],
  SumOutOfRange: [{ missing: ['amounts-in-range'] }],
  AgreementInPlace: [{ threshold, largestYear }, { threshold, largestYear: oneYear }, { threshold, largestYear, counted }],
  AgreementMissing: [{ threshold, largestYear }, { threshold, largestYear, counted }],
  AgreementNotRequired: [{ threshold, because: 'not-above-threshold' }, { threshold, because: 'not-above-threshold', counted }, { threshold, because: 'public-law-beneficiary' }],
  AgreementUndetermined: [{ missing: ['written-agreement'], threshold, largestYear }, { missing: ['threshold-of-that-day'], threshold: null, largestYear }],
  InterestedMembersKeptOut: [{ members: [] }, { members: ['a', 'b'] }],
  InterestedMemberTookPart: [{ members: ['a'] }],
  InterestedMembersUndetermined: [{ missing: ['part-taken'], members: ['c'] }],
  SubsidyDutyMet: [{ duty: 'essential-data', until: OCTOBER, doneOn: JULY }, { duty: 'no-regranting', until: null, doneOn: null }],
  SubsidyDutyBreached: [{ duty: 'financial-report', until: JULY, doneOn: OCTOBER }, { duty: 'republican-commitment', until: null, doneOn: null }],
  SubsidyDutyNotRequired: [
    { duty: 'filing-of-accounts', because: 'not-above-threshold' }, { duty: 'certified-accounts', because: 'public-law-beneficiary' },
    { duty: 'republican-commitment', because: 'requested-before' }, { duty: 'essential-data', because: 'signed-before' },
    { duty: 'essential-data', because: 'small-authority' }, { duty: 'financial-report', because: 'no-specific-expense' },
  ],
  SubsidyDutyUndetermined: [{ duty: 'distinct-deliberation', missing: ['way-of-deciding'], until: null }, { duty: 'essential-data', missing: ['data-publication-day'], until: OCTOBER }],

  ShareAgrees: [{ ...share, rounding: 'exact' }, { ...share, rounding: 'nearest' }, { ...share, rounding: 'truncated' }],
  ShareDisagrees: [{ ...share, amount: euro(481_000_00) }],
  CostLinesAgree: [{ printed: cost, lines: 3 }, { printed: cost, lines: 1 }],
  CostLinesDisagree: [{ printed: cost, sum: euro(99_999_99), difference: euro(1) }],
  PlanBalanced: [totals],
  PlanUnbalanced: [{ ...totals, sum: euro(99_999_99), difference: euro(1) }],
  VatBasesMixed: [{ ...mixed, converted: euro(22_825_00), found: 'declared' }, { ...mixed, converted: null, found: 'declared' }, { ...mixed, converted: euro(22_825_00), found: 'by-printed-rate' }],
  ContributionWithinBase: [{ ...based, rate: fifth, left: euro(0) }, { ...based, rate: null, left: euro(1) }],
  ContributionAboveBase: [{ ...based, rate: fifth, excess: euro(1) }, { ...based, rate: null, excess: euro(1) }],
  AidsWithinCeiling: [{ ...capped, left: euro(0) }, { ...capped, aids: 'public-aids', left: euro(1) }, { ...capped, aids: 'scheme', scheme: 'Contrat régional', left: euro(0) }],
  AidsAboveCeiling: [{ ...capped, excess: euro(1) }, { ...capped, aids: 'scheme', scheme: 'Contrat régional', excess: euro(1) }],
  DetrSufficient: [{ ...detr, margin: euro(0) }],
  DetrTooLow: [{ ...detr, short: euro(1) }],
  OwnShareFloor: [{ rate: fifth, publicFunding: euro(90_000_00), least: euro(18_000_00) }],
  OwnShareNotRequired: [{ because: 'overseas-owner' }, { because: 'not-an-investment' }, { because: 'not-a-local-authority' }, { because: 'state-region-contract' }],
  OwnShareUndetermined: [
    { missing: ['lead-authority-field'], publicFunding: cost, lowest: fifth, highest: rate('30 %') },
    { missing: ['rate-of-the-derogation'], publicFunding: cost, lowest: null, highest: null },
  ],
  OwnShareSufficient: [{ ...ownShare, margin: euro(0) }],
  OwnShareTooLow: [{ ...ownShare, short: euro(1) }],
  ContributionCeiling: [{ rate: rate('50 %'), whole: euro(60_000_00), most: euro(30_000_00) }],
  ContributionCeilingUndetermined: [{ missing: ['fctva-amount'] }],
  ConcoursWithinCeiling: [{ ...concours, left: euro(0) }],
  ConcoursAboveCeiling: [{ ...concours, excess: euro(1) }],
  PlanUndetermined: [{ of: 'Département', missing: ['amount-of-a-contribution'] }],
  FundingSplit: [{ cost, grants, own: euro(55_000_00), reduction: 'in-proportion' }, { cost, grants, own: euro(55_000_00), reduction: 'by-rank' }, { cost, grants: [], own: cost, reduction: 'by-rank' }],
  FundingSplitUndetermined: [{ of: 'Réhabilitation de la mairie', missing: ['lead-authority-field'] }],

  ContributionsWithinCost: [{ cost: euro(981_000_00), sum: euro(490_500_00), left: euro(490_500_00) }],
  ContributionsExceedCost: [{ cost: euro(981_000_00), sum: euro(981_000_01), excess: euro(1) }],
  AxisTotalAgrees: [{ axis: 'Axe 3', printed: euro(94_000_00) }],
  AxisTotalDisagrees: [{ axis: 'Axe 3', printed: euro(94_000_00), sum: euro(93_999_99), difference: euro(1) }],
  TrancheWithinEnvelope: [{ ...place, left: euro(6_000_00) }, { ...inYear, left: euro(6_000_00) }],
  TrancheAboveEnvelope: [{ ...place, excess: euro(1) }, { ...inYear, excess: euro(1) }],
  YearSpendingWithin: [{ ...step, left: euro(6_000_00) }, { ...step, step: 'paid-within-payable', left: euro(0) }, { ...step, step: 'paid-within-committed', left: euro(0) }],
  YearSpendingAbove: [{ ...step, excess: euro(1) }],

  InstalmentsPlanned: [
    { total: euro(100_00), instalments: [instalment] },
    { total: euro(300_00), instalments: [{ ...instalment, kind: 'advance', label: '' }, { ...instalment, label: '1', heldBack: euro(1) }, { ...instalment, kind: 'balance', label: '' }] },
  ],
  InstalmentsDisagree: [{ total: euro(100_00), sum: euro(99_99), difference: euro(1) }],
  MilestonesDisagree: [{ total: euro(100_00), rates: rate('95 %') }, { total: euro(100_00), rates: null }],
  InstalmentsUndetermined: [{ missing: ['shares-of-the-schedule'] }],
  FinalGrantDue: [{ ...due, balance: euro(5_000_00) }, { ...due, heldBy: 'forecast-cost', balance: euro(5_000_00) }, { ...due, heldBy: 'amount-decided', balance: euro(5_000_00) }],
  FinalGrantOverpaid: [{ ...due, paid: euro(48_000_00), toRecover: euro(3_000_00) }],
  FinalGrantUndetermined: [{ missing: ['amounts-in-range'] }],

  BudgetLineConsistent: [{ section: 'operating', chapter: '65', nature: '65748' }, { section: 'investment', chapter: '204', nature: null }],
  BudgetLineContradictsSection: [{ section: 'investment', code: 'chapter', found: '65', belongsTo: 'operating' }, { section: 'operating', code: 'nature', found: '20422', belongsTo: 'investment' }],
  NatureOutsideChapter: [{ chapter: '65', nature: '6226' }],
  BudgetLineUndetermined: [{ code: 'chapter', found: '99', missing: ['section-of-the-chapter'] }, { code: 'nature', found: '580', missing: ['section-of-the-nature'] }],
};
