/** Below this sum of weights, the product of a weight and a remainder of cents is a safe integer. */
const LARGEST_PLAIN_SUM = 94_906_265;

/** Plain arrays: typed ones of this size are allocated outside the heap, and cost more than they spare. */
export const zeros = (length: number): Array<number> => new Array<number>(length).fill(0);

/** The floors and the fractions of every share, for a total that is not negative. */
export interface Floors {
  readonly floors: Array<number>;
  readonly fractions: Array<number>;
  readonly left: number;
}

const plainFloors = (total: number, weights: ReadonlyArray<number>, sum: number): Floors => {
  const floors = zeros(weights.length);
  const fractions = zeros(weights.length);
  const each = Math.floor(total / sum);
  const over = total - each * sum;
  let left = total;
  for (let share = 0; share < weights.length; share++) {
    const weight = weights[share] as number;
    const product = over * weight;
    // Of two integers below 2⁵³ the divided doubles never reach the next integer: their floor is exact.
    const quotient = Math.floor(product / sum);
    floors[share] = each * weight + quotient;
    fractions[share] = product - quotient * sum;
    left -= each * weight + quotient;
  }
  return { floors, fractions, left };
};

const bigFloors = (total: number, weights: ReadonlyArray<number>, sum: number): Floors => {
  const floors = zeros(weights.length);
  const fractions = zeros(weights.length);
  const [exactTotal, exactSum] = [BigInt(total), BigInt(sum)];
  let left = total;
  for (let share = 0; share < weights.length; share++) {
    const product = exactTotal * BigInt(weights[share] as number);
    const floor = Number(product / exactSum);
    floors[share] = floor;
    fractions[share] = Number(product % exactSum);
    left -= floor;
  }
  return { floors, fractions, left };
};

/** Every share rounded down, with the fraction it loses and the cents left over, for a total that is not negative. */
export const floorsOf = (total: number, weights: ReadonlyArray<number>, sum: number): Floors =>
  (sum <= LARGEST_PLAIN_SUM ? plainFloors : bigFloors)(total, weights, sum);
