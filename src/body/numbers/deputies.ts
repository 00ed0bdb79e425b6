import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { DEPUTY_SHARE } from './provisions.js';
import { isCount, wholeShare } from './stratum.js';

/** The most deputies that a municipal council may have. */
export interface DeputyLimit {
  readonly limit: number | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * Gives the most deputies that a municipal council may have: a share of its legal strength, not of its members in office.
 *
 * Shape:   legal number of members, day → DeputyLimit
 * Units:   members.
 * Rounds:  down: the share is not exceeded.
 * Findings: none.
 * Errors:  none; `limit` is undefined before 24 February 1996, and for what is no count.
 *
 * @legal CGCT, art. L2122-2
 * @interpretation 079-numbers-of-members
 * @example deputyLimit(27, '2024-07-04').limit // 8
 * @since 0.2.0
 */
export const deputyLimit = (legalStrength: number, on: CivilDay): DeputyLimit => {
  const version = inForceOn(on, DEPUTY_SHARE);
  return {
    limit: version === undefined || !isCount(legalStrength) ? undefined : wholeShare(legalStrength, version.value),
    basis: [(version ?? DEPUTY_SHARE[0]).source],
    notes: ['079-numbers-of-members'],
  };
};
