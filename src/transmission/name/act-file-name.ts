import type { CivilDay } from '../../calendar/index.js';
import { compactDay } from '../compact-day.js';
import type { ActNature } from '../identifier/index.js';
import type { InternalNumber } from '../internal-number/index.js';
import type { MessageKind } from '../message/index.js';
import type { DepartmentCode, Siren } from '../number/index.js';

/**
 * The name of a file exchanged about an act: the act it concerns, the kind of the message, the place of the file in it. `day`,
 * `internalNumber` and `nature` are `null` together where the message is about no act. The day is that of the act, or the day of the
 * sending: platforms differ. `index` is 0 for the XML of an authority, 1 for the act, then its annexes; the State counts its messages.
 */
export interface ActFileName {
  readonly documentType: string | null;
  readonly department: DepartmentCode;
  readonly siren: Siren;
  readonly day: CivilDay | null;
  readonly internalNumber: InternalNumber | null;
  readonly nature: ActNature | null;
  readonly message: MessageKind;
  readonly index: number;
  readonly extension: string;
}

/** The fields of a name, before it is known whether they make one. */
export interface FileNameFields {
  readonly documentType: string | null;
  readonly department: string;
  readonly siren: string;
  readonly day: string | null;
  readonly internalNumber: string | null;
  readonly nature: string | null;
  readonly message: string;
  readonly index: number;
  readonly extension: string;
}

/** The text that the fields of a name make. */
export const written = ({ documentType, department, siren, day, internalNumber, nature, message, index, extension }: FileNameFields): string => {
  const before = documentType === null ? '' : `${documentType}-`;
  return `${before}${department}-${siren}-${day === null ? '' : compactDay(day)}-${internalNumber ?? ''}-${nature ?? ''}-${message}_${index}.${extension}`;
};

/**
 * Writes the name of a file from its parts: what was read, to the character.
 *
 * Shape:   ActFileName → text
 * Units:   characters: from 24 to 70.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, noms de fichiers
 * @example formatActFileName({ ...identifier, nature: 'DE', message: '1-1', index: 1, extension: 'pdf' })
 *   // '99_DE-042-244200770-20240704-D20240041710-DE-1-1_1.pdf'
 * @since 0.2.0
 */
export const formatActFileName = (name: ActFileName): string => written(name);
