export type { QuorumFact, QuorumFacts, QuorumFinding } from './quorum.js';
export { assessQuorum } from './assess-quorum.js';
export type { QuorumInForce } from './threshold.js';
export { quorumInForce, quorumThreshold } from './threshold.js';
