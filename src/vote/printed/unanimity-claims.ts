import { unanimityOf } from '../outcome.js';
import type { Counts } from '../vote.js';

/** Whether a claim of unanimity holds, is broken, or cannot be told for want of the members in office. */
export type ClaimState = 'holds' | 'broken' | 'unknown';

/** The three unanimities: of the votes cast, of the voters, of the members in office. */
export interface UnanimityClaims {
  readonly ofVotesCast: ClaimState;
  readonly ofVoters: ClaimState;
  readonly ofMembersInOffice: ClaimState;
}

const stateOf = (holds: boolean): ClaimState => (holds ? 'holds' : 'broken');

/**
 * Which of the three unanimities hold.
 *
 * Shape:   Counts, members in office where they are known → UnanimityClaims
 * Units:   voices, members.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @interpretation 013-unanimity-of-votes-cast
 * @example unanimityClaims(countsOf({ for: 46, against: 0 }), 67) // { ofVotesCast: 'holds', ofVoters: 'holds', ofMembersInOffice: 'broken' }
 * @since 0.1.0
 */
export const unanimityClaims = (counts: Counts, inOffice?: number): UnanimityClaims => {
  const unanimity = unanimityOf(counts);
  return {
    ofVotesCast: stateOf(unanimity !== 'none'),
    // Whoever takes no part is not a voter.
    ofVoters: stateOf(unanimity !== 'none' && counts.abstentions === 0 && counts.blankOrSpoiled === 0),
    ofMembersInOffice:
      unanimity !== 'all-voters' ? 'broken'
      : inOffice === undefined ? 'unknown'
      : stateOf(counts.for === inOffice),
  };
};
