export type { ConvocationFacts } from './assess-convocation.js';
export { assessConvocation } from './assess-convocation.js';
export type { Convocation, ConvocationFact, ConvocationFinding, Delay, Urgency } from './convocation.js';
export type { Requirement } from './requirement.js';
export { requiredClearDays } from './requirement.js';
