import type { DeliberationNumber } from '../act/index.js';
import { formatDeliberationNumber, isDeliberationNumber, parseDeliberationNumber } from '../act/index.js';
import type { Codec } from './codec.js';
import { parsed } from './leaves.js';

/** The number of a deliberation, with or without « n° » before it. */
export const deliberationNumberCodec: Codec<DeliberationNumber> = parsed(
  'deliberation-number', parseDeliberationNumber, (value): value is DeliberationNumber => typeof value === 'string' && isDeliberationNumber(value), formatDeliberationNumber,
);
