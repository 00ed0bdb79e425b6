import { nearest } from '../legal/index.js';
import type { ReadCell } from './cells.js';
import type { CsvRecord } from './csv/read-csv.js';
import { readCsv } from './csv/read-csv.js';
import type { CellProblem, RowDefect, RowReading } from './row-defect.js';

/** One column of a schema: its name, the field of the value that it fills, whether it must be filled, and how its cells are read. */
export interface Column<A> {
  readonly name: string;
  readonly field: keyof A;
  readonly filled: 'always' | 'or-empty';
  readonly read: ReadCell<unknown>;
}

/**
 * A schema: its columns, and its checks between the cells of a row. `check` takes what was read in them, by name: what is empty is not
 * there, what could not be read is `undefined`.
 */
export interface Table<A> {
  readonly columns: ReadonlyArray<Column<A>>;
  readonly check: (cells: Readonly<Record<string, unknown>>, report: (column: string | null, problem: RowDefect['problem']) => void) => void;
}

/** Problems of form only: what the cell means is not in doubt. */
const READ_ALL_THE_SAME: ReadonlyArray<CellProblem['_tag']> = ['FrenchDecimal', 'FrenchDay', 'OldPeriodSeparator', 'ExtraSpaces', 'CellTooLong'];

const isReadAllTheSame = ({ problem }: RowDefect): boolean => (READ_ALL_THE_SAME as ReadonlyArray<string>).includes(problem._tag);

const headerDefects = (header: ReadonlyArray<string>, columns: ReadonlyArray<{ readonly name: string }>): ReadonlyArray<RowDefect> => {
  const names = columns.map(({ name }) => name);
  const strangers = header.filter((name) => !names.includes(name));
  return [
    ...header.flatMap((column, place): ReadonlyArray<RowDefect> =>
      header.indexOf(column) < place ? [{ row: 1, column, problem: { _tag: 'DuplicateColumn' } }]
      : names.includes(column) ? []
      : [{ row: 1, column, problem: { _tag: 'UnexpectedColumn' } }]),
    ...names.filter((name) => !header.includes(name)).map((column): RowDefect => ({
      row: 1, column, problem: { _tag: 'MissingColumn', near: nearest(column, strangers) },
    })),
  ];
};

/** The names of a header, and where each column of the schema stands in it (-1 for one that is not there). */
interface Header {
  readonly names: ReadonlyArray<string>;
  readonly places: ReadonlyArray<number>;
}

/** The value of a row: each field from its column, what is empty left out. */
const valueOf = <A>(columns: ReadonlyArray<Column<A>>, cells: Readonly<Record<string, unknown>>): A =>
  Object.fromEntries(columns.filter(({ name }) => name in cells).map(({ name, field }) => [field, cells[name]])) as A;

const readRow = <A>({ columns, check }: Table<A>, { names, places }: Header, { cells, complete }: CsvRecord, row: number): RowReading<A> => {
  const defects: Array<RowDefect> = [];
  const report = (column: string | null, problem: RowDefect['problem']): void => { defects.push({ row, column, problem }); };
  if (complete === 'no') report(null, { _tag: 'UnclosedQuote' });
  if (cells.length !== names.length) report(null, { _tag: 'CellCountDiffers', expected: names.length, found: cells.length });
  const values: Record<string, unknown> = {};
  for (let column = 0; column < columns.length; column++) {
    const { name, filled, read } = columns[column] as Column<A>;
    const place = places[column] as number;
    // A column that is not there is told once, at the header.
    if (place < 0) continue;
    const given = cells[place] ?? '';
    const cell = given.trim();
    if (cell !== given) report(name, { _tag: 'ExtraSpaces', found: given });
    if (cell.includes('\uFFFD')) report(name, { _tag: 'UnreadableCharacter', found: cell });
    if (cell !== '') values[name] = read(cell, (problem) => { report(name, problem); });
    else if (filled === 'always') report(name, { _tag: 'EmptyCell' });
  }
  check(values, report);
  const isWhole = columns.every(({ name, filled }) => filled === 'or-empty' || values[name] !== undefined);
  return { row, value: isWhole && defects.every(isReadAllTheSame) ? valueOf(columns, values) : null, defects };
};

/** Reads a table row by row, the header first where something is wrong in it. Only one row is held at a time. */
export const readTable = function* <A>(table: Table<A>, input: string | Iterable<string>): Generator<RowReading<A>, void, undefined> {
  let header: Header | undefined;
  let row = 0;
  for (const record of readCsv(input)) {
    row++;
    if (header !== undefined) {
      yield readRow(table, header, record, row);
      continue;
    }
    const names = record.cells.map((name) => name.trim());
    header = { names, places: table.columns.map(({ name }) => names.indexOf(name)) };
    const defects = headerDefects(names, table.columns);
    if (defects.length > 0) yield { row, value: null, defects };
  }
};
