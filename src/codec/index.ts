export type { Codec } from './codec.js';
export { decode, encode } from './codec.js';
export type { Defect, Expected, Found, ShapeDefect } from './defect.js';
export { actIdentifierCodec, civilDayCodec, euroCodec, printedRateCodec, sirenCodec } from './leaves.js';
export {
  bodyCodec, convocationCodec, fundingCodec, organCodec, proxyCodec, rollCodec, sittingCodec, voteCodec,
} from './sitting.js';
