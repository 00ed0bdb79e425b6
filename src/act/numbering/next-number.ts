import type { Basis, Finding, InterpretationId, NeedsDecision } from '../../legal/index.js';
import type { DeliberationNumber } from './deliberation-number.js';
import type { FigureGroup } from './figure-groups.js';
import { countedUp, figureGroups, isDated } from './figure-groups.js';
import { NUMBERING } from './provisions.js';

/**
 * The number to follow, and those already given. `counter` is the rank, from 1, of the run of figures that counts, where the
 * assembly says it.
 */
export interface NumberingFacts {
  readonly after: DeliberationNumber;
  readonly given?: ReadonlyArray<DeliberationNumber> | undefined;
  readonly counter?: number | undefined;
}

/** The next free number, or those between which the assembly chooses. `passed` lists the numbers found already given on the way. */
export type NumberingFinding =
  | (Finding<'NextNumber', 'conforms'> & { readonly after: DeliberationNumber; readonly next: DeliberationNumber; readonly counter: number; readonly passed: ReadonlyArray<DeliberationNumber> })
  | (NeedsDecision<'NextNumberNeedsCounter', DeliberationNumber> & { readonly after: DeliberationNumber });

const RESTS: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [NUMBERING], notes: ['055-counter-of-a-number'] };

const shapeOf = (number: DeliberationNumber): string => number.replace(/\d+/g, '#');

/** The only run of figures by which two numbers of the same shape differ, where there is but one. */
const onlyDifference = (a: DeliberationNumber, b: DeliberationNumber): number | undefined => {
  if (shapeOf(a) !== shapeOf(b)) return undefined;
  const others = figureGroups(b);
  const differing = figureGroups(a).flatMap(({ figures }, place) => (BigInt(figures) === BigInt((others[place] as FigureGroup).figures) ? [] : [place]));
  return differing.length === 1 ? differing[0] : undefined;
};

/** The runs of figures that may count: the one that is named; or those no date takes; or, of these, those that have already moved alone. */
const candidates = ({ after, given = [], counter }: NumberingFacts): readonly [number, ...number[]] => {
  const groups = figureGroups(after);
  if (counter !== undefined && groups[counter - 1] !== undefined) return [counter - 1];
  const undated = groups.flatMap((group, place) => (isDated(group) ? [] : [place]));
  const open = undated.length > 0 ? undated : groups.map((_, place) => place);
  const moved = open.filter((place) => given.some((other) => onlyDifference(after, other) === place));
  return (moved.length > 0 ? moved : open) as [number, ...number[]];
};

/** The next number by one run of figures, past those already given. */
const nextBy = (place: number, { after, given = [] }: NumberingFacts): { readonly next: DeliberationNumber; readonly passed: ReadonlyArray<DeliberationNumber> } => {
  const taken = new Set(given);
  const passed: Array<DeliberationNumber> = [];
  let next = countedUp(after, figureGroups(after)[place] as FigureGroup);
  while (taken.has(next)) {
    passed.push(next);
    next = countedUp(next, figureGroups(next)[place] as FigureGroup);
  }
  return { next, passed };
};

/**
 * States the next free number of a series. A year in four figures or a whole day does not count; where several runs of figures
 * may, the numbers already given show which one moves, or the assembly says it.
 *
 * Shape:   NumberingFacts → NumberingFinding
 * Units:   numbers as printed; the width of the figures is kept.
 * Rounds:  nothing.
 * Findings: NextNumber · NextNumberNeedsCounter (with one option for each run of figures that may count)
 * Errors:  none; a `counter` that the number does not have is as if it were not given.
 *
 * @interpretation 055-counter-of-a-number
 * @example nextDeliberationNumber({ after: '2024.00417' }) // { _tag: 'NextNumber', next: '2024.00418' }
 * @since 0.2.0
 */
export const nextDeliberationNumber = (facts: NumberingFacts): NumberingFinding => {
  const [first, ...others] = candidates(facts);
  const { after } = facts;
  if (others.length === 0) return { _tag: 'NextNumber', standing: 'conforms', after, ...nextBy(first, facts), counter: first + 1, ...RESTS };
  const options = [nextBy(first, facts).next, ...others.map((place) => nextBy(place, facts).next)] as const;
  return { _tag: 'NextNumberNeedsCounter', standing: 'needs-decision', after, options, ...RESTS };
};
