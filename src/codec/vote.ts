import type { Choice, NamedVote, PrintedVote, Tally, Vote } from '../vote/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { count, fieldCount, isObject, list, oneOf, optional, record, text } from './combinators.js';

const tally = record<Tally>('tally', {
  for: count,
  against: count,
  abstentions: optional(count),
  refusals: optional(count),
  notTakingPart: optional(count),
  blank: optional(count),
  spoiled: optional(count),
});

const CHOICES: ReadonlyArray<Choice> = ['for', 'against', 'abstention', 'not-taking-part'];

const namedVote = record<NamedVote>('named vote', { member: text, choice: oneOf('choice', CHOICES) });
const anyNamedVotes = list(namedVote);

const isPlainVote = (input: unknown): input is NamedVote =>
  isObject(input) &&
  typeof input['member'] === 'string' && input['member'].length > 0 &&
  (input['choice'] === 'for' || input['choice'] === 'against' || input['choice'] === 'abstention' || input['choice'] === 'not-taking-part') &&
  fieldCount(input) === 2;

/**
 * The list of named votes, by far the longest of a sitting: read by direct access to the two fields while every vote is plain, and
 * again by the general reader, which says what is wrong, as soon as one is not.
 */
const namedVotes = codec<ReadonlyArray<NamedVote>>({
  name: anyNamedVotes.name,
  is: (value): value is ReadonlyArray<NamedVote> => anyNamedVotes.is(value),
  read: (input, found) => {
    if (!Array.isArray(input)) return anyNamedVotes.read(input, found);
    const votes = new Array<NamedVote>(input.length);
    for (let place = 0; place < input.length; place++) {
      const vote: unknown = input[place];
      if (!isPlainVote(vote)) return anyNamedVotes.read(input, found);
      votes[place] = { member: vote.member, choice: vote.choice };
    }
    return votes;
  },
  write: (votes) => anyNamedVotes.encode(votes),
  schema: () => anyNamedVotes.schema(),
});

const printedVote = record<PrintedVote>('printed vote', {
  wording: optional(text),
  voices: optional(count),
  voters: optional(count),
  votesCast: optional(count),
  absoluteMajority: optional(count),
});

/** A vote as the record gives it: a tally, votes by name, an announcement, printed figures. */
export const voteCodec: Codec<Vote> = record<Vote>('vote', {
  ballot: optional(oneOf('ballot', ['ordinary', 'public', 'secret'])),
  announced: optional(oneOf('announcement', ['unanimous', 'adopted', 'rejected'])),
  tally: optional(tally),
  byName: optional(namedVotes),
  chairVote: optional(oneOf('vote of the chair', ['for', 'against', 'abstention'])),
  printed: optional(printedVote),
});
