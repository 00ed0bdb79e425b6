import { procedureOf } from '../../body/index.js';
import type { QuorumFacts } from '../quorum.js';
import { ofRight } from './of-right.js';
import { reconvened } from './reconvened.js';
import type { Waiver } from './waiver.js';

const NOT_ENCODED: Waiver = { _tag: 'unknown', missing: 'rules-of-the-body', notes: [] };

/**
 * States whether a sitting held for want of a quorum at another is free from the quorum, for an item: the sitting of right of a
 * département or a région, the one that was convened again elsewhere. What the statutes of an open syndicat mixte, or the Assembly of
 * Corsica beyond the election of its president, have in its place was not read.
 *
 * Shape:   QuorumFacts → Waiver
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; assessQuorum makes QuorumWaived of a waiver that is granted.
 * Errors:  none; `unknown` names the fact that would tell.
 *
 * @legal CGCT, art. L2121-17 (second convocation)
 * @legal CGCT, art. L2541-4 (Alsace-Moselle: the notice recalls it)
 * @legal CGCT, art. L3121-14 (of right, three days later)
 * @interpretation 011-second-convocation-delay
 * @interpretation 090-of-right-three-days-later
 * @interpretation 096-second-convocation-elsewhere
 * @example secondConvocation({ organ: commune, heldOn: '2024-07-04', convocation: { rank: 'ordinary' } })._tag // 'refused'
 * @since 0.2.0
 */
export const secondConvocation = (facts: QuorumFacts): Waiver => {
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
