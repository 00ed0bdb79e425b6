/**
 * Exact cents, rates, splits with a named remainder policy.
 *
 * @module deliberant/money
 */
export { euroFromDecimal, toDecimal } from './decimal.js';
export type { AmountOutOfRange, Euro, EuroDefect, NotWholeCents } from './euro.js';
export { euroFromCents, euroToText, formatEuro, isEuro, parseEuro, sumEuros, ZERO_EURO } from './euro.js';
export type { Rate, Rounding } from './rate.js';
export { applyRate, makeRate, parseRate } from './rate.js';
export type { Cap, CapDefect, CentsFrom, RemainderPolicy, Share, Split, SplitDefect, Weight, WeightDefect } from './split/index.js';
export { splitByWeights, splitEqually } from './split/index.js';
