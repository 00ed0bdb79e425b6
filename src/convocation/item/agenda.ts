import { extensionTo, notesFor, procedureOf } from '../../body/index.js';
import { inForceOn } from '../../legal/index.js';
import { requiredDelay } from '../delay/required-delay.js';
import type { ConvocationFacts } from '../facts.js';
import type { ItemFinding } from '../finding.js';
import { AGENDA_IN_THE_NOTICE } from '../form/provisions.js';

/**
 * An item that was added at the opening was not in the notice, nor had it a report: it is irregular, whatever the members say. For
 * municipal and intercommunal bodies the text on the notice says so; for the others, the one on their delay.
 */
export const assessAddedItem = ({ organ, heldOn, convocation }: ConvocationFacts): ItemFinding => {
  const procedure = procedureOf(organ);
  const { days, undecidedBy, basis, notes } = requiredDelay(organ, heldOn, { ...convocation, rank: 'ordinary' });
  const version = inForceOn(heldOn, AGENDA_IN_THE_NOTICE);
  if (procedure === 'municipal' || procedure === 'intercommunal') {
    return version === undefined
      ? { _tag: 'ItemAddedUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], basis, notes }
      : { _tag: 'ItemAddedAtOpening', standing: 'breaches', basis: [version.source, ...extensionTo(organ, heldOn)], notes: notesFor(organ) };
  }
  return days.length === 0
    ? { _tag: 'ItemAddedUndetermined', standing: 'undetermined', missing: [undecidedBy], basis, notes }
    : { _tag: 'ItemAddedAtOpening', standing: 'breaches', basis: [basis[0]], notes: [] };
};
