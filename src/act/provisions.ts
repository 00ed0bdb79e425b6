import type { IsoDay, LegalSource, Version, Versions } from '../legal/index.js';

const statute = (text: 'CGCT' | 'CJA' | 'CPC', article: string, from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from, until, authority: 'statute', confirmed,
});

const EXECUTORY_BEFORE_2022 = statute('CGCT', 'L2131-1', '1996-02-24', '2022-07-01', 'older-text');
const EXECUTORY = statute('CGCT', 'L2131-1', '2022-07-01', null, 'current-text');

/** What makes an act executory: publication and transmission, the later of the two; the way of publishing changed in 2022. */
export const EXECUTORY_FORCE: readonly [Version<'publication-and-transmission'>, Version<'publication-and-transmission'>] = [
  { from: '1996-02-24', until: '2022-07-01', value: 'publication-and-transmission', source: EXECUTORY_BEFORE_2022 },
  { from: '2022-07-01', until: null, value: 'publication-and-transmission', source: EXECUTORY },
];

const CHALLENGE = statute('CJA', 'R421-1', null, null, 'current-text');
/** A period that ends on a Saturday, a Sunday or a public holiday runs to the next working day. */
export const WORKING_DAY_CARRY: LegalSource = statute('CPC', '642', null, null, 'current-text');
/** A month that lacks the day ends the period on its last day. */
export const MONTH_END: LegalSource = statute('CPC', '641', null, null, 'current-text');
const REFERRAL = statute('CGCT', 'L2131-6', null, null, 'older-text');

/** Months to challenge an act before the administrative court, from its publication. */
export const CHALLENGE_MONTHS: Versions<number> = [{ from: null, until: null, value: 2, source: CHALLENGE }];

/** Months for the prefect to refer an act to the court, from its transmission. */
export const REFERRAL_MONTHS: Versions<number> = [{ from: null, until: null, value: 2, source: REFERRAL }];
