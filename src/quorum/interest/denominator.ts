import type { WithdrawnCount } from '../../attendance/index.js';
import type { Organ } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import {
  INTERCOMMUNAL_LEGALITY, OPEN_SYNDICATE_LEGALITY, REDUCED_DENOMINATOR, REDUCED_DENOMINATOR_OF_DEPARTMENTS, REDUCED_DENOMINATOR_OF_REGIONS,
} from './provisions.js';

/** The rule that takes representatives out of the members in office, what carries it to the organ, and the note where that is our reading. */
interface Reduction {
  readonly versions: Versions<'representatives-leave-the-denominator'>;
  readonly carriedBy: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const OUR_READING: ReadonlyArray<InterpretationId> = ['092-representatives-outside-the-denominator'];
const NONE: Reduction = { versions: [], carriedBy: [], notes: NO_NOTES };

const reductionIn = (organ: Organ): Reduction => {
  const notes = organ.kind === 'council' ? NO_NOTES : OUR_READING;
  switch (procedureOf(organ)) {
    case 'municipal':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [], notes };
    case 'alsace-moselle':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [], notes: OUR_READING };
    case 'intercommunal':
      return { versions: REDUCED_DENOMINATOR, carriedBy: [INTERCOMMUNAL_LEGALITY], notes: OUR_READING };
    case 'departmental':
      return { versions: REDUCED_DENOMINATOR_OF_DEPARTMENTS, carriedBy: [], notes };
    case 'regional':
      return { versions: REDUCED_DENOMINATOR_OF_REGIONS, carriedBy: [], notes };
    case 'corsican':
      return { versions: REDUCED_DENOMINATOR_OF_REGIONS, carriedBy: [], notes: OUR_READING };
    case 'statutory':
      return { versions: REDUCED_DENOMINATOR_OF_DEPARTMENTS, carriedBy: [OPEN_SYNDICATE_LEGALITY], notes: OUR_READING };
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
  const { versions, carriedBy, notes } = reductionIn(organ);
  const reduced = inForceOn(heldOn, versions);
  const representatives = withdrawn['designated-representative'];
  const unknown = withdrawn['unknown-reason'];
  return reduced === undefined
    ? { atLeast: inOffice, atMost: inOffice, representatives: 0, basis: [], notes: NO_NOTES }
    : {
        atLeast: Math.max(inOffice - representatives - unknown, 0),
        atMost: Math.max(inOffice - representatives, 0),
        representatives, basis: [reduced.source, ...carriedBy], notes,
      };
};
