import type { InterpretationId } from '../legal/index.js';
import type { ProxyCall, ProxyFacts } from './follow-proxies.js';
import type { HolderLimit } from './holder-limit.js';
import { holderLimit } from './holder-limit.js';
import type { Proxy, ProxyFinding, ProxyVerdict } from './proxy.js';

/** The note that a verdict rests on, beside those of the organ and of the day. */
const notesOn = (verdict: ProxyVerdict): ReadonlyArray<InterpretationId> => {
  if (verdict.status === 'refused') {
    const settledByOrder = verdict.obstacle === 'holder-already-holds' || verdict.obstacle === 'giver-already-represented';
    return settledByOrder ? ['003-two-proxies-one-holder'] : [];
  }
  if (verdict.status !== 'undetermined') return [];
  return verdict.missing === 'identity-of-a-member' ? ['008-homonyms'] : verdict.missing === 'presence-of-a-member' ? ['009-two-states'] : [];
};

const sameVerdict = (a: ProxyVerdict, b: ProxyVerdict): boolean =>
  a.status === b.status &&
  (a.status !== 'refused' || b.status !== 'refused' || a.obstacle === b.obstacle) &&
  (a.status !== 'undetermined' || b.status !== 'undetermined' || a.missing === b.missing);

/** What is said of a verdict, given the one before; nothing of a proxy that simply does not speak at this item. */
const findingOn = (proxy: Proxy, verdict: ProxyVerdict, earlier: ProxyVerdict | undefined, { limit, basis, notes }: HolderLimit): ProxyFinding | undefined => {
  const rests = { giver: proxy.giver, holder: proxy.holder ?? null, basis, notes: [...notes, ...notesOn(verdict)] };
  const spoke = earlier?.status === 'valid';
  switch (verdict.status) {
    case 'valid':
      return { _tag: 'ProxyValid', standing: 'conforms', ...rests };
    case 'undetermined':
      return { _tag: 'ProxyUndetermined', standing: 'undetermined', missing: [verdict.missing], ...rests };
    case 'dormant':
      return spoke ? { _tag: 'ProxyLapsed', standing: 'conforms', obstacle: verdict.obstacle, ...rests } : undefined;
    case 'refused':
      return spoke
        ? { _tag: 'ProxyLapsed', standing: 'conforms', obstacle: verdict.obstacle, ...rests }
        : { _tag: 'ProxyRefused', standing: 'breaches', obstacle: verdict.obstacle, limit: limit ?? 0, ...rests };
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
 * whose fate changed. A proxy that falls because its giver arrives, or because its holder leaves or withdraws, lapses without any
 * irregularity; one that never could speak is refused.
 *
 * Shape:   ProxyFacts, ProxyMoments → list of ProxyFinding
 * Units:   proxies.
 * Rounds:  nothing.
 * Findings: ProxyValid · ProxyRefused · ProxyLapsed · ProxyUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 1; for intercommunal bodies, art. L5211-1
 * @interpretation 003-two-proxies-one-holder
 * @interpretation 008-homonyms
 * @example assessProxies(two proxies to one holder) // the first ProxyValid, the second ProxyRefused: 'holder-already-holds'
 * @since 0.1.0
 */
export const assessProxies = (facts: ProxyFacts, { now, before }: ProxyMoments): ReadonlyArray<ProxyFinding> => {
  if (now === before) return [];
  const limit = holderLimit(facts.organ, facts.heldOn);
  return facts.proxies.flatMap((proxy, index) => {
    const verdict = now.verdicts[index] as ProxyVerdict;
    const earlier = before?.verdicts[index];
    const finding = earlier !== undefined && sameVerdict(earlier, verdict) ? undefined : findingOn(proxy, verdict, earlier, limit);
    return finding === undefined ? [] : [finding];
  });
};
