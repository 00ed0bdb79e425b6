import type { CivilDay } from '../calendar/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { Locale } from '../wording/index.js';
import { element, picture, px, textElement } from './svg.js';
import type { Event } from './words.js';
import { wordsOf } from './words.js';

interface Dated {
  readonly event: Event;
  readonly day: CivilDay;
  readonly late: boolean;
}

const WIDTH = 432;
const MARGIN = 16;
const MARK = 10;
const LINE = 24;

const on = (event: Event, day: CivilDay, late = false): Dated => ({ event, day, late });

/** The day of the sending; a notice that counts from its receipt has none. */
const sending = ({ sentOn }: { readonly sentOn: CivilDay | null }, late: boolean): ReadonlyArray<Dated> => (sentOn === null ? [] : [on('sent', sentOn, late)]);

/** The days that a finding tells, in the order of the procedure. */
const daysIn = (finding: AnyFinding): ReadonlyArray<Dated> => {
  switch (finding._tag) {
    case 'ConvocationInTime': return [...sending(finding, false), on('held', finding.heldOn)];
    case 'ConvocationLate': return [...sending(finding, true), on('held', finding.heldOn)];
    case 'ReceivedByPrefecture': return [on('received', finding.receivedOn)];
    case 'Executory': return [on('published', finding.publishedOn), on('received', finding.transmittedOn), on('executory', finding.day)];
    case 'ChallengeOpen': return [on('published', finding.period.from), on('challenge-end', finding.period.lastDay)];
    case 'ReferralOpen': return [on('received', finding.period.from), on('referral-end', finding.period.lastDay)];
    default: return [];
  }
};

const ORDER: ReadonlyArray<Event> = ['sent', 'held', 'received', 'published', 'executory', 'challenge-end', 'referral-end'];

/** Milliseconds since a fixed day: the text of a day names the same day in every time zone. */
const rank = (day: CivilDay): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** Each event once, the earliest first; on one day, in the order of the procedure. */
const timelineOf = (findings: ReadonlyArray<AnyFinding>): ReadonlyArray<Dated> => {
  const found = findings.flatMap(daysIn);
  return ORDER.flatMap((event) => found.find((dated) => dated.event === event) ?? []).sort((a, b) => rank(a.day) - rank(b.day));
};

/** Where each mark stands over the axis: one step up for each that it would cover. */
const levelsOf = (places: ReadonlyArray<number>): ReadonlyArray<number> => {
  const levels: Array<number> = [];
  for (const place of places) {
    const taken = levels.filter((_, before) => place - (places[before] as number) < 2 * MARK + 2);
    let level = 0;
    while (taken.includes(level)) level++;
    levels.push(level);
  }
  return levels;
};

interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly late: boolean;
}

/** What joins a mark to its day: drawn before every mark, so that it crosses no number. */
const drawStem = ({ x, y }: Mark, axis: number): string => element('line', { x1: x, y1: y, x2: x, y2: axis, stroke: 'currentColor', 'stroke-width': 1 });

const drawMark = ({ number, x, y, late }: Mark): ReadonlyArray<string> => [
  element('circle', { cx: x, cy: y, r: MARK, fill: late ? '#b3261e' : '#1f5f99' }),
  textElement('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 12, fill: '#ffffff' }, String(number)),
];

/**
 * Draws the days of an act on one line, numbered, and lists them below: convocation, sitting, receipt, publication, executory force,
 * end of the challenge and of the prefect's referral.
 *
 * Shape:   findings of a sitting and of one of its deliberations, locale → SVG text, or `undefined` where they tell no day
 * Units:   civil days, in proportion.
 * Rounds:  positions to the hundredth of a pixel.
 * Findings: reads ConvocationInTime, ConvocationLate, ReceivedByPrefecture, Executory, ChallengeOpen, ReferralOpen; of each event, the first.
 * Errors:  none.
 *
 * @example drawTimeline([...findingsOfSitting(report), ...findingsOfDeliberation(deliberation)], 'fr').includes('13 septembre 2024') // true
 * @since 0.2.0
 */
export const drawTimeline = (findings: ReadonlyArray<AnyFinding>, locale: Locale): string | undefined => {
  const days = timelineOf(findings);
  if (days.length === 0) return undefined;
  const words = wordsOf(locale);
  const ranks = days.map(({ day }) => rank(day));
  const start = Math.min(...ranks);
  const span = Math.max(1, Math.max(...ranks) - start);
  const places = ranks.map((at) => px(MARGIN + ((WIDTH - 2 * MARGIN) * (at - start)) / span));
  const levels = levelsOf(places);
  const axis = (2 * MARK + 2) * (Math.max(...levels) + 1) + MARK;
  const lines = days.map(({ event, day, late }) => `${formatCivilDay(day, locale)}${words.colon}${words.events[event]}${late ? ` (${words.late})` : ''}`);
  const marks = days.map(({ late }, index): Mark => ({ number: index + 1, x: places[index] as number, y: axis - (2 * MARK + 2) * ((levels[index] as number) + 1) + MARK, late }));
  const list = lines.map((line, index) => textElement('text', { x: MARGIN, y: axis + LINE * (index + 1) }, `${index + 1}. ${line}`));
  const ruler = element('line', { x1: MARGIN, y1: axis, x2: WIDTH - MARGIN, y2: axis, stroke: 'currentColor', 'stroke-width': 2 });
  return picture(WIDTH, axis + LINE * (days.length + 1), words.timelineTitle, lines.join(locale === 'fr' ? '\u202F; ' : '; '), [ruler, ...marks.map((mark) => drawStem(mark, axis)), ...marks.flatMap(drawMark), ...list]);
};
