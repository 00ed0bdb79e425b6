import type { LegalSource } from '../../../legal/index.js';

/** The types of documents by nature, after five lists that prefectures sent from 13 November 2017 to 18 April 2019. */
export const DOCUMENT_TYPES: LegalSource = {
  text: 'protocole @CTES', article: 'types de document par nature', from: '2017-11-13', until: null,
  authority: 'doctrine', confirmed: 'secondary',
};
