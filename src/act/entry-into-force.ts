import type { CivilDay } from '../calendar/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { ChallengeFacts, ReferralFacts } from './challenge/index.js';
import { challengeEnd, prefectReferralEnd } from './challenge/index.js';
import { executoryBasis, executoryDay, inForceDay } from './executory/index.js';
import type { ActFinding } from './finding.js';

/** What is known of an act after the vote, for everything that follows it. `statedDay` is the day of entry into force the act fixes. */
export interface EntryIntoForceFacts extends ChallengeFacts, ReferralFacts {
  readonly statedDay?: CivilDay | undefined;
}

/** The days of publicity that come before the decision itself. */
const beforeDecision = ({ organ, decidedOn, publishedOn, notifiedOn }: EntryIntoForceFacts): ReadonlyArray<ActFinding> => {
  const rests = { standing: 'breaches', decidedOn, basis: executoryBasis(organ, decidedOn), notes: NO_NOTES } as const;
  return [
    ...(publishedOn !== undefined && publishedOn < decidedOn ? [{ _tag: 'PublishedBeforeDecision', publishedOn, ...rests } as const] : []),
    ...(notifiedOn !== undefined && notifiedOn < decidedOn ? [{ _tag: 'NotifiedBeforeDecision', notifiedOn, ...rests } as const] : []),
  ];
};

/**
 * States what follows the vote of an act: executory force, entry into force where the kind of the act is said, challenge, prefect's
 * referral. A day before the decision is not one of publication, notification or transmission: it is reported, or left to
 * assessReceipt, and counts as missing.
 *
 * Shape:   EntryIntoForceFacts → list of ActFinding
 * Units:   civil days.
 * Rounds:  as executoryDay, inForceDay, challengeEnd and prefectReferralEnd.
 * Findings: PublishedBeforeDecision, NotifiedBeforeDecision, then those of executoryDay, inForceDay, challengeEnd and
 *           prefectReferralEnd
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-1
 * @legal CGCT, art. L2131-6
 * @legal CJA, art. R421-1
 * @legal CRPA, art. L221-2
 * @example assessEntryIntoForce({ organ: bureau, decidedOn: '2024-07-04', publishedOn: '2024-07-12', transmittedOn: '2024-07-12' })
 *   // [{ _tag: 'Executory' }, { _tag: 'ChallengeOpen' }, { _tag: 'ReferralOpen' }]
 * @since 0.1.0
 */
export const assessEntryIntoForce = (facts: EntryIntoForceFacts): ReadonlyArray<ActFinding> => {
  const { kind } = facts;
  return [
    ...beforeDecision(facts),
    executoryDay(facts),
    ...(kind === 'regulatory' || kind === 'deliberation' ? [inForceDay({ ...facts, kind })] : []),
    challengeEnd(facts),
    prefectReferralEnd(facts),
  ];
};
