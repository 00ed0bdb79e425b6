import * as either from 'fp-ts/lib/Either.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { sumEuros } from '../../money/index.js';
import { assessPrintedShare, PRINTED_AMOUNTS } from '../printed/index.js';
import type { Contribution, Programme, ProgrammeFinding } from './programme.js';
import { assessTranches } from './tranches.js';
import { assessYears } from './years.js';

const assessShare = ({ contributor, amount, printedRate }: Contribution, whole: Euro): ReadonlyArray<ProgrammeFinding> =>
  printedRate === undefined ? [] : [assessPrintedShare({ contributor, amount, whole, printed: printedRate })];

const assessContributions = ({ yearlyCost, contributions }: Programme): ReadonlyArray<ProgrammeFinding> => {
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
    ...contributions.flatMap((contribution) => assessShare(contribution, yearlyCost)),
  ];
};

/**
 * States whether a programme fits: its contributions with its cost and with the rates printed beside them, the printed total of
 * each axis, each new tranche with what remains of its axis and of its years, the spending of each year with what it may spend.
 *
 * Shape:   Programme → list of ProgrammeFinding
 * Units:   cents; printed percentages by their own number of decimals.
 * Rounds:  nothing; a printed rate may be exact, to the nearest, or cut short, and the finding says which.
 * Findings: ContributionsWithinCost (with what is left) · ContributionsExceedCost · ShareAgrees · ShareDisagrees ·
 *          AxisTotalAgrees · AxisTotalDisagrees · TrancheWithinEnvelope · TrancheAboveEnvelope · YearSpendingWithin ·
 *          YearSpendingAbove · SumOutOfRange
 * Errors:  none.
 *
 * @legal CGCT, art. L5217-10-7 (authorisations to commit and credits to pay)
 * @interpretation 004-printed-figures
 * @interpretation 036-programmes
 * @example assessProgramme(programme)
 *   // [{ _tag: 'ContributionsWithinCost', left: 49_050_000 }, { _tag: 'ShareAgrees', contributor: 'État', rounding: 'exact' }]
 * @since 0.1.0
 */
export const assessProgramme = (programme: Programme): ReadonlyArray<ProgrammeFinding> => [
  ...assessContributions(programme),
  ...assessTranches(programme),
  ...assessYears(programme),
];
