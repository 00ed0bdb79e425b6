import type { MemberId } from '../attendance/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { countsOf, voicesUsed } from './counts.js';
import type { MajorityBases } from './majority/assess-majority.js';
import { decideUnder } from './majority/assess-majority.js';
import { majorityFor } from './majority/majority-for.js';
import type { Matter } from './majority/matters.js';
import { majorityInForce } from './majority/ordinary.js';
import type { NamedCount, Voices } from './named-votes.js';
import { countNames } from './named-votes.js';
import type { Rests } from './outcome.js';
import { assessPrintedVote } from './printed/assess-printed-vote.js';
import type { Choice, Counts, NamedVote, Vote, VoteFinding } from './vote.js';

/**
 * What the rule looks at. `mostVoices` is left out where the voices are not known; `voices` where the roll has no names; `matter`
 * where the ordinary majority applies. The bases of the other majorities are asked for only by the matters that count them.
 */
export interface VoteFacts extends MajorityBases {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly vote?: Vote | undefined;
  readonly mostVoices?: number | undefined;
  readonly voices?: Voices | undefined;
  readonly chair?: MemberId | undefined;
  readonly matter?: Matter | undefined;
  /** The exercise of the accounts put to the vote. */
  readonly exercise?: number | undefined;
}

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
    announced === 'unanimous' ? counts.against > 0 || counts.for === 0 || outcome._tag === 'VoteRejected'
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

/** What a printed result is compared with: nothing, where the outcome is not settled. */
const resultOf = (outcome: VoteFinding): { readonly outcome?: 'adopted' | 'rejected' } =>
  outcome._tag === 'VoteAdopted' ? { outcome: 'adopted' } : outcome._tag === 'VoteRejected' ? { outcome: 'rejected' } : {};

/** The chair's own vote, said apart or found among the names; not known where the two differ. */
const chairVoteIn = (vote: Vote, chair: MemberId | undefined): Vote['chairVote'] => {
  const named = chair === undefined ? undefined : vote.byName?.find(({ member }: NamedVote) => member === chair)?.choice;
  const byName = named === 'not-taking-part' ? 'abstention' : named;
  const apart = vote.chairVote ?? byName;
  return byName === undefined || byName === apart ? apart : undefined;
};

/**
 * States what a vote decided, then what is irregular in it.
 *
 * Shape:   VoteFacts → the outcome, then the irregularities
 * Units:   voices. Votes cast (suffrages exprimés), voters and voices are three numbers.
 * Rounds:  nothing: more than half of the votes cast, or the majority of the matter, compared in whole votes.
 * Findings: VoteAdopted · VoteRejected · VoteAdoptedAsAnnounced · VoteRejectedAsAnnounced · TieNeedsCastingVote ·
 *          VoteUndetermined · MoreVotesThanVoices · VoterWithoutVoice · VotedTwice · NamesExceedTally · AnnouncementContradicted;
 *          those of assessPrintedVote where something is printed
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 2 and 3; for intercommunal bodies, art. L5211-1; for the others, see majorityInForce
 * @legal CGCT, art. L1612-12 (accounts), and the article of each matter: see majorityFor
 * @interpretation 012-tie-without-casting-vote
 * @interpretation 013-unanimity-of-votes-cast
 * @example assessVote({ organ: bureau, heldOn: '2024-07-04', vote: { announced: 'unanimous' } })
 *   // [{ _tag: 'VoteAdoptedAsAnnounced', announced: 'unanimous' }]
 * @since 0.1.0
 */
export const assessVote = (facts: VoteFacts): ReadonlyArray<VoteFinding> => {
  const { organ, heldOn, vote, mostVoices, voices, matter, exercise } = facts;
  const majority =
    matter === undefined
      ? majorityInForce(organ, heldOn)
      : majorityFor({ organ, on: heldOn, matter, ...(exercise === undefined ? {} : { exercise }) });
  const { basis, notes } = majority;
  const rests: Rests = { basis, notes };
  if (majority.missing !== undefined) return [{ _tag: 'VoteUndetermined', standing: 'undetermined', missing: [majority.missing], ...rests }];
  if (vote === undefined || (vote.tally === undefined && vote.byName === undefined)) return [asAnnounced(vote?.announced, rests)];

  const names = vote.byName === undefined ? undefined : countNames(vote.byName, voices, rests);
  const counts = countsOf(vote.tally ?? (names as NamedCount));
  // Figures that are no counts are no figures: nothing is decided on them.
  if (!Object.values(counts).every((figure) => Number.isSafeInteger(figure) && figure >= 0)) {
    return [{ _tag: 'VoteUndetermined', standing: 'undetermined', missing: ['vote'], ...rests }];
  }
  const chairVote = counts.for === counts.against ? chairVoteIn(vote, facts.chair) : undefined;
  const outcome = decideUnder({ majority, counts, bases: facts, ballot: vote.ballot, chairVote, shown: matter === undefined ? 'no' : 'yes' });
  const votes = voicesUsed(counts);
  return [
    outcome,
    ...(mostVoices !== undefined && votes > mostVoices
      ? [{ _tag: 'MoreVotesThanVoices', standing: 'breaches', votes, voices: mostVoices, excess: votes - mostVoices, ...rests } satisfies VoteFinding]
      : []),
    ...(names?.irregular ?? []),
    ...(names !== undefined && vote.tally !== undefined ? namesBeyond(names, counts, rests) : []),
    ...(vote.announced === undefined ? [] : announcementAgainst(vote.announced, outcome, counts, rests)),
    ...(vote.printed === undefined ? [] : assessPrintedVote({ printed: vote.printed, counts, ...resultOf(outcome), ...(facts.inOffice === undefined ? {} : { inOffice: facts.inOffice }), rests })),
  ];
};
