import type { Organ } from '../../body/index.js';
import { refusedAlternates } from '../alternates.js';
import type { ItemId, MemberId, Movement, NamedRoll, RollCall } from '../roll.js';
import type { Homonyms } from './homonyms.js';
import { homonymsIn } from './homonyms.js';
import type { Seats } from './roll-call.js';
import { callOf, seatedIn } from './roll-call.js';
import type { ImpossibleMovement, Positions } from './whereabouts.js';
import { move } from './whereabouts.js';

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

/** Everyone at the opening. Who came at a moment that is not known is perhaps there from the opening on. */
const atOpening = ({ members, presentAtOpening }: NamedRoll, notPlaced: ReadonlyArray<Movement>, placeOf: (member: MemberId) => number): Positions => {
  const now: Positions['now'] = members.map(() => 'absent');
  for (const member of presentAtOpening) now[placeOf(member)] = 'present';
  for (const { kind, member } of notPlaced) if (kind === 'arrives') now[placeOf(member)] = 'present';
  return { now, reasons: new Map() };
};

/** Two names of one person listed twice among the present count for one present less. */
const homonymsAt = (roll: NamedRoll, { now }: Positions): { readonly pairs: ReadonlyArray<Homonyms>; readonly again: ReadonlyArray<number> } => {
  const pairs = homonymsIn(roll);
  const listedAgain = pairs.filter(([a, b, how]) => how === 'same-name' && now[a] === 'present' && now[b] === 'present');
  const apart = pairs.filter(([a, b]) => (now[a] === 'present') !== (now[b] === 'present'));
  return { pairs: [...apart, ...listedAgain], again: listedAgain.map(([, again]) => again) };
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
  const placeOf = (member: MemberId): number => places.get(member) as number;
  const seats: Seats = { places, refused: new Set(organ === undefined ? [] : refusedAlternates(roll, organ)) };
  const notPlaced = roll.movements.filter(({ before }) => before === undefined);
  const positions = atOpening(roll, notPlaced, placeOf);
  const inTwoStates = listedTwice(roll, places);
  const { pairs: homonyms, again } = homonymsAt(roll, positions);
  const doubtful = new Set([...inTwoStates, ...notPlaced.map(({ member }) => placeOf(member)), ...again]);

  const comeBack = new Set(notPlaced.filter(({ kind }) => kind === 'returns').map(({ member }) => member));
  const byItem = movementsByItem(roll);
  const callNow = (): RollCall => callOf(seatedIn(roll, positions.now, seats), positions.reasons, doubtful);
  const impossible: Array<ImpossibleMovement> = [];
  const calls = [callNow()];
  for (const item of agenda) {
    const movements = byItem.get(item);
    impossible.push(...(movements ?? []).flatMap((movement) => move(movement, placeOf(movement.member), positions, comeBack) ?? []));
    calls.push(movements === undefined ? (calls[calls.length - 1] as RollCall) : callNow());
  }
  return { calls, placeOf: (member) => places.get(member), inTwoStates, homonyms, notPlaced, impossible, doubtful: [...doubtful] };
};
