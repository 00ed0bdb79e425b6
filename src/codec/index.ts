export type { Codec } from './codec.js';
export { deliberationNumberCodec } from './act.js';
export { decode, encode } from './codec.js';
export { convocationCodec, itemConvocationCodec } from './convocation.js';
export type { Defect, Expected, Found, ShapeDefect } from './defect.js';
export { fundingCodec } from './funding.js';
export { actIdentifierCodec, civilDayCodec, euroCodec, printedRateCodec, sirenCodec } from './leaves.js';
export { bodyCodec, organCodec, proxyCodec, rollCodec, sittingCodec } from './sitting.js';
export { voteCodec } from './vote.js';
