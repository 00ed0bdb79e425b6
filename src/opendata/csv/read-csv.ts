/** The two separators of French open data. */
export type CsvSeparator = ';' | ',';

/** One record of a CSV text. `complete` is `no` where the text ends inside a quoted cell. */
export interface CsvRecord {
  readonly cells: ReadonlyArray<string>;
  readonly complete: 'yes' | 'no';
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = '\uFEFF';

/** The separator that the header uses most, outside its quotes; a header without any has one column. */
const separatorOf = (header: string): CsvSeparator => {
  const bare = header.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
};

/** What is left of the text once a record is read, and where it stands in it. */
interface Cursor {
  readonly text: string;
  readonly place: number;
}

/** The end of a quoted cell that opens at a place: the place of its closing quote, or -1 where the text ends first. */
const closingQuote = (text: string, opening: number): number => {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
};

const endOfLine = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** Reads the record that starts at a place; `undefined` where its end is not in the text yet. */
const recordAt = ({ text, place }: Cursor, separator: CsvSeparator, ended: 'ended' | 'more'): { readonly record: CsvRecord; readonly next: number } | undefined => {
  const cells: Array<string> = [];
  const mark = separator.charCodeAt(0);
  let at = place;
  for (;;) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      const quote = closingQuote(text, at);
      if (quote === -1) {
        return ended === 'ended' ? { record: { cells: [...cells, text.slice(at + 1).replaceAll('""', '"')], complete: 'no' }, next: text.length } : undefined;
      }
      cell = text.slice(at + 1, quote).replaceAll('""', '"');
      at = quote + 1;
    }
    const start = at;
    while (at < text.length && text.charCodeAt(at) !== mark && !endOfLine(text.charCodeAt(at))) at++;
    // A cell may go on beyond what is known, and a quote at its very end be the first of two.
    if (at >= text.length && ended === 'more') return undefined;
    cells.push(cell + text.slice(start, at));
    if (text.charCodeAt(at) === mark) {
      at++;
      continue;
    }
    // The line feed that follows a carriage return ends a blank line, which is no record.
    return { record: { cells, complete: 'yes' }, next: at + 1 };
  }
};

const isBlank = ({ cells }: CsvRecord): boolean => cells.length === 1 && cells[0]?.trim() === '';

/**
 * Reads a CSV text record by record: separators `;` or `,` (told by the header), cells between quotes with line breaks and doubled
 * quotes in them, a byte order mark, ends of line of every system. Blank lines are no records. A text that comes in pieces is read
 * as they come, and only what is not read yet is held.
 *
 * Shape:   text, or pieces of text → CsvRecord, one by one
 * Units:   cells as they stand, without their quotes; nothing is trimmed.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; a text that ends inside quotes gives a last record that is not `complete`.
 *
 * @example [...readCsv('a;b\r\n1;"x;y"')] // [{ cells: ['a', 'b'] }, { cells: ['1', 'x;y'] }]
 * @since 0.2.0
 */
export const readCsv = function* (input: string | Iterable<string>): Generator<CsvRecord, void, undefined> {
  const pieces = typeof input === 'string' ? [input] : input;
  let held = '';
  let separator: CsvSeparator | undefined;
  const read = function* (ended: 'ended' | 'more'): Generator<CsvRecord, void, undefined> {
    separator ??= separatorOf(/[^\r\n]+/.exec(held)?.[0] ?? '');
    let place = 0;
    while (place < held.length) {
      const found = recordAt({ text: held, place }, separator, ended);
      if (found === undefined) break;
      place = found.next;
      if (!isBlank(found.record)) yield found.record;
    }
    held = held.slice(place);
  };
  let started = false;
  for (const piece of pieces) {
    held += started || !piece.startsWith(BYTE_ORDER_MARK) ? piece : piece.slice(1);
    started ||= piece.length > 0;
    // A line that is not blank is whole: the header, which tells the separator, is there.
    if (/[^\r\n][\r\n]/.test(held)) yield* read('more');
  }
  yield* read('ended');
};
