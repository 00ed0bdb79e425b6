import type { MemberId } from '../attendance/index.js';
import type { VoiceState } from '../proxy/index.js';
import type { Rests } from './outcome.js';
import type { NamedVote, VoteFinding } from './vote.js';

/** The voices of the members when the item is taken: where a member stands in the roll, and how their voice is cast. */
export interface Voices {
  /** The place of a member in the roll, and in `states`. */
  readonly placeOf: (member: MemberId) => number | undefined;
  readonly states: ReadonlyArray<VoiceState>;
}

/** The names counted by choice, and what is irregular among them. */
export interface NamedCount {
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
  readonly notTakingPart: number;
  readonly irregular: ReadonlyArray<VoteFinding>;
}

/**
 * Counts votes by name. A voice that nobody may cast, and a voice cast twice, are counted as the record counts them and reported.
 *
 * Shape:   named votes, voices, sources and notes → NamedCount
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: VoterWithoutVoice · VotedTwice
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20 (who votes) and L2121-21 (public ballot: names and sense of the votes)
 * @since 0.1.0
 */
export const countNames = (votes: ReadonlyArray<NamedVote>, voices: Voices | undefined, rests: Rests): NamedCount => {
  let [inFavour, against, abstentions, notTakingPart] = [0, 0, 0, 0];
  const irregular: Array<VoteFinding> = [];
  const seen = new Uint8Array(voices?.states.length ?? 0);
  const seenNames = new Set<MemberId>();
  for (const { member, choice } of votes) {
    inFavour += Number(choice === 'for');
    against += Number(choice === 'against');
    abstentions += Number(choice === 'abstention');
    notTakingPart += Number(choice === 'not-taking-part');
    if (voices === undefined) {
      if (seenNames.has(member)) irregular.push({ _tag: 'VotedTwice', standing: 'breaches', member, ...rests });
      seenNames.add(member);
      continue;
    }
    const place = voices.placeOf(member);
    if (place === undefined || (voices.states[place] === 'none' && choice !== 'not-taking-part')) {
      irregular.push({ _tag: 'VoterWithoutVoice', standing: 'breaches', member, choice, ...rests });
    }
    if (place === undefined) continue;
    if (seen[place] === 1) irregular.push({ _tag: 'VotedTwice', standing: 'breaches', member, ...rests });
    seen[place] = 1;
  }
  return { for: inFavour, against, abstentions, notTakingPart, irregular };
};
