import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongChecksum, wrongLength } from '../../legal/index.js';
import { digitOf, isDigit, isSeparator } from '../characters.js';
import type { Siren } from './siren.js';
import { hasLuhnKeyAt, hasSirenAt, SIREN_LENGTH } from './siren.js';

/** The number of one establishment: the SIREN of its body, then five digits. `'24420077000117'`. */
export type Siret = string & { readonly _brand: 'Siret' };

const SIRET_LENGTH = 14;
/** Fourteen digits and a separator between any two of them. */
const LONGEST = 2 * SIRET_LENGTH - 1;
const LA_POSTE = '356000000';

/** The establishments of La Poste are too many for Luhn's key: the sum of their figures is a multiple of five instead. */
const hasKeyOfLaPoste = (text: string): boolean => {
  let total = 0;
  for (let index = 0; index < SIRET_LENGTH; index++) total += digitOf(text.charCodeAt(index));
  return text.startsWith(LA_POSTE) && total % 5 === 0;
};

/** The key covers the fourteen digits, and that of the SIREN the first nine. */
const hasSiret = (text: string): boolean =>
  text.length === SIRET_LENGTH && hasSirenAt(text, 0) && (hasLuhnKeyAt(text, 0, SIRET_LENGTH) || hasKeyOfLaPoste(text));

/** The place of the first character that is neither a digit nor one separator between two digits, -1 for none. */
const strangePlace = (text: string): number => {
  for (let index = 0; index < text.length; index++) {
    const separates = isSeparator(text.charCodeAt(index)) && isDigit(text.charCodeAt(index - 1)) && index < text.length - 1;
    if (!isDigit(text.charCodeAt(index)) && !separates) return index;
  }
  return -1;
};

/**
 * Reads a SIRET, in fourteen digits or in groups apart by spaces, no-break or not, or by points.
 *
 * Shape:   text → Either<TextDefect, Siret>
 * Units:   digits; the value is compact, without separators.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position in the given text) · WrongChecksum (of the SIREN or of the whole)
 *
 * @legal répertoire SIREN, clé de Luhn
 * @example parseSiret('356 000 000 09075') // right('35600000009075')
 * @since 0.2.0
 */
export const parseSiret = (text: string): either.Either<TextDefect, Siret> => {
  if (text.length < SIRET_LENGTH || text.length > LONGEST) return either.left(wrongLength('siret', text));
  if (hasSiret(text)) return either.right(text as Siret);
  const place = strangePlace(text);
  if (place >= 0) return either.left(wrongCharacter('siret', text, place));
  const compact = text.replace(/\D/g, '');
  if (compact.length !== SIRET_LENGTH) return either.left(wrongLength('siret', text));
  return hasSiret(compact) ? either.right(compact as Siret) : either.left(wrongChecksum('siret', text));
};

/**
 * Whether a text is a SIRET in fourteen digits, without separators.
 *
 * Shape:   text → boolean (type guard)
 * Units:   digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseSiret says what is wrong.
 *
 * @legal répertoire SIREN, clé de Luhn
 * @example isSiret('244 200 770 00117') // false
 * @since 0.2.0
 */
export const isSiret = (text: string): text is Siret => hasSiret(text);

/**
 * Writes a SIRET for a reader, the SIREN in three groups, then the five digits, apart by no-break spaces: `244 200 770 00117`.
 *
 * Shape:   Siret → text
 * Units:   digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatSiret('24420077000117') // '244 200 770 00117'
 * @since 0.2.0
 */
export const formatSiret = (siret: Siret): string =>
  `${siret.slice(0, 3)}\u00A0${siret.slice(3, 6)}\u00A0${siret.slice(6, 9)}\u00A0${siret.slice(9)}`;

/**
 * The SIREN of the body that an establishment belongs to.
 *
 * Shape:   Siret → Siren
 * Units:   digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example sirenOf('24420077000117') // '244200770'
 * @since 0.2.0
 */
export const sirenOf = (siret: Siret): Siren => siret.slice(0, SIREN_LENGTH) as Siren;
