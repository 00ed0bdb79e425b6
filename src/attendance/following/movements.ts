import type { ItemId, Movement, NamedRoll } from '../roll.js';

/** Whoever leaves for the vote on their own accounts counts from the start neither for the quorum nor for the vote. */
const itemOf = ({ before, during, because }: Movement, when: 'before' | 'during'): ItemId | undefined =>
  because === 'own-accounts' ? (when === 'before' ? (before ?? during) : undefined) : when === 'before' ? before : during;

/** The movements placed before each item, or during it, in the order of the record. */
export const movementsBy = (roll: NamedRoll, when: 'before' | 'during'): ReadonlyMap<ItemId, ReadonlyArray<Movement>> => {
  const byItem = new Map<ItemId, Array<Movement>>();
  for (const movement of roll.movements) {
    const item = itemOf(movement, when);
    if (item === undefined) continue;
    const known = byItem.get(item);
    if (known === undefined) byItem.set(item, [movement]);
    else known.push(movement);
  }
  return byItem;
};

/** The movements that the record places at no item. */
export const notPlacedIn = (roll: NamedRoll): ReadonlyArray<Movement> =>
  roll.movements.filter(({ before, during }) => before === undefined && during === undefined);
