import type { LegalSource, Versions } from '../../legal/index.js';

const cgct = (article: string): LegalSource => ({ text: 'CGCT', article, from: null, until: null, authority: 'statute', confirmed: 'older-text' });

/** Days after a failed quorum on which a departmental council sits of right. */
export const DAYS_TO_DEPARTMENTAL_SITTING: Versions<number> = [{ from: null, until: null, value: 3, source: cgct('L3121-14') }];

/** The same for the permanent commission of a département. */
export const DAYS_TO_DEPARTMENTAL_COMMISSION: Versions<number> = [{ from: null, until: null, value: 3, source: cgct('L3121-14-1') }];

/** Days after a failed quorum on which a regional council sits of right. */
export const DAYS_TO_REGIONAL_SITTING: Versions<number> = [{ from: null, until: null, value: 3, source: cgct('L4132-13') }];

/** The same for the permanent commission of a région. */
export const DAYS_TO_REGIONAL_COMMISSION: Versions<number> = [{ from: null, until: null, value: 3, source: cgct('L4132-13-1') }];
