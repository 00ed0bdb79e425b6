import type { Organ } from '../../body/index.js';
import { procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays } from '../../calendar/index.js';
import type { IsoDay, Version, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ItemConvocation } from '../convocation.js';
import type { DelayStart } from '../delay/compare-delay.js';
import { compareDelay } from '../delay/compare-delay.js';
import type { Requirement } from '../delay/requirement.js';
import type { ConvocationFact, ItemFinding } from '../finding.js';
import { BUDGET_DEBATE_WEEKS, DRAFT_BUDGET_DAYS } from './provisions.js';

const NOTES = ['061-twelve-days-before', '077-draft-budget-and-debate'] as const;

/** What the rules on the budget look at: the exercise of the budget, not only the day of the sitting. */
export interface BudgetFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly exercise?: number | undefined;
}

/** The version of the exercise, or the fact that is missing. */
const inExercise = <A>({ organ, exercise }: BudgetFacts, versions: Versions<A>): Version<A> | ConvocationFact => {
  const procedure = procedureOf(organ);
  if (organ.kind !== 'council' || procedure === 'corsican' || procedure === 'not-encoded') return 'rules-of-the-body';
  if (exercise === undefined) return 'budget-exercise';
  return inForceOn(`${String(exercise).padStart(4, '0')}-01-01` as IsoDay, versions) ?? 'rules-of-that-day';
};

/** How many days the draft budget of an exercise must leave before the sitting. */
export const requiredForBudget = (facts: BudgetFacts): Requirement => {
  const version = inExercise(facts, DRAFT_BUDGET_DAYS);
  const basis = [(typeof version === 'string' ? DRAFT_BUDGET_DAYS[0] : version).source] as const;
  return typeof version === 'string'
    ? { counting: 'days', days: [], undecidedBy: version, otherReading: null, basis, notes: NOTES }
    : { counting: 'days', days: [version.value], undecidedBy: 'rules-of-that-day', otherReading: { counting: 'clear-days', days: version.value }, basis, notes: NOTES };
};

/** The draft primitive budget and its reports reach the members twelve days at least before the sitting. */
export const assessDraftBudget = (facts: BudgetFacts, { draftBudgetSentOn }: ItemConvocation): ItemFinding => {
  const requirement = requiredForBudget(facts);
  const start: DelayStart = draftBudgetSentOn === undefined ? { _tag: 'unknown', missing: 'draft-budget-sending-day' } : { _tag: 'sent', on: draftBudgetSentOn };
  const compared = compareDelay(start, facts.heldOn, requirement);
  const { basis, notes } = requirement;
  if (compared._tag === 'in-time') return { _tag: 'DraftBudgetInTime', standing: 'conforms', ...compared.delay, basis, notes };
  return compared._tag === 'late'
    ? { _tag: 'DraftBudgetLate', standing: 'breaches', ...compared.delay, daysShort: compared.daysShort, basis, notes }
    : { _tag: 'DraftBudgetUndetermined', standing: 'undetermined', missing: [compared.missing], ...compared.open, basis, notes };
};

/** The orientations of the budget are debated within the weeks that come before it. Whether a debate is due is not asked. */
export const assessBudgetDebate = (facts: BudgetFacts, debatedOn: CivilDay): ItemFinding => {
  const version = inExercise(facts, BUDGET_DEBATE_WEEKS);
  const notes = ['077-draft-budget-and-debate'] as const;
  if (typeof version === 'string') {
    return { _tag: 'BudgetDebateUndetermined', standing: 'undetermined', missing: [version], basis: [BUDGET_DEBATE_WEEKS[0].source], notes };
  }
  const { heldOn } = facts;
  const debate = { debatedOn, heldOn, weeks: version.value, earliestDay: addDays(heldOn, -7 * version.value), basis: [version.source], notes } as const;
  if (debatedOn >= heldOn) return { _tag: 'BudgetDebateNotBefore', standing: 'breaches', ...debate };
  return debatedOn < debate.earliestDay
    ? { _tag: 'BudgetDebateTooEarly', standing: 'breaches', ...debate }
    : { _tag: 'BudgetDebateInTime', standing: 'conforms', ...debate };
};
