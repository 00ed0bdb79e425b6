export type { AfterSittingFacts } from './after-sitting.js';
export { assessAfterSitting } from './after-sitting.js';
export type { MinutesFacts } from './assess-minutes.js';
export { assessMinutes } from './assess-minutes.js';
export type { RegisterFacts } from './assess-register.js';
export { assessRegister } from './assess-register.js';
export type { ElementState, MinutesElement } from './elements.js';
export { ELEMENT_STATES, MINUTES_ELEMENTS } from './elements.js';
export type { AfterSittingDuty, AfterSittingFinding, MinutesFact, MinutesFinding, RegisterFinding, Signatory, SignatureFinding } from './finding.js';
