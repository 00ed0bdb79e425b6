import type { LegalSource } from '../../legal/index.js';

/** The numbering of chapters and accounts in the M57 regime. */
export const M57_NUMBERING: LegalSource = {
  text: 'instruction M57', article: 'nomenclature par nature et par fonction', from: null, until: null, authority: 'statute', confirmed: 'unconfirmed',
};
