import type { IsoDay, LegalSource, LegalText, Versions } from '../legal/index.js';

const statute = (text: LegalText, article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null = '1996-02-24'): LegalSource => ({
  text, article, from, until: null, authority: 'statute', confirmed,
});

const cgct = (article: string, confirmed: LegalSource['confirmed'], from: IsoDay | null = '1996-02-24'): LegalSource => statute('CGCT', article, confirmed, from);

/** Notice of the smaller communes. */
export const NOTICE_OF_SMALL_COMMUNES: LegalSource = cgct('L2121-11', 'older-text');
/** Notice of the larger communes, and the explanatory note that goes with it. */
export const NOTICE_OF_LARGE_COMMUNES: LegalSource = cgct('L2121-12', 'current-text');
/** Notice of the communes of Alsace-Moselle. */
export const NOTICE_IN_ALSACE_MOSELLE: LegalSource = cgct('L2541-2', 'older-text');
/** Notice and report of the boards of social action. */
export const NOTICE_OF_SOCIAL_ACTION: LegalSource = statute('CASF', 'R123-16', 'older-text', null);
/** Reports of the président to a departmental council. */
export const REPORTS_OF_DEPARTMENTS: LegalSource = cgct('L3121-19', 'older-text', null);
/** Reports of the président to a regional council. */
export const REPORTS_OF_REGIONS: LegalSource = cgct('L4132-18', 'older-text', null);
/** The tender commission, whose second convocation has no interval. */
export const TENDER_COMMISSION: LegalSource = cgct('L1411-5', 'older-text', null);
/** The rules that an open syndicat mixte gives itself. */
export const OPEN_SYNDICATES: LegalSource = cgct('L5721-2-1', 'older-text', null);
/** The municipal rules that hold in Alsace-Moselle too, those on the notice of the larger communes among them. */
export const MUNICIPAL_RULES_IN_ALSACE_MOSELLE: LegalSource = cgct('L2541-1', 'secondary');
/** A notice badly sent counts from its receipt. */
export const RECEIPT_CURES_A_BAD_SENDING: LegalSource = {
  text: 'Conseil d’État', article: '9 mars 2007', from: '2007-03-09', until: null, authority: 'case-law', confirmed: 'secondary',
};

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

/** Clear days of the first sitting of a municipal council after a general renewal, whatever the population; the wording of 2007 to 2015 was not read. */
export const CLEAR_DAYS_FIRST_SITTING: Versions<number> = [
  { from: '2007-12-22', until: '2015-04-02', value: 3, source: { ...FIRST_SITTING, from: '2007-12-22', until: '2015-04-02', confirmed: 'unconfirmed' } },
 { from: '2015-04-02', until: null, value: 3, source: FIRST_SITTING },
];

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

/** Days of notice in Alsace-Moselle: three days at least, not said to be clear. */
export const DAYS_IN_ALSACE_MOSELLE: Versions<number> = [{ from: '1996-02-24', until: null, value: 3, source: NOTICE_IN_ALSACE_MOSELLE }];

/** Urgency in Alsace-Moselle: the eve. */
export const DAYS_URGENT_IN_ALSACE_MOSELLE: Versions<number> = [{ from: '1996-02-24', until: null, value: 1, source: NOTICE_IN_ALSACE_MOSELLE }];

/** Days of notice of a board of social action: three days at least, not said to be clear. */
export const DAYS_OF_SOCIAL_ACTION: Versions<number> = [{ from: null, until: null, value: 3, source: NOTICE_OF_SOCIAL_ACTION }];

/** Inhabitants from which an explanatory report goes with the notice of a board of social action. */
export const LARGE_TOWN_OF_SOCIAL_ACTION: Versions<number> = [{ from: null, until: null, value: 3500, source: NOTICE_OF_SOCIAL_ACTION }];

/** Days between the reports and the sitting of a departmental council. */
export const REPORT_DAYS_OF_DEPARTMENTS: Versions<number> = [{ from: null, until: null, value: 12, source: REPORTS_OF_DEPARTMENTS }];

/** Days between the reports and the sitting of a regional council. */
export const REPORT_DAYS_OF_REGIONS: Versions<number> = [{ from: null, until: null, value: 12, source: REPORTS_OF_REGIONS }];

/** The fewest clear days that urgency leaves to the reports of a département. */
export const REPORT_DAYS_URGENT_OF_DEPARTMENTS: Versions<number> = [{ from: null, until: null, value: 1, source: REPORTS_OF_DEPARTMENTS }];

/** The fewest clear days that urgency leaves to the reports of a région. */
export const REPORT_DAYS_URGENT_OF_REGIONS: Versions<number> = [{ from: null, until: null, value: 1, source: REPORTS_OF_REGIONS }];
