import type { LegalSource } from '../../legal/index.js';

/** How a grant is paid is agreed between those who pay and receive it. */
export const AGREED_PAYMENTS: LegalSource = {
  text: 'note d’interprétation', article: '035', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
