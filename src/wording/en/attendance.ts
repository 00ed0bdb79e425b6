import type { ClosedSessionNumbers, Figure, FormalityFinding, RollFinding } from '../../attendance/index.js';
import type { FindingSentences } from '../lexicon.js';
import { ENGLISH_TERMS } from './terms.js';
import { many, missing, range } from './words.js';

const { alternateObstacles, closedSessionObjections, videoObjections, figures, states, movements } = ENGLISH_TERMS;

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

/** “2 members asked, 3 needed; 15 votes for, 11 needed”: the numbers of a closed session, where they are known. */
const closedSession = ({ members, requiredMembers, votesFor, requiredVotes }: ClosedSessionNumbers): string => {
  const parts = [
    ...(members === null ? [] : [`${many(members, 'member asked', 'members asked')}${requiredMembers === null ? '' : `, ${requiredMembers} needed`}`]),
    ...(votesFor === null ? [] : [`${many(votesFor, 'vote for', 'votes for')}${requiredVotes === null ? '' : `, ${range(requiredVotes.atLeast, requiredVotes.atMost)} needed`}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};

export const ENGLISH_ATTENDANCE: Pick<FindingSentences, (FormalityFinding | RollFinding)['_tag']> = {
  HeadPresides: ({ member }, nameOf) => member === null ? 'Chaired by the mayor or president.' : `Chaired by ${nameOf(member)}, mayor or president.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Chaired by ${member === null ? 'a substitute' : nameOf(member)} (${SUBSTITUTES[office]}): noted, nothing irregular.`,
  ChairNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to chair without ever being present.`,
  ChairOutOfTurn: ({ member, precededBy }, nameOf) => `${nameOf(member)} chairs while ${nameOf(precededBy)}, who comes before them in the order, is present.`,
  ChairNotElected: ({ member }, nameOf) => `The mayor or president${member === null ? '' : `, ${nameOf(member)},`} chairs the vote on their own accounts: the assembly elects another chair.`,
  ChairNotEldest: ({ member, office }, nameOf) =>
    `The election is chaired by ${member === null ? 'a member' : nameOf(member)}, ${office === 'mayor-or-president' ? 'mayor or president' : SUBSTITUTES[office]}: it must be by the eldest member.`,
  ChairUndetermined: ({ missing: list }) => `Chair of the sitting; ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `${members.length > 1 ? 'Secretaries' : 'Secretary'} of the sitting, chosen among the members: ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `${nameOf(member)} is said to be secretary without ever being present.`,
  SecretaryNotAMember: ({ name }) => `“${name}” is said to be secretary without being a member of the assembly.`,
  SecretaryUndetermined: ({ missing: list }) => `Secretary of the sitting; ${missing(list)}.`,

  ClosedSessionRegular: (numbers) => `Closed session regularly decided${closedSession(numbers)}.`,
  ClosedSessionIrregular: ({ objections, ...numbers }) => `Closed session irregular${closedSession(numbers)}: ${objections.map((objection) => closedSessionObjections[objection]).join('; ')}.`,
  ClosedSessionUndetermined: ({ missing: list, ...numbers }) => `Closed session${closedSession(numbers)}; ${missing(list)}.`,
  VideoconferenceRegular: () => 'Videoconference regular.',
  VideoconferenceIrregular: ({ objections }) => `Videoconference irregular: ${objections.map((objection) => videoObjections[objection]).join('; ')}.`,
  VideoconferenceNotProvided: () => 'No text lets this organ meet by videoconference.',
  VideoconferenceUndetermined: ({ missing: list }) => `Videoconference; ${missing(list)}.`,

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
  MovementImpossible: ({ movement: { kind, member, before, during }, state }, nameOf) =>
    `${movements[kind]} of ${nameOf(member)}${before === undefined ? '' : ` before item ${before}`}${during === undefined ? '' : ` during item ${during}`} impossible: the member was already ${states[state]}.`,
  AlternateAdmitted: ({ alternate, titular }, nameOf) => `${nameOf(alternate)}, alternate, sits for ${nameOf(titular)} while that titular member is absent.`,
  AlternateRefused: ({ alternate, titular, obstacle }, nameOf) => `${nameOf(alternate)}, alternate of ${nameOf(titular)}, may not sit: ${alternateObstacles[obstacle]}.`,
  AlternateUndetermined: ({ alternate, titular, missing: list }, nameOf) =>
    `${nameOf(alternate)}, alternate of ${nameOf(titular)}, sits and it cannot be checked; ${missing(list)}.`,
  PrintedFiguresAgree: ({ figures: agreeing }) =>
    `The printed figures agree with the record: ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Printed figure “${figures[figure]}: ${printed}” disagrees with ${FIGURE_SOURCES[figure]} ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (it was true at the opening)' : ''}.`,
};
