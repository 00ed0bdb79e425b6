import * as either from 'fp-ts/lib/Either.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { sumEuros } from '../../money/index.js';
import type { YearAmount } from '../year-amount.js';
import type { Axis, Programme, ProgrammeFinding, ProgrammeLimit, Tranche } from './programme.js';
import { PROGRAMME_ENVELOPES } from './provisions.js';

const RESTS: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [PROGRAMME_ENVELOPES], notes: ['036-programmes'] };

/** A tranche with the axis and the action it is in. */
interface Placed {
  readonly axis: Axis;
  readonly action: string;
  readonly tranche: Tranche;
}

const placedIn = (axis: Axis): ReadonlyArray<Placed> =>
  axis.actions.flatMap(({ name, tranches }) => tranches.map((tranche) => ({ axis, action: name, tranche })));

const totalOf = (amounts: ReadonlyArray<YearAmount>): number => amounts.reduce((sum, { amount }) => sum + amount, 0);

const inYear = ({ amounts }: Tranche, year: number): number => totalOf(amounts.filter((one) => one.year === year));

const assessTotal = (axis: Axis): ReadonlyArray<ProgrammeFinding> => {
  const { name, printedTotal: printed } = axis;
  if (printed === undefined) return [];
  const sum = placedIn(axis).reduce((all, { tranche }) => all + totalOf(tranche.amounts), 0) as Euro;
  return [
    sum === printed
      ? { _tag: 'AxisTotalAgrees', standing: 'conforms', axis: name, printed, ...RESTS }
      : { _tag: 'AxisTotalDisagrees', standing: 'breaches', axis: name, printed, sum, difference: (printed - sum) as Euro, ...RESTS },
  ];
};

interface Held {
  readonly limit: ProgrammeLimit;
  readonly year: number | null;
  readonly remaining: number;
  readonly amount: number;
}

const heldAgainst = ({ axis, action, tranche }: Placed, { limit, year, remaining, amount }: Held): ProgrammeFinding => {
  const place = { axis: axis.name, action, tranche: tranche.name, limit, year, remaining: remaining as Euro, amount: amount as Euro, ...RESTS };
  return amount <= remaining
    ? { _tag: 'TrancheWithinEnvelope', standing: 'conforms', left: (remaining - amount) as Euro, ...place }
    : { _tag: 'TrancheAboveEnvelope', standing: 'breaches', excess: (amount - remaining) as Euro, ...place };
};

/** A new tranche, after those committed already and the new ones named before it: by its axis, then by each of its years. */
const assessTranche = (placed: Placed, before: ReadonlyArray<Placed>, yearlyCost: Euro): ReadonlyArray<ProgrammeFinding> => {
  const { axis, tranche } = placed;
  const sameAxis = before.filter((other) => other.axis === axis);
  const byAxis = axis.envelope === undefined
    ? []
    : [heldAgainst(placed, { limit: 'axis', year: null, remaining: axis.envelope - sameAxis.reduce((sum, other) => sum + totalOf(other.tranche.amounts), 0), amount: totalOf(tranche.amounts) })];
  const years = [...new Set(tranche.amounts.map(({ year }) => year))];
  return [
    ...byAxis,
    ...years.map((year) => heldAgainst(placed, { limit: 'year', year, remaining: yearlyCost - before.reduce((sum, other) => sum + inYear(other.tranche, year), 0), amount: inYear(tranche, year) })),
  ];
};

/** The printed totals of the axes, and each new tranche against what remains of its axis and of its years. */
export const assessTranches = ({ axes = [], yearlyCost }: Programme): ReadonlyArray<ProgrammeFinding> => {
  const placed = axes.flatMap(placedIn);
  const sum = sumEuros(placed.flatMap(({ tranche }) => tranche.amounts.map(({ amount }) => amount)));
  if (either.isLeft(sum)) return [{ _tag: 'SumOutOfRange', standing: 'undetermined', missing: ['amounts-in-range'], ...RESTS }];
  const committed = placed.filter(({ tranche }) => tranche.state === 'committed');
  const fresh = placed.filter(({ tranche }) => tranche.state === 'new');
  return [
    ...axes.flatMap(assessTotal),
    ...fresh.flatMap((one, place) => assessTranche(one, [...committed, ...fresh.slice(0, place)], yearlyCost)),
  ];
};
