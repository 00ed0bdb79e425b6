export type {
  BodySirenUnknown, IdentifiedSitting, IdentifierAgrees, IdentifierDayDiffers, IdentifierDisagrees, IdentifierFinding,
} from './identifier-agreement.js';
export { assessActIdentifier } from './identifier-agreement.js';
export type { InternalNumberCorresponds, InternalNumberDiffers, InternalNumberFinding, TwoNumbers } from './number-agreement.js';
export { assessInternalNumber } from './number-agreement.js';
export type {
  ComparedActs, IdentifierPerhapsReused, IdentifierReused, IdentifiersDistinct, NamedAct, UniquenessFinding, UniquenessRule,
} from './uniqueness.js';
export { assessUniqueness } from './uniqueness.js';
