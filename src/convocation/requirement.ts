import type { Organ } from '../body/index.js';
import { extensionTo, followsMunicipalRules, notesFor, procedureOf } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Versions } from '../legal/index.js';
import { inForceOn } from '../legal/index.js';
import type { Convocation } from './convocation.js';
import type { ConvocationFact } from './finding.js';
import {
  CLEAR_DAYS_FIRST_SITTING, CLEAR_DAYS_LARGE, CLEAR_DAYS_SECOND, CLEAR_DAYS_SMALL, CLEAR_DAYS_URGENT_LARGE, CLEAR_DAYS_URGENT_SMALL,
  INTERCOMMUNAL_CONVOCATION, LARGE_COMMUNE, NOTICE_OF_LARGE_COMMUNES,
} from './provisions.js';

/**
 * How many clear days are asked for. Two values when a fact that decides between them is missing (`undecidedBy`); none when
 * the rules of that body or of that day are not encoded.
 */
export interface Requirement {
  readonly clearDays: ReadonlyArray<number>;
  readonly undecidedBy: ConvocationFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const NOT_ENCODED: Requirement = {
  clearDays: [],
  undecidedBy: 'rules-of-the-body',
  basis: [NOTICE_OF_LARGE_COMMUNES],
  notes: [],
};

const single = (versions: Versions<number>, on: CivilDay, also: ReadonlyArray<LegalSource>): Requirement => {
  const version = inForceOn(on, versions);
  return version === undefined
    ? NOT_ENCODED
    : { clearDays: [version.value], undecidedBy: 'rules-of-the-body', basis: [version.source, ...also], notes: [] };
};

/** The two delays between which the population decides. */
interface Delays {
  readonly small: Versions<number>;
  readonly large: Versions<number>;
}

const ORDINARY: Delays = { small: CLEAR_DAYS_SMALL, large: CLEAR_DAYS_LARGE };
const URGENT: Delays = { small: CLEAR_DAYS_URGENT_SMALL, large: CLEAR_DAYS_URGENT_LARGE };

/** One delay or the other by population; both where the population is not known. */
const byPopulation = (population: number | undefined, on: CivilDay, missing: ConvocationFact, delays: Delays): Requirement => {
  const threshold = inForceOn(on, LARGE_COMMUNE);
  const [small, large] = [inForceOn(on, delays.small), inForceOn(on, delays.large)];
  if (threshold === undefined || small === undefined || large === undefined) return NOT_ENCODED;
  if (population === undefined) {
    const clearDays = small.value === large.value ? [small.value] : [small.value, large.value];
    return { clearDays, undecidedBy: missing, basis: [small.source, large.source], notes: [] };
  }
  const version = population < threshold.value ? small : large;
  return { clearDays: [version.value], undecidedBy: missing, basis: [version.source], notes: [] };
};

const intercommunal = (organ: Organ, convocation: Convocation, on: CivilDay, delays: Delays): Requirement => {
  const version = inForceOn(on, INTERCOMMUNAL_CONVOCATION);
  if (version === undefined) return NOT_ENCODED;
  if (version.value === 'as-large-commune') return single(delays.large, on, extensionTo(organ, on));
  const asCommune = byPopulation(convocation.largestMemberCommune, on, 'largest-member-commune', delays);
  return {
    ...asCommune,
    basis: [...asCommune.basis, ...extensionTo(organ, on)],
    notes: ['005-convocation-of-intercommunal-bodies-before-2020'],
  };
};

/**
 * States how many clear days a convocation must leave before the sitting.
 *
 * Shape:   organ, day of the sitting, convocation → Requirement
 * Units:   clear days.
 * Rounds:  nothing.
 * Findings: none; the requirement carries its sources and notes.
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-11 (communes below 3 500 inhabitants)
 * @legal CGCT, art. L2121-12 (from 3 500 inhabitants; urgency)
 * @legal CGCT, art. L5211-1 (intercommunal bodies)
 * @legal CGCT, art. L2121-17 (second convocation)
 * @legal CGCT, art. L2121-7 (first sitting after a general renewal)
 * @interpretation 001-bureau-with-delegation
 * @interpretation 005-convocation-of-intercommunal-bodies-before-2020
 * @interpretation 011-second-convocation-delay
 * @since 0.1.0
 */
export const requiredClearDays = (organ: Organ, heldOn: CivilDay, convocation: Convocation): Requirement => {
  const procedure = procedureOf(organ);
  if (!followsMunicipalRules(organ)) return NOT_ENCODED;
  // Urgency takes the place of every other delay, that of a second convocation included.
  const kind = convocation.urgency === undefined ? convocation.rank : 'urgent';
  if (kind === 'second') {
    return { ...single(CLEAR_DAYS_SECOND, heldOn, extensionTo(organ, heldOn)), notes: ['011-second-convocation-delay', ...notesFor(organ)] };
  }
  const delays = kind === 'urgent' ? URGENT : ORDINARY;
  if (procedure === 'intercommunal') {
    const requirement = intercommunal(organ, convocation, heldOn, delays);
    return { ...requirement, notes: [...requirement.notes, ...notesFor(organ)] };
  }
  return kind === 'first-after-renewal'
    ? single(CLEAR_DAYS_FIRST_SITTING, heldOn, [])
    : byPopulation(organ.body.population, heldOn, 'population', delays);
};
