import type { CivilDay } from '../../calendar/index.js';
import { addDays } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import type { ActFacts } from '../facts.js';
import { sinceDecision, undetermined } from '../facts.js';
import type { InForceFinding } from '../finding.js';
import { executoryBasis, executoryDay } from './executory-day.js';
import { ENTRY_INTO_FORCE } from './provisions.js';

/** What entry into force looks at; `statedDay` is the day that the act itself fixes. */
export interface InForceFacts extends ActFacts {
  readonly kind: 'regulatory' | 'deliberation';
  readonly statedDay?: CivilDay | undefined;
}

const NOTES: ReadonlyArray<InterpretationId> = ['057-entry-into-force'];

/**
 * States from which day an act that is regulatory, or neither regulatory nor individual, is in force: the day after its publication,
 * never before it is executory nor before the day that it states itself.
 *
 * Shape:   InForceFacts → InForceFinding
 * Units:   civil days.
 * Rounds:  nothing: the latest of the three days.
 * Findings: InForce · InForceUndetermined (what executory force misses)
 * Errors:  none.
 *
 * @legal CRPA, art. L221-2 (regulatory acts)
 * @legal CRPA, art. L221-7 (acts that are neither regulatory nor individual)
 * @legal CGCT, art. L2131-1 (executory force)
 * @interpretation 057-entry-into-force
 * @example inForceDay({ organ: commune, kind: 'regulatory', decidedOn: '2024-07-04', publishedOn: '2024-07-12', transmittedOn: '2024-07-12' })
 *   // { _tag: 'InForce', day: '2024-07-13', executoryOn: '2024-07-12' }
 * @since 0.2.0
 */
export const inForceDay = (facts: InForceFacts): InForceFinding => {
  const executory = executoryDay(facts);
  const basis: Basis = [ENTRY_INTO_FORCE[facts.kind], ...executoryBasis(facts.organ, facts.decidedOn)];
  const { publishedOn } = sinceDecision(facts);
  if (executory._tag === 'ExecutoryUndetermined') return undetermined('InForceUndetermined', executory.missing, basis, NOTES);
  if (executory._tag === 'NotExecutory' || publishedOn === undefined) {
    return undetermined('InForceUndetermined', [publishedOn === undefined ? 'publication-day' : 'transmission-day'], basis, NOTES);
  }
  const { day: executoryOn } = executory;
  const dayAfterPublication = addDays(publishedOn, 1);
  const day = [dayAfterPublication, executoryOn, facts.statedDay ?? executoryOn].reduce((latest, each) => (each > latest ? each : latest));
  return { _tag: 'InForce', standing: 'conforms', day, dayAfterPublication, executoryOn, statedDay: facts.statedDay ?? null, basis, notes: NOTES };
};
