export type { SuspensionFacts, SuspensionFinding, SuspensionGround } from './assess-suspension.js';
export { assessSuspension, SUSPENSION_GROUNDS } from './assess-suspension.js';
