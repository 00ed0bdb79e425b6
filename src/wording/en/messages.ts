import type { CivilDay } from '../../calendar/index.js';
import type {
  ActNature, CancellationFinding, ClassificationFinding, DocumentTypeFinding, MessageFinding, StepKind, StepObstacle, SubjectLevel,
} from '../../transmission/index.js';
import { isMessageKind } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing, nature } from './words.js';

const STEPS: Readonly<Record<StepKind, string>> = {
  '1-1': 'sending of the act', '1-2': 'receipt of the act', '1-3': 'anomaly of the act',
  '2-1': 'simple letter', '2-2': 'answer to the simple letter',
  '3-1': 'request for additional documents', '3-2': 'receipt of the request for documents', '3-3': 'refusal of the documents',
  '3-4': 'sending of the additional documents', '3-5': 'receipt of the documents or of the refusal',
  '4-1': 'letter of observations', '4-2': 'receipt of the letter of observations', '4-3': 'rejection of the observations',
  '4-4': 'answer to the observations', '4-5': 'receipt of the answer or of the rejection',
  '5-1': 'referral to the administrative court', '6-1': 'request for cancellation', '6-2': 'receipt of the cancellation',
  '7-1': 'request for the classification', '7-2': 'sending of the classification', '7-3': 'classification unchanged',
  posting: 'posting on the platform', 'check-passed': 'check passed', 'check-failed': 'check failed',
  'envelope-anomaly': 'anomaly of the envelope', 'no-answer': 'closing without an answer of the prefecture', validation: 'validation',
  'archiving-asked': 'request for archiving', 'archiving-sent': 'sending to the archives', 'archiving-accepted': 'archiving accepted',
  'archiving-refused': 'archiving refused', 'archiving-failed': 'failure of the sending to the archives', 'archive-unavailable': 'archives unavailable',
};

const OBSTACLES: Readonly<Record<StepObstacle, string>> = {
  'wrong-sender': 'the other side sends this message',
  'before-an-earlier-step': 'its day comes before that of an earlier step',
  'nothing-to-answer': 'nothing that it answers came before',
  'already-answered': 'it was answered already',
  'already-sent': 'the act is sent already, or being sent',
  'awaiting-an-answer': 'the request before it awaits its answer',
  'other-status': 'the platform is not there',
  'not-an-act': 'this exchange is not that of an act',
  'act-not-received': 'the act is not received by the prefecture',
  'cancellation-pending': 'a request for cancellation is pending',
  'act-cancelled': 'the transmission of the act is cancelled',
  'act-closed': 'the platform has validated the act or archives it',
};

const step = (place: number, on: CivilDay | null, kind: StepKind): string =>
  `Step ${place + 1}${on === null ? '' : `, ${day(on)}`}, ${STEPS[kind]}${isMessageKind(kind) ? ` (${kind})` : ''}`;

const subject = (levels: ReadonlyArray<SubjectLevel>): string =>
  `${levels.at(-1)?.code ?? ''} ${levels.map(({ label }) => (label === null ? '(label not known)' : `“${label}”`)).join(', ')}`;

const natures = (list: ReadonlyArray<ActNature>): string => (list.length === 0 ? 'no nature' : list.map(nature).join(', '));

export const ENGLISH_MESSAGES: Pick<FindingSentences, (CancellationFinding | ClassificationFinding | DocumentTypeFinding | MessageFinding)['_tag']> = {
  SubjectClassified: ({ levels }) => `Subject ${subject(levels)}.`,
  SubjectTooBroad: ({ levels }) => `Subject ${subject(levels)} alone: two levels at least are needed.`,
  LocalSubjectAbsent: ({ levels, absent }) => `Subject ${subject(levels)}: ${absent} is not in the list of the prefecture.`,
  LocalSubjectUnknown: ({ levels, missing: list }) => `Subject ${subject(levels)}; ${missing(list)}.`,
  ClassificationOutdated: ({ declaredVersion, versionInForce }) =>
    `Classification of ${day(declaredVersion)} declared, the one in force is of ${day(versionInForce)}: the prefecture answers with an anomaly.`,
  DocumentTypeAllowed: ({ documentType, nature: of, natures: list }) =>
    of === null ? `Document type ${documentType}: allowed for ${natures(list)}.` : `Document type ${documentType}: allowed for nature ${nature(of)}.`,
  DocumentTypeNotAllowed: ({ documentType, nature: of, natures: list }) =>
    `Document type ${documentType}: not allowed for nature ${nature(of)}${list.length === 0 ? ', nor for any' : `, but for ${natures(list)}`}.`,
  DocumentTypeUndetermined: ({ documentType, seenIn, missing: list }) =>
    `Document type ${documentType}, ${seenIn.length === 0 ? 'seen in none of the lists that were read' : 'seen only in old lists'}; ${missing(list)}.`,
  StepInOrder: ({ place, on, kind }) => `${step(place, on, kind)}.`,
  StepImpossible: ({ place, on, kind, obstacle }) => `${step(place, on, kind)}: impossible, ${OBSTACLES[obstacle]}.`,
  CancellationPossible: () => 'The transmission may be cancelled: the act is received by the prefecture.',
  CancellationImpossible: ({ obstacle }) => `The transmission cannot be cancelled: ${OBSTACLES[obstacle]}.`,
};
