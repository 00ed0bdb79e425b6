import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { addDays } from '../calendar/index.js';
import type { Basis, InterpretationId } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { Convocation } from './convocation.js';
import { latestDay } from './delay/compare-delay.js';
import { requiredDelay } from './delay/required-delay.js';
import type { Requirement } from './delay/requirement.js';
import type { ConvocationFact } from './finding.js';
import type { BudgetFacts } from './item/budget.js';
import { requiredForBudget } from './item/budget.js';
import { REQUEST_DAYS } from './occasion/provisions.js';

/**
 * The last days on which something may be sent: one day, or two where a fact that decides is missing (`undecidedBy`), none where no
 * rule is known. `otherReading` is the day by the reading that was not chosen.
 */
export interface LatestDays {
  readonly days: ReadonlyArray<CivilDay>;
  readonly undecidedBy: ConvocationFact | null;
  readonly otherReading: CivilDay | null;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const latestDays = (heldOn: CivilDay, { counting, days, undecidedBy, otherReading, basis, notes }: Requirement): LatestDays => ({
  days: days.map((each) => latestDay(heldOn, { counting, days: each })),
  undecidedBy: days.length === 1 ? null : undecidedBy,
  otherReading: otherReading === null ? null : latestDay(heldOn, otherReading),
  basis, notes,
});

/**
 * Gives the last day on which the notices of a sitting may be sent; for a département or a région, the reports on its items.
 *
 * Shape:   organ, day of the sitting, convocation (its rank, its urgency) → LatestDays
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; no day where no rule is known.
 *
 * @legal as requiredDelay
 * @example latestNoticeDay(bureau, '2024-07-04', { rank: 'ordinary' }).days // ['2024-06-28']
 * @since 0.2.0
 */
export const latestNoticeDay = (organ: Organ, heldOn: CivilDay, convocation: Convocation): LatestDays =>
  latestDays(heldOn, requiredDelay(organ, heldOn, convocation));

/**
 * Gives the last day on which the draft primitive budget and its reports may be sent.
 *
 * Shape:   BudgetFacts (organ, day of the sitting, exercise) → LatestDays
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; no day where the exercise is not known, or its rules are not.
 *
 * @legal CGCT, art. L5217-10-4, then L1612-26
 * @interpretation 061-twelve-days-before
 * @interpretation 077-draft-budget-and-debate
 * @example latestDraftBudgetDay({ organ: commune, heldOn: '2024-04-10', exercise: 2024 }).days // ['2024-03-29']
 * @since 0.2.0
 */
export const latestDraftBudgetDay = (facts: BudgetFacts): LatestDays => latestDays(facts.heldOn, requiredForBudget(facts));

/**
 * Gives the last day on which the mayor or the président may send the notices of a sitting that was asked for.
 *
 * Shape:   day on which the request was received → CivilDay, or undefined where no delay is known
 * Units:   civil days.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-9 (municipal and intercommunal bodies)
 * @interpretation 076-requested-sitting
 * @example requestedSittingEnd('2024-05-02') // '2024-06-01'
 * @since 0.2.0
 */
export const requestedSittingEnd = (receivedOn: CivilDay): CivilDay | undefined => {
  const version = inForceOn(receivedOn, REQUEST_DAYS);
  return version === undefined ? undefined : addDays(receivedOn, version.value);
};
