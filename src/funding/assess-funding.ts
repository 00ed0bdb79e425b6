import type { CivilDay } from '../calendar/index.js';
import { assessBudgetLine } from './budget-line/assess-budget-line.js';
import type { Funding, FundingFinding } from './funding.js';
import { assessFundingPlan } from './plan/assess-plan.js';
import { assessProgramme } from './programme/assess-programme.js';
import { assessSubsidyAgreement } from './subsidy/agreement.js';
import type { Grant } from './subsidy/grant.js';
import { assessGrantYears } from './subsidy/grant-years.js';
import type { PartTaken } from './subsidy/interested-members.js';
import { assessInterestedMembers } from './subsidy/interested-members.js';

/** The part that a member took in a deliberation, where it is known. */
export type PartOf = (member: string) => PartTaken | undefined;

const assessGrant = (grant: Grant, decidedOn: CivilDay, partOf: PartOf): ReadonlyArray<FundingFinding> => [
  ...assessGrantYears(grant),
  assessSubsidyAgreement(grant, decidedOn),
  // Where the act does not say who has an interest, nothing is said of it.
  ...(grant.interestedMembers === undefined ? [] : assessInterestedMembers(withParts(grant.interestedMembers, partOf), decidedOn)),
];

const withParts = (members: ReadonlyArray<string>, partOf: PartOf): Parameters<typeof assessInterestedMembers>[0] =>
  members.map((member) => {
    const part = partOf(member);
    return part === undefined ? { member } : { member, part };
  });

const unknownPart: PartOf = () => undefined;

/**
 * States whether the money of one deliberation adds up, what its subsidy needs, whether its programme, its financing plan and its
 * budget line hold.
 *
 * Shape:   Funding, day of the decision, part of each member or nothing → list of FundingFinding
 * Units:   cents.
 * Rounds:  as each rule says.
 * Findings: those of assessGrantYears, assessSubsidyAgreement, assessInterestedMembers, assessProgramme, assessFundingPlan and
 *          assessBudgetLine, in this order
 * Errors:  none.
 *
 * @legal loi 2000-321, art. 10
 * @legal décret 2001-495, art. 1
 * @example assessFunding({ grant }, '2024-07-04') // [{ _tag: 'GrantSpreadOverYears' }, { _tag: 'AgreementInPlace' }]
 * @since 0.1.0
 */
export const assessFunding = (
  { grant, programme, plan, budgetLine }: Funding,
  decidedOn: CivilDay,
  partOf: PartOf = unknownPart,
): ReadonlyArray<FundingFinding> => [
  ...(grant === undefined ? [] : assessGrant(grant, decidedOn, partOf)),
  ...(programme === undefined ? [] : assessProgramme(programme)),
  ...(plan === undefined ? [] : assessFundingPlan(plan, decidedOn)),
  ...(budgetLine === undefined ? [] : assessBudgetLine(budgetLine)),
];
