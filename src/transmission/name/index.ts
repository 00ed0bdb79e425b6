export type { ActFileName } from './act-file-name.js';
export { formatActFileName } from './act-file-name.js';
export type { EnvelopeName, EnvelopeSender } from './envelope-name.js';
export { formatEnvelopeName } from './envelope-name.js';
export type { LenientFileName } from './lenient-file-name.js';
export { parseActFileNameLeniently } from './lenient-file-name.js';
export { isActFileName, parseActFileName } from './parse-act-file-name.js';
export { isEnvelopeName, parseEnvelopeName } from './parse-envelope-name.js';
