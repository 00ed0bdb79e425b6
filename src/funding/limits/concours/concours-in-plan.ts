import type { InterpretationId, IsoDay } from '../../../legal/index.js';
import type { Euro } from '../../../money/index.js';
import type { PlanFinding } from '../../plan/finding.js';
import { planUndetermined } from '../../plan/finding.js';
import type { FundingPlan } from '../../plan/plan.js';
import { contributionCeiling } from './concours.js';
import type { Known } from '../known.js';
import { sumWhere } from '../known.js';

const NOTES: ReadonlyArray<InterpretationId> = ['033-fonds-de-concours'];

/** The fonds de concours of one rule, added up, under the ceiling of their community. */
export const assessConcours = (known: ReadonlyArray<Known>, plan: FundingPlan, cost: Euro, on: IsoDay): ReadonlyArray<PlanFinding> => {
  const funds = known.filter(({ scheme, amount }) => scheme === 'fonds-de-concours' && amount > 0);
  const nameless = funds.find(({ community }) => community === undefined);
  if (nameless !== undefined) return [planUndetermined(nameless.contributor, 'kind-of-community')];
  const isElectric = ({ community }: Known): boolean => community === 'electricity-syndicate';
  return [funds.filter((fund) => !isElectric(fund)), funds.filter(isElectric)].flatMap((group): ReadonlyArray<PlanFinding> => {
    const community = group[0]?.community;
    if (community === undefined) return [];
    const sum = sumWhere(group, () => true);
    const subsidies = sumWhere(known, (one) => one.kind !== 'owner' && !group.includes(one));
    const ceiling = contributionCeiling({ ...plan, community, cost, subsidies }, on);
    if (ceiling._tag === 'ContributionCeilingUndetermined') return [ceiling];
    const { rate, whole, most, basis } = ceiling;
    const rests = { sum, rate, whole, most, basis, notes: NOTES };
    return [
      sum <= most
        ? { _tag: 'ConcoursWithinCeiling', standing: 'conforms', left: (most - sum) as Euro, ...rests }
        : { _tag: 'ConcoursAboveCeiling', standing: 'breaches', excess: (sum - most) as Euro, ...rests },
    ];
  });
};
