export type { StampAgrees, StampDayContradicted, StampedAct, StampFinding, StampSimulated, StampUnreadable } from './assess-stamp.js';
export { assessStamp } from './assess-stamp.js';
export { parseStamp } from './parse-stamp.js';
export type { Stamp, StampedPublicity, StampLayout } from './stamp.js';
