import type { BodyKind, Organ } from '../../body/index.js';
import { extensionTo, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn, NO_NOTES } from '../../legal/index.js';
import type { ElectionFact, ElectionForm, Office } from './election.js';
import type { RoundsRule } from './provisions.js';
import {
  APPOINTMENT_ROUNDS, MAYOR_RULES_EXTENDED, ROUNDS_OF_APPOINTMENT, ROUNDS_OF_DEPARTMENT_PRESIDENT, ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS,
  ROUNDS_OF_DEPUTY_LISTS, ROUNDS_OF_MAYOR, ROUNDS_OF_REGION_PRESIDENT, ROUNDS_OF_REGION_VICE_PRESIDENTS,
} from './provisions.js';

/** The rule of an election on a day with what it rests on, or the fact that is missing to name it. */
export interface RoundsInForce {
  readonly rule: RoundsRule | undefined;
  readonly missing: ElectionFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

/** Of one office in one kind of body. `extended` carries the rule of the communes to another body. */
interface Regime {
  readonly versions: Versions<RoundsRule>;
  readonly extended: ReadonlyArray<LegalSource>;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const of = (versions: Versions<RoundsRule>, extended: ReadonlyArray<LegalSource> = [], notes: ReadonlyArray<InterpretationId> = NO_NOTES): Regime => ({ versions, extended, notes });

const OF_MEMBERS: ReadonlyArray<InterpretationId> = ['019-members-of-the-council'];
const ONE_BY_ONE: ReadonlyArray<InterpretationId> = ['020-intercommunal-bureau'];

const COMMUNE: Partial<Record<Office, ReadonlyArray<Regime>>> = {
  mayor: [of(ROUNDS_OF_MAYOR)],
  deputy: [of(ROUNDS_OF_MAYOR), of(ROUNDS_OF_DEPUTY_LISTS)],
  delegate: [of(ROUNDS_OF_APPOINTMENT)],
};

const INTERCOMMUNAL: Partial<Record<Office, ReadonlyArray<Regime>>> = {
  president: [of(ROUNDS_OF_MAYOR, [MAYOR_RULES_EXTENDED])],
  'vice-president': [of(ROUNDS_OF_APPOINTMENT, [], ONE_BY_ONE)],
  'bureau-member': [of(ROUNDS_OF_APPOINTMENT, [], ONE_BY_ONE)],
  delegate: [of(ROUNDS_OF_APPOINTMENT)],
};

const OTHER_BODIES: Partial<Record<BodyKind, Partial<Record<Office, ReadonlyArray<Regime>>>>> = {
  departement: { president: [of(ROUNDS_OF_DEPARTMENT_PRESIDENT, [], OF_MEMBERS)], 'vice-president': [of(ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS)] },
  region: { president: [of(ROUNDS_OF_REGION_PRESIDENT, [], OF_MEMBERS)], 'vice-president': [of(ROUNDS_OF_REGION_VICE_PRESIDENTS)] },
};

const regimesOf = (organ: Organ): Partial<Record<Office, ReadonlyArray<Regime>>> | undefined => {
  if (organ.kind !== 'council') return undefined;
  const procedure = procedureOf(organ);
  return procedure === 'municipal' ? COMMUNE : procedure === 'intercommunal' ? INTERCOMMUNAL : OTHER_BODIES[organ.body.kind];
};

/**
 * The rounds by which a post is filled, in an organ, on a day.
 *
 * Shape:   Organ, day, office, form → RoundsInForce
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; without a rule, the missing fact: the body, the election or the day is not encoded.
 * Errors:  none.
 *
 * @legal CGCT, art. L2122-7, L2122-7-2, L2121-21 al. 5, L5211-2, L3122-1 al. 4, L3122-5 al. 5, L4133-1 al. 4, L4133-5 al. 5
 * @interpretation 019-members-of-the-council
 * @interpretation 020-intercommunal-bureau
 * @since 0.1.0
 */
export const roundsInForce = (organ: Organ, on: CivilDay, office: Office, form: ElectionForm): RoundsInForce => {
  const unknown = (missing: ElectionFact): RoundsInForce => ({ rule: undefined, missing, basis: [APPOINTMENT_ROUNDS], notes: NO_NOTES });
  const regimes = regimesOf(organ);
  if (regimes === undefined) return unknown('rules-of-the-body');
  const regime = regimes[office]?.find(({ versions }) => versions.some(({ value }) => value.form === form));
  if (regime === undefined) return unknown('rules-of-the-election');
  const version = inForceOn(on, regime.versions);
  return version === undefined
    ? unknown('rules-of-that-day')
    : { rule: version.value, missing: 'rules-of-that-day', basis: [version.source, ...regime.extended, ...extensionTo(organ, on)], notes: regime.notes };
};
