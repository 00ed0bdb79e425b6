/**
 * Identifiers, `@CTES` names, stamps, classification, document types and messages of the transmission to the prefecture.
 *
 * @module deliberant/transmission
 */
export type {
  BodySirenUnknown, IdentifiedSitting, IdentifierAgrees, IdentifierDayDiffers, IdentifierDisagrees, IdentifierFinding,
} from './agreement/index.js';
export { assessActIdentifier } from './agreement/index.js';
export type { InternalNumberCorresponds, InternalNumberDiffers, InternalNumberFinding, TwoNumbers } from './agreement/index.js';
export { assessInternalNumber } from './agreement/index.js';
export type {
  ComparedActs, IdentifierPerhapsReused, IdentifierReused, IdentifiersDistinct, NamedAct, UniquenessFinding, UniquenessRule,
} from './agreement/index.js';
export { assessUniqueness } from './agreement/index.js';
export type { ActIdentifier, ActNature } from './identifier/index.js';
export { ACT_NATURES, formatActIdentifier, isActIdentifier, isActNature, parseActIdentifier, suggestedNature } from './identifier/index.js';
export type { CancelledNumber, DerivedNumber, InternalNumber, InternalNumberProfile, NumberChange, NumbersUsed } from './internal-number/index.js';
export {
  formatInternalNumber, internalNumberFrom, isInternalNumber, nextInternalNumber, parseInternalNumber, replacementNumber,
} from './internal-number/index.js';
export type { LenientReading, Repair, RepairKind, Suggested } from './lenient/index.js';
export { parseActIdentifierLeniently } from './lenient/index.js';
export type { ActFileName, EnvelopeName, EnvelopeSender, LenientFileName } from './name/index.js';
export {
  formatActFileName, formatEnvelopeName, isActFileName, isEnvelopeName, parseActFileName, parseActFileNameLeniently, parseEnvelopeName,
} from './name/index.js';
export type { CommuneCode, DepartmentCode, Rna, Siren, Siret } from './number/index.js';
export {
  departmentOf, formatCommuneCode, formatDepartment, formatRna, formatSiren, formatSiret, isCommuneCode, isDepartment, isRna, isSiren, isSiret,
  parseCommuneCode, parseDepartment, parseRna, parseSiren, parseSiret, sirenOf,
} from './number/index.js';
export { ACT_IDENTIFIER_FIELDS, IDENTIFIER_UNIQUENESS, SIREN_CONTROL_DIGIT, TRANSMISSION_DUTY, TRANSMISSION_STAMPS, TRANSMITTED_ACTS } from './provisions.js';
export type {
  Stamp, StampAgrees, StampDayContradicted, StampedAct, StampedPublicity, StampFinding, StampLayout, StampSimulated, StampUnreadable,
} from './stamp/index.js';
export { assessStamp, parseStamp } from './stamp/index.js';
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
