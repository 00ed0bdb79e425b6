export { executoryBasis, executoryDay, exclusionSource, transmittedActs } from './executory-day.js';
export type { InForceFacts } from './in-force-day.js';
export { inForceDay } from './in-force-day.js';
