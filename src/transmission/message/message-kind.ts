/** The kind of a message, by its two numbers in the protocol: `1-1` sends an act, `1-2` acknowledges it. */
export type MessageKind =
  | '1-1' | '1-2' | '1-3'
  | '2-1' | '2-2'
  | '3-1' | '3-2' | '3-3' | '3-4' | '3-5'
  | '4-1' | '4-2' | '4-3' | '4-4' | '4-5'
  | '5-1'
  | '6-1' | '6-2'
  | '7-1' | '7-2' | '7-3';

/** Who sends a message: the authority whose act it is, or the State. */
export type MessageSender = 'authority' | 'state';

/** A kind of message, the root element of its XML, who sends it, and the kinds that it may answer (none: it opens an exchange). */
export interface MessageForm {
  readonly kind: MessageKind;
  readonly element: string;
  readonly sender: MessageSender;
  readonly answers: ReadonlyArray<MessageKind>;
}

/** The twenty-one kinds of messages, in the order of their numbers. */
// prettier-ignore
export const MESSAGES: ReadonlyArray<MessageForm> = [
  { kind: '1-1', element: 'Acte', sender: 'authority', answers: [] },
  { kind: '1-2', element: 'ARActe', sender: 'state', answers: ['1-1'] },
  { kind: '1-3', element: 'AnomalieActe', sender: 'state', answers: ['1-1'] },
  { kind: '2-1', element: 'CourrierSimple', sender: 'state', answers: [] },
  { kind: '2-2', element: 'ReponseCourrierSimple', sender: 'authority', answers: ['2-1'] },
  { kind: '3-1', element: 'DemandePieceComplementaire', sender: 'state', answers: [] },
  { kind: '3-2', element: 'ARDemandePieceComplementaire', sender: 'authority', answers: ['3-1'] },
  { kind: '3-3', element: 'RefusPieceComplementaire', sender: 'authority', answers: ['3-1'] },
  { kind: '3-4', element: 'PieceComplementaire', sender: 'authority', answers: ['3-1'] },
  { kind: '3-5', element: 'ARPieceComplementaire', sender: 'state', answers: ['3-3', '3-4'] },
  { kind: '4-1', element: 'LettreObservations', sender: 'state', answers: [] },
  { kind: '4-2', element: 'ARLettreObservations', sender: 'authority', answers: ['4-1'] },
  { kind: '4-3', element: 'RejetLettreObservations', sender: 'authority', answers: ['4-1'] },
  { kind: '4-4', element: 'ReponseLettreObservations', sender: 'authority', answers: ['4-1'] },
  { kind: '4-5', element: 'ARReponseRejetLettreObservations', sender: 'state', answers: ['4-3', '4-4'] },
  { kind: '5-1', element: 'DefereTA', sender: 'state', answers: [] },
  { kind: '6-1', element: 'Annulation', sender: 'authority', answers: [] },
  { kind: '6-2', element: 'ARAnnulation', sender: 'state', answers: ['6-1'] },
  { kind: '7-1', element: 'DemandeClassification', sender: 'authority', answers: [] },
  { kind: '7-2', element: 'RetourClassification', sender: 'state', answers: ['7-1'] },
  { kind: '7-3', element: 'ReponseClassificationSansChangement', sender: 'state', answers: ['7-1'] },
];

/**
 * Whether a text is the kind of a message.
 *
 * Shape:   text → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @example isMessageKind('5-2') // false
 * @since 0.2.0
 */
export const isMessageKind = (text: string): text is MessageKind => MESSAGES.some(({ kind }) => kind === text);

/**
 * Describes a kind of message: its root element, who sends it, what it answers.
 *
 * Shape:   MessageKind → MessageForm
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @example messageForm('3-4') // { element: 'PieceComplementaire', sender: 'authority', answers: ['3-1'] }
 * @since 0.2.0
 */
export const messageForm = (kind: MessageKind): MessageForm => MESSAGES.find((form) => form.kind === kind) as MessageForm;

/**
 * Finds the kind of a message by the root element of its XML, without its prefix.
 *
 * Shape:   text → MessageKind, or `null` for an element that is no message (an envelope, a word of another vocabulary)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, messages métier
 * @example messageKindOf('ARActe') // '1-2'
 * @since 0.2.0
 */
export const messageKindOf = (element: string): MessageKind | null => MESSAGES.find((form) => form.element === element)?.kind ?? null;
