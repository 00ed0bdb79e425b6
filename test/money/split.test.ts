import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { RemainderPolicy, Split, Weight } from '../../src/money/index.js';
import { makeRate, splitByWeights, splitEqually } from '../../src/money/index.js';
import { euro, rate } from './cents.js';
import { equalSplitCases, splitCases, splitDefectCases } from './split.cases.js';

const BY_RANK: RemainderPolicy = { _tag: 'largest-remainder', ties: 'by-rank' };

const weightsOf = (weights: ReadonlyArray<number | string>): ReadonlyArray<Weight> =>
  weights.map((weight) => (typeof weight === 'number' ? weight : rate(weight)));

const amountsOf = (split: either.Either<unknown, Split>): ReadonlyArray<number> =>
  either.isRight(split) ? split.right.shares.map((share) => share.amount) : [];

describe('Chaque part garde ses centimes entiers ; ceux qui restent vont où la règle le dit, et la part dit pourquoi', () => {
  test.each(splitCases)('$id $cas', ({ total, poids, règle, sommeDesPoids, nonAttribué, parts }) => {
    expect(splitByWeights(euro(total), weightsOf(poids), règle)).toEqual(
      either.right({
        total,
        shares: parts.map(([amount, floor, fraction, received, why]) => ({ amount, floor, fraction, received, why })),
        weightSum: sommeDesPoids,
        unallocated: nonAttribué,
      }),
    );
  });

  test('chaque ligne de la table fait son total', () => {
    for (const { id, total, nonAttribué, parts } of splitCases) {
      expect([id, parts.reduce((sum, [amount]) => sum + BigInt(amount), BigInt(nonAttribué))]).toEqual([id, BigInt(total)]);
    }
  });
});

describe('Un partage sans parts, sans poids ou sans mesure est refusé par son nom', () => {
  test.each(splitDefectCases)('$id $cas', ({ poids, règle, défaut }) => {
    expect(splitByWeights(euro(100), weightsOf(poids), règle)).toEqual(either.left(défaut));
  });

  test('vingt mille taux de dénominateurs tous différents sont refusés sans long calcul', () => {
    const rates = Array.from({ length: 20_000 }, (_, index) => makeRate(1, 1_000_000_000_000_001 + 2 * index)).flatMap((made) =>
      either.isRight(made) ? [made.right] : [],
    );
    expect(rates.length).toBe(20_000);
    expect(splitByWeights(euro(100), rates, BY_RANK)).toEqual(either.left({ _tag: 'WeightsTooLarge', share: 0, found: '1/1000000000000001' }));
  });
});

describe('Un partage en parts égales', () => {
  test.each(equalSplitCases)('$id $cas', ({ total, nombre, règle, attendu }) => {
    const split = splitEqually(euro(total), nombre, règle);
    if ('défaut' in attendu) {
      expect(split).toEqual(either.left(attendu.défaut));
    } else {
      expect(amountsOf(split)).toEqual(attendu.montants);
      expect(either.isRight(split) ? split.right.unallocated : split).toBe(attendu.nonAttribué);
    }
  });

  test('est le partage par des poids de un', () => {
    for (const policy of [BY_RANK, { _tag: 'remainder-to', share: 1 }, { _tag: 'floor-and-report' }] as const) {
      for (let cents = -30; cents <= 30; cents++) {
        expect(splitEqually(euro(cents), 7, policy)).toEqual(splitByWeights(euro(cents), [1, 1, 1, 1, 1, 1, 1], policy));
      }
    }
  });

  test('10¹³ € sur 7 919 parts : 4 606 de 1 262 785 705,27 €, puis 3 313 de 1 262 785 705,26 €', () => {
    const amounts = amountsOf(splitEqually(euro(1_000_000_000_000_000), 7_919, BY_RANK));
    expect(amounts).toEqual([...new Array<number>(4_606).fill(126_278_570_527), ...new Array<number>(3_313).fill(126_278_570_526)]);
  });

  test('un million de parts : 999 999 centimes font une part vide, la dernière', () => {
    const amounts = amountsOf(splitEqually(euro(999_999), 1_000_000, BY_RANK));
    expect(amounts.length).toBe(1_000_000);
    expect(amounts.findIndex((amount) => amount !== 1)).toBe(999_999);
    expect(amounts[999_999]).toBe(0);
  });
});

describe('L’ordre des parts ne décide pas seul', () => {
  test('6,13 € par 98/92/98/123/102/92, dans les 720 ordres : chaque poids reçoit le même montant', () => {
    const expected = new Map([[98, 99], [92, 93], [123, 125], [102, 104]]);
    const orders = (items: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
      items.length === 0 ? [[]] : items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
    const all = orders([98, 92, 98, 123, 102, 92]);
    expect(all.length).toBe(720);
    for (const weights of all) {
      expect(amountsOf(splitByWeights(euro(613), weights, BY_RANK))).toEqual(weights.map((weight) => expected.get(weight)));
    }
  });
});

describe('Le partage laisse ses données comme il les a reçues', () => {
  test('une liste gelée de poids', () => {
    const weights = Object.freeze([3, 1, 2]);
    expect(amountsOf(splitByWeights(euro(3), weights, { _tag: 'largest-remainder', ties: 'by-weight' }))).toEqual([2, 0, 1]);
    expect(weights).toEqual([3, 1, 2]);
  });

  test('aucun zéro négatif, même d’un poids zéro négatif', () => {
    for (const total of [5, -5, 0]) {
      const split = splitByWeights(euro(total), [-0, 1, 1], { _tag: 'floor-and-report' });
      const figures = either.isRight(split) ? split.right.shares.flatMap(({ amount, floor, fraction, received }) => [amount, floor, fraction, received]) : [];
      expect(figures.filter((figure) => Object.is(figure, -0))).toEqual([]);
      expect(figures.length).toBe(12);
    }
  });
});
