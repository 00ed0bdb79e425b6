import type { Organ } from '../body/index.js';
import { actsExtensionTo, followsMunicipalRules } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis } from '../legal/index.js';
import { inForceOn, NO_NOTES } from '../legal/index.js';
import type { ActFacts } from './facts.js';
import { sinceDecision, undetermined } from './facts.js';
import type { ActFact, ExecutoryFinding } from './finding.js';
import { EXECUTORY_FORCE } from './provisions.js';

/** What the executory force of an act rests on, on the day it was decided. */
export const executoryBasis = (organ: Organ, decidedOn: CivilDay): Basis => [
  (inForceOn(decidedOn, EXECUTORY_FORCE) ?? EXECUTORY_FORCE[0]).source,
  ...actsExtensionTo(organ),
];

/** Which of the two days are missing; where neither is, it is the law of that day that is not known. */
const missingDays = (publishedOn: CivilDay | undefined, transmittedOn: CivilDay | undefined): readonly [ActFact, ...ActFact[]] =>
  publishedOn !== undefined
    ? [transmittedOn === undefined ? 'transmission-day' : 'rules-of-that-day']
    : transmittedOn === undefined ? ['publication-day', 'transmission-day'] : ['publication-day'];

/**
 * States since when an act is executory: the day on which it is both published and transmitted.
 *
 * Shape:   ActFacts → ExecutoryFinding
 * Units:   civil days.
 * Rounds:  nothing: the later of the two days.
 * Findings: Executory · ExecutoryUndetermined (with every day that is missing)
 * Errors:  none; a day before the decision counts as missing.
 *
 * @legal CGCT, art. L2131-1; for intercommunal bodies, art. L5211-3
 * @example executoryDay(published and transmitted on 2024-07-12) // Executory, 2024-07-12
 * @since 0.1.0
 */
export const executoryDay = (facts: ActFacts): ExecutoryFinding => {
  const { organ, decidedOn, publishedOn, transmittedOn } = sinceDecision(facts);
  const version = inForceOn(decidedOn, EXECUTORY_FORCE);
  const basis = executoryBasis(organ, decidedOn);
  if (!followsMunicipalRules(organ)) return undetermined('ExecutoryUndetermined', ['rules-of-the-body'], basis);
  if (version === undefined || publishedOn === undefined || transmittedOn === undefined) {
    return undetermined('ExecutoryUndetermined', missingDays(publishedOn, transmittedOn), basis);
  }
  return {
    _tag: 'Executory', standing: 'conforms',
    day: publishedOn > transmittedOn ? publishedOn : transmittedOn,
    publishedOn, transmittedOn,
    by: publishedOn === transmittedOn ? 'both' : publishedOn > transmittedOn ? 'publication' : 'transmission',
    basis, notes: NO_NOTES,
  };
};
