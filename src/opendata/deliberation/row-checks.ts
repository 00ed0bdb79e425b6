import type { RowDefect } from '../row-defect.js';
import type { DeliberationSchema } from './row.js';

type Cells = Readonly<Record<string, unknown>>;
type Report = (column: string | null, problem: RowDefect['problem']) => void;

const VOTES = ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;

/** Columns that are filled all together or not at all. */
const checkTogether = (columns: ReadonlyArray<string>, cells: Cells, report: Report): void => {
  const filled = columns.filter((name) => name in cells);
  const empty = columns.filter((name) => !(name in cells));
  if (filled.length > 0 && empty.length > 0) report(null, { _tag: 'ColumnsGoTogether', filled, empty });
};

/** A column that is never below another, where both are filled: days and counts compare as they are. */
const checkNotBelow = (column: string, other: string, cells: Cells, report: Report): void => {
  const [found, otherFound] = [cells[column], cells[other]] as [string | number | undefined, string | number | undefined];
  if (found === undefined || otherFound === undefined || found >= otherFound) return;
  report(column, { _tag: 'BelowOtherColumn', other, found: String(found), otherFound: String(otherFound) });
};

const checkSum = (cells: Cells, report: Report): void => {
  const [total, ...parts] = ['VOTE_REEL', ...VOTES].map((name) => cells[name] as number | undefined);
  if (total === undefined || parts.includes(undefined)) return;
  const sum = (parts as ReadonlyArray<number>).reduce((left, right) => left + right, 0);
  if (sum !== total) report('VOTE_REEL', { _tag: 'SumDisagrees', columns: VOTES, found: total, sum });
};

/** The checks between the cells of a row. Version 1.1.0 leaves proxies out of its VOTE_REEL: it is not compared with the votes. */
export const checkRow = (schema: DeliberationSchema) => (cells: Cells, report: Report): void => {
  checkTogether(['BUDGET_ANNEE', 'BUDGET_NOM'], cells, report);
  checkTogether(['VOTE_EFFECTIF', 'VOTE_REEL', ...VOTES], cells, report);
  checkNotBelow('PREF_DATE', 'DELIB_DATE', cells, report);
  checkNotBelow('VOTE_EFFECTIF', 'VOTE_REEL', cells, report);
  if (schema === '1.1.0') return;
  for (const name of VOTES) checkNotBelow('VOTE_REEL', name, cells, report);
  checkSum(cells, report);
};
