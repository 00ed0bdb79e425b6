import type { IsoDay, LegalSource, LegalText, Version, Versions } from '../../legal/index.js';

const source = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null, until: IsoDay | null = null, text: LegalText = 'CGCT'): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

type FirstSittingVersion = Version<'friday-to-sunday' | 'other-days'>;

/** The days of the first municipal sitting, by the day of the ballot: that of 15 March 2020 was followed by other days, fixed later. */
export const FIRST_MUNICIPAL_SITTING: readonly [FirstSittingVersion, ...FirstSittingVersion[]] = [
  { from: null, until: '2020-03-15', value: 'friday-to-sunday', source: source('L2121-7', 'older-text', null) },
  { from: '2020-03-15', until: '2020-03-16', value: 'other-days', source: source('19', 'unconfirmed', null, null, 'loi 2020-290') },
  { from: '2020-03-16', until: null, value: 'friday-to-sunday', source: source('L2121-7', 'older-text', null) },
];

type InstallationVersion = Version<number | 'other-days'>;

/**
 * Weeks after the election of the mayors, on whose Friday at the latest an intercommunal council is installed, by the day of that
 * election: in 2020 other days were fixed.
 */
export const INSTALLATION_WEEKS: readonly [InstallationVersion, ...InstallationVersion[]] = [
  { from: null, until: '2020-03-15', value: 4, source: source('L5211-8', 'older-text', null) },
  { from: '2020-03-15', until: '2020-08-01', value: 'other-days', source: source('19', 'unconfirmed', null, null, 'loi 2020-290') },
  { from: '2020-08-01', until: null, value: 4, source: source('L5211-8', 'older-text', null) },
];

/** Inhabitants from which a third of the members is enough to ask for a sitting; below, it takes the majority. */
export const REQUEST_THRESHOLD: Versions<number> = [
  { from: '1996-02-24', until: '2020-03-01', value: 3500, source: source('L2121-9', 'older-text', '1996-02-24', '2020-03-01') },
  { from: '2020-03-01', until: null, value: 1000, source: source('L2121-9', 'secondary', '2020-03-01') },
];

/** Days in which the mayor or the président convenes a sitting that was asked for. */
export const REQUEST_DAYS: Versions<number> = [{ from: '1996-02-24', until: null, value: 30, source: source('L2121-9', 'older-text', '1996-02-24') }];

/** Who may ask for a sitting by right, and which share of the members: a fraction to reach, or one to exceed. */
export interface RequestRule {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictness: 'at-least' | 'more-than';
  readonly others: ReadonlyArray<'prefect' | 'permanent-commission'>;
}

const THIRD: RequestRule = { numerator: 1, denominator: 3, strictness: 'at-least', others: [] };
const MAJORITY: RequestRule = { numerator: 1, denominator: 2, strictness: 'more-than', others: [] };

/** From the threshold, a third of the members in office; or the prefect. */
export const REQUEST_OF_LARGE_COMMUNES: Versions<RequestRule> = [
  { from: '1996-02-24', until: null, value: { ...THIRD, others: ['prefect'] }, source: source('L2121-9', 'older-text', '1996-02-24') },
];
/** Below it, the majority of the members; or the prefect. */
export const REQUEST_OF_SMALL_COMMUNES: Versions<RequestRule> = [
  { from: '1996-02-24', until: null, value: { ...MAJORITY, others: ['prefect'] }, source: source('L2121-9', 'older-text', '1996-02-24') },
];
/** In Alsace-Moselle, a third of the members, whatever the population. */
export const REQUEST_IN_ALSACE_MOSELLE: Versions<RequestRule> = [
  { from: '1996-02-24', until: null, value: THIRD, source: source('L2541-2', 'older-text', '1996-02-24') },
];
/** A third of a departmental council, or its permanent commission. */
export const REQUEST_OF_DEPARTMENTS: Versions<RequestRule> = [
  { from: '1996-02-24', until: null, value: { ...THIRD, others: ['permanent-commission'] }, source: source('L3121-10', 'older-text', '1996-02-24') },
];
/** A third of a regional council, or its permanent commission. */
export const REQUEST_OF_REGIONS: Versions<RequestRule> = [
  { from: '1996-02-24', until: null, value: { ...THIRD, others: ['permanent-commission'] }, source: source('L4132-9', 'older-text', '1996-02-24') },
];
/** The majority of a board of social action. */
export const REQUEST_OF_SOCIAL_ACTION: Versions<RequestRule> = [
  { from: null, until: null, value: MAJORITY, source: source('R123-16', 'older-text', null, null, 'CASF') },
];
