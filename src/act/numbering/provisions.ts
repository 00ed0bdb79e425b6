import type { LegalSource } from '../../legal/index.js';

/** Which run of figures of a number counts the deliberations: no text says it, the habits of the assembly do. */
export const NUMBERING: LegalSource = {
  text: 'note d’interprétation', article: '055', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
