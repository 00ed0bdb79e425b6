import type { Defect } from '../../../codec/index.js';
import type { TextKind } from '../../../legal/index.js';
import { formatEuro } from '../../../money/index.js';
import { ENGLISH_TERMS } from '../terms.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt, markedAt } from '../../text-excerpt.js';

const { bodies, expected, found, movements, organs, parts, textKinds } = ENGLISH_TERMS;

const SHOWN_CHOICES = 12;

/** How each kind of text is written, for whom wrote it otherwise. */
const FORMS: Readonly<Partial<Record<TextKind, string>>> = {
  'civil-day': 'YYYY-MM-DD, for example 2024-07-04',
  euro: 'two decimals at most, for example "94000.00" or "94 000,00 €"',
  rate: 'a percentage with its sign, for example "50 %", or a fraction',
  siren: 'nine digits',
  siret: 'fourteen digits',
  rna: 'W and nine digits, for example W751234567',
  'commune-code': 'five characters, for example 42218 or 2A004 (not the postal code)',
  'file-name': 'for example 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf',
  'envelope-name': 'for example EACT--244200770--20240705-1.xml',
  'act-identifier': 'département, SIREN, day and number, for example 042-244200770-20240704-D20240041710-DE',
  'deliberation-number': 'sixty characters at most, one of them a figure, for example 2024.00417',
  'classification-code': 'one to five whole numbers apart by full stops, for example 7.10',
};

const form = (what: TextKind): string => (FORMS[what] === undefined ? '' : `; expected: ${FORMS[what]}`);

/** The sentences of the defects: what was found, what was expected, what to do. */
export const ENGLISH_DATA: DefectSentences<Defect['problem']> = {
  Missing: ({ expected: what }) => `field missing; ${expected[what]} is expected.`,
  WrongType: ({ expected: what, found: instead }) => `${expected[what]} is expected, ${found[instead]} was found.`,
  NotACount: ({ found: value }) => `${excerpt(value)} is not a whole number from 0 on.`,
  EmptyText: () => 'empty text; leave the field out if the information is missing.',
  UnknownChoice: ({ found: value, choices }) =>
    `“${excerpt(value)}” is not a known choice; possible choices: ${choices.slice(0, SHOWN_CHOICES).join(', ')}.`,
  UnknownField: ({ field, near }) =>
    `unknown field “${excerpt(field)}”${near === null ? '.' : `; did you mean “${near}”?`} A free remark goes into a field that starts with “_”.`,
  WrongLength: ({ what, text, found: length }) => `“${excerpt(text)}” is not ${textKinds[what]}: its length (${length} ${length === 1 ? 'character' : 'characters'}) does not fit${form(what)}.`,
  WrongCharacter: ({ what, text, position }) =>
    position >= text.length
      ? `“${excerpt(text)}” is not ${textKinds[what]}: a character is missing at the end${form(what)}.`
      : `“${excerpt(text)}” is not ${textKinds[what]}: unexpected character at position ${position + 1}, ${markedAt(text, position)}${form(what)}.`,
  WrongChecksum: ({ what, text }) => `“${excerpt(text)}” is not ${textKinds[what]}: the control digit is wrong; a digit was probably miscopied.`,
  UnknownComponent: ({ what, text, part }) => `“${excerpt(text)}” is not ${textKinds[what]}: ${parts[part]} does not exist.`,
  AmountOutOfRange: ({ cents }) => `amount out of bounds (±€90,000,000,000,000.00): ${excerpt(cents)} cents.`,
  PopulationNotCountable: ({ found: value }) => `${excerpt(value)} is not a population.`,
  OrganUnknownToBody: ({ organ, body }) => `“${organs[organ]}” is not an organ of this kind of body (${bodies[body]}).`,
  UnknownMember: ({ member, near }) => `the member “${excerpt(member)}” is not in the list of members${near === null ? '.' : `; did you mean “${near}”?`}`,
  UnknownItem: ({ item, near }) => `the item “${excerpt(item)}” is not on the agenda${near === null ? '.' : `; did you mean “${near}”?`}`,
  AlternateOfAlternate: ({ member }) => `“${excerpt(member)}” is an alternate already: an alternate stands in for a titular member, other than themselves.`,
  DuplicateMember: ({ member }) => `the member “${excerpt(member)}” is listed twice.`,
  ReasonWithoutWithdrawal: ({ kind }) => `the reason (“because”) is that of a withdrawal, and this movement is: ${movements[kind]}; remove the reason, or write “withdraws”.`,
  MovementPlacedTwice: ({ member }) => `the movement of “${excerpt(member)}” is placed before an item (“before”) and during one (“during”); keep one of the two.`,
  DuplicateItem: ({ item }) => `the item “${excerpt(item)}” is twice on the agenda.`,
  ItemsReversed: ({ from, until }) => `the item “${excerpt(until)}” comes before the item “${excerpt(from)}”.`,
  DuplicateYear: ({ year }) => `the year ${year} is listed twice; a calendar year has one amount.`,
  NegativeAmount: ({ amount }) => `negative amount: ${formatEuro(amount, 'en')}.`,
  YearsAndAmountsDiffer: ({ years, amounts }) => `${amounts} yearly amounts for ${years} years; there must be as many.`,
};
