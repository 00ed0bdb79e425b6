import type { ItemConvocation } from '../convocation.js';
import { assessDelay } from '../delay/assess-delay.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFinding } from '../finding.js';
import { assessNote } from '../form/note.js';
import { withoutNeedlessUrgency } from '../form/urgency.js';
import { requiredDelay } from '../delay/required-delay.js';
import { assessAddedItem } from './agenda.js';
import { assessBudgetDebate, assessDraftBudget } from './budget.js';
import { assessClassifiedInstallation } from './classified-installation.js';

/** What the rules look at for one item: its name on the agenda, what its convocation has of its own, the exercise of its budget. */
export interface ItemConvocationFacts extends ConvocationFacts {
  readonly item: string;
  readonly particular?: ItemConvocation | undefined;
  readonly exercise?: number | undefined;
}

/** An item that did not stand on the first agenda has nothing of the second convocation: its notice is an ordinary one. */
const assessNewItem = (facts: ItemConvocationFacts): ReadonlyArray<ConvocationFinding> => {
  const { organ, heldOn, convocation, item } = facts;
  if (convocation.rank !== 'second' || convocation.firstAgenda === undefined || convocation.firstAgenda.includes(item)) return [];
  const ordinary = { ...convocation, rank: 'ordinary' } as const;
  // Where the second notice has the delay of the first, the sitting is already judged by it.
  const [first, second] = [requiredDelay(organ, heldOn, ordinary), requiredDelay(organ, heldOn, convocation)];
  const same = first.counting === second.counting && first.days.join() === second.days.join();
  const ofRight = assessDelay(facts)._tag.startsWith('Sitting');
  return same && !ofRight ? [] : [assessDelay({ ...facts, convocation: ordinary })];
};

const assessPostponed = ({ organ, heldOn, convocation, item }: ItemConvocationFacts): ReadonlyArray<ConvocationFinding> => {
  const { urgency } = convocation;
  if (urgency?.council !== 'postponed' || urgency.postponedItems?.includes(item) !== true) return [];
  const { basis, notes } = requiredDelay(organ, heldOn, convocation);
  return [{ _tag: 'PostponedItemDeliberated', standing: 'breaches', basis, notes }];
};

/**
 * States what the convocation has of its own for one item: its place on the agenda, its postponement, a delay that the sitting as a
 * whole does not have, its note, its draft budget. Nothing where nothing is particular to it.
 *
 * Shape:   ItemConvocationFacts → list of ConvocationFinding
 * Units:   clear days or days, as `counting` says; weeks of seven days.
 * Rounds:  nothing.
 * Findings: ItemAddedAtOpening · ItemAddedUndetermined · PostponedItemDeliberated · ConvocationInTime, ConvocationLate,
 *          ConvocationUndetermined (classified installation, item absent from the first agenda) · ReportsInTime, ReportsLate,
 *          ReportsUndetermined (the same, for a département or a région) · ExplanatoryNoteSent, ExplanatoryNoteMissing,
 *          ExplanatoryNoteNotRequired, ExplanatoryNoteUndetermined · DraftBudgetInTime · DraftBudgetLate ·
 *          DraftBudgetUndetermined · BudgetDebateInTime · BudgetDebateTooEarly · BudgetDebateNotBefore · BudgetDebateUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-10 (the notice states the agenda)
 * @legal CGCT, art. L2121-12 (classified installations; postponement after urgency)
 * @legal CGCT, art. L2121-17 (second convocation)
 * @legal CGCT, art. L5217-10-4, then L1612-26 (draft budget, debate on its orientations)
 * @interpretation 061-twelve-days-before
 * @interpretation 075-classified-installation-before-2022
 * @interpretation 077-draft-budget-and-debate
 * @example assessItemConvocation({
 *   organ: commune, heldOn: '2024-07-04', convocation: { rank: 'ordinary' }, item: '7', particular: { listed: 'added-at-opening' },
 *   }) // [{ _tag: 'ItemAddedAtOpening' }]
 * @since 0.2.0
 */
export const assessItemConvocation = (given: ItemConvocationFacts): ReadonlyArray<ConvocationFinding> => {
  const facts: ItemConvocationFacts = { ...given, ...withoutNeedlessUrgency(given) };
  const { particular = {} } = facts;
  const { listed, subject, explanatoryNote, budgetDebateOn } = particular;
  const classified = subject === 'classified-installation' ? assessClassifiedInstallation(facts, particular) : [];
  return [
    ...(listed === 'added-at-opening' ? [assessAddedItem(facts)] : assessNewItem(facts)),
    ...assessPostponed(facts),
    ...classified,
    ...(explanatoryNote === undefined || classified.length > 0 ? [] : assessNote(facts, explanatoryNote)),
    ...(subject === 'primitive-budget' ? [assessDraftBudget(facts, particular)] : []),
    ...(subject === 'primitive-budget' && budgetDebateOn !== undefined ? [assessBudgetDebate(facts, budgetDebateOn)] : []),
  ];
};
