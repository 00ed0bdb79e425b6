import * as either from 'fp-ts/lib/Either.js';
import type { Euro, Rate } from '../../src/money/index.js';
import { isEuro, parseRate } from '../../src/money/index.js';

/** An amount of a case table, in cents, as the library takes it. */
export const euro = (cents: number): Euro => {
  if (!isEuro(cents)) throw new Error(`${cents} n’est pas un nombre de centimes`);
  return cents;
};

/** A rate of a case table, as the library takes it. */
export const rate = (text: string): Rate => {
  const read = parseRate(text);
  if (either.isLeft(read)) throw new Error(`« ${text} » n’est pas un taux`);
  return read.right;
};
