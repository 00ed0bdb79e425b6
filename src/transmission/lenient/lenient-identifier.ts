import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { wrongLength } from '../../legal/index.js';
import type { InternalNumber } from '../internal-number/index.js';
import type { DepartmentCode, Siren } from '../number/index.js';
import { isDepartment } from '../number/index.js';
import type { ActIdentifier } from '../identifier/index.js';
import { defectOfIdentifier, parseActIdentifier } from '../identifier/index.js';
import { headOf } from './lenient-head.js';
import { numberAndNatureOf } from './lenient-number.js';
import type { LenientReading, Repair } from './lenient-reading.js';

/** Twice the longest identifier, and more: room for spaces and escapes. */
const LONGEST_COPY = 120;

/** The department that the SIREN of a commune holds after its first two figures; the 20 of Corsica names none. */
const departmentInSiren = (siren: string): DepartmentCode | null => {
  if (!siren.startsWith('21')) return null;
  const code = siren.startsWith('97', 2) ? siren.slice(2, 5) : `0${siren.slice(2, 4)}`;
  return isDepartment(code) ? code : null;
};

/** Spaces before and after the whole. */
const spacesAround = (text: string, start: number): ReadonlyArray<Repair> => {
  const end = text.trimEnd().length;
  return [...(start > 0 ? [0] : []), ...(end < text.length ? [end] : [])].map((position) => ({ repair: 'spaces-removed', position }));
};

/** The name that stands for a missing department while the other fields are checked. */
const ANY_DEPARTMENT = '001';

/**
 * Reads an identifier from a bad copy: a page read by a machine, a text escaped for another, a line broken by a printer. Everything
 * mended is listed, with its place; what the text only suggests (the nature that a document type suggests, an underscore lost in the
 * number) is kept apart. The SIREN must agree with its key and the day exist: that is what tells an identifier from other figures.
 *
 * Without a document type, the text is taken to end in its nature, as in the form of the ministry: parseActIdentifier, which mends
 * nothing, would leave an unknown or a glued one to the number.
 *
 * Shape:   text → Either<TextDefect, LenientReading>
 * Units:   characters, at most 120; positions in the given text.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  those of parseActIdentifier, for a text in which no department (or none), SIREN and day are found
 *
 * @legal protocole `@CTES`, identifiant unique de l’acte
 * @interpretation 041-lenient-reading-of-identifiers
 * @example parseActIdentifierLeniently('99\\_DE-042-244200770-20240704-D20240041710')
 *   // right({ documentType: '99_DE', repairs: [{ repair: 'backslash-removed', position: 2 }] })
 * @since 0.2.0
 */
export const parseActIdentifierLeniently = (text: string): either.Either<TextDefect, LenientReading> => {
  if (text.length > LONGEST_COPY) return either.left(wrongLength('act-identifier', text));
  const start = text.length - text.trimStart().length;
  const head = headOf(text.slice(start), start);
  if (head === undefined) return either.left(defectOfIdentifier(text));
  const { documentType, department, siren, day } = head;
  const checked = parseActIdentifier(`${department ?? ANY_DEPARTMENT}-${siren}-${day}-0`);
  if (either.isLeft(checked)) return either.left({ ...checked.left, text });
  const numberAt = start + head.length;
  const { internalNumber, nature, suggestedNature, repairs } = numberAndNatureOf(text.slice(numberAt).trimEnd(), documentType, numberAt);
  const read = { documentType, department: department as DepartmentCode | null, siren: siren as Siren, day: checked.right.day, internalNumber, nature };
  return either.right({
    ...read,
    identifier: department === null || internalNumber === null ? null : (read as ActIdentifier),
    repairs: [...spacesAround(text, start), ...head.repairs, ...repairs],
    suggested: {
      department: department === null ? departmentInSiren(siren) : null,
      internalNumber: internalNumber?.includes(' ') === true ? (internalNumber.replaceAll(' ', '_') as InternalNumber) : null,
      nature: suggestedNature,
    },
  });
};
