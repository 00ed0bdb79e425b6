import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays, makeCivilDay } from '../../calendar/index.js';
import type { Basis, Finding, InterpretationId, Undetermined, Version, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import { exclusionSource, transmittedActs } from '../executory/index.js';
import type { ActFacts } from '../facts.js';
import { sinceDecision, undetermined } from '../facts.js';
import type { ActFact } from '../finding.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import { ACCOUNTS_ADOPTED_BY, ACCOUNTS_DAYS, BUDGET_DAYS, CONTRACT_DAYS, DELEGATION_DAYS, INDIVIDUAL_DAYS, RUNS_FROM } from './provisions.js';

/**
 * What the duty to transmit an act looks at. Individual acts and contracts have a day of signature; budgets and accounts, a deadline
 * for their adoption, which the `exercise` of accounts gives.
 */
export interface TransmittalFacts extends ActFacts {
  readonly signedOn?: CivilDay | undefined;
  readonly adoptionDeadline?: CivilDay | undefined;
  readonly exercise?: number | undefined;
}

/** The day that a period runs from, how long it is, its last day. @inline */
interface Deadline {
  readonly from: CivilDay;
  readonly days: number;
  readonly deadline: CivilDay;
}

/** The findings of assessTransmittal; `deadline` is the last day in time. */
export type TransmittalFinding =
  | Finding<'TransmittalNotRequired', 'conforms'>
  | (Finding<'TransmittalWithoutDeadline', 'conforms'> & { readonly transmittedOn: CivilDay | null })
  | (Finding<'TransmittedInTime', 'conforms'> & Deadline & { readonly transmittedOn: CivilDay })
  | (Finding<'TransmittedLate', 'breaches'> & Deadline & { readonly transmittedOn: CivilDay })
  | (Finding<'TransmittalDue', 'undetermined'> & Deadline & Pick<Undetermined<'TransmittalDue', ActFact>, 'missing'>)
  | Undetermined<'TransmittalUndetermined', ActFact>;

const IN_DAYS: ReadonlyArray<InterpretationId> = ['059-periods-in-days'];

/** The days that a kind of act leaves, or nothing where it has no deadline; contracts of départements and régions are not encoded. */
const daysOf = ({ organ, kind }: ActFacts): Versions<number> | 'not-encoded' | undefined => {
  const regime = actsRegimeOf(organ);
  if (regime === 'not-encoded' || (kind === 'contract' && regime !== 'communal')) return 'not-encoded';
  if (kind === 'individual') return INDIVIDUAL_DAYS[regime];
  return kind === 'contract' ? CONTRACT_DAYS : kind === 'public-service-delegation' ? DELEGATION_DAYS : kind === 'budget' ? BUDGET_DAYS : kind === 'accounts' ? ACCOUNTS_DAYS : undefined;
};

/** The day that the deadline runs from: for accounts without a stated one, that of their exercise. */
const startOf = ({ kind, decidedOn, signedOn, adoptionDeadline, exercise }: TransmittalFacts): CivilDay | undefined => {
  if (kind !== 'budget' && kind !== 'accounts') return signedOn;
  const adoption = kind === 'accounts' && exercise !== undefined ? inForceOn(decidedOn, ACCOUNTS_ADOPTED_BY)?.value : undefined;
  const ofExercise = adoption === undefined ? undefined : makeCivilDay((exercise as number) + 1, adoption.month, adoption.day);
  return adoptionDeadline ?? (ofExercise !== undefined && either.isRight(ofExercise) ? ofExercise.right : undefined);
};

/** The act that has a deadline, against the day it was received. */
const inTime = (from: CivilDay, { value: days }: Version<number>, transmittedOn: CivilDay | undefined, basis: Basis): TransmittalFinding => {
  const rests = { from, days, deadline: addDays(from, days), basis, notes: IN_DAYS };
  if (transmittedOn === undefined) return { _tag: 'TransmittalDue', standing: 'undetermined', missing: ['transmission-day'], ...rests };
  return transmittedOn <= rests.deadline
    ? { _tag: 'TransmittedInTime', standing: 'conforms', transmittedOn, ...rests }
    : { _tag: 'TransmittedLate', standing: 'breaches', transmittedOn, ...rests };
};

/**
 * States whether an act must be transmitted to the State representative, and by when: no deadline for an ordinary deliberation;
 * fifteen days from the signature of individual acts, contracts and public-service delegations, from the deadline for adoption of
 * budgets and accounts.
 *
 * Shape:   TransmittalFacts → TransmittalFinding
 * Units:   civil days; the day that starts the period does not count.
 * Rounds:  nothing: a last day that is not a working day is kept.
 * Findings: TransmittalNotRequired · TransmittalWithoutDeadline · TransmittedInTime · TransmittedLate · TransmittalDue ·
 *           TransmittalUndetermined
 * Errors:  none.
 *
 * @legal CGCT, art. L2131-2, L3131-1, L4141-1 (individual acts)
 * @legal CGCT, art. L2131-13 (contracts) and L1411-9 (public-service delegations)
 * @legal CGCT, art. L1612-8 (budgets), L1612-12 and L1612-13 (accounts)
 * @interpretation 059-periods-in-days
 * @example assessTransmittal({ organ: commune, kind: 'contract', decidedOn: '2024-07-04', signedOn: '2024-07-04', transmittedOn: '2024-07-19' })
 *   // { _tag: 'TransmittedInTime', days: 15, deadline: '2024-07-19' }
 * @since 0.2.0
 */
export const assessTransmittal = (given: TransmittalFacts): TransmittalFinding => {
  const facts = sinceDecision(given);
  const { organ, decidedOn, kind, transmittedOn } = facts;
  const list = transmittedActs(organ);
  const versions = daysOf(facts);
  const extension = regimeExtension(organ);
  if (versions === 'not-encoded') return undetermined('TransmittalUndetermined', ['rules-of-the-body'], [list, ...extension]);
  if (exclusionSource(facts) !== undefined) return { _tag: 'TransmittalNotRequired', standing: 'conforms', basis: [list, ...extension], notes: NO_NOTES };
  const version = versions === undefined ? undefined : inForceOn(decidedOn, versions);
  const runsFrom = kind === undefined ? undefined : RUNS_FROM[kind];
  if (version === undefined || runsFrom === undefined) {
    return { _tag: 'TransmittalWithoutDeadline', standing: 'conforms', transmittedOn: transmittedOn ?? null, basis: [list, ...extension], notes: NO_NOTES };
  }
  const basis: Basis = [version.source, ...extension];
  const from = startOf(facts);
  return from === undefined ? undetermined('TransmittalUndetermined', [runsFrom], basis, IN_DAYS) : inTime(from, version, transmittedOn, basis);
};
