import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../calendar/index.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongChecksum, wrongLength } from '../../legal/index.js';
import type { ActNature } from './act-nature.js';
import { isActNature } from './act-nature.js';
import { isCapital, isDigit, strangePlaceInShape } from '../characters.js';
import { compactDay, compactDayAt, impossiblePartAt } from '../compact-day.js';
import type { DepartmentCode } from '../number/index.js';
import { DEPARTMENT_LENGTH, hasDepartmentAt } from '../number/index.js';
import type { InternalNumber } from '../internal-number/internal-number.js';
import { LONGEST_NUMBER, strangePlaceIn, WIDEST_ALPHABET } from '../internal-number/internal-number.js';
import type { Siren } from '../number/index.js';
import { hasSirenAt, SIREN_LENGTH } from '../number/index.js';

/**
 * The identifier of a transmitted act. `documentType` is the prefix that file names and stamps carry (`99_DE`), `nature` the
 * suffix of the ministry's own form; each is `null` where the text does not have it, and neither is deduced from the other.
 * `day` is the day declared for the act; some senders declare the day of the sending.
 */
export interface ActIdentifier {
  readonly documentType: string | null;
  readonly department: DepartmentCode;
  readonly siren: Siren;
  readonly day: CivilDay;
  readonly internalNumber: InternalNumber;
  readonly nature: ActNature | null;
}

/** Where each field stands after the document type; the number runs to the end, or to the nature. */
const SIREN_AT = 4;
const DAY_AT = 14;
const NUMBER_AT = 23;
/** `99_DE-` and `-DE`. */
const TYPE_WIDTH = 6;
const NATURE_WIDTH = 3;
const LONGEST = TYPE_WIDTH + NUMBER_AT + LONGEST_NUMBER + NATURE_WIDTH;

const HYPHEN = 45;
const UNDERSCORE = 95;

/** Only a document type has an underscore as its third character: a department has a digit there, or a letter of Corsica. */
const typeWidth = (text: string): number => (text.charCodeAt(2) === UNDERSCORE ? TYPE_WIDTH : 0);

const hasTypeAtStart = (text: string): boolean =>
  isDigit(text.charCodeAt(0)) &&
  isDigit(text.charCodeAt(1)) &&
  isCapital(text.charCodeAt(3)) &&
  isCapital(text.charCodeAt(4)) &&
  text.charCodeAt(5) === HYPHEN;

const hasHyphens = (text: string, start: number): boolean =>
  text.charCodeAt(start + SIREN_AT - 1) === HYPHEN &&
  text.charCodeAt(start + DAY_AT - 1) === HYPHEN &&
  text.charCodeAt(start + NUMBER_AT - 1) === HYPHEN;

const hasNumber = (text: string, from: number, until: number): boolean =>
  until - from <= LONGEST_NUMBER && strangePlaceIn(text, from, until, WIDEST_ALPHABET) < 0;

/** The nature after the last hyphen, if there is one and at least one character is left to the number. */
const natureAtEnd = (text: string, numberAt: number): ActNature | null => {
  const hyphenAt = text.length - NATURE_WIDTH;
  if (hyphenAt <= numberAt || text.charCodeAt(hyphenAt) !== HYPHEN) return null;
  const suffix = text.slice(hyphenAt + 1);
  return isActNature(suffix) ? suffix : null;
};

/** What stands before the number, document type included. */
const SHAPE = '99_AA-99B-999999999-99999999-';

/** The first defect of a text that is not an identifier: its characters and the length of its number, then what its fields name. */
const defectOf = (text: string, start: number, until: number): TextDefect => {
  const what = 'act-identifier';
  const numberAt = start + NUMBER_AT;
  const before = strangePlaceInShape(text, SHAPE.slice(SHAPE.length - numberAt));
  if (before >= 0) return wrongCharacter(what, text, before);
  const excess = until - numberAt - LONGEST_NUMBER;
  if (excess > 0) {
    const hasUnknownNature = until === text.length && excess <= NATURE_WIDTH && /-[A-Z]{2}$/.test(text);
    return hasUnknownNature ? unknownComponent(what, text, 'nature') : wrongLength(what, text);
  }
  const inside = strangePlaceIn(text, numberAt, until, WIDEST_ALPHABET);
  if (inside >= 0) return wrongCharacter(what, text, inside);
  if (!hasDepartmentAt(text, start)) return unknownComponent(what, text, 'department');
  if (!hasSirenAt(text, start + SIREN_AT)) return wrongChecksum(what, text);
  return unknownComponent(what, text, impossiblePartAt(text, start + DAY_AT));
};

