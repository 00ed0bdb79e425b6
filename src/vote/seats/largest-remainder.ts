import type { SeatStep } from './finding.js';
import { wholeQuotas } from './fraction.js';
import type { Shared, Sharing } from './share.js';
import { roomOf, serve } from './share.js';
import type { Entry } from './ties.js';

/** The lists not yet served in this turn whose remainder is the largest, in the order of the input. */
const largest = (entries: ReadonlyArray<Entry>, remainders: ReadonlyMap<Entry, number>): ReadonlyArray<Entry> => {
  let most = -1;
  for (const entry of entries) most = Math.max(most, remainders.get(entry) as number);
  return entries.filter((entry) => remainders.get(entry) === most);
};

/**
 * Shares seats by the largest remainder: whole quotas first, then one seat each to the largest remainders. Where short lists leave
 * seats to the others, the order of the remainders goes on, and starts again as long as seats and candidates are left.
 *
 * Shape:   the admitted lists, Sharing → Shared (the seats are written on the lists)
 * Units:   seats; a remainder is a number of votes over the number of seats: its numerator suffices to compare.
 * Rounds:  whole quotas down.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. D1411-3 (règle du plus fort reste); CASF, art. R123-8, al. 1 and 2
 * @interpretation 014-seats-without-candidate
 * @since 0.1.0
 */
export const shareByRemainders = (entries: ReadonlyArray<Entry>, { seats, votes, unfilled, draws }: Sharing): Shared => {
  const steps: Array<SeatStep> = [];
  const remainders = new Map<Entry, number>();
  let left = seats;
  let passed = false;
  for (const entry of entries) {
    const { quotas, left: remainder } = wholeQuotas(entry.list.votes, seats, votes);
    entry.byQuota = Math.min(quotas, roomOf(entry, unfilled));
    passed ||= entry.byQuota < quotas;
    remainders.set(entry, remainder);
    left -= entry.byQuota;
  }
  const waiting = (): ReadonlyArray<Entry> => entries.filter((entry) => roomOf(entry, unfilled) > 0);
  const full = entries.filter((entry) => roomOf(entry, unfilled) === 0);
  let turn = waiting();
  while (left > 0 && turn.length > 0) {
    const group = largest(turn, remainders);
    const remainder = remainders.get(group[0] as Entry) as number;
    passed ||= full.some((entry) => (remainders.get(entry) as number) >= remainder);
    const served = serve(group, { numerator: remainder, denominator: seats }, left, draws);
    steps.push(...served.steps);
    if (served.open !== null) return { steps, passed, open: served.open };
    left -= served.won;
    turn = turn.filter((entry) => !group.includes(entry));
    if (turn.length === 0 && left > 0) {
      passed = true;
      turn = waiting();
    }
  }
  return { steps, passed, open: null };
};
