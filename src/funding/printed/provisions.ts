import type { LegalSource } from '../../legal/index.js';

/** A figure printed in a financing plan is held against those it sums up. */
export const PRINTED_AMOUNTS: LegalSource = {
  text: 'note d’interprétation', article: '004', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
