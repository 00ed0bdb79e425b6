import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatAllocation, SeatElection, SeatList, SeatsFinding } from '../../../src/vote/index.js';
import { day } from '../../calendar/day.js';
import { allocate, listsOf } from './ballots.js';
import type { OracleSeats } from './seats-oracle.js';
import { oracleMunicipal, oracleSeats } from './seats-oracle.js';

const ELECTIONS: ReadonlyArray<readonly [string, SeatElection, (votes: ReadonlyArray<number>, seats: number) => OracleSeats]> = [
  ['plus fort reste', 'public-service-commission', (votes, seats) => oracleSeats('largest-remainder', votes, seats)],
  ['plus forte moyenne', 'departmental-permanent-commission', (votes, seats) => oracleSeats('highest-average', votes, seats)],
  ['plus forte moyenne, prime et seuil', 'municipal-council', oracleMunicipal],
];

const decide = (rule: SeatElection, lists: ReadonlyArray<SeatList>, seats: number): SeatsFinding =>
  allocate({ rule, heldOn: day('2026-04-10'), round: 2, seats, lists })[0]!;

const allocationOf = (finding: SeatsFinding): SeatAllocation | null =>
  finding._tag === 'SeatsAllocated' ? finding : finding._tag === 'SeatsUndetermined' || finding._tag === 'SeatsNeedDraw' ? finding.soFar : null;

const seatsOf = (finding: SeatsFinding): OracleSeats =>
  finding._tag === 'SeatsAllocated' ? finding.lists.map(({ filled }) => filled) : 'tie';

/** Ce que chaque liste obtient, et l’issue, sans égard à l’ordre des listes. */
const outcomeOf = (finding: SeatsFinding): unknown => {
  const byName = (a: { readonly list: string }, b: { readonly list: string }): number => (a.list < b.list ? -1 : 1);
  return [
    finding._tag,
    'lists' in finding && finding._tag !== 'SeatsAllocated' ? [...(finding.lists as ReadonlyArray<unknown>)].sort() : [],
    [...(allocationOf(finding)?.lists ?? [])].sort(byName),
    allocationOf(finding)?.steps.map(({ at, won, tie }) => [at, [...won].sort(), [...(tie?.among ?? [])].sort(), tie?.settledBy]),
  ];
};

const someVotes = fc.array(fc.oneof(fc.nat(12), fc.nat(3_000), fc.nat(100_000_000_000_000)), { minLength: 1, maxLength: 30 }).filter((votes) => votes.some((count) => count > 0));
const someSeats = fc.integer({ min: 1, max: 100 });
const someElection = fc.constantFrom(...ELECTIONS.map(([, election]) => election));

/** Des listes dont les candidats sont comptés et ont un jour de naissance : plus rien ne manque, sauf à naître le même jour. */
const someLists = fc
  .array(fc.record({ votes: fc.nat(40), born: fc.array(fc.integer({ min: 1940, max: 1943 }), { maxLength: 6 }) }), { minLength: 1, maxLength: 8 })
  .map((lists) => lists.map(({ votes, born }, rank): SeatList => ({ id: `L${rank + 1}`, votes, candidates: born.map((year) => ({ bornOn: day(`${year}-01-01`) })) })));

