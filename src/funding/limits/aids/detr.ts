import type { Basis, InterpretationId, IsoDay } from '../../../legal/index.js';
import { inForceOn } from '../../../legal/index.js';
import type { Euro } from '../../../money/index.js';
import { ZERO_EURO } from '../../../money/index.js';
import type { PlanFinding } from '../../plan/finding.js';
import { planUndetermined } from '../../plan/finding.js';
import type { FundingPlan } from '../../plan/plan.js';
import type { Known } from '../known.js';
import { leastOf } from '../known.js';
import { DETR_FLOOR } from './provisions.js';

const NOTES: ReadonlyArray<InterpretationId> = ['031-aid-ceilings'];

/** The DETR is a fifth at least of its eligible cost HT; a plan with tax must give that cost. */
export const assessDetr = ({ contributor, scheme, amount, base }: Known, plan: FundingPlan, on: IsoDay, aids: PlanFinding | undefined): ReadonlyArray<PlanFinding> => {
  if (scheme !== 'detr' || amount === ZERO_EURO) return [];
  const version = inForceOn(on, DETR_FLOOR);
  if (version === undefined) return [];
  if (plan.basis !== 'excluding-vat') return [planUndetermined(contributor, 'cost-excluding-vat')];
  const { rate, atCeiling } = version.value;
  const least = leastOf(base, rate);
  const rests = { contributor, amount, base, rate, least, basis: [version.source] as Basis, notes: NOTES };
  if (amount >= least) return [{ _tag: 'DetrSufficient', standing: 'conforms', margin: (amount - least) as Euro, ...rests }];
  // Once all aid is at its ceiling, the former text let the DETR be lower.
  const isFull = aids?._tag === 'AidsWithinCeiling' && aids.left === 0;
  return isFull && atCeiling === 'may-be-lower' ? [] : [{ _tag: 'DetrTooLow', standing: 'breaches', short: (least - amount) as Euro, ...rests }];
};
