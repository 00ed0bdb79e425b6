import type { Basis, Finding, IsoDay, LegalSource, Undetermined } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import { costOf } from '../plan/cost.js';
import type { PlanFact } from '../plan/finding.js';
import type { FundingPlan } from '../plan/plan.js';
import { ARITHMETIC } from '../plan/provisions.js';
import type { Candidate, Limit } from './candidates.js';
import { candidatesOf } from './candidates.js';
import type { Constraint } from './constraints.js';
import { constraintsOn } from './constraints.js';
import type { Filled } from './fill.js';
import { byWanted, fill, limitsOf } from './fill.js';

/** How grants are cut where a limit holds several of them: each in proportion to what it could be, or served one after the other. */
export type Reduction = 'in-proportion' | 'by-rank';

/** The largest lawful grant of one contributor, what it could be alone, and what keeps it from one more cent. */
export interface SolvedGrant {
  readonly contributor: string;
  readonly wanted: Euro;
  readonly amount: Euro;
  readonly limitedBy: ReadonlyArray<Limit>;
}

/** The largest lawful grants of a plan, in the order of its contributors, and what is left to the owner. */
export type FundingSplitFinding =
  | (Finding<'FundingSplit', 'conforms'> & { readonly cost: Euro; readonly grants: ReadonlyArray<SolvedGrant>; readonly own: Euro; readonly reduction: Reduction })
  | (Undetermined<'FundingSplitUndetermined', PlanFact> & { readonly of: string });

const NOTES = [...ARITHMETIC.notes, '034-joint-ceilings'] as const;

const undetermined = (of: string, missing: PlanFact): FundingSplitFinding => ({
  _tag: 'FundingSplitUndetermined', standing: 'undetermined', missing: [missing], of, basis: ARITHMETIC.basis, notes: NOTES,
});

interface Unsolved {
  readonly of: string;
  readonly missing: PlanFact;
}

/** What is solved for, apart from the candidates. */
interface Question {
  readonly plan: FundingPlan;
  readonly cost: Euro;
  readonly on: IsoDay;
  readonly reduction: Reduction;
}

const filled = ({ plan, cost, on, reduction }: Question, candidates: ReadonlyArray<Candidate>): Filled | Unsolved => {
  const constraints = constraintsOn(plan, cost, candidates, on);
  return 'missing' in constraints ? constraints : { candidates, constraints, amounts: fill(candidates, constraints, reduction) };
};

/** Of the candidates that end below the least they may be, the smallest, then the last by name. */
const tooLow = ({ candidates, amounts }: Filled): Candidate | undefined =>
  candidates.filter(({ least }, place) => (amounts[place] as bigint) < least).sort(byWanted).at(-1);

/** Fonds de concours that end at nothing hold others for their sake: they are left out, unless a grant too low is to go first. */
const withoutIdleFunds = (question: Question, candidates: ReadonlyArray<Candidate>): Filled | Unsolved => {
  const solved = filled(question, candidates);
  if ('missing' in solved || tooLow(solved) !== undefined) return solved;
  // Those of an electricity syndicate hold nobody else.
  const isFund = ({ isConcours, contribution }: Candidate): boolean => isConcours && contribution.community !== 'electricity-syndicate';
  const isIdle = candidates.every((candidate, place) => !isFund(candidate) || solved.amounts[place] === 0n);
  return isIdle && candidates.some(isFund) ? filled(question, candidates.filter((candidate) => !isFund(candidate))) : solved;
};

/** A grant that ends below the least it may be is set aside, and all is solved again: one at a time, since each leaves room. */
const solve = (question: Question, candidates: ReadonlyArray<Candidate>): Filled | Unsolved => {
  const solved = withoutIdleFunds(question, candidates);
  const low = 'missing' in solved ? undefined : tooLow(solved);
  return low === undefined ? solved : solve(question, candidates.filter((candidate) => candidate !== low));
};

const sourcesOf = (constraints: ReadonlyArray<Constraint>): ReadonlyArray<LegalSource> =>
  [...new Set(constraints.flatMap(({ source }) => (source === null ? [] : [source])))];

/**
 * Gives each contributor of a plan the largest lawful grant, and the owner what is left: each within its own rate, base and
 * ceiling, and all within the ceilings that they share. Contributions of the owner in the plan are left aside; the `amount` of
 * another is what is asked of it. Where a shared ceiling holds several, they are cut as `reduction` says; cents that do not divide go
 * to the larger, then by name.
 *
 * Shape:   FundingPlan, reduction, day → FundingSplitFinding
 * Units:   cents, in the basis of tax of the plan.
 * Rounds:  rates of a base as the plan names it; shared ceilings down.
 * Findings: FundingSplit · FundingSplitUndetermined (a cost, a tax, a fact that a ceiling depends on, an allocation of the State before
 *          October 2021)
 * Errors:  none; the amounts are not negative.
 *
 * @legal CGCT, art. L1111-10, III (owner’s share)
 * @legal CGCT, art. R2334-27 (allocations of the State, DETR)
 * @legal CGCT, art. L5214-16, V, L5216-5, VI, L5215-26, L5217-7, L5212-26 (fonds de concours)
 * @interpretation 030-plan-arithmetic
 * @interpretation 034-joint-ceilings
 * @example splitFunding({
 *   ...plan,
 *   contributions: [
 *   { contributor: 'Département', kind: 'departement', rate: parseRate('60 %').right },
 *   { contributor: 'Région', kind: 'region', rate: parseRate('60 %').right },
 *   ],
 *   }, 'in-proportion', '2024-07-04') // { grants: [{ amount: 40_000_000 }, { amount: 40_000_000 }], own: 20_000_000 }
 * @since 0.2.0
 */
export const splitFunding = (plan: FundingPlan, reduction: Reduction, on: IsoDay): FundingSplitFinding => {
  const { cost } = costOf(plan);
  if (typeof cost === 'string') return undetermined(plan.operation, cost);
  const candidates = candidatesOf(plan, cost, on);
  if ('missing' in candidates) return undetermined(candidates.of, candidates.missing);
  const solved = solve({ plan, cost, on, reduction }, candidates);
  if ('missing' in solved) return undetermined(solved.of, solved.missing);
  const limits = limitsOf(solved);
  const grants = candidates.map((candidate): SolvedGrant => {
    const place = solved.candidates.indexOf(candidate);
    return {
      contributor: candidate.contribution.contributor,
      wanted: Number(candidate.wanted) as Euro,
      amount: Number(place < 0 ? 0n : solved.amounts[place]) as Euro,
      limitedBy: place < 0 ? [candidate.isConcours ? 'fonds-de-concours' : 'least-of-the-scheme'] : (limits[place] as ReadonlyArray<Limit>),
    };
  });
  const own = grants.reduce<number>((left, { amount }) => left - amount, cost) as Euro;
  const basis: Basis = [...ARITHMETIC.basis, ...sourcesOf(solved.constraints)];
  return { _tag: 'FundingSplit', standing: 'conforms', cost, grants, own, reduction, basis, notes: NOTES };
};
