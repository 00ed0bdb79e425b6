import type { FollowedRoll, ItemId, MemberState, NamedRoll, RollCall } from '../attendance/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { holderLimit } from './holder-limit.js';
import type { Proxy, ProxyFact, ProxyObstacle, ProxyVerdict } from './proxy.js';

/** What the proxies of a sitting are assessed with. */
export interface ProxyFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly roll: NamedRoll;
  readonly agenda: ReadonlyArray<ItemId>;
  readonly followed: FollowedRoll;
  readonly proxies: ReadonlyArray<Proxy>;
}

/** One proxy with its parties and its items as places in the lists. */
interface PlacedProxy {
  readonly giver: number;
  readonly holder: number | undefined;
  readonly first: number;
  readonly last: number;
  /** The giver is away at some moment of the agenda: being there at another is bounded in time, and legitimate. */
  readonly giverIsAwaySometime: boolean;
  readonly giverIsAlternate: boolean;
}

const place = (facts: ProxyFacts): ReadonlyArray<PlacedProxy> => {
  const { followed, agenda } = facts;
  return facts.proxies.map((proxy) => {
    const giver = followed.placeOf(proxy.giver) as number;
    const holder = proxy.holder === undefined ? undefined : followed.placeOf(proxy.holder);
    return {
      giver,
      holder,
      first: proxy.from === undefined ? 0 : agenda.indexOf(proxy.from) + 1,
      last: proxy.until === undefined ? agenda.length : agenda.indexOf(proxy.until) + 1,
      giverIsAlternate: facts.roll.members[giver]?.standsInFor !== undefined,
      giverIsAwaySometime: followed.calls.some((call) => call.states[giver] === 'absent'),
    };
  });
};

const OBSTACLE_OF_GIVER: Readonly<Record<Exclude<MemberState, 'absent'>, ProxyObstacle>> = {
  present: 'giver-present',
  withdrawn: 'giver-withdrawn',
};

const OBSTACLE_OF_HOLDER: Readonly<Record<Exclude<MemberState, 'present'>, ProxyObstacle>> = {
  absent: 'holder-absent',
  withdrawn: 'holder-withdrawn',
};

/** What the fate of a proxy depends on beside its own parties: who is replaced by an alternate, whose presence is in doubt. */
interface Scene {
  readonly seated: ReadonlySet<number>;
  readonly doubtOn: (member: number, state: MemberState) => ProxyFact | undefined;
}

/**
 * What leaves the presence of a member open: recorded absent, they may be a homonym who is present; recorded present, they may be
 * the one the record also lists as absent, or who moved at a moment that it does not say.
 */
const doubtsIn = ({ homonyms, doubtful }: FollowedRoll): Scene['doubtOn'] => {
  const perhapsPresent = new Set(homonyms.flatMap(([first, second]) => [first, second]));
  const perhapsAbsent = new Set(doubtful);
  return (member, state) =>
    state === 'absent' && perhapsPresent.has(member)
      ? 'identity-of-a-member'
      : state === 'present' && perhapsAbsent.has(member) ? 'presence-of-a-member' : undefined;
};

/** What stands against a proxy at a moment, before the number of proxies of its holder is looked at. */
const verdictOf = (proxy: PlacedProxy, moment: number, call: RollCall, scene: Scene): ProxyVerdict => {
  // At the opening, a proxy given from the first item on already speaks.
  const item = Math.max(moment, Math.min(1, proxy.last));
  if (item < proxy.first || item > proxy.last) return { status: 'outside' };
  if (proxy.giverIsAlternate) return { status: 'refused', obstacle: 'giver-is-alternate' };
  const giver = call.states[proxy.giver] as MemberState;
  // Whoever came later, or leaves later, is not represented meanwhile: not even where they withdraw for an interest.
  if (giver !== 'absent' && proxy.giverIsAwaySometime) return { status: 'dormant', obstacle: OBSTACLE_OF_GIVER[giver] };
  const doubt = scene.doubtOn(proxy.giver, giver);
  if (doubt !== undefined) return { status: 'undetermined', missing: doubt };
  if (giver !== 'absent') return { status: 'refused', obstacle: OBSTACLE_OF_GIVER[giver] };
  if (scene.seated.has(proxy.giver)) return { status: 'refused', obstacle: 'alternate-sits' };
  if (proxy.holder === undefined) return { status: 'undetermined', missing: 'holder-of-the-proxy' };
  if (proxy.holder === proxy.giver) return { status: 'refused', obstacle: 'holder-is-giver' };
  const holder = call.states[proxy.holder] as MemberState;
  const doubtOnHolder = scene.doubtOn(proxy.holder, holder);
  if (doubtOnHolder !== undefined) return { status: 'undetermined', missing: doubtOnHolder };
  return holder === 'present' ? { status: 'valid' } : { status: 'refused', obstacle: OBSTACLE_OF_HOLDER[holder] };
};

