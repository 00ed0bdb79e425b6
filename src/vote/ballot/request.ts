import type { Basis, InterpretationId } from '../../legal/index.js';
import type { BallotFacts, BallotFinding, BallotRequest } from './ballot.js';
import type { BallotThresholds, PresentShare } from './provisions.js';

interface Rests {
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const ROUNDED_UP: ReadonlyArray<InterpretationId> = ['017-fractions-of-those-present'];

/**
 * The fewest members who make a share of those present: one at least.
 *
 * Shape:   members present, share → members
 * Units:   members, whole numbers.
 * Rounds:  up.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-21, al. 1 and 3
 * @interpretation 017-fractions-of-those-present
 * @example requestThreshold(40, { numerator: 1, denominator: 3 }) // 14
 * @since 0.1.0
 */
export const requestThreshold = (present: number, { numerator, denominator }: PresentShare): number =>
  Math.max(1, Math.ceil((present * numerator) / denominator));

/** States whether one request reaches its share of the members present, and whether it is for this vote. */
export const assessRequest = (request: BallotRequest, facts: BallotFacts, thresholds: BallotThresholds, { basis, notes }: Rests): BallotFinding => {
  const { mode, asking } = request;
  const without = (because: 'another-vote' | 'chair-alone' | 'not-provided'): BallotFinding => ({
    _tag: 'BallotRequestWithoutEffect', standing: 'conforms', mode, because, basis, notes,
  });
  const share = thresholds[mode];
  if (request.item !== undefined && facts.item !== undefined && request.item !== facts.item) return without('another-vote');
  if (request.by === 'chair-alone') return without('chair-alone');
  if (share === null) return without('not-provided');

  const { present } = facts;
  const required = present === undefined ? null : requestThreshold(present, share);
  const rounded = { basis, notes: [...notes, ...ROUNDED_UP] };
  if (present === undefined || required === null || asking === undefined || asking > present) {
    return { _tag: 'BallotRequestUndetermined', standing: 'undetermined', missing: [present === undefined ? 'members-present' : 'members-asking'], mode, required, ...rounded };
  }
  const count = { mode, asking, present, required, ...rounded };
  return asking >= required
    ? { _tag: 'BallotRequestMet', standing: 'conforms', ...count }
    : { _tag: 'BallotRequestShort', standing: 'conforms', ...count, missing: required - asking };
};
