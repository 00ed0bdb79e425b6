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

const representedBy = (placed: ReadonlyArray<PlacedProxy>, verdicts: ReadonlyArray<ProxyVerdict>, { call }: Scene): ProxyCall['represented'] => {
  const represented: Array<'yes' | 'perhaps' | 'no'> = call.states.map(() => 'no');
  verdicts.forEach(({ status }, place) => {
    const { giver } = placed[place] as PlacedProxy;
    if (status === 'valid') represented[giver] = 'yes';
    if ((status === 'undetermined' || status === 'to-decide') && represented[giver] === 'no' && call.states[giver] === 'absent') represented[giver] = 'perhaps';
  });
  return represented;
};

const UNKNOWN_RULES: ProxyVerdict = { status: 'undetermined', missing: 'rules-of-the-body' };

const settle = (placed: ReadonlyArray<PlacedProxy>, moment: number, scene: Scene, facts: ProxyFacts): ProxyCall => {
  const { limit } = holderLimit(facts.organ, facts.heldOn);
  const alone = placed.map((proxy, place): ProxyVerdict => {
    if (!speaksAt(proxy, moment)) return { status: 'outside' };
    const verdict = documentVerdict(facts.proxies[place] as Proxy, { moment, revokedAt: proxy.revokedAt }, facts) ?? partiesVerdict(proxy, scene);
    return limit === undefined && verdict.status !== 'dormant' ? UNKNOWN_RULES : verdict;
  });
  const verdicts = limit === undefined ? alone : settleSurplus({ proxies: facts.proxies, placed, verdicts: alone, limit }, facts.surplus ?? 'first-given');
  const represented = representedBy(placed, verdicts, scene);
  const counted = (state: 'yes' | 'perhaps'): number => represented.filter((one) => one === state).length;
  return { verdicts, valid: counted('yes'), undetermined: counted('perhaps'), represented };
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
 * @since 0.1.0
 */
export const followProxies = (facts: ProxyFacts): ReadonlyArray<ProxyCall> => {
  const placed = placeProxies(facts.proxies, facts);
  const bounds = boundsOf(placed, facts);
  const sceneAt = scenesOf(facts);
  let call: ProxyCall | undefined;
  return facts.followed.calls.map((roll, moment) => {
    if (call === undefined || roll !== facts.followed.calls[moment - 1] || bounds.has(moment)) call = settle(placed, moment, sceneAt(moment), facts);
    return call;
  });
};
