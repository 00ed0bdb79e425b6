import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongCharacter, wrongLength } from '../../legal/index.js';
import type { InternalNumberProfile, NumberAlphabet } from './alphabet.js';
import { ALPHABETS, isAmong, LONGEST_NUMBER } from './alphabet.js';
import type { InternalNumber } from './internal-number.js';

/**
 * One character of a number that its platform does not accept, and what was written instead: the letter without its accent, the
 * capital, an underscore for a mark; nothing where the mark stood at an end, next to another, or made the number too long.
 */
export interface NumberChange {
  readonly position: number;
  readonly found: string;
  readonly written: string;
}

/** An internal number made from another text, with everything that was changed in it. */
export interface DerivedNumber {
  readonly number: InternalNumber;
  readonly changes: ReadonlyArray<NumberChange>;
}

/** No number of a deliberation is longer; a longer text is refused before it is read. */
const LONGEST_TEXT = 60;
const UNDERSCORE = '_';
/** The marks that stand between the parts of a number: spaces, points, strokes, hyphens, brackets and the like. */
const MARK = /[\s./\\_()[\],;:°º#&+*'’\u2010-\u2015\u2212-]/u;
const ACCENTS = /\p{Mn}/gu;

/** A letter without its accent, as the alphabet takes it: small or capital. */
const letterFor = (character: string, { inside }: NumberAlphabet): string => {
  const bare = character.normalize('NFD').replace(ACCENTS, '');
  return bare.length === 1 && isAmong(bare.charCodeAt(0), inside) ? bare : bare.toUpperCase();
};

/** What stands for a character in the number: itself, a letter, an underscore; `undefined` where nothing can. */
const writtenFor = (character: string, alphabet: NumberAlphabet): string | undefined => {
  if (isAmong(character.charCodeAt(0), alphabet.inside)) return character;
  if (MARK.test(character)) return UNDERSCORE;
  const letter = letterFor(character, alphabet);
  return letter.length === 1 && isAmong(letter.charCodeAt(0), alphabet.inside) ? letter : undefined;
};

/** The characters of the number, place by place; a mark is left out at an end that refuses it, and after another mark. */
const tidied = (written: ReadonlyArray<string>, { atEnds }: NumberAlphabet): Array<string> => {
  const isRefused = (place: number): boolean => !isAmong((written[place] as string).charCodeAt(0), atEnds);
  let first = 0;
  let last = written.length - 1;
  while (first <= last && isRefused(first)) first++;
  while (last >= first && isRefused(last)) last--;
  return written.map((character, place) => (place < first || place > last ? '' : character));
};

const withoutRuns = (written: ReadonlyArray<string>, text: string): ReadonlyArray<string> =>
  written.map((character, place) => (character === UNDERSCORE && text.charAt(place) !== UNDERSCORE && written[place - 1] === UNDERSCORE ? '' : character));

/**
 * Makes an internal number from the number of a deliberation, under the rule of one schema or platform. What it accepts is kept as it
 * is. A letter loses its accent, then becomes a capital; a mark becomes an underscore, several in a row become one; marks that the ends
 * refuse are left out, and all of them where the number would be too long. Nothing else is left out or added.
 *
 * Two numbers may give the same (`2024.1`, `2024/1`): the way back is not a rule. Keep both.
 *
 * Shape:   text, profile → Either<TextDefect, DerivedNumber>
 * Units:   characters; positions in the given text.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongCharacter (nothing stands for it) · WrongLength (of the number made: more than 15, or too short for the profile)
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example internalNumberFrom('2024.00417', 'common') // right({ number: '2024_00417', changes: [{ position: 4, found: '.', written: '_' }] })
 * @since 0.2.0
 */
export const internalNumberFrom = (text: string, profile: InternalNumberProfile): either.Either<TextDefect, DerivedNumber> => {
  if (text.length > LONGEST_TEXT) return either.left(wrongLength('internal-number', text));
  const alphabet = ALPHABETS[profile];
  const characters = text.split('');
  const written = characters.map((character) => writtenFor(character, alphabet));
  const strange = written.indexOf(undefined);
  if (strange >= 0) return either.left(wrongCharacter('internal-number', text, strange));
  const whole = tidied(withoutRuns(written as ReadonlyArray<string>, text), alphabet);
  const kept = whole.join('').length <= LONGEST_NUMBER ? whole : whole.map((character) => (MARK.test(character) ? '' : character));
  const number = kept.join('');
  if (number.length < alphabet.shortest || number.length > LONGEST_NUMBER) return either.left(wrongLength('internal-number', number));
  const changes = characters.flatMap((found, position) => {
    const now = kept[position] as string;
    return now === found ? [] : [{ position, found, written: now }];
  });
  return either.right({ number: number as InternalNumber, changes });
};
