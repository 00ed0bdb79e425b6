import { extensionTo, notesFor } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFact } from '../finding.js';
import {
  CLEAR_DAYS_FIRST_SITTING, CLEAR_DAYS_LARGE, CLEAR_DAYS_SECOND, CLEAR_DAYS_SMALL, CLEAR_DAYS_URGENT_LARGE, CLEAR_DAYS_URGENT_SMALL,
  INTERCOMMUNAL_CONVOCATION, LARGE_COMMUNE, NOTICE_OF_LARGE_COMMUNES,
} from '../provisions.js';
import type { DelayFacts, Requirement } from './requirement.js';
import { delayInForce, unknownDelay } from './requirement.js';

/** The two delays between which the population decides. */
interface Delays {
  readonly small: Versions<number>;
  readonly large: Versions<number>;
}

const ORDINARY: Delays = { small: CLEAR_DAYS_SMALL, large: CLEAR_DAYS_LARGE };
const URGENT: Delays = { small: CLEAR_DAYS_URGENT_SMALL, large: CLEAR_DAYS_URGENT_LARGE };

const NOT_ENCODED: Requirement = unknownDelay('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES);

/** One delay or the other by population; both where the population is not known. */
const byPopulation = (population: number | undefined, on: CivilDay, missing: ConvocationFact, delays: Delays): Requirement => {
  const threshold = inForceOn(on, LARGE_COMMUNE);
  const [small, large] = [inForceOn(on, delays.small), inForceOn(on, delays.large)];
  if (threshold === undefined || small === undefined || large === undefined) return NOT_ENCODED;
  const clear = { counting: 'clear-days', undecidedBy: missing, otherReading: null, notes: [] } as const;
  if (population === undefined) {
    const days = small.value === large.value ? [small.value] : [small.value, large.value];
    return { ...clear, days, basis: [small.source, large.source] };
  }
  const version = population < threshold.value ? small : large;
  return { ...clear, days: [version.value], basis: [version.source] };
};

const second = ({ organ, on }: DelayFacts): Requirement => {
  const requirement = delayInForce(CLEAR_DAYS_SECOND, on, 'clear-days');
  return {
    ...requirement,
    basis: requirement.days.length === 0 ? requirement.basis : [...requirement.basis, ...extensionTo(organ, on)],
    notes: ['011-second-convocation-delay', ...notesFor(organ)],
  };
};

/** The notices of a municipal council: by population, save for the first sitting and after a failed quorum. */
export const municipalDelay = (facts: DelayFacts): Requirement => {
  const { organ, on, kind } = facts;
  if (kind === 'second') return second(facts);
  return kind === 'first-after-renewal'
    ? delayInForce(CLEAR_DAYS_FIRST_SITTING, on, 'clear-days')
    : byPopulation(organ.body.population, on, 'population', kind === 'urgent' ? URGENT : ORDINARY);
};

const asCommune = ({ organ, on, convocation }: DelayFacts, delays: Delays): Requirement => {
  const version = inForceOn(on, INTERCOMMUNAL_CONVOCATION);
  if (version === undefined) return NOT_ENCODED;
  if (version.value === 'as-large-commune') {
    const requirement = delayInForce(delays.large, on, 'clear-days');
    return { ...requirement, basis: [...requirement.basis, ...extensionTo(organ, on)] };
  }
  const requirement = byPopulation(convocation.largestMemberCommune, on, 'largest-member-commune', delays);
  return {
    ...requirement,
    basis: [...requirement.basis, ...extensionTo(organ, on)],
    notes: ['005-convocation-of-intercommunal-bodies-before-2020'],
  };
};

/** The notices of an intercommunal body: those of a large commune since March 2020; the exception of the first sitting is not theirs. */
export const intercommunalDelay = (facts: DelayFacts): Requirement => {
  if (facts.kind === 'second') return second(facts);
  const requirement = asCommune(facts, facts.kind === 'urgent' ? URGENT : ORDINARY);
  return { ...requirement, notes: [...requirement.notes, ...notesFor(facts.organ)] };
};
