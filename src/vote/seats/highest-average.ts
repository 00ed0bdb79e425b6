import type { SeatStep } from './finding.js';
import type { SeatFraction } from './fraction.js';
import { compareFractions, wholeQuotas } from './fraction.js';
import type { Shared, Sharing } from './share.js';
import { roomOf, serve } from './share.js';
import type { Entry } from './ties.js';

/** Votes over the seats already won, plus one: the seats of the bonus do not count. */
const averageOf = ({ list, byQuota, beyondQuota }: Entry): SeatFraction => ({ numerator: list.votes, denominator: byQuota + beyondQuota + 1 });

/** The lists whose average is the highest, in the order of the input. */
const highest = (entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  let best: Array<Entry> = [];
  let top: SeatFraction = { numerator: 0, denominator: 1 };
  for (const entry of entries) {
    const average = averageOf(entry);
    const order = best.length === 0 ? 1 : compareFractions(average, top);
    if (order > 0) {
      best = [entry];
      top = average;
    } else if (order === 0) best.push(entry);
  }
  return best;
};

/** The average of an equal group as that of its list with most votes writes it: `80/4` rather than `40/2`. */
const averageOfGroup = (group: ReadonlyArray<Entry>): SeatFraction =>
  averageOf(group.reduce((top, entry) => (entry.list.votes > top.list.votes ? entry : top)));

/**
 * Shares seats by the highest average: whole quotas first, then each seat to the list whose votes over its seats plus one are highest.
 *
 * Shape:   the admitted lists, Sharing → Shared (the seats are written on the lists)
 * Units:   seats; an average is votes over seats, never divided.
 * Rounds:  whole quotas down.
 * Findings: none.
 * Errors:  none.
 *
 * @legal code électoral, art. L262 (règle de la plus forte moyenne); CGCT, art. L3122-5 and L4133-5, al. 4
 * @since 0.1.0
 */
export const shareByAverages = (entries: ReadonlyArray<Entry>, { seats, votes, unfilled, draws }: Sharing): Shared => {
  const steps: Array<SeatStep> = [];
  let left = seats;
  let passed = false;
  for (const entry of entries) {
    const { quotas } = wholeQuotas(entry.list.votes, seats, votes);
    entry.byQuota = Math.min(quotas, roomOf(entry, unfilled));
    left -= entry.byQuota;
  }
  // A list too short for its quotas has, from the first turn on, an average above that of any other.
  while (left > 0) {
    const group = highest(entries.filter((entry) => roomOf(entry, unfilled) > 0));
    if (group.length === 0) break;
    const at = averageOfGroup(group);
    passed ||= entries.some((entry) => roomOf(entry, unfilled) === 0 && compareFractions(averageOf(entry), at) >= 0);
    const served = serve(group, at, left, draws);
    steps.push(...served.steps);
    if (served.open !== null) return { steps, passed, open: served.open };
    left -= served.won;
  }
  return { steps, passed, open: null };
};
