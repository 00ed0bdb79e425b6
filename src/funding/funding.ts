import type { BudgetLine, BudgetLineFact, BudgetLineFinding } from './budget-line/budget-line.js';
import type { FinalGrantFinding } from './instalment/final-grant.js';
import type { InstalmentFact, InstalmentFinding } from './instalment/schedule.js';
import type { PlanFact, PlanFinding } from './plan/finding.js';
import type { FundingPlan } from './plan/plan.js';
import type { Programme, ProgrammeFinding } from './programme/programme.js';
import type { FundingSplitFinding } from './solve/split-funding.js';
import type { DutyFact, DutyFinding } from './subsidy/duties.js';
import type { Grant, GrantFact, GrantFinding } from './subsidy/grant.js';
import type { InterestFinding } from './subsidy/interested-members.js';

/** The money that one deliberation decides or sums up. */
export interface Funding {
  readonly grant?: Grant;
  readonly programme?: Programme;
  readonly plan?: FundingPlan;
  readonly budgetLine?: BudgetLine;
}

/** What a finding on the money may miss. */
export type FundingFact = GrantFact | DutyFact | PlanFact | InstalmentFact | BudgetLineFact | 'part-taken';

/** Everything that can be said of the money: subsidies, plans, instalments, programmes, budget lines. */
export type FundingFinding =
  | GrantFinding
  | InterestFinding
  | DutyFinding
  | ProgrammeFinding
  | PlanFinding
  | FundingSplitFinding
  | InstalmentFinding
  | FinalGrantFinding
  | BudgetLineFinding;
