import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { Basis, InterpretationId, Undetermined } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { ActKind, ActStep, TransmissionExclusion } from './act-kind.js';
import type { ActFact } from './finding.js';

/**
 * What is known of an act after the vote. `transmittedOn` is the day the prefecture received it; `outstanding` lists the steps that
 * are known not to have been taken, where a day that is left out is only not known.
 */
export interface ActFacts {
  readonly organ: Organ;
  readonly decidedOn: CivilDay;
  readonly kind?: ActKind | undefined;
  readonly exclusion?: TransmissionExclusion | undefined;
  readonly publishedOn?: CivilDay | undefined;
  readonly notifiedOn?: CivilDay | undefined;
  readonly transmittedOn?: CivilDay | undefined;
  readonly outstanding?: ReadonlyArray<ActStep> | undefined;
}

const since = (decidedOn: CivilDay, day: CivilDay | undefined): CivilDay | undefined =>
  day === undefined || day < decidedOn ? undefined : day;

/** The facts without the days that come before the decision itself, and say nothing of what followed it. */
export const sinceDecision = <Facts extends ActFacts>(facts: Facts): Facts => ({
  ...facts,
  publishedOn: since(facts.decidedOn, facts.publishedOn),
  notifiedOn: since(facts.decidedOn, facts.notifiedOn),
  transmittedOn: since(facts.decidedOn, facts.transmittedOn),
});

/** How an act reaches those it concerns: an individual decision is notified, any other is published. */
export const publicityStep = ({ kind }: ActFacts): 'publication' | 'notification' => (kind === 'individual' ? 'notification' : 'publication');

/** The day on which the act reached those it concerns, where it is known. */
export const publicityDay = (facts: ActFacts): CivilDay | undefined => (publicityStep(facts) === 'notification' ? facts.notifiedOn : facts.publishedOn);

/** The fact that is missing where the day of a step is not known. */
export const DAY_OF: Readonly<Record<ActStep, ActFact>> = { publication: 'publication-day', notification: 'notification-day', transmission: 'transmission-day' };

/** An undetermined finding on an act, with the facts that would settle it. */
export const undetermined = <Tag extends string>(tag: Tag, missing: readonly [ActFact, ...ActFact[]], basis: Basis, notes: ReadonlyArray<InterpretationId> = NO_NOTES): Undetermined<Tag, ActFact> => ({
  _tag: tag, standing: 'undetermined', missing, basis, notes,
});
