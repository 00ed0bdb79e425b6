import type { Organ } from '../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import { clearDaysBetween, latestSendingDay } from '../calendar/index.js';
import type { Basis, InterpretationId } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { Convocation, Urgency } from './convocation.js';
import type { ConvocationFact, ConvocationFinding } from './finding.js';
import { INTERCOMMUNAL_CONVOCATION, LARGE_COMMUNE, NOTICE_OF_LARGE_COMMUNES } from './provisions.js';
import { requiredClearDays } from './requirement.js';

/** What the rule looks at. */
export interface ConvocationFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly convocation: Convocation;
}

const assessDelay = ({ organ, heldOn, convocation }: ConvocationFacts): ConvocationFinding => {
  const { clearDays: possible, undecidedBy, basis, notes } = requiredClearDays(organ, heldOn, convocation);
  const { sentOn } = convocation;
  const least = possible[0];
  const most = possible[possible.length - 1];
  if (least === undefined || most === undefined || sentOn === undefined) {
    const missing = least === undefined ? undecidedBy : 'sending-day';
    return { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: [missing], heldOn, possibleRequirements: possible, basis, notes };
  }
  const clearDays = clearDaysBetween(sentOn, heldOn);
  const delay = (required: number, other: number) => ({
    sentOn, heldOn, clearDays, required,
    latestSendingDay: latestSendingDay(heldOn, required),
    otherRequirement: other === required ? null : other,
    basis, notes,
  });
  if (clearDays >= most) return { _tag: 'ConvocationInTime', standing: 'conforms', ...delay(most, least) };
  if (clearDays < least) {
    return { _tag: 'ConvocationLate', standing: 'breaches', ...delay(least, most), daysShort: least - clearDays };
  }
  return { _tag: 'ConvocationUndetermined', standing: 'undetermined', missing: [undecidedBy], heldOn, possibleRequirements: possible, basis, notes };
};

/** The chair reports on the urgency at the opening; the assembly rules on it, and may postpone all or part of the agenda. */
const assessUrgency = ({ organ, heldOn, convocation }: ConvocationFacts, urgency: Urgency): ConvocationFinding => {
  const { clearDays, basis, notes } = requiredClearDays(organ, heldOn, convocation);
  const undetermined = (fact: ConvocationFact): ConvocationFinding => ({
    _tag: 'UrgencyUndetermined', standing: 'undetermined', missing: [fact], basis, notes,
  });
  if (clearDays.length === 0) return undetermined('rules-of-the-body');
  if (urgency.reportedAtOpening === 'no') return { _tag: 'UrgencyNotReported', standing: 'breaches', basis, notes };
  if (urgency.council === 'postponed') return undetermined('postponed-items');
  return urgency.reportedAtOpening === 'yes' && urgency.council === 'accepted'
    ? { _tag: 'UrgencyAccepted', standing: 'conforms', basis, notes }
    : undetermined('report-of-urgency');
};

/** Before 1 March 2020 the most populous member commune decides for an intercommunal body. */
const restsOnLargestCommune = ({ organ, heldOn }: ConvocationFacts): boolean =>
  procedureOf(organ) === 'intercommunal' && inForceOn(heldOn, INTERCOMMUNAL_CONVOCATION)?.value === 'as-largest-member-commune';

/** The inhabitants that decide whether a note is due: those of the commune, or those a text stands in for them. */
const populationForNote = (facts: ConvocationFacts, threshold: number): number | undefined =>
  procedureOf(facts.organ) === 'municipal'
    ? facts.organ.body.population
    : restsOnLargestCommune(facts) ? facts.convocation.largestMemberCommune : threshold;

/** From 3 500 inhabitants, and in intercommunal bodies, a note on the items goes with the notice. */
const assessNote = (facts: ConvocationFacts): ConvocationFinding => {
  const { organ, heldOn, convocation } = facts;
  const before2020: ReadonlyArray<InterpretationId> = restsOnLargestCommune(facts) ? ['005-convocation-of-intercommunal-bodies-before-2020'] : [];
  const rests = { basis: [NOTICE_OF_LARGE_COMMUNES, ...extensionTo(organ, heldOn)] as Basis, notes: [...before2020, ...notesFor(organ)] };
  const undetermined = (fact: ConvocationFact): ConvocationFinding => ({
    _tag: 'ExplanatoryNoteUndetermined', standing: 'undetermined', missing: [fact], ...rests,
  });
  const threshold = inForceOn(heldOn, LARGE_COMMUNE)?.value;
  if (!followsMunicipalRules(organ) || threshold === undefined) return undetermined('rules-of-the-body');
  if (convocation.explanatoryNote === 'sent') return { _tag: 'ExplanatoryNoteSent', standing: 'conforms', ...rests };
  const population = populationForNote(facts, threshold);
  if (population === undefined) return undetermined(organ.body.kind === 'commune' ? 'population' : 'largest-member-commune');
  if (population < threshold) return { _tag: 'ExplanatoryNoteNotRequired', standing: 'conforms', ...rests };
  return convocation.explanatoryNote === 'not-sent'
    ? { _tag: 'ExplanatoryNoteMissing', standing: 'breaches', ...rests }
    : undetermined('explanatory-note');
};

/** Urgency invoked for a notice that leaves the ordinary delay all the same shortens nothing, and asks for nothing. */
const withoutNeedlessUrgency = (facts: ConvocationFacts): ConvocationFacts => {
  const { urgency, ...ordinary } = facts.convocation;
  if (urgency === undefined) return facts;
  const unhurried = { ...facts, convocation: ordinary };
  return assessDelay(unhurried)._tag === 'ConvocationInTime' ? unhurried : facts;
};

/**
 * States whether the members were convened in time and in form: the delay first, then the urgency if it was invoked, then the
 * explanatory note.
 *
 * Shape:   ConvocationFacts → list of ConvocationFinding
 * Units:   clear days; the days are those of the sending and of the sitting.
 * Rounds:  nothing.
 * Findings: ConvocationInTime · ConvocationLate (with `daysShort`) · ConvocationUndetermined · UrgencyAccepted ·
 *          UrgencyNotReported · UrgencyUndetermined · ExplanatoryNoteSent · ExplanatoryNoteMissing · ExplanatoryNoteNotRequired ·
 *          ExplanatoryNoteUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-11 and L2121-12; for intercommunal bodies, art. L5211-1
 * @interpretation 001-bureau-with-delegation
 * @interpretation 005-convocation-of-intercommunal-bodies-before-2020
 * @interpretation 011-second-convocation-delay
 * @example assessConvocation(bureau of a métropole, sent 2024-06-28, held 2024-07-04) // ConvocationInTime, 5 clear days, 5 required
 * @since 0.1.0
 */
export const assessConvocation = (given: ConvocationFacts): ReadonlyArray<ConvocationFinding> => {
  const facts = withoutNeedlessUrgency(given);
  return [
    assessDelay(facts),
    ...(facts.convocation.urgency === undefined ? [] : [assessUrgency(facts, facts.convocation.urgency)]),
    assessNote(facts),
  ];
};
