import { procedureOf } from '../../body/index.js';
import type { QuorumFacts } from '../quorum.js';

/** Whether the interests of its members leave a council free from the quorum; `perhaps` where the reason of a withdrawal would tell. */
export type HalfInterested = 'yes' | 'perhaps' | 'no';

/**
 * In Alsace-Moselle the council deliberates without quorum on an affair in which half of the councillors, or more, have an interest.
 * A councillor who sits elsewhere by designation of the law has none from that fact alone (L1111-6, I).
 */
export const halfInterested = ({ organ, withdrawn }: QuorumFacts, inOffice: number): HalfInterested => {
  if (procedureOf(organ) !== 'alsace-moselle') return 'no';
  const interested = withdrawn['personal-interest'];
  if (interested > 0 && 2 * interested >= inOffice) return 'yes';
  const unknown = withdrawn['unknown-reason'];
  return unknown > 0 && 2 * (interested + unknown) >= inOffice ? 'perhaps' : 'no';
};
