// (b) An amount split by weights, to the cent: ours against dinero.js. Both start from a number of cents and a list of weights
// and end with a list of numbers of cents.
import { euroFromCents, splitByWeights } from 'deliberant/money';
import { allocate, dinero, toSnapshot } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { duration, integersFrom, median, race, ratioOf, rightOf, table, times, verdict } from './harness.mjs';

const BY_RANK = { _tag: 'largest-remainder', ties: 'by-rank' };

const ours = (cents, weights) => rightOf(splitByWeights(rightOf(euroFromCents(cents)), weights, BY_RANK)).shares.map((share) => share.amount);

const dineros = (cents, weights) => allocate(dinero({ amount: cents, currency: EUR }), weights).map((share) => toSnapshot(share).amount);

/** The largest remainder in big integers, written for its plainness; ties go to the first, a negative total mirrors the positive. */
const oracle = (cents, weights) => {
  const total = BigInt(Math.abs(cents));
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const shares = weights.map((weight, rank) => ({ rank, floor: (total * BigInt(weight)) / sum, lost: (total * BigInt(weight)) % sum }));
  let left = total - shares.reduce((all, { floor }) => all + floor, 0n);
  const received = new Set();
  for (const { rank } of [...shares].sort((a, b) => (a.lost === b.lost ? a.rank - b.rank : a.lost > b.lost ? -1 : 1))) {
    if (left === 0n) break;
    received.add(rank);
    left -= 1n;
  }
  return shares.map(({ rank, floor }) => Number(floor + (received.has(rank) ? 1n : 0n)) * (cents < 0 ? -1 : 1) + 0);
};

const disagreements = (count) => {
  const below = integersFrom(1968);
  let different = 0;
  for (let turn = 0; turn < count; turn++) {
    // Small weights and round totals make ties; one total in three is negative, one in four is large.
    const widest = [3, 10, 1000, 100_000, 2_000_000_000][below(5)];
    const weights = Array.from({ length: 1 + below(12) }, () => below(widest));
    weights[0] += 1;
    const size = below(4) === 0 ? below(4_000_000_000) * 2_000_000 : below(1_000_000);
    const cents = below(3) === 0 ? -size : size;
    const expected = oracle(cents, weights);
    if (ours(cents, weights).some((share, rank) => share !== expected[rank])) different += 1;
  }
  return different;
};

export const run = (settings) => {
  const below = integersFrom(94_000);
  const rows = [3, 10, 100, 1000].map((shares) => {
    const inputs = Array.from({ length: 16 }, () => ({
      cents: 100_000_000 + below(100_000_000),
      weights: Array.from({ length: shares }, () => 1 + below(10_000)),
    }));
    const nanos = race(
      {
        ours: (turn) => ours(inputs[turn % 16].cents, inputs[turn % 16].weights).length,
        dinero: (turn) => dineros(inputs[turn % 16].cents, inputs[turn % 16].weights).length,
      },
      settings,
    );
    const faster = ratioOf(nanos.dinero, nanos.ours);
    return [`${shares} shares`, duration(median(nanos.ours)), duration(median(nanos.dinero)), times(faster), '≥ 2', verdict(`split, ${shares} shares`, faster.median >= 2)];
  });
  table('(b) Split of an amount by weights', ['case', 'ours', 'dinero.js allocate', 'speed, times the peer', 'bound', ''], rows);

  const count = settings.quick ? 2_000 : 20_000;
  const different = disagreements(count);
  table('(b) Against the largest remainder in big integers', ['random cases', 'disagreements', 'bound', ''], [
    [String(count), String(different), '0', verdict('split, oracle', different === 0)],
  ]);
};
