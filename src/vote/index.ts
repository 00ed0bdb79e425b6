/**
 * What was decided: votes, majorities, ballots, elections, seats, majorities of communes.
 *
 * @module deliberant/vote
 */
export type {
  BallotFact, BallotFacts, BallotFinding, BallotMatter, BallotReason, BallotRequest, PresentShare, RequestCount, RequestedMode,
} from './ballot/index.js';
export { assessBallotRequest, requestThreshold } from './ballot/index.js';
export type {
  Candidacy, ElectionFact, ElectionFacts, ElectionFinding, ElectionForm, ElectionOutcome, ElectionBase, Office, RoundCount, RoundFigure,
  RoundFigures, RoundNumber, Tied,
} from './election/index.js';
export { assessElectionRound } from './election/index.js';
export type { VoteFacts } from './assess-vote.js';
export { assessVote } from './assess-vote.js';
export type { BlockVote, BlockVoteFact, BlockVoteFinding } from './block-vote.js';
export { assessBlockVote } from './block-vote.js';
export type { CommunesFacts } from './communes/assess-communes-majority.js';
export { assessCommunesMajority } from './communes/assess-communes-majority.js';
export type {
  BranchCount, CommunePosition, CommunesBranch, CommunesCount, CommunesDecision, CommunesFact, CommunesFinding, CommunesRule, MustInclude,
  RequiredShare,
} from './communes/communes.js';
export { COMMUNES_RULES } from './communes/provisions.js';
export type { Ballot } from './counts.js';
export { countsOf, tallyOf } from './counts.js';
export type { AccountsDocument } from './majority/accounts.js';
export { accountsOf } from './majority/accounts.js';
export type { AccountsExecutive, AccountsExecutiveFinding, AccountsFact, ExecutivePart } from './majority/accounts-executive.js';
export { assessAccountsExecutive } from './majority/accounts-executive.js';
export type { MajorityBases, MajorityFacts } from './majority/assess-majority.js';
export { assessMajority } from './majority/assess-majority.js';
export type { CastingVote, CastingVoteRule } from './majority/casting-vote.js';
export { NO_CASTING_VOTE } from './majority/casting-vote.js';
export type { MatterFacts } from './majority/majority-for.js';
export { majorityFor } from './majority/majority-for.js';
export type { Matter, ReinforcedMajority } from './majority/matters.js';
export { MATTERS, REINFORCED_MAJORITIES } from './majority/matters.js';
export type { MajorityInForce } from './majority/ordinary.js';
export { majorityInForce } from './majority/ordinary.js';
export type { AppliedMajority, MajorityRule, VotingBase } from './majority/rule.js';
export { ABSOLUTE_MAJORITY, requiredVotes } from './majority/rule.js';
export type { PrintedVoteFacts } from './printed/assess-printed-vote.js';
export { assessPrintedVote } from './printed/assess-printed-vote.js';
export type { PrintedVote, PrintedVoteFigure, PrintedVoteFinding, VoteClaim, VoteWording, WordingObjection } from './printed/printed-vote.js';
export { readVoteWording } from './printed/read-wording.js';
export type { ClaimState, UnanimityClaims } from './printed/unanimity-claims.js';
export { unanimityClaims } from './printed/unanimity-claims.js';
export type { Voices } from './named-votes.js';
export { unanimityOf } from './outcome.js';
export type {
  BonusRule, ListCandidate, ListId, ListSeats, PrintedSeats, SeatAllocation, SeatBallot, SeatBallotDefect, SeatBallotFields, SeatBonus,
  SeatDraw, SeatElection, SeatFraction, SeatList, SeatMethod, SeatRule, SeatRuleInForce, SeatsFact, SeatsFinding, SeatStage, SeatStep,
  SeatTie, StatedSeatRule, TieSettledBy,
} from './seats/index.js';
export { allocateSeats, countBonusSeats, makeSeatBallot, PROPORTIONAL_COMMISSIONS, SEAT_ELECTIONS, seatRuleInForce } from './seats/index.js';
export type { BallotMode, Choice, Counts, NamedVote, Tally, Unanimity, Vote, VoteFact, VoteFinding } from './vote.js';
