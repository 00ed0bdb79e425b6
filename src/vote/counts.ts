import type { Choice, Counts, Tally } from './vote.js';

/** What one ballot says: a choice, a refusal to vote, a blank paper, a spoiled paper. */
export type Ballot = Choice | 'refusal' | 'blank' | 'spoiled';

/**
 * The numbers of a vote, from the figures of the record. A refusal to take part in the vote, by a member who stays, has the effect of
 * an abstention.
 *
 * Shape:   Tally → Counts
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal question écrite AN n° 26978 (2004): refusal to vote, as an abstention
 * @example countsOf({ for: 12, against: 0, refusals: 11 }) // { votesCast: 12, abstentions: 11 }
 * @since 0.1.0
 */
export const countsOf = (tally: Tally): Counts => ({
  for: tally.for,
  against: tally.against,
  votesCast: tally.for + tally.against,
  abstentions: (tally.abstentions ?? 0) + (tally.refusals ?? 0),
  notTakingPart: tally.notTakingPart ?? 0,
  blankOrSpoiled: (tally.blank ?? 0) + (tally.spoiled ?? 0),
});

/** The voices used. Those who take no part may have withdrawn and have no voice left: they are not among them. */
export const voicesUsed = (counts: Counts): number => counts.votesCast + counts.abstentions + counts.blankOrSpoiled;

/**
 * Counts ballots one by one. A holder's two voices are two ballots, which may differ.
 *
 * Shape:   list of Ballot → Tally, every figure given
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20
 * @example tallyOf(['for', 'for', 'blank']) // { for: 2, against: 0, blank: 1 }
 * @since 0.1.0
 */
export const tallyOf = (ballots: ReadonlyArray<Ballot>): Required<Tally> => {
  let [inFavour, against, abstentions, refusals, notTakingPart, blank, spoiled] = [0, 0, 0, 0, 0, 0, 0];
  // Added rather than branched on: ballots come in no order, and a branch guessed wrong costs more than seven comparisons.
  for (const ballot of ballots) {
    inFavour += Number(ballot === 'for');
    against += Number(ballot === 'against');
    abstentions += Number(ballot === 'abstention');
    refusals += Number(ballot === 'refusal');
    notTakingPart += Number(ballot === 'not-taking-part');
    blank += Number(ballot === 'blank');
    spoiled += Number(ballot === 'spoiled');
  }
  return { for: inFavour, against, abstentions, refusals, notTakingPart, blank, spoiled };
};
