import type { Either } from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../legal/index.js';
import type { ActFileName, CommuneCode, DepartmentCode, EnvelopeName, InternalNumber, InternalNumberProfile, Rna, Siret } from '../transmission/index.js';
import {
  formatActFileName, formatEnvelopeName, isActFileName, isCommuneCode, isDepartment, isEnvelopeName, isInternalNumber, isRna, isSiret, parseActFileName,
  parseCommuneCode, parseDepartment, parseEnvelopeName, parseInternalNumber, parseRna, parseSiret,
} from '../transmission/index.js';
import type { Codec } from './codec.js';
import type { Expected } from './defect.js';
import { parsed } from './leaves.js';
import { SIRET } from './patterns.js';

/** A number kept as a text, written as it is kept. */
const number = /* @__NO_SIDE_EFFECTS__ */ <A extends string>(name: Expected, parse: (text: string) => Either<TextDefect, A>, is: (text: string) => text is A, pattern?: string): Codec<A> =>
  parsed(name, parse, (value): value is A => typeof value === 'string' && is(value), (value) => value, pattern);

/** A SIRET, with or without what separates its groups. */
export const siretCodec: Codec<Siret> = number('siret', parseSiret, isSiret, SIRET);

/** The number of an association in its national register. */
export const rnaCodec: Codec<Rna> = number('rna', parseRna, isRna, '^W[0-9][0-9AB][0-9]{7}$');

/** A department, in three characters or as INSEE writes it; written in three. */
export const departmentCodec: Codec<DepartmentCode> = number('department', parseDepartment, isDepartment, '^[0-9]{1,2}[0-9AB]$');

/** The code of a commune. */
export const communeCodeCodec: Codec<CommuneCode> = number('commune-code', parseCommuneCode, isCommuneCode, '^[0-9][0-9AB][0-9]{3}$');

const internalNumber = /* @__NO_SIDE_EFFECTS__ */ (profile: InternalNumberProfile): Codec<InternalNumber> =>
  number('internal-number', (text) => parseInternalNumber(text, profile), (text): text is InternalNumber => isInternalNumber(text, profile));

/** An internal number, under the rule of each schema and platform. */
export const internalNumberCodecs: Readonly<Record<InternalNumberProfile, Codec<InternalNumber>>> = {
  'xsd-2016': internalNumber('xsd-2016'),
  'xsd-2019': internalNumber('xsd-2019'),
  's2low': internalNumber('s2low'),
  'pastell': internalNumber('pastell'),
  'stela': internalNumber('stela'),
  'common': internalNumber('common'),
};

/** The name of a file exchanged about an act. */
export const actFileNameCodec: Codec<ActFileName> = parsed('file-name', parseActFileName, isActFileName, formatActFileName);

/** The name of an envelope, of an anomaly or of an archive. */
export const envelopeNameCodec: Codec<EnvelopeName> = parsed('envelope-name', parseEnvelopeName, isEnvelopeName, formatEnvelopeName);
