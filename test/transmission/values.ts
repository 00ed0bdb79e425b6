import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../src/calendar/index.js';
import { isCivilDay } from '../../src/calendar/index.js';
import type { ActIdentifier, ClassificationCode, Siren } from '../../src/transmission/index.js';
import { isClassificationCode, isSiren, parseActIdentifier } from '../../src/transmission/index.js';

/** The values of a case table, as the library takes them. */
export const day = (text: string): CivilDay => {
  if (!isCivilDay(text)) throw new Error(`« ${text} » n’est pas un jour civil`);
  return text;
};

export const siren = (text: string): Siren => {
  if (!isSiren(text)) throw new Error(`« ${text} » n’est pas un SIREN`);
  return text;
};

export const identifier = (text: string): ActIdentifier => {
  const read = parseActIdentifier(text);
  if (either.isLeft(read)) throw new Error(`« ${text} » n’est pas un identifiant`);
  return read.right;
};

export const code = (text: string): ClassificationCode => {
  if (!isClassificationCode(text)) throw new Error(`« ${text} » n’est pas un code de matière`);
  return text;
};
