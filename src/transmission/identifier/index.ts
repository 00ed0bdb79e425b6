export type { ActIdentifier } from './act-identifier.js';
export { formatActIdentifier, isActIdentifier, parseActIdentifier } from './act-identifier.js';
export { defectOfIdentifier } from './act-identifier-defect.js';
export type { ActNature } from './act-nature.js';
export { ACT_NATURES, isActNature } from './act-nature.js';
export { natureSuggestedBy, suggestedNature } from './suggested-nature.js';
