import { inOfficeForItem } from './interest/denominator.js';
import type { QuorumFacts } from './quorum.js';
import { quorumInForce, quorumThreshold } from './threshold.js';

/** How many members the quorum asks for: fewer at least than at most where some may have left the members in office. */
export interface RequiredMembers {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * The threshold that a record may print: that of all the members in office, or that of those who are left of them for the item.
 *
 * Shape:   QuorumFacts → RequiredMembers, or `undefined` where the rule or the members in office are not known
 * Units:   members, whole numbers.
 * Rounds:  up, as quorumThreshold does.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-17
 * @legal CGCT, art. L2131-11
 * @example requiredMembers({
 *   organ: commune, heldOn: '2024-07-04', inOffice: 29, doubtful: 0, withdrawn: { ...nobody, 'designated-representative': 3 }, represented: 0,
 *   }) // { atLeast: 14, atMost: 15 }
 * @since 0.2.0
 */
export const requiredMembers = ({ organ, heldOn, election, inOffice, withdrawn }: QuorumFacts): RequiredMembers | undefined => {
  const { rule } = quorumInForce(organ, heldOn, election);
  if (rule === undefined || inOffice === undefined) return undefined;
  const { atLeast } = inOfficeForItem(organ, heldOn, inOffice, withdrawn);
  return { atLeast: quorumThreshold(atLeast, rule), atMost: quorumThreshold(inOffice, rule) };
};
