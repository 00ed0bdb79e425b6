import type { Organ } from '../../body/index.js';
import { refusedAlternates } from '../alternates.js';
import type { ItemId, MemberId, MemberState, Movement, NamedRoll, RollCall } from '../roll.js';
import type { Homonyms } from './homonyms.js';
import { homonymsIn } from './homonyms.js';
import { movementsBy, notPlacedIn } from './movements.js';
import type { Seats } from './seats.js';
import { takeSeats } from './seats.js';
import type { ImpossibleMovement } from './whereabouts.js';

/**
 * The whole roll, followed through the agenda. `calls[0]` is the opening, `calls[n]` the roll when the n-th item is put to discussion,
 * `votes[n]` when it is voted: the very list of `calls` where nobody moved during an item.
 */
export interface FollowedRoll {
  readonly calls: ReadonlyArray<RollCall>;
  readonly votes: ReadonlyArray<RollCall>;
  /** The place of a member in the roll, and in the states of every call. */
  readonly placeOf: (member: MemberId) => number | undefined;
  /** The state of one member in one of the calls, without listing the others. */
  readonly stateIn: (call: RollCall, place: number) => MemberState;
  /** Members listed both present and absent, with no movement between. */
  readonly inTwoStates: ReadonlyArray<number>;
  /** Pairs that may be one person: one present and the other not, or one name twice among the present. */
  readonly homonyms: ReadonlyArray<Homonyms>;
  readonly notPlaced: ReadonlyArray<Movement>;
  readonly impossible: ReadonlyArray<ImpossibleMovement>;
  /** Places of the members whose presence, whenever they are present, is in doubt. */
  readonly doubtful: ReadonlyArray<number>;
}

/** Members listed present and absent at once; a later departure in the record bounds the two in time and is no contradiction. */
const listedTwice = (roll: NamedRoll, placeOf: ReadonlyMap<MemberId, number>): ReadonlyArray<number> => {
  const present = new Set(roll.presentAtOpening);
  const leave = new Set(roll.movements.filter(({ kind }) => kind === 'leaves').map(({ member }) => member));
  return (roll.recordedAbsent ?? [])
    .filter((member) => present.has(member) && !leave.has(member))
    .map((member) => placeOf.get(member) as number);
};

/** Who is there at the opening. Who came at a moment that is not known is perhaps there from the opening on. */
const presentAt = (roll: NamedRoll, notPlaced: ReadonlyArray<Movement>, placeOf: (member: MemberId) => number): ReadonlySet<number> =>
  new Set([...roll.presentAtOpening, ...notPlaced.filter(({ kind }) => kind === 'arrives').map(({ member }) => member)].map(placeOf));

/** Two names of one person listed twice among the present count for one present less. */
const homonymsAt = (roll: NamedRoll, present: ReadonlySet<number>): { readonly pairs: ReadonlyArray<Homonyms>; readonly again: ReadonlyArray<number> } => {
  const pairs = homonymsIn(roll);
  const listedAgain = pairs.filter(([a, b, how]) => how === 'same-name' && present.has(a) && present.has(b));
  const apart = pairs.filter(([a, b]) => present.has(a) !== present.has(b));
  return { pairs: [...apart, ...listedAgain], again: listedAgain.map(([, again]) => again) };
};

/** The agenda followed from the opening: every call, every vote, every movement that was impossible. */
type Course = Pick<FollowedRoll, 'calls' | 'votes' | 'impossible'>;

/** What the agenda is followed with: the seats, and those who come back at a moment that is not known. */
interface Company {
  readonly seats: Seats;
  readonly placeOf: (member: MemberId) => number;
  readonly comeBack: ReadonlySet<MemberId>;
}

const followAgenda = (roll: NamedRoll, agenda: ReadonlyArray<ItemId>, { seats, placeOf, comeBack }: Company): Course => {
  const [before, during] = [movementsBy(roll, 'before'), movementsBy(roll, 'during')];
  const impossible: Array<ImpossibleMovement> = [];
  let call = seats.call();
  const after = (movements: ReadonlyArray<Movement> | undefined): RollCall => {
    if (movements === undefined) return call;
    for (const movement of movements) {
      // Whoever comes back at a moment that is not known is perhaps there again: the departure is not held against them.
      if (movement.kind === 'leaves' && comeBack.has(movement.member)) continue;
      const state = seats.move(placeOf(movement.member), movement);
      if (state !== undefined) impossible.push({ movement, state });
    }
    return seats.call();
  };
  const [calls, votes] = [[call], [call]];
  for (const item of agenda) {
    calls.push(call = after(before.get(item)));
    votes.push(call = after(during.get(item)));
  }
  return { calls, votes: during.size === 0 ? calls : votes, impossible };
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
 * @example followRoll(roll, agenda).calls.map(({ present }) => present) // [3, 3, 2]
 * @since 0.1.0
 */
export const followRoll = (roll: NamedRoll, agenda: ReadonlyArray<ItemId>, organ?: Organ): FollowedRoll => {
  const places = new Map(roll.members.map((member, place) => [member.id, place] as const));
  const placeOf = (member: MemberId): number => places.get(member) as number;
  const refused = new Set((organ === undefined ? [] : refusedAlternates(roll, organ)).map(placeOf));
  const notPlaced = notPlacedIn(roll);
  const present = presentAt(roll, notPlaced, placeOf);
  const inTwoStates = listedTwice(roll, places);
  const { pairs: homonyms, again } = homonymsAt(roll, present);
  const doubtful = new Set([...inTwoStates, ...notPlaced.map(({ member }) => placeOf(member)), ...again]);
  const comeBack = new Set(notPlaced.filter(({ kind }) => kind === 'returns').map(({ member }) => member));
  const seats = takeSeats(roll, places, { present, doubtful, refused });
  return {
    ...followAgenda(roll, agenda, { seats, placeOf, comeBack }),
    placeOf: (member) => places.get(member), stateIn: seats.stateIn, inTwoStates, homonyms, notPlaced, doubtful: [...doubtful],
  };
};
