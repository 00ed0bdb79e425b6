import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { LargestYear, PrintedRate } from '../funding/index.js';
import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import { formatActIdentifier } from '../transmission/index.js';
import type { Counts } from '../vote/index.js';
import { ENGLISH_DEFECTS } from './en-defects.js';
import { ENGLISH_TERMS } from './en-terms.js';
import type { AnyFact, FindingSentences, Lexicon } from './lexicon.js';
import { percentage, spread, yearSpan } from './money-words.js';

const { facts, obstacles, figures, choices, states, movements } = ENGLISH_TERMS;

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

const SUBSTITUTES = {
  'deputy-or-vice-president': 'deputy or vice-president',
  'eldest-member': 'eldest member',
  'elected-chair': 'chair elected for the item',
} as const;

const ANNOUNCED = { unanimous: 'unanimously', adopted: 'adopted', rejected: 'rejected' } as const;

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

  HeadPresides: ({ member }, nameOf) => `Chaired by ${member === null ? 'the mayor or president' : nameOf(member)}, mayor or president.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Chaired by ${member === null ? 'a substitute' : nameOf(member)} (${SUBSTITUTES[office]}): noted, nothing irregular.`,
  ChairNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to chair without ever being present.`,
  ChairUndetermined: ({ missing: list }) => `Chair of the sitting; ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `Secretary of the sitting, chosen among the members: ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to be secretary without ever being present.`,
  SecretaryUndetermined: ({ missing: list }) => `Secretary of the sitting; ${missing(list)}.`,

  RollCounted: ({ inOffice, present, doubtful, represented, representedInDoubt, withdrawn, absent }) =>
    `${inOffice} in office = ${present} present${doubtful > 0 ? ` (${doubtful} uncertain)` : ''} + ${represented} represented${representedInDoubt > 0 ? ` + ${representedInDoubt} perhaps represented` : ''}${withdrawn > 0 ? ` + ${withdrawn} withdrawn` : ''} + ${absent} absent.`,
  RollUndetermined: ({ missing: list, present, represented }) =>
    `Roll incomplete${present === null ? '' : ` (${present} present, ${represented} represented)`}; ${missing(list)}.`,
  MorePresentThanInOffice: ({ inOffice, accounted }) => `More present and represented (${accounted}) than in office (${inOffice}).`,
  MemberInTwoStates: ({ member, presentIfPresent, presentIfAbsent }, nameOf) =>
    `${nameOf(member)} is listed both present and absent, and the minutes do not set the two apart in time: ${presentIfPresent} present, or ${presentIfAbsent}.`,
  UndecidableHomonym: ({ present, other }, nameOf) =>
    `The minutes do not say whether “${nameOf(present)}”, present, and “${nameOf(other)}” are one person.`,
  MembersUnaccountedFor: ({ inOffice, named, nowhere }) => `${many(nowhere, 'member is', 'members are')} nowhere: ${inOffice} in office, ${named} named.`,
  MovementNotPlaced: ({ movement: { kind, member } }, nameOf) => `${movements[kind]} of ${nameOf(member)}: the minutes do not say before which item.`,
  MovementImpossible: ({ movement: { kind, member, before }, state }, nameOf) =>
    `${movements[kind]} of ${nameOf(member)}${before === undefined ? '' : ` before item ${before}`} impossible: the member was already ${states[state]}.`,
  PrintedFiguresAgree: ({ figures: agreeing }) =>
    `The printed figures agree with the names: ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Printed figure “${figures[figure]}: ${printed}” disagrees with the names, which give ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (it was true at the opening)' : ''}.`,

  ProxyValid: ({ giver, holder }, nameOf) => `Proxy valid: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Proxy refused: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' ? ` (${limit} at most for each holder)` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Proxy lapsed from this item on: ${nameOf(giver)} to ${holder === null ? '(not named)' : nameOf(holder)}; ${obstacles[obstacle]}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Proxy of ${nameOf(giver)}${holder === null ? '' : ` to ${nameOf(holder)}`}; ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${many(total, 'voice', 'voices')}: ${own} in person, ${byProxy} by proxy.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Number of voices undetermined${atMost > 1_000_000 ? '' : `, ${range(atLeast, atMost)}`}; ${missing(list)}.`,

  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present; proxies are not counted' : 'present or represented'}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum not met: ${required} required of ${inOffice} in office, ${counted} ${counts === 'present' ? 'present' : 'present or represented'}; ${short} missing.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `No quorum is required: second convocation after the sitting of ${day(quorumFailedOn)}, which lacked its quorum${counted === null ? '' : ` (${counted} present)`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum undetermined${required === null ? '' : `, ${required} required`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} present`}; ${missing(list)}.`,

  VoteAdopted: (finding) =>
    `Adopted: ${votes(finding)}${finding.unanimity === 'all-voters' ? '; unanimous' : finding.unanimity === 'votes-cast' ? '; unanimous of the votes cast' : ''}${finding.castingVote === 'used' ? '; the voice of the chair prevails' : ''}.`,
  VoteRejected: (finding) =>
    `Rejected: ${votes(finding)}${finding.castingVote === 'used' ? '; the voice of the chair prevails' : finding.castingVote === 'none' ? '; equal votes without a casting vote' : ''}.`,
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
    `The identifier bears the day ${identifier.day}, the sitting is of ${heldOn}; ${missing(list)}.`,
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
  ChallengeOpen: ({ period }) => `Challenge open until ${periodEnd(period)} (${period.months} clear months from ${day(period.from)}).`,
  ChallengeUndetermined: ({ missing: list }) => `Challenge period undetermined; ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Prefect’s referral possible until ${periodEnd(period)} (${period.months} clear months from ${day(period.from)}).`,
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
    legend: [
      '✓ conforms   ✗ breaches a rule   ? undetermined: a fact is missing   → for a person to decide',
      'Between brackets, how far the text cited was checked.',
    ],
  },
};
