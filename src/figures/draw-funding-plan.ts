import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { Locale } from '../wording/index.js';
import type { Plan } from './plan-parts.js';
import { planIn } from './plan-parts.js';
import { element, picture, px, shortened, textElement } from './svg.js';
import { wordsOf } from './words.js';

const WIDTH = 432;
const MARGIN = 16;
const BAR = WIDTH - 2 * MARGIN;
const TOP = 12;
const HEIGHT = 36;
const LINE = 24;

/** Where an amount ends on the bar, to the hundredth of a pixel: exact, whatever the amount. */
const ending = (cents: bigint, whole: bigint): number => MARGIN + Number((cents * BigInt(BAR) * 100n) / whole) / 100;

/** The parts of a bar one after the other, and the line at which the cost is exceeded. */
const bar = ({ cost, excess, parts }: Plan): ReadonlyArray<string> => {
  const whole = parts.reduce((total, { cents }) => total + cents, 0n);
  let before = 0n;
  const drawn = parts.map(({ cents, fill }) => {
    const [from, to] = [ending(before, whole), ending(before + cents, whole)];
    before += cents;
    return element('rect', { x: from, y: TOP, width: px(to - from), height: HEIGHT, fill, stroke: 'currentColor', 'stroke-width': 1 });
  });
  if (excess === 0n || cost < 0n) return drawn;
  const at = ending(cost, whole);
  return [...drawn, element('line', { x1: at, y1: TOP - 6, x2: at, y2: TOP + HEIGHT + 6, stroke: '#b3261e', 'stroke-width': 3 })];
};

/**
 * Draws a financing plan, or the contributions to a programme, as one bar: what is left to finance is empty, and a line shows a cost
 * that is exceeded.
 *
 * Shape:   findings of a deliberation, locale → SVG text, or `undefined` where they hold no financing plan
 * Units:   euros, in proportion.
 * Rounds:  positions to the hundredth of a pixel, down, from exact cents.
 * Findings: reads PlanBalanced or PlanUnbalanced, else ContributionsWithinCost or ContributionsExceedCost with every ShareAgrees and
 *          ShareDisagrees; the first of each.
 * Errors:  none.
 *
 * @example drawFundingPlan(findingsOfDeliberation(deliberation), 'fr').match(/<desc>(.*)<\/desc>/)[1]
 *   // 'État : 490 500,00 € ; reste à financer : 490 500,00 €'
 * @since 0.2.0
 */
export const drawFundingPlan = (findings: ReadonlyArray<AnyFinding>, locale: Locale): string | undefined => {
  const words = wordsOf(locale);
  const plan = planIn(findings, words);
  if (plan === undefined) return undefined;
  const amount = (cents: bigint): string => formatEuro(Number(cents) as Euro, locale);
  const told = [...plan.parts, ...(plan.excess > 0n ? [{ name: words.excess, cents: plan.excess, fill: undefined }] : [])];
  const legend = told.flatMap(({ name, cents, fill }, place) => {
    const y = TOP + HEIGHT + LINE * (place + 1);
    return [
      ...(fill === undefined ? [] : [element('rect', { x: MARGIN, y: y - 12, width: 14, height: 14, fill, stroke: 'currentColor', 'stroke-width': 1 })]),
      textElement('text', { x: MARGIN + 24, y }, `${shortened(name)}${words.colon}${amount(cents)}`),
    ];
  });
  const described = told.map(({ name, cents }) => `${name}${words.colon}${amount(cents)}`).join(locale === 'fr' ? '\u202F; ' : '; ');
  return picture(WIDTH, TOP + HEIGHT + LINE * (told.length + 1), words.planTitle(amount(plan.cost)), described, [...bar(plan), ...legend]);
};
