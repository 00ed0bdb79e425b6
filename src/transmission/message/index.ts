export type {
  CancellationFinding, CancellationImpossible, CancellationObstacle, CancellationPossible,
} from './assess-cancellation.js';
export { assessCancellation } from './assess-cancellation.js';
export type { MessageFinding, StepImpossible, StepInOrder } from './assess-messages.js';
export { assessMessages } from './assess-messages.js';
export type { ExchangeStatus, PlatformStep, StepKind } from './exchange.js';
export { nextMessages, nextSteps, statusAfter } from './exchange.js';
export type { ExchangeStep, StepObstacle } from './follow-exchange.js';
export { followExchange } from './follow-exchange.js';
export type { MessageForm, MessageKind, MessageSender } from './message-kind.js';
export { isMessageKind, messageForm, messageKindOf, MESSAGES } from './message-kind.js';
export { CANCELLATION, MESSAGE_EXCHANGE } from './provisions.js';
