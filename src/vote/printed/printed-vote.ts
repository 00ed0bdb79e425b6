import type { Finding, Undetermined } from '../../legal/index.js';

/** What a record prints of a vote, besides its figures for and against. */
export interface PrintedVote {
  /** « Adopté à l’unanimité », « à la majorité », « majorité absolue : 17 »… as printed. */
  readonly wording?: string;
  /** Every voice, those who take no part included. */
  readonly voices?: number;
  readonly voters?: number;
  readonly votesCast?: number;
  readonly absoluteMajority?: number;
}

/** What a printed wording says of the votes: which unanimity, a majority, or nothing but the result. */
export type VoteClaim =
  | 'unanimity' | 'unanimity-of-votes-cast' | 'unanimity-of-voters' | 'unanimity-of-members-in-office' | 'majority' | 'none';

/** A printed wording, read: the result it announces, its claim, and the absolute majority it states. */
export interface VoteWording {
  readonly result: 'adopted' | 'rejected' | null;
  readonly claim: VoteClaim;
  readonly absoluteMajority: number | null;
}

/** Why the figures contradict a printed wording. */
export type WordingObjection = 'votes-on-the-other-side' | 'no-vote-on-that-side' | 'abstentions' | 'not-every-member' | 'no-opposition' | 'other-result';

/** The figures that a record may print about a vote. */
export type PrintedVoteFigure = 'voices' | 'voters' | 'votes-cast' | 'absolute-majority';

/** A printed wording, what it claims, and the votes that it is compared with. @inline */
interface ComparedVotes {
  readonly wording: string;
  readonly claim: VoteClaim;
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
}

/** Whether the printed wording and each printed figure agree with the vote as it is counted. */
export type PrintedVoteFinding =
  | (Finding<'PrintedWordingConfirmed', 'conforms'> & ComparedVotes)
  | (Finding<'PrintedWordingContradicted', 'breaches'> & ComparedVotes & { readonly because: readonly [WordingObjection, ...WordingObjection[]] })
  | (Undetermined<'PrintedWordingUndetermined', 'sense-of-the-wording' | 'members-in-office'> & { readonly wording: string })
  | (Finding<'PrintedVoteFigureAgrees', 'conforms'> & { readonly figure: PrintedVoteFigure; readonly printed: number })
  | (Finding<'PrintedVoteFigureDisagrees', 'breaches'> & { readonly figure: PrintedVoteFigure; readonly printed: number; readonly computed: number });
