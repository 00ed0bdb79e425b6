import type { CivilDay } from '../calendar/index.js';
import type { ReadCell } from './cells.js';
import { readDay } from './cells.js';

/** A day, or the days from one to another, both included. */
export interface Period {
  readonly from: CivilDay;
  readonly until?: CivilDay;
}

/** `AAAA-MM-JJ` or `AAAA-MM-JJ/AAAA-MM-JJ`; the underscore of the former format is read and reported. */
export const readPeriod: ReadCell<Period> = (cell, report) => {
  const french = /^\d{2}\/\d{2}\/\d{4}$/.test(cell);
  const days = french ? [cell] : cell.split(/[/_]/);
  if (days.length > 2) {
    report({ _tag: 'NotAPeriod', of: 'days', found: cell });
    return undefined;
  }
  if (cell.includes('_')) report({ _tag: 'OldPeriodSeparator', found: cell });
  const [from, until] = days.map((day) => readDay(day, report));
  if (from === undefined || (days.length === 2 && until === undefined)) return undefined;
  if (until !== undefined && until < from) {
    report({ _tag: 'PeriodReversed', from, until });
    return undefined;
  }
  return until === undefined ? { from } : { from, until };
};

/** A period as the schema writes it. */
export const periodText = ({ from, until }: Period): string => (until === undefined ? from : `${from}/${until}`);

