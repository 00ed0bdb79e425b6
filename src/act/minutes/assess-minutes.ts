import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays } from '../../calendar/index.js';
import type { Basis } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { dutyFinding } from './duty.js';
import type { ElementState, MinutesElement } from './elements.js';
import { OCCASIONAL } from './elements.js';
import type { MinutesFinding, Signatory } from './finding.js';
import { MINUTES_CONTENT, MINUTES_DAYS } from './provisions.js';
import { signatureFinding } from './signatures.js';

/**
 * The minutes of a sitting: what they contain, the sitting that settled them, who signed them, when they were published. What is not
 * known is left out.
 */
export interface MinutesFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly elements: Readonly<Partial<Record<MinutesElement, ElementState>>>;
  readonly nextSittingOn?: CivilDay | undefined;
  readonly approvedOn?: CivilDay | undefined;
  readonly signedBy?: ReadonlyArray<Signatory> | undefined;
  readonly publishedOn?: CivilDay | undefined;
}

const SIGNATORIES: readonly [Signatory, Signatory] = ['mayor-or-president', 'secretaries'];

const assessElement = (element: MinutesElement, state: ElementState | undefined, rests: Pick<MinutesFinding, 'basis' | 'notes'>): MinutesFinding => {
  if (state === undefined) return { _tag: 'MinutesElementUndetermined', standing: 'undetermined', missing: ['element-of-the-minutes'], element, ...rests };
  if (state === 'there') return { _tag: 'MinutesElementPresent', standing: 'conforms', element, ...rests };
  // Every sitting has a date, a quorum, an agenda: only some elements may have nothing to record.
  return state === 'nothing-to-record' && OCCASIONAL.includes(element)
    ? { _tag: 'MinutesElementWithoutObject', standing: 'conforms', element, ...rests }
    : { _tag: 'MinutesElementMissing', standing: 'breaches', element, ...rests };
};

/** The minutes are settled at the start of the next sitting. */
const assessApproval = ({ approvedOn, nextSittingOn }: MinutesFacts, rests: Pick<MinutesFinding, 'basis' | 'notes'>): MinutesFinding => {
  if (nextSittingOn === undefined) return { _tag: 'MinutesApprovalUndetermined', standing: 'undetermined', missing: ['next-sitting-day'], ...rests };
  if (approvedOn === undefined) return { _tag: 'MinutesApprovalUndetermined', standing: 'undetermined', missing: ['approval-day'], ...rests };
  if (approvedOn === nextSittingOn) return { _tag: 'MinutesApproved', standing: 'conforms', approvedOn, ...rests };
  return { _tag: approvedOn > nextSittingOn ? 'MinutesApprovedLate' : 'MinutesApprovedTooEarly', standing: 'breaches', approvedOn, nextSittingOn, ...rests };
};

/** Approval, signatures and publication, which the text has required since July 2022. */
const assessFate = (facts: MinutesFacts, rests: Pick<MinutesFinding, 'basis' | 'notes'>): ReadonlyArray<MinutesFinding> => {
  const { approvedOn, heldOn, signedBy, publishedOn } = facts;
  const days = inForceOn(heldOn, MINUTES_DAYS);
  if (days === undefined) return [];
  return [
    assessApproval(facts, rests),
    signatureFinding('minutes', SIGNATORIES, signedBy, rests.basis),
    approvedOn === undefined
      ? { _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['approval-day'], duty: 'minutes-published', deadline: null, ...rests }
      : dutyFinding('minutes-published', addDays(approvedOn, days.value), publishedOn === undefined || publishedOn < approvedOn ? undefined : publishedOn, rests.basis),
  ];
};

/**
 * States, element by element, whether the minutes of a sitting contain what they must, whether they were settled at the next
 * sitting, signed, and published within the week. Before 1 July 2022 the text fixes no content.
 *
 * Shape:   MinutesFacts → list of MinutesFinding
 * Units:   civil days; a week is seven days after the sitting that settled the minutes.
 * Rounds:  nothing: a last day that is not a working day is kept.
 * Findings: MinutesElementPresent · MinutesElementMissing · MinutesElementWithoutObject · MinutesElementUndetermined ·
 *           MinutesContentFree · MinutesApproved · MinutesApprovedLate · MinutesApprovedTooEarly · MinutesApprovalUndetermined ·
 *           SignedAsRequired · SignatureMissing · SignaturesUndetermined · DutyDoneInTime · DutyDoneLate · DutyUndetermined ·
 *           MinutesUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-15
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @interpretation 069-week-and-month-after-a-sitting
 * @example assessMinutes({ organ: commune, heldOn: '2024-07-04', elements: { quorum: 'not-there' } })[5]
 *   // { _tag: 'MinutesElementMissing', element: 'quorum' }
 * @since 0.2.0
 */
export const assessMinutes = (facts: MinutesFacts): ReadonlyArray<MinutesFinding> => {
  const { organ, heldOn, elements } = facts;
  const content = inForceOn(heldOn, MINUTES_CONTENT);
  const basis: Basis = [(content ?? MINUTES_CONTENT[0]).source, ...extensionTo(organ, heldOn)];
  const rests = { basis, notes: notesFor(organ) };
  if (!followsMunicipalRules(organ)) return [{ _tag: 'MinutesUndetermined', standing: 'undetermined', missing: ['rules-of-the-body'], ...rests }];
  if (content === undefined) return [{ _tag: 'MinutesUndetermined', standing: 'undetermined', missing: ['rules-of-that-day'], ...rests }];
  return [
    ...(content.value.length === 0 ? [{ _tag: 'MinutesContentFree', standing: 'conforms', ...rests } satisfies MinutesFinding] : content.value.map((element) => assessElement(element, elements[element], rests))),
    ...assessFate(facts, rests),
  ];
};
