import type { LegalSource, Version } from '../../legal/index.js';
import type { ActsRegime } from '../regime.js';

type Encoded = Exclude<ActsRegime, 'not-encoded'>;

const statute = (article: string): LegalSource => ({ text: 'CGCT', article, from: null, until: null, authority: 'statute', confirmed: 'older-text' });
const always = (article: string, value: number): readonly [Version<number>] => [{ from: null, until: null, value, source: statute(article) }];
type ByRegime = Readonly<Record<Encoded, readonly [Version<number>]>>;
const byRegime = (value: number): ByRegime => ({
  communal: always('L2131-6', value), departmental: always('L3132-1', value), regional: always('L4142-1', value),
});

/** Days, from the receipt of an act on planning, a contract or a delegation, in which a request suspends it at once. */
export const AUTOMATIC_DAYS: ByRegime = byRegime(10);
/** Months, from the receipt, after which such an act is executory again where no judge has ruled. */
export const AUTOMATIC_MONTHS: ByRegime = byRegime(1);
/** Months in which the judge rules on a request for suspension. */
export const RULING_MONTHS: ByRegime = byRegime(1);
/** Hours in which the judge suspends an act that endangers a public or individual freedom. */
export const FREEDOM_HOURS: ByRegime = byRegime(48);

/** The same hours, for an act that seriously undermines secularity and the neutrality of public services; the day is from memory. */
export const SECULARITY_HOURS: readonly [Version<number>] = [
  { from: '2021-08-26', until: null, value: 48, source: { ...statute('L2131-6'), from: '2021-08-26' } },
];
