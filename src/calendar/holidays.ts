import type { IsoDay, LegalSource } from '../legal/index.js';
import type { CivilDay } from './civil-day.js';
import { addDays, civilDayOf, dayNumber, digitsAt } from './civil-day.js';

/**
 * Where the public holidays are those of the place. `saint-martin` keeps the abolition on 28 May, as the prefecture does since
 * 2018, and on 27 May before; `saint-martin-labour-code` keeps it on 27 May, as the code says (interpretation 007).
 */
export type Territory =
  | 'mainland-france'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saint-barthelemy'
  | 'saint-martin'
  | 'saint-martin-labour-code';

/** Every territory whose public holidays are known. */
export const TERRITORIES: ReadonlyArray<Territory> = [
  'mainland-france', 'alsace-moselle', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint-barthelemy',
  'saint-martin', 'saint-martin-labour-code',
];

/** The public holidays, some of them kept in a few territories only. */
export type HolidayName =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'bastille-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'saint-stephen'
  | 'abolition-of-slavery';

/** One public holiday of one year, with the text that makes it one. */
export interface PublicHoliday {
  readonly day: CivilDay;
  readonly name: HolidayName;
  readonly source: LegalSource;
}

/** When a holiday falls: on a day of the year, or a number of days after Easter Sunday. */
type Occurrence = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

interface HolidayRule {
  readonly name: HolidayName;
  readonly falls: Occurrence;
  readonly in: ReadonlyArray<Territory> | 'everywhere';
  readonly source: LegalSource;
}

const labourCode = (article: string, from: IsoDay | null): LegalSource => ({
  text: 'code du travail', article, from, until: null, authority: 'statute', confirmed: 'older-text',
});

const NATIONAL = labourCode('L3133-1', null);
/** 8 May became a public holiday again by the law of 2 October 1981. */
const VICTORY = labourCode('L3133-1', '1981-10-03');
const ALSACE_MOSELLE = labourCode('L3134-13', null);
/** Law of 30 June 1983 and its decree of 23 November 1983. */
const ABOLITION = labourCode('L3422-2', '1983-11-24');
/** 9 October was added to that decree by the decree of 23 April 2012, in force on 26 April. */
const ABOLITION_IN_SAINT_BARTHELEMY = labourCode('L3422-2', '2012-04-26');
/** The circular of 4 May 2018 lets Saint-Martin keep 28 May in place of 27 May. */
const ABOLITION_IN_SAINT_MARTIN_TO_2018: LegalSource = { ...ABOLITION, until: '2018-05-04' };
const ABOLITION_IN_SAINT_MARTIN: LegalSource = {
  ...ABOLITION, from: '2018-05-04', authority: 'doctrine', confirmed: 'secondary',
};

// prettier-ignore
const RULES: ReadonlyArray<HolidayRule> = [
  { name: 'new-year',       falls: { month: 1, day: 1 },   in: 'everywhere',       source: NATIONAL },
  { name: 'good-friday',    falls: { afterEaster: -2 },    in: ['alsace-moselle'], source: ALSACE_MOSELLE },
  { name: 'easter-monday',  falls: { afterEaster: 1 },     in: 'everywhere',       source: NATIONAL },
  { name: 'labour-day',     falls: { month: 5, day: 1 },   in: 'everywhere',       source: NATIONAL },
  { name: 'victory-1945',   falls: { month: 5, day: 8 },   in: 'everywhere',       source: VICTORY },
  { name: 'ascension',      falls: { afterEaster: 39 },    in: 'everywhere',       source: NATIONAL },
  { name: 'whit-monday',    falls: { afterEaster: 50 },    in: 'everywhere',       source: NATIONAL },
  { name: 'bastille-day',   falls: { month: 7, day: 14 },  in: 'everywhere',       source: NATIONAL },
  { name: 'assumption',     falls: { month: 8, day: 15 },  in: 'everywhere',       source: NATIONAL },
  { name: 'all-saints',     falls: { month: 11, day: 1 },  in: 'everywhere',       source: NATIONAL },
  { name: 'armistice-1918', falls: { month: 11, day: 11 }, in: 'everywhere',       source: NATIONAL },
  { name: 'christmas',      falls: { month: 12, day: 25 }, in: 'everywhere',       source: NATIONAL },
  { name: 'saint-stephen',  falls: { month: 12, day: 26 }, in: ['alsace-moselle'], source: ALSACE_MOSELLE },
  { name: 'abolition-of-slavery', falls: { month: 4, day: 27 },  in: ['mayotte'],          source: ABOLITION },
  { name: 'abolition-of-slavery', falls: { month: 5, day: 22 },  in: ['martinique'],       source: ABOLITION },
  { name: 'abolition-of-slavery', falls: { month: 5, day: 27 },  in: ['guadeloupe', 'saint-martin-labour-code'], source: ABOLITION },
  { name: 'abolition-of-slavery', falls: { month: 5, day: 27 },  in: ['saint-martin'],     source: ABOLITION_IN_SAINT_MARTIN_TO_2018 },
  { name: 'abolition-of-slavery', falls: { month: 5, day: 28 },  in: ['saint-martin'],     source: ABOLITION_IN_SAINT_MARTIN },
  { name: 'abolition-of-slavery', falls: { month: 6, day: 10 },  in: ['guyane'],           source: ABOLITION },
  { name: 'abolition-of-slavery', falls: { month: 10, day: 9 },  in: ['saint-barthelemy'], source: ABOLITION_IN_SAINT_BARTHELEMY },
  { name: 'abolition-of-slavery', falls: { month: 12, day: 20 }, in: ['reunion'],          source: ABOLITION },
];

