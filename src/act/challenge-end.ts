import { clearPeriodEnd } from '../calendar/index.js';
import type { Basis, Version } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { ActFacts } from './facts.js';
import { notesOn, sinceDecision, undetermined } from './facts.js';
import type { ChallengeFinding } from './finding.js';
import { CHALLENGE_MONTHS, MONTH_END, WORKING_DAY_CARRY } from './provisions.js';

/**
 * States until when an act can be challenged before the administrative court: two clear months from its publication.
 *
 * Shape:   ActFacts → ChallengeFinding
 * Units:   months, then civil days; the last day counts until midnight.
 * Rounds:  to the next working day of the territory.
 * Findings: ChallengeOpen · ChallengeUndetermined (publication day missing)
 * Errors:  none. The extensions for distance (CJA, art. R421-7) are not applied here.
 *
 * @legal CJA, art. R421-1
 * @legal CPC, art. 641 and 642
 * @interpretation 002-month-ends
 * @example challengeEnd(published on 2024-07-12) // ChallengeOpen, until 2024-09-13
 * @since 0.1.0
 */
export const challengeEnd = (facts: ActFacts): ChallengeFinding => {
  const { organ, decidedOn, publishedOn } = sinceDecision(facts);
  const months = inForceOn(decidedOn, CHALLENGE_MONTHS) as Version<number>;
  const basis: Basis = [months.source, MONTH_END, WORKING_DAY_CARRY];
  if (publishedOn === undefined) return undetermined('ChallengeUndetermined', ['publication-day'], basis);
  const period = clearPeriodEnd(publishedOn, months.value, organ.body.territory);
  return { _tag: 'ChallengeOpen', standing: 'conforms', period, basis, notes: notesOn(period, organ) };
};
