/**
 * The national open data of deliberations and subsidies, from and to CSV text.
 *
 * @module deliberant/opendata
 */
export type { CsvRecord, CsvSeparator } from './csv/read-csv.js';
export { readCsv } from './csv/read-csv.js';
export { writeCsv } from './csv/write-csv.js';
export type { DeliberationRowDefect, DeliberationRowFacts, ToldDeliberation } from './deliberation/deliberation-row.js';
export { deliberationRowOf } from './deliberation/deliberation-row.js';
export type { PrefectureId } from './deliberation/prefecture.js';
export { isPrefectureId, parsePrefectureId } from './deliberation/prefecture.js';
export { DELIBERATION_COLUMNS, readDeliberations, repeatedNumbers } from './deliberation/read-deliberations.js';
export type { BudgetYears, DeliberationRow, DeliberationSchema } from './deliberation/row.js';
export { deliberationLines, writeDeliberations } from './deliberation/write-deliberations.js';
export type { Period } from './period.js';
export type { CellProblem, ColumnProblem, RowDefect, RowProblem, RowReading } from './row-defect.js';
export { readSubsidies, SUBSIDY_COLUMNS } from './subsidy/read-subsidies.js';
export type { SubsidyNature, SubsidyRow } from './subsidy/row.js';
export { amountOfRow, decimalShare } from './subsidy/share.js';
export type { GrantedSubsidy, SubsidyBeneficiary, SubsidyRowsDefect } from './subsidy/subsidy-rows.js';
export { subsidyRowsOf } from './subsidy/subsidy-rows.js';
export { subsidyLines, writeSubsidies } from './subsidy/write-subsidies.js';
