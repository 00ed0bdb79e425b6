import type { Organ } from '../../body/index.js';
import type { ClearPeriod } from '../../calendar/index.js';
import type { InterpretationId } from '../../legal/index.js';

/** The notes that a clear period rests on. */
export const notesOn = (period: ClearPeriod, { body: { territory } }: Organ): ReadonlyArray<InterpretationId> => [
  ...(period.otherReading === null ? [] : (['002-month-ends'] as const)),
  ...(territory === 'saint-martin' || territory === 'saint-martin-labour-code' ? (['007-saint-martin-abolition-day'] as const) : []),
];
