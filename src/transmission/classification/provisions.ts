import type { LegalSource } from '../../legal/index.js';

/** The national subjects: the nine and fifty-seven of eight files dated from 2004 to 2019, in which they are the same. */
export const SUBJECT_CLASSIFICATION: LegalSource = {
  text: 'protocole @CTES', article: 'classification par matières', from: '2004-04-01', until: null,
  authority: 'doctrine', confirmed: 'secondary',
};
