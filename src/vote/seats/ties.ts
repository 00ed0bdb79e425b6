import type { ListId, SeatDraw, SeatList, SeatStage } from './ballot.js';
import type { SeatTie, TieSettledBy } from './finding.js';

/** A list in the course of the allocation. */
export interface Entry {
  readonly list: SeatList;
  readonly bonus: number;
  byQuota: number;
  beyondQuota: number;
}

/** The seats that a list has so far: from the bonus, by whole quotas, and beyond them. */
export const earnedBy = ({ bonus, byQuota, beyondQuota }: Entry): number => bonus + byQuota + beyondQuota;

/** What a tie still asks for: a fact, or the drawing of lots. */
export type Unsettled =
  | { readonly _tag: 'ages-missing'; readonly lists: ReadonlyArray<ListId>; readonly atStake: number }
  | { readonly _tag: 'draw'; readonly lists: readonly [ListId, ...ListId[]]; readonly atStake: number };

/** Who wins for certain, by what they are ahead of the others, and what is still open. */
export interface Settlement {
  readonly winners: ReadonlyArray<Entry>;
  readonly tie: SeatTie;
  readonly open: Unsettled | null;
}

/** Those certain to win, those still equal at the last place to be had, and how many of these win. */
interface Cut {
  readonly ahead: ReadonlyArray<Entry>;
  readonly equal: ReadonlyArray<Entry>;
  readonly places: number;
}

/** The first places by a comparison: a negative number puts the first entry ahead. */
const cut = (entries: ReadonlyArray<Entry>, places: number, compare: (a: Entry, b: Entry) => number): Cut => {
  const sorted = [...entries].sort(compare);
  const last = sorted[places - 1] as Entry;
  const ahead = sorted.filter((entry) => compare(entry, last) < 0);
  const equal = sorted.filter((entry) => compare(entry, last) === 0);
  return { ahead, equal, places: places - ahead.length };
};

const isSettled = ({ equal, places }: Cut): boolean => equal.length === places;

/** After every candidate who has a birthday: a list without a candidate left has nobody likely to be elected. */
const NOBODY = '9999-12-31';

/** The birthday of the candidate who would take the next seat of a list, `undefined` where it is not known. */
const nextBornOn = (entry: Entry): string | undefined => {
  const { candidates } = entry.list;
  if (candidates === undefined) return undefined;
  const next = candidates[earnedBy(entry)];
  return next === undefined ? NOBODY : next.bornOn;
};

/** The lists in the order in which they were drawn, those not drawn last. */
const drawnPlaces = (draws: ReadonlyArray<SeatDraw> | undefined, stage: SeatStage): ((id: ListId) => number) => {
  const order = draws?.find((draw) => draw.stage === stage)?.order ?? [];
  return (id) => (order.includes(id) ? order.indexOf(id) : order.length);
};

/** Settles by lots what age leaves equal, or asks for the drawing. */
export const settleByLots = (
  equal: ReadonlyArray<Entry>,
  places: number,
  draws: ReadonlyArray<SeatDraw> | undefined,
  stage: SeatStage,
): ReadonlyArray<Entry> | Unsettled => {
  const placeOf = drawnPlaces(draws, stage);
  const drawn = cut(equal, places, (a, b) => placeOf(a.list.id) - placeOf(b.list.id));
  return isSettled(drawn)
    ? [...drawn.ahead, ...drawn.equal]
    : { _tag: 'draw', lists: equal.map(({ list }) => list.id) as [ListId, ...ListId[]], atStake: places };
};

/**
 * Settles a tie for the last seats: more votes, then the eldest candidate likely to be elected, then lots.
 *
 * Shape:   the tied lists, the seats they are tied for, the draws → Settlement
 * Units:   one seat to each winner; fewer seats than lists.
 * Rounds:  nothing.
 * Findings: none; what is missing becomes SeatsUndetermined or SeatsNeedDraw.
 * Errors:  none.
 *
 * @legal CGCT, art. D1411-4, al. 2 and 3; code électoral, art. L262, al. 5; CASF, art. R123-8, al. 4
 * @interpretation 015-age-then-lots
 * @interpretation 016-tie-for-several-seats
 * @since 0.1.0
 */
export const settleTie = (tied: ReadonlyArray<Entry>, seats: number, draws: ReadonlyArray<SeatDraw> | undefined): Settlement => {
  const settled = (winners: ReadonlyArray<Entry>, settledBy: TieSettledBy, open: Unsettled | null): Settlement => ({
    // In the order of the input, which decides nothing here.
    winners: tied.filter((entry) => winners.includes(entry)), tie: { among: tied.map(({ list }) => list.id), settledBy }, open,
  });

  const byVotes = cut(tied, seats, (a, b) => b.list.votes - a.list.votes);
  if (isSettled(byVotes)) return settled([...byVotes.ahead, ...byVotes.equal], 'more-votes', null);

  // Where only as many lists as places have a candidate left, nobody's age is needed.
  const able = byVotes.equal.filter((entry) => nextBornOn(entry) !== NOBODY);
  const unknown = able.length > byVotes.places ? able.filter((entry) => nextBornOn(entry) === undefined) : [];
  if (unknown.length > 0) {
    return settled(byVotes.ahead, 'more-votes', { _tag: 'ages-missing', lists: unknown.map(({ list }) => list.id), atStake: byVotes.places });
  }
  const ageOrder = (entry: Entry): string => nextBornOn(entry) ?? '';
  const byAge = cut(byVotes.equal, byVotes.places, (a, b) => (ageOrder(a) < ageOrder(b) ? -1 : ageOrder(a) > ageOrder(b) ? 1 : 0));
  const ahead = [...byVotes.ahead, ...byAge.ahead];
  if (isSettled(byAge)) return settled([...ahead, ...byAge.equal], 'age', null);

  const byLots = settleByLots(byAge.equal, byAge.places, draws, 'last-seats');
  return '_tag' in byLots ? settled(ahead, byAge.ahead.length > 0 ? 'age' : 'more-votes', byLots) : settled([...ahead, ...byLots], 'lots', null);
};
