import type { Organ } from '../body/index.js';
import { extensionTo, followsMunicipalRules, hasOwnTaxes, notesFor } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, Versions } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import { PROXIES_PER_HOLDER, PROXIES_PER_HOLDER_IN_BUREAUX, PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX, PROXY } from './provisions.js';

/** How many proxies a member may hold on a day, and the sources; no limit is known where the rules are not encoded. */
export interface HolderLimit {
  readonly limit: number | undefined;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const versionsFor = (organ: Organ): Versions<number> =>
  organ.kind !== 'bureau' ? PROXIES_PER_HOLDER : hasOwnTaxes(organ) ? PROXIES_PER_HOLDER_IN_BUREAUX : PROXIES_PER_HOLDER_IN_SYNDICATE_BUREAUX;

/**
 * The number of proxies that one member may hold, in this organ on this day.
 *
 * Shape:   Organ, CivilDay → HolderLimit
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; `limit` is undefined where the rules are not encoded, and before 24 February 1996.
 *
 * @legal CGCT, art. L2121-20, al. 1
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal loi 2020-290, art. 10 (two, in its periods)
 * @legal loi 2021-1465, art. 10 (two, in its period)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 010-covid-first-days
 * @example holderLimit(the council of a commune, '2021-01-15').limit // 2
 * @since 0.1.0
 */
export const holderLimit = (organ: Organ, on: CivilDay): HolderLimit => {
  const versions = versionsFor(organ);
  const version = inForceOn(on, versions);
  if (!followsMunicipalRules(organ) || version === undefined) return { limit: undefined, basis: [PROXY], notes: [] };
  const crisis: ReadonlyArray<InterpretationId> = version === versions[0] || version.until === null ? [] : ['010-covid-first-days'];
  return { limit: version.value, basis: [version.source, ...extensionTo(organ, on)], notes: [...notesFor(organ), ...crisis] };
};
