import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import { addDays, addMonths } from '../../calendar/index.js';
import type { Basis, Finding, InterpretationId, Undetermined, Version } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import { undetermined } from '../facts.js';
import type { ActFact } from '../finding.js';
import { actsRegimeOf, regimeExtension } from '../regime.js';
import { AUTOMATIC_DAYS, AUTOMATIC_MONTHS, FREEDOM_HOURS, RULING_MONTHS, SECULARITY_HOURS } from './provisions.js';

/** What the act is about, for the request for suspension that the prefect joins to his referral. */
export type SuspensionGround = 'ordinary' | 'planning' | 'contract' | 'public-service-delegation' | 'freedoms' | 'secularity';

/** Every ground. */
export const SUSPENSION_GROUNDS: ReadonlyArray<SuspensionGround> = ['ordinary', 'planning', 'contract', 'public-service-delegation', 'freedoms', 'secularity'];

/** What a request for suspension looks at; `requestedOn` is left out where the prefect made none, or it is not known. */
export interface SuspensionFacts {
  readonly organ: Organ;
  readonly transmittedOn?: CivilDay | undefined;
  readonly ground: SuspensionGround;
  readonly requestedOn?: CivilDay | undefined;
}

/** The receipt of an act that a request suspends at once, and the last day for that request. @inline */
interface Automatic {
  readonly receivedOn: CivilDay;
  readonly requestUntil: CivilDay;
}

/** The findings of assessSuspension; an automatic suspension ends at the latest on `until`. */
export type SuspensionFinding =
  | (Finding<'AutomaticSuspensionPossible', 'conforms'> & Automatic & { readonly until: CivilDay })
  | (Finding<'AutomaticSuspension', 'conforms'> & Automatic & { readonly requestedOn: CivilDay; readonly until: CivilDay })
  | (Finding<'NoAutomaticSuspension', 'conforms'> & Automatic & { readonly requestedOn: CivilDay; readonly ruledBy: CivilDay })
  | (Finding<'SuspensionRuledInMonths', 'conforms'> & { readonly requestedOn: CivilDay; readonly months: number; readonly ruledBy: CivilDay })
  | (Finding<'SuspensionRuledInHours', 'conforms'> & { readonly hours: number })
  | Undetermined<'SuspensionUndetermined', ActFact>;

const NOTES: ReadonlyArray<InterpretationId> = ['067-suspension-at-the-prefects-request'];

/** An act on planning, a contract or a delegation: a request in the first days suspends it at once. */
const automatic = ({ organ, requestedOn }: SuspensionFacts, receivedOn: CivilDay, regime: keyof typeof AUTOMATIC_DAYS): SuspensionFinding => {
  const days = inForceOn(receivedOn, AUTOMATIC_DAYS[regime]) as Version<number>;
  const months = inForceOn(receivedOn, AUTOMATIC_MONTHS[regime]) as Version<number>;
  const ruling = inForceOn(receivedOn, RULING_MONTHS[regime]) as Version<number>;
  const until = addMonths(receivedOn, months.value);
  const rests = { receivedOn, requestUntil: addDays(receivedOn, days.value), basis: [days.source, ...regimeExtension(organ)] as Basis, notes: NOTES };
  if (requestedOn === undefined) return { _tag: 'AutomaticSuspensionPossible', standing: 'conforms', until, ...rests };
  return requestedOn <= rests.requestUntil
    ? { _tag: 'AutomaticSuspension', standing: 'conforms', requestedOn, until, ...rests }
    : { _tag: 'NoAutomaticSuspension', standing: 'conforms', requestedOn, ruledBy: addMonths(requestedOn, ruling.value), ...rests };
};

/** An act that endangers a freedom, or secularity: the judge rules in hours. */
const inHours = ({ organ, ground }: SuspensionFacts, on: CivilDay, regime: keyof typeof FREEDOM_HOURS): SuspensionFinding => {
  const hours = inForceOn(on, ground === 'secularity' ? SECULARITY_HOURS : FREEDOM_HOURS[regime]);
  // Of the article on secularity only that of communes was read.
  return hours === undefined || (ground === 'secularity' && regime !== 'communal')
    ? undetermined('SuspensionUndetermined', [hours === undefined ? 'rules-of-that-day' : 'rules-of-the-body'], [SECULARITY_HOURS[0].source, ...regimeExtension(organ)], NOTES)
    : { _tag: 'SuspensionRuledInHours', standing: 'conforms', hours: hours.value, basis: [hours.source, ...regimeExtension(organ)], notes: NOTES };
};

/**
 * States what follows a request for suspension joined to a referral: an act on planning, a contract or a public-service delegation
 * is suspended at once where the request comes within ten days of its receipt, for a month at most; the judge rules within a month
 * on any other act, within forty-eight hours where a freedom or secularity is at stake.
 *
 * Shape:   SuspensionFacts → SuspensionFinding
 * Units:   days, months, hours; the day of receipt does not count.
 * Rounds:  nothing: a last day that is not a working day is kept.
 * Findings: AutomaticSuspensionPossible · AutomaticSuspension · NoAutomaticSuspension · SuspensionRuledInMonths ·
 *           SuspensionRuledInHours · SuspensionUndetermined
 * Errors:  none; a request before the receipt counts as missing.
 *
 * @legal CGCT, art. L2131-6, al. 3 to 5
 * @legal CGCT, art. L3132-1 (départements)
 * @legal CGCT, art. L4142-1 (régions)
 * @interpretation 067-suspension-at-the-prefects-request
 * @example assessSuspension({ organ: commune, ground: 'contract', transmittedOn: '2024-07-12', requestedOn: '2024-07-22' })
 *   // { _tag: 'AutomaticSuspension', until: '2024-08-12' }
 * @since 0.2.0
 */
export const assessSuspension = (given: SuspensionFacts): SuspensionFinding => {
  const { organ, transmittedOn, ground } = given;
  const regime = actsRegimeOf(organ);
  const basis: Basis = [RULING_MONTHS[regime === 'not-encoded' ? 'communal' : regime][0].source, ...regimeExtension(organ)];
  if (regime === 'not-encoded') return undetermined('SuspensionUndetermined', ['rules-of-the-body'], basis, NOTES);
  if (transmittedOn === undefined) return undetermined('SuspensionUndetermined', ['transmission-day'], basis, NOTES);
  const requestedOn = given.requestedOn !== undefined && given.requestedOn < transmittedOn ? undefined : given.requestedOn;
  const facts = { ...given, requestedOn };
  if (ground === 'freedoms' || ground === 'secularity') return inHours(facts, transmittedOn, regime);
  if (ground !== 'ordinary') return automatic(facts, transmittedOn, regime);
  if (requestedOn === undefined) return undetermined('SuspensionUndetermined', ['request-day'], basis, NOTES);
  const { value: months, source } = inForceOn(transmittedOn, RULING_MONTHS[regime]) as Version<number>;
  return { _tag: 'SuspensionRuledInMonths', standing: 'conforms', requestedOn, months, ruledBy: addMonths(requestedOn, months), basis: [source, ...regimeExtension(organ)], notes: NOTES };
};
