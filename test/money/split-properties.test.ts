import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { RemainderPolicy, Split, Weight } from '../../src/money/index.js';
import { splitByWeights } from '../../src/money/index.js';
import { euro, rate } from './cents.js';
import { oracleSplit, seededRandom } from './split-oracle.js';

const MOST = 9_000_000_000_000_000;
const LARGEST_PLAIN_SUM = 94_906_265;

const POLICIES: ReadonlyArray<RemainderPolicy> = [
  { _tag: 'largest-remainder', ties: 'by-rank' },
  { _tag: 'largest-remainder', ties: 'by-weight' },
  { _tag: 'remainder-to', share: 0 },
  { _tag: 'floor-and-report' },
];

const split = (total: number, weights: ReadonlyArray<Weight>, policy: RemainderPolicy): Split => {
  const made = splitByWeights(euro(total), weights, policy);
  if (either.isLeft(made)) throw new Error(JSON.stringify(made.left));
  return made.right;
};

/** `Object.is` on every figure, so that a zero of the wrong sign shows. */
const identical = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && a !== null && typeof b === 'object' && b !== null
    ? Object.keys(a).length === Object.keys(b).length &&
      Object.entries(a).every(([key, value]) => identical(value, (b as Record<string, unknown>)[key]))
    : Object.is(a, b);

