import type { Basis, InterpretationId, IsoDay } from '../../../legal/index.js';
import { inForceOn } from '../../../legal/index.js';
import type { Euro, Rate } from '../../../money/index.js';
import { sumOf } from '../../plan/amounts.js';
import type { CappedAids, PlanFinding } from '../../plan/finding.js';
import { planUndetermined } from '../../plan/finding.js';
import type { FundingPlan } from '../../plan/plan.js';
import { assessDetr } from './detr.js';
import type { Known } from '../known.js';
import { isAllocation, isPublicAid, mostOf } from '../known.js';
import { AIDS_CEILING, STATED_CEILING } from './provisions.js';

const NOTES: ReadonlyArray<InterpretationId> = ['031-aid-ceilings'];
interface Ceiling {
  readonly aids: CappedAids;
  readonly scheme: string | null;
  readonly rate: Rate;
  readonly base: Euro;
  readonly basis: Basis;
}

const underCeiling = (sum: Euro, { aids, scheme, rate, base, basis }: Ceiling): PlanFinding => {
  const most = mostOf(base, rate);
  const rests = { aids, scheme, rate, base, sum, most, basis, notes: NOTES };
  return sum <= most
    ? { _tag: 'AidsWithinCeiling', standing: 'conforms', left: (most - sum) as Euro, ...rests }
    : { _tag: 'AidsAboveCeiling', standing: 'breaches', excess: (sum - most) as Euro, ...rests };
};

/** The eligible bases of some aids: where they differ, the ceiling is judged on each, and concludes where both answers agree. */
const onEachBase = (aids: ReadonlyArray<Known>, ceilingOn: (base: Euro) => Ceiling): PlanFinding => {
  const sum = sumOf(aids.map(({ amount }) => amount));
  if (typeof sum === 'string') return planUndetermined('aids', sum);
  const bases = aids.map(({ base }) => base);
  const [least, most] = [Math.min(...bases) as Euro, Math.max(...bases) as Euro];
  const [strict, wide] = [underCeiling(sum, ceilingOn(least)), underCeiling(sum, ceilingOn(most))];
  if (strict.standing === 'conforms' || least === most) return strict;
  return wide.standing === 'breaches' ? wide : planUndetermined('aids', 'eligible-base');
};

/** The allocations of the State, and before October 2021 all public aid, under their ceiling. */
const assessAllocations = (known: ReadonlyArray<Known>, plan: FundingPlan, cost: Euro, on: IsoDay): ReadonlyArray<PlanFinding> => {
  const allocations = known.filter((one) => isAllocation(one) && one.amount > 0);
  const version = inForceOn(on, AIDS_CEILING);
  if (allocations.length === 0 || plan.nature === 'operation') return [];
  if (version === undefined) return [planUndetermined('aids', 'rules-of-that-day')];
  const { aids, rate } = version.value;
  const ceilingOn = (base: Euro): Ceiling => ({ aids, scheme: null, rate, base, basis: [version.source] });
  if (aids === 'state-allocations') return [onEachBase(allocations, ceilingOn)];
  const sum = sumOf(known.filter(isPublicAid).map(({ amount }) => amount));
  return [typeof sum === 'string' ? planUndetermined('aids', sum) : underCeiling(sum, ceilingOn(cost))];
};

/** All public aid under the ceiling of a scheme, where the caller states one. */
const assessSchemeCeiling = (known: ReadonlyArray<Known>, { schemeCeiling }: FundingPlan, cost: Euro): ReadonlyArray<PlanFinding> => {
  if (schemeCeiling === undefined) return [];
  const sum = sumOf(known.filter(isPublicAid).map(({ amount }) => amount));
  if (typeof sum === 'string') return [planUndetermined('aids', sum)];
  return [underCeiling(sum, { aids: 'scheme', scheme: schemeCeiling.scheme, rate: schemeCeiling.rate, base: cost, basis: [STATED_CEILING] })];
};

/** The ceilings that aids share, and the floor of the DETR. */
export const assessAids = (known: ReadonlyArray<Known>, plan: FundingPlan, cost: Euro, on: IsoDay): ReadonlyArray<PlanFinding> => {
  const allocations = assessAllocations(known, plan, cost, on);
  return [
    ...allocations,
    ...(plan.nature === 'operation' ? [] : known.flatMap((one) => assessDetr(one, plan, on, allocations[0]))),
    ...assessSchemeCeiling(known, plan, cost),
  ];
};
