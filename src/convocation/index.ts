export type { ConvocationFacts } from './assess-convocation.js';
export { assessConvocation } from './assess-convocation.js';
export type { Convocation, ItemConvocation, Renewal, Sending, SittingRequest, Urgency } from './convocation.js';
export type { ConvocationFact, ConvocationFinding, Delay } from './finding.js';
export type { Requirement } from './requirement.js';
export { requiredClearDays } from './requirement.js';
