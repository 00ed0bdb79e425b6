import type { Statutes } from '../../body/index.js';
import type { Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { OPEN_SYNDICATES } from '../provisions.js';
import type { DelayFacts, DelayKind, Requirement } from './requirement.js';
import { delayInForce, unknownDelay } from './requirement.js';

/** What the statutes say of each delay. */
const delayGiven = (statutes: Statutes | undefined, kind: DelayKind): Versions<number> => {
  if (kind === 'urgent') return statutes?.urgentClearDays ?? [];
  return (kind === 'second' ? statutes?.secondClearDays : statutes?.clearDays) ?? [];
};

/** The notices of an open syndicat mixte: its statutes decide, and nothing does where they are silent or not given. */
export const statutoryDelay = ({ organ, on, kind }: DelayFacts): Requirement => {
  const versions = delayGiven(organ.body.statutes, kind);
  return inForceOn(on, versions) === undefined ? unknownDelay('statutes', OPEN_SYNDICATES) : delayInForce(versions, on, 'clear-days');
};
