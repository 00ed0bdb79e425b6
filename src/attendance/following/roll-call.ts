import type { MemberId, MemberState, NamedRoll, RollCall, WithdrawalReason, WithdrawnCount } from '../roll.js';
import type { Whereabouts } from './whereabouts.js';
import { stateOf } from './whereabouts.js';

/** Where members and alternates stand in the list, and the alternates whom the law of the organ keeps from sitting. */
export interface Seats {
  readonly places: ReadonlyMap<MemberId, number>;
  readonly refused: ReadonlySet<MemberId>;
}

/** The states by seat: an alternate sits only while the titular member is not there, and one alternate only for each of them. */
export const seatedIn = (roll: NamedRoll, now: ReadonlyArray<Whereabouts>, { places, refused }: Seats): ReadonlyArray<MemberState> => {
  const taken = new Set<MemberId>();
  return roll.members.map(({ id, standsInFor }, place) => {
    const state = stateOf(now[place] as Whereabouts);
    if (standsInFor === undefined || state === 'absent') return state;
    if (refused.has(id) || taken.has(standsInFor) || now[places.get(standsInFor) as number] === 'present') return 'absent';
    taken.add(standsInFor);
    return state;
  });
};

/** The call of a moment: the states, how many are present, how many withdrew and why, how many of the present are in doubt. */
export const callOf = (states: ReadonlyArray<MemberState>, reasons: ReadonlyMap<number, WithdrawalReason>, doubtful: ReadonlySet<number>): RollCall => {
  let present = 0;
  let withdrawn = 0;
  let inDoubt = 0;
  const because: { -readonly [Reason in keyof WithdrawnCount]: number } = {
    'personal-interest': 0, 'designated-representative': 0, 'own-accounts': 0, 'unknown-reason': 0,
  };
  states.forEach((state, place) => {
    if (state === 'present') present++;
    if (state === 'present' && doubtful.has(place)) inDoubt++;
    if (state !== 'withdrawn') return;
    withdrawn++;
    because[reasons.get(place) ?? 'unknown-reason']++;
  });
  return { states, present, withdrawn, withdrawnBecause: because, doubtful: inDoubt };
};
