import type { RollFinding } from '../attendance/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { Locale } from '../wording/index.js';
import { placeOf, reachOf, seatsOf } from './hemicycle.js';
import { element, picture, px, textElement } from './svg.js';
import type { SeatState } from './words.js';
import { wordsOf } from './words.js';

type Count = Extract<RollFinding, { readonly _tag: 'RollCounted' }>;

const STATES: ReadonlyArray<SeatState> = ['present', 'presence-in-doubt', 'represented', 'representation-in-doubt', 'withdrawn', 'absent'];

/** Told apart without their colour: filled, half filled, dashed, crossed by its size, or an empty ring. */
const LOOKS: Readonly<Record<SeatState, Readonly<Record<string, string | number>>>> = {
  present: { fill: '#1f5f99', stroke: '#1f5f99' },
  'presence-in-doubt': { fill: '#bcd6ee', stroke: '#1f5f99', 'stroke-dasharray': '3 2' },
  represented: { fill: '#d98200', stroke: '#8a5200' },
  'representation-in-doubt': { fill: '#f6ddb3', stroke: '#8a5200', 'stroke-dasharray': '3 2' },
  withdrawn: { fill: '#8e2a7e', stroke: '#8e2a7e', 'fill-opacity': 0.25 },
  absent: { fill: 'none', stroke: '#767676' },
};

const SEAT = 8;
const SPACING = 22;
const MARGIN = 16;
const LINE = 22;
const NARROWEST = 260;

/** Beyond this the seats are not drawn one by one; the legend still counts them. No French assembly has as many. */
const MOST_SEATS = 1000;

const numbersOf = ({ present, doubtful, represented, representedInDoubt, withdrawn, absent }: Count): Readonly<Record<SeatState, number>> => ({
  present: present - doubtful, 'presence-in-doubt': doubtful, represented, 'representation-in-doubt': representedInDoubt, withdrawn, absent,
});

const disc = (state: SeatState, cx: number, cy: number): string => element('circle', { class: state, cx, cy, r: SEAT, 'stroke-width': 2, ...LOOKS[state] });

/**
 * Draws the roll as a hemicycle, one disc for each member in office: present, represented, withdrawn for an interest, absent.
 *
 * Shape:   findings of a sitting or of a deliberation, locale → SVG text, or `undefined` where they hold no count of the roll
 * Units:   one disc for each member, up to 1 000; more are counted in the legend only.
 * Rounds:  positions to the hundredth of a pixel.
 * Findings: reads RollCounted, the first one.
 * Errors:  none.
 *
 * @example drawRoll(findingsOfSitting(report), 'fr').match(/<title>(.*)<\/title>/)[1] // 'Présences : 67 membres en exercice'
 * @since 0.2.0
 */
export const drawRoll = (findings: ReadonlyArray<AnyFinding>, locale: Locale): string | undefined => {
  const count = findings.find((finding) => finding._tag === 'RollCounted');
  if (count === undefined) return undefined;
  const words = wordsOf(locale);
  const numbers = numbersOf(count);
  const shown = STATES.filter((state) => numbers[state] > 0);
  const seats = count.inOffice > MOST_SEATS ? [] : seatsOf(count.inOffice);
  const states = seats.length === 0 ? [] : shown.flatMap((state) => Array.from({ length: numbers[state] }, () => state));
  const reach = reachOf(seats.length) * SPACING + SEAT + 1;
  const width = Math.max(2 * reach + 2 * MARGIN, NARROWEST);
  const floor = seats.length === 0 ? MARGIN : reach + MARGIN;
  const discs = seats.slice(0, states.length).map((seat, index) => {
    const { right, up } = placeOf(seat);
    return disc(states[index] as SeatState, px(width / 2 + right * SPACING), px(floor - up * SPACING));
  });
  const legend = shown.flatMap((state, line) => {
    const y = floor + LINE * (line + 1);
    return [disc(state, MARGIN + SEAT, y), textElement('text', { x: 2 * MARGIN + 2 * SEAT, y: y + 5 }, words.seats(state, numbers[state]))];
  });
  const described = shown.map((state) => words.seats(state, numbers[state])).join(', ');
  return picture(width, floor + LINE * (shown.length + 1), words.rollTitle(count.inOffice), described, [...discs, ...legend]);
};
