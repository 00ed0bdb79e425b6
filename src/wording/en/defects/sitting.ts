import type { ReferenceDefect } from '../../../sitting/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { ENGLISH_TERMS } from '../terms.js';
import { euro, many } from '../words.js';

const { bodies, movements, organs } = ENGLISH_TERMS;

/** What to do about a name that no list holds. */
const correct = (near: string | null, known: string, list: string): string =>
  `${near === null ? `${known} is expected` : `“${excerpt(near)}” is probably expected`}: correct it, or add it to “${list}”`;

/** The sentences of the defects between the parts of a sitting. */
export const ENGLISH_SITTING: DefectSentences<Exclude<ReferenceDefect, { readonly _tag: 'NotACount' }>> = {
  PopulationNotCountable: ({ found }) => `a population of ${excerpt(found)} was found; a whole number of inhabitants, from 0 on, is expected: correct it.`,
  OrganUnknownToBody: ({ organ, body, organs: known }) =>
    `“${organs[organ]}” is not an organ of this kind of body (${bodies[body]}); expected: ${known.map((kind) => `${organs[kind]} (“${kind}”)`).join(' or ')}; change the organ, or the kind.`,
  UnknownMember: ({ member, near }) => `the member “${excerpt(member)}” is not in the list of members; ${correct(near, 'a member of that list', 'roll.members')}.`,
  UnknownItem: ({ item, near }) => `the item “${excerpt(item)}” is not on the agenda; ${correct(near, 'an item of the agenda', 'agenda')}.`,
  AlternateOfAlternate: ({ member }) => `“${excerpt(member)}” is an alternate already; a titular member, other than the alternate, is expected: correct “standsInFor”.`,
  DuplicateMember: ({ member }) => `the member “${excerpt(member)}” is twice in this list; once is expected: remove one of the two.`,
  ReasonWithoutWithdrawal: ({ because, kind }) =>
    `the reason “${because}” (“because”) is that of a withdrawal, and this movement is: ${movements[kind]}; a reason is expected with a withdrawal only: remove it, or write “withdraws”.`,
  MovementPlacedTwice: ({ member, before, during }) =>
    `the movement of “${excerpt(member)}” is placed before item “${excerpt(before)}” (“before”) and during item “${excerpt(during)}” (“during”); one place is expected: keep one of the two.`,
  DuplicateItem: ({ item }) => `the item “${excerpt(item)}” is twice on the agenda; a name of its own is expected for each: rename one of the two, or remove it.`,
  ItemsReversed: ({ from, until }) =>
    `the proxy runs from item “${excerpt(from)}” (“from”) to item “${excerpt(until)}” (“until”), which comes before; the order of the agenda is expected: swap them, or correct one of the two.`,
  DuplicateYear: ({ year }) => `the year ${year} is there twice; one amount for each calendar year is expected: remove one of the two, or add up their amounts.`,
  NegativeAmount: ({ amount }) => `an amount of ${euro(amount)} was found; an amount from 0 on is expected: correct the sign.`,
  YearsAndAmountsDiffer: ({ years, amounts }) =>
    `${many(amounts, 'yearly amount', 'yearly amounts')} found for ${many(years, 'year', 'years')}; as many are expected: add what is missing, or remove what is too much.`,
};
