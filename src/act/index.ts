export type { ActFacts } from './entry-into-force.js';
export { assessEntryIntoForce, challengeEnd, executoryDay, prefectReferralEnd } from './entry-into-force.js';
export type { ActFact, ActFinding } from './finding.js';
