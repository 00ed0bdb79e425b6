import * as either from 'fp-ts/lib/Either.js';
import type { IsoDay } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import { leastOf } from '../limits/known.js';
import { DETR_FLOOR } from '../limits/aids/provisions.js';
import { resolve } from '../plan/amounts.js';
import type { PlanFact } from '../plan/finding.js';
import type { FundingPlan, PlanContribution } from '../plan/plan.js';

/** What keeps a grant from one more cent. */
export type Limit =
  | 'its-own-terms' | 'cost' | 'owner-share' | 'state-allocations' | 'scheme' | 'fonds-de-concours' | 'electricity-syndicate'
  | 'least-of-the-scheme';

/** A contributor to be served: the most that it gives by itself, the least that its scheme admits, its base. */
export interface Candidate {
  readonly contribution: PlanContribution;
  readonly wanted: bigint;
  readonly least: bigint;
  readonly base: Euro;
  readonly isConcours: boolean;
}

/** The most that a contribution may be by itself: what is asked, its rate of its base, its base, its ceiling, the cost. */
const wantedOf = (contribution: PlanContribution, plan: FundingPlan, cost: Euro): number | PlanFact => {
  const { amount: asked, rate, base = cost, ceiling = cost } = contribution;
  const bounds: Array<number> = [base, ceiling, cost];
  if (asked !== undefined) {
    const { amount } = resolve(contribution, plan, cost);
    if (typeof amount === 'string') return amount;
    bounds.push(amount);
  }
  if (rate !== undefined) {
    const byRate = applyRate(base, rate, plan.rounding);
    if (either.isLeft(byRate)) return 'amounts-in-range';
    bounds.push(byRate.right);
  }
  return Math.max(Math.min(...bounds), 0);
};

/** Every contributor but the owner, or the fact that is missing to know what one of them could give. */
export const candidatesOf = (plan: FundingPlan, cost: Euro, on: IsoDay): ReadonlyArray<Candidate> | { readonly of: string; readonly missing: PlanFact } => {
  const candidates: Array<Candidate> = [];
  const floor = inForceOn(on, DETR_FLOOR);
  for (const contribution of plan.contributions) {
    if (contribution.kind === 'owner') continue;
    const wanted = wantedOf(contribution, plan, cost);
    if (typeof wanted === 'string') return { of: contribution.contributor, missing: wanted };
    const { base = cost, scheme } = contribution;
    const isDetr = scheme === 'detr' && plan.nature === 'investment' && floor !== undefined;
    if (isDetr && plan.basis !== 'excluding-vat') return { of: contribution.contributor, missing: 'cost-excluding-vat' };
    candidates.push({
      contribution, wanted: BigInt(wanted), least: isDetr ? BigInt(leastOf(base, floor.value.rate)) : 0n, base, isConcours: scheme === 'fonds-de-concours',
    });
  }
  return candidates;
};
