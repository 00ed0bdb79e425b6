import * as either from 'fp-ts/lib/Either.js';
import type { Basis } from '../legal/index.js';
import type { Euro } from '../money/index.js';
import { splitEqually, sumEuros } from '../money/index.js';
import type { FundingFinding, Grant, LargestYear } from './funding.js';
import { PRINTED_AMOUNTS } from './provisions.js';

/**
 * States how a subsidy spreads over its years: by the amounts given, or equally, to the cent, where none are.
 *
 * Shape:   Grant → list of FundingFinding, empty for a subsidy of one year without amounts
 * Units:   cents; calendar years.
 * Rounds:  an amount that does not divide leaves its cents to the first years, one each.
 * Findings: GrantSpreadOverYears · GrantYearsDisagree (with the difference, total less sum) · SumOutOfRange
 * Errors:  none.
 *
 * @interpretation 004-printed-figures
 * @example assessGrantYears(94 000,00 € over 2024–2027) // 4 × 23 500,00 €
 * @since 0.1.0
 */
export const assessGrantYears = ({ total, years, yearly }: Grant): ReadonlyArray<FundingFinding> => {
  const rests = { basis: [PRINTED_AMOUNTS] as Basis, notes: ['004-printed-figures'] } as const;
  if (yearly !== undefined) {
    const sum = sumEuros(yearly);
    if (either.isLeft(sum)) return [{ _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'], ...rests }];
    return [
      sum.right === total
        ? { _tag: 'GrantSpreadOverYears', standing: 'conforms', total, years, amounts: yearly, spread: 'given', ...rests }
        : { _tag: 'GrantYearsDisagree', standing: 'breaches', total, sum: sum.right, difference: (total - sum.right) as Euro, ...rests },
    ];
  }
  if (years.length < 2) return [];
  const split = splitEqually(total, years.length, { _tag: 'largest-remainder', ties: 'by-rank' });
  return either.isLeft(split)
    ? []
    : [{ _tag: 'GrantSpreadOverYears', standing: 'conforms', total, years, amounts: split.right.shares.map(({ amount }) => amount), spread: 'equal', ...rests }];
};

/** What each calendar year receives: two amounts of one year are added. */
const byYear = (years: ReadonlyArray<number>, yearly: ReadonlyArray<Euro>): ReadonlyArray<number> => {
  const amounts = new Map<number, number>();
  yearly.forEach((amount, place) => {
    // An amount beyond the list of years is taken for a year of its own.
    const year = years[place] ?? -place - 1;
    amounts.set(year, (amounts.get(year) ?? 0) + amount);
  });
  return [...amounts.values()];
};

/**
 * The largest amount that a subsidy pays in one calendar year. Where the amounts of the years are not given, one year at least
 * receives the average, and no year more than the whole; where no year is given, the least is nothing.
 */
export const largestYearOf = ({ total, years, yearly }: Grant): LargestYear => {
  if (yearly !== undefined && yearly.length > 0) {
    const largest = byYear(years, yearly).reduce((most, amount) => (amount > most ? amount : most)) as Euro;
    return { atLeast: largest, atMost: largest };
  }
  if (years.length === 0) return { atLeast: 0 as Euro, atMost: total };
  const count = new Set(years).size;
  const left = total % count;
  return { atLeast: ((total - left) / count + (left > 0 ? 1 : 0)) as Euro, atMost: total };
};
