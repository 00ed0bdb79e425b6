import type { Basis, Finding, InterpretationId } from '../../legal/index.js';
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

const BASIS: Basis = [PRINTED_AMOUNTS];
const NOTES: ReadonlyArray<InterpretationId> = ['004-printed-figures'];

/** States whether the rate printed beside an amount is its share of the whole. */
export const assessPrintedShare = (share: PrintedShare): PrintedShareFinding => {
  const rounding = printedRounding(share.amount, share.whole, share.printed);
  const { contributor, amount, whole, printed } = share;
  return rounding === 'none'
    ? { _tag: 'ShareDisagrees', standing: 'breaches', contributor, amount, whole, printed, basis: BASIS, notes: NOTES }
    : { _tag: 'ShareAgrees', standing: 'conforms', contributor, amount, whole, printed, rounding, basis: BASIS, notes: NOTES };
};
