import type { AccountsExecutiveFinding, AppliedMajority, BlockVoteFinding, CommunesCount, CommunesFinding, PrintedVoteFigure, VoteFinding } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import { ENGLISH_TERMS } from './terms.js';
import { many, missing, thousands, votes } from './words.js';

const { choices, votingBases, wordingObjections, communesDecisions, executiveParts } = ENGLISH_TERMS;

const ANNOUNCED = { unanimous: 'unanimously', adopted: 'adopted', rejected: 'rejected' } as const;

const VOTE_FIGURES: Readonly<Record<PrintedVoteFigure, string>> = {
  voices: 'voices', voters: 'voters', 'votes-cast': 'votes cast', 'absolute-majority': 'absolute majority',
};

const trimmed = (wording: string): string => wording.trim().replace(/\.$/, '');

const majorityOf = (majority: AppliedMajority | undefined): string => {
  if (majority === undefined) return '';
  const { requiredVotes, numerator, denominator, strictness, base, total, needed } = majority;
  return `; ${many(requiredVotes, 'vote', 'votes')} ${needed === 'to-reject' ? 'against required to reject' : 'required to adopt'} (${strictness === 'more-than' ? 'more than' : 'at least'} ${numerator}/${denominator} of the ${total} ${votingBases[base]})`;
};

const communes = ({ decision, councils, favourable, population, favourablePopulation, branches, silence, silent, pending, withoutRequired, alsoNeeds }: CommunesCount): string =>
  [
    communesDecisions[decision],
    `${favourable} of ${many(councils, 'council', 'councils')} in favour, ${thousands(favourablePopulation)} of ${many(population, 'inhabitant', 'inhabitants')}`,
    `required: ${branches.map(({ councilsRequired, populationRequired }) => `${many(councilsRequired, 'council', 'councils')} and ${many(populationRequired, 'inhabitant', 'inhabitants')}`).join(', or ')}`,
    ...(silent > 0 ? [`${many(silent, 'silent commune', 'silent communes')} taken as ${silence}`] : []),
    ...(pending > 0 ? [`${many(pending, 'commune', 'communes')} still in time`] : []),
    ...(withoutRequired.length > 0 ? [`without ${withoutRequired.join(', ')}, which the majority must include`] : []),
    ...(alsoNeeds === 'nothing' ? [] : ['the deliberation of the establishment is required besides']),
  ].join('; ');

export const ENGLISH_VOTE: Pick<FindingSentences, (AccountsExecutiveFinding | BlockVoteFinding | CommunesFinding | VoteFinding)['_tag']> = {
  VoteAdopted: (finding) =>
    `Adopted: ${votes(finding)}${finding.unanimity === 'all-voters' ? '; unanimous' : finding.unanimity === 'votes-cast' ? '; unanimous of the votes cast' : ''}${finding.castingVote === 'used' ? '; the voice of the chair prevails' : ''}${majorityOf(finding.majority)}.`,
  VoteRejected: (finding) =>
    `Rejected: ${votes(finding)}${finding.castingVote === 'used' ? '; the voice of the chair prevails' : finding.castingVote === 'none' ? '; equal votes without a casting vote' : ''}${majorityOf(finding.majority)}.`,
  VoteAdoptedAsAnnounced: ({ announced }) =>
    `Adopted${announced === 'unanimous' ? ' unanimously' : ''}, as the minutes announce; they give no figures, and none is made up.`,
  VoteRejectedAsAnnounced: () => 'Rejected, as the minutes announce; they give no figures, and none is made up.',
  TieNeedsCastingVote: (finding) => `Equal votes (${votes(finding)}): the voice of the chair prevails, and the vote of the chair is not known.`,
  VoteUndetermined: ({ missing: list }) => `Vote undetermined; ${missing(list)}.`,
  MoreVotesThanVoices: ({ votes: count, voices, excess }) => `${count} votes for ${many(voices, 'voice', 'voices')}: ${excess} too many.`,
  VoterWithoutVoice: ({ member, choice }, nameOf) => `${nameOf(member)} votes (${choices[choice]}) while neither present nor validly represented.`,
  VotedTwice: ({ member }, nameOf) => `The voice of ${nameOf(member)} is counted more than once.`,
  NamesExceedTally: ({ choice, names, tally }) => `${names} names under “${choices[choice]}” for ${many(tally, 'vote', 'votes')} announced.`,
  AnnouncementContradicted: ({ announced, for: inFavour, against }) =>
    `Announced result (“${ANNOUNCED[announced]}”) contradicted by the figures: ${inFavour} for, ${against} against.`,

  PrintedWordingConfirmed: ({ wording, for: inFavour, against, abstentions }) =>
    `The wording “${trimmed(wording)}” agrees with the figures: ${inFavour} for, ${against} against, ${many(abstentions, 'abstention', 'abstentions')}.`,
  PrintedWordingContradicted: ({ wording, for: inFavour, against, abstentions, because }) =>
    `The wording “${trimmed(wording)}” is contradicted by the figures (${inFavour} for, ${against} against, ${many(abstentions, 'abstention', 'abstentions')}): ${because.map((objection) => wordingObjections[objection]).join('; ')}.`,
  PrintedWordingUndetermined: ({ wording, missing: list }) => `Wording “${trimmed(wording)}” not compared; ${missing(list)}.`,
  PrintedVoteFigureAgrees: ({ figure, printed }) => `Printed figure of the vote right: ${VOTE_FIGURES[figure]} ${printed}.`,
  PrintedVoteFigureDisagrees: ({ figure, printed, computed }) =>
    `Printed figure of the vote “${VOTE_FIGURES[figure]}: ${printed}” disagrees with the count, which gives ${computed}.`,

  ExecutiveKeptOutOfAccounts: () => 'The mayor or president took no part in the vote on their accounts.',
  ExecutiveTookPartInAccounts: ({ parts }) =>
    `The mayor or president took part in the vote on their accounts: ${parts.map((part) => executiveParts[part]).join(', ')}.`,
  AccountsExecutiveUndetermined: ({ missing: list }) => `Part of the mayor or president in the vote on their accounts; ${missing(list)}.`,

  BlockVoteAllowed: ({ deliberations }) => deliberations === 1 ? 'A single deliberation: nothing to put to one vote.' : `One vote on ${many(deliberations, 'deliberation', 'deliberations')} is allowed.`,
  BlockVoteRefused: ({ deliberations, because }) =>
    `One vote on ${many(deliberations, 'deliberation', 'deliberations')} is irregular: ${because === 'no-common-object' ? 'they have no common object' : 'a member asked for separate votes'}.`,
  BlockVoteUndetermined: ({ missing: list }) => `One vote on several deliberations; ${missing(list)}.`,

  CommunesMajorityReached: (finding) => `Majority of the communes reached: ${communes(finding)}.`,
  CommunesMajorityNotReached: (finding) => `Majority of the communes not reached: ${communes(finding)}.`,
  CommunesMajorityUndetermined: ({ decision, count, missing: list }) =>
    `Majority of the communes undetermined (${count === null ? communesDecisions[decision] : communes(count)}); ${missing(list)}.`,
};
