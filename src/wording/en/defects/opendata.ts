import type { DeliberationRowDefect, CellProblem, ColumnProblem, RowProblem, SubsidyRowsDefect } from '../../../opendata/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';
import { day, euro } from '../words.js';

const listed = (names: ReadonlyArray<string>): string => names.join(', ');

/** The sentences of the defects of open data: what was found, what was expected, what to do. */
export const ENGLISH_OPENDATA: DefectSentences<CellProblem | RowProblem | ColumnProblem | SubsidyRowsDefect | DeliberationRowDefect> = {
  EmptyCell: () => 'an empty cell was found; the schema requires it: fill it in.',
  CellTooLong: ({ longest, found }) => `${found} characters were found; the schema admits ${longest} at most: shorten the text.`,
  ValueNotAllowed: ({ found, allowed }) => `“${excerpt(found)}” is not allowed; one of these values is expected: write ${allowed.map((value) => `“${value}”`).join(' or ')}.`,
  NotANumber: ({ found }) => `“${excerpt(found)}” is not a number; digits are expected, with a point before the decimals if any: correct the cell.`,
  NumberOutOfBounds: ({ found, least, most }) => `${excerpt(found)} was found; a number from ${least} to ${most} is expected: write the share as a part of 1 (0.45 for 45%).`,
  NotAPeriod: ({ of, found }) =>
    `“${excerpt(found)}” is not a period; ${of === 'days' ? 'YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD' : 'YYYY or YYYY/YYYY'} is expected: correct the cell.`,
  PeriodReversed: ({ from, until }) => `the period ends on ${day(until)}, before it starts on ${day(from)}; the start is expected first: swap the two days, or correct one of them.`,
  YearsReversed: ({ found }) => `“${excerpt(found)}”: the years run backwards; the first one is expected first: swap them.`,
  UnreadableCharacter: ({ found }) =>
    `“${excerpt(found)}”: a character could not be read, at position ${found.indexOf('\uFFFD') + 1}; a file in UTF-8 is expected: save it in this encoding.`,
  FrenchDecimal: ({ found, read }) => `decimal comma: “${excerpt(found)}” is read as ${read}; the schema asks for a point: write ${read}.`,
  FrenchDay: ({ found, read }) => `“${excerpt(found)}” is read as ${day(read)}; the schema asks for YYYY-MM-DD: write ${read}.`,
  OldPeriodSeparator: ({ found }) => `“${excerpt(found)}”: the period is read; the schema asks for “/” between the two days: replace “_”.`,
  ExtraSpaces: ({ found }) => `“${excerpt(found.replace(/^\s+|\s+$/g, '␣'))}”: spaces at the start or at the end, left aside; the text alone is expected: remove them.`,
  MatterUnknown: ({ found }) => `“${excerpt(found)}” is not a subject; a code of the second level of the ACTES classification is expected, for example 7.5 or 7.10: correct it.`,
  MatterLabelUnknown: ({ found }) =>
    `“${excerpt(found)}” does not name a subject; “level 1/level 2” is expected, without spaces around the slash, for example «finances locales/subventions»: correct it.`,
  OneColumnRequired: ({ columns }) => `these columns were found empty: ${listed(columns)}; the schema requires one of them at least: fill one in.`,
  ColumnsGoTogether: ({ filled, empty }) => `${listed(filled)} found without ${listed(empty)}; these columns go together: fill them all in, or none.`,
  BelowOtherColumn: ({ other, found, otherFound }) => `${found} was found, below ${otherFound} (${other}); as much at least is expected: correct one of the two cells.`,
  SumDisagrees: ({ columns, found, sum }) =>
    `${found} was found, while ${listed(columns)} add up to ${sum}; the same number is expected: correct them, and if proxies vote, count them on both sides.`,
  RepeatedIdentifier: ({ found, firstRow }) => `“${excerpt(found)}” is already the number of row ${firstRow}; one number for each deliberation is expected: correct one of the two, or remove the row.`,
  CellCountDiffers: ({ expected, found }) =>
    `${found} cells were found; ${expected} are expected, as many as columns: look for a separator that is missing, is one too many, or stands in a text without quotes.`,
  UnclosedQuote: () => 'a quote was found open, never closed until the end of the file; its second one is expected: close it, and double the quotes that stand in a text.',
  MissingColumn: ({ near }) => `missing column; the schema requires it: ${near === null ? 'add it' : `“${excerpt(near)}” probably stands for it, rename it`}.`,
  UnexpectedColumn: () => 'column that the schema does not have, left aside; only its own are expected: remove it, or correct its name.',
  DuplicateColumn: () => 'column present twice, the first of which is read; one is expected: remove the other.',
  NoBeneficiary: () => 'no beneficiary was found; a subsidy has at least one: add it.',
  BeneficiaryWithoutNumber: ({ beneficiary }) => `“${excerpt(beneficiary)}” has neither a SIRET nor an RNA number; the schema requires one of them: add it.`,
  AmountNotPositive: ({ beneficiary, amount }) => `“${excerpt(beneficiary)}”: a share of ${euro(amount)} was found; a positive amount is expected: correct it.`,
  ShareBelowOneHundredth: ({ beneficiary, amount, total }) =>
    `“${excerpt(beneficiary)}”: ${euro(amount)} of ${euro(total)} is less than one hundredth; the schema writes no smaller share: make it a subsidy of its own.`,
  TotalOutOfRange: ({ cents }) =>
    `the shares add up to ${excerpt(cents)} cents; €90,000,000,000,000.00 at most is expected: check the amount of each.`,
  NoSuchDeliberation: ({ item, near }) =>
    `no deliberation of the sitting is that of item “${excerpt(item)}”; ${near === null ? 'the item of one of them' : `probably “${excerpt(near)}”`} is expected: correct it.`,
  DeliberationWithoutNumber: ({ item }) => `the deliberation of item “${excerpt(item)}” has no number; the schema requires one: add it to the sitting.`,
  DeliberationWithoutSubject: ({ item }) => `the deliberation of item “${excerpt(item)}” has no subject; the schema requires one: add it to the sitting.`,
  MatterOfFirstLevelOnly: ({ matter }) => `subject ${matter} is of the first level; the schema asks for the second, for example 7.5: narrow it down.`,
};
