import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import type { Instalment, InterimCeiling } from './schedule.js';

/** A payment as the schedule calls for it, before its ceiling. */
export interface Payment {
  readonly kind: 'advance' | 'interim';
  readonly label: string;
  readonly amount: Euro;
}

/** The most that may be paid before the balance, the advance included. */
export const ceilingOf = (total: Euro, advance: Euro, ceiling: InterimCeiling | undefined): number => {
  if (ceiling === undefined) return total;
  const most = applyRate(total, ceiling.rate, 'down');
  if (either.isLeft(most)) return total;
  return Math.min(total, ceiling.counts === 'with-advance' ? most.right : most.right + advance);
};

/**
 * The payments one after the other, held at the ceiling, then the balance where one is left. An advance is paid as agreed, whatever
 * the ceiling of the interim payments.
 */
export const inOrder = (total: Euro, payments: ReadonlyArray<Payment>, ceiling: number): ReadonlyArray<Instalment> => {
  let cumulated = 0;
  const instalments = payments.map(({ kind, label, amount }): Instalment => {
    const room = Math.max((kind === 'advance' ? total : ceiling) - cumulated, 0);
    const paid = Math.min(amount, room) as Euro;
    cumulated += paid;
    return { kind, label, amount: paid, cumulated: cumulated as Euro, heldBack: (amount - paid) as Euro };
  });
  return cumulated === total
    ? instalments
    : [...instalments, { kind: 'balance', label: '', amount: (total - cumulated) as Euro, cumulated: total, heldBack: 0 as Euro }];
};
