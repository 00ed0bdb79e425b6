import type { InterpretationId } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { ProxyCall, ProxyFacts } from './follow-proxies.js';
import { holderLimit } from './holder-limit.js';
import type { ProxyFinding, ProxyVerdict } from './proxy.js';

const TWO_PROXIES: ReadonlyArray<InterpretationId> = ['003-two-proxies-one-holder'];

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
  const { limit, basis } = holderLimit(facts.organ, facts.heldOn);
  const findings: Array<ProxyFinding> = [];
  facts.proxies.forEach((proxy, index) => {
    const verdict = now.verdicts[index] as ProxyVerdict;
    const earlier = before?.verdicts[index];
    if (earlier !== undefined && sameVerdict(earlier, verdict)) return;
    const parties = { giver: proxy.giver, holder: proxy.holder ?? null, basis, notes: NO_NOTES };
    if (verdict.status === 'valid') findings.push({ _tag: 'ProxyValid', standing: 'conforms', ...parties });
    if (verdict.status === 'undetermined') {
      const notes: ReadonlyArray<InterpretationId> = verdict.missing === 'identity-of-a-member' ? ['008-homonyms'] : NO_NOTES;
      findings.push({ _tag: 'ProxyUndetermined', standing: 'undetermined', missing: [verdict.missing], ...parties, notes });
    }
    if (verdict.status === 'dormant' && earlier?.status === 'valid') {
      findings.push({ _tag: 'ProxyLapsed', standing: 'conforms', obstacle: 'giver-present', ...parties });
    }
    if (verdict.status === 'refused') {
      const notes = verdict.obstacle === 'holder-already-holds' ? TWO_PROXIES : NO_NOTES;
      findings.push(
        earlier?.status === 'valid'
          ? { _tag: 'ProxyLapsed', standing: 'conforms', obstacle: verdict.obstacle, ...parties, notes }
          : { _tag: 'ProxyRefused', standing: 'breaches', obstacle: verdict.obstacle, limit: limit ?? 0, ...parties, notes },
      );
    }
  });
  return findings;
};

const sameVerdict = (a: ProxyVerdict, b: ProxyVerdict): boolean =>
  a.status === b.status && (a.status !== 'refused' || b.status !== 'refused' || a.obstacle === b.obstacle);
