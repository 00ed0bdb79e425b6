import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { COMMUNITY_SEATS } from './provisions.js';
import { numberFor } from './stratum.js';

/** The seats of an intercommunal council by its population, before those that complete it. */
export interface CommunitySeats {
  readonly seats: number | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * Gives the seats that the table gives to an intercommunal council with its own taxes. A commune that has none in the allocation
 * receives one beyond that number, and a local agreement may choose another: neither is counted here.
 *
 * Shape:   municipal population of the whole, day → CommunitySeats
 * Units:   inhabitants; seats.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `seats` is undefined before 23 March 2014, and for what is no population.
 *
 * @legal CGCT, art. L5211-6-1
 * @example communitySeats(1_000_000, '2026-04-01').seats // 100
 * @since 0.2.0
 */
export const communitySeats = (population: number, on: CivilDay): CommunitySeats => {
  const table = inForceOn(on, COMMUNITY_SEATS);
  return {
    seats: table === undefined ? undefined : numberFor(population, table.value),
    basis: [(table ?? COMMUNITY_SEATS[0]).source],
    notes: NO_NOTES,
  };
};
