import * as either from 'fp-ts/lib/Either.js';
import type { DeliberationNumber } from '../../../src/act/index.js';
import { parseDeliberationNumber } from '../../../src/act/index.js';

/** A number of a case table, as the library takes it. */
export const number = (text: string): DeliberationNumber => {
  const read = parseDeliberationNumber(text);
  if (either.isLeft(read)) throw new Error(`« ${text} » n’est pas un numéro de délibération`);
  return read.right;
};
