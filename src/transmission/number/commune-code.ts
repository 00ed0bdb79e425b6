import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect, UnknownPart } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import { strangePlaceInShape } from '../characters.js';
import type { DepartmentCode } from './department.js';
import { DEPARTMENT_LENGTH, hasDepartmentAt } from './department.js';

/** The code of a commune in the official register of INSEE, not its postal code: `'42218'`, `'2A004'`, `'97411'`. */
export type CommuneCode = string & { readonly _brand: 'CommuneCode' };

/** Digits, and at the second place a digit or a letter of Corsica. */
const SHAPE = '9B999';
/** Overseas the department takes three characters, elsewhere two. */
const isOverseas = (text: string): boolean => text.startsWith('97') || text.startsWith('98');

const departmentText = (text: string): string =>
  isOverseas(text) ? text.slice(0, DEPARTMENT_LENGTH) : `0${text.slice(0, DEPARTMENT_LENGTH - 1)}`;

/** The part that names nothing: the department, or the commune, never numbered zero. */
const unknownPart = (text: string): UnknownPart | undefined =>
  !hasDepartmentAt(departmentText(text), 0) ? 'department' : /^0+$/.test(text.slice(isOverseas(text) ? DEPARTMENT_LENGTH : 2)) ? 'commune' : undefined;

/**
 * Reads the code of a commune. Whether the commune exists is for the register of INSEE to say.
 *
 * Shape:   text → Either<TextDefect, CommuneCode>
 * Units:   five characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · UnknownComponent (department; commune, numbered zero). 98901, Clipperton,
 *          has no department in the identifiers of acts and is refused
 *
 * @legal code officiel géographique, code commune
 * @example parseCommuneCode('20004') // left({ _tag: 'UnknownComponent', part: 'department' })
 * @since 0.2.0
 */
export const parseCommuneCode = (text: string): either.Either<TextDefect, CommuneCode> => {
  if (text.length !== SHAPE.length) return either.left(wrongLength('commune-code', text));
  const place = strangePlaceInShape(text, SHAPE);
  if (place >= 0) return either.left(wrongCharacter('commune-code', text, place));
  const part = unknownPart(text);
  return part === undefined ? either.right(text as CommuneCode) : either.left(unknownComponent('commune-code', text, part));
};

/**
 * Whether a text may be the code of a commune.
 *
 * Shape:   text → boolean (type guard)
 * Units:   five characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none; parseCommuneCode says what is wrong.
 *
 * @legal code officiel géographique, code commune
 * @example isCommuneCode('42218') // true
 * @since 0.2.0
 */
export const isCommuneCode = (text: string): text is CommuneCode =>
  text.length === SHAPE.length && strangePlaceInShape(text, SHAPE) < 0 && unknownPart(text) === undefined;

/**
 * Writes the code of a commune as it was read.
 *
 * Shape:   CommuneCode → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example formatCommuneCode('42218') // '42218'
 * @since 0.2.0
 */
export const formatCommuneCode = (code: CommuneCode): string => code;

/**
 * The department of a commune, as the identifiers of acts write it.
 *
 * Shape:   CommuneCode → DepartmentCode
 * Units:   three characters.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example departmentOf('2A004') // '02A'
 * @since 0.2.0
 */
export const departmentOf = (code: CommuneCode): DepartmentCode => departmentText(code) as DepartmentCode;
