import { procedureOf } from '../../body/index.js';
import type { QuorumFacts } from '../quorum.js';
import { ofRight } from './of-right.js';
import { reconvened } from './reconvened.js';
import type { Waiver } from './waiver.js';

const NOT_ENCODED: Waiver = { _tag: 'unknown', missing: 'rules-of-the-body', notes: [] };

/**
 * What a sitting held for want of a quorum at another frees from the quorum: the sitting of right of a département or a région, the
 * one that was convened again elsewhere. What the statutes of an open syndicat mixte, or the Assembly of Corsica beyond the election of
 * its president, have in its place was not read.
 */
export const assessWaiver = (facts: QuorumFacts): Waiver => {
  const { organ, convocation, election } = facts;
  if (convocation?.rank !== 'second') return { _tag: 'refused', notes: [] };
  switch (procedureOf(organ)) {
    case 'departmental':
    case 'regional':
      return ofRight(facts);
    case 'corsican':
      return election === 'president' ? ofRight(facts) : NOT_ENCODED;
    case 'statutory':
    case 'not-encoded':
      return NOT_ENCODED;
    default:
      return reconvened(facts, convocation);
  }
};
