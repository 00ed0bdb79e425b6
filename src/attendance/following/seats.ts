import type { MemberId, MemberState, Movement, NamedRoll, RollCall, WithdrawalReason, WithdrawnCount } from '../roll.js';
import type { Whereabouts } from './whereabouts.js';
import { nextOf, stateOf } from './whereabouts.js';

/** The places that one movement may change: a titular member with their alternates, in the order of the roll, or a member alone. */
const groupsOf = ({ members }: NamedRoll, places: ReadonlyMap<MemberId, number>): ReadonlyMap<number, ReadonlyArray<number>> => {
  const groups = new Map<number, Array<number>>();
  members.forEach(({ standsInFor }, place) => {
    if (standsInFor === undefined) return;
    const titular = places.get(standsInFor) as number;
    const group = groups.get(titular) ?? [titular];
    groups.set(titular, group);
    groups.set(place, group);
    group.push(place);
  });
  return groups;
};

/** The seats of a sitting as its members move: every count follows the movement, whatever the number of members. */
export interface Seats {
  /** Moves a member, and says nothing; or gives the state that makes the movement impossible. */
  readonly move: (place: number, movement: Pick<Movement, 'kind' | 'because'>) => MemberState | undefined;
  readonly call: () => RollCall;
  /** The state of one member in a call, without listing the others. */
  readonly stateIn: (call: RollCall, place: number) => MemberState;
}

/** The state of a member from one call on. */
interface Since {
  readonly call: number;
  readonly state: MemberState;
}

/**
 * Who is where at the opening: everyone `present` is there, everyone else absent; `doubtful` members only perhaps. `refused` are the
 * alternates whom the law of the organ keeps from sitting.
 */
export interface Opening {
  readonly present: ReadonlySet<number>;
  readonly doubtful: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
}

/** Seats the members of a roll at the opening, and follows them. */
export const takeSeats = (roll: NamedRoll, places: ReadonlyMap<MemberId, number>, { present, doubtful, refused }: Opening): Seats => {
  const now: Array<Whereabouts> = roll.members.map((_, place) => (present.has(place) ? 'present' : 'absent'));
  const states = now.map(stateOf);
  const history: ReadonlyArray<Array<Since>> = states.map((state) => [{ call: 0, state }]);
  const numbers = new Map<RollCall, number>();
  const reasons = new Map<number, WithdrawalReason>();
  const groups = groupsOf(roll, places);
  const counts = { present: 0, withdrawn: 0, doubtful: 0 };
  const because: { -readonly [Reason in keyof WithdrawnCount]: number } = {
    'personal-interest': 0, 'designated-representative': 0, 'own-accounts': 0, 'unknown-reason': 0,
  };
  /** Adds a member to the counts, or takes them out again. */
  const count = (place: number, by: 1 | -1): void => {
    if (states[place] === 'present') {
      counts.present += by;
      if (doubtful.has(place)) counts.doubtful += by;
    }
    if (states[place] !== 'withdrawn') return;
    counts.withdrawn += by;
    because[reasons.get(place) ?? 'unknown-reason'] += by;
  };
  const set = (place: number, state: MemberState): void => {
    if (states[place] === state) return;
    states[place] = state;
    (history[place] as Array<Since>).push({ call: numbers.size, state });
  };
  const stateAt = (number: number, place: number): MemberState => {
    const known = history[place] as ReadonlyArray<Since>;
    let [least, most] = [0, known.length - 1];
    while (least < most) {
      const middle = (least + most + 1) >> 1;
      if ((known[middle] as Since).call <= number) least = middle;
      else most = middle - 1;
    }
    return (known[least] as Since).state;
  };
  /** An alternate sits only while the titular member is not there, and one alternate only for each of them. */
  const seat = ([titular, ...alternates]: ReadonlyArray<number>): void => {
    set(titular as number, stateOf(now[titular as number] as Whereabouts));
    let taken = now[titular as number] === 'present';
    for (const alternate of alternates) {
      const state = stateOf(now[alternate] as Whereabouts);
      const sits = state !== 'absent' && !taken && !refused.has(alternate);
      set(alternate, sits ? state : 'absent');
      taken ||= sits;
    }
  };
  for (const group of groups.values()) seat(group);
  states.forEach((_, place) => { count(place, 1); });
  return {
    move: (place, { kind, because: reason }) => {
      const before = now[place] as Whereabouts;
      const next = nextOf(kind, before);
      if (next === undefined) return stateOf(before);
      const group = groups.get(place) ?? [place];
      for (const one of group) count(one, -1);
      now[place] = next;
      if (reason === undefined) reasons.delete(place);
      else reasons.set(place, reason);
      seat(group);
      for (const one of group) count(one, 1);
      return undefined;
    },
    call: () => {
      const number = numbers.size;
      let listed: ReadonlyArray<MemberState> | undefined;
      const call: RollCall = {
        // Listed when somebody asks: a sitting in which members come and go has as many lists as items, each as long as the roll.
        get states() { return (listed ??= states.map((_, place) => stateAt(number, place))); },
        present: counts.present, withdrawn: counts.withdrawn, withdrawnBecause: { ...because }, doubtful: counts.doubtful,
      };
      numbers.set(call, number);
      return call;
    },
    stateIn: (call, place) => {
      const number = numbers.get(call);
      return number === undefined ? (call.states[place] as MemberState) : stateAt(number, place);
    },
  };
};
