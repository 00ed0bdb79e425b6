import type { RollCall } from '../attendance/index.js';
import type { Basis, InterpretationId } from '../legal/index.js';
import type { ProxyCall } from './follow-proxies.js';
import type { ProxyFact, VoicesFinding, VoiceState } from './proxy.js';

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
 * @since 0.1.0
 */
export const voicesAt = (roll: RollCall, proxies: ProxyCall): ReadonlyArray<VoiceState> =>
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

/** The voices of a roll by name: one doubt counts for one voice less at least, one more at most. */
export const voiceCount = (roll: RollCall, proxies: ProxyCall): VoiceCount => {
  const certain = roll.present + proxies.valid;
  return { atLeast: certain - roll.doubtful, atMost: certain + proxies.undetermined };
};

/**
 * Counts the voices when an item is taken.
 *
 * Shape:   voices cast in person, voices by proxy, the count with its doubts, what is missing, basis → VoicesFinding
 * Units:   voices.
 * Rounds:  nothing.
 * Findings: VoicesCounted · VoicesUndetermined (with both readings)
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20
 * @example countVoices({ own: 40, byProxy: 6, … }) // VoicesCounted, total 46
 * @since 0.1.0
 */
export const countVoices = ({ own, byProxy, count, missing, basis, notes }: {
  readonly own: number;
  readonly byProxy: number;
  readonly count: VoiceCount;
  readonly missing: ProxyFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}): VoicesFinding =>
  count.atLeast === count.atMost
    ? { _tag: 'VoicesCounted', standing: 'conforms', own, byProxy, total: count.atLeast, basis, notes }
    : { _tag: 'VoicesUndetermined', standing: 'undetermined', missing: [missing], ...count, basis, notes };
