import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import type { PlanContribution, Scheme } from '../plan/plan.js';

/** A contribution whose amount is known. */
export interface Known {
  readonly contribution: PlanContribution;
  readonly amount: Euro;
  readonly base: Euro;
}

const ALLOCATIONS: ReadonlyArray<Scheme | undefined> = ['detr', 'dsil', 'dsid', 'dpv'];

/** Whether a contribution is one of the four allocations of the State that a ceiling adds up. */
export const isAllocation = ({ scheme }: PlanContribution): boolean => ALLOCATIONS.includes(scheme);

/** Whether a contribution is public aid: the money of a public person that is not the owner. */
export const isPublicAid = ({ kind }: PlanContribution): boolean => kind !== 'owner' && kind !== 'private';

/** The most at a rate of a base, down to the cent. */
export const mostOf = (base: Euro, rate: Rate): Euro => {
  const most = applyRate(base, rate, 'down');
  return either.isRight(most) ? most.right : base;
};

/** The least at a rate of a base, up to the cent: a cent below would be below the rate. */
export const leastOf = (base: Euro, rate: Rate): Euro => {
  const least = applyRate(base, rate, 'up');
  return either.isRight(least) ? least.right : base;
};

/** The sum of the contributions that pass a test; out of range, it is found once by the balance of the plan. */
export const sumWhere = (known: ReadonlyArray<Known>, test: (contribution: Known['contribution']) => boolean): Euro => {
  let sum = 0;
  for (const { contribution, amount } of known) if (test(contribution)) sum += amount;
  return sum as Euro;
};
