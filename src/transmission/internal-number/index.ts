export type { InternalNumberProfile } from './alphabet.js';
export { LONGEST_NUMBER, strangePlaceIn, WIDEST_ALPHABET } from './alphabet.js';
export type { InternalNumber } from './internal-number.js';
export { formatInternalNumber, isInternalNumber, parseInternalNumber } from './internal-number.js';
export type { DerivedNumber, NumberChange } from './internal-number-from.js';
export { internalNumberFrom } from './internal-number-from.js';
export type { CancelledNumber, NumbersUsed } from './next-internal-number.js';
export { nextInternalNumber, replacementNumber } from './next-internal-number.js';
