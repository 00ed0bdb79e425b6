import { clearPeriodEnd } from '../../calendar/index.js';
import type { Basis, InterpretationId, Version } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ActFacts } from '../facts.js';
import { DAY_OF, publicityDay, publicityStep, sinceDecision, undetermined } from '../facts.js';
import type { ChallengeFinding } from '../finding.js';
import type { Residence } from './distance.js';
import { distanceMonths } from './distance.js';
import { notesOn } from './periods.js';
import { CHALLENGE_MONTHS, MONTH_END, REMEDIES_STATED, WORKING_DAY_CARRY } from './provisions.js';

/**
 * What the challenge of an act looks at: the act, and the one who challenges it. `livesIn` is left out for those who live near the
 * court; `filedWith` says that the request is left with the prefect, who passes it on; `remedies` says whether the notification of
 * an individual act states the remedies and their periods.
 */
export interface ChallengeFacts extends ActFacts {
  readonly livesIn?: Residence | undefined;
  readonly filedWith?: 'court' | 'state-representative' | undefined;
  readonly remedies?: 'stated' | 'not-stated' | undefined;
}

const DISTANCE_NOTES: ReadonlyArray<InterpretationId> = ['065-distance'];

/**
 * States until when an act can be challenged before the administrative court: two clear months from its publication (its
 * notification, where it is individual), and those that distance adds.
 *
 * Shape:   ChallengeFacts → ChallengeFinding
 * Units:   months, then civil days; the last day counts until midnight.
 * Rounds:  to the next working day of the territory.
 * Findings: ChallengeOpen · ChallengeOpenFromAfar · ChallengePeriodNotOpposable · ChallengeUndetermined (day of publication or
 *           notification missing)
 * Errors:  none. The court is taken to be that of the territory of the body.
 *
 * @legal CJA, art. R421-1
 * @legal CJA, art. R421-5 (remedies stated in the notification)
 * @legal CJA, art. R421-7 (distance)
 * @legal CPC, art. 641 and 642
 * @interpretation 002-month-ends
 * @interpretation 065-distance
 * @example challengeEnd({ organ: commune, decidedOn: '2024-07-04', publishedOn: '2024-07-12' }).period.lastDay // '2024-09-13'
 * @since 0.1.0
 */
export const challengeEnd = (given: ChallengeFacts): ChallengeFinding => {
  const facts = sinceDecision(given);
  const { organ, decidedOn, livesIn, filedWith, remedies } = facts;
  const { territory } = organ.body;
  const months = inForceOn(decidedOn, CHALLENGE_MONTHS) as Version<number>;
  const extra = livesIn === undefined || filedWith === 'state-representative' ? undefined : distanceMonths(territory, livesIn, decidedOn);
  const basis: Basis = [months.source, ...(extra === undefined ? [] : [extra.source]), MONTH_END, WORKING_DAY_CARRY];
  const start = publicityDay(facts);
  if (start === undefined) return undetermined('ChallengeUndetermined', [DAY_OF[publicityStep(facts)]], basis);
  if (facts.kind === 'individual' && remedies === 'not-stated') {
    return { _tag: 'ChallengePeriodNotOpposable', standing: 'breaches', notifiedOn: start, basis: [months.source, REMEDIES_STATED], notes: NO_NOTES };
  }
  const period = clearPeriodEnd(start, months.value + (extra?.value ?? 0), territory);
  const notes = notesOn(period, organ);
  return extra === undefined
    ? { _tag: 'ChallengeOpen', standing: 'conforms', period, basis, notes }
    : { _tag: 'ChallengeOpenFromAfar', standing: 'conforms', period, extraMonths: extra.value, basis, notes: [...notes, ...DISTANCE_NOTES] };
};
