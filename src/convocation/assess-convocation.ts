import { assessDelay } from './delay/assess-delay.js';
import type { ConvocationFacts } from './facts.js';
import type { ConvocationFinding } from './finding.js';
import { assessNote } from './form/note.js';
import { assessSendingMode } from './form/sending-mode.js';
import { assessUrgency, withoutNeedlessUrgency } from './form/urgency.js';
import { assessFirstSitting } from './occasion/first-sitting.js';
import { assessRequestedSitting } from './occasion/request.js';

/**
 * States whether the members were convened in time and in form: the delay first, then the urgency if it was invoked, the explanatory
 * note, the mode of sending, the days of a first sitting, the request that the sitting answers.
 *
 * Shape:   ConvocationFacts → list of ConvocationFinding, that on the delay first
 * Units:   clear days or days, as `counting` says; the days are those of the sending and of the sitting.
 * Rounds:  a share of the members, up.
 * Findings: ConvocationInTime · ConvocationLate (with `daysShort`) · ConvocationUndetermined · ConvocationWithoutDelay ·
 *          ReportsInTime · ReportsLate · ReportsUndetermined · SittingOfRight · SittingNotOfRight · SittingOfRightUndetermined ·
 *          UrgencyAccepted · UrgencyNotReported · UrgencyRefused · UrgencyPostponed · UrgencyWithoutText · UrgencyUndetermined ·
 *          ExplanatoryNoteSent · ExplanatoryNoteMissing · ExplanatoryNoteNotRequired · ExplanatoryNoteUndetermined ·
 *          SendingModeRegular · SendingModeIrregular · SendingModeUndetermined · FirstSittingInTime · FirstSittingOutOfTime ·
 *          FirstSittingUndetermined · RequestBinding · RequestNotBinding · RequestUndetermined · RequestedSittingInTime ·
 *          RequestedSittingLate · RequestedSittingUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-7, L2121-9 to L2121-12 and L2121-17; for intercommunal bodies, art. L5211-1 and L5211-8
 * @legal CGCT, art. L2541-2 (Alsace-Moselle)
 * @legal CGCT, art. L3121-10, L3121-14, L3121-14-1 and L3121-19 (départements)
 * @legal CGCT, art. L4132-9, L4132-13, L4132-13-1 and L4132-18 (régions)
 * @legal CGCT, art. L1411-5 (tender commissions)
 * @legal CASF, art. R123-16 (boards of social action)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 005-convocation-of-intercommunal-bodies-before-2020
 * @interpretation 011-second-convocation-delay
 * @interpretation 060-alsace-moselle-from-3500
 * @interpretation 061-twelve-days-before
 * @interpretation 063-days-that-are-not-clear
 * @interpretation 064-organs-without-delay
 * @interpretation 076-requested-sitting
 * @interpretation 078-first-sitting-days
 * @interpretation 090-of-right-three-days-later
 * @example assessConvocation({ organ: bureau, heldOn: '2024-07-04', convocation: { rank: 'ordinary', sentOn: '2024-06-28' } })[0]
 *   // { _tag: 'ConvocationInTime', counted: 5, required: 5 }
 * @since 0.1.0
 */
export const assessConvocation = (given: ConvocationFacts): ReadonlyArray<ConvocationFinding> => {
  const facts = withoutNeedlessUrgency(given);
  const { urgency, explanatoryNote, request } = facts.convocation;
  return [
    assessDelay(facts),
    ...(urgency === undefined ? [] : [assessUrgency(facts, urgency)]),
    ...assessNote(facts, explanatoryNote),
    ...assessSendingMode(facts),
    ...assessFirstSitting(facts),
    ...(request === undefined ? [] : assessRequestedSitting(facts, request)),
  ];
};
