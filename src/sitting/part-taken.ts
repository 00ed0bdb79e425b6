import type { PartOf } from '../funding/index.js';
import type { Followed } from './followed.js';
import type { Deliberation } from './sitting.js';

/**
 * The part that each member took in a deliberation, by the votes by name and by the roll and the proxies when its item was taken;
 * unknown where the record gives figures only.
 */
export const partTaken = (followed: Followed | undefined, place: number, { vote }: Deliberation): PartOf => (member) => {
  const named = vote?.byName?.find((one) => one.member === member);
  if (named !== undefined) return named.choice === 'not-taking-part' ? 'not-taking-part' : 'voted';
  const seat = followed?.roll.placeOf(member);
  if (followed === undefined || seat === undefined) return undefined;
  const call = followed.roll.votes[place];
  const state = call === undefined ? undefined : followed.roll.stateIn(call, seat);
  if (state === 'absent') return followed.proxyCalls[place]?.represented[seat] === 'no' ? 'absent' : 'represented';
  return state;
};
