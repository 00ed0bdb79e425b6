import type { Versions } from '../legal/index.js';

/**
 * How much of an assembly must be there: a fraction of the members in office, to be exceeded (`more-than`) or reached
 * (`at-least`), counting those `present`, or those `present-or-represented`.
 */
export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictness: 'more-than' | 'at-least';
  readonly counted: 'present' | 'present-or-represented';
}

/**
 * The rules of an open syndicat mixte, which its statutes give and no law (CGCT, L5721-2-1): versions with a source of text
 * `statuts`. What they do not say is left out, and the finding that needs it is undetermined.
 */
export interface Statutes {
  /** Clear days between the sending of the notices and the sitting. */
  readonly clearDays?: Versions<number>;
  /** Clear days that urgency leaves. */
  readonly urgentClearDays?: Versions<number>;
  /** Clear days between the second notices and the sitting, after a failed quorum. */
  readonly secondClearDays?: Versions<number>;
  readonly explanatoryNote?: Versions<'required' | 'not-required'>;
  readonly quorum?: Versions<QuorumRule>;
  readonly proxiesPerHolder?: Versions<number>;
}
