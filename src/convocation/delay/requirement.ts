import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { Convocation } from '../convocation.js';
import type { ConvocationFact, Counting } from '../finding.js';
import { NOTICE_OF_LARGE_COMMUNES } from '../provisions.js';

/** A number of days, and how they are counted. */
export interface RequiredDays {
  readonly counting: Counting;
  readonly days: number;
}

/**
 * How many days are asked for, and how they are counted. Two numbers when a fact that decides between them is missing
 * (`undecidedBy`); none when no rule is known for that organ on that day. `otherReading` is what the reading not chosen would ask.
 */
export interface Requirement {
  readonly counting: Counting;
  readonly days: ReadonlyArray<number>;
  readonly undecidedBy: ConvocationFact;
  readonly otherReading: RequiredDays | null;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** Which delay is looked for: that of the rank of the convocation, or that which urgency leaves. */
export type DelayKind = Convocation['rank'] | 'urgent';

/** What the delay of a procedure is chosen by. */
export interface DelayFacts {
  readonly organ: Organ;
  readonly on: CivilDay;
  readonly convocation: Convocation;
  readonly kind: DelayKind;
}

/** No rule is known for that organ or that day: why, and the text that would have spoken. */
export const unknownDelay = (undecidedBy: ConvocationFact, source: LegalSource, notes: ReadonlyArray<InterpretationId> = NO_NOTES): Requirement => ({
  counting: 'clear-days', days: [], undecidedBy, otherReading: null, basis: [source], notes,
});

/** The one delay in force on a day. */
export const delayInForce = (versions: Versions<number>, on: CivilDay, counting: Counting, notes: ReadonlyArray<InterpretationId> = NO_NOTES): Requirement => {
  const version = inForceOn(on, versions);
  return version === undefined
    ? unknownDelay('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES)
    : { counting, days: [version.value], undecidedBy: 'rules-of-the-body', otherReading: null, basis: [version.source], notes };
};
