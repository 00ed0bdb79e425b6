import type { LegalSource, Versions } from '../../legal/index.js';
import type { ActsRegime } from '../regime.js';

type Encoded = Exclude<ActsRegime, 'not-encoded'>;

const statute = (text: 'CGCT' | 'CJA' | 'CPC', article: string, confirmed: LegalSource['confirmed']): LegalSource => ({
  text, article, from: null, until: null, authority: 'statute', confirmed,
});

/** A period that ends on a Saturday, a Sunday or a public holiday runs to the next working day. */
export const WORKING_DAY_CARRY: LegalSource = statute('CPC', '642', 'current-text');
/** A month that lacks the day ends the period on its last day. */
export const MONTH_END: LegalSource = statute('CPC', '641', 'current-text');

/** Months to challenge an act before the administrative court, from its publication or notification. */
export const CHALLENGE_MONTHS: Versions<number> = [{ from: null, until: null, value: 2, source: statute('CJA', 'R421-1', 'current-text') }];

/** A period runs against the one an act is notified to only where the notification states the remedies and their periods. */
export const REMEDIES_STATED: LegalSource = statute('CJA', 'R421-5', 'current-text');

const DISTANCE = statute('CJA', 'R421-7', 'secondary');
/** Months that distance adds for those who live overseas, or outside the overseas territory of the court. */
export const EXTRA_MONTHS_OVERSEAS: Versions<number> = [{ from: null, until: null, value: 1, source: DISTANCE }];
/** Months that distance adds for those who live abroad. */
export const EXTRA_MONTHS_ABROAD: Versions<number> = [{ from: null, until: null, value: 2, source: DISTANCE }];

const referral = (article: string): Versions<number> => [{ from: null, until: null, value: 2, source: statute('CGCT', article, 'older-text') }];

/** Months for the prefect to refer an act to the court, from its transmission. */
export const REFERRAL_MONTHS: Readonly<Record<Encoded, Versions<number>>> = {
  communal: referral('L2131-6'),
  departmental: referral('L3132-1'),
  regional: referral('L4142-1'),
};

/** An act that is not transmitted: months for the prefect to ask for it once it is executory, then to refer it once it is communicated. */
export const COMMUNICATION_MONTHS: Readonly<Record<'communal' | 'departmental', Versions<number>>> = {
  communal: [{ from: null, until: null, value: 2, source: statute('CGCT', 'L2131-3', 'current-text') }],
  departmental: [{ from: null, until: null, value: 2, source: statute('CGCT', 'L3131-4', 'older-text') }],
};

/** A request for the documents that an act lacks makes the period of the referral run again once they are received. */
export const DOCUMENTS_REQUESTED: LegalSource = {
  text: 'note d’interprétation', article: '058', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
