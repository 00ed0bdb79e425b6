import type { FundingFinding } from '../funding/index.js';
import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { Locale } from '../wording/index.js';
import { element, picture, px, shortened, textElement } from './svg.js';
import type { FigureWords } from './words.js';
import { wordsOf } from './words.js';

type Sum = Extract<FundingFinding, { readonly _tag: 'ContributionsWithinCost' | 'ContributionsExceedCost' }>;

interface Part {
  readonly name: string;
  readonly cents: bigint;
  readonly fill: string;
}

const WIDTH = 640;
const MARGIN = 16;
const BAR = WIDTH - 2 * MARGIN;
const TOP = 12;
const HEIGHT = 36;
const LINE = 24;
const FILLS = ['#1f5f99', '#d98200', '#8e2a7e', '#2f7d4f', '#7a5c3e', '#4a4a8a'];
const LEFT = 'none';

/** The contributions that a rate is printed beside, those that have none taken together, then what is left to finance. */
const partsOf = (sum: Sum, findings: ReadonlyArray<AnyFinding>, words: FigureWords): ReadonlyArray<Part> => {
  const named = findings.flatMap((finding) => (finding._tag === 'ShareAgrees' || finding._tag === 'ShareDisagrees' ? [finding] : []));
  const shares = named.map(({ contributor, amount }, place) => ({ name: contributor, cents: BigInt(amount), fill: FILLS[place % FILLS.length] as string }));
  const others = BigInt(sum.sum) - shares.reduce((total, { cents }) => total + cents, 0n);
  const rest = sum._tag === 'ContributionsWithinCost' ? BigInt(sum.left) : 0n;
  return [
    ...shares,
    { name: words.others, cents: others, fill: '#5f6a72' },
    { name: words.left, cents: rest, fill: LEFT },
  ].filter(({ cents }) => cents > 0n);
};

/** Where an amount ends on the bar, in hundredths of a pixel: exact, whatever the amount. */
const ending = (cents: bigint, whole: bigint): number => MARGIN + Number((cents * BigInt(BAR) * 100n) / whole) / 100;

/** The parts of a bar one after the other, and the line at which the cost is exceeded. */
const bar = (sum: Sum, parts: ReadonlyArray<Part>): ReadonlyArray<string> => {
  const whole = parts.reduce((total, { cents }) => total + cents, 0n);
  let before = 0n;
  const drawn = parts.map(({ cents, fill }) => {
    const [from, to] = [ending(before, whole), ending(before + cents, whole)];
    before += cents;
    return element('rect', { x: from, y: TOP, width: px(to - from), height: HEIGHT, fill, stroke: 'currentColor', 'stroke-width': 1 });
  });
  const cost = sum._tag === 'ContributionsExceedCost' && sum.cost >= 0 ? ending(BigInt(sum.cost), whole) : undefined;
  return cost === undefined
    ? drawn
    : [...drawn, element('line', { x1: cost, y1: TOP - 6, x2: cost, y2: TOP + HEIGHT + 6, stroke: '#b3261e', 'stroke-width': 3 })];
};

/**
 * Draws the contributions to a programme as one bar, with what is left to finance, or the line of a cost that they exceed.
 *
 * Shape:   findings of a deliberation, locale → SVG text, or `undefined` where they hold no financing plan
 * Units:   euros, in proportion.
 * Rounds:  positions to the hundredth of a pixel, down, from exact cents.
 * Findings: reads ContributionsWithinCost or ContributionsExceedCost, the first one, and every ShareAgrees and ShareDisagrees.
 * Errors:  none.
 *
 * @example drawFundingPlan(findingsOfDeliberation(deliberation), 'fr') // État 490 500,00 €, reste à financer 490 500,00 €
 * @since 0.1.0
 */
export const drawFundingPlan = (findings: ReadonlyArray<AnyFinding>, locale: Locale): string | undefined => {
  const sum = findings.find((finding) => finding._tag === 'ContributionsWithinCost' || finding._tag === 'ContributionsExceedCost');
  if (sum === undefined) return undefined;
  const words = wordsOf(locale);
  const parts = partsOf(sum, findings, words);
  const amount = (cents: bigint): string => formatEuro(Number(cents) as Euro, locale);
  const excess = sum._tag === 'ContributionsExceedCost' ? [`${words.excess}${words.colon}${amount(BigInt(sum.excess))}`] : [];
  const lines = parts.map(({ name, cents }) => `${name}${words.colon}${amount(cents)}`);
  const legend = [...parts.map(({ name, cents }) => `${shortened(name)}${words.colon}${amount(cents)}`), ...excess].flatMap((line, place) => {
    const y = TOP + HEIGHT + LINE * (place + 1);
    const fill = parts[place]?.fill;
    return [
      ...(fill === undefined ? [] : [element('rect', { x: MARGIN, y: y - 12, width: 14, height: 14, fill, stroke: 'currentColor', 'stroke-width': 1 })]),
      textElement('text', { x: MARGIN + 24, y }, line),
    ];
  });
  const height = TOP + HEIGHT + LINE * (lines.length + excess.length + 1);
  return picture(WIDTH, height, words.planTitle(formatEuro(sum.cost, locale)), [...lines, ...excess].join(locale === 'fr' ? '\u202F; ' : '; '), [...bar(sum, parts), ...legend]);
};
