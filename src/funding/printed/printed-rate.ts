import type { Euro, Rate } from '../../money/index.js';

/** A rate as an act prints it: the rate itself, and how many decimals of the percentage are printed. */
export interface PrintedRate {
  readonly rate: Rate;
  readonly decimals: number;
}

/** How a printed percentage relates to a share: exactly, to the nearest, cut short, or not at all. */
export type PrintedRounding = 'exact' | 'nearest' | 'truncated' | 'none';

const nameOf = (printed: number, nearest: number, truncated: number): PrintedRounding =>
  printed === nearest ? 'nearest' : printed === truncated ? 'truncated' : 'none';

/** The same in plain numbers, where every product is a safe integer: the floor of a quotient of two of them is exact. */
const plainRounding = (part: number, whole: number, { numerator, denominator }: Rate, decimals: number): PrintedRounding | undefined => {
  const scale = 100 * 10 ** decimals;
  const largest = Math.max(part * denominator, numerator * whole, 2 * part * scale + whole, numerator * scale, 2 * whole);
  if (part < 0 || whole <= 0 || largest > Number.MAX_SAFE_INTEGER) return undefined;
  if (part * denominator === numerator * whole) return 'exact';
  return nameOf(Math.floor((numerator * scale) / denominator), Math.floor((2 * part * scale + whole) / (2 * whole)), Math.floor((part * scale) / whole));
};

/** How a printed percentage relates to `part` over `whole`. */
export const printedRounding = (part: Euro, whole: Euro, { rate, decimals }: PrintedRate): PrintedRounding => {
  const plain = plainRounding(part, whole, rate, decimals);
  if (plain !== undefined) return plain;
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
