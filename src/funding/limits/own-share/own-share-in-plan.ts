import type { IsoDay } from '../../../legal/index.js';
import type { Euro } from '../../../money/index.js';
import type { PlanFinding } from '../../plan/finding.js';
import type { FundingPlan } from '../../plan/plan.js';
import type { Known } from '../known.js';
import { isPublicAid, leastOf, sumWhere } from '../known.js';
import { ownShareFloor } from './own-share.js';

/** The owner’s share against its floor; where a fact is missing, it still concludes beyond the two floors that fact decides between. */
export const assessOwnShare = (known: ReadonlyArray<Known>, plan: FundingPlan, on: IsoDay): PlanFinding => {
  const own = sumWhere(known, ({ kind }) => kind === 'owner');
  const publicFunding = (own + sumWhere(known, isPublicAid)) as Euro;
  const floor = ownShareFloor(plan, publicFunding, on);
  if (floor._tag === 'OwnShareNotRequired') return floor;
  const { basis, notes } = floor;
  const [lowest, highest] = floor._tag === 'OwnShareFloor' ? [floor.rate, floor.rate] : [floor.lowest, floor.highest];
  if (highest !== null && own >= leastOf(publicFunding, highest)) {
    const least = leastOf(publicFunding, highest);
    return { _tag: 'OwnShareSufficient', standing: 'conforms', own, publicFunding, rate: highest, least, margin: (own - least) as Euro, basis, notes };
  }
  if (lowest !== null && own < leastOf(publicFunding, lowest)) {
    const least = leastOf(publicFunding, lowest);
    return { _tag: 'OwnShareTooLow', standing: 'breaches', own, publicFunding, rate: lowest, least, short: (least - own) as Euro, basis, notes };
  }
  return floor;
};
