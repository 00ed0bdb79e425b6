/**
 * A whole sitting, and the report on it.
 *
 * @module deliberant/sitting
 */
export { assessSitting } from './assess-sitting.js';
export type { DefectPath, ReferenceDefect, SittingDefect } from './make-sitting.js';
export { makeSitting } from './make-sitting.js';
export type { AnyFinding, DeliberationReport, LocatedFinding, ReportedMoment, SittingReport } from './report.js';
export { breachesOf, findingsOf, findingsOfDeliberation, findingsOfSitting, unchangedSince, undeterminedOf } from './report.js';
export type { Deliberation, DeliberationAct, Sitting, SittingFields } from './sitting.js';
