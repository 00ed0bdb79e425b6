import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../calendar/index.js';
import { parseCivilDay } from '../calendar/index.js';
import type { Euro, Rate } from '../money/index.js';
import { makeRate, parseEuro } from '../money/index.js';
import type { RowDefect } from './row-defect.js';

/** How a cell is read: what it holds, or `undefined`, and its problems through `report`. */
export type ReadCell<A> = (cell: string, report: (problem: RowDefect['problem']) => void) => A | undefined;

/** Any text. */
export const anyText: ReadCell<string> = (cell) => cell;

/** A text no longer than a number of characters. */
export const textUpTo = (longest: number): ReadCell<string> => (cell, report) => {
  if (cell.length > longest) report({ _tag: 'CellTooLong', longest, found: cell.length });
  return cell;
};

/** What a parser of the library reads. */
export const parsedBy = <A>(parse: (text: string) => either.Either<RowDefect['problem'], A>): ReadCell<A> => (cell, report) => {
  const read = parse(cell);
  if (either.isRight(read)) return read.right;
  report(read.left);
  return undefined;
};

const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** A day written as the schema wants it, or `JJ/MM/AAAA`, which is read and reported. */
export const readDay: ReadCell<CivilDay> = (cell, report) => {
  const text = cell.replace(FRENCH_DAY, '$3-$2-$1');
  const day = parseCivilDay(text);
  if (either.isLeft(day)) return parsedBy(parseCivilDay)(cell, report);
  if (text !== cell) report({ _tag: 'FrenchDay', found: cell, read: day.right });
  return day.right;
};

const DECIMAL = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;

/** A decimal number as text, with a point: a comma is read and reported. */
const decimalText: ReadCell<string> = (cell, report) => {
  if (!DECIMAL.test(cell)) {
    report({ _tag: 'NotANumber', found: cell });
    return undefined;
  }
  const read = cell.replace(',', '.');
  if (read !== cell) report({ _tag: 'FrenchDecimal', found: cell, read });
  return read;
};

/** An amount in euros: zeros beyond the cents carry nothing and are dropped. */
export const readAmount: ReadCell<Euro> = (cell, report) => {
  const text = decimalText(cell, report);
  return text === undefined ? undefined : parsedBy(parseEuro)(text.replace(/(\.\d\d)0+$/, '$1'), report);
};

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A decimal share of 1, within bounds. */
export const readShare = (least: string, most: string): ReadCell<Rate> => {
  const units = (text: string): bigint => BigInt(text.replace('.', '') + '0'.repeat(15 - decimalsOf(text)));
  return (cell, report) => {
    const text = decimalText(cell, report);
    if (text === undefined) return undefined;
    if (units(text) < units(least) || units(text) > units(most)) {
      report({ _tag: 'NumberOutOfBounds', found: cell, least, most });
      return undefined;
    }
    return parsedBy(() => makeRate(Number(text.replace('.', '')), 10 ** decimalsOf(text)))(text, report);
  };
};

/** A whole number from 0 on. */
export const readCount: ReadCell<number> = (cell, report) => {
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  report({ _tag: 'NotANumber', found: cell });
  return undefined;
};

/** One value among those listed. */
export const oneAmong = <A>(values: Readonly<Record<string, A>>): ReadCell<A> => (cell, report) => {
  const value = Object.hasOwn(values, cell) ? values[cell] : undefined;
  if (value === undefined) report({ _tag: 'ValueNotAllowed', found: cell, allowed: Object.keys(values) });
  return value;
};
