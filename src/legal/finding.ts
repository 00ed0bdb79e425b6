import type { InterpretationId } from './interpretation.js';
import type { Basis } from './source.js';

/**
 * What a finding says of the situation, whatever its tag: it `conforms`, it `breaches` a rule, it is `undetermined` because a
 * fact is missing, or it is for a person to decide (`needs-decision`).
 */
export type Standing = 'conforms' | 'breaches' | 'undetermined' | 'needs-decision';

/** What every finding carries. `notes` lists the interpretation notes that the outcome rests on. */
export interface Finding<Tag extends string, S extends Standing> {
  readonly _tag: Tag;
  readonly standing: S;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** A finding that could not be settled, with the facts that would settle it. */
export interface Undetermined<Tag extends string, Fact extends string> extends Finding<Tag, 'undetermined'> {
  readonly missing: readonly [Fact, ...Fact[]];
}

/** A finding that waits for people, with the answers they may give. */
export interface NeedsDecision<Tag extends string, Option extends string> extends Finding<Tag, 'needs-decision'> {
  readonly options: readonly [Option, ...Option[]];
}

/** No interpretation note: the outcome rests on the text alone. */
export const NO_NOTES: ReadonlyArray<InterpretationId> = [];
