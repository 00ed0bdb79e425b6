import type { Member, Movement, NamedRoll, RollCall, WithdrawnCount } from '../../src/attendance/index.js';
import type { Mouvement } from './roll.cases.js';

/** A member known by one letter only: a surname of their own, so that no two of them are homonyms. */
export const lettered = (id: string): Member => ({ id, surname: `NOM ${id}` });

export const movement = ([kind, member, before, because]: Mouvement): Movement => ({
  kind, member, ...(before === undefined ? {} : { before }), ...(because === undefined ? {} : { because }),
});

/** The withdrawn of a call, from four digits: personal interest, designated representative, own accounts, reason not known. */
export const withdrawnBecause = (digits: string): WithdrawnCount => ({
  'personal-interest': Number(digits[0]), 'designated-representative': Number(digits[1]), 'own-accounts': Number(digits[2]), 'unknown-reason': Number(digits[3]),
});

/** A call of which nothing counts but its figures; nobody says why they withdrew. */
export const callOf = (figures: Pick<RollCall, 'present' | 'withdrawn' | 'doubtful'>): RollCall => ({
  states: [], ...figures, withdrawnBecause: withdrawnBecause(`000${figures.withdrawn}`),
});

/** A roll by name, from the letters of its members. */
export const namedRoll = (fields: {
  readonly membres: ReadonlyArray<string | Member>;
  readonly présents: ReadonlyArray<string>;
  readonly absents?: ReadonlyArray<string>;
  readonly mouvements?: ReadonlyArray<Mouvement>;
  readonly enExercice?: number;
}): NamedRoll => ({
  _tag: 'NamedRoll',
  members: fields.membres.map((member) => (typeof member === 'string' ? lettered(member) : member)),
  presentAtOpening: fields.présents,
  movements: (fields.mouvements ?? []).map(movement),
  ...(fields.absents === undefined ? {} : { recordedAbsent: fields.absents }),
  ...(fields.enExercice === undefined ? {} : { inOffice: fields.enExercice }),
});
