import * as either from 'fp-ts/lib/Either.js';
import { isDigit } from '../characters.js';
import type { LenientReading } from '../lenient/index.js';
import { parseActIdentifierLeniently } from '../lenient/index.js';
import { SIREN_LENGTH } from '../number/index.js';

/** An identifier found in a page, from where it starts to where it ends. */
export interface FoundIdentifier {
  readonly start: number;
  readonly end: number;
  readonly reading: LenientReading;
}

const CAPITAL_O = 79;
/** A type of document and a department before a SIREN, and what separates them. */
const BEFORE = /(?:\d\d\\?[-_][A-Z]{2}[\s\\]*[-\u2010-\u2015\u2212._]\s*)?[\dOo]{2}[\dOoAB][\s\\]*[-\u2010-\u2015\u2212._]\s*$/u;
const WIDEST_BEFORE = 24;
/** The day after a SIREN, and what separates it from both sides. */
const DAY = /[\s\\]*[-\u2010-\u2015\u2212._]\s*[\dOo]{8}[\s\\]*[-\u2010-\u2015\u2212._]\s*/uy;
/** What a number and a nature are written in, in one piece. */
const PIECE = /[\w\u2010-\u2015\u2212-]{1,40}/uy;
const MESSAGE = /-[1-7]-[1-5](?:_\d{1,9})?$/;
/** A number with spaces, up to a nature that nothing follows. */
const SPACED = /[\w -]{1,15}?[-\u2010-\u2015\u2212]\s?(?:DE|AR|AI|CC|BF|AU)(?!\w)/uy;
const ENDS_IN_CAPITALS = /[-\u2010-\u2015\u2212][A-Z]{2}$/u;
/** What is printed over the end of a number, up to the next space. */
const OVERPRINT = /\S{1,40}/y;

/** A run of digits too long for a SIREN is passed over at once. */
const DIGITS = /[\dO]+/y;

const isDigitLike = (code: number): boolean => isDigit(code) || code === CAPITAL_O;

/** Where what a sticky pattern finds at a place ends; the place itself where it finds nothing. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text) === null ? at : pattern.lastIndex;
};

/** Where the number and the nature that start at a place end. */
const endOfNumber = (text: string, at: number, isTyped: boolean): number => {
  const end = endOf(PIECE, text, at);
  const piece = text.slice(at, end);
  const message = MESSAGE.exec(piece);
  if (message !== null) return at + message.index;
  if (ENDS_IN_CAPITALS.test(piece)) return end;
  const spaced = isTyped ? at : endOf(SPACED, text, at);
  return spaced > at ? spaced : endOf(OVERPRINT, text, end);
};

/** The identifier whose SIREN stands between two places, if it is one. */
const identifierAround = (text: string, sirenAt: number, sirenEnd: number): FoundIdentifier | undefined => {
  const numberAt = endOf(DAY, text, sirenEnd);
  if (numberAt === sirenEnd) return undefined;
  const window = text.slice(Math.max(sirenAt - WIDEST_BEFORE, 0), sirenAt);
  const before = BEFORE.exec(window)?.[0] ?? '';
  const start = sirenAt - before.length;
  const end = endOfNumber(text, numberAt, /[A-Z]{2}/.test(before));
  const copy = parseActIdentifierLeniently(text.slice(start, end));
  if (either.isLeft(copy)) return undefined;
  const repairs = copy.right.repairs.map(({ repair, position }) => ({ repair, position: start + position }));
  return { start, end, reading: { ...copy.right, repairs } };
};

/** The next nine digits in a row, and no more, from a place on: they cover one place in nine, and only those are looked at. */
const nextSiren = (text: string, from: number): { readonly start: number; readonly end: number } | undefined => {
  for (let place = from + SIREN_LENGTH - 1; place < text.length; place += SIREN_LENGTH) {
    if (!isDigitLike(text.charCodeAt(place))) continue;
    const least = Math.max(place - SIREN_LENGTH, from);
    let start = place;
    while (start > least && isDigitLike(text.charCodeAt(start - 1))) start--;
    if (place - start === SIREN_LENGTH) {
      place = endOf(DIGITS, text, place);
      continue;
    }
    let end = place + 1;
    while (end - start <= SIREN_LENGTH && isDigitLike(text.charCodeAt(end))) end++;
    if (end - start === SIREN_LENGTH) return { start, end };
  }
  return undefined;
};

/** Every identifier in a page, whatever the state of its copy, in the order of the page. */
export const findIdentifiers = (text: string): ReadonlyArray<FoundIdentifier> => {
  const found: Array<FoundIdentifier> = [];
  for (let siren = nextSiren(text, 0); siren !== undefined; ) {
    const identifier = identifierAround(text, siren.start, siren.end);
    if (identifier !== undefined) found.push(identifier);
    siren = nextSiren(text, identifier?.end ?? siren.end);
  }
  return found;
};
