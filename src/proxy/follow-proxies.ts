import type { MemberState } from '../attendance/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { holderLimit } from './limits/holder-limit.js';
import type { Proxy, ProxyVerdict, SurplusRule } from './proxy.js';
import { documentVerdict } from './verdict/document.js';
import type { PartiesFacts, PlacedProxy, Scene } from './verdict/parties.js';
import { partiesVerdict, placeProxies, scenesOf } from './verdict/parties.js';
import { settleSurplus } from './verdict/surplus.js';

/** What the proxies of a sitting are assessed with. `surplus` names the rule for the proxies too many: the first given, if left out. */
export interface ProxyFacts extends PartiesFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly proxies: ReadonlyArray<Proxy>;
  readonly surplus?: SurplusRule | undefined;
}

/** What becomes of every proxy at one moment of the sitting, and what becomes of every voice. */
export interface ProxyCall {
  readonly verdicts: ReadonlyArray<ProxyVerdict>;
  readonly valid: number;
  readonly undetermined: number;
  /** Whether each member, in the order of the roll, is represented. */
  readonly represented: ReadonlyArray<'yes' | 'perhaps' | 'no'>;
}

/** Whether an item is one for which a proxy was given. At the opening, a proxy given from the first item on already speaks. */
const speaksAt = ({ first, last }: PlacedProxy, moment: number): boolean => {
  const item = Math.max(moment, Math.min(1, last));
  return first <= item && item <= last;
};

/** Who is represented, and how many: each giver once. The list of all the members is made when somebody asks. */
const representedBy = (placed: ReadonlyArray<PlacedProxy>, verdicts: ReadonlyArray<ProxyVerdict>, { stateOf }: Scene, members: number): Omit<ProxyCall, 'verdicts'> => {
  const givers = new Map<number, 'yes' | 'perhaps'>();
  verdicts.forEach(({ status }, place) => {
    const { giver } = placed[place] as PlacedProxy;
    if (status === 'valid') givers.set(giver, 'yes');
    if ((status === 'undetermined' || status === 'to-decide') && !givers.has(giver) && stateOf(giver) === 'absent') givers.set(giver, 'perhaps');
  });
  let valid = 0;
  for (const one of givers.values()) if (one === 'yes') valid++;
  let listed: ProxyCall['represented'] | undefined;
  return {
    get represented() { return (listed ??= Array.from({ length: members }, (_, place) => givers.get(place) ?? 'no')); },
    valid, undetermined: givers.size - valid,
  };
};

const UNKNOWN_RULES: ProxyVerdict = { status: 'undetermined', missing: 'rules-of-the-body' };

/** What each proxy is worth by itself at one moment, and where its giver is: its fate beside the others follows from that alone. */
interface Settled {
  readonly alone: ReadonlyArray<ProxyVerdict>;
  readonly givers: ReadonlyArray<MemberState>;
  readonly call: ProxyCall;
}

const isSame = (a: ProxyVerdict, b: ProxyVerdict | undefined): boolean =>
  a.status === b?.status &&
  (!('obstacle' in a) || ('obstacle' in b && a.obstacle === b.obstacle)) &&
  (!('missing' in a) || ('missing' in b && a.missing === b.missing));

/** Settles the proxies of a moment; where none has changed by itself since the one before, the call of that one stands. */
const settle = (placed: ReadonlyArray<PlacedProxy>, moment: number, scene: Scene, facts: ProxyFacts, before: Settled | undefined): Settled => {
  const { limit } = holderLimit(facts.organ, facts.heldOn);
  const alone = placed.map((proxy, place): ProxyVerdict => {
    if (!speaksAt(proxy, moment)) return { status: 'outside' };
    const verdict = documentVerdict(facts.proxies[place] as Proxy, { moment, revokedAt: proxy.revokedAt }, facts) ?? partiesVerdict(proxy, scene);
    return limit === undefined && verdict.status !== 'dormant' ? UNKNOWN_RULES : verdict;
  });
  const givers = placed.map(({ giver }) => scene.stateOf(giver));
  if (before !== undefined && alone.every((verdict, place) => givers[place] === before.givers[place] && isSame(verdict, before.alone[place]))) return before;
  const verdicts = limit === undefined ? alone : settleSurplus({ proxies: facts.proxies, placed, verdicts: alone, limit }, facts.surplus ?? 'first-given');
  return { alone, givers, call: Object.assign(representedBy(placed, verdicts, scene, facts.roll.members.length), { verdicts }) };
};

/** The moments at which a proxy may change by itself: its first and last items, its revocation, the accounts of one of the members. */
const boundsOf = (placed: ReadonlyArray<PlacedProxy>, { agenda, ownAccounts }: ProxyFacts): ReadonlySet<number> => {
  const places = new Map(agenda.map((item, place) => [item, place + 1] as const));
  return new Set([
    ...placed.flatMap(({ first, last, revokedAt = 0 }) => [first, last + 1, revokedAt]),
    ...(ownAccounts?.items ?? []).flatMap((item) => [places.get(item) as number, (places.get(item) as number) + 1]),
  ]);
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
 * @example followProxies(proxyFacts).map(({ valid }) => valid) // [1, 1, 1]
 * @since 0.1.0
 */
export const followProxies = (facts: ProxyFacts): ReadonlyArray<ProxyCall> => {
  const placed = placeProxies(facts.proxies, facts);
  const bounds = boundsOf(placed, facts);
  const sceneAt = scenesOf(facts);
  let settled: Settled | undefined;
  return facts.followed.calls.map((roll, moment) => {
    if (settled === undefined || roll !== facts.followed.calls[moment - 1] || bounds.has(moment)) settled = settle(placed, moment, sceneAt(moment), facts, settled);
    return settled.call;
  });
};
