import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Cap, RemainderPolicy, Split } from '../../src/money/index.js';
import { splitByWeights } from '../../src/money/index.js';
import { capDefectCases, capsCases } from './caps.cases.js';
import { euro, rate } from './cents.js';
import { oracleSplit, seededRandom } from './split-oracle.js';

const BY_RANK: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };

const capOf = (cap: number | string | null): Cap => (cap === null ? null : typeof cap === 'number' ? euro(cap) : rate(cap));

const split = (total: number, weights: ReadonlyArray<number>, caps: ReadonlyArray<number | null>): Split => {
  const made = splitByWeights(euro(total), weights, BY_RANK, caps.map(capOf));
  if (either.isLeft(made)) throw new Error(JSON.stringify(made.left));
  return made.right;
};

/** The definition, pass after pass: the shares above their cap are held there, and the rest is split again among the others. */
const oracle = (total: number, weights: ReadonlyArray<number>, caps: ReadonlyArray<number | null>): ReadonlyArray<number> => {
  const free = [...weights];
  const amounts = weights.map(() => 0);
  let left = total;
  for (;;) {
    const sum = free.reduce((all, weight) => all + weight, 0);
    if (sum === 0) return amounts;
    const above = free.flatMap((weight, place) => (weight > 0 && left * weight > (caps[place] ?? Infinity) * sum ? [place] : []));
    if (above.length === 0) {
      const rest = oracleSplit(left, free, BY_RANK).shares.map(({ amount }) => amount);
      return amounts.map((amount, place) => (free[place] === 0 ? amount : (rest[place] ?? 0)));
    }
    for (const place of above) {
      amounts[place] = caps[place] as number;
      left -= caps[place] as number;
      free[place] = 0;
    }
  }
};

describe('Une part plafonnée ne dépasse jamais son plafond ; ce qu’il retient va aux autres, selon leurs poids', () => {
  test.each(capsCases)('$id $cas', ({ total, poids, plafonds, règle, sommeDesPoids, nonAttribué, parts }) => {
    expect(splitByWeights(euro(total), poids, règle, plafonds.map(capOf))).toEqual(
      either.right({
        total,
        shares: parts.map(([amount, floor, fraction, received, why]) => ({ amount, floor, fraction, received, why })),
        weightSum: sommeDesPoids,
        unallocated: nonAttribué,
      }),
    );
  });

  test.each(capDefectCases)('$id $cas', ({ poids, plafonds, défaut }) => {
    expect(splitByWeights(euro(100), poids, BY_RANK, plafonds.map((cap) => (cap === -1 ? (-1 as never) : capOf(cap))))).toEqual(either.left(défaut));
  });

  test('tous les partages de 0 à 12 centimes par un à trois poids de 0 à 3, sous tous les plafonds de 0 à 6', () => {
    const lists = <A>(length: number, of: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
      length === 0 ? [[]] : lists(length - 1, of).flatMap((list) => of.map((one) => [...list, one]));
    const wrong: Array<string> = [];
    let compared = 0;
    for (const length of [1, 2, 3]) {
      const capLists = lists<number | null>(length, [null, 0, 1, 3, 6]);
      for (const weights of lists(length, [0, 1, 2, 3]).filter((list) => list.some((weight) => weight > 0))) {
        for (const caps of capLists) {
          for (let total = 0; total <= 12; total++) {
            compared += 1;
            const found = split(total, weights, caps).shares.map(({ amount }) => amount);
            if (found.join() !== oracle(total, weights, caps).join()) wrong.push(`${total} par ${weights.join('/')} sous ${caps.join('/')} : ${found.join('/')}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // 3 × 5 + 15 × 25 + 63 × 125 lists of weights and caps, thirteen totals.
    expect(compared).toBe(13 * (15 + 375 + 7_875));
  });

  test('20 000 tirages : le total est là, aucun plafond n’est passé, et rien ne reste tant qu’une part peut encore prendre', () => {
    const seed = 1_611;
    const random = seededRandom(seed);
    const below = (bound: number): number => Math.floor(random() * bound);
    const wrong: Array<string> = [];
    const seen = { held: 0, left: 0 };
    for (let drawn = 0; drawn < 20_000; drawn++) {
      const length = 1 + below(10);
      const weights = Array.from({ length }, () => 1 + below([3, 100, 1_000_000_000][drawn % 3] ?? 1));
      const total = below([50, 1_000_000, 9_000_000_000_000_000][drawn % 3] ?? 1);
      const caps = weights.map(() => (below(3) === 0 ? null : below(total + 1)));
      const { shares, unallocated } = split(total, weights, caps);
      const room = shares.some(({ amount }, place) => amount < (caps[place] ?? Infinity));
      if (shares.reduce((sum, { amount }) => sum + BigInt(amount), BigInt(unallocated)) !== BigInt(total)
        || shares.some(({ amount }, place) => amount > (caps[place] ?? Infinity))
        || (unallocated > 0 && room)) wrong.push(`graine ${seed}, tirage ${drawn} : ${total} par ${weights.join('/')} sous ${caps.join('/')}`);
      if (shares.some(({ why }) => why === 'held-at-cap')) seen.held += 1;
      if (unallocated > 0) seen.left += 1;
    }
    expect(wrong).toEqual([]);
    expect(seen.held).toBeGreaterThan(5_000);
    expect(seen.left).toBeGreaterThan(100);
  });
});
