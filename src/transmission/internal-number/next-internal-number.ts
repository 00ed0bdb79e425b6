import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongLength } from '../../legal/index.js';
import { LONGEST_NUMBER } from './alphabet.js';
import type { InternalNumber } from './internal-number.js';

/** The number after which the next one comes, and all those that the authority has ever used. */
export interface NumbersUsed {
  readonly after: InternalNumber;
  readonly taken: ReadonlyArray<InternalNumber>;
}

/** A transmission that was cancelled, and all the numbers that the authority has ever used. */
export interface CancelledNumber {
  readonly cancelled: InternalNumber;
  readonly taken: ReadonlyArray<InternalNumber>;
}

/** The figures at the end of a number count; a number that ends otherwise counts as the first of its kind. */
const FINAL_FIGURES = /\d*$/;

/** What follows a number whose transmission was cancelled, then cancelled again. */
const REPLACEMENTS = ['BIS', 'TER', 'QUATER', 'QUINQUIES'];

const numberOrDefect = (text: string): either.Either<TextDefect, InternalNumber> =>
  text.length > LONGEST_NUMBER ? either.left(wrongLength('internal-number', text)) : either.right(text as InternalNumber);

/**
 * The next number that the authority has not used: the figures at the end of the last one, plus one, as wide as they were, and
 * again until the number is free. A number without figures at its end takes `_2`.
 *
 * Shape:   NumbersUsed → Either<TextDefect, InternalNumber>
 * Units:   characters; zeros on the left are kept.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (the number would have more than 15 characters)
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example nextInternalNumber({ after: 'D2024_009', taken: ['D2024_010'] }) // right('D2024_011')
 * @since 0.2.0
 */
export const nextInternalNumber = ({ after, taken }: NumbersUsed): either.Either<TextDefect, InternalNumber> => {
  const figures = after.slice(after.search(FINAL_FIGURES));
  const before = figures === '' ? `${after}_` : after.slice(0, after.length - figures.length);
  const used = new Set<string>(taken);
  let count = figures === '' ? 2n : BigInt(figures) + 1n;
  const numbered = (): string => before + count.toString().padStart(figures.length, '0');
  while (used.has(numbered())) count++;
  return numberOrDefect(numbered());
};

/**
 * The number under which an act is sent again after its transmission was cancelled: the number followed by BIS, or TER and so on
 * up to QUINQUIES where that one is taken, then `_6`. No platform frees the number of a cancelled transmission.
 *
 * Shape:   CancelledNumber → Either<TextDefect, InternalNumber>
 * Units:   characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (the number would have more than 15 characters)
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example replacementNumber({ cancelled: 'D2024_009', taken: ['D2024_009'] }) // right('D2024_009BIS')
 * @since 0.2.0
 */
export const replacementNumber = ({ cancelled, taken }: CancelledNumber): either.Either<TextDefect, InternalNumber> => {
  const used = new Set<string>(taken);
  const free = REPLACEMENTS.map((word) => cancelled + word).find((number) => !used.has(number));
  return free === undefined ? nextInternalNumber({ after: `${cancelled}_${REPLACEMENTS.length + 1}` as InternalNumber, taken }) : numberOrDefect(free);
};
