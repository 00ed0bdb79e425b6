import type { LegalSource, Versions } from '../legal/index.js';
import type { MajorityRule } from './majority/rule.js';
import { ABSOLUTE_MAJORITY } from './majority/rule.js';

/** Deliberations are taken by an absolute majority of the votes cast. */
export const MAJORITY_OF_VOTES_CAST: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 2', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

/** When the votes are equal and the ballot is not secret, the voice of the chair prevails. */
export const CASTING_VOTE: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 3', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

/** The majority of ordinary deliberations, by version. */
export const MAJORITY: Versions<MajorityRule> = [
  { from: '1996-02-24', until: null, value: ABSOLUTE_MAJORITY, source: MAJORITY_OF_VOTES_CAST },
];
