import type { LegalSource } from '../../legal/index.js';

/** The messages and the order they come in, after two schemas of the ministry and what platforms do; not after the standard. */
export const MESSAGE_EXCHANGE: LegalSource = {
  text: 'protocole @CTES', article: 'messages métier', from: '2004-02-16', until: null, authority: 'doctrine', confirmed: 'secondary',
};

/** What platforms ask before they send a cancellation: no text of the State was found on it. */
export const CANCELLATION: LegalSource = {
  text: 'protocole @CTES', article: 'annulation d’une transmission', from: null, until: null, authority: 'doctrine', confirmed: 'secondary',
};
