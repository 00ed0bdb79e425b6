import * as either from 'fp-ts/lib/Either.js';
import type { Basis } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { splitEqually, sumEuros } from '../../money/index.js';
import { PRINTED_AMOUNTS } from '../printed/index.js';
import type { Grant, GrantFinding } from './grant.js';

/**
 * States how a subsidy spreads over its years: by the amounts given, or equally, to the cent, where none are.
 *
 * Shape:   Grant → list of GrantFinding, empty for a subsidy of one year without amounts
 * Units:   cents; calendar years.
 * Rounds:  an amount that does not divide leaves its cents to the first years, one each.
 * Findings: GrantSpreadOverYears · GrantYearsDisagree (with the difference, total less sum) · SumOutOfRange
 * Errors:  none.
 *
 * @interpretation 004-printed-figures
 * @example assessGrantYears(grant)[0].amounts // [2_350_000, 2_350_000, 2_350_000, 2_350_000]
 * @since 0.1.0
 */
export const assessGrantYears = ({ total, years, yearly }: Grant): ReadonlyArray<GrantFinding> => {
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
