import type { MemberState, Movement } from '../roll.js';

/** Where a member is while the agenda is followed: one who is represented may withdraw too, and comes back absent. */
export type Whereabouts = MemberState | 'withdrawn-while-absent';

const NEXT: Readonly<Record<Movement['kind'], Readonly<Partial<Record<Whereabouts, Whereabouts>>>>> = {
  arrives: { absent: 'present' },
  leaves: { present: 'absent', withdrawn: 'absent', 'withdrawn-while-absent': 'absent' },
  withdraws: { present: 'withdrawn', absent: 'withdrawn-while-absent' },
  returns: { withdrawn: 'present', absent: 'present', 'withdrawn-while-absent': 'absent' },
};

/** The state of a member, wherever they withdrew from. */
export const stateOf = (whereabouts: Whereabouts): MemberState => (whereabouts === 'withdrawn-while-absent' ? 'withdrawn' : whereabouts);

/** A movement that the state of the member makes impossible: an arrival of someone present, a departure of someone absent. */
export interface ImpossibleMovement {
  readonly movement: Movement;
  readonly state: MemberState;
}

/** Where a movement takes a member; nowhere where it is impossible from where they are. */
export const nextOf = (kind: Movement['kind'], before: Whereabouts): Whereabouts | undefined => NEXT[kind][before];
