import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate, Rounding } from '../../money/index.js';
import { applyRate, makeRate, sumEuros } from '../../money/index.js';
import type { PlanFact } from './finding.js';
import type { FundingPlan, PlanContribution, VatBasis } from './plan.js';

/** The sum of amounts, or what is missing to know it. */
export const sumOf = (amounts: ReadonlyArray<Euro>): Euro | 'amounts-in-range' => {
  const sum = sumEuros(amounts);
  return either.isRight(sum) ? sum.right : 'amounts-in-range';
};

/** An amount in the other basis of tax, to the cent by the rounding of the plan; `null` where no rate is known. */
export const inBasis = (amount: Euro, to: VatBasis, vat: Rate | undefined, rounding: Rounding): Euro | null => {
  if (vat === undefined) return null;
  const { numerator, denominator } = vat;
  const factor = to === 'including-vat' ? makeRate(numerator + denominator, denominator) : makeRate(denominator, numerator + denominator);
  if (either.isLeft(factor)) return null;
  const converted = applyRate(amount, factor.right, rounding);
  return either.isRight(converted) ? converted.right : null;
};

/** A contribution with its amount in the basis of the plan, and the base that it is measured on. */
export interface Resolved {
  readonly contribution: PlanContribution;
  readonly amount: Euro | PlanFact;
  readonly base: Euro;
  /** The amount as given, where it is in the other basis. */
  readonly mixed?: { readonly basis: VatBasis; readonly converted: Euro | null };
}

/** The amount of a contribution: given, or its rate of the base. */
export const resolve = (contribution: PlanContribution, plan: FundingPlan, cost: Euro): Resolved => {
  const { amount, rate, base = cost, basis = plan.basis, vat } = contribution;
  if (amount !== undefined && basis !== plan.basis) {
    const converted = inBasis(amount, plan.basis, vat, plan.rounding);
    return { contribution, amount: converted ?? 'vat-rate', base, mixed: { basis, converted } };
  }
  if (amount !== undefined) return { contribution, amount, base };
  if (rate === undefined) return { contribution, amount: 'amount-of-a-contribution', base };
  const applied = applyRate(base, rate, plan.rounding);
  return { contribution, amount: either.isRight(applied) ? applied.right : 'amounts-in-range', base };
};
