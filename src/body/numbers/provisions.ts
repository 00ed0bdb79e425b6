import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';

const cgct = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null, until: IsoDay | null = null): LegalSource => ({
  text: 'CGCT', article, from, until, authority: 'statute', confirmed,
});

/** One line of a table by population: the number that holds below a population, `null` for the last line. */
export interface Stratum {
  readonly below: number | null;
  readonly value: number;
}

const strata = (...lines: ReadonlyArray<readonly [below: number | null, value: number]>): ReadonlyArray<Stratum> => lines.map(([below, value]) => ({ below, value }));

/** The legal number of members of a municipal council. */
export const COUNCIL_SIZE: readonly [Version<ReadonlyArray<Stratum>>] = [
  {
    from: '2014-03-23', until: null, source: cgct('L2121-2', 'older-text', '2014-03-23'),
    value: strata(
      [100, 7], [500, 11], [1500, 15], [2500, 19], [3500, 23], [5000, 27], [10_000, 29], [20_000, 33], [30_000, 35], [40_000, 39], [50_000, 43],
      [60_000, 45], [80_000, 49], [100_000, 53], [150_000, 55], [200_000, 59], [250_000, 61], [300_000, 65], [null, 69],
    ),
  },
];

/** The number of members from which the council of a small commune is deemed complete. */
export const DEEMED_COMPLETE: Versions<ReadonlyArray<Stratum>> = [
  { from: '2019-12-29', until: '2026-03-15', value: strata([100, 5], [500, 9]), source: cgct('L2121-2-1', 'current-text', '2019-12-29', '2026-03-15') },
  { from: '2026-03-15', until: null, value: strata([100, 5], [500, 9], [1000, 13]), source: cgct('L2121-2-1', 'current-text', '2026-03-15') },
];

/** The seats of an intercommunal council with its own taxes, before the seat that each commune without one receives. */
export const COMMUNITY_SEATS: readonly [Version<ReadonlyArray<Stratum>>] = [
  {
    from: '2014-03-23', until: null, source: cgct('L5211-6-1', 'older-text', '2014-03-23'),
    value: strata(
      [3500, 16], [5000, 18], [10_000, 22], [20_000, 26], [30_000, 30], [40_000, 34], [50_000, 38], [75_000, 40], [100_000, 42], [150_000, 48],
      [200_000, 56], [250_000, 64], [350_000, 72], [500_000, 80], [700_000, 90], [1_000_001, 100], [null, 130],
    ),
  },
];

/** The share of the legal strength of a municipal council that its deputies may not exceed. */
export const DEPUTY_SHARE: readonly [Version<Share>] = [
  { from: '1996-02-24', until: null, value: { numerator: 3, denominator: 10 }, source: cgct('L2122-2', 'secondary', '1996-02-24') },
];

/** A share of a council, exact. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** The limits on the vice-presidents of an intercommunal body. */
export interface VicePresidentRule {
  readonly share: Share;
  readonly most: number;
  /** The number that may be chosen all the same, where the share gives fewer. */
  readonly atLeastUpTo: number;
  /** By a vote of two thirds of the council. */
  readonly increasedShare: Share;
  /** The number that the text fixes for a métropole. */
  readonly metropole: number;
}

/** Vice-presidents of an intercommunal body. */
export const INTERCOMMUNAL_VICE_PRESIDENTS: readonly [Version<VicePresidentRule>] = [
  {
    from: '2014-01-29', until: null, source: cgct('L5211-10', 'older-text', '2014-01-29'),
    value: { share: { numerator: 2, denominator: 10 }, most: 15, atLeastUpTo: 4, increasedShare: { numerator: 3, denominator: 10 }, metropole: 20 },
  },
];

/** Vice-presidents of a département or a région: at least, at most, and the share of the council that they may not exceed. */
export interface AssemblyVicePresidentRule {
  readonly least: number;
  readonly most: number;
  readonly share: Share | null;
}

/** Vice-presidents of a département. */
export const DEPARTMENTAL_VICE_PRESIDENTS: readonly [Version<AssemblyVicePresidentRule>] = [
  { from: '2015-03-22', until: null, value: { least: 4, most: 15, share: { numerator: 3, denominator: 10 } }, source: cgct('L3122-4', 'current-text', '2015-03-22') },
];

/** Vice-presidents of a région. */
export const REGIONAL_VICE_PRESIDENTS: readonly [Version<AssemblyVicePresidentRule>] = [
  { from: '2014-03-01', until: null, value: { least: 4, most: 15, share: null }, source: cgct('L4133-4', 'older-text', '2014-03-01') },
];
