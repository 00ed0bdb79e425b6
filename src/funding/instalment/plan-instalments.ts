import * as either from 'fp-ts/lib/Either.js';
import type { Euro } from '../../money/index.js';
import { applyRate, splitByWeights, sumEuros, ZERO_EURO } from '../../money/index.js';
import { ceilingOf, inOrder } from './payments.js';
import type { Payment } from './payments.js';
import { INSTALMENTS, isWhole, sumOfRates, undetermined } from './rates.js';
import type { InstalmentFinding, Milestone, Schedule } from './schedule.js';

const planned = (total: Euro, payments: ReadonlyArray<Payment>, ceiling: number): InstalmentFinding => ({
  _tag: 'InstalmentsPlanned', standing: 'conforms', total, instalments: inOrder(total, payments, ceiling), ...INSTALMENTS,
});

const byYear = (total: Euro, { years, policy }: Extract<Schedule, { _tag: 'by-year' }>): InstalmentFinding => {
  const split = splitByWeights(total, years.map(({ weight }) => weight), policy);
  if (either.isLeft(split)) return undetermined('shares-of-the-schedule');
  const payments = split.right.shares.map(({ amount }, place): Payment => ({ kind: 'interim', label: String(years[place]?.year), amount }));
  return planned(total, payments, total);
};

const given = (total: Euro, { years }: Extract<Schedule, { _tag: 'given' }>): InstalmentFinding => {
  const sum = sumEuros(years.map(({ amount }) => amount));
  if (either.isLeft(sum)) return undetermined('amounts-in-range');
  if (sum.right !== total) {
    return { _tag: 'InstalmentsDisagree', standing: 'breaches', total, sum: sum.right, difference: (total - sum.right) as Euro, ...INSTALMENTS };
  }
  return planned(total, years.map(({ year, amount }): Payment => ({ kind: 'interim', label: String(year), amount })), total);
};

const byMilestone = (total: Euro, { milestones, policy, ceiling }: Extract<Schedule, { _tag: 'by-milestone' }>): InstalmentFinding => {
  const rates = sumOfRates(milestones.map(({ rate }) => rate));
  if (!isWhole(rates)) return { _tag: 'MilestonesDisagree', standing: 'breaches', total, rates, ...INSTALMENTS };
  const split = splitByWeights(total, milestones.map(({ rate }: Milestone) => rate), policy);
  if (either.isLeft(split)) return undetermined('shares-of-the-schedule');
  const payments = split.right.shares.map(({ amount }, place): Payment => ({ kind: 'interim', label: milestones[place]?.name ?? '', amount }));
  return planned(total, payments, ceilingOf(total, ZERO_EURO, ceiling));
};

/** What each cumulated certified expense releases at the rate, the advance taken away from the first interim payments. */
const onSpending = (total: Euro, { rate, rounding, advance, certified, ceiling }: Extract<Schedule, { _tag: 'on-spending' }>): InstalmentFinding => {
  const held = Math.min(advance, total) as Euro;
  const payments: Array<Payment> = held === 0 ? [] : [{ kind: 'advance', label: '', amount: held }];
  let released: number = held;
  for (const [place, expense] of certified.entries()) {
    const due = applyRate(expense, rate, rounding);
    if (either.isLeft(due)) return undetermined('amounts-in-range');
    const amount = Math.max(due.right - released, 0) as Euro;
    payments.push({ kind: 'interim', label: String(place + 1), amount });
    released += amount;
  }
  return planned(total, payments, ceilingOf(total, held, ceiling));
};

/**
 * Plans the payments of a grant: by calendar years, by amounts already set, by milestones, or on certified spending. They make up
 * the grant to the cent; what a ceiling keeps back from the interim payments is left to the balance.
 *
 * Shape:   grant, Schedule → InstalmentFinding
 * Units:   cents; calendar years.
 * Rounds:  as the schedule names it; a ceiling down.
 * Findings: InstalmentsPlanned · InstalmentsDisagree (amounts set, with the difference) · MilestonesDisagree (not 100 %) ·
 *          InstalmentsUndetermined
 * Errors:  none; the grant is not negative.
 *
 * @interpretation 035-instalments
 * @example planInstalments(9_400_000, {
 *   _tag: 'by-year', years: [{ year: 2024, weight: 3 }, { year: 2025, weight: 1 }], policy: { _tag: 'floor-and-report' },
 *   }).instalments // [{ label: '2024', amount: 7_050_000 }, { label: '2025', amount: 2_350_000 }]
 * @since 0.2.0
 */
export const planInstalments = (grant: Euro, schedule: Schedule): InstalmentFinding => {
  switch (schedule._tag) {
    case 'by-year': return byYear(grant, schedule);
    case 'given': return given(grant, schedule);
    case 'by-milestone': return byMilestone(grant, schedule);
    case 'on-spending': return onSpending(grant, schedule);
  }
};
