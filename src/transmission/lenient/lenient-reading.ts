import type { CivilDay } from '../../calendar/index.js';
import type { InternalNumber } from '../internal-number/index.js';
import type { DepartmentCode, Siren } from '../number/index.js';
import type { ActIdentifier } from '../identifier/index.js';
import type { ActNature } from '../identifier/index.js';

/**
 * What a lenient reading mended or gave up: an escaping backslash or spaces taken out, a dash of another kind or another mark read as
 * the separator, letters O read as zeros, a lost hyphen put back; or a department, a number, a nature that could not be read.
 */
export type RepairKind =
  | 'backslash-removed'
  | 'spaces-removed'
  | 'dash-replaced'
  | 'separator-replaced'
  | 'zeros-for-letter-o'
  | 'hyphen-restored'
  | 'department-missing'
  | 'number-unreadable'
  | 'nature-unknown';

/** One repair, and where it starts in the given text. */
export interface Repair {
  readonly repair: RepairKind;
  readonly position: number;
}

/** What the text suggests for the parts that it does not say: never taken for read. */
export interface Suggested {
  readonly department: DepartmentCode | null;
  readonly internalNumber: InternalNumber | null;
  readonly nature: ActNature | null;
}

/**
 * An identifier read from a bad copy. The SIREN and the day are always there; `identifier` is `null` where the department or the number
 * is not. Digits are mended in the department, the SIREN and the day, never in the number.
 */
export interface LenientReading {
  readonly documentType: string | null;
  readonly department: DepartmentCode | null;
  readonly siren: Siren;
  readonly day: CivilDay;
  readonly internalNumber: InternalNumber | null;
  readonly nature: ActNature | null;
  readonly identifier: ActIdentifier | null;
  readonly repairs: ReadonlyArray<Repair>;
  readonly suggested: Suggested;
}
