import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { COUNCIL_SIZE, DEEMED_COMPLETE } from './provisions.js';
import { numberFor } from './stratum.js';

/** The legal number of members of a municipal council; `completeFrom` is the number from which it is deemed complete, where it may be. */
export interface CouncilSize {
  readonly members: number | undefined;
  readonly completeFrom: number | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * Gives the legal number of members of a municipal council by its population, and the number from which a small one is deemed
 * complete.
 *
 * Shape:   municipal population, day → CouncilSize
 * Units:   inhabitants; members.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `members` is undefined before 23 March 2014, and for what is no population.
 *
 * @legal CGCT, art. L2121-2
 * @legal CGCT, art. L2121-2-1 (deemed complete)
 * @example legalCouncilSize(300, '2026-04-01') // { members: 11, completeFrom: 9 }
 * @since 0.2.0
 */
export const legalCouncilSize = (population: number, on: CivilDay): CouncilSize => {
  const size = inForceOn(on, COUNCIL_SIZE);
  const complete = inForceOn(on, DEEMED_COMPLETE);
  const completeFrom = complete === undefined ? undefined : numberFor(population, complete.value);
  return {
    members: size === undefined ? undefined : numberFor(population, size.value),
    completeFrom,
    basis: [(size ?? COUNCIL_SIZE[0]).source, ...(complete === undefined || completeFrom === undefined ? [] : [complete.source])],
    notes: NO_NOTES,
  };
};
