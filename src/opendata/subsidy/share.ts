import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate } from '../../money/index.js';
import { applyRate, makeRate, ZERO_EURO } from '../../money/index.js';
import type { SubsidyRow } from './row.js';

/** Decimals of a share: two as in the schema's examples, more where the cents could not be found again from two. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 15;

/** The amount that a share of a total makes, to the nearest cent. */
const amountAt = (total: Euro, share: Rate): Euro => {
  const amount = applyRate(total, share, 'half-up');
  return either.isRight(amount) ? amount.right : ZERO_EURO;
};

/**
 * The decimal share with the fewest decimals, two at least, from which the cents of an amount are found again; `undefined` where there
 * is none, for want of a total.
 *
 * Shape:   amount, total (0 < amount ≤ total) → Rate or undefined
 * Units:   cents; a share of 1.
 * Rounds:  half up, at the decimals kept.
 * Findings: none.
 * Errors:  none.
 *
 * @example decimalShare(33_334, 100_000) // { numerator: 16_667, denominator: 50_000 }
 * @since 0.2.0
 */
export const decimalShare = (amount: Euro, total: Euro): Rate | undefined => {
  for (let decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
    const scale = 10n ** BigInt(decimals);
    const units = (2n * BigInt(amount) * scale + BigInt(total)) / (2n * BigInt(total));
    const share = makeRate(Number(units), Number(scale));
    if (either.isRight(share) && amountAt(total, share.right) === amount) return share.right;
  }
  return undefined;
};

/**
 * What the beneficiary of a row receives: its share of the total.
 *
 * Shape:   SubsidyRow → Euro
 * Units:   cents.
 * Rounds:  half up: the share of a row written by this library gives back the exact cents.
 * Findings: none.
 * Errors:  none.
 *
 * @example amountOfRow({ total: 100_000, share: decimalShare(33_334, 100_000) }) // 33_334
 * @since 0.2.0
 */
export const amountOfRow = ({ total, share }: SubsidyRow): Euro => amountAt(total, share);

/** A share as the schema writes it: a decimal number with a point, two decimals at least. */
export const shareText = ({ numerator, denominator }: Rate): string => {
  for (let decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
    const scaled = BigInt(numerator) * 10n ** BigInt(decimals);
    if (scaled % BigInt(denominator) !== 0n) continue;
    const digits = (scaled / BigInt(denominator)).toString().padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  const digits = ((BigInt(numerator) * 10n ** BigInt(MOST_DECIMALS)) / BigInt(denominator)).toString().padStart(MOST_DECIMALS + 1, '0');
  return `${digits.slice(0, -MOST_DECIMALS)}.${digits.slice(-MOST_DECIMALS)}`;
};
