import type { Organ } from '../body/index.js';
import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import type { Basis, InterpretationId, Undetermined } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { ActFact } from './finding.js';

/** What is known of an act after the vote. `transmittedOn` is the day the prefecture received it. */
export interface ActFacts {
  readonly organ: Organ;
  readonly decidedOn: CivilDay;
  readonly publishedOn?: CivilDay | undefined;
  readonly transmittedOn?: CivilDay | undefined;
}

const since = (decidedOn: CivilDay, day: CivilDay | undefined): CivilDay | undefined =>
  day === undefined || day < decidedOn ? undefined : day;

/** The facts without the days that come before the decision itself, and say nothing of what followed it. */
export const sinceDecision = ({ organ, decidedOn, publishedOn, transmittedOn }: ActFacts): ActFacts => ({
  organ, decidedOn, publishedOn: since(decidedOn, publishedOn), transmittedOn: since(decidedOn, transmittedOn),
});

/** An undetermined finding on an act, with the facts that would settle it. */
export const undetermined = <Tag extends string>(tag: Tag, missing: readonly [ActFact, ...ActFact[]], basis: Basis): Undetermined<Tag, ActFact> => ({
  _tag: tag, standing: 'undetermined', missing, basis, notes: NO_NOTES,
});

/** The notes that a clear period rests on. */
export const notesOn = (period: ClearPeriod, { body: { territory } }: Organ): ReadonlyArray<InterpretationId> => [
  ...(period.otherReading === null ? [] : (['002-month-ends'] as const)),
  ...(territory === 'saint-martin' || territory === 'saint-martin-labour-code' ? (['007-saint-martin-abolition-day'] as const) : []),
];
