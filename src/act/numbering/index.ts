export type { DeliberationNumber } from './deliberation-number.js';
export { formatDeliberationNumber, isDeliberationNumber, parseDeliberationNumber } from './deliberation-number.js';
export type { NumberingFacts, NumberingFinding } from './next-number.js';
export { nextDeliberationNumber } from './next-number.js';
