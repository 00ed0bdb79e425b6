export type { Body, BodyDefect, BodyKind, Organ, OrganKind } from './body.js';
export { BODY_KINDS, makeBody, makeOrgan, ORGAN_KINDS } from './body.js';
export type { Procedure } from './procedure.js';
export { followsMunicipalRules, hasOwnTaxes, procedureOf } from './procedure.js';
export { actsExtensionTo, extensionTo, notesFor } from './provisions.js';
export type { QuorumRule, Statutes } from './statutes.js';