describe.each(ELECTIONS)('%s', (_, election, oracle) => {
  test('toutes les voix de 0 à 11 de trois listes, de 1 à 8 sièges : la répartition naïve donne les mêmes sièges', () => {
    const wrong: Array<string> = [];
    let tied = 0;
    let settled = 0;
    for (let seats = 1; seats <= 8; seats++) {
      for (let code = 1; code < 12 ** 3; code++) {
        const votes = [code % 12, Math.floor(code / 12) % 12, Math.floor(code / 144)];
        const [found, expected] = [seatsOf(decide(election, listsOf(votes), seats)), oracle(votes, seats)];
        if (expected === 'tie') tied += 1;
        else settled += 1;
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${votes.join('/')} pour ${seats} : ${JSON.stringify(found)} au lieu de ${JSON.stringify(expected)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(settled).toBeGreaterThan(4 * tied);
  });

  test('jusqu’à trente listes et cent sièges, voix au-delà de 2⁵³ une fois multipliées', () => {
    fc.assert(
      fc.property(someVotes, someSeats, (votes, seats) => {
        const finding = decide(election, listsOf(votes), seats);
        if (finding._tag !== 'NoSeatAllocated') expect(seatsOf(finding)).toEqual(oracle(votes, seats));
      }),
      { numRuns: 400, seed: 1411 },
    );
  });
});

describe('Quel que soit le scrutin', () => {
  test('les sièges font le total : occupés, sans candidat, ou encore en jeu', () => {
    fc.assert(
      fc.property(fc.constantFrom<SeatElection>('ccas-board', 'tender-commission', 'regional-permanent-commission', 'municipal-council'), someLists, fc.integer({ min: 1, max: 12 }), (election, lists, seats) => {
        const finding = decide(election, lists, seats);
        const allocation = allocationOf(finding);
        if (allocation === null) return;
        const filled = allocation.lists.reduce((sum, list) => sum + list.filled, 0);
        expect(filled + allocation.unfilled + ('atStake' in finding ? finding.atStake : 0)).toBe(seats);
        expect(allocation.unfilled).toBeGreaterThanOrEqual(0);
        const lacking = allocation.lists.filter((list, rank) => list.filled > lists[rank]!.candidates!.length || list.filled > list.earned);
        expect(lacking).toEqual([]);
      }),
      { numRuns: 2_000, seed: 262 },
    );
  });

  test('une liste sans voix n’a pas de siège', () => {
    fc.assert(
      fc.property(someElection, someLists, fc.integer({ min: 1, max: 12 }), (election, lists, seats) => {
        const allocation = allocationOf(decide(election, lists, seats));
        expect(allocation?.lists.filter(({ votes, earned, filled }) => votes === 0 && (earned > 0 || filled > 0)) ?? []).toEqual([]);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  test('l’ordre des listes ne change rien', () => {
    fc.assert(
      fc.property(fc.constantFrom<SeatElection>('ccas-board', 'tender-commission', 'regional-permanent-commission', 'municipal-council'), someLists, fc.integer({ min: 1, max: 12 }), fc.integer(), (election, lists, seats, turn) => {
        const cut = Math.abs(turn) % lists.length;
        const reordered = [...lists.slice(cut), ...lists.slice(0, cut)].reverse();
        expect(outcomeOf(decide(election, reordered, seats))).toEqual(outcomeOf(decide(election, lists, seats)));
      }),
      { numRuns: 2_000, seed: 2 },
    );
  });

  test('multiplier toutes les voix par un même nombre ne change aucun siège, égalités comprises', () => {
    fc.assert(
      fc.property(someElection, fc.array(fc.nat(3_000), { minLength: 1, maxLength: 12 }), someSeats, fc.integer({ min: 2, max: 1_000_000_000 }), (election, votes, seats, times) => {
        const shape = (finding: SeatsFinding): unknown => [
          finding._tag,
          allocationOf(finding)?.lists.map(({ list, bonus, byQuota, beyondQuota, filled, admission }) => [list, bonus, byQuota, beyondQuota, filled, admission]),
          allocationOf(finding)?.steps.map(({ won, tie }) => [won, tie]),
        ];
        expect(shape(decide(election, listsOf(votes.map((count) => count * times)), seats))).toEqual(shape(decide(election, listsOf(votes), seats)));
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  test('le sort tiré tranche toujours, et ne change que les listes en balance', () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 30 }), (count, seats, votes) => {
        const born = Array.from({ length: 12 }, () => ({ bornOn: day('1960-01-01') }));
        const lists = Array.from({ length: count }, (_, rank): SeatList => ({ id: `L${rank + 1}`, votes, candidates: born }));
        const open = decide('tender-commission', lists, seats);
        expect(open._tag).toBe(seats % count === 0 ? 'SeatsAllocated' : 'SeatsNeedDraw');
        if (open._tag !== 'SeatsNeedDraw') return;
        drawn += 1;
        const order = [...open.options].reverse();
        const [settled] = allocate({ rule: 'tender-commission', heldOn: day('2026-04-10'), seats, lists, draws: [{ stage: 'last-seats', order }] });
        const winners = order.slice(0, open.atStake);
        expect(seatsOf(settled!)).toEqual(open.soFar!.lists.map(({ list, filled }) => filled + (winners.includes(list) ? 1 : 0)));
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(drawn).toBeGreaterThan(100);
  });
});
