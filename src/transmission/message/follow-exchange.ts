import type { CivilDay } from '../../calendar/index.js';
import type { CancellationObstacle } from './assess-cancellation.js';
import { cancellationObstacle } from './assess-cancellation.js';
import type { ExchangeStatus, StepKind } from './exchange.js';
import { nextSteps, statusAfter } from './exchange.js';
import type { MessageSender } from './message-kind.js';
import { isMessageKind, messageForm } from './message-kind.js';

/** One step of a history; its day and its sender are compared where they are given. */
export interface ExchangeStep {
  readonly kind: StepKind;
  readonly on?: CivilDay;
  readonly sender?: MessageSender;
}

/**
 * What makes a step impossible where it stands: its kind is sent by the other side; it bears a day before that of an earlier step;
 * nothing that it answers came before; all that it answers was answered already; the act was sent already; the same
 * request awaits its answer; or what stands against a cancellation. `other-status` is a step of a platform out of its place.
 */
export type StepObstacle =
  | 'wrong-sender' | 'before-an-earlier-step' | 'nothing-to-answer' | 'already-answered' | 'already-sent' | 'awaiting-an-answer'
  | 'other-status' | CancellationObstacle;

/** What is known after the steps so far; the exchange of the act comes first among the exchanges. */
export interface Followed {
  readonly exchanges: readonly [ExchangeStatus, ...ExchangeStatus[]];
  /** The kinds that came, each once. */
  readonly kinds: ReadonlyArray<StepKind>;
  readonly latestDay: CivilDay | null;
}

export const BEFORE_ANY_STEP: Followed = { exchanges: ['unsent', 'classification-unasked'], kinds: [], latestDay: null };

/** The messages that open an exchange of their own: the letters about an act and the answers to them. */
const OPENING: ReadonlyArray<StepKind> = ['2-1', '2-2', '3-1', '3-3', '3-4', '4-1', '4-3', '4-4', '5-1'];

/** What stands against a step that no exchange admits. */
const outOfPlace = (kind: StepKind, { exchanges: [act], kinds }: Followed): StepObstacle => {
  if (kind === '1-1' || kind === 'posting') return act === 'cancelled' ? 'act-cancelled' : 'already-sent';
  if (!isMessageKind(kind)) return 'other-status';
  const { answers } = messageForm(kind);
  if (answers.length > 0) return answers.some((one) => kinds.includes(one)) ? 'already-answered' : 'nothing-to-answer';
  return kind === '7-1' ? 'awaiting-an-answer' : cancellationObstacle(act);
};

/** The obstacle to a step, `null` for none. */
export const obstacleTo = (step: ExchangeStep, followed: Followed): StepObstacle | null => {
  const { kind, on, sender } = step;
  if (!followed.exchanges.some((status) => nextSteps(status).includes(kind))) return outOfPlace(kind, followed);
  if (sender !== undefined && isMessageKind(kind) && messageForm(kind).sender !== sender) return 'wrong-sender';
  return on !== undefined && followed.latestDay !== null && on < followed.latestDay ? 'before-an-earlier-step' : null;
};

/** What is known after one more step; a step that no exchange admits moves none. */
export const follow = (followed: Followed, { kind, on }: ExchangeStep): Followed => {
  const { exchanges: [act, ...others], kinds, latestDay } = followed;
  const moved = followed.exchanges.findIndex((status) => nextSteps(status).includes(kind));
  if (moved < 0) return followed;
  const after = statusAfter(kind);
  const isAct = moved === 0 && !OPENING.includes(kind);
  const rest = OPENING.includes(kind) ? [...others, after] : others.map((status, place) => (place + 1 === moved ? after : status));
  return {
    exchanges: [isAct ? after : act, ...rest],
    kinds: kinds.includes(kind) ? kinds : [...kinds, kind],
    latestDay: on === undefined || (latestDay !== null && on < latestDay) ? latestDay : on,
  };
};

/**
 * Follows a history to its end: where the act stands, then the classification, then each letter and each answer as they came. Steps
 * that are impossible move nothing.
 *
 * Shape:   list of ExchangeStep → list of ExchangeStatus, that of the act first
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; assessMessages judges each step.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @interpretation 052-order-of-messages
 * @example followExchange([{ kind: '1-1' }, { kind: '1-2' }, { kind: '3-1' }]) // ['received', 'classification-unasked', 'documents-requested']
 * @since 0.2.0
 */
export const followExchange = (history: ReadonlyArray<ExchangeStep>): readonly [ExchangeStatus, ...ExchangeStatus[]] =>
  history.reduce(follow, BEFORE_ANY_STEP).exchanges;
