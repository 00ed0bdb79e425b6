import type { Figure } from '../attendance/index.js';
import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { LargestYear, PrintedRate } from '../funding/index.js';
import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import { formatActIdentifier } from '../transmission/index.js';
import type { AppliedMajority, CommunesCount, Counts, PrintedVoteFigure } from '../vote/index.js';
import { ENGLISH_DEFECTS } from './en-defects.js';
import { ENGLISH_ELECTIONS } from './en-elections.js';
import { ENGLISH_TERMS } from './en-terms.js';
import type { AnyFact, FindingSentences, Lexicon } from './lexicon.js';
import { percentage, spread, yearSpan } from './money-words.js';
import type { SeatWords } from './seat-words.js';
import { wordAllocation } from './seat-words.js';

const { facts, obstacles, figures, choices, states, movements, votingBases, wordingObjections, communesDecisions, executiveParts } = ENGLISH_TERMS;

const day = (value: CivilDay): string => formatCivilDay(value, 'en');
const euro = (value: Euro): string => formatEuro(value, 'en');
const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
const missing = (list: ReadonlyArray<AnyFact>): string => `missing: ${list.map((fact) => facts[fact]).join(' and ')}`;
const clearDays = (count: number): string => many(count, 'clear day', 'clear days');
const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} required` : `${Math.min(required, other)} or ${Math.max(required, other)} required by population, which is not known`;
const range = (atLeast: number, atMost: number): string => (atLeast === atMost ? `${atLeast}` : `between ${atLeast} and ${atMost}`);
const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `at least ${euro(atLeast)}`);
const percent = ({ rate, decimals }: PrintedRate): string => `${percentage(rate, decimals, '.')}%`;
const periodEnd = ({ lastDay, otherReading }: ClearPeriod): string =>
  otherReading === null ? day(lastDay) : `${day(lastDay)} (${day(otherReading)} by the other reading)`;

const votes = (counts: Counts): string =>
  [
    `${counts.for} for`,
    `${counts.against} against`,
    ...(counts.abstentions > 0 ? [many(counts.abstentions, 'abstention', 'abstentions')] : []),
    ...(counts.blankOrSpoiled > 0 ? [`${counts.blankOrSpoiled} blank or spoiled`] : []),
    ...(counts.notTakingPart > 0 ? [`${counts.notTakingPart} taking no part`] : []),
    many(counts.votesCast, 'vote cast', 'votes cast'),
  ].join(', ');

/** What a printed figure is held against: the names, the number declared, or the law. */
const FIGURE_SOURCES: Readonly<Record<Figure, string>> = {
  'in-office': 'the number declared, which is',
  present: 'the names, which give',
  represented: 'the names, which give',
  absent: 'the names, which give',
  voices: 'the names, which give',
  quorum: 'the rule, which asks for',
};

const SUBSTITUTES = {
  'deputy-or-vice-president': 'deputy or vice-president',
  'eldest-member': 'eldest member',
  'elected-chair': 'chair elected for the item',
} as const;

const ANNOUNCED = { unanimous: 'unanimously', adopted: 'adopted', rejected: 'rejected' } as const;

const METHODS = { 'largest-remainder': 'by the largest remainder', 'highest-average': 'by the highest average' } as const;
const SETTLED_BY = { 'a-seat-each': 'by a seat each', 'more-votes': 'by the larger number of votes', age: 'in favour of age', lots: 'by lots' } as const;

const SEAT_WORDS: SeatWords = {
  separator: '; ',
  bonus: (seats) => `${seats} as bonus`,
  byQuota: (seats) => `${seats} by whole quotas`,
  beyondQuota: (seats, method) => `${seats} ${METHODS[method]}`,
  quota: ({ numerator, denominator }) => `quota ${numerator}/${denominator}`,
  step: (won, at, method) => `${method === 'largest-remainder' ? 'remainder' : 'average'} of ${at}: ${won}`,
  tie: (among, settledBy) => ` (tie between ${among}, settled ${SETTLED_BY[settledBy]})`,
  bonusTie: (list, among, settledBy) => `bonus to ${list} (tie between ${among}, settled ${SETTLED_BY[settledBy]})`,
  admissions: { 'below-threshold': 'below the threshold', 'no-vote': 'no vote' },
  unfilled: (seats) => many(seats, 'seat without a candidate', 'seats without a candidate'),
};

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
    `${favourable} of ${many(councils, 'council', 'councils')} in favour, ${favourablePopulation} of ${population} inhabitants`,
    `required: ${branches.map(({ councilsRequired, populationRequired }) => `${many(councilsRequired, 'council', 'councils')} and ${populationRequired} inhabitants`).join(', or ')}`,
    ...(silent > 0 ? [`${many(silent, 'silent commune', 'silent communes')} taken as ${silence}`] : []),
    ...(pending > 0 ? [`${many(pending, 'commune', 'communes')} still in time`] : []),
    ...(withoutRequired.length > 0 ? [`without ${withoutRequired.join(', ')}, which the majority must include`] : []),
    ...(alsoNeeds === 'nothing' ? [] : ['the deliberation of the establishment is required besides']),
  ].join('; ');

const FINDINGS: FindingSentences = {
  ConvocationInTime: ({ sentOn, heldOn, clearDays: count, required, otherRequirement, latestSendingDay }) =>
    `Notices sent on ${day(sentOn)} for ${day(heldOn)}: ${clearDays(count)}, ${requirement(required, otherRequirement)}; Saturdays, Sundays and public holidays included. Latest sending day: ${day(latestSendingDay)}.`,
  ConvocationLate: ({ sentOn, heldOn, clearDays: count, required, daysShort, latestSendingDay, otherRequirement }) =>
    `Notices sent late, on ${day(sentOn)} for ${day(heldOn)}: ${clearDays(count)}, ${requirement(required, otherRequirement)}. ${otherRequirement === null ? '' : 'At least '}${many(daysShort, 'day', 'days')} short; the latest sending day was ${day(latestSendingDay)}.`,
  ConvocationUndetermined: ({ missing: list, possibleRequirements }) =>
    `Convocation delay undetermined; ${missing(list)}${possibleRequirements.length > 1 ? ` (${possibleRequirements.join(' or ')} clear days required as the case may be)` : ''}.`,
  UrgencyAccepted: () => 'Delay shortened for urgency: reported at the opening, and the assembly agreed.',
  UrgencyNotReported: () => 'Delay shortened for urgency without a report at the opening of the sitting.',
  UrgencyUndetermined: ({ missing: list }) => `Delay shortened for urgency; ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'An explanatory note went with the notices.',
  ExplanatoryNoteMissing: () => 'No explanatory note went with the notices; it was due.',
  ExplanatoryNoteNotRequired: () => 'The explanatory note is not due at this population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Explanatory note; ${missing(list)}.`,

  HeadPresides: ({ member }, nameOf) => member === null ? 'Chaired by the mayor or president.' : `Chaired by ${nameOf(member)}, mayor or president.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Chaired by ${member === null ? 'a substitute' : nameOf(member)} (${SUBSTITUTES[office]}): noted, nothing irregular.`,
  ChairNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to chair without ever being present.`,
  ChairUndetermined: ({ missing: list }) => `Chair of the sitting; ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `${members.length > 1 ? 'Secretaries' : 'Secretary'} of the sitting, chosen among the members: ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to be secretary without ever being present.`,
  SecretaryUndetermined: ({ missing: list }) => `Secretary of the sitting; ${missing(list)}.`,

  RollCounted: ({ inOffice, present, doubtful, represented, representedInDoubt, withdrawn, absent }) =>
    `${inOffice} in office = ${present} present${doubtful > 0 ? ` (${doubtful} uncertain)` : ''} + ${represented} represented${representedInDoubt > 0 ? ` + ${representedInDoubt} perhaps represented` : ''}${withdrawn > 0 ? ` + ${withdrawn} withdrawn` : ''} + ${absent} absent.`,
  RollUndetermined: ({ missing: list, present, doubtful, represented }) =>
    `Roll incomplete${present === null ? '' : ` (${present} present${doubtful > 0 ? `, ${doubtful} of them uncertain` : ''}, ${represented} represented)`}; ${missing(list)}.`,
  MorePresentThanInOffice: ({ inOffice, accounted }) => `More present and represented (${accounted}) than in office (${inOffice}).`,
  MoreNamesThanInOffice: ({ inOffice, named }) =>
    `The record names ${named} members for ${inOffice} in office: one of the two numbers is wrong.`,
  MemberInTwoStates: ({ member, presentIfPresent, presentIfAbsent }, nameOf) =>
    `${nameOf(member)} is listed both present and absent, and the minutes do not set the two apart in time: ${presentIfPresent} present, or ${presentIfAbsent}.`,
  UndecidableHomonym: ({ present, other }, nameOf) =>
    `The minutes do not say whether “${nameOf(present)}”, present, and “${nameOf(other)}” are one person.`,
  MembersUnaccountedFor: ({ inOffice, named, nowhere }) => `${many(nowhere, 'member is', 'members are')} nowhere: ${inOffice} in office, ${named} named.`,
  MovementNotPlaced: ({ movement: { kind, member } }, nameOf) => `${movements[kind]} of ${nameOf(member)}: the minutes do not say before which item.`,
  MovementImpossible: ({ movement: { kind, member, before }, state }, nameOf) =>
    `${movements[kind]} of ${nameOf(member)}${before === undefined ? '' : ` before item ${before}`} impossible: the member was already ${states[state]}.`,
  PrintedFiguresAgree: ({ figures: agreeing }) =>
    `The printed figures agree with the record: ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Printed figure “${figures[figure]}: ${printed}” disagrees with ${FIGURE_SOURCES[figure]} ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (it was true at the opening)' : ''}.`,

  ProxyValid: ({ giver, holder }, nameOf) => `Proxy valid: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Proxy refused: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' ? ` (${limit})` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Proxy without effect at this item: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Proxy of ${nameOf(giver)}${holder === null ? '' : ` to ${nameOf(holder)}`}; ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${many(total, 'voice', 'voices')}: ${own} in person, ${byProxy} by proxy.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Number of voices undetermined${atMost === null ? '' : `, ${range(atLeast, atMost)}`}; ${missing(list)}.`,

  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present; proxies are not counted' : 'present or represented'}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum not met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present' : 'present or represented'}; ${short} missing.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `No quorum is required: second convocation after the sitting of ${day(quorumFailedOn)}, which lacked its quorum${counted === null ? '' : ` (${counted} present)`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum undetermined${required === null ? '' : `, ${required} required`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} present`}; ${missing(list)}.`,

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

  BlockVoteAllowed: ({ deliberations }) => `One vote on ${many(deliberations, 'deliberation', 'deliberations')} is allowed.`,
  BlockVoteRefused: ({ deliberations, because }) =>
    `One vote on ${many(deliberations, 'deliberation', 'deliberations')} is irregular: ${because === 'no-common-object' ? 'they have no common object' : 'a member asked for separate votes'}.`,
  BlockVoteUndetermined: ({ missing: list }) => `One vote on several deliberations; ${missing(list)}.`,

  CommunesMajorityReached: (finding) => `Majority of the communes reached: ${communes(finding)}.`,
  CommunesMajorityNotReached: (finding) => `Majority of the communes not reached: ${communes(finding)}.`,
  CommunesMajorityUndetermined: ({ decision, count, missing: list }) =>
    `Majority of the communes undetermined (${count === null ? communesDecisions[decision] : communes(count)}); ${missing(list)}.`,

  ...ENGLISH_ELECTIONS,

  SeatsAllocated: (finding) => `${many(finding.seats, 'seat', 'seats')} allocated ${METHODS[finding.method]}: ${wordAllocation(finding, SEAT_WORDS)}.`,
  SecondRoundNeeded: ({ leading, votes: most, votesCast }) =>
    `No seat at the first round: ${leading.join(', ')} ahead with ${most} votes, short of the absolute majority of the ${votesCast} votes cast; a second round is needed.`,
  NoSeatAllocated: ({ because, seats }) => `None of the ${seats} seats is allocated: ${because === 'no-vote' ? 'no vote was cast' : 'no list reaches the threshold'}.`,
  SeatsNeedDraw: ({ lists, atStake, stage, soFar }) =>
    `Votes and age are equal between ${lists.join(', ')} for ${stage === 'bonus' ? `the bonus of ${many(atStake, 'seat', 'seats')}` : many(atStake, 'seat', 'seats')}: lots decide.${soFar === null ? '' : ` Already won: ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  SeatsUndetermined: ({ missing: list, lists, atStake, soFar }) =>
    `${many(atStake, 'seat', 'seats')} undetermined (${lists.join(', ')}); ${missing(list)}.${soFar === null ? '' : ` Already won: ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  ListVotesDisagree: ({ votesCast, sum }) => `Votes cast as printed: ${votesCast}; the votes of the lists add up to ${sum}.`,
  PrintedSeatsAgree: ({ lists }) => `The printed seats agree with the rule (${many(lists, 'list', 'lists')}).`,
  PrintedSeatsDisagree: ({ lists }) =>
    `Printed seats that disagree with the rule: ${lists.map(({ list, printed, computed }) => `${list} ${printed} instead of ${computed}`).join(', ')}.`,
  PrintedBonusDisagrees: ({ seats, printed, computed }) => `Printed bonus of ${printed} out of ${many(seats, 'seat', 'seats')}; it is ${computed}.`,

  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subsidy of ${euro(total)} over ${yearSpan(years)}: ${spread(amounts, euro)}${how === 'equal' ? ' (equal spread: the act does not give the yearly amounts)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `The yearly amounts make ${euro(sum)} for a subsidy of ${euro(total)}: ${euro(difference)} apart.`,
  SumOutOfRange: ({ missing: list }) => `Sum not computed; ${missing(list)}.`,
  AgreementInPlace: ({ threshold, largestYear }) =>
    `Written agreement approved; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year).`,
  AgreementMissing: ({ threshold, largestYear }) =>
    `Written agreement missing; it is required above ${euro(threshold)} a year to a private-law body (here ${largest(largestYear)} in one year).`,
  AgreementNotRequired: ({ threshold, because }) =>
    because === 'public-law-beneficiary'
      ? 'No written agreement is required: the beneficiary is of public law.'
      : `No written agreement is required: not more than ${euro(threshold)} in one year.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Written agreement${threshold === null ? '' : ` (above ${euro(threshold)} a year)`}; ${missing(list)}.`,
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)}, printed rate ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'rounded' : 'cut short'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor}: ${euro(amount)} of ${euro(whole)} is not the printed rate of ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) => `Programme of ${euro(cost)} a year: ${euro(sum)} of contributions, ${euro(left)} left.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions of ${euro(sum)} for a cost of ${euro(cost)}: ${euro(excess)} too much.`,

  IdentifierAgrees: ({ identifier }) =>
    `Identifier ${formatActIdentifier(identifier)}: ${identifier.documentType === null ? '' : `document type ${identifier.documentType}, `}département ${identifier.department}, SIREN ${identifier.siren} (control digit right, that of the body), day ${identifier.day}, internal number ${identifier.internalNumber}, ${identifier.nature === null ? 'nature not in the identifier' : `nature ${identifier.nature}`}.`,
  IdentifierDisagrees: ({ component, inIdentifier, expected }) =>
    component === 'siren'
      ? `The identifier bears the SIREN ${inIdentifier}, the body ${expected}.`
      : `The identifier bears the day ${inIdentifier}, before the sitting of ${expected}.`,
  IdentifierDayDiffers: ({ identifier, heldOn, missing: list }) =>
    `The identifier bears the day ${day(identifier.day)}, the sitting was held on ${day(heldOn)}; ${missing(list)}.`,
  BodySirenUnknown: ({ identifier, missing: list }) => `SIREN ${identifier.siren} of the identifier not compared; ${missing(list)}.`,
  ReceivedByPrefecture: ({ receivedOn }) => `Received by the prefecture on ${day(receivedOn)}.`,
  ReceivedBeforeItsDay: ({ receivedOn, day: itsDay }) =>
    `Received by the prefecture on ${day(receivedOn)}, before ${day(itsDay)}, the day of the act: one of the two is wrong.`,
  ReceiptUnknown: ({ missing: list }) => `Transmission; ${missing(list)}.`,

  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Published on ${day(publishedOn)}, before the decision of ${day(decidedOn)}: one of the two days is wrong.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Executory since ${day(since)}: ${publishedOn === transmittedOn ? 'published and transmitted that day' : `published on ${day(publishedOn)}, transmitted on ${day(transmittedOn)}`}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Executory force undetermined; ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Challenge possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}, extensions for distance aside.`,
  ChallengeUndetermined: ({ missing: list }) => `Challenge period undetermined; ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Prefect’s referral possible until ${periodEnd(period)}: ${period.months} clear months from ${day(period.from)}.`,
  ReferralUndetermined: ({ missing: list }) => `Referral period undetermined; ${missing(list)}.`,
};

