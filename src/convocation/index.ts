/**
 * Whether an assembly was convened in time and in form.
 *
 * @module deliberant/convocation
 */
export { assessConvocation } from './assess-convocation.js';
export type { Convocation, ItemConvocation, Renewal, Sending, SittingRequest, Urgency } from './convocation.js';
export { requiredDelay } from './delay/required-delay.js';
export type { RequiredDays, Requirement } from './delay/requirement.js';
export type { ConvocationFacts } from './facts.js';
export type {
  BudgetDebate, ConvocationFact, ConvocationFinding, Counting, Delay, DelayFinding, FirstSittingDays, FormFinding, ItemFinding,
  OccasionFinding, OfRight, OpenDelay, SittingRequestCount, RequestDays, SentBy,
} from './finding.js';
export type { ItemConvocationFacts } from './item/assess-item-convocation.js';
export { assessItemConvocation } from './item/assess-item-convocation.js';
export type { BudgetFacts } from './item/budget.js';
export type { LatestDays } from './latest-days.js';
export { latestDraftBudgetDay, latestNoticeDay, requestedSittingEnd } from './latest-days.js';
export type { SittingAfterFailure } from './delay/provisions.js';
export { sittingAfterFailure } from './delay/sitting-of-right.js';
