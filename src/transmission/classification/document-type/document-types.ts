import type { IsoDay } from '../../../legal/index.js';
import type { ActNature } from '../../identifier/act-nature.js';
import { ACT_NATURES } from '../../identifier/act-nature.js';
import { DOCUMENT_TYPE_LABELS } from './labels.js';
import { DOCUMENT_TYPE_LISTS, LAST_LIST } from './lists.js';

/** A type of document (`99_DE`) for one nature of act; `seenIn` holds the days of the lists that name it for this nature. */
export interface DocumentType {
  readonly code: string;
  readonly nature: ActNature;
  readonly label: string;
  readonly seenIn: ReadonlyArray<IsoDay>;
}

/**
 * Lists the types of documents of a nature of act, in the order of their codes, with the lists where each was seen. A type that
 * the last list known (18 April 2019) does not name is old; one that is not here may have been added since.
 *
 * Shape:   ActNature → list of DocumentType
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none; assessDocumentType judges one.
 * Errors:  none.
 *
 * @legal protocole `@CTES`, types de document par nature
 * @interpretation 050-document-types-after-2019
 * @example documentTypesFor('BF').map(({ code }) => code) // ['70_DE', '99_BU', '99_SE']
 * @since 0.2.0
 */
export const documentTypesFor = (nature: ActNature): ReadonlyArray<DocumentType> =>
  DOCUMENT_TYPE_LISTS[nature]
    .flatMap(([seenIn, codes]) => codes.split(' ').map((code) => ({ code, nature, label: DOCUMENT_TYPE_LABELS[code] as string, seenIn })))
    .sort((one, other) => (one.code < other.code ? -1 : 1));

/**
 * Whether a type of document was seen in some list, for some nature. A type that was not may exist since April 2019.
 *
 * Shape:   text → boolean
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none, whatever the text.
 *
 * @legal protocole `@CTES`, types de document par nature
 * @interpretation 050-document-types-after-2019
 * @example isKnownDocumentType('99_XX') // false
 * @since 0.2.0
 */
export const isKnownDocumentType = (code: string): boolean => Object.hasOwn(DOCUMENT_TYPE_LABELS, code);

/** The lists that name a type for a nature, none where it was never seen. */
export const listsNaming = (code: string, nature: ActNature): ReadonlyArray<IsoDay> =>
  // A code that is known is whole: it stands in a list of codes nowhere else than at its own place.
  (isKnownDocumentType(code) ? DOCUMENT_TYPE_LISTS[nature].find(([, codes]) => codes.includes(code))?.[0] : undefined) ?? [];

/**
 * Lists the natures whose last list names a type of document: what the prefix of a file name suggests, and no more. A type of
 * several natures suggests them all; none is chosen.
 *
 * Shape:   text → list of ActNature
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none, whatever the text.
 *
 * @legal protocole `@CTES`, types de document par nature
 * @interpretation 050-document-types-after-2019
 * @example suggestedNatures('70_DE') // ['DE', 'BF']
 * @since 0.2.0
 */
export const suggestedNatures = (code: string): ReadonlyArray<ActNature> =>
  ACT_NATURES.filter((nature) => listsNaming(code, nature).includes(LAST_LIST));
