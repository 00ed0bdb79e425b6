export type { CentsFrom, RemainderPolicy } from './award.js';
export type { Cap, CapDefect } from './caps.js';
export type { Share, Split } from './free-split.js';
export type { SplitDefect } from './split.js';
export { splitByWeights, splitEqually } from './split.js';
export type { Weight, WeightDefect } from './weights.js';
