import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { proxyRuleOf } from './rule.js';

/** How many consecutive sittings one proxy may serve, and its source; `any` where the text sets no number. */
export interface SittingsLimit {
  readonly limit: number | 'any' | undefined;
  readonly source: LegalSource | undefined;
}

/**
 * The number of consecutive sittings that one proxy may serve. It is counted for each document: a new one starts again.
 *
 * Shape:   Organ, CivilDay → SittingsLimit
 * Units:   sittings.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `limit` is undefined where the rules are not encoded.
 *
 * @legal CGCT, art. L2121-20, al. 1 (three)
 * @legal CGCT, art. L3121-16 and L4132-15 (that meeting only)
 * @legal CASF, art. R123-16 (no number)
 * @interpretation 081-three-sittings-for-each-proxy
 * @example sittingsLimit(commune, '2024-07-04').limit // 3
 * @since 0.2.0
 */
export const sittingsLimit = (organ: Organ, on: CivilDay): SittingsLimit => {
  const { sittings } = proxyRuleOf(organ);
  if (sittings === undefined || sittings === 'any') return { limit: sittings, source: undefined };
  const version = inForceOn(on, sittings);
  return { limit: version?.value, source: version?.source };
};
