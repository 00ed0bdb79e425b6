import type { RollCall } from '../../attendance/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { ProxyCall } from '../follow-proxies.js';
import type { ProxyFact, VoicesFinding, VoiceState } from '../proxy.js';

/**
 * How the voice of each member is cast when an item is taken, in the order of the roll: their own, by proxy, in doubt, or none. A
 * member who withdrew for an interest has none.
 *
 * Shape:   RollCall, ProxyCall → list of VoiceState
 * Units:   one voice for each member present or represented.
 * Rounds:  nothing.
 * Findings: none; countVoices words them.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20
 * @example voiceStates(followRoll(roll, agenda).calls[0], followProxies(proxyFacts)[0]) // ['own', 'own', 'own', 'by-proxy', 'none']
 * @since 0.2.0
 */
export const voiceStates = (roll: RollCall, proxies: ProxyCall): ReadonlyArray<VoiceState> =>
  roll.states.map((state, place) =>
    state === 'present'
      ? 'own'
      : proxies.represented[place] === 'yes'
        ? 'by-proxy'
        : proxies.represented[place] === 'perhaps'
          ? 'in-doubt'
          : 'none',
  );

/** How many voices there are: at least, and at most where some presence or some proxy is in doubt. */
export interface VoiceCount {
  readonly atLeast: number;
  readonly atMost: number;
}

/** What the count of the voices starts from; `count.atMost` is `null` where nothing bounds them. */
export interface VoicesToCount {
  readonly own: number;
  readonly byProxy: number;
  readonly count: { readonly atLeast: number; readonly atMost: number | null };
  /** What would settle the count: it is undetermined as soon as the two bounds differ, or the rules are not encoded. */
  readonly missing: ProxyFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/**
 * The voices of a roll by name: each doubtful presence is one voice less at least, each undetermined proxy one more at most.
 *
 * Shape:   RollCall, ProxyCall → VoiceCount
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: none; countVoices makes one of them.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20
 * @example voiceCount(followRoll(roll, agenda).calls[0], followProxies(proxyFacts)[0]) // { atLeast: 4, atMost: 4 }
 * @since 0.1.0
 */
export const voiceCount = (roll: RollCall, proxies: ProxyCall): VoiceCount => {
  const certain = roll.present + proxies.valid;
  return { atLeast: certain - roll.doubtful, atMost: certain + proxies.undetermined };
};

/**
 * Counts the voices when an item is taken.
 *
 * Shape:   VoicesToCount → VoicesFinding
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: VoicesCounted · VoicesUndetermined (with both readings)
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20
 * @example countVoices({
 *   own: 40, byProxy: 6, count: { atLeast: 46, atMost: 46 }, missing: 'fate-of-another-proxy', basis: report.voices.basis, notes: [],
 *   }) // { _tag: 'VoicesCounted', total: 46 }
 * @since 0.1.0
 */
export const countVoices = ({ own, byProxy, count, missing, basis, notes }: VoicesToCount): VoicesFinding =>
  count.atLeast === count.atMost && missing !== 'rules-of-the-body'
    ? { _tag: 'VoicesCounted', standing: 'conforms', own, byProxy, total: count.atLeast, basis, notes }
    : { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: [missing], ...count, basis, notes };
