import type { ConvocationFinding, Delay, OpenDelay } from '../../convocation/index.js';
import type { FindingSentences } from '../lexicon.js';
import { clearDays, day, many, missing } from './words.js';

const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} required` : `${Math.min(required, other)} or ${Math.max(required, other)} required by population, which is not known`;

/** `5 clear days`, or `3 days` where the text does not call them clear. */
const counted = ({ counting, counted: count }: Pick<Delay, 'counting' | 'counted'>): string =>
  counting === 'clear-days' ? clearDays(count) : many(count, 'day', 'days');

const otherReading = ({ otherReading: on }: Pick<Delay, 'otherReading'>): string => (on === null ? '' : ` (${day(on)} by the other reading)`);

const start = ({ sentOn, receivedOn }: Delay): string => {
  if (receivedOn !== null) return `from their receipt on ${day(receivedOn)}, being badly sent,`;
  return sentOn === null ? '' : `on ${day(sentOn)}`;
};

const kept = (delay: Delay, what: string): string =>
  `${what} ${start(delay)} for ${day(delay.heldOn)}: ${counted(delay)}, ${requirement(delay.required, delay.otherRequirement)}; Saturdays, Sundays and public holidays included. Latest sending day: ${day(delay.latestSendingDay)}${otherReading(delay)}.`;

const late = (delay: Delay & { readonly daysShort: number }, what: string): string =>
  `${what} ${start(delay)} for ${day(delay.heldOn)}: ${counted(delay)}, ${requirement(delay.required, delay.otherRequirement)}. ${delay.otherRequirement === null ? '' : 'At least '}${many(delay.daysShort, 'day', 'days')} short; the latest sending day was ${day(delay.latestSendingDay)}${otherReading(delay)}.`;

const possible = ({ counting, possibleRequirements, latestSendingDays }: OpenDelay): string => {
  if (possibleRequirements.length === 0) return '';
  const last = possibleRequirements[possibleRequirements.length - 1] as number;
  const days = [...possibleRequirements.slice(0, -1), counted({ counting, counted: last })].join(' or ');
  const latest = latestSendingDays.map((each) => day(each)).join(' or ');
  return ` (${days} required${possibleRequirements.length > 1 ? ' as the case may be' : ''}; latest sending day: ${latest})`;
};

const REQUESTERS = { prefect: 'the prefect', members: 'members', 'permanent-commission': 'the permanent commission' } as const;
const MODES = { electronic: 'electronically', paper: 'on paper' } as const;

const signed = (members: number | null, required: number | null, inOffice: number | null): string =>
  [
    ...(members === null ? [] : [many(members, 'signatory', 'signatories')]),
    ...(required === null ? [] : [`${required} required`]),
    ...(inOffice === null ? [] : [`${many(inOffice, 'member', 'members')} in office`]),
  ].join(', ');

const between = (earliest: string | null, latest: string): string => (earliest === null ? `on ${latest} at the latest` : `from ${earliest} to ${latest}`);

export const ENGLISH_CONVOCATION: Pick<FindingSentences, ConvocationFinding['_tag']> = {
  ConvocationInTime: (delay) => kept(delay, delay.receivedOn === null ? 'Notices sent' : 'Notices counted'),
  ConvocationLate: (delay) => late(delay, delay.receivedOn === null ? 'Notices sent late,' : 'Notices late, counted'),
  ConvocationUndetermined: ({ missing: list, ...open }) => `Convocation delay undetermined; ${missing(list)}${possible(open)}.`,
  ConvocationWithoutDelay: ({ heldOn }) => `Second convocation for ${day(heldOn)}: no delay to keep.`,
  ReportsInTime: (delay) => kept(delay, 'Reports sent'),
  ReportsLate: (delay) => late(delay, 'Reports sent late,'),
  ReportsUndetermined: ({ missing: list, ...open }) => `Delay of the reports undetermined; ${missing(list)}${possible(open)}.`,
  SittingOfRight: ({ quorumFailedOn, heldOn }) => `Sitting held of right on ${day(heldOn)}, on the day that the text fixes after the one without quorum of ${day(quorumFailedOn)}.`,
  SittingNotOfRight: ({ quorumFailedOn, dueOn, heldOn }) =>
    `Second sitting held on ${day(heldOn)}; after the one without quorum of ${day(quorumFailedOn)}, the sitting of right was on ${day(dueOn)}.`,
  SittingOfRightUndetermined: ({ missing: list, heldOn }) => `Sitting of right of ${day(heldOn)}; ${missing(list)}.`,
  UrgencyAccepted: () => 'Delay shortened for urgency: reported at the opening, and the assembly agreed.',
  UrgencyNotReported: () => 'Delay shortened for urgency without a report at the opening of the sitting.',
  UrgencyRefused: () => 'Delay shortened for an urgency that the assembly did not admit.',
  UrgencyPostponed: ({ items }) => `Delay shortened for urgency: the assembly put off ${items.length === 0 ? 'the discussion, without naming an item' : `to a later sitting: ${items.join(', ')}`}.`,
  UrgencyWithoutText: () => 'Urgency invoked, but no text lets this organ shorten the delay.',
  UrgencyUndetermined: ({ missing: list }) => `Delay shortened for urgency; ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'An explanatory note went with the notices.',
  ExplanatoryNoteMissing: () => 'No explanatory note went with the notices; it was due.',
  ExplanatoryNoteNotRequired: () => 'The explanatory note is not due at this population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Explanatory note; ${missing(list)}.`,
  SendingModeRegular: ({ mode }) => `Notices sent ${MODES[mode]}, as the text asks or as the members asked.`,
  SendingModeIrregular: ({ mode, prescribed }) => `Notices sent ${MODES[mode]}; unless the members asked otherwise, they were to be sent ${MODES[prescribed]}.`,
  SendingModeUndetermined: ({ mode, prescribed, missing: list }) => `Notices sent ${MODES[mode]}, where the text asks for ${MODES[prescribed]} unless the members ask otherwise; ${missing(list)}.`,
  FirstSittingInTime: ({ heldOn, from, earliestDay, latestDay }) =>
    `First sitting on ${day(heldOn)}, ${between(earliestDay === null ? null : day(earliestDay), day(latestDay))}, counted from ${day(from)}.`,
  FirstSittingOutOfTime: ({ heldOn, from, earliestDay, latestDay }) =>
    `First sitting on ${day(heldOn)}, out of its days: it was to be held ${between(earliestDay === null ? null : day(earliestDay), day(latestDay))}, counted from ${day(from)}.`,
  FirstSittingUndetermined: ({ missing: list }) => `Day of the first sitting; ${missing(list)}.`,
  RequestBinding: ({ by, members, required, inOffice }) =>
    `Sitting asked for by ${REQUESTERS[by]}${members === null ? '' : ` (${signed(members, required, inOffice)})`}: it had to be convened.`,
  RequestNotBinding: ({ by, members, required, inOffice, because }) =>
    because === 'not-provided'
      ? `Sitting asked for by ${REQUESTERS[by]}: the text does not let them have it convened.`
      : `Sitting asked for by ${REQUESTERS[by]} (${signed(members, required, inOffice)}): too few to bind.`,
  RequestUndetermined: ({ by, members, required, inOffice, missing: list }) => {
    const known = signed(members, required, inOffice);
    return `Sitting asked for by ${REQUESTERS[by]}${known === '' ? '' : ` (${known})`}; ${missing(list)}.`;
  },
  RequestedSittingInTime: ({ receivedOn, sentOn, heldOn, lastDay }) =>
    `Sitting asked for on ${day(receivedOn)}, held on ${day(heldOn)}${sentOn === null ? '' : `, convened on ${day(sentOn)}`}: convened within the delay, which ran until ${day(lastDay)}.`,
  RequestedSittingLate: ({ receivedOn, sentOn, heldOn, lastDay }) =>
    `Sitting asked for on ${day(receivedOn)}, held on ${day(heldOn)}${sentOn === null ? '' : `, convened on ${day(sentOn)}`}: too late, the delay ended on ${day(lastDay)}.`,
  RequestedSittingUndetermined: ({ missing: list }) => `Delay to convene the sitting that was asked for; ${missing(list)}.`,
  ItemAddedAtOpening: () => 'Item added at the opening of the sitting: it was not in the notice.',
  ItemAddedUndetermined: ({ missing: list }) => `Item added at the opening of the sitting; ${missing(list)}.`,
  PostponedItemDeliberated: () => 'Item that the assembly had put off to a later sitting, and that was deliberated all the same.',
  DraftBudgetInTime: (delay) => kept(delay, 'Draft budget and reports sent'),
  DraftBudgetLate: (delay) => late(delay, 'Draft budget and reports sent late,'),
  DraftBudgetUndetermined: ({ missing: list, ...open }) => `Delay of the draft budget undetermined; ${missing(list)}${possible(open)}.`,
  BudgetDebateInTime: ({ debatedOn, heldOn, weeks }) => `Debate on the budget to come on ${day(debatedOn)}, within the ${weeks} weeks before ${day(heldOn)}.`,
  BudgetDebateTooEarly: ({ debatedOn, heldOn, weeks, earliestDay }) =>
    `Debate on the budget to come on ${day(debatedOn)}, more than ${weeks} weeks before ${day(heldOn)}; it could be held from ${day(earliestDay)}.`,
  BudgetDebateNotBefore: ({ debatedOn, heldOn }) => `Debate on the budget to come on ${day(debatedOn)}: it comes before the sitting on the budget, held on ${day(heldOn)}.`,
  BudgetDebateUndetermined: ({ missing: list }) => `Debate on the budget to come; ${missing(list)}.`,
};
