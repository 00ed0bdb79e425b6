export type {
  ClassificationFacts, ClassificationFinding, ClassificationOutdated, LocalSubjectAbsent, LocalSubjectUnknown, SubjectClassified,
  SubjectTooBroad,
} from './assess-classification.js';
export { assessClassification } from './assess-classification.js';
export type {
  DocumentTypeAllowed, DocumentTypeFacts, DocumentTypeFinding, DocumentTypeNotAllowed, DocumentTypeUndetermined,
} from './document-type/assess-document-type.js';
export { assessDocumentType } from './document-type/assess-document-type.js';
export type { ClassificationCode } from './classification-code.js';
export { formatClassificationCode, isClassificationCode, parseClassificationCode } from './classification-code.js';
export type { LocalSubjects, SubjectLevel } from './classification-of.js';
export { classificationOf, nationalClassification } from './classification-of.js';
export type { DocumentType } from './document-type/document-types.js';
export { documentTypesFor, isKnownDocumentType, suggestedNatures } from './document-type/document-types.js';
export { DOCUMENT_TYPES } from './document-type/provisions.js';
export { openDataLabel } from './open-data-label.js';
export { SUBJECT_CLASSIFICATION } from './provisions.js';
