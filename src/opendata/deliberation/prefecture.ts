import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import type { DepartmentCode } from '../../transmission/index.js';
import { parseDepartment } from '../../transmission/index.js';
import { ARRONDISSEMENTS } from './arrondissements.js';

/**
 * The authority that checks the legality of acts, as the open data name it: `PREF042` a prefecture, `SPREF0372` a sub-prefecture (its
 * department, then the rank of its arrondissement), `SGAR084` the general secretariat of a region.
 */
export type PrefectureId = string & { readonly _brand: 'PrefectureId' };

const PREFIX = /^(?:S?PREF|SGAR)/;
const LENGTHS: Readonly<Record<string, number>> = { PREF: 7, SPREF: 9, SGAR: 7 };

/** The ranks of the arrondissements of a department: `'123'`; empty for one that has none. */
const ranksOf = (department: DepartmentCode): string =>
  new RegExp(`${department}:(\\d+)`).exec(ARRONDISSEMENTS)?.[1] ?? '';

/**
 * Reads the identifier of a prefecture, a sub-prefecture or a regional secretariat: its digits name a department that exists, and for a
 * sub-prefecture an arrondissement of it. An arrondissement whose seat is the prefecture itself is read too, since bodies write it.
 *
 * Shape:   text → Either<TextDefect, PrefectureId>
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · UnknownComponent (department, arrondissement)
 *
 * @legal protocole `@CTES`; découpage administratif du 1er janvier 2026
 * @example parsePrefectureId('SPREF0372') // right('SPREF0372')
 * @since 0.2.0
 */
export const parsePrefectureId = (text: string): either.Either<TextDefect, PrefectureId> => {
  const prefix = PREFIX.exec(text)?.[0];
  if (prefix === undefined) return either.left(wrongCharacter('prefecture', text, 0));
  if (text.length !== LENGTHS[prefix]) return either.left(wrongLength('prefecture', text));
  const department = parseDepartment(text.slice(prefix.length, prefix.length + 3));
  if (either.isLeft(department)) {
    return either.left(
      department.left._tag === 'WrongCharacter'
        ? wrongCharacter('prefecture', text, prefix.length + department.left.position)
        : unknownComponent('prefecture', text, 'department'),
    );
  }
  if (prefix !== 'SPREF') return either.right(text as PrefectureId);
  const rank = text.charAt(text.length - 1);
  if (!/\d/.test(rank)) return either.left(wrongCharacter('prefecture', text, text.length - 1));
  return ranksOf(department.right).includes(rank) ? either.right(text as PrefectureId) : either.left(unknownComponent('prefecture', text, 'arrondissement'));
};

/**
 * Whether a text is the identifier of a prefecture, a sub-prefecture or a regional secretariat.
 *
 * Shape:   text → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parsePrefectureId says what is wrong.
 *
 * @legal protocole `@CTES`
 * @example isPrefectureId('PREF042') // true
 * @since 0.2.0
 */
export const isPrefectureId = (text: string): text is PrefectureId => either.isRight(parsePrefectureId(text));
