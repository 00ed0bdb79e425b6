export type { ActIdentifier } from './identifier/act-identifier.js';
export { formatActIdentifier, isActIdentifier, parseActIdentifier } from './identifier/act-identifier.js';
export type { ActNature } from './identifier/act-nature.js';
export { ACT_NATURES, isActNature } from './identifier/act-nature.js';
export type {
  BodySirenUnknown, IdentifiedSitting, IdentifierAgrees, IdentifierDayDiffers, IdentifierDisagrees, IdentifierFinding,
} from './identifier/identifier-agreement.js';
export { assessActIdentifier } from './identifier/identifier-agreement.js';
export type { InternalNumber, InternalNumberProfile } from './internal-number/internal-number.js';
export { formatInternalNumber, isInternalNumber, parseInternalNumber } from './internal-number/internal-number.js';
export type { CommuneCode, DepartmentCode, Rna, Siren, Siret } from './number/index.js';
export {
  departmentOf, formatCommuneCode, formatDepartment, formatRna, formatSiren, formatSiret, isCommuneCode, isDepartment, isRna, isSiren, isSiret,
  parseCommuneCode, parseDepartment, parseRna, parseSiren, parseSiret, sirenOf,
} from './number/index.js';
export { ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT, TRANSMISSION_DUTY, TRANSMITTED_ACTS } from './provisions.js';
export type {
  DecidedAct, ReceiptFinding, ReceiptUnknown, ReceivedBeforeItsDay, ReceivedByPrefecture, TransmissionFacts,
} from './transmission-receipt.js';
export { assessReceipt } from './transmission-receipt.js';
export type {
  ClassificationCode, ClassificationFacts, ClassificationFinding, ClassificationOutdated, DocumentType, DocumentTypeAllowed,
  DocumentTypeFacts, DocumentTypeFinding, DocumentTypeNotAllowed, DocumentTypeUndetermined, LocalSubjectAbsent,
  LocalSubjects, LocalSubjectUnknown, SubjectClassified, SubjectLevel, SubjectTooBroad,
} from './classification/index.js';
export {
  assessClassification, assessDocumentType, classificationOf, DOCUMENT_TYPES, documentTypesFor, formatClassificationCode,
  isClassificationCode, isKnownDocumentType, nationalClassification, openDataLabel, parseClassificationCode,
  SUBJECT_CLASSIFICATION, suggestedNatures,
} from './classification/index.js';
export type {
  CancellationFinding, CancellationImpossible, CancellationObstacle, CancellationPossible, ExchangeStatus, ExchangeStep,
  MessageFinding, MessageForm, MessageKind, MessageSender, PlatformStep, StepImpossible, StepInOrder, StepKind,
  StepObstacle,
} from './message/index.js';
export {
  assessCancellation, assessMessages, CANCELLATION, followExchange, isMessageKind, MESSAGE_EXCHANGE, messageForm,
  messageKindOf, MESSAGES, nextMessages, nextSteps, statusAfter,
} from './message/index.js';
