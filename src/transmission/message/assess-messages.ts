import type { CivilDay } from '../../calendar/index.js';
import type { Basis, Finding, InterpretationId } from '../../legal/index.js';
import type { ExchangeStatus, StepKind } from './exchange.js';
import { statusAfter } from './exchange.js';
import type { ExchangeStep, StepObstacle } from './follow-exchange.js';
import { BEFORE_ANY_STEP, follow, obstacleTo } from './follow-exchange.js';
import { MESSAGE_EXCHANGE } from './provisions.js';

/** The step may come where it does; `status` is where it leads the exchange it moves or opens. */
export interface StepInOrder extends Finding<'StepInOrder', 'conforms'> {
  readonly place: number;
  readonly kind: StepKind;
  readonly on: CivilDay | null;
  readonly status: ExchangeStatus;
}

/** The step cannot come where it does; `actStatus` is where the act stood. */
export interface StepImpossible extends Finding<'StepImpossible', 'breaches'> {
  readonly place: number;
  readonly kind: StepKind;
  readonly on: CivilDay | null;
  readonly obstacle: StepObstacle;
  readonly actStatus: ExchangeStatus;
}

/** What assessMessages finds of each step. */
export type MessageFinding = StepInOrder | StepImpossible;

const BASIS: Basis = [MESSAGE_EXCHANGE];
const NOTES: ReadonlyArray<InterpretationId> = ['052-order-of-messages'];

/**
 * States, step by step, whether the history of an act's transmission is a possible one: who may send each message, which may follow
 * which, and that no day goes back. A step that is out of its place moves nothing, so that those that follow are judged as if it had
 * not come; a message from the wrong side, or with a day that goes back, is named and counts.
 *
 * Shape:   list of ExchangeStep, in the order they came → list of MessageFinding, one for each step
 * Units:   places counted from 0; civil days.
 * Rounds:  nothing.
 * Findings: StepInOrder · StepImpossible (with its obstacle)
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @interpretation 052-order-of-messages
 * @example assessMessages([{ kind: '1-1' }, { kind: '1-2' }, { kind: '1-3' }])
 *   // [{ _tag: 'StepInOrder' }, { _tag: 'StepInOrder' }, { _tag: 'StepImpossible', obstacle: 'already-answered' }]
 * @since 0.2.0
 */
export const assessMessages = (history: ReadonlyArray<ExchangeStep>): ReadonlyArray<MessageFinding> => {
  let followed = BEFORE_ANY_STEP;
  return history.map((step, place): MessageFinding => {
    const { kind, on = null } = step;
    const obstacle = obstacleTo(step, followed);
    const [actStatus] = followed.exchanges;
    followed = follow(followed, step);
    return obstacle === null
      ? { _tag: 'StepInOrder', standing: 'conforms', place, kind, on, status: statusAfter(kind), basis: BASIS, notes: NOTES }
      : { _tag: 'StepImpossible', standing: 'breaches', place, kind, on, obstacle, actStatus, basis: BASIS, notes: NOTES };
  });
};
