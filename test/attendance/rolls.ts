import type { Member, Movement, NamedRoll } from '../../src/attendance/index.js';
import type { Mouvement } from './roll.cases.js';

/** A member known by one letter only: a surname of their own, so that no two of them are homonyms. */
export const lettered = (id: string): Member => ({ id, surname: `NOM ${id}` });

export const movement = ([kind, member, before]: Mouvement): Movement => ({ kind, member, ...(before === undefined ? {} : { before }) });

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
