/** Two whole numbers, never divided: a quota, an average, a remainder. */
export interface SeatFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Compares `a × b` with `c × d`, exactly: a product of doubles above 2⁵³ is never taken for one below. */
const compareProducts = (a: number, b: number, c: number, d: number): number => {
  const [left, right] = [a * b, c * d];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
};

/** Positive where the first is the larger, zero where they are equal; by cross-multiplication of whole numbers. */
export const compareFractions = (a: SeatFraction, b: SeatFraction): number =>
  compareProducts(a.numerator, b.denominator, b.numerator, a.denominator);

/** How many whole times `weight × seats` holds `total`, and what is left of it. */
export const wholeQuotas = (weight: number, seats: number, total: number): { readonly quotas: number; readonly left: number } => {
  const product = weight * seats;
  if (product <= Number.MAX_SAFE_INTEGER) {
    // Of two integers below 2⁵³ the divided doubles never reach the next integer: their floor is exact.
    const quotas = Math.floor(product / total);
    return { quotas, left: product - quotas * total };
  }
  const exact = BigInt(weight) * BigInt(seats);
  return { quotas: Number(exact / BigInt(total)), left: Number(exact % BigInt(total)) };
};
