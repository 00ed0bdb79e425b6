import type { Organ } from '../body/index.js';
import { extensionTo, hasOwnTaxes, notesFor, procedureOf } from '../body/index.js';
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

/** The number of proxies that one member may hold, in this organ on this day. */
export const holderLimit = (organ: Organ, on: CivilDay): HolderLimit => {
  const versions = versionsFor(organ);
  const version = inForceOn(on, versions);
  if (procedureOf(organ) === 'not-encoded' || version === undefined) return { limit: undefined, basis: [PROXY], notes: [] };
  const crisis: ReadonlyArray<InterpretationId> = version === versions[0] || version.until === null ? [] : ['010-covid-first-days'];
  return { limit: version.value, basis: [version.source, ...extensionTo(organ, on)], notes: [...notesFor(organ), ...crisis] };
};
