import type { WithdrawnCount } from '../../attendance/index.js';
import type { Organ } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import {
  INTERCOMMUNAL_LEGALITY, OPEN_SYNDICATE_LEGALITY, REDUCED_DENOMINATOR, REDUCED_DENOMINATOR_OF_DEPARTMENTS, REDUCED_DENOMINATOR_OF_REGIONS,
} from './provisions.js';

/** The rule that takes representatives out of the members in office, what carries it to the organ, and whether that is our reading. */
interface Reduction {
  readonly versions: Versions<'representatives-leave-the-denominator'>;
  readonly carriedBy: ReadonlyArray<LegalSource>;
  readonly reading: 'of-the-text' | 'ours';
}

const NONE: Reduction = { versions: [], carriedBy: [], reading: 'of-the-text' };

const reductionIn = (organ: Organ): Reduction => {
  const reading = organ.kind === 'council' ? 'of-the-text' : 'ours';
  switch (procedureOf(organ)) {
    case 'municipal':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [], reading };
    case 'alsace-moselle':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [], reading: 'ours' };
    case 'intercommunal':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [INTERCOMMUNAL_LEGALITY], reading: 'ours' };
    case 'departmental':
      return { versions: REDUCED_DENOMINATOR_OF_DEPARTMENTS, carriedBy: [], reading };
    case 'regional':
      return { versions: REDUCED_DENOMINATOR_OF_REGIONS, carriedBy: [], reading };
    case 'corsican':
      return { versions: REDUCED_DENOMINATOR_OF_REGIONS, carriedBy: [], reading: 'ours' };
    case 'statutory':
      return { versions: REDUCED_DENOMINATOR_OF_DEPARTMENTS, carriedBy: [OPEN_SYNDICATE_LEGALITY], reading: 'ours' };
    case 'social-action':
    case 'tender-commission':
    case 'not-encoded':
      return NONE;
  }
};

/** The members in office for one item: those whose reason is not known may, or may not, have left them. */
export interface InOfficeForItem {
  readonly atLeast: number;
  readonly atMost: number;
  /** How many of the members in office are known to have left them. */
  readonly representatives: number;
  readonly basis: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * Takes out of the members in office those who represent their body elsewhere by designation of the law (L1111-6, II). Other members
 * who withdraw remain in office: they are only not present.
 */
export const inOfficeForItem = (organ: Organ, heldOn: CivilDay, inOffice: number, withdrawn: WithdrawnCount): InOfficeForItem => {
  const { versions, carriedBy, reading } = reductionIn(organ);
  const reduced = inForceOn(heldOn, versions);
  const representatives = withdrawn['designated-representative'];
  const unknown = withdrawn['unknown-reason'];
  return reduced === undefined || representatives + unknown === 0
    ? { atLeast: inOffice, atMost: inOffice, representatives: 0, basis: [], notes: [] }
    : {
        atLeast: Math.max(inOffice - representatives - unknown, 0),
        atMost: Math.max(inOffice - representatives, 0),
        representatives, basis: [reduced.source, ...carriedBy],
        notes: reading === 'ours' ? ['092-representatives-outside-the-denominator'] : [],
      };
};
