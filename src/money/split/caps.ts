import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from '../euro.js';
import type { Rate } from '../rate.js';

/** The most that a share may have: an amount, a rate of the total (rounded down to the cent), or `null` for no cap. */
export type Cap = Euro | Rate | null;

/** Caps that are not one for each share, or one that is negative. */
export type CapDefect =
  | { readonly _tag: 'CapsAndSharesDiffer'; readonly shares: number; readonly caps: number }
  | { readonly _tag: 'NegativeCap'; readonly share: number; readonly cap: Euro };

const inCents = (cap: Cap, total: number): number | null => {
  if (cap === null || typeof cap === 'number') return cap;
  // No share is above the total: a rate of one or more caps nothing.
  return cap.numerator >= cap.denominator ? total : Number((BigInt(total) * BigInt(cap.numerator)) / BigInt(cap.denominator));
};

/** The caps in cents, one for each share, for a total that is not negative. */
export const capsInCents = (caps: ReadonlyArray<Cap>, shares: number, total: number): either.Either<CapDefect, ReadonlyArray<number | null>> => {
  if (caps.length !== shares) return either.left({ _tag: 'CapsAndSharesDiffer', shares, caps: caps.length });
  const cents = caps.map((cap) => inCents(cap, total));
  const negative = cents.findIndex((cap) => cap !== null && cap < 0);
  return negative < 0 ? either.right(cents) : either.left({ _tag: 'NegativeCap', share: negative, cap: cents[negative] as Euro });
};

interface Capped {
  readonly share: number;
  readonly weight: bigint;
  readonly cap: bigint;
}

/**
 * The shares that their cap holds: those whose part by weight of what the others leave would pass it. The tightest cap for its
 * weight is looked at first, so that each part is measured on what is really left.
 */
export const heldAtCap = (total: number, weights: ReadonlyArray<number>, caps: ReadonlyArray<number | null>): ReadonlySet<number> => {
  const capped = weights
    .flatMap((weight, share): ReadonlyArray<Capped> => {
      const cap = caps[share] ?? null;
      return cap === null || weight === 0 ? [] : [{ share, weight: BigInt(weight), cap: BigInt(cap) }];
    })
    .sort((a, b) => Number(a.cap * b.weight - b.cap * a.weight) || a.share - b.share);
  const held = new Set<number>();
  let left = BigInt(total);
  let free = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  for (const { share, weight, cap } of capped) {
    if (left * weight <= cap * free) break;
    held.add(share);
    left -= cap;
    free -= weight;
  }
  return held;
};
