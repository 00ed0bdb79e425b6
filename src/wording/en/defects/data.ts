import type { Found, ShapeDefect } from '../../../codec/index.js';
import type { LengthDefect, TextDefect, TextKind } from '../../../legal/index.js';
import { nearest } from '../../../legal/index.js';
import type { AmountOutOfRange } from '../../../money/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt, isInstant, listed, markedAt } from '../../text-excerpt.js';
import { ENGLISH_TERMS } from '../terms.js';
import { many } from '../words.js';

const { expected, found, parts, textKinds } = ENGLISH_TERMS;

/** How each kind of text is written. */
const FORMS: Readonly<Record<TextKind, string>> = {
  'civil-day': 'YYYY-MM-DD, for example 2024-07-04',
  euro: 'two decimals at most, thousands joined or apart by a space, never by a comma or a point, for example "94000.00" or "94 000,00 €"',
  rate: 'a percentage with its sign, for example "50 %", or a fraction, for example "1/3"',
  'printed-rate': 'a percentage with its sign, for example "50 %"',
  siren: 'nine digits',
  siret: 'fourteen digits',
  department: 'two or three characters, for example 42, 042, 2A or 974',
  'document-type': 'two digits and two letters, for example 99_DE',
  nature: 'DE, AR, AI, CC, BF or AU',
  'internal-number': 'fifteen characters at most, digits and letters without accents, for example D20240041710',
  rna: 'W and nine digits, for example W751234567',
  'commune-code': 'five characters, for example 42218 or 2A004 (not the postal code)',
  'file-name': 'for example 99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf',
  'envelope-name': 'for example EACT--244200770--20240705-1.xml',
  'act-identifier': 'département, SIREN, day and number, for example 042-244200770-20240704-D20240041710-DE',
  'deliberation-number': 'sixty characters at most, one of them a figure, for example 2024.00417',
  'classification-code': 'one to five whole numbers apart by full stops, for example 7.10',
  prefecture: 'PREF, SPREF or SGAR and its digits, for example PREF042, SPREF0421 or SGAR084',
};

const isNot = (what: TextKind, text: string, why: string): string =>
  `“${excerpt(text)}” is not ${textKinds[what]}: ${why}; expected: ${FORMS[what]}; correct this text.`;

const oneOf = (choices: ReadonlyArray<string>): string => `one of these texts, between quotation marks (${listed(choices)})`;

/** The value that was found, in brackets; a text is quoted, so that `"67"` is not taken for 67. */
const shown = (kind: Found, value: string | null): string =>
  value === null ? '' : ` (${kind === 'text' ? `“${excerpt(value)}”` : excerpt(value)})`;

const LOCAL_DAY = 'write the day alone, as the local calendar has it';

/** Why the length of a text does not fit. */
const whyLength = ({ what, found: length }: LengthDefect): string =>
  what === 'euro' || what === 'rate' || what === 'printed-rate' ? `it breaks off, or is too long (${many(length, 'character', 'characters')})`
  : `its length (${many(length, 'character', 'characters')}) does not fit`;

/** The sentences of the defects of data: shapes, texts and amounts. */
export const ENGLISH_DATA: DefectSentences<ShapeDefect | TextDefect | AmountOutOfRange> = {
  Missing: ({ expected: what, choices }) => `field missing or without a value; expected: ${choices === undefined ? expected[what] : oneOf(choices)}; fill it in.`,
  WrongType: ({ expected: what, found: instead, value, choices }) =>
    `${found[instead]}${shown(instead, value)} was found; expected: ${choices === undefined ? expected[what] : oneOf(choices)}; ${what === 'civil-day' ? LOCAL_DAY : 'correct the value'}.`,
  NotACount: ({ found: value }) => `${excerpt(value)} was found; a whole number from 0 on is expected: correct it.`,
  EmptyText: () => 'an empty text was found; a text is expected: write it, or leave the field out if the information is missing.',
  UnknownChoice: ({ found: value, choices }) => {
    const near = nearest(value, choices);
    return `“${excerpt(value)}” is not a known choice; ${near === null ? 'one' : `“${near}” probably, or at least one`} of these is expected, written as it is here: ${listed(choices)}.`;
  },
  UnknownField: ({ field, near, known }) =>
    `unknown field “${excerpt(field)}”; ${near === null ? `known fields here: ${known.join(', ')}: correct the name, remove it` : `“${near}” is probably expected: correct the name`}, or start it with “_” if it is a free remark.`,
  WrongLength: (defect) =>
    defect.found === 0 ? `an empty text was found; expected: ${textKinds[defect.what]}, ${FORMS[defect.what]}; write it, or leave the field out if the information is missing.`
    : isInstant(defect) ? `“${excerpt(defect.text)}” is not a day: it carries a time; expected: ${FORMS[defect.what]}; ${LOCAL_DAY}: an instant in UTC (“Z”) may be on the day before or after.`
    : isNot(defect.what, defect.text, whyLength(defect)),
  WrongCharacter: ({ what, text, position }) =>
    isNot(what, text, position >= text.length ? 'a character is missing at the end' : `unexpected character at position ${position + 1}, ${markedAt(text, position)}`),
  WrongChecksum: ({ what, text }) =>
    `“${excerpt(text)}” is not ${textKinds[what]}: the control digit is wrong; digits that agree are expected: one of them was probably miscopied, compare them with the original.`,
  UnknownComponent: ({ what, text, part }) => isNot(what, text, `${parts[part]} does not exist`),
  AmountOutOfRange: ({ cents }) =>
    `an amount of ${excerpt(cents)} cents was found; €90,000,000,000,000.00 at most, above or below zero, is expected: check how many digits it has.`,
};
