import type { LegalSource, Versions } from '../legal/index.js';
import type { Euro } from '../money/index.js';

/** A subsidy to a private-law body above the threshold needs a written agreement. */
export const WRITTEN_AGREEMENT: LegalSource = {
  text: 'loi 2000-321', article: '10', from: '2000-04-13', until: null, authority: 'statute', confirmed: 'older-text',
};

const THRESHOLD: LegalSource = {
  text: 'décret 2001-495', article: '1', from: '2001-06-10', until: null, authority: 'statute', confirmed: 'older-text',
};

/** The yearly amount above which the agreement is due: strictly more than 23 000,00 €. */
export const AGREEMENT_THRESHOLD: Versions<Euro> = [
  { from: '2001-06-10', until: null, value: 2_300_000 as Euro, source: THRESHOLD },
];

/** A figure printed in a financing plan is held against those it sums up. */
export const PRINTED_AMOUNTS: LegalSource = {
  text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
