/**
 * Whether an assembly may validly deliberate on an item.
 *
 * @module deliberant/quorum
 */
export type { QuorumElection } from './election/election.js';
export { isAssessedAtOpening } from './election/election.js';
export type { QuorumFact, QuorumFacts, QuorumFinding } from './quorum.js';
export { assessQuorum } from './assess-quorum.js';
export type { RequiredMembers } from './required-members.js';
export { requiredMembers } from './required-members.js';
export type { QuorumInForce } from './threshold.js';
export { quorumInForce, quorumThreshold } from './threshold.js';
export { secondConvocation } from './waiver/second-convocation.js';
export type { Waiver } from './waiver/waiver.js';
