const ZERO = 48;
const CAPITAL_A = 65;
/** From a capital to the same small letter. */
const SMALL_STEP = 32;

/** Whether a character is a figure from 0 to 9. */
export const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
/** Whether a character is a capital from A to Z, without accent. */
export const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_A + 25;

/** Whether a character is a figure or a letter from A to Z, capital or small, without accent. */
export const isLetterOrDigit = (code: number): boolean => isDigit(code) || isCapital(code) || isCapital(code - SMALL_STEP);
/** An ordinary space, a no-break space or a narrow no-break space. */
export const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f;
/** A space or a point: what readers put between the groups of a number. */
export const isSeparator = (code: number): boolean => isSpace(code) || code === 0x2e;

/** The figure that a character known to be a digit writes. */
export const digitOf = (code: number): number => code - ZERO;

/** The number that two characters known to be digits write. */
export const twoDigitsAt = (text: string, at: number): number => digitOf(text.charCodeAt(at)) * 10 + digitOf(text.charCodeAt(at + 1));

/** Whether a character may stand where a shape has 9 (a digit), A (a capital), B (a digit, or a letter of Corsica), x (a letter or a digit) or itself. */
const fits = (code: number, expected: string): boolean =>
  expected === '9'
    ? isDigit(code)
    : expected === 'A'
      ? isCapital(code)
      : expected === 'B'
        ? isDigit(code) || code === CAPITAL_A || code === CAPITAL_A + 1
        : expected === 'x'
          ? isLetterOrDigit(code)
          : code === expected.charCodeAt(0);

/** The place of the first character of a text that cannot stand where a shape has it, -1 for none. */
export const strangePlaceInShape = (text: string, shape: string): number => {
  for (let index = 0; index < shape.length; index++) if (!fits(text.charCodeAt(index), shape.charAt(index))) return index;
  return -1;
};
