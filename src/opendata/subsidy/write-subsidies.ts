import { euroToText } from '../../money/index.js';
import type { CsvSeparator } from '../csv/read-csv.js';
import { writeCsv } from '../csv/write-csv.js';
import { periodText } from '../period.js';
import { SUBSIDY_COLUMNS } from './read-subsidies.js';
import type { SubsidyNature, SubsidyRow } from './row.js';
import { shareText } from './share.js';

const NATURES: Readonly<Record<SubsidyNature, string>> = {
  cash: 'aide en numéraire', 'in-kind': 'aide en nature', 'cash-and-in-kind': 'aide en numéraire;aide en nature',
};

/** The cells of a row, in the order of the schema. */
const cellsOf = (row: SubsidyRow): ReadonlyArray<string> => [
  row.grantorName,
  row.grantorSiret,
  row.agreedOn,
  row.decision ?? '',
  row.beneficiaryName,
  row.beneficiarySiret ?? '',
  row.beneficiaryRna ?? '',
  row.object,
  euroToText(row.total),
  NATURES[row.nature],
  row.payment,
  periodText(row.paidOver),
  row.rae ?? '',
  row.notifiedToEuropeanUnion === 'yes' ? 'oui' : 'non',
  shareText(row.share),
  row.scheme ?? '',
];

/**
 * Writes granted subsidies line by line, the header first, as the rows come: a stream may be as long as it likes.
 *
 * Shape:   SubsidyRow one by one, separator → CSV text, line by line
 * Units:   euros with two decimals after a point; days AAAA-MM-JJ; shares of 1.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal décret 2017-779, art. 1
 * @example [...subsidyLines([], ',')][0].split(',')[0] // 'nomAttribuant'
 * @since 0.2.0
 */
export const subsidyLines = function* (rows: Iterable<SubsidyRow>, separator: CsvSeparator): Generator<string, void, undefined> {
  yield writeCsv([SUBSIDY_COLUMNS], separator);
  for (const row of rows) yield writeCsv([cellsOf(row)], separator);
};

/**
 * Writes granted subsidies as CSV text of the national schema `scdl/subventions` 2.1.1, header included. `readSubsidies` reads them back
 * as they are.
 *
 * Shape:   list of SubsidyRow, separator → CSV text
 * Units:   euros with two decimals after a point; days AAAA-MM-JJ; shares of 1.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal décret 2017-779, art. 1
 * @example writeSubsidies([], ',').split(',')[0] // 'nomAttribuant'
 * @since 0.2.0
 */
export const writeSubsidies = (rows: ReadonlyArray<SubsidyRow>, separator: CsvSeparator): string =>
  [...subsidyLines(rows, separator)].join('');
