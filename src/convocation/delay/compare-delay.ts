import type { CivilDay } from '../../calendar/index.js';
import { clearDaysBetween, latestSendingDay } from '../../calendar/index.js';
import type { ConvocationFact, Counting, Delay, OpenDelay } from '../finding.js';
import type { Requirement } from './requirement.js';

/** The day from which a delay runs: that of the sending, that of the receipt of a notice badly sent, or a fact that is missing. */
export type DelayStart =
  | { readonly _tag: 'sent'; readonly on: CivilDay }
  | { readonly _tag: 'received'; readonly on: CivilDay }
  | { readonly _tag: 'unknown'; readonly missing: ConvocationFact };

/** A delay beside what is required of it. */
export type ComparedDelay =
  | { readonly _tag: 'in-time'; readonly delay: Delay }
  | { readonly _tag: 'late'; readonly delay: Delay; readonly daysShort: number }
  | { readonly _tag: 'undetermined'; readonly missing: ConvocationFact; readonly open: OpenDelay };

/** The days between two days: whole days strictly between them, or those that follow the first, the last included. */
const countDays = (from: CivilDay, heldOn: CivilDay, counting: Counting): number =>
  from >= heldOn ? 0 : clearDaysBetween(from, heldOn) + (counting === 'days' ? 1 : 0);

/** The last day on which a notice or a document may be sent to leave a number of days, so counted. */
export const latestDay = (heldOn: CivilDay, { counting, days }: { readonly counting: Counting; readonly days: number }): CivilDay =>
  latestSendingDay(heldOn, counting === 'days' ? days - 1 : days);

/** Compares the days left by a sending with those required; where two requirements are possible, both must agree. */
export const compareDelay = (start: DelayStart, heldOn: CivilDay, requirement: Requirement): ComparedDelay => {
  const { counting, days: possible, undecidedBy, otherReading } = requirement;
  const open: OpenDelay = {
    heldOn, counting, possibleRequirements: possible, latestSendingDays: possible.map((days) => latestDay(heldOn, { counting, days })),
  };
  const least = possible[0];
  const most = possible[possible.length - 1];
  if (least === undefined || most === undefined) return { _tag: 'undetermined', missing: undecidedBy, open };
  if (start._tag === 'unknown') return { _tag: 'undetermined', missing: start.missing, open };
  const counted = countDays(start.on, heldOn, counting);
  const delay = (required: number, other: number): Delay => ({
    sentOn: start._tag === 'sent' ? start.on : null,
    receivedOn: start._tag === 'received' ? start.on : null,
    heldOn, clearDays: clearDaysBetween(start.on, heldOn), counting, counted, required,
    latestSendingDay: latestDay(heldOn, { counting, days: required }),
    otherRequirement: other === required ? null : other,
    otherReading: otherReading === null ? null : latestDay(heldOn, otherReading),
  });
  if (counted >= most) return { _tag: 'in-time', delay: delay(most, least) };
  return counted < least ? { _tag: 'late', delay: delay(least, most), daysShort: least - counted } : { _tag: 'undetermined', missing: undecidedBy, open };
};
