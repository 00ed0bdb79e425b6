import type { MessageKind } from './message-kind.js';
import { isMessageKind } from './message-kind.js';

/** What a platform does, or states, between two messages. */
export type PlatformStep =
  | 'posting' | 'check-passed' | 'check-failed' | 'envelope-anomaly' | 'no-answer' | 'validation'
  | 'archiving-asked' | 'archiving-sent' | 'archiving-accepted' | 'archiving-refused' | 'archiving-failed' | 'archive-unavailable';

/** One step in the life of an exchange: a message, or a step of a platform. */
export type StepKind = MessageKind | PlatformStep;

/** Where an exchange stands: that of an act, of a letter about it, of an answer to a letter, or of the classification. */
export type ExchangeStatus =
  | 'unsent' | 'posted' | 'waiting' | 'sent' | 'received' | 'refused' | 'unanswered' | 'validated' | 'cancellation-asked' | 'cancelled'
  | 'to-archive' | 'in-archiving' | 'archived' | 'archive-refused' | 'archive-failed' | 'archive-unavailable'
  | 'letter-received' | 'letter-answered'
  | 'documents-requested' | 'documents-acknowledged' | 'documents-answered' | 'documents-closed'
  | 'observations-made' | 'observations-acknowledged' | 'observations-answered' | 'observations-closed'
  | 'referred'
  | 'classification-unasked' | 'classification-asked' | 'classification-answered';

/** Which steps each status admits. The State may write about an act from its receipt until its cancellation. */
// prettier-ignore
const ADMITTED: Readonly<Record<ExchangeStatus, ReadonlyArray<StepKind>>> = {
  'unsent': ['1-1', 'posting'],
  'posted': ['1-1', 'check-passed', 'check-failed'],
  'waiting': ['1-1'],
  'sent': ['1-2', '1-3', 'envelope-anomaly', 'no-answer'],
  'received': ['2-1', '3-1', '4-1', '5-1', '6-1', 'validation', 'archiving-asked'],
  'refused': ['1-1', 'posting'],
  'unanswered': ['1-1', '1-2', '1-3', 'posting'],
  'validated': ['2-1', '3-1', '4-1', '5-1', 'archiving-asked'],
  'cancellation-asked': ['2-1', '3-1', '4-1', '5-1', '6-2'],
  'cancelled': [],
  'to-archive': ['2-1', '3-1', '4-1', '5-1', 'archiving-sent', 'archiving-failed', 'archive-unavailable'],
  'in-archiving': ['2-1', '3-1', '4-1', '5-1', 'archiving-accepted', 'archiving-refused'],
  'archived': ['2-1', '3-1', '4-1', '5-1'],
  'archive-refused': ['2-1', '3-1', '4-1', '5-1'],
  'archive-failed': ['2-1', '3-1', '4-1', '5-1'],
  'archive-unavailable': ['2-1', '3-1', '4-1', '5-1'],
  'letter-received': ['2-2'],
  'letter-answered': [],
  'documents-requested': ['3-2', '3-3', '3-4'],
  'documents-acknowledged': ['3-3', '3-4'],
  'documents-answered': ['3-5'],
  'documents-closed': [],
  'observations-made': ['4-2', '4-3', '4-4'],
  'observations-acknowledged': ['4-3', '4-4'],
  'observations-answered': ['4-5'],
  'observations-closed': [],
  'referred': [],
  'classification-unasked': ['7-1'],
  'classification-asked': ['7-2', '7-3'],
  'classification-answered': ['7-1'],
};

/** Where each step leads. */
// prettier-ignore
const LEADS_TO: Readonly<Record<StepKind, ExchangeStatus>> = {
  '1-1': 'sent', '1-2': 'received', '1-3': 'refused',
  '2-1': 'letter-received', '2-2': 'letter-answered',
  '3-1': 'documents-requested', '3-2': 'documents-acknowledged', '3-3': 'documents-answered', '3-4': 'documents-answered', '3-5': 'documents-closed',
  '4-1': 'observations-made', '4-2': 'observations-acknowledged', '4-3': 'observations-answered', '4-4': 'observations-answered', '4-5': 'observations-closed',
  '5-1': 'referred', '6-1': 'cancellation-asked', '6-2': 'cancelled',
  '7-1': 'classification-asked', '7-2': 'classification-answered', '7-3': 'classification-answered',
  'posting': 'posted', 'check-passed': 'waiting', 'check-failed': 'refused', 'envelope-anomaly': 'refused', 'no-answer': 'unanswered',
  'validation': 'validated', 'archiving-asked': 'to-archive', 'archiving-sent': 'in-archiving', 'archiving-accepted': 'archived',
  'archiving-refused': 'archive-refused', 'archiving-failed': 'archive-failed', 'archive-unavailable': 'archive-unavailable',
};

/**
 * Lists the steps that may come next in an exchange, messages and steps of platforms.
 *
 * Shape:   ExchangeStatus → list of StepKind
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @interpretation 052-order-of-messages
 * @example nextSteps('sent') // ['1-2', '1-3', 'envelope-anomaly', 'no-answer']
 * @since 0.2.0
 */
export const nextSteps = (status: ExchangeStatus): ReadonlyArray<StepKind> => ADMITTED[status];

/**
 * Lists the messages that may come next in an exchange.
 *
 * Shape:   ExchangeStatus → list of MessageKind
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @interpretation 052-order-of-messages
 * @example nextMessages('sent') // ['1-2', '1-3']
 * @since 0.2.0
 */
export const nextMessages = (status: ExchangeStatus): ReadonlyArray<MessageKind> => ADMITTED[status].filter(isMessageKind);

/**
 * States where a step leads the exchange it moves, or the one it opens.
 *
 * Shape:   StepKind → ExchangeStatus
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @example statusAfter('1-2') // 'received'
 * @since 0.2.0
 */
export const statusAfter = (step: StepKind): ExchangeStatus => LEADS_TO[step];
