import type { Basis, Finding, Undetermined } from '../../legal/index.js';
import { ACT_IDENTIFIER_FIELDS } from '../provisions.js';
import type { InternalNumber } from '../internal-number/index.js';

/** The number printed on a deliberation, and the one its act was transmitted under. */
export interface TwoNumbers {
  readonly deliberationNumber: string;
  readonly internalNumber: InternalNumber;
}

/**
 * The internal number holds that of the deliberation: the same letters and figures, with what was set `before` and `after` them; or,
 * where only the figures count, the same counts whatever the zeros on their left.
 */
export interface InternalNumberCorresponds extends Finding<'InternalNumberCorresponds', 'conforms'>, TwoNumbers {
  readonly by: 'letters-and-figures' | 'counts';
  readonly before: string;
  readonly after: string;
}

/** The internal number does not hold that of the deliberation: another act, or a number of its own. Only the sender can tell. */
export interface InternalNumberDiffers extends Undetermined<'InternalNumberDiffers', 'act-of-the-number'>, TwoNumbers {}

/** What assessInternalNumber finds. */
export type InternalNumberFinding = InternalNumberCorresponds | InternalNumberDiffers;

const BASIS: Basis = [ACT_IDENTIFIER_FIELDS];
const NOTES = ['040-internal-number-and-deliberation-number'] as const;

const ACCENTS = /\p{Mn}/gu;
const NOT_ALPHANUMERIC = /[^A-Z0-9]/g;
const FIGURES = /[1-9]\d*|0(?=\D|$)/g;
/** Below this number of letters and figures, to stand somewhere in the other number proves nothing. */
const LEAST_TELLING = 4;

/** The letters, as capitals without accents, and the figures: what the marks between them separate. */
const alphanumeric = (text: string): string => text.normalize('NFD').replace(ACCENTS, '').toUpperCase().replace(NOT_ALPHANUMERIC, '');

/** The numbers that the figures of a text write, without the zeros on their left. */
const countsIn = (text: string): ReadonlyArray<string> => text.match(FIGURES) ?? [];

const endsWith = (whole: ReadonlyArray<string>, end: ReadonlyArray<string>): boolean =>
  end.length > 0 && end.every((count, place) => whole[whole.length - end.length + place] === count);

type Correspondence = Pick<InternalNumberCorresponds, 'by' | 'before' | 'after'>;

const correspondenceOf = (deliberation: string, internal: string): Correspondence | undefined => {
  if (deliberation === internal) return { by: 'letters-and-figures', before: '', after: '' };
  const [inner, whole] = [alphanumeric(deliberation), alphanumeric(internal)];
  const at = inner.length >= LEAST_TELLING || inner === whole ? whole.indexOf(inner) : -1;
  if (inner !== '' && at >= 0) return { by: 'letters-and-figures', before: whole.slice(0, at), after: whole.slice(at + inner.length) };
  return endsWith(countsIn(internal), countsIn(deliberation)) ? { by: 'counts', before: '', after: '' } : undefined;
};

/**
 * States whether the internal number of an act and the number of its deliberation name the same act.
 *
 * Every body rewrites its numbers in its own manner (2024.00417, then D20240041710). They correspond where the internal number holds
 * the letters and figures of the other, marks aside, with others before or after them; a number of fewer than four letters and figures
 * must be the whole, or be the last counts of the other (7, then D2024_007).
 *
 * Shape:   TwoNumbers → InternalNumberFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: InternalNumberCorresponds · InternalNumberDiffers
 * Errors:  none.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @interpretation 040-internal-number-and-deliberation-number
 * @example assessInternalNumber({ deliberationNumber: '2024.00417', internalNumber: 'D20240041710' })
 *   // { _tag: 'InternalNumberCorresponds', before: 'D', after: '10' }
 * @since 0.2.0
 */
export const assessInternalNumber = ({ deliberationNumber, internalNumber }: TwoNumbers): InternalNumberFinding => {
  const found = correspondenceOf(deliberationNumber, internalNumber);
  return found === undefined
    ? { _tag: 'InternalNumberDiffers', standing: 'undetermined', deliberationNumber, internalNumber, missing: ['act-of-the-number'], basis: BASIS, notes: NOTES }
    : { _tag: 'InternalNumberCorresponds', standing: 'conforms', deliberationNumber, internalNumber, ...found, basis: BASIS, notes: NOTES };
};
