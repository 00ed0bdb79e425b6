import type { LegalSource, Versions } from '../legal/index.js';

/** A fraction of the votes cast, to be exceeded. */
export interface MajorityRule {
  readonly numerator: number;
  readonly denominator: number;
}

/** Deliberations are taken by an absolute majority of the votes cast. */
export const MAJORITY_OF_VOTES_CAST: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 2', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

/** When the votes are equal and the ballot is not secret, the voice of the chair prevails. */
export const CASTING_VOTE: LegalSource = {
  text: 'CGCT', article: 'L2121-20', paragraph: 'al. 3', from: '1996-02-24', until: null, authority: 'statute', confirmed: 'current-text',
};

export const MAJORITY: Versions<MajorityRule> = [
  { from: '1996-02-24', until: null, value: { numerator: 1, denominator: 2 }, source: MAJORITY_OF_VOTES_CAST },
];
