import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import type { Finding, Undetermined } from '../legal/index.js';
import type { ActStep } from './act-kind.js';

/** What a finding on an act may miss. */
export type ActFact =
  | 'publication-day' | 'notification-day' | 'transmission-day' | 'rules-of-that-day' | 'rules-of-the-body' | 'publicity-of-contracts'
  | 'signature-day' | 'adoption-deadline'
  | 'publication-mode' | 'choice-of-publication' | 'population' | 'electronic-publication-day'
  | 'documents-day' | 'communication-day' | 'request-day';

/**
 * When an act becomes law and until when it can be challenged. `by` says which of the two events came last. A period shows its
 * working: months, ordinary end, day after it, and the last day after the carry to a working day.
 */
export type ActFinding =
  | (Finding<'PublishedBeforeDecision', 'breaches'> & { readonly publishedOn: CivilDay; readonly decidedOn: CivilDay })
  | (Finding<'NotifiedBeforeDecision', 'breaches'> & { readonly notifiedOn: CivilDay; readonly decidedOn: CivilDay })
  | ExecutoryFinding
  | InForceFinding
  | ChallengeFinding
  | ReferralFinding;

/** The findings of executoryDay. */
export type ExecutoryFinding =
  | (Finding<'Executory', 'conforms'> & { readonly day: CivilDay; readonly publishedOn: CivilDay; readonly transmittedOn: CivilDay; readonly by: 'publication' | 'transmission' | 'both' })
  | (Finding<'ExecutoryOnNotification', 'conforms'> & { readonly day: CivilDay; readonly notifiedOn: CivilDay; readonly transmittedOn: CivilDay; readonly by: 'notification' | 'transmission' | 'both' })
  | (Finding<'ExecutoryWithoutTransmission', 'conforms'> & { readonly day: CivilDay; readonly step: 'publication' | 'notification' })
  | (Finding<'NotExecutory', 'breaches'> & { readonly lacking: readonly [ActStep, ...ActStep[]] })
  | Undetermined<'ExecutoryUndetermined', ActFact>;

/** The findings of inForceDay: `day` is the later of the day after publication, the executory day, and the day the act itself states. */
export type InForceFinding =
  | (Finding<'InForce', 'conforms'> & { readonly day: CivilDay; readonly dayAfterPublication: CivilDay; readonly executoryOn: CivilDay; readonly statedDay: CivilDay | null })
  | Undetermined<'InForceUndetermined', ActFact>;

/** The findings of challengeEnd. `extraMonths` are those that distance adds; they are counted in the period. */
export type ChallengeFinding =
  | (Finding<'ChallengeOpen', 'conforms'> & { readonly period: ClearPeriod })
  | (Finding<'ChallengeOpenFromAfar', 'conforms'> & { readonly period: ClearPeriod; readonly extraMonths: number })
  | (Finding<'ChallengePeriodNotOpposable', 'breaches'> & { readonly notifiedOn: CivilDay })
  | Undetermined<'ChallengeUndetermined', ActFact>;

/** The findings of prefectReferralEnd. `requestUntil` is the last day on which the prefect could ask. */
export type ReferralFinding =
  | (Finding<'ReferralOpen', 'conforms'> & { readonly period: ClearPeriod })
  | (Finding<'ReferralOpenAfterDocuments', 'conforms'> & { readonly period: ClearPeriod; readonly requestedOn: CivilDay; readonly requestUntil: CivilDay })
  | (Finding<'ReferralRequestTooLate', 'conforms'> & { readonly requestedOn: CivilDay; readonly requestUntil: CivilDay })
  | (Finding<'CommunicationOpen', 'conforms'> & { readonly period: ClearPeriod })
  | (Finding<'ReferralOpenAfterCommunication', 'conforms'> & { readonly period: ClearPeriod; readonly requestedOn: CivilDay; readonly requestUntil: CivilDay })
  | Undetermined<'ReferralUndetermined', ActFact>;
