import { DAYS_OF_SOCIAL_ACTION } from '../provisions.js';
import type { DelayFacts, Requirement } from './requirement.js';
import { delayInForce } from './requirement.js';

/** The notices of a board of social action: three days at least, in every case. The text knows no urgency. */
export const socialActionDelay = ({ on }: DelayFacts): Requirement =>
  delayInForce(DAYS_OF_SOCIAL_ACTION, on, 'days', ['063-days-that-are-not-clear']);
