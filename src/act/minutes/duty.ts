import type { CivilDay } from '../../calendar/index.js';
import type { Basis, InterpretationId } from '../../legal/index.js';
import { NO_NOTES } from '../../legal/index.js';
import type { AfterSittingDuty, AfterSittingFinding } from './finding.js';

const NOTES: ReadonlyArray<InterpretationId> = ['069-week-and-month-after-a-sitting'];
const notesOn = (duty: AfterSittingDuty): ReadonlyArray<InterpretationId> => (duty === 'register-bound' ? NO_NOTES : NOTES);

/** A duty, against the day it was done, where it is known. */
export const dutyFinding = (duty: AfterSittingDuty, deadline: CivilDay, doneOn: CivilDay | undefined, basis: Basis): AfterSittingFinding =>
  doneOn === undefined
    ? { _tag: 'DutyUndetermined', standing: 'undetermined', missing: ['day-done'], duty, deadline, basis, notes: notesOn(duty) }
    : doneOn <= deadline
      ? { _tag: 'DutyDoneInTime', standing: 'conforms', duty, doneOn, deadline, basis, notes: notesOn(duty) }
      : { _tag: 'DutyDoneLate', standing: 'breaches', duty, doneOn, deadline, basis, notes: notesOn(duty) };
