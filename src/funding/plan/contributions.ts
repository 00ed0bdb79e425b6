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

const { basis, notes } = ARITHMETIC;

/** A contribution is at most its rate of its base and its own ceiling; where it gives none of them, nothing is compared. */
const assessBase = ({ contributor, given, amount, rate, base, ownBase, ceiling }: Resolved, { rounding }: FundingPlan): PlanFinding | null => {
  if (typeof amount === 'string' || given === undefined) return null;
  if (rate === undefined && ownBase === undefined && ceiling === undefined) return null;
  const limit = rate === undefined ? either.right(base) : applyRate(base, rate, rounding);
  if (either.isLeft(limit)) return planUndetermined(contributor, 'amounts-in-range');
  const most = Math.min(limit.right, ceiling ?? limit.right) as Euro;
  const facts = { contributor, amount, base, rate: rate ?? null, most, basis, notes };
  return amount <= most
    ? { _tag: 'ContributionWithinBase', standing: 'conforms', left: (most - amount) as Euro, ...facts }
    : { _tag: 'ContributionAboveBase', standing: 'breaches', excess: (amount - most) as Euro, ...facts };
};

const other = (of: VatBasis): VatBasis => (of === 'excluding-vat' ? 'including-vat' : 'excluding-vat');

/** A printed rate that is not that of the amount, but is exactly or nearly that of the same amount without its tax, or with it. */
const hiddenBasis = (share: PrintedShareFinding, { vat }: Resolved, plan: FundingPlan): PlanFinding | null => {
  for (const basisOfAmount of [other(plan.basis), plan.basis]) {
    const expected = other(basisOfAmount);
    const converted = inBasis(share.amount, expected, vat, plan.rounding);
    if (converted === null || printedRounding(converted, share.whole, share.printed) === 'none') continue;
    return { _tag: 'VatBasesMixed', standing: 'breaches', of: share.contributor, amount: share.amount, basisOfAmount, expected, converted, found: 'by-printed-rate', basis, notes };
  }
  return null;
};

const declaredBasis = ({ contributor, given, mixed }: Resolved, plan: FundingPlan): PlanFinding | null =>
  mixed === null || given === undefined
    ? null
    : { _tag: 'VatBasesMixed', standing: 'breaches', of: contributor, amount: given, basisOfAmount: mixed.basis, expected: plan.basis, converted: mixed.converted, found: 'declared', basis, notes };

/** The printed rate is that of the amount, in the basis of the plan where it can be brought to it, over the base. */
const printedShare = ({ contributor, printedRate, given, amount: found, base }: Resolved): PrintedShareFinding | null => {
  const amount = typeof found === 'string' ? given : found;
  return printedRate === undefined || amount === undefined ? null : assessPrintedShare({ contributor, amount, whole: base, printed: printedRate });
};

/** Adds what can be said of one contribution alone: its tax, its base, the rate printed beside it, or what is missing to know it. */
export const assessContribution = (resolved: Resolved, plan: FundingPlan, findings: Array<PlanFinding>): void => {
  const share = printedShare(resolved);
  const hidden = share?._tag === 'ShareDisagrees' && resolved.mixed === null ? hiddenBasis(share, resolved, plan) : null;
  for (const finding of [declaredBasis(resolved, plan), assessBase(resolved, plan), share, hidden]) {
    if (finding !== null) findings.push(finding);
  }
  if (typeof resolved.amount === 'string') findings.push(planUndetermined(resolved.contributor, resolved.amount));
};