/**
 * Reads the identifier of an act, `DDD-SIREN-YYYYMMDD-NUMBER`, with a document type before it, a nature after it, both or
 * neither. It is read from both ends, since a number may hold hyphens and spaces: three fields of fixed width from the left, a
 * nature from the right, and what is left between them is the number, under the widest of the rules in use.
 *
 * A last part of two capitals that is not one of the six natures (`-RH`) belongs to the number; where the number would then be
 * too long, it is an unknown nature. Nothing is repaired: `99\_DE`, spaces around the hyphens or other dashes are refused.
 *
 * Shape:   text → Either<TextDefect, ActIdentifier>
 * Units:   characters: from 24 to 47.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (also for a number of more than 15 characters) · WrongCharacter (with its position in the text) ·
 *          WrongChecksum (of the SIREN) · UnknownComponent (department, year, month, day, nature)
 *
 * @legal protocole @CTES, identifiant unique de l’acte
 * @example parseActIdentifier('99_DE-042-244200770-20240704-D20240041710') // Right: day '2024-07-04', nature null
 * @since 0.1.0
 */
export const parseActIdentifier = (text: string): either.Either<TextDefect, ActIdentifier> => {
  if (text.length > LONGEST) return either.left(wrongLength('act-identifier', text));
  const start = typeWidth(text);
  const numberAt = start + NUMBER_AT;
  if (text.length <= numberAt) return either.left(wrongLength('act-identifier', text));
  const nature = natureAtEnd(text, numberAt);
  const until = nature === null ? text.length : text.length - NATURE_WIDTH;
  const isWellFormed =
    (start === 0 || hasTypeAtStart(text)) &&
    hasHyphens(text, start) &&
    hasDepartmentAt(text, start) &&
    hasSirenAt(text, start + SIREN_AT) &&
    hasNumber(text, numberAt, until);
  const day = isWellFormed ? compactDayAt(text, start + DAY_AT) : undefined;
  if (day === undefined) return either.left(defectOf(text, start, until));
  return either.right({
    documentType: start === 0 ? null : text.slice(0, TYPE_WIDTH - 1),
    department: text.slice(start, start + DEPARTMENT_LENGTH) as DepartmentCode,
    siren: text.slice(start + SIREN_AT, start + SIREN_AT + SIREN_LENGTH) as Siren,
    day,
    internalNumber: text.slice(numberAt, until) as InternalNumber,
    nature,
  });
};

/** The fields of an identifier, before it is known whether they make one. */
interface Fields {
  readonly documentType: string | null;
  readonly department: string;
  readonly siren: string;
  readonly day: string;
  readonly internalNumber: string;
  readonly nature: string | null;
}

const written = ({ documentType, department, siren, day, internalNumber, nature }: Fields): string => {
  const before = documentType === null ? '' : `${documentType}-`;
  const after = nature === null ? '' : `-${nature}`;
  return `${before}${department}-${siren}-${compactDay(day)}-${internalNumber}${after}`;
};

/**
 * Writes an identifier, with the document type and the nature that it has: what was read, to the character.
 *
 * Shape:   ActIdentifier → text
 * Units:   characters: from 24 to 47.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole @CTES, identifiant unique de l’acte
 * @example formatActIdentifier(the one read) // '99_DE-042-244200770-20240704-D20240041710'
 * @since 0.1.0
 */
export const formatActIdentifier = (identifier: ActIdentifier): string => written(identifier);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/**
 * Whether a value is the identifier of an act: whether, once written, it reads as itself. A number that ends in a nature is none
 * where the nature is `null`, since the text would say otherwise.
 *
 * Shape:   unknown → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none, whatever the value; parseActIdentifier says what is wrong with a text.
 *
 * @legal protocole @CTES, identifiant unique de l’acte
 * @example isActIdentifier('042-244200770-20240704-D20240041710') // false: the text, not what is read in it
 * @since 0.1.0
 */
export const isActIdentifier = (value: unknown): value is ActIdentifier => {
  if (typeof value !== 'object' || value === null) return false;
  if (!('documentType' in value && 'department' in value && 'siren' in value)) return false;
  if (!('day' in value && 'internalNumber' in value && 'nature' in value)) return false;
  const { documentType, department, siren, day, internalNumber, nature } = value;
  if (!(isTextOrNull(documentType) && isText(department) && isText(siren))) return false;
  if (!(isText(day) && isText(internalNumber) && isTextOrNull(nature))) return false;
  const read = parseActIdentifier(written({ documentType, department, siren, day, internalNumber, nature }));
  return (
    either.isRight(read) &&
    read.right.documentType === documentType &&
    read.right.department === department &&
    read.right.siren === siren &&
    read.right.day === day &&
    read.right.internalNumber === internalNumber &&
    read.right.nature === nature
  );
};