/** Titular members whose alternate sits in their place at a moment. */
const seatedByAlternate = (roll: NamedRoll, followed: FollowedRoll, call: RollCall): ReadonlySet<number> => {
  const seated = new Set<number>();
  roll.members.forEach(({ standsInFor }, alternate) => {
    if (standsInFor !== undefined && call.states[alternate] === 'present') seated.add(followed.placeOf(standsInFor) as number);
  });
  return seated;
};

/** What becomes of every proxy at one moment of the sitting, and what becomes of every voice. */
export interface ProxyCall {
  readonly verdicts: ReadonlyArray<ProxyVerdict>;
  readonly valid: number;
  readonly undetermined: number;
  /** Whether each member, in the order of the roll, is represented. */
  readonly represented: ReadonlyArray<'yes' | 'perhaps' | 'no'>;
}

/**
 * Settles every proxy when an item is taken. Of two proxies to one holder beyond the limit, the first given stands; of two given
 * by one member, the first given stands too.
 */
const settle = (proxies: ReadonlyArray<PlacedProxy>, moment: number, call: RollCall, facts: ProxyFacts, limit: number | undefined): ProxyCall => {
  const scene: Scene = { seated: seatedByAlternate(facts.roll, facts.followed, call), doubtOn: doubtsIn(facts.followed) };
  const held = new Map<number, number>();
  const perhapsHeld = new Map<number, number>();
  const represented: Array<'yes' | 'perhaps' | 'no'> = facts.roll.members.map(() => 'no');
  const verdicts = proxies.map((proxy): ProxyVerdict => {
    const { giver, holder } = proxy;
    const verdict = verdictOf(proxy, moment, call, scene);
    if (verdict.status === 'outside' || verdict.status === 'dormant') return verdict;
    const inDoubt = (missing: ProxyFact): ProxyVerdict => {
      if (call.states[giver] === 'absent' && represented[giver] === 'no') represented[giver] = 'perhaps';
      if (holder !== undefined) perhapsHeld.set(holder, (perhapsHeld.get(holder) ?? 0) + 1);
      return { status: 'undetermined', missing };
    };
    if (limit === undefined) return inDoubt('rules-of-the-body');
    if (verdict.status === 'refused') return verdict;
    if (represented[giver] === 'yes') return { status: 'refused', obstacle: 'giver-already-represented' };
    const already = holder === undefined ? 0 : (held.get(holder) ?? 0);
    if (already >= limit) return { status: 'refused', obstacle: 'holder-already-holds' };
    if (verdict.status === 'undetermined') return inDoubt(verdict.missing);
    // A proxy before this one that is itself in doubt may already take the place.
    if (represented[giver] === 'perhaps' || already + (perhapsHeld.get(holder as number) ?? 0) >= limit) return inDoubt('fate-of-another-proxy');
    held.set(holder as number, already + 1);
    represented[giver] = 'yes';
    return verdict;
  });
  const counted = (state: 'yes' | 'perhaps'): number => represented.filter((one) => one === state).length;
  return { verdicts, valid: counted('yes'), undetermined: counted('perhaps'), represented };
};

/**
 * Follows every proxy from the opening through the agenda: `[0]` is the opening, `[n]` the n-th item. The call of a moment that
 * nothing distinguishes from the one before is the very object of the one before.
 *
 * Shape:   ProxyFacts → list of ProxyCall
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: none; assessProxies words them.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1; for intercommunal bodies, art. L5211-1
 * @interpretation 003-two-proxies-one-holder
 * @interpretation 008-homonyms
 * @since 0.1.0
 */
export const followProxies = (facts: ProxyFacts): ReadonlyArray<ProxyCall> => {
  const { limit } = holderLimit(facts.organ, facts.heldOn);
  const placed = place(facts);
  const bounds = new Set(placed.flatMap(({ first, last }) => [first, last + 1]));
  let call: ProxyCall | undefined;
  return facts.followed.calls.map((roll, moment) => {
    if (call === undefined || roll !== facts.followed.calls[moment - 1] || bounds.has(moment)) {
      call = settle(placed, moment, roll, facts, limit);
    }
    return call;
  });
};
