import type { LegalSource } from '../../legal/index.js';

/** The axes, actions and tranches of a programme add up, and stay within what the programme gave them. */
export const PROGRAMME_ENVELOPES: LegalSource = {
  text: 'note d’interprétation', article: '036', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};

/** Authorisations to commit, and credits to pay; written for métropoles, carried over by the M57 regime. */
export const COMMITMENT_AUTHORISATIONS: LegalSource = {
  text: 'CGCT', article: 'L5217-10-7', from: '2016-01-01', until: null, authority: 'statute', confirmed: 'older-text',
};
