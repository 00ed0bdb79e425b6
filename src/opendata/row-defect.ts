import type { CivilDay } from '../calendar/index.js';
import type { TextDefect } from '../legal/index.js';
import type { AmountOutOfRange } from '../money/index.js';

/**
 * What departs from the schema in a cell. `FrenchDecimal`, `FrenchDay`, `OldPeriodSeparator` and `ExtraSpaces` are read all the
 * same: their value is not in doubt, only its form.
 */
export type CellProblem =
  | { readonly _tag: 'EmptyCell' }
  | { readonly _tag: 'CellTooLong'; readonly longest: number; readonly found: number }
  | { readonly _tag: 'ValueNotAllowed'; readonly found: string; readonly allowed: ReadonlyArray<string> }
  | { readonly _tag: 'NotANumber'; readonly found: string }
  | { readonly _tag: 'NumberOutOfBounds'; readonly found: string; readonly least: string; readonly most: string }
  | { readonly _tag: 'NotAPeriod'; readonly of: 'days' | 'years'; readonly found: string }
  | { readonly _tag: 'PeriodReversed'; readonly from: CivilDay; readonly until: CivilDay }
  | { readonly _tag: 'YearsReversed'; readonly found: string }
  | { readonly _tag: 'UnreadableCharacter'; readonly found: string }
  | { readonly _tag: 'FrenchDecimal'; readonly found: string; readonly read: string }
  | { readonly _tag: 'FrenchDay'; readonly found: string; readonly read: CivilDay }
  | { readonly _tag: 'OldPeriodSeparator'; readonly found: string }
  | { readonly _tag: 'ExtraSpaces'; readonly found: string }
  | { readonly _tag: 'MatterUnknown'; readonly found: string }
  | { readonly _tag: 'MatterLabelUnknown'; readonly found: string };

/** What departs from the schema in a row, between its cells. */
export type RowProblem =
  | { readonly _tag: 'OneColumnRequired'; readonly columns: ReadonlyArray<string> }
  | { readonly _tag: 'ColumnsGoTogether'; readonly filled: ReadonlyArray<string>; readonly empty: ReadonlyArray<string> }
  | { readonly _tag: 'BelowOtherColumn'; readonly other: string; readonly found: string; readonly otherFound: string }
  | { readonly _tag: 'SumDisagrees'; readonly columns: ReadonlyArray<string>; readonly found: number; readonly sum: number }
  | { readonly _tag: 'RepeatedIdentifier'; readonly found: string; readonly firstRow: number }
  | { readonly _tag: 'CellCountDiffers'; readonly expected: number; readonly found: number }
  | { readonly _tag: 'UnclosedQuote' };

/** What departs from the schema in the header. */
export type ColumnProblem =
  | { readonly _tag: 'MissingColumn'; readonly near: string | null }
  | { readonly _tag: 'UnexpectedColumn' }
  | { readonly _tag: 'DuplicateColumn' };

/** One departure from the schema: the row as a spreadsheet numbers it (1 is the header), the column where it stands in one. */
export interface RowDefect {
  readonly row: number;
  readonly column: string | null;
  readonly problem: CellProblem | RowProblem | ColumnProblem | TextDefect | AmountOutOfRange;
}

/** One row of a file: its value where every cell could be read, and all that departs from the schema. */
export interface RowReading<A> {
  readonly row: number;
  readonly value: A | null;
  readonly defects: ReadonlyArray<RowDefect>;
}
