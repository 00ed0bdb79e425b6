export type { ChallengeFacts } from './challenge-end.js';
export { challengeEnd } from './challenge-end.js';
export type { Residence } from './distance.js';
export type { PrefectRequest } from './prefect-request.js';
export type { ReferralFacts } from './referral-end.js';
export { prefectReferralEnd } from './referral-end.js';
