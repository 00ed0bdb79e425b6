import { parseRna, parseSiret } from '../../transmission/index.js';
import { anyText, oneAmong, parsedBy, readAmount, readDay, readShare, textUpTo } from '../cells.js';
import { readPeriod } from '../period.js';
import type { RowReading } from '../row-defect.js';
import type { Column, Table } from '../table.js';
import { readTable } from '../table.js';
import type { SubsidyNature, SubsidyRow } from './row.js';

const NATURES: Readonly<Record<string, SubsidyNature>> = {
  'aide en numéraire': 'cash',
  'aide en nature': 'in-kind',
  'aide en numéraire;aide en nature': 'cash-and-in-kind',
  'aide en nature;aide en numéraire': 'cash-and-in-kind',
};

const YES_OR_NO = { oui: 'yes', non: 'no' } as const;

/** Each column of the schema, the field it fills, and how. The order is that of the schema. */
const FIELDS: ReadonlyArray<Column<SubsidyRow>> = [
  { name: 'nomAttribuant', field: 'grantorName', filled: 'always', read: anyText },
  { name: 'idAttribuant', field: 'grantorSiret', filled: 'always', read: parsedBy(parseSiret) },
  { name: 'dateConvention', field: 'agreedOn', filled: 'always', read: readDay },
  { name: 'referenceDecision', field: 'decision', filled: 'or-empty', read: anyText },
  { name: 'nomBeneficiaire', field: 'beneficiaryName', filled: 'always', read: anyText },
  { name: 'idBeneficiaire', field: 'beneficiarySiret', filled: 'or-empty', read: parsedBy(parseSiret) },
  { name: 'rnaBeneficiaire', field: 'beneficiaryRna', filled: 'or-empty', read: parsedBy(parseRna) },
  { name: 'objet', field: 'object', filled: 'always', read: textUpTo(256) },
  { name: 'montant', field: 'total', filled: 'always', read: readAmount },
  { name: 'nature', field: 'nature', filled: 'always', read: oneAmong(NATURES) },
  { name: 'conditionsVersement', field: 'payment', filled: 'always', read: textUpTo(256) },
  { name: 'datesPeriodeVersement', field: 'paidOver', filled: 'always', read: readPeriod },
  { name: 'idRAE', field: 'rae', filled: 'or-empty', read: textUpTo(5) },
  { name: 'notificationUE', field: 'notifiedToEuropeanUnion', filled: 'always', read: oneAmong(YES_OR_NO) },
  { name: 'pourcentageSubvention', field: 'share', filled: 'always', read: readShare('0.01', '1') },
  { name: 'dispositifAide', field: 'scheme', filled: 'or-empty', read: anyText },
];

/** The columns of `scdl/subventions` 2.1.1, in its order. */
export const SUBSIDY_COLUMNS: ReadonlyArray<string> = FIELDS.map(({ name }) => name);

const TABLE: Table<SubsidyRow> = {
  columns: FIELDS,
  check: (cells, report) => {
    // A number that could not be read is there all the same, and told on its own.
    if (!('idBeneficiaire' in cells) && !('rnaBeneficiaire' in cells)) {
      report(null, { _tag: 'OneColumnRequired', columns: ['idBeneficiaire', 'rnaBeneficiaire'] });
    }
  },
};

/**
 * Reads a file of granted subsidies (`scdl/subventions` 2.1.1) row by row, and says all that departs from the schema. A SIRET that a
 * spreadsheet has spoilt (`2,43E+13`) is refused, never repaired; a comma in a number and a day `JJ/MM/AAAA` are read, and reported.
 *
 * Shape:   CSV text, or pieces of it → RowReading of SubsidyRow, one by one (the header first, where something is wrong in it)
 * Units:   rows as a spreadsheet numbers them: 1 is the header.
 * Rounds:  nothing; zeros beyond the cents are dropped.
 * Findings: none.
 * Errors:  every RowDefect with its row and its column.
 *
 * @legal décret 2017-779, art. 1 (essential data of subsidy agreements)
 * @example [...readSubsidies('nomAttribuant;montant')][0].defects[0] // { row: 1, column: 'idAttribuant', problem: { _tag: 'MissingColumn' } }
 * @since 0.2.0
 */
export const readSubsidies = (input: string | Iterable<string>): Generator<RowReading<SubsidyRow>, void, undefined> => readTable(TABLE, input);
