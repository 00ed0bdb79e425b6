import type { IsoDay } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { assessAids } from '../limits/aids/assess-aids.js';
import { assessConcours } from '../limits/concours/concours-in-plan.js';
import type { Known } from '../limits/known.js';
import { sumWhere } from '../limits/known.js';
import { assessOwnShare } from '../limits/own-share/own-share-in-plan.js';
import type { Resolved } from './amounts.js';
import { resolve, sumOf } from './amounts.js';
import { assessContribution } from './contributions.js';
import { costOf } from './cost.js';
import type { PlanFinding } from './finding.js';
import { planUndetermined } from './finding.js';
import type { FundingPlan } from './plan.js';
import { ARITHMETIC } from './provisions.js';

const isKnown = (resolved: Resolved): resolved is Resolved & Known => typeof resolved.amount !== 'string';

const assessBalance = (known: ReadonlyArray<Known>, cost: Euro, sum: Euro): PlanFinding => {
  const totals = {
    cost,
    own: sumWhere(known, ({ kind }) => kind === 'owner'),
    granted: sumWhere(known, ({ kind, status }) => kind !== 'owner' && status === 'granted'),
    requested: sumWhere(known, ({ kind, status }) => kind !== 'owner' && status === 'requested'),
  };
  return sum === cost
    ? { _tag: 'PlanBalanced', standing: 'conforms', ...totals, ...ARITHMETIC }
    : { _tag: 'PlanUnbalanced', standing: 'breaches', ...totals, sum, difference: (cost - sum) as Euro, ...ARITHMETIC };
};

/**
 * Assesses a financing plan: its sums, its tax, the base and the printed rate of each contribution, then what the law caps or
 * floors: allocations of the State, DETR, all public aid where a scheme says so, owner’s share, fonds de concours. Each finding
 * gives the amount by which the plan passes or fails.
 *
 * Shape:   FundingPlan, day → list of PlanFinding
 * Units:   cents, in the basis of tax of the plan.
 * Rounds:  rates of a base and conversions of tax as the plan names it; ceilings down, floors up.
 * Findings: every PlanFinding; PlanUndetermined where an amount is missing, and then nothing that adds it up
 * Errors:  none; the amounts are not negative.
 *
 * @legal CGCT, art. R2334-27 (allocations of the State, DETR)
 * @legal CGCT, art. L1111-10, III (owner’s share)
 * @legal CGCT, art. L5214-16, V, L5216-5, VI, L5215-26, L5217-7, L5212-26 (fonds de concours)
 * @interpretation 004-printed-figures
 * @interpretation 030-plan-arithmetic
 * @interpretation 031-aid-ceilings
 * @example assessFundingPlan(plan, '2023-02-01').filter(({ standing }) => standing === 'breaches')
 *   // [{ _tag: 'DetrTooLow', least: 20_000_000, short: 6_000_000 }]
 * @since 0.2.0
 */
export const assessFundingPlan = (plan: FundingPlan, on: IsoDay): ReadonlyArray<PlanFinding> => {
  const { cost, findings } = costOf(plan);
  if (typeof cost === 'string') return [...findings, planUndetermined(plan.operation, cost)];
  const resolved = plan.contributions.map((contribution) => resolve(contribution, plan, cost));
  const alone: Array<PlanFinding> = [];
  for (const one of resolved) assessContribution(one, plan, alone);
  if (!resolved.every(isKnown)) return [...findings, ...alone];
  const sum = sumOf(resolved.map(({ amount }) => amount));
  if (typeof sum === 'string') return [...findings, ...alone, planUndetermined(plan.operation, sum)];
  return [
    ...findings,
    assessBalance(resolved, cost, sum),
    ...alone,
    ...assessAids(resolved, plan, cost, on),
    assessOwnShare(resolved, plan, on),
    ...assessConcours(resolved, plan, cost, on),
  ];
};
