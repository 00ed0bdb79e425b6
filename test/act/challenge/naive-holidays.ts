import type { Territory } from '../../../src/calendar/index.js';
import { easterOf, utcDays, utcWeekday } from '../../calendar/civil-oracle.js';

const NATIONAL = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const AFTER_EASTER = [1, 39, 50];

/** The abolition of slavery, from 2016 on: the day of each territory, and those of Saint-Martin by the two readings. */
const abolition = (year: number, territory: Territory): string | undefined =>
  ({
    'mainland-france': undefined, 'alsace-moselle': undefined,
    mayotte: '04-27', martinique: '05-22', guadeloupe: '05-27', guyane: '06-10', 'saint-barthelemy': '10-09', reunion: '12-20',
    'saint-martin': year >= 2018 ? '05-28' : '05-27', 'saint-martin-labour-code': '05-27',
  })[territory];

/** Whether a day is a Saturday, a Sunday or a public holiday of the territory, by a second and slower way than the calendar’s. */
export const isIdle = (text: string, territory: Territory): boolean => {
  const year = Number(text.slice(0, 4));
  const monthDay = text.slice(5);
  const sinceEaster = utcDays(text) - utcDays(easterOf(year));
  return (
    utcWeekday(text) >= 6 ||
    NATIONAL.includes(monthDay) ||
    AFTER_EASTER.includes(sinceEaster) ||
    (territory === 'alsace-moselle' && (sinceEaster === -2 || monthDay === '12-26')) ||
    abolition(year, territory) === monthDay
  );
};
