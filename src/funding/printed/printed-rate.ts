import type { Euro, Rate } from '../../money/index.js';

/** A rate as an act prints it: the rate itself, and how many decimals of the percentage are printed. */
export interface PrintedRate {
  readonly rate: Rate;
  readonly decimals: number;
}

/** How a printed percentage relates to a share: exactly, to the nearest, cut short, or not at all. */
export type PrintedRounding = 'exact' | 'nearest' | 'truncated' | 'none';

/** How a printed percentage relates to `part` over `whole`. */
export const printedRounding = (part: Euro, whole: Euro, { rate, decimals }: PrintedRate): PrintedRounding => {
  const [numerator, denominator] = [BigInt(part), BigInt(whole)];
  if (numerator * BigInt(rate.denominator) === BigInt(rate.numerator) * denominator) return 'exact';
  if (denominator <= 0n || numerator < 0n) return 'none';
  // The percentage in units of its last printed decimal: 10,1 % with one decimal is 101 tenths of a percent.
  const scale = 100n * 10n ** BigInt(decimals);
  const printed = (BigInt(rate.numerator) * scale) / BigInt(rate.denominator);
  const truncated = (numerator * scale) / denominator;
  const nearest = (2n * numerator * scale + denominator) / (2n * denominator);
  return printed === nearest ? 'nearest' : printed === truncated ? 'truncated' : 'none';
};
