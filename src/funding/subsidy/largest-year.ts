import type { Euro } from '../../money/index.js';
import type { YearAmount } from '../year-amount.js';
import type { Grant, LargestYear } from './grant.js';

/** What each calendar year of a list receives: two amounts of one year are added. */
const byYear = (amounts: ReadonlyArray<YearAmount>): ReadonlyMap<number, number> => {
  const years = new Map<number, number>();
  for (const { year, amount } of amounts) years.set(year, (years.get(year) ?? 0) + amount);
  return years;
};

/** The lowest level that the highest of some years can keep once `total` is poured over them, the lowest first. */
const lowestPeak = (total: number, others: ReadonlyArray<number>): number => {
  const levels = [...others].sort((a, b) => a - b);
  let poured = total;
  for (const [place, level] of levels.entries()) {
    const next = levels[place + 1];
    const years = place + 1;
    if (next === undefined || (next - level) * years >= poured) {
      const left = poured % years;
      return Math.max(level + (poured - left) / years + (left > 0 ? 1 : 0), levels[levels.length - 1] as number);
    }
    poured -= (next - level) * years;
  }
  return total;
};

/**
 * The largest amount that a beneficiary receives in one calendar year of a subsidy, with the other subsidies of the authority where
 * they are given. Where the amounts of the years are not, one year at least receives what the most even spread leaves it, and no
 * year more than the whole; where no year is given, the least is nothing.
 */
export const largestYearOf = ({ total, years, yearly, otherSubsidies = [] }: Grant): LargestYear => {
  const others = byYear(otherSubsidies);
  if (yearly !== undefined && yearly.length > 0) {
    // An amount beyond the list of years is taken for a year of its own.
    const own = byYear(yearly.map((amount, place) => ({ year: years[place] ?? -place - 1, amount })));
    const largest = [...own].reduce((most, [year, amount]) => Math.max(most, amount + (others.get(year) ?? 0)), 0) as Euro;
    return { atLeast: largest, atMost: largest };
  }
  if (years.length === 0) return { atLeast: 0 as Euro, atMost: (total + Math.max(0, ...others.values())) as Euro };
  const levels = [...new Set(years)].map((year) => others.get(year) ?? 0);
  return { atLeast: lowestPeak(total, levels) as Euro, atMost: (total + Math.max(...levels)) as Euro };
};