/** Easter Sunday of a Gregorian year (the computation published in Nature in 1876). */
const easterSunday = (year: number): CivilDay => {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateCycle = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  const place = epact + toSunday - 7 * lateCycle + 114;
  return civilDayOf(year, Math.floor(place / 31), (place % 31) + 1);
};

const dayOf = (falls: Occurrence, year: number, easter: CivilDay): CivilDay =>
  'afterEaster' in falls ? addDays(easter, falls.afterEaster) : civilDayOf(year, falls.month, falls.day);

const isKeptIn = (rule: HolidayRule, territory: Territory): boolean => rule.in === 'everywhere' || rule.in.includes(territory);

const isKeptOn = ({ source: { from, until } }: HolidayRule, day: CivilDay): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/**
 * Lists the public holidays of one year in one territory, in the order of the days.
 *
 * Shape:   year, territory → list of public holidays
 * Units:   calendar years from 1583 to 9999; a year outside has none.
 * Rounds:  nothing.
 * Findings: none; each holiday carries its source. 8 May is listed from 1982, the abolition of slavery from 24 November 1983
 *          (first on 20 December 1983, in La Réunion), in Saint-Barthélemy from 2012.
 *          Good Friday is listed for the whole of Alsace-Moselle: the code keeps it where there is a Protestant temple.
 * Errors:  none.
 *
 * @legal code du travail, art. L3133-1
 * @legal code du travail, art. L3134-13
 * @legal code du travail, art. L3422-2
 * @interpretation 007-saint-martin-abolition-day
 * @example publicHolidays(2024, 'alsace-moselle').length // 13
 * @since 0.1.0
 */
export const publicHolidays = (year: number, territory: Territory): ReadonlyArray<PublicHoliday> => {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) return [];
  const easter = easterSunday(year);
  return RULES.map((rule) => ({ rule, day: dayOf(rule.falls, year, easter) }))
    .filter(({ rule, day }) => isKeptIn(rule, territory) && isKeptOn(rule, day))
    .map(({ rule: { name, source }, day }) => ({ day, name, source }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

/**
 * Whether a day is a public holiday in a territory: the answer of `publicHolidays`, without the list.
 *
 * Shape:   CivilDay, territory → boolean
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none; as publicHolidays for what is kept where, and since when.
 * Errors:  none.
 *
 * @legal code du travail, art. L3133-1
 * @legal code du travail, art. L3134-13
 * @legal code du travail, art. L3422-2
 * @interpretation 007-saint-martin-abolition-day
 * @example isPublicHoliday('2024-12-26', 'alsace-moselle') // true
 * @since 0.1.0
 */
export const isPublicHoliday = (day: CivilDay, territory: Territory): boolean => {
  const sinceEaster = dayNumber(day) - dayNumber(easterSunday(digitsAt(day, 0, 4)));
  const [month, dayOfMonth] = [digitsAt(day, 5, 2), digitsAt(day, 8, 2)];
  return RULES.some((rule) => {
    const { falls } = rule;
    const onThatDay = 'afterEaster' in falls ? falls.afterEaster === sinceEaster : falls.month === month && falls.day === dayOfMonth;
    return onThatDay && isKeptIn(rule, territory) && isKeptOn(rule, day);
  });
};
