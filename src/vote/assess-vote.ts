import type { MemberId } from '../attendance/index.js';
import type { Organ } from '../body/index.js';
import { extensionTo, notesFor, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { inForceOn } from '../legal/index.js';
import type { NamedCount, Voices } from './named-votes.js';
import { countNames } from './named-votes.js';
import type { Rests } from './outcome.js';
import { decide } from './outcome.js';
import { MAJORITY, MAJORITY_OF_VOTES_CAST } from './provisions.js';
import type { Choice, Counts, NamedVote, Tally, Vote, VoteFinding } from './vote.js';

/** What the rule looks at. `mostVoices` is left out where the voices are not known; `voices` where the roll has no names. */
export interface VoteFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly vote?: Vote;
  readonly mostVoices?: number;
  readonly voices?: Voices;
  readonly chair?: MemberId;
}

const countsOf = (tally: Tally): Counts => ({
  for: tally.for,
  against: tally.against,
  votesCast: tally.for + tally.against,
  abstentions: tally.abstentions ?? 0,
  notTakingPart: tally.notTakingPart ?? 0,
  blankOrSpoiled: (tally.blank ?? 0) + (tally.spoiled ?? 0),
});

/** The voices used. Those who take no part may have withdrawn and have no voice left: they are not among them. */
const voicesUsed = (counts: Counts): number => counts.votesCast + counts.abstentions + counts.blankOrSpoiled;

/** The names given beside a tally may not outnumber it. */
const namesBeyond = (names: NamedCount, counts: Counts, { basis, notes }: Rests): ReadonlyArray<VoteFinding> => {
  const compared: ReadonlyArray<readonly [Choice, number, number]> = [
    ['for', names.for, counts.for],
    ['against', names.against, counts.against],
    ['abstention', names.abstentions, counts.abstentions],
    ['not-taking-part', names.notTakingPart, counts.notTakingPart],
  ];
  return compared
    .filter(([, named, counted]) => named > counted)
    .map(([choice, named, tally]) => ({ _tag: 'NamesExceedTally', standing: 'breaches', choice, names: named, tally, basis, notes }));
};

const announcementAgainst = (announced: NonNullable<Vote['announced']>, outcome: VoteFinding, counts: Counts, { basis, notes }: Rests): ReadonlyArray<VoteFinding> => {
  const contradicted =
    announced === 'unanimous' ? counts.against > 0 || counts.for === 0
    : announced === 'adopted' ? outcome._tag === 'VoteRejected'
    : outcome._tag === 'VoteAdopted';
  return contradicted
    ? [{ _tag: 'AnnouncementContradicted', standing: 'breaches', announced, for: counts.for, against: counts.against, basis, notes }]
    : [];
};

/** What the record lets say when it gives neither figures nor names. */
const asAnnounced = (announced: Vote['announced'], { basis, notes }: Rests): VoteFinding =>
  announced === undefined
    ? { _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['vote'], basis, notes }
    : announced === 'rejected'
      ? { _tag: 'VoteRejectedAsAnnounced', standing: 'conforms', basis, notes }
      : { _tag: 'VoteAdoptedAsAnnounced', standing: 'conforms', announced, basis, notes };

/** The chair's own vote, said apart or found among the names. */
const chairVoteIn = (vote: Vote, chair: MemberId | undefined): Vote['chairVote'] => {
  const named = chair === undefined ? undefined : vote.byName?.find(({ member }: NamedVote) => member === chair)?.choice;
  return vote.chairVote ?? (named === 'not-taking-part' ? 'abstention' : named);
};

/**
 * States what a vote decided, then what is irregular in it.
 *
 * Shape:   VoteFacts → the outcome, then the irregularities
 * Units:   voices. Votes cast (suffrages exprimés), voters and voices are three numbers.
 * Rounds:  nothing: more than half of the votes cast, compared by cross-multiplication.
 * Findings: VoteAdopted · VoteRejected · VoteAdoptedAsAnnounced · VoteRejectedAsAnnounced · TieNeedsCastingVote ·
 *          VoteUndetermined · MoreVotesThanVoices · VoterWithoutVoice · VotedTwice · NamesExceedTally · AnnouncementContradicted
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 2 and 3; for intercommunal bodies, art. L5211-1
 * @interpretation 012-tie-without-casting-vote
 * @interpretation 013-unanimity-of-votes-cast
 * @example assessVote(announced unanimous, no figures) // VoteAdoptedAsAnnounced: no "46 for" is invented
 * @since 0.1.0
 */
export const assessVote = (facts: VoteFacts): ReadonlyArray<VoteFinding> => {
  const { organ, heldOn, vote, mostVoices, voices } = facts;
  const majority = inForceOn(heldOn, MAJORITY);
  const rests: Rests = { basis: [MAJORITY_OF_VOTES_CAST, ...extensionTo(organ, heldOn)], notes: notesFor(organ) };
  if (procedureOf(organ) === 'not-encoded' || majority === undefined) {
    return [{ _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], ...rests }];
  }
  if (vote === undefined || (vote.tally === undefined && vote.byName === undefined)) return [asAnnounced(vote?.announced, rests)];

  const names = vote.byName === undefined ? undefined : countNames(vote.byName, voices, rests);
  const counts = countsOf(vote.tally ?? (names as NamedCount));
  const chairVote = counts.for === counts.against ? chairVoteIn(vote, facts.chair) : undefined;
  const outcome = decide(counts, majority.value, { ballot: vote.ballot, chairVote }, rests);
  const votes = voicesUsed(counts);
  return [
    outcome,
    ...(mostVoices !== undefined && votes > mostVoices
      ? [{ _tag: 'MoreVotesThanVoices', standing: 'breaches', votes, voices: mostVoices, excess: votes - mostVoices, ...rests } satisfies VoteFinding]
      : []),
    ...(names?.irregular ?? []),
    ...(names !== undefined && vote.tally !== undefined ? namesBeyond(names, counts, rests) : []),
    ...(vote.announced === undefined ? [] : announcementAgainst(vote.announced, outcome, counts, rests)),
  ];
};
