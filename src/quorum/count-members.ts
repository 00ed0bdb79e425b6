import type { QuorumRule } from '../body/index.js';
import type { QuorumFacts } from './quorum.js';

/** How many members are counted: at least, and at most where some presence or some proxy is in doubt. */
export interface Counted {
  readonly atLeast: number;
  readonly atMost: number;
}

/** The members that a rule counts: those present, and those represented where it says so. */
export const countMembers = ({ present, doubtful, represented, perhapsRepresented = 0 }: QuorumFacts, counts: QuorumRule['counted']): Counted | undefined => {
  if (present === undefined) return undefined;
  const byProxy = counts === 'present' ? { certain: 0, perhaps: 0 } : { certain: represented, perhaps: perhapsRepresented };
  return { atLeast: present - doubtful + byProxy.certain, atMost: present + byProxy.certain + byProxy.perhaps };
};
