import * as either from 'fp-ts/lib/Either.js';
import type { ClassificationCode } from '../../transmission/index.js';
import { nationalClassification, parseClassificationCode, parseSiret } from '../../transmission/index.js';
import type { ReadCell } from '../cells.js';
import { anyText, parsedBy, readCount, readDay } from '../cells.js';
import type { RowReading } from '../row-defect.js';
import type { Column, Table } from '../table.js';
import { readTable } from '../table.js';
import { parsePrefectureId } from './prefecture.js';
import type { BudgetYears, DeliberationRow, DeliberationSchema } from './row.js';
import { checkRow } from './row-checks.js';

/** A subject of the second level: `7.10`. */
const readMatter: ReadCell<ClassificationCode> = (cell, report) => {
  const code = parseClassificationCode(cell);
  if (/^\d\.\d{1,2}$/.test(cell) && either.isRight(code)) return code.right;
  report({ _tag: 'MatterUnknown', found: cell });
  return undefined;
};

const plain = (text: string | null): string => (text ?? '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

const isFirstLevel = (text: string): boolean => nationalClassification().some(({ code, label }) => !code.includes('.') && plain(label) === plain(text));

/** `niveau 1/niveau 2`, without spaces around the slash, the first level among the nine; capitals and accents do not count. */
const readMatterLabel: ReadCell<string> = (cell, report) => {
  const [first, ...others] = cell.split('/');
  if (others.length === 0 || /\s\/|\/\s/.test(cell) || !isFirstLevel(first as string)) {
    report({ _tag: 'MatterLabelUnknown', found: cell });
    return undefined;
  }
  return cell;
};

/** `2017`, or `2017/2018` in that order. */
const readYears: ReadCell<BudgetYears> = (cell, report) => {
  const [, from, until] = /^(\d{4})(?:\/(\d{4}))?$/.exec(cell) ?? [];
  if (from === undefined) {
    report({ _tag: 'NotAPeriod', of: 'years', found: cell });
    return undefined;
  }
  if (until !== undefined && until < from) {
    report({ _tag: 'YearsReversed', found: cell });
    return undefined;
  }
  return { from: Number(from), ...(until === undefined ? {} : { until: Number(until) }) };
};

/** Each column of the schema, the field it fills, and how. The order is that of the schema in use. */
const FIELDS: ReadonlyArray<Column<DeliberationRow>> = [
  { name: 'COLL_NOM', field: 'authorityName', filled: 'always', read: anyText },
  { name: 'COLL_SIRET', field: 'authoritySiret', filled: 'always', read: parsedBy(parseSiret) },
  { name: 'DELIB_ID', field: 'number', filled: 'always', read: anyText },
  { name: 'DELIB_DATE', field: 'decidedOn', filled: 'always', read: readDay },
  { name: 'DELIB_MATIERE_CODE', field: 'matter', filled: 'always', read: readMatter },
  { name: 'DELIB_MATIERE_NOM', field: 'matterLabel', filled: 'always', read: readMatterLabel },
  { name: 'DELIB_OBJET', field: 'subject', filled: 'always', read: anyText },
  { name: 'BUDGET_ANNEE', field: 'budgetYears', filled: 'or-empty', read: readYears },
  { name: 'BUDGET_NOM', field: 'budgetName', filled: 'or-empty', read: anyText },
  { name: 'PREF_ID', field: 'prefecture', filled: 'or-empty', read: parsedBy(parsePrefectureId) },
  { name: 'PREF_DATE', field: 'receivedOn', filled: 'or-empty', read: readDay },
  { name: 'VOTE_EFFECTIF', field: 'entitled', filled: 'or-empty', read: readCount },
  { name: 'VOTE_REEL', field: 'takingPart', filled: 'or-empty', read: readCount },
  { name: 'VOTE_POUR', field: 'for', filled: 'or-empty', read: readCount },
  { name: 'VOTE_CONTRE', field: 'against', filled: 'or-empty', read: readCount },
  { name: 'VOTE_ABSTENTION', field: 'abstentions', filled: 'or-empty', read: readCount },
  { name: 'DELIB_URL', field: 'url', filled: 'or-empty', read: anyText },
];

/** The columns of `scdl/deliberations`, in the order of the schema in use; both versions have the same. */
export const DELIBERATION_COLUMNS: ReadonlyArray<string> = FIELDS.map(({ name }) => name);

const tableOf = (schema: DeliberationSchema): Table<DeliberationRow> => ({
  columns: FIELDS,
  check: checkRow(schema),
});

/**
 * Reads a file of deliberations (`scdl/deliberations`) row by row, and says all that departs from the schema: the checks of the schema
 * itself, and those it lacks (the prefecture named exists, the subject exists).
 *
 * Shape:   CSV text, or pieces of it; version of the schema → RowReading of DeliberationRow, one by one (the header first, where
 *          something is wrong in it)
 * Units:   rows as a spreadsheet numbers them: 1 is the header.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  every RowDefect with its row and its column; see also repeatedNumbers.
 *
 * @legal protocole `@CTES`, classification par matières
 * @interpretation 097-open-data-proxies
 * @example [...readDeliberations('COLL_NOM;DELIB_ID', '2.1.5')][0].defects[0] // { row: 1, column: 'COLL_SIRET', problem: { _tag: 'MissingColumn' } }
 * @since 0.2.0
 */
export const readDeliberations = (
  input: string | Iterable<string>,
  schema: DeliberationSchema,
): Generator<RowReading<DeliberationRow>, void, undefined> => readTable(tableOf(schema), input);

/**
 * The deliberations that bear the same number as an earlier one of the same authority on the same day. The schema does not ask for
 * single numbers; without them a row cannot be found again.
 *
 * Shape:   list of RowReading → list of RowDefect
 * Units:   rows as a spreadsheet numbers them.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  RepeatedIdentifier, with the first row that bears the number.
 *
 * @legal schéma national scdl/deliberations, DELIB_ID
 * @example repeatedNumbers([]) // []
 * @since 0.2.0
 */
export const repeatedNumbers = (readings: ReadonlyArray<RowReading<DeliberationRow>>): ReadonlyArray<RowReading<DeliberationRow>['defects'][number]> => {
  const first = new Map<string, number>();
  return readings.flatMap(({ row, value }) => {
    if (value === null) return [];
    const key = `${value.authoritySiret} ${value.number}`;
    const firstRow = first.get(key);
    if (firstRow === undefined) {
      first.set(key, row);
      return [];
    }
    return [{ row, column: 'DELIB_ID', problem: { _tag: 'RepeatedIdentifier', found: value.number, firstRow } as const }];
  });
};
