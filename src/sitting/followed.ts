import type { FollowedRoll, MemberId, NamedRoll } from '../attendance/index.js';
import { followRoll, membersNowhere, seatsNamed } from '../attendance/index.js';
import type { OwnAccounts, ProxyCall, ProxyFacts } from '../proxy/index.js';
import { followProxies } from '../proxy/index.js';
import type { Sitting } from './sitting.js';

/** A sitting by name, followed through its agenda. */
export interface Followed {
  readonly roll: FollowedRoll;
  readonly proxyFacts: ProxyFacts;
  /** The proxies when each item is voted. */
  readonly proxyCalls: ReadonlyArray<ProxyCall>;
  /** The proxies when each item is put to discussion: the very list of `proxyCalls` where nobody moved during an item. */
  readonly discussed: ReadonlyArray<ProxyCall>;
  /** Members whom the record puts nowhere, and the seats that it names. */
  readonly nowhere: number;
  readonly named: number;
}

/** The mayor or president, where the record names them. */
export const executiveOf = ({ executive, precedence, chair }: Sitting): MemberId | undefined =>
  executive ?? precedence?.[0] ?? (chair?.office === 'mayor-or-president' ? chair.member : undefined);

/** The accounts voted in a sitting, and the mayor or president whose accounts they are. */
const ownAccountsIn = (sitting: Sitting): OwnAccounts | undefined => {
  const { deliberations } = sitting;
  const whose = executiveOf(sitting);
  return whose === undefined ? undefined : { executive: whose, items: deliberations.filter(({ matter }) => matter === 'accounts').map(({ item }) => item) };
};

/** Follows the roll and the proxies of a sitting by name. */
export const follow = (sitting: Sitting, roll: NamedRoll): Followed => {
  const followed = followRoll(roll, sitting.agenda, sitting.organ);
  const { organ, heldOn, agenda, proxies, surplusProxies: surplus } = sitting;
  const discussed: ProxyFacts = { organ, heldOn, roll, agenda, followed, proxies, surplus, ownAccounts: ownAccountsIn(sitting) };
  const nobodyMoved = followed.votes === followed.calls;
  const proxyFacts = nobodyMoved ? discussed : { ...discussed, followed: { ...followed, calls: followed.votes } };
  const proxyCalls = followProxies(proxyFacts);
  return {
    roll: followed, proxyFacts, proxyCalls,
    discussed: nobodyMoved ? proxyCalls : followProxies(discussed),
    nowhere: membersNowhere(roll, proxies.map(({ giver }) => giver)),
    named: seatsNamed(roll),
  };
};