describe('Le partage au plus fort reste est celui de la définition, en grands entiers', () => {
  test('20 000 cas tirés au sort, totaux négatifs, égalités, petits et très grands poids', () => {
    const seed = 20_240_704;
    const random = seededRandom(seed);
    const below = (bound: number): number => Math.floor(random() * bound);
    const drawWeights = (kind: number, length: number): ReadonlyArray<number> => {
      const bound = [2, 6, 101, 100_000, Math.floor(LARGEST_PLAIN_SUM / length), 1_000_000_000, Math.floor(Number.MAX_SAFE_INTEGER / length)][kind] ?? 1;
      return Array.from({ length }, () => below(bound + 1));
    };
    const seen = { negative: 0, tied: 0, untied: 0, plain: 0, big: 0, noRemainder: 0, redrawn: 0 };
    const wrong: Array<string> = [];
    for (let drawn = 0; drawn < 20_000; drawn++) {
      const length = 1 + below(12);
      let weights = drawWeights(drawn % 7, length);
      while (weights.every((weight) => weight === 0)) {
        seen.redrawn += 1;
        weights = drawWeights(drawn % 7, length);
      }
      const size = below([12, 1_000, 10_000_000, MOST][drawn % 4] ?? 1) + 1;
      const total = Math.floor(drawn / 4) % 2 === 0 ? size : -size;
      const policy = POLICIES[Math.floor(drawn / 8) % 2] as RemainderPolicy;
      const expected = oracleSplit(total, weights, policy);
      if (!identical(split(total, weights, policy), expected)) {
        wrong.push(`graine ${seed}, tirage ${drawn} : ${total} par ${weights.join('/')}, ${JSON.stringify(policy)}`);
      }
      if (total < 0) seen.negative += 1;
      if (expected.weightSum <= LARGEST_PLAIN_SUM) seen.plain += 1;
      else seen.big += 1;
      if (expected.shares.some(({ why }) => why.startsWith('tie-'))) seen.tied += 1;
      else if (expected.shares.some(({ why }) => why === 'largest-remainder')) seen.untied += 1;
      else seen.noRemainder += 1;
    }
    expect(wrong).toEqual([]);
    // The draw is worth something: every kind of case came up, and few were thrown back.
    expect(seen.negative).toBe(10_000);
    expect(seen.plain).toBeGreaterThan(5_000);
    expect(seen.big).toBeGreaterThan(5_000);
    expect(seen.tied).toBeGreaterThan(2_000);
    expect(seen.untied).toBeGreaterThan(5_000);
    expect(seen.noRemainder).toBeGreaterThan(500);
    expect(seen.redrawn).toBeLessThan(2_000);
  });

  test('tous les partages de −12 à 12 centimes par un à quatre poids de 0 à 3, sous chaque règle', () => {
    const lists = (length: number): ReadonlyArray<ReadonlyArray<number>> =>
      length === 0 ? [[]] : lists(length - 1).flatMap((list) => [0, 1, 2, 3].map((weight) => [...list, weight]));
    const wrong: Array<string> = [];
    let compared = 0;
    for (const weights of [1, 2, 3, 4].flatMap(lists).filter((list) => list.some((weight) => weight > 0))) {
      for (let total = -12; total <= 12; total++) {
        for (const policy of POLICIES) {
          compared += 1;
          if (!identical(split(total, weights, policy), oracleSplit(total, weights, policy))) {
            wrong.push(`${total} par ${weights.join('/')}, ${JSON.stringify(policy)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // 4 + 16 + 64 + 256 lists, less the four of zeros only; 25 totals; 4 rules.
    expect(compared).toBe(33_600);
  });

  test('autour de la limite des produits simples, une somme de poids après l’autre', () => {
    const wrong: Array<string> = [];
    for (let sum = LARGEST_PLAIN_SUM - 20; sum <= LARGEST_PLAIN_SUM + 20; sum++) {
      const rest = (Math.floor(MOST / sum) - 1) * sum;
      for (const total of [MOST, rest - 1, rest, rest + 1, rest + Math.floor(sum / 2), rest + sum - 1]) {
        for (const weights of [[sum - 1, 1], [1, sum - 1], [Math.floor(sum / 2), sum - Math.floor(sum / 2)], [sum - 3, 1, 1, 1], [sum]]) {
          for (const policy of POLICIES) {
            if (!identical(split(total, weights, policy), oracleSplit(total, weights, policy))) {
              wrong.push(`${total} par ${weights.join('/')}, ${JSON.stringify(policy)}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('de longues listes, où le départage se fait parmi des milliers de parts', () => {
    const random = seededRandom(7_919);
    for (const [length, bound] of [[1_000, 3], [5_000, 1_000], [2_000, 1_000_000_000_000]] as const) {
      const weights = Array.from({ length }, () => 1 + Math.floor(random() * bound));
      for (const policy of POLICIES) {
        expect(identical(split(-123_456_789, weights, policy), oracleSplit(-123_456_789, weights, policy))).toBe(true);
      }
    }
  });
});

const anyTotal = fc.oneof(fc.integer({ min: -MOST, max: MOST }), fc.integer({ min: -200, max: 200 }));

const anyWeights = fc
  .oneof(
    fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat({ max: 700_000_000_000_000 }), { minLength: 1, maxLength: 12 }),
  )
  .filter((weights) => weights.some((weight) => weight > 0));

const anyPolicy = fc.constantFrom(...POLICIES);

describe('Quel que soit le partage', () => {
  test('les parts et ce qui n’est pas attribué font le total', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, anyPolicy, (total, weights, policy) => {
        const { shares, unallocated } = split(total, weights, policy);
        expect(shares.reduce((sum, { amount }) => sum + BigInt(amount), BigInt(unallocated))).toBe(BigInt(total));
      }),
    );
  });

  test('chaque part est son plancher et les centimes qu’elle a reçus ; le plancher et la fraction font la part exacte', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, anyPolicy, (total, weights, policy) => {
        const { shares, weightSum } = split(total, weights, policy);
        shares.forEach(({ amount, floor, fraction, received }, rank) => {
          const size = BigInt(total < 0 ? -total : total);
          const floorSize = BigInt(floor < 0 ? -floor : floor);
          expect(amount).toBe(floor + received);
          expect(floorSize * BigInt(weightSum) + BigInt(fraction)).toBe(size * BigInt(weights[rank] ?? 0));
          expect(fraction >= 0 && fraction < weightSum).toBe(true);
        });
      }),
    );
  });

  test('au plus fort reste, un poids nul ne reçoit rien, et nulle part ne s’écarte d’un centime de son compte exact', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.constantFrom('by-rank', 'by-weight'), (total, weights, ties) => {
        const { shares, weightSum } = split(total, weights, { _tag: 'largest-remainder', ties });
        shares.forEach(({ amount, received }, rank) => {
          const weight = weights[rank] ?? 0;
          if (weight === 0) expect([amount, received]).toEqual([0, 0]);
          const gap = BigInt(amount) * BigInt(weightSum) - BigInt(total) * BigInt(weight);
          expect(gap < BigInt(weightSum) && gap > -BigInt(weightSum)).toBe(true);
        });
      }),
    );
  });

  test('un total négatif est l’opposé du total positif', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST }), anyWeights, anyPolicy, (total, weights, policy) => {
        const [positive, negative] = [split(total, weights, policy), split(0 - total, weights, policy)];
        expect(negative.shares.map(({ amount, why }) => [amount, why])).toEqual(
          positive.shares.map(({ amount, why }) => [0 - amount, why]),
        );
      }),
    );
  });

  test('des poids tous multipliés par un même nombre ne changent aucun montant', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.integer({ min: 2, max: 1_000 }), anyPolicy, (total, weights, factor, policy) => {
        fc.pre(weights.reduce((sum, weight) => sum + BigInt(weight) * BigInt(factor), 0n) <= BigInt(Number.MAX_SAFE_INTEGER));
        const scaled = split(total, weights.map((weight) => weight * factor), policy);
        expect(scaled.shares.map(({ amount, why }) => [amount, why])).toEqual(
          split(total, weights, policy).shares.map(({ amount, why }) => [amount, why]),
        );
      }),
    );
  });

  test('des taux au lieu des mêmes poids ne changent aucun montant', () => {
    fc.assert(
      fc.property(
        anyTotal,
        fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 10 }).filter((weights) => weights.some((weight) => weight > 0)),
        fc.integer({ min: 1, max: 1_000 }),
        anyPolicy,
        (total, weights, denominator, policy) => {
          const rates = weights.map((weight) => rate(`${weight}/${denominator}`));
          expect(split(total, rates, policy).shares.map(({ amount, why }) => [amount, why])).toEqual(
            split(total, weights, policy).shares.map(({ amount, why }) => [amount, why]),
          );
        },
      ),
    );
  });

  test('où toutes les fractions diffèrent, changer l’ordre des parts change l’ordre des montants, et rien d’autre', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        anyTotal,
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 10 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (total, weights, keys) => {
          const straight = split(total, weights, { _tag: 'largest-remainder', ties: 'by-rank' });
          fc.pre(new Set(straight.shares.map(({ fraction }) => fraction)).size === weights.length);
          tried += 1;
          const order = weights.map((_, rank) => rank).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
          const shuffled = split(total, order.map((rank) => weights[rank] ?? 0), { _tag: 'largest-remainder', ties: 'by-rank' });
          expect(shuffled.shares).toEqual(order.map((rank) => straight.shares[rank]));
        },
      ),
    );
    expect(tried).toBeGreaterThan(0);
  });

  test('où les poids diffèrent tous, le départage par le poids ne dépend pas de l’ordre', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 10 }), (total, weights) => {
        const amountByWeight = (list: ReadonlyArray<number>): ReadonlyArray<readonly [number, number]> =>
          split(total, list, { _tag: 'largest-remainder', ties: 'by-weight' })
            .shares.map(({ amount }, rank) => [list[rank] ?? 0, amount] as const)
            .sort(([a], [b]) => a - b);
        expect(amountByWeight(weights.toReversed())).toEqual(amountByWeight(weights));
      }),
    );
  });
});
