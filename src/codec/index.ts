/**
 * JSON in and out, every defect with its path; Standard Schema and JSON Schema.
 *
 * @module deliberant/codec
 */
export {
  deliberationNumberCodec, entryIntoForceFactsCodec, publicityFactsCodec, suspensionFactsCodec, transmittalFactsCodec, withdrawalFactsCodec,
} from './act.js';
export { bodyCodec, organCodec } from './body.js';
export type { Codec } from './codec.js';
export { encode } from './codec.js';
export { convocationCodec, itemConvocationCodec } from './convocation.js';
export { decode } from './decode.js';
export type { Defect, Expected, Found, ShapeDefect } from './defect.js';
export { budgetLineCodec, fundingCodec } from './funding.js';
export { finalGrantCodec, scheduleCodec } from './funding-instalment.js';
export { fundingPlanCodec } from './funding-plan.js';
export { subsidyFactsCodec } from './funding-subsidy.js';
export type { JsonSchema } from './json-schema.js';
export { jsonSchemaOf } from './json-schema.js';
export { actIdentifierCodec, civilDayCodec, euroCodec, printedRateCodec, rateCodec, sirenCodec } from './leaves.js';
export { afterSittingFactsCodec, minutesFactsCodec, registerFactsCodec } from './minutes.js';
export { proxyCodec, rollCodec, sittingCodec } from './sitting.js';
export type { StandardIssue, StandardSchema } from './standard-schema.js';
export { standardSchema } from './standard-schema.js';
export {
  actFileNameCodec, communeCodeCodec, departmentCodec, envelopeNameCodec, internalNumberCodecs, rnaCodec, siretCodec,
} from './transmission.js';
export { voteCodec } from './vote.js';
