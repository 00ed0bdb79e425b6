import type { IsoDay, LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { Euro, Rate } from '../../money/index.js';
import { contributionCeiling } from '../limits/concours/concours.js';
import { isAllocation, isPublicAid, mostOf } from '../limits/known.js';
import { ownShareFloor } from '../limits/own-share/own-share.js';
import { AIDS_CEILING, STATED_CEILING } from '../limits/aids/provisions.js';
import type { PlanFact } from '../plan/finding.js';
import type { FundingPlan } from '../plan/plan.js';
import type { Candidate, Limit } from './candidates.js';

/** A limit that contributors share: the sum of each amount times its coefficient is at most `most`. */
export interface Constraint {
  readonly limit: Limit;
  readonly coefficients: ReadonlyArray<bigint>;
  readonly most: bigint;
  readonly source: LegalSource | null;
}

interface Unknown {
  readonly of: string;
  readonly missing: PlanFact;
}

const onThose = (candidates: ReadonlyArray<Candidate>, test: (candidate: Candidate) => boolean): ReadonlyArray<bigint> =>
  candidates.map((candidate) => (test(candidate) ? 1n : 0n));

const isPublic = ({ contribution }: Candidate): boolean => isPublicAid(contribution);

/** Private money comes first: no law caps it, and the owner’s floor is counted on the rest. */
const privateMoney = (candidates: ReadonlyArray<Candidate>, cost: Euro): bigint => {
  const sum = candidates.reduce((all, candidate) => (isPublic(candidate) ? all : all + candidate.wanted), 0n);
  return sum > BigInt(cost) ? BigInt(cost) : sum;
};

const ownerShare = (plan: FundingPlan, cost: Euro, candidates: ReadonlyArray<Candidate>, on: IsoDay): ReadonlyArray<Constraint> | Unknown => {
  const publicFunding = Number(BigInt(cost) - privateMoney(candidates, cost)) as Euro;
  const floor = ownShareFloor(plan, publicFunding, on);
  if (floor._tag === 'OwnShareUndetermined') return { of: plan.operation, missing: floor.missing[0] };
  if (floor._tag === 'OwnShareNotRequired') return [];
  return [{ limit: 'owner-share', coefficients: onThose(candidates, isPublic), most: BigInt(publicFunding - floor.least), source: floor.basis[0] }];
};

const allocations = (plan: FundingPlan, candidates: ReadonlyArray<Candidate>, on: IsoDay): ReadonlyArray<Constraint> | Unknown => {
  const those = candidates.filter(({ contribution, wanted }) => isAllocation(contribution) && wanted > 0n);
  if (those.length === 0 || plan.nature === 'operation') return [];
  const version = inForceOn(on, AIDS_CEILING);
  // Before October 2021 the least of the DETR fell once all aid was at its ceiling: the largest grants are not worked out for it.
  if (version?.value.aids !== 'state-allocations') return { of: plan.operation, missing: 'rules-of-that-day' };
  const base = Math.min(...those.map(({ base: own }) => own)) as Euro;
  const coefficients = onThose(candidates, ({ contribution }) => isAllocation(contribution));
  return [{ limit: 'state-allocations', coefficients, most: BigInt(mostOf(base, version.value.rate)), source: version.source }];
};

/** Fonds de concours take from the share that they are measured on: with a rate of 1/2, twice their sum and the other subsidies fit in the cost. */
const concours = (plan: FundingPlan, cost: Euro, candidates: ReadonlyArray<Candidate>, on: IsoDay): ReadonlyArray<Constraint> | Unknown => {
  const constraints: Array<Constraint> = [];
  const funds = candidates.filter(({ isConcours, wanted }) => isConcours && wanted > 0n);
  for (const kind of ['fonds-de-concours', 'electricity-syndicate'] as const) {
    const isElectric = kind === 'electricity-syndicate';
    const group = funds.filter(({ contribution }) => (contribution.community === 'electricity-syndicate') === isElectric);
    const [first] = group;
    if (first === undefined) continue;
    const { community, contributor } = first.contribution;
    if (community === undefined || group.some(({ contribution }) => contribution.community === undefined)) return { of: contributor, missing: 'kind-of-community' };
    const ceiling = contributionCeiling({ ...plan, community, cost, subsidies: 0 as Euro }, on);
    if (ceiling._tag === 'ContributionCeilingUndetermined') return { of: contributor, missing: ceiling.missing[0] };
    constraints.push(isElectric
      ? { limit: kind, coefficients: onThose(candidates, (one) => group.includes(one)), most: BigInt(ceiling.most), source: ceiling.basis[0] }
      : netOfSubsidies(candidates, group, ceiling.whole, ceiling.rate, ceiling.basis[0]));
  }
  return constraints;
};

const netOfSubsidies = (candidates: ReadonlyArray<Candidate>, group: ReadonlyArray<Candidate>, whole: Euro, rate: Rate, source: LegalSource): Constraint => ({
  limit: 'fonds-de-concours',
  coefficients: candidates.map((one) => BigInt(group.includes(one) ? rate.denominator : rate.numerator)),
  most: BigInt(rate.numerator) * BigInt(whole),
  source,
});

/** Every limit that contributors share, or the fact that is missing to know one. */
export const constraintsOn = (plan: FundingPlan, cost: Euro, candidates: ReadonlyArray<Candidate>, on: IsoDay): ReadonlyArray<Constraint> | Unknown => {
  const { schemeCeiling } = plan;
  const constraints: Array<Constraint> = [{ limit: 'cost', coefficients: candidates.map(() => 1n), most: BigInt(cost), source: null }];
  if (schemeCeiling !== undefined) {
    constraints.push({ limit: 'scheme', coefficients: onThose(candidates, isPublic), most: BigInt(mostOf(cost, schemeCeiling.rate)), source: STATED_CEILING });
  }
  for (const found of [ownerShare(plan, cost, candidates, on), allocations(plan, candidates, on), concours(plan, cost, candidates, on)]) {
    if ('missing' in found) return found;
    constraints.push(...found);
  }
  return constraints;
};
