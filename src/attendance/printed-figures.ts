import type { Basis } from '../legal/index.js';
import type { Figure, RollFinding } from './finding.js';
import { PRINTED_FIGURES } from './provisions.js';

/** The figures an act prints about its sitting; those that it does not print are left out. */
export interface PrintedFigures {
  readonly inOffice?: number;
  readonly present?: number;
  readonly represented?: number;
  readonly absent?: number;
  /** The voices, or the voters announced in the heading (`Nombre de voix`, `Votants`). */
  readonly voices?: number;
  readonly quorum?: number;
}

/** What follows from the names for one figure: a range where some names are in doubt, `null` where nothing follows. */
export type Derived = { readonly atLeast: number; readonly atMost: number } | null;

/** What follows from the record for each of the figures that an act may print. */
export type DerivedFigures = Readonly<Record<Figure, Derived>>;

/** What is compared: the printed figures, those derived for the act and at the opening, and the sources on the minutes. */
export interface Comparison {
  readonly printed: PrintedFigures;
  readonly derived: DerivedFigures;
  readonly atOpening: DerivedFigures;
  readonly minutes: Basis;
}

const FIGURES: ReadonlyArray<readonly [keyof PrintedFigures, Figure]> = [
  ['inOffice', 'in-office'],
  ['present', 'present'],
  ['represented', 'represented'],
  ['absent', 'absent'],
  ['voices', 'voices'],
  ['quorum', 'quorum'],
];

const within = (printed: number, derived: Derived): boolean =>
  derived !== null && derived.atLeast <= printed && printed <= derived.atMost;

/** Some records count the represented among the absent: both ways of counting agree. */
const agrees = (figure: Figure, printed: number, derived: DerivedFigures): boolean => {
  const { absent, represented } = derived;
  return (
    within(printed, derived[figure]) ||
    (figure === 'absent' && absent !== null && represented !== null &&
      within(printed, { atLeast: absent.atLeast + represented.atLeast, atMost: absent.atMost + represented.atMost }))
  );
};

/**
 * Compares the figures printed in an act with those that follow from its names at the moment of the act.
 *
 * Shape:   Comparison → list of RollFinding
 * Units:   members, voices.
 * Rounds:  nothing.
 * Findings: PrintedFiguresAgree (all those that agree) · PrintedFigureDisagrees (one for each that does not)
 * Errors:  none; a figure from which nothing can be derived is not compared.
 *
 * @legal CGCT, art. L2121-15 (what the minutes state must be true)
 * @interpretation 004-printed-figures
 * @example comparePrinted({ printed: { present: 41 }, derived: figures, atOpening: figures, minutes: minutesBasis(bureau, '2024-07-04') })
 *   // [{ _tag: 'PrintedFigureDisagrees', figure: 'present', printed: 41, atLeast: 40, atMost: 40 }]
 * @since 0.1.0
 */
export const comparePrinted = ({ printed, derived, atOpening, minutes }: Comparison): ReadonlyArray<RollFinding> => {
  const basis: Basis = minutes.includes(PRINTED_FIGURES) ? minutes : [...minutes, PRINTED_FIGURES];
  const rests = { basis, notes: ['004-printed-figures'] } as const;
  const agreeing: Array<{ readonly figure: Figure; readonly printed: number }> = [];
  const disagreements: Array<RollFinding> = [];
  for (const [key, figure] of FIGURES) {
    const value = printed[key];
    const expected = derived[figure];
    if (value === undefined || expected === null) continue;
    if (agrees(figure, value, derived)) agreeing.push({ figure, printed: value });
    else {
      disagreements.push({
        _tag: 'PrintedFigureDisagrees', standing: 'breaches', figure, printed: value, ...expected,
        trueAt: agrees(figure, value, atOpening) ? 'opening' : 'no-known-moment',
        ...rests,
      });
    }
  }
  return agreeing.length === 0
    ? disagreements
    : [{ _tag: 'PrintedFiguresAgree', standing: 'conforms', figures: agreeing, ...rests }, ...disagreements];
};
