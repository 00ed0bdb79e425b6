import type { Figure, FormalityFinding, RollFinding } from '../../attendance/index.js';
import type { FindingSentences } from '../lexicon.js';
import { ENGLISH_TERMS } from './terms.js';
import { many, missing, range } from './words.js';

const { figures, states, movements } = ENGLISH_TERMS;

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

export const ENGLISH_ATTENDANCE: Pick<FindingSentences, (FormalityFinding | RollFinding)['_tag']> = {
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
};
