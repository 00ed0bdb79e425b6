import type { CivilDay } from '../../calendar/index.js';
import { clearDaysBetween, isCivilDay } from '../../calendar/index.js';
import type { Tied } from './election.js';

/** Days lived, over how many persons. */
interface Age {
  readonly days: number;
  readonly persons: number;
}

const ageOf = ({ birthDays }: Tied, on: CivilDay): Age => ({
  days: birthDays.reduce((sum, born) => sum + clearDaysBetween(born, on) + 1, 0),
  persons: birthDays.length,
});

/** Positive where the first average is the higher. */
const compared = (one: Age, other: Age): number => one.days * other.persons - other.days * one.persons;

/**
 * The eldest among equals: the oldest person, or the list whose members have the highest average age, in days. Several where their
 * ages are equal too; none where a birth day is missing, is no day or does not come before the ballot.
 *
 * Shape:   the tied, day → those of the highest age
 * Units:   days lived.
 * Rounds:  nothing: averages compare by cross-multiplication.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L2122-7 al. 3 (the eldest) and L2122-7-2 al. 2 (the highest average age)
 * @interpretation 018-age-between-equals
 * @since 0.1.0
 */
export const eldestOf = (tied: ReadonlyArray<Tied>, on: CivilDay): ReadonlyArray<Tied> => {
  if (tied.some(({ birthDays }) => birthDays.length === 0 || birthDays.some((born) => !(isCivilDay(born) && born < on)))) return [];
  const aged = tied.map((one) => ({ one, age: ageOf(one, on) }));
  return aged.filter(({ age }) => aged.every((other) => compared(age, other.age) >= 0)).map(({ one }) => one);
};
