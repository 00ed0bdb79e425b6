/**
 * Financing plans, splits under caps, instalments, programmes, budget lines, subsidy law.
 *
 * @module deliberant/funding
 */
export type { PartOf } from './assess-funding.js';
export { assessFunding } from './assess-funding.js';
export { assessBudgetLine } from './budget-line/assess-budget-line.js';
export type { BudgetCode, BudgetLine, BudgetLineFact, BudgetLineFinding, BudgetSection } from './budget-line/budget-line.js';
export type { Funding, FundingFact, FundingFinding } from './funding.js';
export type { FinalGrantFacts, FinalGrantFinding } from './instalment/final-grant.js';
export { finalGrant } from './instalment/final-grant.js';
export { planInstalments } from './instalment/plan-instalments.js';
export type { Instalment, InstalmentFact, InstalmentFinding, InterimCeiling, Milestone, Schedule, WeightedYear } from './instalment/schedule.js';
export type { ContributionCeilingFacts } from './limits/concours/concours.js';
export { contributionCeiling } from './limits/concours/concours.js';
export { ownShareFloor } from './limits/own-share/own-share.js';
export { assessFundingPlan } from './plan/assess-plan.js';
export type { CappedAids, ContributionCeiling, NoOwnShare, OwnShareFloor, PlanFact, PlanFinding } from './plan/finding.js';
export type {
  ClaimedException, ConcoursCommunity, ContributorKind, CostLine, FundingPlan, OwnShareException, OwnShareTerms, PlanContribution, Scheme,
  SchemeCeiling, VatBasis, VatRegime, VatTerms,
} from './plan/plan.js';
export { CONCOURS_COMMUNITIES, CONTRIBUTOR_KINDS, OWN_SHARE_EXCEPTIONS, SCHEMES } from './plan/plan.js';
export type { PrintedRate, PrintedShare, PrintedShareFinding } from './printed/index.js';
export { assessProgramme } from './programme/assess-programme.js';
export type {
  Axis, Contribution, Programme, ProgrammeAction, ProgrammeFinding, ProgrammeLimit, ProgrammeYear, SpendingStep, Tranche,
} from './programme/programme.js';
export type { Limit } from './solve/candidates.js';
export type { FundingSplitFinding, Reduction, SolvedGrant } from './solve/split-funding.js';
export { splitFunding } from './solve/split-funding.js';
export { assessSubsidyAgreement } from './subsidy/agreement.js';
export { assessSubsidyDuties } from './subsidy/assess-duties.js';
export type { DutyFact, DutyFinding, NoDuty, SubsidyDecision, SubsidyDuty, SubsidyFacts } from './subsidy/duties.js';
export { SUBSIDY_DECISIONS } from './subsidy/duties.js';
export type { Grant, GrantFact, GrantFinding, LargestYear } from './subsidy/grant.js';
export { assessGrantYears } from './subsidy/grant-years.js';
export type { InterestedMember, InterestFinding, PartTaken } from './subsidy/interested-members.js';
export { assessInterestedMembers } from './subsidy/interested-members.js';
export type { YearAmount } from './year-amount.js';
