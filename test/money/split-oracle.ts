import type { CentsFrom, RemainderPolicy } from '../../src/money/index.js';

/** A split as the definition gives it, in big integers, for the tests only. */
export interface OracleSplit {
  readonly total: number;
  readonly shares: ReadonlyArray<{
    readonly amount: number;
    readonly floor: number;
    readonly fraction: number;
    readonly received: number;
    readonly why: CentsFrom;
  }>;
  readonly weightSum: number;
  readonly unallocated: number;
}

interface Part {
  readonly rank: number;
  readonly weight: bigint;
  readonly floor: bigint;
  readonly fraction: bigint;
}

/** Larger fraction first, then as the ties say, then by rank: a plain insertion sort. */
const inOrderOfService = (parts: ReadonlyArray<Part>, ties: 'by-rank' | 'by-weight'): ReadonlyArray<Part> => {
  const before = (a: Part, b: Part): boolean => {
    if (a.fraction !== b.fraction) return a.fraction > b.fraction;
    if (ties === 'by-weight' && a.weight !== b.weight) return a.weight > b.weight;
    return a.rank < b.rank;
  };
  const sorted: Array<Part> = [];
  for (const part of parts) {
    const place = sorted.findIndex((other) => before(part, other));
    sorted.splice(place < 0 ? sorted.length : place, 0, part);
  }
  return sorted;
};

/**
 * The definition, word for word: each share is the total times its weight over the sum of the weights; it keeps the whole cents; the
 * cents left over go where the policy says. A negative total is split as its opposite, and every figure changes sign.
 */
export const oracleSplit = (total: number, weights: ReadonlyArray<number>, policy: RemainderPolicy): OracleSplit => {
  const sum = weights.reduce((cumul, weight) => cumul + BigInt(weight), 0n);
  const sign = total < 0 ? -1n : 1n;
  const whole = sign * BigInt(total);
  const parts = weights.map((weight, rank): Part => {
    const product = whole * BigInt(weight);
    return { rank, weight: BigInt(weight), floor: product / sum, fraction: product % sum };
  });
  let left = whole;
  for (const part of parts) left -= part.floor;

  const received = weights.map(() => 0n);
  const why = weights.map((): CentsFrom => 'none');
  if (policy._tag === 'remainder-to' && left > 0n) {
    received[policy.share] = left;
    why[policy.share] = 'remainder-to';
  }
  if (policy._tag === 'largest-remainder' && left > 0n) {
    const order = inOrderOfService(parts, policy.ties);
    const served = order.slice(0, Number(left));
    const firstUnserved = order[Number(left)];
    for (const { rank, fraction } of served) {
      received[rank] = 1n;
      const tied = firstUnserved !== undefined && firstUnserved.fraction === fraction;
      why[rank] = !tied ? 'largest-remainder' : policy.ties === 'by-rank' ? 'tie-by-rank' : 'tie-by-weight';
    }
  }
  const signed = (cents: bigint): number => Number(sign * cents);
  return {
    total,
    shares: parts.map(({ rank, floor, fraction }) => ({
      amount: signed(floor + (received[rank] ?? 0n)),
      floor: signed(floor),
      fraction: Number(fraction),
      received: signed(received[rank] ?? 0n),
      why: why[rank] ?? 'none',
    })),
    weightSum: Number(sum),
    unallocated: policy._tag === 'floor-and-report' ? signed(left) : 0,
  };
};

/** A stream of numbers in [0, 1) that depends on its seed alone. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
