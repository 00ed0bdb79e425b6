import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate, Rounding } from '../../money/index.js';
import { applyRate, makeRate, sumEuros } from '../../money/index.js';
import type { PlanFact } from './finding.js';
import type { PrintedRate } from '../printed/index.js';
import type { ConcoursCommunity, ContributorKind, FundingPlan, PlanContribution, Scheme, VatBasis } from './plan.js';

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

/** What the fields of a contribution say, each read once: a field that was left out is `undefined` here. */
interface Read {
  readonly contributor: string;
  readonly kind: ContributorKind;
  readonly scheme: Scheme | undefined;
  readonly community: ConcoursCommunity | undefined;
  readonly status: PlanContribution['status'];
  readonly given: Euro | undefined;
  readonly rate: Rate | undefined;
  readonly ownBase: Euro | undefined;
  readonly ceiling: Euro | undefined;
  readonly vat: Rate | undefined;
  readonly printedRate: PrintedRate | undefined;
}

/** A contribution with its amount in the basis of the plan, and the base that it is measured on. */
export interface Resolved extends Read {
  readonly amount: Euro | PlanFact;
  readonly base: Euro;
  /** The amount as given, where it is in the other basis. */
  readonly mixed: { readonly basis: VatBasis; readonly converted: Euro | null } | null;
}

const amountByRate = (base: Euro, rate: Rate | undefined, rounding: Rounding): Euro | PlanFact => {
  if (rate === undefined) return 'amount-of-a-contribution';
  const applied = applyRate(base, rate, rounding);
  return either.isRight(applied) ? applied.right : 'amounts-in-range';
};

/** The amount of a contribution: given, or its rate of the base. */
export const resolve = (contribution: PlanContribution, plan: FundingPlan, cost: Euro): Resolved => {
  const { contributor, kind, scheme, community, status, amount: given, rate, base: ownBase, ceiling, vat, printedRate, basis = plan.basis } = contribution;
  const base = ownBase ?? cost;
  const isMixed = given !== undefined && basis !== plan.basis;
  const converted = isMixed ? inBasis(given, plan.basis, vat, plan.rounding) : null;
  const mixed = isMixed ? { basis, converted } : null;
  const amount = isMixed ? (converted ?? 'vat-rate') : (given ?? amountByRate(base, rate, plan.rounding));
  return { contributor, kind, scheme, community, status, given, rate, ownBase, ceiling, vat, printedRate, amount, base, mixed };
};
