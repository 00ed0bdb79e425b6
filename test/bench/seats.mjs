// (f) The seats of a ballot among lists: 100 seats among 30 lists, by each method, the ballot checked and every step kept.
import { allocateSeats, makeSeatBallot } from 'deliberant/vote';
import { duration, integersFrom, median, race, rightOf, table, verdict } from './harness.mjs';

const MOST_NANOS = 200_000;

const ballotsOf = (rule, below, scale) =>
  Array.from({ length: 16 }, () => ({
    rule,
    heldOn: '2026-03-15',
    seats: 100,
    round: 2,
    // No two lists have the same votes: no tie waits for an age.
    lists: Array.from({ length: 30 }, (_, place) => ({ id: `list-${place + 1}`, votes: (30 * below(700) + place + 1) * scale })),
  }));

const allocate = (fields) => allocateSeats(rightOf(makeSeatBallot(fields)));

/** A ballot that stops at a tie would be fast for nothing. */
const check = (fields) => {
  const [first] = allocate(fields);
  if (first._tag !== 'SeatsAllocated') throw new Error(`no allocation: ${first._tag}`);
  const seats = first.lists.reduce((sum, { filled }) => sum + filled, 0);
  if (seats !== 100) throw new Error(`${seats} seats out of 100`);
};

export const run = (settings) => {
  const below = integersFrom(2026);
  const cases = [
    ['largest remainder', 'public-service-commission', 1],
    ['highest average', 'departmental-permanent-commission', 1],
    ['highest average, bonus and threshold', 'municipal-council', 1],
    ['highest average, votes about 10¹⁴, products beyond 2⁵³', 'departmental-permanent-commission', 10_000_000_000],
  ];
  const rows = cases.map(([name, rule, scale]) => {
    const ballots = ballotsOf(rule, below, scale);
    ballots.forEach(check);
    const nanos = race({ ours: (turn) => allocate(ballots[turn % 16]).length }, settings);
    const time = median(nanos.ours);
    return [name, duration(time), '≤ 200 µs', verdict(`seats, ${name}`, time <= MOST_NANOS)];
  });
  table('(f) 100 seats among 30 lists', ['case', 'ours', 'bound', ''], rows);
};
