import type { ItemId } from '../attendance/index.js';
import type { NamedAct, UniquenessFinding } from '../transmission/index.js';
import { assessUniqueness } from '../transmission/index.js';
import type { Deliberation } from './sitting.js';

/** The acts of a sitting are deliberations, whether their identifiers say so or not. */
const identified = ({ item, transmission }: Deliberation): ReadonlyArray<NamedAct> =>
  transmission?.identifier === undefined ? [] : [{ name: item, identifier: { ...transmission.identifier, nature: transmission.identifier.nature ?? 'DE' } }];

/** The identifiers that several deliberations of a sitting bear, for each item that bears one. */
export const sharedIdentifiers = (deliberations: ReadonlyArray<Deliberation>): ((item: ItemId) => ReadonlyArray<UniquenessFinding>) => {
  const acts = deliberations.flatMap(identified);
  const findings = assessUniqueness({ acts, rule: 'ministry' });
  return (item) => findings.filter((finding) => finding._tag !== 'IdentifiersDistinct' && finding.acts.includes(item));
};
