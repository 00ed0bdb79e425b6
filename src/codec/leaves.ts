import type { Either } from 'fp-ts/lib/Either.js';
import { isLeft, isRight, left, right } from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../calendar/index.js';
import { isCivilDay, parseCivilDay } from '../calendar/index.js';
import type { PrintedRate } from '../funding/index.js';
import type { TextDefect } from '../legal/index.js';
import { wrongCharacter } from '../legal/index.js';
import type { AmountOutOfRange, Euro, Rate } from '../money/index.js';
import { euroToText, isEuro, makeRate, parseEuro, parseRate } from '../money/index.js';
import type { ActIdentifier, Siren } from '../transmission/index.js';
import { formatActIdentifier, isActIdentifier, isSiren, parseActIdentifier, parseSiren } from '../transmission/index.js';
import type { Codec } from './codec.js';
import { codec } from './codec.js';
import { count, isObject } from './combinators.js';
import type { Expected } from './defect.js';
import { wrongType } from './defect.js';
import { ANY_TEXT, textOf } from './json-schema.js';
import { ACT_IDENTIFIER, AMOUNT, DAY, PERCENTAGE, RATE, SIREN } from './patterns.js';

/** A value written as text, read by its own parser; `pattern` is what a schema can tell of its form. */
export const parsed = /* @__NO_SIDE_EFFECTS__ */ <A>(
  name: Expected,
  parse: (text: string) => Either<TextDefect | AmountOutOfRange, A>,
  is: (value: unknown) => value is A,
  write: (value: A) => string,
  pattern?: string,
): Codec<A> =>
  codec({
    name,
    is,
    read: (input, found) => {
      if (typeof input !== 'string') {
        found.defects.push({ path: [], problem: wrongType(input, name) });
        return input as A;
      }
      const result = parse(input);
      if (isLeft(result)) {
        found.defects.push({ path: [], problem: result.left });
        return input as A;
      }
      return result.right;
    },
    write,
    schema: () => (pattern === undefined ? ANY_TEXT : textOf(pattern)),
  });

const asIs = (value: string): string => value;

/** A day written `YYYY-MM-DD`. */
export const civilDayCodec: Codec<CivilDay> = parsed(
  'civil-day', parseCivilDay, (value): value is CivilDay => typeof value === 'string' && isCivilDay(value), asIs,
  DAY,
);

/** An amount written as text, `"94000.00"`: a JSON number is refused, since it may already have lost its cents. */
export const euroCodec: Codec<Euro> = parsed(
  'euro', parseEuro, isEuro, euroToText, AMOUNT,
);

/** An exact rate, `"50 %"` or `"1/3"`; written as a fraction, which loses nothing. */
export const rateCodec: Codec<Rate> = parsed(
  'rate', parseRate, (value): value is Rate => isRate(value), ({ numerator, denominator }) => `${numerator}/${denominator}`, RATE,
);

/** A SIREN, with or without its spaces. */
export const sirenCodec: Codec<Siren> = parsed(
  'siren', parseSiren, (value): value is Siren => typeof value === 'string' && isSiren(value), asIs, SIREN,
);

/** The identifier of a transmitted act, as its stamp prints it. */
export const actIdentifierCodec: Codec<ActIdentifier> = parsed(
  'act-identifier', parseActIdentifier, isActIdentifier, formatActIdentifier, ACT_IDENTIFIER,
);

/** Whether a value is a rate in lowest terms. */
const isRate = (value: unknown): boolean => {
  if (!isObject(value) || value['_tag'] !== 'Rate') return false;
  const { numerator, denominator } = value;
  if (!count.is(numerator) || !count.is(denominator)) return false;
  const rate = makeRate(numerator, denominator);
  return isRight(rate) && rate.right.numerator === numerator && rate.right.denominator === denominator;
};

/** Decimals that a percentage prints after its comma or point. */
const decimalsOf = (text: string): number => (/[.,](\d+)/.exec(text)?.[1] ?? '').length;

const MOST_DECIMALS = 12;

/** Whether a value is a printed rate: whether, once written, it reads as itself. */
const isPrintedRate = (value: unknown): value is PrintedRate => {
  if (!isObject(value) || !isObject(value['rate'])) return false;
  const { rate: { _tag, numerator, denominator }, decimals } = value;
  if (_tag !== 'Rate' || !count.is(numerator) || !count.is(denominator) || !count.is(decimals) || decimals > MOST_DECIMALS) return false;
  const rate = makeRate(numerator, denominator);
  if (isLeft(rate) || rate.right.numerator !== numerator) return false;
  const read = parsePrintedRate(writePrintedRate({ rate: rate.right, decimals }));
  return isRight(read) && read.right.decimals === decimals && read.right.rate.numerator === numerator && read.right.rate.denominator === denominator;
};

const writePrintedRate = ({ rate, decimals }: PrintedRate): string => {
  const units = (BigInt(rate.numerator) * 100n * 10n ** BigInt(decimals)) / BigInt(rate.denominator);
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? `${digits} %` : `${digits.slice(0, -decimals)},${digits.slice(-decimals)} %`;
};

const parsePrintedRate = (text: string): Either<TextDefect, PrintedRate> => {
  const rate = parseRate(text);
  if (isLeft(rate)) return left({ ...rate.left, what: 'printed-rate' });
  const slash = text.indexOf('/');
  return slash < 0 ? right({ rate: rate.right, decimals: decimalsOf(text) }) : left(wrongCharacter('printed-rate', text, slash));
};

/** A percentage as an act prints it, `"10,1 %"`, kept with its number of decimals. */
export const printedRateCodec: Codec<PrintedRate> = parsed('printed-rate', parsePrintedRate, isPrintedRate, writePrintedRate, PERCENTAGE);
