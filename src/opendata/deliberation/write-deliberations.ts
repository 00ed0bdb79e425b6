import type { CsvSeparator } from '../csv/read-csv.js';
import { writeCsv } from '../csv/write-csv.js';
import { DELIBERATION_COLUMNS } from './read-deliberations.js';
import type { BudgetYears, DeliberationRow } from './row.js';

const yearsText = ({ from, until }: BudgetYears): string => (until === undefined ? String(from) : `${from}/${until}`);

const countText = (count: number | undefined): string => (count === undefined ? '' : String(count));

/** The cells of a row, in the order of the schema. */
const cellsOf = (row: DeliberationRow): ReadonlyArray<string> => [
  row.authorityName,
  row.authoritySiret,
  row.number,
  row.decidedOn,
  row.matter,
  row.matterLabel,
  row.subject,
  row.budgetYears === undefined ? '' : yearsText(row.budgetYears),
  row.budgetName ?? '',
  row.prefecture ?? '',
  row.receivedOn ?? '',
  countText(row.entitled),
  countText(row.takingPart),
  countText(row.for),
  countText(row.against),
  countText(row.abstentions),
  row.url ?? '',
];

/**
 * Writes deliberations line by line, the header first, as the rows come: a stream may be as long as it likes.
 *
 * Shape:   DeliberationRow one by one, separator → CSV text, line by line
 * Units:   days AAAA-MM-JJ, counts as whole numbers.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal schéma national scdl/deliberations
 * @example [...deliberationLines([], ',')][0].split(',')[0] // 'COLL_NOM'
 * @since 0.2.0
 */
export const deliberationLines = function* (rows: Iterable<DeliberationRow>, separator: CsvSeparator): Generator<string, void, undefined> {
  yield writeCsv([DELIBERATION_COLUMNS], separator);
  for (const row of rows) yield writeCsv([cellsOf(row)], separator);
};

/**
 * Writes deliberations as CSV text of the national schema `scdl/deliberations`, header included. `readDeliberations` reads them back as
 * they are.
 *
 * Shape:   list of DeliberationRow, separator → CSV text
 * Units:   days AAAA-MM-JJ, counts as whole numbers.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal schéma national scdl/deliberations
 * @example writeDeliberations([], ';').split(';')[1] // 'COLL_SIRET'
 * @since 0.2.0
 */
export const writeDeliberations = (rows: ReadonlyArray<DeliberationRow>, separator: CsvSeparator): string =>
  [...deliberationLines(rows, separator)].join('');
