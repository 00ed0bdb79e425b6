import type { PlacedProxy } from './parties.js';
import type { Proxy, ProxyVerdict, SurplusRule } from '../proxy.js';

/** The proxies of one moment, each with what stands against it by itself, and how many one holder may have. */
export interface SurplusFacts {
  readonly proxies: ReadonlyArray<Proxy>;
  readonly placed: ReadonlyArray<PlacedProxy>;
  readonly verdicts: ReadonlyArray<ProxyVerdict>;
  readonly limit: number;
}

const IN_DOUBT: ProxyVerdict = { status: 'undetermined', missing: 'fate-of-another-proxy' };

const count = (of: Map<number | undefined, number>, key: number | undefined): void => {
  of.set(key, (of.get(key) ?? 0) + 1);
};

/** By the days on which they were given, where every proxy tells its own; in the order of the list otherwise. */
const orderGiven = (proxies: ReadonlyArray<Proxy>): ReadonlyArray<number> => {
  const places = proxies.map((_, place) => place);
  const dayOf = (place: number): string => proxies[place]?.givenOn ?? '';
  return proxies.some(({ givenOn }) => givenOn === undefined)
    ? places
    : places.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
};

/** The first given stands, of those to one holder beyond the limit as of those given by one member; a proxy in doubt may take a place. */
const firstGiven = ({ proxies, placed, verdicts, limit }: SurplusFacts): ReadonlyArray<ProxyVerdict> => {
  const [held, perhapsHeld] = [new Map<number | undefined, number>(), new Map<number | undefined, number>()];
  const [represented, perhapsRepresented] = [new Set<number>(), new Set<number>()];
  const settled = [...verdicts];
  const inDoubt = (verdict: ProxyVerdict, { giver, holder }: PlacedProxy): ProxyVerdict => {
    perhapsRepresented.add(giver);
    count(perhapsHeld, holder);
    return verdict;
  };
  const settle = (verdict: ProxyVerdict, proxy: PlacedProxy): ProxyVerdict => {
    if (verdict.status !== 'valid' && verdict.status !== 'undetermined') return verdict;
    const { giver, holder } = proxy;
    if (represented.has(giver)) return { status: 'refused', obstacle: 'giver-already-represented' };
    const already = held.get(holder) ?? 0;
    if (already >= limit) return { status: 'refused', obstacle: 'holder-already-holds' };
    if (verdict.status === 'undetermined') return inDoubt(verdict, proxy);
    if (perhapsRepresented.has(giver) || already + (perhapsHeld.get(holder) ?? 0) >= limit) return inDoubt(IN_DOUBT, proxy);
    count(held, holder);
    represented.add(giver);
    return verdict;
  };
  for (const place of orderGiven(proxies)) settled[place] = settle(verdicts[place] as ProxyVerdict, placed[place] as PlacedProxy);
  return settled;
};

/** Those that stand in each other's way are all left to people; those that only a proxy in doubt stands against are in doubt. */
const leftToPeople = ({ placed, verdicts, limit }: SurplusFacts): ReadonlyArray<ProxyVerdict> => {
  const [byGiver, byHolder] = [new Map<number | undefined, Array<number>>(), new Map<number | undefined, Array<number>>()];
  const add = (of: Map<number | undefined, Array<number>>, key: number | undefined, place: number): void => {
    const known = of.get(key);
    if (known === undefined) of.set(key, [place]);
    else known.push(place);
  };
  verdicts.forEach(({ status }, place) => {
    if (status !== 'valid' && status !== 'undetermined') return;
    add(byGiver, placed[place]?.giver, place);
    add(byHolder, placed[place]?.holder, place);
  });
  const certain = (places: ReadonlyArray<number>): ReadonlyArray<number> => places.filter((place) => verdicts[place]?.status === 'valid');
  return verdicts.map((verdict, place): ProxyVerdict => {
    if (verdict.status !== 'valid') return verdict;
    const ofGiver = byGiver.get(placed[place]?.giver) as ReadonlyArray<number>;
    const ofHolder = byHolder.get(placed[place]?.holder) as ReadonlyArray<number>;
    if (certain(ofGiver).length > 1) return { status: 'to-decide', among: certain(ofGiver) };
    if (certain(ofHolder).length > limit) return { status: 'to-decide', among: certain(ofHolder) };
    return ofGiver.length > 1 || ofHolder.length > limit ? IN_DOUBT : verdict;
  });
};

/**
 * Settles the proxies too many: those to one holder beyond the limit, those given by one member to several. The text does not say
 * which one stands; the caller names the rule.
 *
 * Shape:   SurplusFacts, SurplusRule → list of ProxyVerdict
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: none; assessProxies words the verdicts.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1
 * @interpretation 003-two-proxies-one-holder
 * @since 0.2.0
 */
export const settleSurplus = (facts: SurplusFacts, rule: SurplusRule): ReadonlyArray<ProxyVerdict> =>
  rule === 'first-given' ? firstGiven(facts) : leftToPeople(facts);
