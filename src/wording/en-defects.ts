import { formatEuro } from '../money/index.js';
import { ENGLISH_TERMS } from './en-terms.js';
import type { DefectSentences } from './lexicon.js';
import { excerpt, markedAt } from './text-excerpt.js';

const { bodies, expected, found, organs, parts, textKinds } = ENGLISH_TERMS;

const SHOWN_CHOICES = 12;

/** The sentences of the defects: what was found, what was expected, what to do. */
export const ENGLISH_DEFECTS: DefectSentences = {
  Missing: ({ expected: what }) => `field missing; ${expected[what]} is expected.`,
  WrongType: ({ expected: what, found: instead }) => `${expected[what]} is expected, ${found[instead]} was found.`,
  NotACount: ({ found: value }) => `${excerpt(value)} is not a whole number from 0 on.`,
  EmptyText: () => 'empty text; leave the field out if the information is missing.',
  UnknownChoice: ({ found: value, choices }) =>
    `“${excerpt(value)}” is not a known choice; possible choices: ${choices.slice(0, SHOWN_CHOICES).join(', ')}.`,
  UnknownField: ({ field, near }) =>
    `unknown field “${excerpt(field)}”${near === null ? '.' : `; did you mean “${near}”?`} A free remark goes into a field that starts with “_”.`,
  WrongLength: ({ what, text, found: length }) => `“${excerpt(text)}” is not ${textKinds[what]}: its length (${length} characters) does not fit.`,
  WrongCharacter: ({ what, text, position }) =>
    position >= text.length
      ? `“${excerpt(text)}” is not ${textKinds[what]}: a character is missing at the end.`
      : `“${excerpt(text)}” is not ${textKinds[what]}: unexpected character at position ${position + 1}, ${markedAt(text, position)}.`,
  WrongChecksum: ({ what, text }) => `“${excerpt(text)}” is not ${textKinds[what]}: the control digit is wrong; a digit was probably miscopied.`,
  UnknownComponent: ({ what, text, part }) => `“${excerpt(text)}” is not ${textKinds[what]}: ${parts[part]} does not exist.`,
  AmountOutOfRange: ({ cents }) => `amount out of bounds (±€90,000,000,000,000.00): ${excerpt(cents)} cents.`,
  PopulationNotCountable: ({ found: value }) => `${excerpt(value)} is not a population.`,
  OrganUnknownToBody: ({ organ, body }) => `“${organs[organ]}” is not an organ of this kind of body (${bodies[body]}).`,
  UnknownMember: ({ member }) => `the member “${excerpt(member)}” is not in the list of members.`,
  UnknownItem: ({ item }) => `the item “${excerpt(item)}” is not on the agenda.`,
  DuplicateMember: ({ member }) => `the member “${excerpt(member)}” is listed twice.`,
  DuplicateItem: ({ item }) => `the item “${excerpt(item)}” is twice on the agenda.`,
  ItemsReversed: ({ from, until }) => `the item “${excerpt(until)}” comes before the item “${excerpt(from)}”.`,
  NegativeAmount: ({ amount }) => `negative amount: ${formatEuro(amount, 'en')}.`,
  YearsAndAmountsDiffer: ({ years, amounts }) => `${amounts} yearly amounts for ${years} years; there must be as many.`,
};
