import type { MemberId } from '../attendance/index.js';
import type { ProxyCall, ProxyFacts } from './follow-proxies.js';
import { groundsOf } from './grounds.js';
import type { HolderLimit } from './limits/holder-limit.js';
import { holderLimit } from './limits/holder-limit.js';
import { sittingsLimit } from './limits/sittings-limit.js';
import type { Proxy, ProxyFinding, ProxyObstacle, ProxyVerdict } from './proxy.js';

/** What tells a verdict from another: its status, and what stands behind it; a proxy refused stays refused, whatever its reason becomes. */
const keyOf = (verdict: ProxyVerdict): string => {
  switch (verdict.status) {
    case 'dormant': return `${verdict.status} ${verdict.obstacle}`;
    case 'undetermined': return `${verdict.status} ${verdict.missing}`;
    case 'to-decide': return `${verdict.status} ${verdict.among.join()}`;
    default: return verdict.status;
  }
};

/** What the findings of one sitting are made with. */
interface Context {
  readonly facts: ProxyFacts;
  readonly limit: HolderLimit;
}

/** The number that an obstacle compares with. */
const numberBehind = (obstacle: ProxyObstacle, { facts, limit }: Context): number => {
  const sittings = sittingsLimit(facts.organ, facts.heldOn).limit;
  return obstacle === 'too-many-sittings' && typeof sittings === 'number' ? sittings : (limit.limit ?? 0);
};

/** Those among whom people choose: the holders of one member's proxies, or the givers of one holder's. */
const optionsOf = ({ giver }: Proxy, among: ReadonlyArray<number>, proxies: ReadonlyArray<Proxy>): { readonly between: 'givers' | 'holders'; readonly options: readonly [MemberId, ...MemberId[]] } => {
  const rivals = among.map((place) => proxies[place] as Proxy);
  const between = rivals.every((rival) => rival.giver === giver) ? 'holders' : 'givers';
  const [first = giver, ...others] = rivals.map((rival) => (between === 'givers' ? rival.giver : (rival.holder ?? rival.giver)));
  return { between, options: [first, ...others] };
};

/** What is said of a verdict, given the one before; nothing of a proxy that simply does not speak at this item. */
const findingOn = (proxy: Proxy, verdict: ProxyVerdict, earlier: ProxyVerdict | undefined, context: Context): ProxyFinding | undefined => {
  const rests = { giver: proxy.giver, holder: proxy.holder ?? null, ...groundsOf(verdict, proxy, context.facts, context.limit) };
  const spoke = earlier?.status === 'valid';
  switch (verdict.status) {
    case 'valid':
      return { _tag: 'ProxyValid', standing: 'conforms', ...rests };
    case 'undetermined':
      return { _tag: 'ProxyUndetermined', standing: 'undetermined', missing: [verdict.missing], ...rests };
    case 'to-decide':
      return { _tag: 'ProxyToChoose', standing: 'needs-decision', ...optionsOf(proxy, verdict.among, context.facts.proxies), ...rests };
    case 'dormant':
      // A revocation is free, and told even where the proxy never spoke.
      return spoke || verdict.obstacle === 'revoked' ? { _tag: 'ProxyLapsed', standing: 'conforms', obstacle: verdict.obstacle, ...rests } : undefined;
    case 'refused':
      return spoke
        ? { _tag: 'ProxyLapsed', standing: 'conforms', obstacle: verdict.obstacle, ...rests }
        : { _tag: 'ProxyRefused', standing: 'breaches', obstacle: verdict.obstacle, limit: numberBehind(verdict.obstacle, context), ...rests };
    case 'outside':
      return undefined;
  }
};

/** Two moments of a sitting: `before` is left out at the opening. */
export interface ProxyMoments {
  readonly now: ProxyCall;
  readonly before?: ProxyCall;
}

/**
 * States what became of the proxies between two moments of a sitting: at the opening, every proxy that speaks then; later, those
 * whose fate changed. A proxy that falls because its giver arrives or revokes it, or because its holder leaves or withdraws, lapses
 * without any irregularity; one that never could speak is refused.
 *
 * Shape:   ProxyFacts, ProxyMoments → list of ProxyFinding
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: ProxyValid · ProxyRefused · ProxyLapsed · ProxyToChoose (where the caller names `needs-decision`) · ProxyUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1; for intercommunal bodies, art. L5211-1
 * @interpretation 003-two-proxies-one-holder
 * @interpretation 008-homonyms
 * @example assessProxies(proxyFacts, { now: followProxies(proxyFacts)[0] })
 *   // [{ _tag: 'ProxyValid', giver: 'd' }, { _tag: 'ProxyRefused', giver: 'e', obstacle: 'holder-already-holds' }]
 * @since 0.1.0
 */
export const assessProxies = (facts: ProxyFacts, { now, before }: ProxyMoments): ReadonlyArray<ProxyFinding> => {
  if (now === before) return [];
  const context: Context = { facts, limit: holderLimit(facts.organ, facts.heldOn) };
  return facts.proxies.flatMap((proxy, index) => {
    const verdict = now.verdicts[index] as ProxyVerdict;
    const earlier = before?.verdicts[index];
    const finding = earlier !== undefined && keyOf(earlier) === keyOf(verdict) ? undefined : findingOn(proxy, verdict, earlier, context);
    return finding === undefined ? [] : [finding];
  });
};
