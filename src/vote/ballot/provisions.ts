import type { LegalSource, Versions } from '../../legal/index.js';

/** At least so much of the members present. */
export interface PresentShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** Who may ask for a mode; `null` where no number of members may. */
export interface BallotThresholds {
  readonly public: PresentShare;
  readonly secret: PresentShare | null;
}

const CGCT = { text: 'CGCT', until: null, authority: 'statute' } as const;

/** Public ballot at the request of a quarter of those present; secret at the request of a third, and for appointments. */
export const MUNICIPAL_BALLOT: LegalSource = { ...CGCT, article: 'L2121-21', from: '2011-05-19', confirmed: 'current-text' };

/** The wordings of 1996 and 2004 were not read. */
const MUNICIPAL_BALLOT_BEFORE: LegalSource = { ...MUNICIPAL_BALLOT, from: '1996-02-24', until: '2011-05-19', confirmed: 'unconfirmed' };

/** Public ballot at the request of a sixth of those present; appointments are secret unless unanimously waived. */
export const DEPARTMENT_BALLOT: LegalSource = { ...CGCT, article: 'L3121-15', from: '2011-05-19', confirmed: 'older-text' };

/** The same in a région. */
export const REGION_BALLOT: LegalSource = { ...CGCT, article: 'L4132-14', from: '2011-05-19', confirmed: 'older-text' };

const MUNICIPAL: BallotThresholds = { public: { numerator: 1, denominator: 4 }, secret: { numerator: 1, denominator: 3 } };
const SIXTH: BallotThresholds = { public: { numerator: 1, denominator: 6 }, secret: null };

/** The share of the members present who must ask, in a municipal or intercommunal council. */
export const MUNICIPAL_THRESHOLDS: Versions<BallotThresholds> = [
  { from: '1996-02-24', until: '2011-05-19', value: MUNICIPAL, source: MUNICIPAL_BALLOT_BEFORE },
  { from: '2011-05-19', until: null, value: MUNICIPAL, source: MUNICIPAL_BALLOT },
];

/** The same in a département: for a public ballot only. */
export const DEPARTMENT_THRESHOLDS: Versions<BallotThresholds> = [{ from: '2011-05-19', until: null, value: SIXTH, source: DEPARTMENT_BALLOT }];

/** The same in a région: for a public ballot only. */
export const REGION_THRESHOLDS: Versions<BallotThresholds> = [{ from: '2011-05-19', until: null, value: SIXTH, source: REGION_BALLOT }];

/** Both asked for: the secret ballot prevails, whatever the numbers (Sénat, QE 21530 and QE 08312). */
export const SECRET_OVER_PUBLIC: LegalSource = {
  text: 'question écrite', article: 'Sénat 21530', from: '2006-06-01', until: null, authority: 'ministerial-answer', confirmed: 'secondary',
};
