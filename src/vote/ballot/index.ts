export { assessBallotRequest } from './assess-ballot-request.js';
export type {
  BallotFact, BallotFacts, BallotFinding, BallotMatter, BallotReason, BallotRequest, RequestCount, RequestedMode,
} from './ballot.js';
export type { PresentShare } from './provisions.js';
export { requestThreshold } from './request.js';
