import type { MemberId } from '../attendance/index.js';
import type { Finding, NeedsDecision, Undetermined } from '../legal/index.js';
import type { AppliedMajority } from './majority/rule.js';
import type { PrintedVote, PrintedVoteFinding } from './printed/printed-vote.js';

/** How the votes are given: by show of hands, by roll call with names recorded, or in secret. */
export type BallotMode = 'ordinary' | 'public' | 'secret';

/** What is done with one voice. Only `for` and `against` are votes cast (suffrages exprimés). */
export type Choice = 'for' | 'against' | 'abstention' | 'not-taking-part';

/** The voice of one member, whether that member casts it or the holder of their proxy does. */
export interface NamedVote {
  readonly member: MemberId;
  readonly choice: Choice;
}

/** The votes by head. A figure that the record leaves out counts for none. A refusal to vote (`refusals`) counts as an abstention. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstentions?: number;
  readonly refusals?: number;
  readonly notTakingPart?: number;
  readonly blank?: number;
  readonly spoiled?: number;
}

/**
 * The vote on one deliberation as the record gives it: figures, names, or only what was announced. With a `tally`, `byName` names
 * some of its voices; without, it names them all. Nothing is invented from an announcement.
 */
export interface Vote {
  readonly ballot?: BallotMode;
  readonly announced?: 'unanimous' | 'adopted' | 'rejected';
  readonly tally?: Tally;
  readonly byName?: ReadonlyArray<NamedVote>;
  /** The vote of the chair, where it is known and not in `byName`: it decides an equal vote that is not secret. */
  readonly chairVote?: 'for' | 'against' | 'abstention';
  /** What the record prints of the vote: compared with the figures. */
  readonly printed?: PrintedVote;
}

/** `all-voters`: every voter was in favour. `votes-cast`: nobody was against, some abstained. */
export type Unanimity = 'all-voters' | 'votes-cast' | 'none';

/** The numbers of a vote, always shown apart: votes for and against make the votes cast; the others are not votes cast. */
export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly votesCast: number;
  readonly abstentions: number;
  readonly notTakingPart: number;
  readonly blankOrSpoiled: number;
}

/** What a finding on a vote may miss. */
export type VoteFact =
  | 'vote' | 'ballot-mode' | 'rules-of-the-body' | 'majority-of-the-matter'
  | 'members-present-or-represented' | 'members-in-office' | 'members-composing';

/** `majority` shows the majority and the votes it needs, where it is not that of ordinary deliberations. */
export type VoteFinding =
  | (Finding<'VoteAdopted', 'conforms'> & Counts & { readonly unanimity: Unanimity; readonly castingVote: 'used' | 'not-needed'; readonly majority?: AppliedMajority })
  | (Finding<'VoteRejected', 'conforms'> & Counts & { readonly castingVote: 'used' | 'not-needed' | 'none'; readonly majority?: AppliedMajority })
  | (Finding<'VoteAdoptedAsAnnounced', 'conforms'> & { readonly announced: 'unanimous' | 'adopted' })
  | Finding<'VoteRejectedAsAnnounced', 'conforms'>
  | (NeedsDecision<'TieNeedsCastingVote', 'for' | 'against'> & Counts)
  | Undetermined<'VoteUndetermined', VoteFact>
  | (Finding<'MoreVotesThanVoices', 'breaches'> & { readonly votes: number; readonly voices: number; readonly excess: number })
  | (Finding<'VoterWithoutVoice', 'breaches'> & { readonly member: MemberId; readonly choice: Choice })
  | (Finding<'VotedTwice', 'breaches'> & { readonly member: MemberId })
  | (Finding<'NamesExceedTally', 'breaches'> & { readonly choice: Choice; readonly names: number; readonly tally: number })
  | (Finding<'AnnouncementContradicted', 'breaches'> & { readonly announced: 'unanimous' | 'adopted' | 'rejected'; readonly for: number; readonly against: number })
  | PrintedVoteFinding;
