import type { Finding, Undetermined } from '../../legal/index.js';
import type { MemberId } from '../roll.js';

/** In what quality the chair presides. */
export type ChairOffice = 'mayor-or-president' | 'deputy-or-vice-president' | 'eldest-member' | 'elected-chair';

/** Who presides. What the record does not say is left out. */
export interface Chair {
  readonly member?: MemberId;
  readonly office?: ChairOffice;
}

/** What is done while someone presides: the election of the mayor or president, the accounts of the mayor or president, or anything else. */
export type ChairOccasion = 'ordinary' | 'election-of-the-executive' | 'own-accounts';

/** Whether a member is there at one moment, as far as the record says. */
export type PresenceAt = (member: MemberId) => 'yes' | 'perhaps' | 'no';

/** What stands against a closed session. */
export type ClosedSessionObjection = 'too-few-members-asked' | 'majority-not-reached' | 'debated';

/** What stands against a sitting held by videoconference, or an item of it. */
export type VideoObjection = 'not-in-the-notice' | 'not-broadcast' | 'no-meeting-in-one-place' | 'item-forbidden' | 'ballot-not-public';

/** What a finding on a formality may miss. */
export type FormalityFact =
  | 'chair' | 'office-of-the-chair' | 'election-of-the-chair' | 'secretary' | 'rules-of-the-body' | 'rules-of-that-day'
  | 'request-for-the-closed-session' | 'members-asking-for-it' | 'votes-for-the-closed-session' | 'members-present-or-represented' | 'debate-on-the-closed-session'
  | 'mention-in-the-notice' | 'live-broadcast' | 'meeting-in-one-place' | 'ballot-mode';

/** Numbers of a closed session: members who asked and must ask, votes for it and needed; `null` where unknown or not asked for. */
export interface ClosedSessionNumbers {
  readonly members: number | null;
  readonly requiredMembers: number | null;
  readonly votesFor: number | null;
  readonly requiredVotes: { readonly atLeast: number; readonly atMost: number } | null;
}

/**
 * Who presided and who kept the minutes, whether a closed session was asked for and voted, whether a sitting or an item may be held
 * by videoconference. `member` is `null` where the record gives the office of the chair and no name.
 */
export type FormalityFinding =
  | (Finding<'HeadPresides', 'conforms'> & { readonly member: MemberId | null })
  | (Finding<'SubstitutePresides', 'conforms'> & { readonly member: MemberId | null; readonly office: Exclude<ChairOffice, 'mayor-or-president'> })
  | (Finding<'ChairNotPresent', 'breaches'> & { readonly member: MemberId })
  | (Finding<'ChairOutOfTurn', 'breaches'> & { readonly member: MemberId; readonly precededBy: MemberId })
  | (Finding<'ChairNotElected', 'breaches'> & { readonly member: MemberId | null })
  | (Finding<'ChairNotEldest', 'breaches'> & { readonly member: MemberId | null; readonly office: Exclude<ChairOffice, 'eldest-member'> })
  | Undetermined<'ChairUndetermined', FormalityFact>
  | (Finding<'SecretaryAppointed', 'conforms'> & { readonly members: ReadonlyArray<MemberId> })
  | (Finding<'SecretaryNotPresent', 'breaches'> & { readonly member: MemberId })
  | (Finding<'SecretaryNotAMember', 'breaches'> & { readonly name: string })
  | Undetermined<'SecretaryUndetermined', FormalityFact>
  | (Finding<'ClosedSessionRegular', 'conforms'> & ClosedSessionNumbers)
  | (Finding<'ClosedSessionIrregular', 'breaches'> & ClosedSessionNumbers & { readonly objections: readonly [ClosedSessionObjection, ...ClosedSessionObjection[]] })
  | (Undetermined<'ClosedSessionUndetermined', FormalityFact> & ClosedSessionNumbers)
  | Finding<'VideoconferenceRegular', 'conforms'>
  | (Finding<'VideoconferenceIrregular', 'breaches'> & { readonly objections: readonly [VideoObjection, ...VideoObjection[]] })
  | Finding<'VideoconferenceNotProvided', 'breaches'>
  | Undetermined<'VideoconferenceUndetermined', FormalityFact>;
