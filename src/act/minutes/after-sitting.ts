import type { Organ } from '../../body/index.js';
import { extensionTo, followsMunicipalRules, hasOwnTaxes } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays, addMonths } from '../../calendar/index.js';
import type { Basis } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { dutyFinding } from './duty.js';
import type { AfterSittingFinding, MinutesFact } from './finding.js';
import { LIST_DAYS, SENDING_MONTHS } from './provisions.js';

/**
 * What was made public and sent after a sitting. `listPublishedOn` is the day from which the list was both posted and, where there
 * is a site, online; `minutesSentOn`, the day on which the minutes that the sitting settled were sent.
 */
export interface AfterSittingFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly listPublishedOn?: CivilDay | undefined;
  readonly listSentOn?: CivilDay | undefined;
  readonly minutesSentOn?: CivilDay | undefined;
}

/** Whether a body is one whose deliberations the councillors of its communes receive. */
const isIntercommunal = (organ: Organ): boolean =>
  hasOwnTaxes(organ) || organ.body.kind === 'syndicat-de-communes' || organ.body.kind === 'syndicat-mixte-ferme';

const open = (duty: AfterSittingFinding['duty'], missing: MinutesFact, basis: Basis): AfterSittingFinding => ({
  _tag: 'DutyUndetermined', standing: 'undetermined', missing: [missing], duty, deadline: null, basis, notes: NO_NOTES,
});

/** The list of the sitting, and what the councillors of the communes of an intercommunal body receive. */
const sendings = ({ organ, heldOn, listSentOn, minutesSentOn }: AfterSittingFacts): ReadonlyArray<AfterSittingFinding> => {
  const months = inForceOn(heldOn, SENDING_MONTHS);
  if (months === undefined || !isIntercommunal(organ)) return [];
  const basis: Basis = [months.source];
  const deadline = addMonths(heldOn, months.value);
  const since = (day: CivilDay | undefined): CivilDay | undefined => (day === undefined || day < heldOn ? undefined : day);
  return [dutyFinding('list-sent', deadline, since(listSentOn), basis), dutyFinding('minutes-sent', deadline, since(minutesSentOn), basis)];
};

/**
 * States whether the list of deliberations was made public within the week, and, in an intercommunal body, whether the municipal
 * councillors who do not sit received it within a month, with the minutes that the sitting settled.
 *
 * Shape:   AfterSittingFacts → list of AfterSittingFinding
 * Units:   civil days and months; the day of the sitting does not count.
 * Rounds:  a month that lacks the day ends on its last day; a last day that is not a working day is kept.
 * Findings: DutyDoneInTime · DutyDoneLate · DutyUndetermined
 * Errors:  none; a day before the sitting counts as missing.
 *
 * @legal CGCT, art. L2121-25
 * @legal CGCT, art. L5211-40-2
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @interpretation 069-week-and-month-after-a-sitting
 * @example assessAfterSitting({ organ: commune, heldOn: '2024-07-04', listPublishedOn: '2024-07-11' })
 *   // [{ _tag: 'DutyDoneInTime', duty: 'list-of-deliberations', deadline: '2024-07-11' }]
 * @since 0.2.0
 */
export const assessAfterSitting = (facts: AfterSittingFacts): ReadonlyArray<AfterSittingFinding> => {
  const { organ, heldOn, listPublishedOn } = facts;
  const days = inForceOn(heldOn, LIST_DAYS);
  const basis: Basis = [(days ?? LIST_DAYS[0]).source, ...extensionTo(organ, heldOn)];
  if (!followsMunicipalRules(organ)) return [open('list-of-deliberations', 'rules-of-the-body', basis)];
  if (days === undefined) return [open('list-of-deliberations', 'rules-of-that-day', basis)];
  return [
    dutyFinding('list-of-deliberations', addDays(heldOn, days.value), listPublishedOn === undefined || listPublishedOn < heldOn ? undefined : listPublishedOn, basis),
    ...sendings(facts),
  ];
};
