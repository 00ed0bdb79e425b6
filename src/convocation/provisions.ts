import type { IsoDay, LegalSource, Versions } from '../legal/index.js';

const cgct = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null = '1996-02-24'): LegalSource => ({
  text: 'CGCT', article, from, until: null, authority: 'statute', confirmed,
});

/** Notice of the smaller communes. */
export const NOTICE_OF_SMALL_COMMUNES: LegalSource = cgct('L2121-11', 'older-text');
/** Notice of the larger communes, and the explanatory note that goes with it. */
export const NOTICE_OF_LARGE_COMMUNES: LegalSource = cgct('L2121-12', 'current-text');
const FIRST_SITTING: LegalSource = cgct('L2121-7', 'current-text', '2015-04-02');
const SECOND_CONVOCATION: LegalSource = cgct('L2121-17', 'older-text');
const INTERCOMMUNAL: LegalSource = cgct('L5211-1', 'current-text', '2020-03-01');
const INTERCOMMUNAL_BEFORE_2020: LegalSource = { ...cgct('L5211-1', 'secondary', null), until: '2020-03-01' };

/** Inhabitants from which a commune is a large one for its convocations. */
export const LARGE_COMMUNE: Versions<number> = [
  { from: '1996-02-24', until: null, value: 3500, source: NOTICE_OF_LARGE_COMMUNES },
];

/** Clear days between the sending and the sitting, below that population. */
export const CLEAR_DAYS_SMALL: Versions<number> = [
  { from: '1996-02-24', until: null, value: 3, source: NOTICE_OF_SMALL_COMMUNES },
];

/** Clear days from that population. */
export const CLEAR_DAYS_LARGE: Versions<number> = [
  { from: '1996-02-24', until: null, value: 5, source: NOTICE_OF_LARGE_COMMUNES },
];

/** As which commune an intercommunal body is convened: a large one since 1 March 2020; before, its most populous member commune. */
export const INTERCOMMUNAL_CONVOCATION: Versions<'as-large-commune' | 'as-largest-member-commune'> = [
  { from: null, until: '2020-03-01', value: 'as-largest-member-commune', source: INTERCOMMUNAL_BEFORE_2020 },
  { from: '2020-03-01', until: null, value: 'as-large-commune', source: INTERCOMMUNAL },
];

/** Clear days of the first sitting of a municipal council after a general renewal, whatever the population. */
export const CLEAR_DAYS_FIRST_SITTING: Versions<number> = [{ from: '2015-04-02', until: null, value: 3, source: FIRST_SITTING }];

/** Clear days between the second notices and the sitting, after a failed quorum. */
export const CLEAR_DAYS_SECOND: Versions<number> = [{ from: '1996-02-24', until: null, value: 3, source: SECOND_CONVOCATION }];

/** The fewest clear days that urgency leaves, below that population: each of the two articles says it for its own communes. */
export const CLEAR_DAYS_URGENT_SMALL: Versions<number> = [
  { from: '1996-02-24', until: null, value: 1, source: NOTICE_OF_SMALL_COMMUNES },
];

/** The fewest clear days that urgency leaves, from that population. */
export const CLEAR_DAYS_URGENT_LARGE: Versions<number> = [
  { from: '1996-02-24', until: null, value: 1, source: NOTICE_OF_LARGE_COMMUNES },
];
