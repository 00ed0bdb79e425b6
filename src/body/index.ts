/**
 * Which body, which organ, which set of rules; legal sizes of councils, seats, deputies, vice-presidents.
 *
 * @module deliberant/body
 */
export type { Body, BodyDefect, BodyKind, Organ, OrganKind } from './body.js';
export { BODY_KINDS, makeBody, makeOrgan, ORGAN_KINDS } from './body.js';
export type { CommunitySeats, CouncilSize, DeputyLimit, VicePresidentFacts, VicePresidentLimit } from './numbers/index.js';
export { communitySeats, deputyLimit, legalCouncilSize, vicePresidentLimit } from './numbers/index.js';
export type { Procedure } from './procedure.js';
export { followsMunicipalRules, hasOwnTaxes, procedureOf } from './procedure.js';
export { actsExtensionTo, extensionTo, notesFor } from './provisions.js';
export type { QuorumRule, Statutes } from './statutes.js';
