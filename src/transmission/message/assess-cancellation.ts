import type { Basis, Finding, InterpretationId } from '../../legal/index.js';
import type { ExchangeStatus } from './exchange.js';
import { nextSteps } from './exchange.js';
import { CANCELLATION } from './provisions.js';

/**
 * What stands against a cancellation: the exchange is not that of an act; the act was not received; a cancellation is pending;
 * the act is cancelled; its platform has validated it or archives it.
 */
export type CancellationObstacle = 'not-an-act' | 'act-not-received' | 'cancellation-pending' | 'act-cancelled' | 'act-closed';

/** The authority may ask to cancel the transmission. */
export interface CancellationPossible extends Finding<'CancellationPossible', 'conforms'> {
  readonly status: ExchangeStatus;
}

/** The transmission cannot be cancelled where it stands. */
export interface CancellationImpossible extends Finding<'CancellationImpossible', 'breaches'> {
  readonly status: ExchangeStatus;
  readonly obstacle: CancellationObstacle;
}

/** What assessCancellation finds. */
export type CancellationFinding = CancellationPossible | CancellationImpossible;

const BASIS: Basis = [CANCELLATION];
const NOTES: ReadonlyArray<InterpretationId> = ['053-cancellation-of-a-transmission'];

/** What stands against a step that needs a received, living act. */
export const cancellationObstacle = (status: ExchangeStatus): CancellationObstacle => {
  switch (status) {
    case 'unsent': case 'posted': case 'waiting': case 'sent': case 'refused': case 'unanswered':
      return 'act-not-received';
    case 'cancellation-asked':
      return 'cancellation-pending';
    case 'cancelled':
      return 'act-cancelled';
    case 'validated': case 'to-archive': case 'in-archiving': case 'archived':
    case 'archive-refused': case 'archive-failed': case 'archive-unavailable':
      return 'act-closed';
    default:
      return 'not-an-act';
  }
};

/**
 * States whether the authority may ask to cancel a transmission: that of an act, from its receipt until it is closed, once at a
 * time. No delay is known. The number of a cancelled act is not free again.
 *
 * Shape:   ExchangeStatus of the act → CancellationFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: CancellationPossible · CancellationImpossible (with its obstacle)
 * Errors:  none.
 *
 * @legal protocole `@CTES`, annulation d’une transmission
 * @interpretation 053-cancellation-of-a-transmission
 * @example assessCancellation('sent') // { _tag: 'CancellationImpossible', obstacle: 'act-not-received' }
 * @since 0.2.0
 */
export const assessCancellation = (status: ExchangeStatus): CancellationFinding =>
  nextSteps(status).includes('6-1')
    ? { _tag: 'CancellationPossible', standing: 'conforms', status, basis: BASIS, notes: NOTES }
    : { _tag: 'CancellationImpossible', standing: 'breaches', status, obstacle: cancellationObstacle(status), basis: BASIS, notes: NOTES };
