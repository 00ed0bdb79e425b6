export type { VoteFacts } from './assess-vote.js';
export { assessVote } from './assess-vote.js';
export type { Voices } from './named-votes.js';
export { unanimityOf } from './outcome.js';
export type { MajorityRule } from './provisions.js';
export type { BallotMode, Choice, Counts, NamedVote, Tally, Unanimity, Vote, VoteFact, VoteFinding } from './vote.js';
