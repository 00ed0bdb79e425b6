import { NO_NOTES } from '../legal/index.js';
import { challengeEnd } from './challenge-end.js';
import { executoryBasis, executoryDay } from './executory-day.js';
import type { ActFacts } from './facts.js';
import type { ActFinding } from './finding.js';
import { prefectReferralEnd } from './referral-end.js';

/**
 * States what follows the vote of an act: executory force, challenge, prefect's referral. A day before the decision is not one of
 * publication or transmission: it is reported, or left to assessReceipt, and counts as missing.
 *
 * Shape:   ActFacts → list of ActFinding
 * Units:   civil days.
 * Rounds:  as executoryDay, challengeEnd and prefectReferralEnd.
 * Findings: PublishedBeforeDecision, then those of executoryDay, challengeEnd and prefectReferralEnd
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-1
 * @legal CGCT, art. L2131-6
 * @legal CJA, art. R421-1
 * @example assessEntryIntoForce(published and transmitted on 2024-07-12) // Executory, ChallengeOpen, ReferralOpen
 * @since 0.1.0
 */
export const assessEntryIntoForce = (facts: ActFacts): ReadonlyArray<ActFinding> => {
  const { organ, decidedOn, publishedOn } = facts;
  return [
    ...(publishedOn !== undefined && publishedOn < decidedOn
      ? [{ _tag: 'PublishedBeforeDecision', standing: 'breaches', publishedOn, decidedOn, basis: executoryBasis(organ, decidedOn), notes: NO_NOTES } satisfies ActFinding]
      : []),
    executoryDay(facts),
    challengeEnd(facts),
    prefectReferralEnd(facts),
  ];
};
