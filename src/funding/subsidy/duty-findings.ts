import type { CivilDay } from '../../calendar/index.js';
import type { InterpretationId, LegalSource } from '../../legal/index.js';
import type { DutyFact, DutyFinding, NoDuty, SubsidyDuty } from './duties.js';

const NOTES: ReadonlyArray<InterpretationId> = ['038-subsidy-duties'];

/** The four answers on one duty, from one source. */
export interface DutyAnswers {
  readonly met: (doneOn?: CivilDay, until?: CivilDay) => DutyFinding;
  readonly breached: (doneOn?: CivilDay, until?: CivilDay) => DutyFinding;
  readonly notRequired: (because: NoDuty) => DutyFinding;
  readonly missing: (fact: DutyFact, until?: CivilDay) => DutyFinding;
  /** Done by the last day, done later, or not known to be done. */
  readonly byDay: (doneOn: CivilDay | undefined, until: CivilDay, fact: DutyFact) => DutyFinding;
}

/** The answers on a duty, which all carry its name and its source. */
export const answersOn = (duty: SubsidyDuty, source: LegalSource): DutyAnswers => {
  const rests = { duty, basis: [source], notes: NOTES } as const;
  const answers: Omit<DutyAnswers, 'byDay'> = {
    met: (doneOn, until) => ({ _tag: 'SubsidyDutyMet', standing: 'conforms', until: until ?? null, doneOn: doneOn ?? null, ...rests }),
    breached: (doneOn, until) => ({ _tag: 'SubsidyDutyBreached', standing: 'breaches', until: until ?? null, doneOn: doneOn ?? null, ...rests }),
    notRequired: (because) => ({ _tag: 'SubsidyDutyNotRequired', standing: 'conforms', because, ...rests }),
    missing: (fact, until) => ({ _tag: 'SubsidyDutyUndetermined', standing: 'undetermined', missing: [fact], until: until ?? null, ...rests }),
  };
  return {
    ...answers,
    byDay: (doneOn, until, fact) => {
      if (doneOn === undefined) return answers.missing(fact, until);
      return doneOn <= until ? answers.met(doneOn, until) : answers.breached(doneOn, until);
    },
  };
};
