import type { CsvSeparator } from './read-csv.js';

/** A cell is quoted only where it must be: separators, quotes, line breaks, spaces at its ends. */
const written = (cell: string): string => (/[;,"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes records as CSV text, each ended by CRLF. `readCsv` reads them back as they are.
 *
 * Shape:   list of lists of cells, separator → text
 * Units:   none; no byte order mark: the caller adds it for the spreadsheets that need one.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example writeCsv([['a', 'b'], ['1', 'x;y']], ',') // 'a,b\r\n1,"x;y"\r\n'
 * @since 0.2.0
 */
export const writeCsv = (records: ReadonlyArray<ReadonlyArray<string>>, separator: CsvSeparator): string =>
  records.map((cells) => `${cells.map(written).join(separator)}\r\n`).join('');
