export { parseActIdentifierLeniently } from './lenient-identifier.js';
export type { LenientReading, Repair, RepairKind, Suggested } from './lenient-reading.js';
