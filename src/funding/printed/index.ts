export type { PrintedShare, PrintedShareFinding } from './assess-share.js';
export { assessPrintedShare } from './assess-share.js';
export type { PrintedRate } from './printed-rate.js';
export { printedRounding } from './printed-rate.js';
export { PRINTED_AMOUNTS } from './provisions.js';
