import type { PublicityFinding, PublicityMode, SuspensionFinding, TransmittalFinding, Undoing, UndoingReason, WithdrawalFinding } from '../../act/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing } from './words.js';

const MODES: Readonly<Record<PublicityMode, string>> = { electronic: 'electronically', posting: 'by posting', paper: 'on paper' };
const BECAUSE = { law: 'the law leaves no other choice', choice: 'by the choice of the assembly', 'no-choice-made': 'the assembly having made no choice' } as const;
const modes = (list: ReadonlyArray<PublicityMode>): string => list.map((mode) => MODES[mode]).join(' or ');

const UNDOINGS: Readonly<Record<Undoing, string>> = { withdrawal: 'Withdrawal', repeal: 'Repeal' };
const REASONS: Readonly<Record<UndoingReason, string>> = {
  'subsidy-conditions-not-respected': 'the conditions of the subsidy were not respected',
  'condition-no-longer-met': 'a condition on which the decision stands is no longer met',
  'more-favourable-at-request': 'at the beneficiary’s request, for a more favourable decision',
};

const span = (days: number, from: CivilDay): string => `${many(days, 'day', 'days')} from ${day(from)}`;

export const ENGLISH_PUBLICITY: Pick<FindingSentences, (PublicityFinding | TransmittalFinding | SuspensionFinding | WithdrawalFinding)['_tag']> = {
  PublicityRegular: ({ mode, because }) => `Published ${MODES[mode]}, ${BECAUSE[because]}: regular mode of publicity.`,
  PublicityIrregular: ({ mode, accepted, because }) => `Published ${MODES[mode]}: irregular; it must be published ${modes(accepted)}, ${BECAUSE[because]}.`,
  PostedInUrgency: ({ electronicOn }) => `Posted in an emergency, then published electronically on ${day(electronicOn)}.`,
  Notified: ({ notifiedOn }) => `Individual decision notified on ${day(notifiedOn)}.`,
  KeptOnline: ({ publishedOn, atLeastUntil, onlineUntil }) =>
    onlineUntil === null
      ? `Published online on ${day(publishedOn)}: the act stays there until ${day(atLeastUntil)} at least.`
      : `Online from ${day(publishedOn)} to ${day(onlineUntil)}: the act had to stay until ${day(atLeastUntil)} at least.`,
  TakenOfflineEarly: ({ publishedOn, atLeastUntil, onlineUntil }) =>
    `Taken offline too early: online from ${day(publishedOn)} to ${day(onlineUntil)}, it had to stay until ${day(atLeastUntil)}.`,
  PublicityUndetermined: ({ missing: list }) => `Publicity undetermined; ${missing(list)}.`,

  TransmittalNotRequired: () => 'This act needs not be transmitted to the State representative.',
  TransmittalWithoutDeadline: ({ transmittedOn }) =>
    `The act must be transmitted to the State representative, without a deadline${transmittedOn === null ? '' : `; it was on ${day(transmittedOn)}`}.`,
  TransmittedInTime: ({ transmittedOn, deadline, days, from }) => `Transmitted on ${day(transmittedOn)}, in time: at the latest on ${day(deadline)}, ${span(days, from)}.`,
  TransmittedLate: ({ transmittedOn, deadline, days, from }) => `Transmitted on ${day(transmittedOn)}, too late: at the latest on ${day(deadline)}, ${span(days, from)}.`,
  TransmittalDue: ({ missing: list, deadline, days, from }) => `To be transmitted at the latest on ${day(deadline)}, ${span(days, from)}; ${missing(list)}.`,
  TransmittalUndetermined: ({ missing: list }) => `Deadline of transmission undetermined; ${missing(list)}.`,

  AutomaticSuspensionPossible: ({ receivedOn, requestUntil, until }) =>
    `Received on ${day(receivedOn)}: a request for suspension by the prefect until ${day(requestUntil)} would suspend the act at once, until ${day(until)} at the latest.`,
  AutomaticSuspension: ({ receivedOn, requestUntil, requestedOn, until }) =>
    `Received on ${day(receivedOn)}, suspension requested by the prefect on ${day(requestedOn)} (at the latest ${day(requestUntil)}): the act is suspended, until ${day(until)} at the latest.`,
  NoAutomaticSuspension: ({ receivedOn, requestUntil, requestedOn, ruledBy }) =>
    `Received on ${day(receivedOn)}, suspension requested on ${day(requestedOn)}, after ${day(requestUntil)}: the act is not suspended by law, the judge rules by ${day(ruledBy)}.`,
  SuspensionRuledInMonths: ({ requestedOn, months, ruledBy }) =>
    `Suspension requested by the prefect on ${day(requestedOn)}: the judge rules within ${many(months, 'month', 'months')}, by ${day(ruledBy)}.`,
  SuspensionRuledInHours: ({ hours }) => `Suspension requested by the prefect: the judge rules within ${hours} hours.`,
  SuspensionUndetermined: ({ missing: list }) => `Effect of a request for suspension undetermined; ${missing(list)}.`,

  WithdrawalPossible: ({ undoing, decidedOn, lastDay }) => `${UNDOINGS[undoing]} possible, if the decision of ${day(decidedOn)} is illegal, until ${day(lastDay)}.`,
  WithdrawnInTime: ({ undoing, decidedOn, lastDay, on }) => `${UNDOINGS[undoing]} on ${day(on)} of the decision of ${day(decidedOn)}: in time, the last day being ${day(lastDay)}.`,
  WithdrawnTooLate: ({ undoing, decidedOn, lastDay, on }) => `${UNDOINGS[undoing]} on ${day(on)} of the decision of ${day(decidedOn)}: too late, the last day being ${day(lastDay)}.`,
  WithdrawalOfLegalDecision: ({ undoing }) => `${UNDOINGS[undoing]} impossible: the decision that creates rights is legal.`,
  WithdrawalWithoutLimit: ({ undoing, reason }) => `${UNDOINGS[undoing]} possible without limit of time: ${REASONS[reason]}.`,
  WithdrawalUndetermined: ({ missing: list, lastDay }) => `Withdrawal or repeal${lastDay === null ? '' : ` (until ${day(lastDay)})`}; ${missing(list)}.`,
};
