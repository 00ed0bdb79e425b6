import type { ItemId, MemberId, MemberState, NamedRoll } from '../roll.js';
import { followRoll } from './follow-roll.js';

/** The members in each state when an item is taken, by name. */
export interface RollByName {
  readonly item: ItemId;
  readonly present: ReadonlyArray<MemberId>;
  readonly absent: ReadonlyArray<MemberId>;
  readonly withdrawn: ReadonlyArray<MemberId>;
}

/**
 * Lists who is present, absent or withdrawn when an item is taken.
 *
 * Shape:   NamedRoll with its agenda, item → RollByName, or `undefined` for an item that is not on the agenda
 * Units:   members.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15 (the minutes name the members present)
 * @example rollCallAt({ roll, agenda }, '2') // { present: ['a', 'b'], absent: ['c', 'd', 'e'], withdrawn: [] }
 * @since 0.1.0
 */
export const rollCallAt = (
  { roll, agenda }: { readonly roll: NamedRoll; readonly agenda: ReadonlyArray<ItemId> },
  item: ItemId,
): RollByName | undefined => {
  const call = followRoll(roll, agenda).calls[agenda.indexOf(item) + 1];
  if (call === undefined || !agenda.includes(item)) return undefined;
  const inState = (state: MemberState): ReadonlyArray<MemberId> =>
    roll.members.filter((_, place) => call.states[place] === state).map(({ id }) => id);
  return { item, present: inState('present'), absent: inState('absent'), withdrawn: inState('withdrawn') };
};
