import type { Basis, InterpretationId } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';
import type { Programme, ProgrammeFinding, ProgrammeYear, SpendingStep } from './programme.js';
import { COMMITMENT_AUTHORISATIONS } from './provisions.js';

const RESTS: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = { basis: [COMMITMENT_AUTHORISATIONS], notes: ['036-programmes'] };

const within = (year: number, step: SpendingStep, most: Euro | undefined, amount: Euro | undefined): ReadonlyArray<ProgrammeFinding> => {
  if (most === undefined || amount === undefined) return [];
  const rests = { year, step, most, amount, ...RESTS };
  return [
    amount <= most
      ? { _tag: 'YearSpendingWithin', standing: 'conforms', left: (most - amount) as Euro, ...rests }
      : { _tag: 'YearSpendingAbove', standing: 'breaches', excess: (amount - most) as Euro, ...rests },
  ];
};

/** An authorisation bounds what is committed, a credit bounds what is paid; over all the years, no more is paid than committed. */
const assessYear = ({ year, authorised, committed, payable, paid }: ProgrammeYear): ReadonlyArray<ProgrammeFinding> => [
  ...within(year, 'committed-within-authorised', authorised, committed),
  ...within(year, 'paid-within-payable', payable, paid),
];

/** Paid up to a year, against what was committed up to it: what is committed one year may be paid in the next ones. */
const assessCumulated = (years: ReadonlyArray<ProgrammeYear>): ReadonlyArray<ProgrammeFinding> => {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  let [committed, paid] = [0, 0];
  const findings: Array<ProgrammeFinding> = [];
  for (const one of ordered) {
    if (one.committed === undefined || one.paid === undefined) return findings;
    committed += one.committed;
    paid += one.paid;
    findings.push(...within(one.year, 'paid-within-committed', committed as Euro, paid as Euro));
  }
  return findings;
};

/** The spending of each year of a programme, within what was authorised. */
export const assessYears = ({ years = [] }: Programme): ReadonlyArray<ProgrammeFinding> => [
  ...years.flatMap(assessYear),
  ...assessCumulated(years),
];
