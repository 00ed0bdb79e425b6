import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, LegalSource } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ActStep } from '../act-kind.js';
import type { ActFacts } from '../facts.js';
import { DAY_OF, publicityDay, publicityStep, sinceDecision, undetermined } from '../facts.js';
import type { ExecutoryFinding } from '../finding.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import { EXECUTORY_FORCE, TRANSMITTED } from './provisions.js';

const forceOf = (organ: Organ): (typeof EXECUTORY_FORCE)['communal'] => {
  const regime = actsRegimeOf(organ);
  return EXECUTORY_FORCE[regime === 'not-encoded' ? 'communal' : regime];
};

/** What the executory force of an act rests on, on the day it was decided. */
export const executoryBasis = (organ: Organ, decidedOn: CivilDay): Basis => {
  const versions = forceOf(organ);
  return [(inForceOn(decidedOn, versions) ?? versions[0]).source, ...regimeExtension(organ)];
};

/** The article that lists the acts that are transmitted. */
export const transmittedActs = (organ: Organ): LegalSource => {
  const regime = actsRegimeOf(organ);
  return TRANSMITTED[regime === 'not-encoded' ? 'communal' : regime];
};

/** The article that keeps an act from being transmitted, where one does: régions have no exception for roads. */
export const exclusionSource = ({ organ, exclusion }: ActFacts): LegalSource | undefined => {
  const regime = actsRegimeOf(organ);
  return exclusion === undefined || regime === 'not-encoded' || (regime === 'regional' && exclusion === 'road-network') ? undefined : TRANSMITTED[regime];
};

/** The act whose publicity and transmission both have their day. */
const executory = (facts: ActFacts, made: CivilDay, transmittedOn: CivilDay, basis: Basis): ExecutoryFinding => {
  const rests = { day: made > transmittedOn ? made : transmittedOn, transmittedOn, basis, notes: NO_NOTES };
  const last = <Step extends ActStep>(step: Step): Step | 'transmission' | 'both' => (made === transmittedOn ? 'both' : made > transmittedOn ? step : 'transmission');
  return publicityStep(facts) === 'notification'
    ? { _tag: 'ExecutoryOnNotification', standing: 'conforms', notifiedOn: made, by: last('notification'), ...rests }
    : { _tag: 'Executory', standing: 'conforms', publishedOn: made, by: last('publication'), ...rests };
};

/**
 * States since when an act is executory: the day on which it is both published (or notified, where it is individual) and
 * transmitted; publicity alone is enough for the acts that are not transmitted.
 *
 * Shape:   ActFacts → ExecutoryFinding
 * Units:   civil days.
 * Rounds:  nothing: the later of the two days.
 * Findings: Executory · ExecutoryOnNotification · ExecutoryWithoutTransmission · NotExecutory (a step known not to be taken) ·
 *           ExecutoryUndetermined (with every day that is missing)
 * Errors:  none; a day before the decision counts as missing, a day that is given prevails over a step said outstanding.
 *
 * @legal CGCT, art. L2131-1; for intercommunal bodies, art. L5211-3
 * @legal CGCT, art. L3131-1 (départements)
 * @legal CGCT, art. L4141-1 (régions)
 * @legal CGCT, art. L2131-2, L3131-2, L4141-2 (acts that are not transmitted)
 * @example executoryDay({ organ: bureau, decidedOn: '2024-07-04', publishedOn: '2024-07-12', transmittedOn: '2024-07-12' })
 *   // { _tag: 'Executory', day: '2024-07-12', by: 'both' }
 * @since 0.1.0
 */
export const executoryDay = (given: ActFacts): ExecutoryFinding => {
  const facts = sinceDecision(given);
  const { organ, decidedOn, kind, outstanding = [] } = facts;
  const basis = executoryBasis(organ, decidedOn);
  if (actsRegimeOf(organ) === 'not-encoded') return undetermined('ExecutoryUndetermined', ['rules-of-the-body'], basis);
  if (kind === 'contract' || kind === 'public-service-delegation') return undetermined('ExecutoryUndetermined', ['publicity-of-contracts'], basis);
  const made = publicityDay(facts);
  const excluded = exclusionSource(facts);
  const { transmittedOn } = facts;
  const undone: ReadonlyArray<ActStep> = [
    ...(made === undefined ? [publicityStep(facts)] : []),
    ...(excluded === undefined && transmittedOn === undefined ? (['transmission'] as const) : []),
  ];
  const [lacking, ...alsoLacking] = undone.filter((step) => outstanding.includes(step));
  if (lacking !== undefined) return { _tag: 'NotExecutory', standing: 'breaches', lacking: [lacking, ...alsoLacking], basis, notes: NO_NOTES };
  const [missing, ...alsoMissing] = undone.map((step) => DAY_OF[step]);
  if (missing !== undefined) return undetermined('ExecutoryUndetermined', [missing, ...alsoMissing], basis);
  if (made === undefined || inForceOn(decidedOn, forceOf(organ)) === undefined) return undetermined('ExecutoryUndetermined', ['rules-of-that-day'], basis);
  return excluded !== undefined || transmittedOn === undefined
    ? { _tag: 'ExecutoryWithoutTransmission', standing: 'conforms', day: made, step: publicityStep(facts), basis: [...basis, ...(excluded === undefined ? [] : [excluded])], notes: NO_NOTES }
    : executory(facts, made, transmittedOn, basis);
};
