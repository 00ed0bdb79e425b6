/** Of what a majority is counted: the votes cast, the members present or represented, the members in office, or all the seats. */
export type VotingBase = 'votes-cast' | 'present-or-represented' | 'in-office' | 'composing';

/**
 * A majority: a fraction of the base, to be exceeded (`more-than`) or reached (`at-least`), by the votes in favour for the text to be
 * adopted, or by the votes against for it to be rejected.
 */
export interface MajorityRule {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictness: 'more-than' | 'at-least';
  readonly base: VotingBase;
  readonly needed: 'to-adopt' | 'to-reject';
}

/** A majority applied to a vote: what its base counted, and the fewest votes that make it. */
export interface AppliedMajority extends MajorityRule {
  readonly total: number;
  readonly requiredVotes: number;
}

/** More than half of the votes cast. */
export const ABSOLUTE_MAJORITY: MajorityRule = { numerator: 1, denominator: 2, strictness: 'more-than', base: 'votes-cast', needed: 'to-adopt' };

/** Whether a rule is a fraction that a vote can be put to: two whole numbers, above zero, one part at most. */
export const isFraction = ({ numerator, denominator }: Pick<MajorityRule, 'numerator' | 'denominator'>): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && numerator <= denominator;

/** The whole part of a fraction of a total, and whether nothing is left: exact where the product leaves the safe integers. */
export const shareOf = (total: number, numerator: number, denominator: number): { readonly whole: number; readonly exact: boolean } => {
  const product = total * numerator;
  if (Number.isSafeInteger(product)) return { whole: (product - (product % denominator)) / denominator, exact: product % denominator === 0 };
  if (!Number.isInteger(total)) return { whole: Math.floor(product / denominator), exact: false };
  const large = BigInt(total) * BigInt(numerator);
  return { whole: Number(large / BigInt(denominator)), exact: large % BigInt(denominator) === 0n };
};

/**
 * The fewest votes that make a majority.
 *
 * Shape:   total of the base, MajorityRule → votes
 * Units:   votes, whole numbers.
 * Rounds:  up: the least whole number that exceeds, or reaches, the fraction; one vote at least, since no vote carries nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example requiredVotes(852, { numerator: 3, denominator: 5, strictness: 'at-least' }) // 512
 * @since 0.1.0
 */
export const requiredVotes = (total: number, rule: Pick<MajorityRule, 'numerator' | 'denominator' | 'strictness'>): number => {
  const { whole, exact } = shareOf(total, rule.numerator, rule.denominator);
  return Math.max(1, rule.strictness === 'at-least' && exact ? whole : whole + 1);
};
