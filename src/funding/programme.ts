import * as either from 'fp-ts/lib/Either.js';
import type { Basis, InterpretationId } from '../legal/index.js';
import type { Euro } from '../money/index.js';
import { sumEuros } from '../money/index.js';
import type { Contribution, FundingFinding, PrintedRate, Programme } from './funding.js';
import { PRINTED_AMOUNTS } from './provisions.js';

/** How a printed percentage relates to `part` over `whole`: exactly, to the nearest, cut short, or not at all. */
const roundingOf = (part: Euro, whole: Euro, { rate, decimals }: PrintedRate): 'exact' | 'nearest' | 'truncated' | 'none' => {
  const [numerator, denominator] = [BigInt(part), BigInt(whole)];
  if (numerator * BigInt(rate.denominator) === BigInt(rate.numerator) * denominator) return 'exact';
  if (denominator <= 0n || numerator < 0n) return 'none';
  // The percentage in units of its last printed decimal: 10,1 % with one decimal is 101 tenths of a percent.
  const scale = 100n * 10n ** BigInt(decimals);
  const printed = (BigInt(rate.numerator) * scale) / BigInt(rate.denominator);
  const truncated = (numerator * scale) / denominator;
  const nearest = (2n * numerator * scale + denominator) / (2n * denominator);
  return printed === nearest ? 'nearest' : printed === truncated ? 'truncated' : 'none';
};

const assessShare = (contribution: Contribution, whole: Euro, basis: Basis): ReadonlyArray<FundingFinding> => {
  const { contributor, amount, printedRate } = contribution;
  if (printedRate === undefined) return [];
  const rounding = roundingOf(amount, whole, printedRate);
  const share = { contributor, amount, whole, printed: printedRate, basis, notes: ['004-printed-figures'] } as const;
  return [
    rounding === 'none'
      ? { _tag: 'ShareDisagrees', standing: 'breaches', ...share }
      : { _tag: 'ShareAgrees', standing: 'conforms', rounding, ...share },
  ];
};

/**
 * States whether the contributions to a programme agree with its cost and with the rates printed beside them.
 *
 * Shape:   Programme → list of FundingFinding
 * Units:   cents; printed percentages by their own number of decimals.
 * Rounds:  nothing; a printed rate may be exact, to the nearest, or cut short, and the finding says which.
 * Findings: ContributionsWithinCost (with what is left) · ContributionsExceedCost · ShareAgrees · ShareDisagrees ·
 *          SumOutOfRange
 * Errors:  none.
 *
 * @interpretation 004-printed-figures
 * @example assessProgramme(981 000,00 € a year, State 490 500,00 € printed 50 %) // ShareAgrees, exact
 * @since 0.1.0
 */
export const assessProgramme = ({ yearlyCost, contributions }: Programme): ReadonlyArray<FundingFinding> => {
  const basis: Basis = [PRINTED_AMOUNTS];
  const notes: ReadonlyArray<InterpretationId> = ['004-printed-figures'];
  const total = sumEuros(contributions.map(({ amount }) => amount));
  if (either.isLeft(total)) return [{ _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'], basis, notes }];
  const sum = total.right;
  const rests = { cost: yearlyCost, sum, basis, notes };
  return [
    sum > yearlyCost
      ? { _tag: 'ContributionsExceedCost', standing: 'breaches', excess: (sum - yearlyCost) as Euro, ...rests }
      : { _tag: 'ContributionsWithinCost', standing: 'conforms', left: (yearlyCost - sum) as Euro, ...rests },
    ...contributions.flatMap((contribution) => assessShare(contribution, yearlyCost, basis)),
  ];
};
