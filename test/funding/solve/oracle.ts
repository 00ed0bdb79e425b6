import type { CivilDay } from '../../../src/calendar/index.js';
import type { FundingPlan } from '../../../src/funding/index.js';

/**
 * Whether amounts keep the limits that contributors share, counted again in big integers by the definition of each, for plans
 * excluding tax whose allocations of the State have the whole cost for base: an oracle for the tests only.
 */
export const joinedLimits = (plan: FundingPlan, amounts: ReadonlyArray<number>, on: CivilDay): boolean => {
  const cost = BigInt(plan.printedCost ?? 0);
  const sum = (test: (contribution: FundingPlan['contributions'][number]) => boolean): bigint =>
    plan.contributions.reduce((all, contribution, place) => (test(contribution) ? all + BigInt(amounts[place] ?? 0) : all), 0n);
  const isPublic = ({ kind }: FundingPlan['contributions'][number]): boolean => kind !== 'private' && kind !== 'owner';
  const isAllocation = ({ scheme }: FundingPlan['contributions'][number]): boolean => scheme === 'detr' || scheme === 'dsil';
  const aids = sum(isPublic);
  const gifts = sum((contribution) => !isPublic(contribution));
  const own = cost - aids - gifts;
  const isInvestment = plan.nature === 'investment';
  const [num, den] = plan.leadField === 'yes' ? [3n, 10n] : [1n, 5n];
  const keepsShare = !isInvestment || plan.owner.territory !== 'mainland-france' || own * den >= num * (own + aids);
  const allocations = sum(isAllocation);
  const capped = on < '2021-10-06' && allocations > 0n ? aids : allocations;
  const keepsAids = !isInvestment || 5n * capped <= 4n * cost;
  const { schemeCeiling } = plan;
  const keepsScheme = schemeCeiling === undefined || aids * BigInt(schemeCeiling.rate.denominator) <= BigInt(schemeCeiling.rate.numerator) * cost;
  const electric = sum(({ community }) => community === 'electricity-syndicate');
  const funds = sum(({ scheme, community }) => scheme === 'fonds-de-concours' && community !== 'electricity-syndicate');
  const subsidies = aids + gifts - funds;
  const keepsConcours = (funds === 0n || 2n * funds <= cost - subsidies) && 4n * electric <= 3n * cost;
  const keepsDetr = plan.contributions.every(({ scheme }, place) => {
    const amount = BigInt(amounts[place] ?? 0);
    return scheme !== 'detr' || !isInvestment || amount === 0n || 5n * amount >= cost;
  });
  return own >= 0n && keepsShare && keepsAids && keepsScheme && keepsConcours && keepsDetr;
};
