import type { Euro, Rate } from '../money/index.js';

/** Years as an act prints them: `2024–2027` where they follow each other, else one by one. */
export const yearSpan = (years: ReadonlyArray<number>): string => {
  const [first, last] = [years[0], years[years.length - 1]];
  const consecutive = years.every((year, place) => place === 0 || year === (years[place - 1] as number) + 1);
  return first === undefined || last === undefined ? '' : years.length > 1 && consecutive ? `${first}–${last}` : years.join(', ');
};

/** Amounts that repeat as a product, else one by one. */
export const spread = (amounts: ReadonlyArray<Euro>, write: (amount: Euro) => string): string => {
  const [first] = amounts;
  return first !== undefined && amounts.length > 1 && amounts.every((amount) => amount === first)
    ? `${amounts.length} × ${write(first)}`
    : amounts.map(write).join(' + ');
};

const FIRST_GROUPED = 10_000;

/** A count with its thousands apart, from five digits on. */
export const grouped = (count: number, mark: '\u202F' | ','): string =>
  count < FIRST_GROUPED ? `${count}` : `${count}`.replace(/\B(?=(\d{3})+$)/g, mark);

/** A rate as the percentage that was printed, with its decimals and the decimal mark of the language. */
export const percentage = (rate: Rate, decimals: number, mark: ',' | '.'): string => {
  const units = (BigInt(rate.numerator) * 100n * 10n ** BigInt(decimals)) / BigInt(rate.denominator);
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}${mark}${digits.slice(-decimals)}`;
};

const MOST_DECIMALS = 6;

/** An exact rate: as a percentage where it has a finite one, else as a fraction. */
export const rateWords = (rate: Rate, mark: ',' | '.'): string => {
  const hundredths = BigInt(rate.numerator) * 100n;
  const denominator = BigInt(rate.denominator);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    if ((hundredths * 10n ** BigInt(decimals)) % denominator === 0n) return `${percentage(rate, decimals, mark)}${mark === ',' ? '\u00A0%' : '%'}`;
  }
  return `${rate.numerator}/${rate.denominator}`;
};
