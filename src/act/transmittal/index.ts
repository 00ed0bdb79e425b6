export type { TransmittalFacts, TransmittalFinding } from './assess-transmittal.js';
export { assessTransmittal } from './assess-transmittal.js';
