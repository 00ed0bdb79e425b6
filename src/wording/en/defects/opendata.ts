import { formatCivilDay } from '../../../calendar/index.js';
import { formatEuro } from '../../../money/index.js';
import type { DeliberationRowDefect, CellProblem, ColumnProblem, RowProblem, SubsidyRowsDefect } from '../../../opendata/index.js';
import type { DefectSentences } from '../../lexicon.js';
import { excerpt } from '../../text-excerpt.js';

const listed = (names: ReadonlyArray<string>): string => names.join(', ');

/** The sentences of the defects of open data: what was found, what was expected, what to do. */
export const ENGLISH_OPENDATA: DefectSentences<CellProblem | RowProblem | ColumnProblem | SubsidyRowsDefect | DeliberationRowDefect> = {
  EmptyCell: () => 'empty cell; the schema requires it.',
  CellTooLong: ({ longest, found }) => `${found} characters, ${longest} at most; shorten the text.`,
  ValueNotAllowed: ({ found, allowed }) => `“${excerpt(found)}” is not allowed; possible values: ${allowed.map((value) => `“${value}”`).join(', ')}.`,
  NotANumber: ({ found }) => `“${excerpt(found)}” is not a number; write digits, with a point before the decimals if any.`,
  NumberOutOfBounds: ({ found, least, most }) => `${excerpt(found)} is not between ${least} and ${most}; a share is written as a part of 1 (0.45 for 45%).`,
  NotAPeriod: ({ found }) => `“${excerpt(found)}” is not a period; expected a start, or a start and an end with “/” between them.`,
  PeriodReversed: ({ from, until }) => `the period ends on ${formatCivilDay(until, 'en')}, before it starts on ${formatCivilDay(from, 'en')}; correct one of the two days.`,
  YearsReversed: ({ found }) => `“${excerpt(found)}”: the years run backwards; write the first one first.`,
  UnreadableCharacter: () => 'a character could not be read; the file is probably not in UTF-8, save it in this encoding.',
  FrenchDecimal: ({ found, read }) => `decimal comma: “${excerpt(found)}” is read as ${read}; the schema asks for a point.`,
  FrenchDay: ({ found, read }) => `“${excerpt(found)}” is read as ${formatCivilDay(read, 'en')}; the schema asks for ${read}.`,
  OldPeriodSeparator: ({ found }) => `“${excerpt(found)}”: the period is read; the schema asks for “/” between the two days, not “_”.`,
  ExtraSpaces: () => 'spaces at the start or at the end, left aside; remove them.',
  MatterUnknown: ({ found }) => `“${excerpt(found)}” is not a subject of the second level of the ACTES classification; for example 7.5 or 7.10.`,
  MatterLabelUnknown: ({ found }) => `“${excerpt(found)}” does not name a subject; expected “level 1/level 2”, without spaces around the slash, for example «finances locales/subventions».`,
  OneColumnRequired: ({ columns }) => `one of these columns at least must be filled: ${listed(columns)}.`,
  ColumnsGoTogether: ({ filled, empty }) => `${listed(filled)} without ${listed(empty)}: these columns are filled together, or not at all.`,
  BelowOtherColumn: ({ other, found, otherFound }) => `${found} is below ${otherFound} (${other}); one of the two cells is wrong.`,
  SumDisagrees: ({ columns, found, sum }) => `${found}, while ${listed(columns)} add up to ${sum}; if proxies vote, count them on both sides.`,
  RepeatedIdentifier: ({ found, firstRow }) => `“${excerpt(found)}” is already the number of row ${firstRow}; a number stands for one deliberation only.`,
  CellCountDiffers: ({ expected, found }) => `${found} cells for ${expected} columns; a separator is missing, is one too many, or stands in a text without quotes.`,
  UnclosedQuote: () => 'a quote that was opened is not closed before the end of the file; double the quotes that stand in a text.',
  MissingColumn: ({ near }) => `missing column${near === null ? '.' : `; “${excerpt(near)}” probably stands for it, rename it.`}`,
  UnexpectedColumn: () => 'column that the schema does not have; it is left aside.',
  DuplicateColumn: () => 'column present twice; the first one is read.',
  NoBeneficiary: () => 'no beneficiary; a subsidy has at least one.',
  BeneficiaryWithoutNumber: ({ beneficiary }) => `“${excerpt(beneficiary)}” has neither a SIRET nor an RNA number; the schema requires one of them.`,
  AmountNotPositive: ({ beneficiary, amount }) => `“${excerpt(beneficiary)}”: ${formatEuro(amount, 'en')}; a share of a subsidy is a positive amount.`,
  ShareBelowOneHundredth: ({ beneficiary, amount, total }) =>
    `“${excerpt(beneficiary)}”: ${formatEuro(amount, 'en')} of ${formatEuro(total, 'en')} is less than one hundredth, which the schema cannot write; make it a subsidy of its own.`,
  TotalOutOfRange: () => 'the sum of the shares is out of range (±€90,000,000,000,000.00).',
  NoSuchDeliberation: ({ item }) => `no deliberation of the sitting is that of item “${excerpt(item)}”.`,
  DeliberationWithoutNumber: ({ item }) => `the deliberation of item “${excerpt(item)}” has no number; the schema requires one.`,
  DeliberationWithoutSubject: ({ item }) => `the deliberation of item “${excerpt(item)}” has no subject; the schema requires one.`,
  MatterOfFirstLevelOnly: ({ matter }) => `subject ${matter} is of the first level; the schema asks for the second, for example 7.5.`,
};
