import type { IsoDay, LegalSource } from './source.js';

/** A legal value during one period: `from` included, `until` excluded, `null` for a bound that is not known or not reached. */
export interface Version<A> {
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  readonly value: A;
  readonly source: LegalSource;
}

/** Every version of one legal value, in any order; a test holds that no two overlap. */
export type Versions<A> = ReadonlyArray<Version<A>>;

/**
 * Selects the version of a legal value in force on the day of the facts.
 *
 * Shape:   day, versions → the version, or `undefined` where no version covers that day
 * Units:   days; `from` included, `until` excluded.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; a day without a version is for the caller to report as undetermined.
 *
 * @example inForceOn('2022-07-31', [{ from: '2021-11-10', until: '2022-08-01', value: 'one third' }]) // { value: 'one third' }
 * @since 0.1.0
 */
export const inForceOn = <A>(day: IsoDay, versions: Versions<A>): Version<A> | undefined =>
  versions.find((version) => (version.from === null || version.from <= day) && (version.until === null || day < version.until));
