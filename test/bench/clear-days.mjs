// (c) The clear days between two days written in a text: ours against date-fns. Both read both texts.
import { clearDaysBetween, parseCivilDay } from 'deliberant/calendar';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { duration, integersFrom, median, race, ratioOf, rightOf, table, times, verdict } from './harness.mjs';

const ours = ([sentOn, heldOn]) => clearDaysBetween(rightOf(parseCivilDay(sentOn)), rightOf(parseCivilDay(heldOn)));

const dateFns = ([sentOn, heldOn]) => Math.max(differenceInCalendarDays(parseISO(heldOn), parseISO(sentOn)) - 1, 0);

export const run = (settings) => {
  const below = integersFrom(2121);
  const text = (place) => new Date(place * 86_400_000).toISOString().slice(0, 10);
  const pairs = Array.from({ length: 500 }, () => {
    const place = 14_000 + below(7_000);
    return [text(place), text(place + below(30))];
  });
  for (const pair of pairs) if (ours(pair) !== dateFns(pair)) throw new Error(`they disagree on ${pair}`);

  const nanos = race({ ours: (turn) => ours(pairs[turn % 500]), dateFns: (turn) => dateFns(pairs[turn % 500]) }, settings);
  const faster = ratioOf(nanos.dateFns, nanos.ours);
  table('(c) Clear days between two ISO texts', ['case', 'ours', 'date-fns', 'speed, times the peer', 'bound', ''], [
    ['parse both, count', duration(median(nanos.ours)), duration(median(nanos.dateFns)), times(faster), '≥ 10', verdict('clear days', faster.median >= 10)],
  ]);
};
