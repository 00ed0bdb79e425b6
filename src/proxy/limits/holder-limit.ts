import type { Organ } from '../../body/index.js';
import { extensionTo, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { proxyRuleOf } from './rule.js';

/** How many proxies a member may hold on a day, and the sources; no limit is known where the rules are not encoded. */
export interface HolderLimit {
  readonly limit: number | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * The number of proxies that one member may hold, in this organ on this day.
 *
 * Shape:   Organ, CivilDay → HolderLimit
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `limit` is undefined where the rules are not encoded, where the statutes of an open syndicat mixte are not given,
 *          and before 24 February 1996.
 *
 * @legal CGCT, art. L2121-20, al. 1
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal CGCT, art. L3121-16 and L4132-15 (départements, régions)
 * @legal CASF, art. R123-16 (CCAS, CIAS)
 * @legal loi 2020-290, art. 10 (two, in its periods)
 * @legal loi 2021-1465, art. 10 (two, in its period)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @interpretation 080-proxies-in-permanent-commissions
 * @example holderLimit(commune, '2021-01-15').limit // 2
 * @since 0.1.0
 */
export const holderLimit = (organ: Organ, on: CivilDay): HolderLimit => {
  const { perHolder: versions, text, carriedBy, notes } = proxyRuleOf(organ);
  const version = versions === undefined ? undefined : inForceOn(on, versions);
  if (versions === undefined || version === undefined) return { limit: undefined, basis: [text], notes: [] };
  const ordinary = version === versions[0] || version.until === null || version.source.text === 'statuts';
  return {
    limit: version.value,
    basis: [version.source, ...(version.source.text === 'statuts' ? [text] : []), ...carriedBy, ...extensionTo(organ, on)],
    notes: [...notesFor(organ), ...notes, ...(ordinary ? [] : ['010-covid-first-days' as const])],
  };
};
