import type { MemberId, MemberState, Movement, WithdrawalReason } from '../roll.js';

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

/** Where everyone is now, and why each one who withdrew did; what the record does not say has no entry. */
export interface Positions {
  readonly now: Array<Whereabouts>;
  readonly reasons: Map<number, WithdrawalReason>;
}

/**
 * Moves one member; a movement that is impossible moves nobody and is given back. Whoever comes back at a moment that is not known
 * is perhaps there again: the departure is not held against them.
 */
export const move = (movement: Movement, place: number, { now, reasons }: Positions, comeBack: ReadonlySet<MemberId>): ImpossibleMovement | undefined => {
  const before = now[place] as Whereabouts;
  const next = movement.kind === 'leaves' && comeBack.has(movement.member) ? before : NEXT[movement.kind][before];
  if (next === undefined) return { movement, state: stateOf(before) };
  now[place] = next;
  if (movement.because === undefined) reasons.delete(place);
  else reasons.set(place, movement.because);
  return undefined;
};
