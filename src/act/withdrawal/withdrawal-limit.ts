import type { CivilDay } from '../../calendar/index.js';
import { addMonths } from '../../calendar/index.js';
import type { Basis, Finding, InterpretationId, Undetermined } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { MORE_FAVOURABLE, WITHDRAWAL_MONTHS, WITHOUT_LIMIT } from './provisions.js';

/** What the decision loses: its past and its future (withdrawal), or its future alone (repeal). */
export type Undoing = 'withdrawal' | 'repeal';

/** Why a decision may be undone without limit of time, where it may. */
export type UndoingReason = 'subsidy-conditions-not-respected' | 'condition-no-longer-met' | 'more-favourable-at-request';

/** Every reason. */
export const UNDOING_REASONS: ReadonlyArray<UndoingReason> = ['subsidy-conditions-not-respected', 'condition-no-longer-met', 'more-favourable-at-request'];

/** What the withdrawal or the repeal of a decision that creates rights looks at; `on` is the day it is done, where it is. */
export interface WithdrawalFacts {
  readonly decidedOn: CivilDay;
  readonly undoing: Undoing;
  readonly legality?: 'legal' | 'illegal' | undefined;
  readonly reason?: UndoingReason | undefined;
  readonly on?: CivilDay | undefined;
}

/** What a finding on the withdrawal of a decision may miss. */
export type WithdrawalFact = 'legality-of-the-decision' | 'rules-of-that-day';

/** A decision, how it is undone, and the last day to do so. @inline */
interface UndoingLimit {
  readonly undoing: Undoing;
  readonly decidedOn: CivilDay;
  readonly lastDay: CivilDay;
}

/** The findings of withdrawalLimit. */
export type WithdrawalFinding =
  | (Finding<'WithdrawalPossible', 'conforms'> & UndoingLimit)
  | (Finding<'WithdrawnInTime', 'conforms'> & UndoingLimit & { readonly on: CivilDay })
  | (Finding<'WithdrawnTooLate', 'breaches'> & UndoingLimit & { readonly on: CivilDay })
  | (Finding<'WithdrawalOfLegalDecision', 'breaches'> & { readonly undoing: Undoing })
  | (Finding<'WithdrawalWithoutLimit', 'conforms'> & { readonly undoing: Undoing; readonly reason: UndoingReason })
  | (Undetermined<'WithdrawalUndetermined', WithdrawalFact> & { readonly lastDay: CivilDay | null });

const NOTES: ReadonlyArray<InterpretationId> = ['068-four-months-to-withdraw'];

/** Which of the reasons goes with a withdrawal, which with a repeal, which with both. */
const admits = (reason: UndoingReason, undoing: Undoing): boolean =>
  reason === 'more-favourable-at-request' || (reason === 'condition-no-longer-met' ? undoing === 'repeal' : undoing === 'withdrawal');

/**
 * States until when a decision that creates rights may be withdrawn or repealed: four months from the day it was taken, and only if
 * it is illegal; without limit for a subsidy whose conditions were not respected, and in the two other cases of the code.
 *
 * Shape:   WithdrawalFacts → WithdrawalFinding
 * Units:   months, then civil days; not a clear period.
 * Rounds:  a month that lacks the day ends on its last day; a last day that is not a working day is kept.
 * Findings: WithdrawalPossible · WithdrawnInTime · WithdrawnTooLate · WithdrawalOfLegalDecision · WithdrawalWithoutLimit ·
 *           WithdrawalUndetermined
 * Errors:  none. Whether the decision creates rights is the caller’s to say.
 *
 * @legal CRPA, art. L242-1
 * @legal CRPA, art. L242-2
 * @legal CRPA, art. L242-4
 * @interpretation 068-four-months-to-withdraw
 * @example withdrawalLimit({ decidedOn: '2026-01-10', undoing: 'withdrawal', legality: 'illegal', on: '2026-05-11' })
 *   // { _tag: 'WithdrawnTooLate', lastDay: '2026-05-10' }
 * @since 0.2.0
 */
export const withdrawalLimit = ({ decidedOn, undoing, legality, reason, on }: WithdrawalFacts): WithdrawalFinding => {
  const months = inForceOn(decidedOn, WITHDRAWAL_MONTHS);
  const basis: Basis = [WITHDRAWAL_MONTHS[0].source];
  if (months === undefined) return { _tag: 'WithdrawalUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], lastDay: null, basis, notes: NO_NOTES };
  if (reason !== undefined && admits(reason, undoing)) {
    const { source } = reason === 'more-favourable-at-request' ? MORE_FAVOURABLE[0] : WITHOUT_LIMIT[0];
    return { _tag: 'WithdrawalWithoutLimit', standing: 'conforms', undoing, reason, basis: [source], notes: NO_NOTES };
  }
  const lastDay = addMonths(decidedOn, months.value);
  if (on !== undefined && on > lastDay) return { _tag: 'WithdrawnTooLate', standing: 'breaches', undoing, decidedOn, lastDay, on, basis, notes: NOTES };
  if (legality === 'legal') return { _tag: 'WithdrawalOfLegalDecision', standing: 'breaches', undoing, basis, notes: NO_NOTES };
  if (legality === undefined) return { _tag: 'WithdrawalUndetermined', standing: 'undetermined', missing: ['legality-of-the-decision'], lastDay, basis, notes: NOTES };
  return on === undefined
    ? { _tag: 'WithdrawalPossible', standing: 'conforms', undoing, decidedOn, lastDay, basis, notes: NOTES }
    : { _tag: 'WithdrawnInTime', standing: 'conforms', undoing, decidedOn, lastDay, on, basis, notes: NOTES };
};
