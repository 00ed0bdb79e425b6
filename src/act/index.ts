export { challengeEnd } from './challenge-end.js';
export { assessEntryIntoForce } from './entry-into-force.js';
export { executoryDay } from './executory-day.js';
export type { ActFacts } from './facts.js';
export type { ActFact, ActFinding, ChallengeFinding, ExecutoryFinding, ReferralFinding } from './finding.js';
export type { DeliberationNumber, NumberingFacts, NumberingFinding } from './numbering/index.js';
export { formatDeliberationNumber, isDeliberationNumber, nextDeliberationNumber, parseDeliberationNumber } from './numbering/index.js';
export { prefectReferralEnd } from './referral-end.js';
