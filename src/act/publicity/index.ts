export type { AcceptedModes, ModeFacts, PublicityMode } from './accepted-modes.js';
export { PUBLICITY_MODES } from './accepted-modes.js';
export type { PublicityFacts } from './assess-publicity.js';
export { assessPublicity } from './assess-publicity.js';
export type { PublicityFinding } from './finding.js';