/** English. */
export const ENGLISH: Lexicon = {
  locale: 'en',
  findings: FINDINGS,
  defects: ENGLISH_DEFECTS,
  ...ENGLISH_TERMS,
  atPath: (path, sentence) => `${path === '' ? 'At the root' : path}: ${sentence}`,
  report: {
    title: (body, organ, on) => `${body} — ${organ}, sitting of ${on}`,
    summary: (breaches, undetermined, decisions) =>
      [
        breaches === 0 ? 'No breach found' : many(breaches, 'breach found', 'breaches found'),
        many(undetermined, 'undetermined point', 'undetermined points'),
        ...(decisions > 0 ? [many(decisions, 'point to be decided', 'points to be decided')] : []),
      ].join('; ') + '.',
    sections: {
      convocation: 'Convocation',
      formalities: 'Chair and secretary',
      roll: 'Roll',
      proxies: 'Proxies and voices',
      quorum: 'Quorum',
      vote: 'Vote',
      funding: 'Funding',
      transmission: 'Transmission',
      'entry-into-force': 'Executory force and challenges',
    },
    deliberation: (number, subject) => `Deliberation ${number}${subject === null ? '' : ` — ${subject}`}`,
    sameAsBefore: 'Roll, proxies and quorum: unchanged.',
    basis: 'Basis: ',
    note: 'note',
    notesHeading: 'Interpretation notes, in French (docs/interpretations)',
    legend: [
      '✓ conforms   ✗ breaches a rule   ? undetermined: a fact is missing   → for a person to decide',
      'Between brackets, how far the text cited was checked.',
    ],
  },
};
