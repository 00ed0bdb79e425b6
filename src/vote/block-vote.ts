import type { Finding, LegalSource, Undetermined } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';

/** One vote on several deliberations. `separateVotesAskedBy` is the number of members who asked for separate votes. */
export interface BlockVote {
  readonly deliberations: number;
  readonly commonObject?: 'yes' | 'no';
  readonly separateVotesAskedBy?: number;
}

/** What a finding on a vote in block may miss. */
export type BlockVoteFact = 'common-object' | 'requests-for-separate-votes';

/** Whether several deliberations may be put to one vote; `because` says what stands against it. */
export type BlockVoteFinding =
  | (Finding<'BlockVoteAllowed', 'conforms'> & { readonly deliberations: number })
  | (Finding<'BlockVoteRefused', 'breaches'> & { readonly deliberations: number; readonly because: 'no-common-object' | 'separate-votes-asked' })
  | (Undetermined<'BlockVoteUndetermined', BlockVoteFact> & { readonly deliberations: number });

/** A formal vote on each draft; one vote on several is allowed where they have a common object and nobody asks otherwise. */
export const BLOCK_VOTE: LegalSource = {
  text: 'Conseil d’État', article: 'n° 433537', from: '2021-07-05', until: null, authority: 'case-law', confirmed: 'secondary',
};

/**
 * States whether several deliberations may be put to one vote: they have a common object, and no member asks for separate votes. A
 * single deliberation is always allowed.
 *
 * Shape:   BlockVote → BlockVoteFinding
 * Units:   deliberations, members.
 * Rounds:  nothing.
 * Findings: BlockVoteAllowed · BlockVoteRefused · BlockVoteUndetermined
 * Errors:  none.
 *
 * @legal Conseil d’État, 5 July 2021, n° 433537
 * @example assessBlockVote({ deliberations: 12, commonObject: 'yes', separateVotesAskedBy: 1 })
 *   // { _tag: 'BlockVoteRefused', because: 'separate-votes-asked' }
 * @since 0.1.0
 */
export const assessBlockVote = ({ deliberations, commonObject, separateVotesAskedBy }: BlockVote): BlockVoteFinding => {
  const rests = { deliberations, basis: [BLOCK_VOTE], notes: NO_NOTES } as const;
  if (deliberations <= 1) return { _tag: 'BlockVoteAllowed', standing: 'conforms', ...rests };
  if (commonObject === 'no') return { _tag: 'BlockVoteRefused', standing: 'breaches', because: 'no-common-object', ...rests };
  if (separateVotesAskedBy !== undefined && separateVotesAskedBy > 0) {
    return { _tag: 'BlockVoteRefused', standing: 'breaches', because: 'separate-votes-asked', ...rests };
  }
  if (commonObject === 'yes' && separateVotesAskedBy === 0) return { _tag: 'BlockVoteAllowed', standing: 'conforms', ...rests };
  const missing: ReadonlyArray<BlockVoteFact> = [
    ...(commonObject === undefined ? ['common-object' as const] : []),
    ...(separateVotesAskedBy === undefined ? ['requests-for-separate-votes' as const] : []),
  ];
  return { _tag: 'BlockVoteUndetermined', standing: 'undetermined', missing: missing as [BlockVoteFact, ...BlockVoteFact[]], ...rests };
};
