import type { Finding } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import type { PrintedRate } from './printed-rate.js';
import { printedRounding } from './printed-rate.js';
import { PRINTED_AMOUNTS } from './provisions.js';

/** A part of a whole, with the rate that the act prints beside it. */
export interface PrintedShare {
  readonly contributor: string;
  readonly amount: Euro;
  readonly whole: Euro;
  readonly printed: PrintedRate;
}

/** Whether a printed rate is that of its share: exactly, rounded to the nearest, cut short, or not. */
export type PrintedShareFinding =
  | (Finding<'ShareAgrees', 'conforms'> & PrintedShare & { readonly rounding: 'exact' | 'nearest' | 'truncated' })
  | (Finding<'ShareDisagrees', 'breaches'> & PrintedShare);

/** States whether the rate printed beside an amount is its share of the whole. */
export const assessPrintedShare = (share: PrintedShare): PrintedShareFinding => {
  const rounding = printedRounding(share.amount, share.whole, share.printed);
  const rests = { ...share, basis: [PRINTED_AMOUNTS], notes: ['004-printed-figures'] } as const;
  return rounding === 'none'
    ? { _tag: 'ShareDisagrees', standing: 'breaches', ...rests }
    : { _tag: 'ShareAgrees', standing: 'conforms', rounding, ...rests };
};
