import * as either from 'fp-ts/lib/Either.js';
import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro, Rate, Rounding } from '../../money/index.js';
import { applyRate } from '../../money/index.js';
import { INSTALMENTS } from './rates.js';

/** A grant once the operation is done: what was decided, its rate, the cost as forecast and as it is, what was paid already. */
export interface FinalGrantFacts {
  readonly decided: Euro;
  readonly rate: Rate;
  readonly rounding: Rounding;
  readonly forecast: Euro;
  readonly actual: Euro;
  readonly paid: Euro;
}

/** The grant that is due in the end, and what remains to pay, or to recover where more was paid. */
export type FinalGrantFinding =
  | (Finding<'FinalGrantDue', 'conforms'> & Due & { readonly balance: Euro })
  | (Finding<'FinalGrantOverpaid', 'breaches'> & Due & { readonly toRecover: Euro })
  | Undetermined<'FinalGrantUndetermined', 'amounts-in-range'>;

/** The grant that is due, how it comes about, and what was paid of it. @inline */
interface Due {
  readonly decided: Euro;
  readonly base: Euro;
  readonly rate: Rate;
  readonly due: Euro;
  readonly paid: Euro;
  /** What holds the grant: the actual cost, the forecast one, or the amount decided. */
  readonly heldBy: 'actual-cost' | 'forecast-cost' | 'amount-decided';
}

/**
 * States the grant that is due once the cost is known: its rate of the actual cost, held at the forecast one, and never above the
 * amount decided.
 *
 * Shape:   FinalGrantFacts → FinalGrantFinding
 * Units:   cents.
 * Rounds:  the rate of the cost, as named.
 * Findings: FinalGrantDue (with the balance to pay) · FinalGrantOverpaid (with the sum to recover) · FinalGrantUndetermined
 * Errors:  none; the amounts are not negative.
 *
 * @interpretation 035-instalments
 * @example finalGrant({
 *   decided: 5_000_000, rate: parseRate('50 %').right, rounding: 'half-up', forecast: 10_000_000, actual: 9_000_000, paid: 4_800_000,
 *   }) // { _tag: 'FinalGrantOverpaid', due: 4_500_000, toRecover: 300_000 }
 * @since 0.2.0
 */
export const finalGrant = ({ decided, rate, rounding, forecast, actual, paid }: FinalGrantFacts): FinalGrantFinding => {
  const base = Math.min(actual, forecast) as Euro;
  const computed = applyRate(base, rate, rounding);
  if (either.isLeft(computed)) return { _tag: 'FinalGrantUndetermined', standing: 'undetermined', missing: ['amounts-in-range'], ...INSTALMENTS };
  const due = Math.min(computed.right, decided) as Euro;
  const heldBy = computed.right > decided ? 'amount-decided' : actual <= forecast ? 'actual-cost' : 'forecast-cost';
  const rests = { decided, base, rate, due, paid, heldBy, ...INSTALMENTS } as const;
  return paid <= due
    ? { _tag: 'FinalGrantDue', standing: 'conforms', balance: (due - paid) as Euro, ...rests }
    : { _tag: 'FinalGrantOverpaid', standing: 'breaches', toRecover: (paid - due) as Euro, ...rests };
};
