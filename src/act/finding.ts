import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import type { Finding, Undetermined } from '../legal/index.js';

/** What a finding on an act may miss. */
export type ActFact = 'publication-day' | 'transmission-day' | 'rules-of-that-day' | 'rules-of-the-body';

/**
 * When an act becomes law and until when it can be challenged. `by` says which of the two events came last. A period shows its
 * working: months, ordinary end, day after it, and the last day after the carry to a working day.
 */
export type ActFinding =
  | (Finding<'PublishedBeforeDecision', 'breaches'> & { readonly publishedOn: CivilDay; readonly decidedOn: CivilDay })
  | (Finding<'Executory', 'conforms'> & { readonly day: CivilDay; readonly publishedOn: CivilDay; readonly transmittedOn: CivilDay; readonly by: 'publication' | 'transmission' | 'both' })
  | Undetermined<'ExecutoryUndetermined', ActFact>
  | (Finding<'ChallengeOpen', 'conforms'> & { readonly period: ClearPeriod })
  | Undetermined<'ChallengeUndetermined', ActFact>
  | (Finding<'ReferralOpen', 'conforms'> & { readonly period: ClearPeriod })
  | Undetermined<'ReferralUndetermined', ActFact>;

/** The findings of executoryDay. */
export type ExecutoryFinding = Extract<ActFinding, { readonly _tag: 'Executory' | 'ExecutoryUndetermined' }>;
/** The findings of challengeEnd. */
export type ChallengeFinding = Extract<ActFinding, { readonly _tag: 'ChallengeOpen' | 'ChallengeUndetermined' }>;
/** The findings of prefectReferralEnd. */
export type ReferralFinding = Extract<ActFinding, { readonly _tag: 'ReferralOpen' | 'ReferralUndetermined' }>;
