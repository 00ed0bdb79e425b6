import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import type { PrintedShareFinding } from '../printed/index.js';
import { assessPrintedShare, printedRounding } from '../printed/index.js';
import type { Resolved } from './amounts.js';
import { inBasis } from './amounts.js';
import type { PlanFinding } from './finding.js';
import { planUndetermined } from './finding.js';
import type { FundingPlan, VatBasis } from './plan.js';
import { ARITHMETIC } from './provisions.js';

/** A contribution is at most its rate of its base and its own ceiling; where it gives none of them, nothing is compared. */
const assessBase = ({ contribution, amount, base }: Resolved, { rounding }: FundingPlan): ReadonlyArray<PlanFinding> => {
  const { contributor, rate, base: own, ceiling } = contribution;
  if (typeof amount === 'string' || contribution.amount === undefined) return [];
  if (rate === undefined && own === undefined && ceiling === undefined) return [];
  const limit = rate === undefined ? either.right(base) : applyRate(base, rate, rounding);
  if (either.isLeft(limit)) return [planUndetermined(contributor, 'amounts-in-range')];
  const most = Math.min(limit.right, ceiling ?? limit.right) as Euro;
  const rests = { contributor, amount, base, rate: rate ?? null, most, ...ARITHMETIC };
  return [
    amount <= most
      ? { _tag: 'ContributionWithinBase', standing: 'conforms', left: (most - amount) as Euro, ...rests }
      : { _tag: 'ContributionAboveBase', standing: 'breaches', excess: (amount - most) as Euro, ...rests },
  ];
};

const other = (basis: VatBasis): VatBasis => (basis === 'excluding-vat' ? 'including-vat' : 'excluding-vat');

/** A printed rate that is not that of the amount, but is exactly or nearly that of the same amount without its tax, or with it. */
const hiddenBasis = (share: PrintedShareFinding, { contribution }: Resolved, plan: FundingPlan): ReadonlyArray<PlanFinding> => {
  if (share._tag === 'ShareAgrees') return [];
  for (const basis of [other(plan.basis), plan.basis]) {
    // Read as being in `basis`, the amount is brought to the other one.
    const converted = inBasis(share.amount, other(basis), contribution.vat, plan.rounding);
    if (converted === null || printedRounding(converted, share.whole, share.printed) === 'none') continue;
    return [{
      _tag: 'VatBasesMixed', standing: 'breaches', of: share.contributor, amount: share.amount, basisOfAmount: basis, expected: other(basis),
      converted, found: 'by-printed-rate', ...ARITHMETIC,
    }];
  }
  return [];
};

/** The printed rate is that of the amount, in the basis of the plan where it can be brought to it, over the base. */
const assessRate = (resolved: Resolved, plan: FundingPlan): ReadonlyArray<PlanFinding> => {
  const { contribution: { contributor, printedRate, amount: given }, amount: found, base } = resolved;
  const amount = typeof found === 'string' ? given : found;
  if (printedRate === undefined || amount === undefined) return [];
  const share = assessPrintedShare({ contributor, amount, whole: base, printed: printedRate });
  return [share, ...(resolved.mixed === undefined ? hiddenBasis(share, resolved, plan) : [])];
};

const assessBasis = ({ contribution, mixed }: Resolved, { basis }: FundingPlan): ReadonlyArray<PlanFinding> =>
  mixed === undefined || contribution.amount === undefined
    ? []
    : [{
        _tag: 'VatBasesMixed', standing: 'breaches', of: contribution.contributor, amount: contribution.amount, basisOfAmount: mixed.basis,
        expected: basis, converted: mixed.converted, found: 'declared', ...ARITHMETIC,
      }];

/** What can be said of one contribution alone: its tax, its base, the rate printed beside it, or what is missing to know it. */
export const assessContribution = (resolved: Resolved, plan: FundingPlan): ReadonlyArray<PlanFinding> => [
  ...assessBasis(resolved, plan),
  ...assessBase(resolved, plan),
  ...assessRate(resolved, plan),
  ...(typeof resolved.amount === 'string' ? [planUndetermined(resolved.contribution.contributor, resolved.amount)] : []),
];
