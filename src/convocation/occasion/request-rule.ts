import type { Organ, Procedure } from '../../body/index.js';
import { extensionTo, notesFor, procedureOf } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId, LegalSource, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { ConvocationFacts } from '../facts.js';
import type { ConvocationFact } from '../finding.js';
import { INTERCOMMUNAL_CONVOCATION, NOTICE_OF_LARGE_COMMUNES, OPEN_SYNDICATES, REPORTS_OF_DEPARTMENTS, TENDER_COMMISSION } from '../provisions.js';
import type { RequestRule } from './provisions.js';
import {
  REQUEST_IN_ALSACE_MOSELLE, REQUEST_OF_DEPARTMENTS, REQUEST_OF_LARGE_COMMUNES, REQUEST_OF_REGIONS, REQUEST_OF_SMALL_COMMUNES,
  REQUEST_OF_SOCIAL_ACTION, REQUEST_THRESHOLD,
} from './provisions.js';

/** The rules that may govern a request: several where a fact that chooses is missing (`undecidedBy`), none where none is known. */
export interface RequestInForce {
  readonly rules: ReadonlyArray<RequestRule>;
  readonly undecidedBy: ConvocationFact;
  readonly basis: Basis;
  readonly notes: ReadonlyArray<InterpretationId>;
}

const unknown = (undecidedBy: ConvocationFact, source: LegalSource): RequestInForce => ({ rules: [], undecidedBy, basis: [source], notes: [] });

const only = (versions: Versions<RequestRule>, on: CivilDay): RequestInForce => {
  const version = inForceOn(on, versions);
  return version === undefined
    ? unknown('rules-of-that-day', NOTICE_OF_LARGE_COMMUNES)
    : { rules: [version.value], undecidedBy: 'rules-of-that-day', basis: [version.source], notes: ['076-requested-sitting'] };
};

/** A third from the threshold, the majority below it. */
const byPopulation = (population: number | undefined, on: CivilDay, missing: ConvocationFact): RequestInForce => {
  const threshold = inForceOn(on, REQUEST_THRESHOLD);
  if (threshold === undefined) return unknown('rules-of-that-day', NOTICE_OF_LARGE_COMMUNES);
  const [large, small] = [only(REQUEST_OF_LARGE_COMMUNES, on), only(REQUEST_OF_SMALL_COMMUNES, on)];
  const rules = population === undefined ? [...large.rules, ...small.rules] : population < threshold.value ? small.rules : large.rules;
  return { rules, undecidedBy: missing, basis: [threshold.source], notes: ['076-requested-sitting'] };
};

/** Since March 2020 an intercommunal body has the rule of the communes above the threshold; before, that of its largest commune. */
const intercommunal = ({ organ, convocation }: ConvocationFacts, on: CivilDay): RequestInForce => {
  const asLarge = inForceOn(on, INTERCOMMUNAL_CONVOCATION)?.value === 'as-large-commune';
  const inForce = byPopulation(asLarge ? Number.MAX_SAFE_INTEGER : convocation.largestMemberCommune, on, 'largest-member-commune');
  const reading: ReadonlyArray<InterpretationId> = asLarge ? [] : ['005-convocation-of-intercommunal-bodies-before-2020'];
  return { ...inForce, basis: [...inForce.basis, ...extensionTo(organ, on)], notes: [...inForce.notes, ...reading, ...notesFor(organ)] };
};

/** Where the rule is only known for the council itself. */
const ofCouncil = ({ kind }: Organ, versions: Versions<RequestRule>, on: CivilDay): RequestInForce =>
  kind === 'council' ? only(versions, on) : unknown('rules-of-procedure', REPORTS_OF_DEPARTMENTS);

const RULES: Readonly<Record<Procedure, (facts: ConvocationFacts, on: CivilDay) => RequestInForce>> = {
  municipal: ({ organ }, on) => byPopulation(organ.body.population, on, 'population'),
  intercommunal,
  'alsace-moselle': (_, on) => only(REQUEST_IN_ALSACE_MOSELLE, on),
  'social-action': (_, on) => only(REQUEST_OF_SOCIAL_ACTION, on),
  departmental: ({ organ }, on) => ofCouncil(organ, REQUEST_OF_DEPARTMENTS, on),
  regional: ({ organ }, on) => ofCouncil(organ, REQUEST_OF_REGIONS, on),
  statutory: () => unknown('statutes', OPEN_SYNDICATES),
  'tender-commission': () => unknown('rules-of-procedure', TENDER_COMMISSION),
  corsican: () => unknown('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES),
  'not-encoded': () => unknown('rules-of-the-body', NOTICE_OF_LARGE_COMMUNES),
};

/** The rule on requests of an organ, on the day of the request. */
export const requestInForce = (facts: ConvocationFacts, on: CivilDay): RequestInForce => RULES[procedureOf(facts.organ)](facts, on);
