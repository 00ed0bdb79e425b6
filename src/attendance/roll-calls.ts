import type { ItemId, MemberId, MemberState, Movement, NamedRoll, RollCall, WithdrawalReason, WithdrawnCount } from './roll.js';
import type { Organ } from '../body/index.js';
import { refusedAlternates } from './alternates.js';
import type { Homonyms } from './homonyms.js';
import { homonymsIn } from './homonyms.js';

/** A movement that the state of the member makes impossible: an arrival of someone present, a departure of someone absent. */
export interface ImpossibleMovement {
  readonly movement: Movement;
  readonly state: MemberState;
}

/** The whole roll, followed through the agenda. `calls[0]` is the opening, `calls[n]` the roll when the n-th item is taken. */
export interface FollowedRoll {
  readonly calls: ReadonlyArray<RollCall>;
  readonly placeOf: (member: MemberId) => number | undefined;
  /** Members listed both present and absent, with no movement between. */
  readonly inTwoStates: ReadonlyArray<number>;
  /** Pairs that may be one person: one present and the other not, or one name twice among the present. */
  readonly homonyms: ReadonlyArray<Homonyms>;
  readonly notPlaced: ReadonlyArray<Movement>;
  readonly impossible: ReadonlyArray<ImpossibleMovement>;
  /** Places of the members whose presence, whenever they are present, is in doubt. */
  readonly doubtful: ReadonlyArray<number>;
}

/** Where a member is while the agenda is followed: one who is represented may withdraw too, and comes back absent. */
type Whereabouts = MemberState | 'withdrawn-while-absent';

const NEXT: Readonly<Record<Movement['kind'], Readonly<Partial<Record<Whereabouts, Whereabouts>>>>> = {
  arrives: { absent: 'present' },
  leaves: { present: 'absent', withdrawn: 'absent', 'withdrawn-while-absent': 'absent' },
  withdraws: { present: 'withdrawn', absent: 'withdrawn-while-absent' },
  returns: { withdrawn: 'present', absent: 'present', 'withdrawn-while-absent': 'absent' },
};

const stateOf = (whereabouts: Whereabouts): MemberState => (whereabouts === 'withdrawn-while-absent' ? 'withdrawn' : whereabouts);

/** Where members and alternates stand in the list, and the alternates whom the law of the organ keeps from sitting. */
interface Seats {
  readonly places: ReadonlyMap<MemberId, number>;
  readonly refused: ReadonlySet<MemberId>;
}

/** The states by seat: an alternate sits only while the titular member is not there, and one alternate only for each of them. */
const seatedIn = (roll: NamedRoll, now: ReadonlyArray<Whereabouts>, { places, refused }: Seats): ReadonlyArray<MemberState> => {
  const taken = new Set<MemberId>();
  return roll.members.map(({ id, standsInFor }, place) => {
    const state = stateOf(now[place] as Whereabouts);
    if (standsInFor === undefined || state === 'absent') return state;
    if (refused.has(id) || taken.has(standsInFor) || now[places.get(standsInFor) as number] === 'present') return 'absent';
    taken.add(standsInFor);
    return state;
  });
};

/** Why each member last withdrew, by place; what the record does not say has no entry. */
type Reasons = ReadonlyMap<number, WithdrawalReason>;

const callOf = (states: ReadonlyArray<MemberState>, reasons: Reasons, doubtful: ReadonlySet<number>): RollCall => {
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

const movementsByItem = (roll: NamedRoll): ReadonlyMap<ItemId, ReadonlyArray<Movement>> => {
  const byItem = new Map<ItemId, Array<Movement>>();
  for (const movement of roll.movements) {
    if (movement.before === undefined) continue;
    const known = byItem.get(movement.before);
    if (known === undefined) byItem.set(movement.before, [movement]);
    else known.push(movement);
  }
  return byItem;
};

/** Members listed present and absent at once; a later departure in the record bounds the two in time and is no contradiction. */
const listedTwice = (roll: NamedRoll, placeOf: ReadonlyMap<MemberId, number>): ReadonlyArray<number> => {
  const present = new Set(roll.presentAtOpening);
  const leave = new Set(roll.movements.filter(({ kind }) => kind === 'leaves').map(({ member }) => member));
  return (roll.recordedAbsent ?? [])
    .filter((member) => present.has(member) && !leave.has(member))
    .map((member) => placeOf.get(member) as number);
};

/**
 * Follows the roll from the opening through every item of the agenda. The roll of an item before which nobody moved is the very
 * object of the item before. Where the organ is given, the alternates whom its law does not know sit for nobody.
 *
 * Shape:   NamedRoll, agenda, Organ where it is known → FollowedRoll
 * Units:   members.
 * Rounds:  nothing.
 * Findings: none; assessRoll reports what was met on the way.
 * Errors:  none; a movement that is impossible or not placed is kept apart and changes nothing.
 *
 * @interpretation 008-homonyms
 * @interpretation 009-two-states
 * @interpretation 084-alternates
 * @since 0.1.0
 */
export const followRoll = (roll: NamedRoll, agenda: ReadonlyArray<ItemId>, organ?: Organ): FollowedRoll => {
  const places = new Map(roll.members.map((member, place) => [member.id, place] as const));
  const seats: Seats = { places, refused: new Set(organ === undefined ? [] : refusedAlternates(roll, organ)) };
  const now: Array<Whereabouts> = roll.members.map(() => 'absent');
  for (const member of roll.presentAtOpening) now[places.get(member) as number] = 'present';

  const notPlaced = roll.movements.filter(({ before }) => before === undefined);
  // Someone who came at a moment that is not known is perhaps there from the opening on.
  for (const { kind, member } of notPlaced) if (kind === 'arrives') now[places.get(member) as number] = 'present';
  const inTwoStates = listedTwice(roll, places);
  const comeBack = new Set(notPlaced.filter(({ kind }) => kind === 'returns').map(({ member }) => member));
  const pairs = homonymsIn(roll);
  // Two names of one person listed twice among the present count for one present less.
  const listedAgain = pairs.filter(([a, b, how]) => how === 'same-name' && now[a] === 'present' && now[b] === 'present');
  const homonyms = pairs.filter(([a, b]) => (now[a] === 'present') !== (now[b] === 'present')).concat(listedAgain);
  const doubtful = new Set([
    ...inTwoStates,
    ...notPlaced.map(({ member }) => places.get(member) as number),
    ...listedAgain.map(([, again]) => again),
  ]);

  const impossible: Array<ImpossibleMovement> = [];
  const reasons = new Map<number, WithdrawalReason>();
  const byItem = movementsByItem(roll);
  const callNow = (): RollCall => callOf(seatedIn(roll, now, seats), reasons, doubtful);
  let call = callNow();
  const calls = [call];
  for (const item of agenda) {
    const movements = byItem.get(item);
    if (movements !== undefined) {
      for (const movement of movements) {
        const place = places.get(movement.member) as number;
        const before = now[place] as Whereabouts;
        // Whoever comes back at a moment that is not known is perhaps there again: the departure is not held against them.
        const next = movement.kind === 'leaves' && comeBack.has(movement.member) ? before : NEXT[movement.kind][before];
        if (next === undefined) impossible.push({ movement, state: stateOf(before) });
        else {
          now[place] = next;
          if (movement.because === undefined) reasons.delete(place);
          else reasons.set(place, movement.because);
        }
      }
      call = callNow();
    }
    calls.push(call);
  }
  return { calls, placeOf: (member) => places.get(member), inTwoStates, homonyms, notPlaced, impossible, doubtful: [...doubtful] };
};

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
