import { isCivilDay } from '../../calendar/index.js';
import type { DeliberationNumber } from './deliberation-number.js';

/** A run of figures inside a number, with its place in the text. */
export interface FigureGroup {
  readonly figures: string;
  readonly at: number;
}

/** The runs of figures of a number, in order. */
export const figureGroups = (number: DeliberationNumber): ReadonlyArray<FigureGroup> =>
  [...number.matchAll(/\d+/g)].map(({ 0: figures, index }) => ({ figures, at: index }));

/** `20220628` and `28062022` as days, where they are. */
const isWholeDay = (figures: string): boolean =>
  figures.length === 8 &&
  (isCivilDay(`${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6)}`) ||
    isCivilDay(`${figures.slice(4)}-${figures.slice(2, 4)}-${figures.slice(0, 2)}`));

/** Whether a run of figures is one that no assembly counts with: a year in four figures, a whole day. */
export const isDated = ({ figures }: FigureGroup): boolean => /^(?:19|20)\d\d$/.test(figures) || isWholeDay(figures);

/** A number with one run of figures one higher, as wide as before where it fits. */
export const countedUp = (number: DeliberationNumber, { figures, at }: FigureGroup): DeliberationNumber => {
  const next = (BigInt(figures) + 1n).toString().padStart(figures.length, '0');
  return `${number.slice(0, at)}${next}${number.slice(at + figures.length)}` as DeliberationNumber;
};
