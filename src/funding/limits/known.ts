import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import type { Resolved } from '../plan/amounts.js';
import type { ContributorKind, Scheme } from '../plan/plan.js';

/** A contribution whose amount is known. */
export type Known = Resolved & { readonly amount: Euro };

/** Whether a contribution is one of the four allocations of the State that a ceiling adds up. */
export const isAllocation = ({ scheme }: { readonly scheme?: Scheme | undefined }): boolean => scheme !== undefined && scheme !== 'fonds-de-concours';

/** Whether a contribution is public aid: the money of a public person that is not the owner. */
export const isPublicAid = ({ kind }: { readonly kind: ContributorKind }): boolean => kind !== 'owner' && kind !== 'private';

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
export const sumWhere = (known: ReadonlyArray<Known>, test: (one: Known) => boolean): Euro => {
  let sum = 0;
  for (const one of known) if (test(one)) sum += one.amount;
  return sum as Euro;
};
