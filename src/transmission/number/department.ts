import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import { digitOf, isDigit, strangePlaceInShape, twoDigitsAt } from '../characters.js';

/** A department in three characters, as the identifiers of acts write it: `'042'`, `'02A'`, `'971'`. */
export type DepartmentCode = string & { readonly _brand: 'DepartmentCode' };

/** Characters of a department in an identifier. */
export const DEPARTMENT_LENGTH = 3;
/** Digits, and at the last place a digit or a letter of Corsica. */
const SHAPE = '99B';

/** 2A and 2B took the place of 20 in 1976. */
const isMetropolitan = (number: number): boolean => number >= 1 && number <= 95 && number !== 20;

/** 975 Saint-Pierre-et-Miquelon, 977 Saint-Barthélemy and 978 Saint-Martin stand between the overseas departments. */
const isOverseas = (number: number): boolean =>
  (number >= 971 && number <= 978) || number === 984 || (number >= 986 && number <= 988);

/** Whether the code of a department that exists stands at a place of a text. */
export const hasDepartmentAt = (text: string, at: number): boolean => {
  const last = text.charCodeAt(at + 2);
  if (!isDigit(last)) return text.startsWith('02A', at) || text.startsWith('02B', at);
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return false;
  const number = twoDigitsAt(text, at) * 10 + digitOf(last);
  return isMetropolitan(number) || isOverseas(number);
};

/**
 * Reads a department, in three characters or in the two of the INSEE code.
 *
 * Shape:   text → Either<TextDefect, DepartmentCode>
 * Units:   none; the value has three characters, a zero on the left where the INSEE code has two.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · UnknownComponent (department). 000 and 999, the test values of
 *          platforms, are no departments and are refused; 001 is the Ain, although tests use it too.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example parseDepartment('2A') // right('02A')
 * @since 0.1.0
 */
export const parseDepartment = (text: string): either.Either<TextDefect, DepartmentCode> => {
  if (text.length < DEPARTMENT_LENGTH - 1 || text.length > DEPARTMENT_LENGTH) return either.left(wrongLength('department', text));
  const place = strangePlaceInShape(text, SHAPE.slice(DEPARTMENT_LENGTH - text.length));
  if (place >= 0) return either.left(wrongCharacter('department', text, place));
  const code = text.padStart(DEPARTMENT_LENGTH, '0');
  return hasDepartmentAt(code, 0) ? either.right(code as DepartmentCode) : either.left(unknownComponent('department', text, 'department'));
};

/**
 * Whether a text is a department in three characters.
 *
 * Shape:   text → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseDepartment says what is wrong.
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example isDepartment('42') // false
 * @since 0.1.0
 */
export const isDepartment = (text: string): text is DepartmentCode => text.length === DEPARTMENT_LENGTH && hasDepartmentAt(text, 0);

/**
 * Writes a department for a reader, as the INSEE code: `42`, `01`, `2A`, `971`.
 *
 * Shape:   DepartmentCode → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatDepartment('042') // '42'
 * @since 0.1.0
 */
export const formatDepartment = (department: DepartmentCode): string => (department.startsWith('0') ? department.slice(1) : department);
