import type { FollowedRoll, ItemId, MemberId, MemberState, NamedRoll, RollCall } from '../../attendance/index.js';
import type { Proxy, ProxyFact, ProxyObstacle, ProxyVerdict } from '../proxy.js';

/** The items at which the accounts of the mayor or president are voted, and who they are. */
export interface OwnAccounts {
  readonly executive: MemberId;
  readonly items: ReadonlyArray<ItemId>;
}

/** The members, their agenda, where they are at each moment, and the accounts on which one of them does not vote. */
export interface PartiesFacts {
  readonly roll: NamedRoll;
  readonly agenda: ReadonlyArray<ItemId>;
  readonly followed: FollowedRoll;
  readonly ownAccounts?: OwnAccounts | undefined;
}

/** One proxy with its parties and its items as places in the lists. */
export interface PlacedProxy {
  readonly giver: number;
  readonly holder: number | undefined;
  readonly first: number;
  readonly last: number;
  /** The first moment at which it is revoked, where it is in the course of the sitting. */
  readonly revokedAt: number | undefined;
  /** The giver is away at some moment of the agenda: being there at another is bounded in time, and legitimate. */
  readonly giverIsAwaySometime: boolean;
  readonly giverIsAlternate: boolean;
}

/** The parties and the items of each proxy, as places in the lists. */
export const placeProxies = (proxies: ReadonlyArray<Proxy>, { roll, agenda, followed }: PartiesFacts): ReadonlyArray<PlacedProxy> => {
  const places = new Map(agenda.map((item, place) => [item, place + 1] as const));
  return proxies.map((proxy) => {
    const giver = followed.placeOf(proxy.giver) as number;
    return {
      giver,
      holder: proxy.holder === undefined ? undefined : followed.placeOf(proxy.holder),
      first: proxy.from === undefined ? 0 : (places.get(proxy.from) as number),
      last: proxy.until === undefined ? agenda.length : (places.get(proxy.until) as number),
      revokedAt: proxy.revokedBefore === undefined ? undefined : places.get(proxy.revokedBefore),
      giverIsAlternate: roll.members[giver]?.standsInFor !== undefined,
      giverIsAwaySometime: followed.calls.some((call) => followed.stateIn(call, giver) === 'absent'),
    };
  });
};

const OBSTACLE_OF_GIVER: Readonly<Record<Exclude<MemberState, 'absent'>, ProxyObstacle>> = { present: 'giver-present', withdrawn: 'giver-withdrawn' };
const OBSTACLE_OF_HOLDER: Readonly<Record<Exclude<MemberState, 'present'>, ProxyObstacle>> = { absent: 'holder-absent', withdrawn: 'holder-withdrawn' };

/** What the fate of a proxy depends on beside its own parties, at one moment. */
export interface Scene {
  readonly stateOf: (member: number) => MemberState;
  /** Titular members whose alternate sits in their place. */
  readonly seated: ReadonlySet<number>;
  /** The member whose own accounts are put to the vote. */
  readonly accountable: number | undefined;
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

/** The scene of each moment of a sitting. */
export const scenesOf = ({ roll, agenda, followed, ownAccounts }: PartiesFacts): ((moment: number) => Scene) => {
  const doubtOn = doubtsIn(followed);
  const alternates = roll.members.flatMap(({ standsInFor }, place) => (standsInFor === undefined ? [] : [{ place, titular: followed.placeOf(standsInFor) as number }]));
  const accounts: ReadonlySet<ItemId | undefined> = new Set(ownAccounts?.items);
  const executive = ownAccounts && followed.placeOf(ownAccounts.executive);
  return (moment) => {
    const call = followed.calls[moment] as RollCall;
    const stateOf = (member: number): MemberState => followed.stateIn(call, member);
    return {
      stateOf, doubtOn,
      seated: new Set(alternates.filter(({ place }) => stateOf(place) === 'present').map(({ titular }) => titular)),
      accountable: accounts.has(agenda[moment - 1]) ? executive : undefined,
    };
  };
};

/**
 * What stands against a proxy when an item is taken, before the number of proxies of its holder is looked at: its giver is there, has
 * withdrawn, or is replaced; its holder is not there, has withdrawn, or is not known.
 *
 * Shape:   PlacedProxy, Scene → ProxyVerdict
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; assessProxies words the verdict.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1 (a member who cannot attend, to a colleague)
 * @legal question écrite AN n° 20278 (interested member, as giver and as holder)
 * @legal question écrite AN n° 47837 (no proxy on one's own accounts)
 * @interpretation 083-proxy-of-an-interested-member
 * @interpretation 008-homonyms
 * @interpretation 009-two-states
 * @since 0.2.0
 */
export const partiesVerdict = (proxy: PlacedProxy, { stateOf, seated, accountable, doubtOn }: Scene): ProxyVerdict => {
  if (proxy.giverIsAlternate) return { status: 'refused', obstacle: 'giver-is-alternate' };
  const giver = stateOf(proxy.giver);
  // Whoever came later, or leaves later, is not represented meanwhile: not even where they withdraw for an interest.
  if (giver !== 'absent' && proxy.giverIsAwaySometime) return { status: 'dormant', obstacle: OBSTACLE_OF_GIVER[giver] };
  const doubt = doubtOn(proxy.giver, giver);
  if (doubt !== undefined) return { status: 'undetermined', missing: doubt };
  if (giver !== 'absent') return { status: 'refused', obstacle: OBSTACLE_OF_GIVER[giver] };
  if (proxy.giver === accountable) return { status: 'refused', obstacle: 'own-accounts' };
  if (seated.has(proxy.giver)) return { status: 'refused', obstacle: 'alternate-sits' };
  if (proxy.holder === undefined) return { status: 'undetermined', missing: 'holder-of-the-proxy' };
  if (proxy.holder === proxy.giver) return { status: 'refused', obstacle: 'holder-is-giver' };
  const holder = stateOf(proxy.holder);
  const doubtOnHolder = doubtOn(proxy.holder, holder);
  if (doubtOnHolder !== undefined) return { status: 'undetermined', missing: doubtOnHolder };
  return holder === 'present' ? { status: 'valid' } : { status: 'refused', obstacle: OBSTACLE_OF_HOLDER[holder] };
};
