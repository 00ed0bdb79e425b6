export type { ActIdentifier } from './act-identifier.js';
export { formatActIdentifier, isActIdentifier, parseActIdentifier } from './act-identifier.js';
export type { ActNature } from './act-nature.js';
export { ACT_NATURES, isActNature } from './act-nature.js';
export type { DepartmentCode } from './department.js';
export { formatDepartment, isDepartment, parseDepartment } from './department.js';
export type {
  BodySirenUnknown, IdentifiedSitting, IdentifierAgrees, IdentifierDayDiffers, IdentifierDisagrees, IdentifierFinding,
} from './identifier-agreement.js';
export { assessActIdentifier } from './identifier-agreement.js';
export type { InternalNumber, InternalNumberProfile } from './internal-number.js';
export { formatInternalNumber, isInternalNumber, parseInternalNumber } from './internal-number.js';
export { ACT_IDENTIFIER_FIELDS, SIREN_CONTROL_DIGIT, TRANSMISSION_DUTY, TRANSMITTED_ACTS } from './provisions.js';
export type { Siren } from './siren.js';
export { formatSiren, isSiren, parseSiren } from './siren.js';
export type {
  DecidedAct, ReceiptFinding, ReceiptUnknown, ReceivedBeforeItsDay, ReceivedByPrefecture, TransmissionFacts,
} from './transmission-receipt.js';
export { assessReceipt } from './transmission-receipt.js';
