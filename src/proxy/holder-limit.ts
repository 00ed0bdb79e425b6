import type { Organ } from '../body/index.js';
import { extensionTo, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import { PROXIES_PER_HOLDER, PROXIES_PER_HOLDER_IN_BUREAUX, PROXY } from './provisions.js';

/** How many proxies a member may hold on a day, and the sources; no limit is known where the rules are not encoded. */
export interface HolderLimit {
  readonly limit: number | undefined;
  readonly basis: Basis;
}

/** The number of proxies that one member may hold, in this organ on this day. */
export const holderLimit = (organ: Organ, on: CivilDay): HolderLimit => {
  const version = inForceOn(on, organ.kind === 'bureau' ? PROXIES_PER_HOLDER_IN_BUREAUX : PROXIES_PER_HOLDER);
  return procedureOf(organ) === 'not-encoded' || version === undefined
    ? { limit: undefined, basis: [PROXY] }
    : { limit: version.value, basis: [version.source, ...extensionTo(organ)] };
};
