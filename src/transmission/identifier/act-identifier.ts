import * as either from 'fp-ts/lib/Either.js';
import type { CivilDay } from '../../calendar/index.js';
import type { TextDefect } from '../../legal/index.js';
import { compactDay, compactDayAt } from '../compact-day.js';
import type { InternalNumber } from '../internal-number/index.js';
import type { DepartmentCode, Siren } from '../number/index.js';
import { DEPARTMENT_LENGTH, hasDepartmentAt, hasSirenAt, SIREN_LENGTH } from '../number/index.js';
import { defectOfIdentifier } from './act-identifier-defect.js';
import type { ActNature } from './act-nature.js';
import { DAY_AT, hasHyphens, hasNumber, hasTypeAtStart, NATURE_WIDTH, natureAtEnd, NUMBER_AT, SIREN_AT, TYPE_WIDTH, typeWidth } from './shape.js';

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

/**
 * Reads the identifier of an act, `DDD-SIREN-YYYYMMDD-NUMBER`, with a document type before it, a nature after it, both or
 * neither. It is read from both ends, since a number may hold hyphens and spaces: three fields of fixed width from the left, a
 * nature from the right, and what is left between them is the number, under the widest of the rules in use.
 *
 * A last part of two capitals that is not one of the six natures (`-RH`) belongs to the number; where the number would then be
 * too long, it is an unknown nature. Nothing is repaired: `99\_DE`, spaces around the hyphens or other dashes are for parseActIdentifierLeniently.
 *
 * Shape:   text → Either<TextDefect, ActIdentifier>
 * Units:   characters: from 24 to 47.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength (also for a number of more than 15 characters) · WrongCharacter (with its position in the text) ·
 *          WrongChecksum (of the SIREN) · UnknownComponent (department, year, month, day, nature)
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example parseActIdentifier('99_DE-042-244200770-20240704-D20240041710')
 *   // right({ documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null })
 * @since 0.1.0
 */
export const parseActIdentifier = (text: string): either.Either<TextDefect, ActIdentifier> => {
  const start = typeWidth(text);
  const numberAt = start + NUMBER_AT;
  const nature = natureAtEnd(text, numberAt);
  const until = nature === null ? text.length : text.length - NATURE_WIDTH;
  const isWellFormed =
    (start === 0 || hasTypeAtStart(text)) &&
    hasHyphens(text, start) &&
    hasDepartmentAt(text, start) &&
    hasSirenAt(text, start + SIREN_AT) &&
    hasNumber(text, numberAt, until);
  const day = isWellFormed ? compactDayAt(text, start + DAY_AT) : undefined;
  if (day === undefined) return either.left(defectOfIdentifier(text));
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
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example formatActIdentifier(identifier) // '99_DE-042-244200770-20240704-D20240041710'
 * @since 0.1.0
 */
export const formatActIdentifier = (identifier: ActIdentifier): string => written(identifier);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isFields = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false;
  const { documentType, department, siren, day, internalNumber, nature } = value as Readonly<Record<string, unknown>>;
  return [department, siren, day, internalNumber].every(isText) && [documentType, nature].every(isTextOrNull);
};

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
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @example isActIdentifier('042-244200770-20240704-D20240041710') // false
 * @since 0.1.0
 */
export const isActIdentifier = (value: unknown): value is ActIdentifier => {
  if (!isFields(value)) return false;
  const read = parseActIdentifier(written(value));
  return either.isRight(read) && Object.entries(read.right).every(([field, part]) => value[field as keyof Fields] === part);
};
