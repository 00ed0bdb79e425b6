import type { Basis, Finding, InterpretationId, IsoDay, Undetermined } from '../../../legal/index.js';
import { NO_NOTES } from '../../../legal/index.js';
import type { ActNature } from '../../identifier/act-nature.js';
import { listsNaming, suggestedNatures } from './document-types.js';
import { DOCUMENT_TYPES } from './provisions.js';

/**
 * A type of document, the nature of its act (`null` where it is not known) and, where the caller has it, the list that the
 * prefecture sends for that nature: it then decides alone.
 */
export interface DocumentTypeFacts {
  readonly documentType: string;
  readonly nature: ActNature | null;
  readonly listed?: ReadonlyArray<string>;
}

/** The type is in the list of this nature or, where the nature is not known, in that of `natures`, one of which it may be. */
export interface DocumentTypeAllowed extends Finding<'DocumentTypeAllowed', 'conforms'> {
  readonly documentType: string;
  readonly nature: ActNature | null;
  readonly natures: ReadonlyArray<ActNature>;
}

/** The type is not in the list of this nature; `natures` are those whose last known list has it. */
export interface DocumentTypeNotAllowed extends Finding<'DocumentTypeNotAllowed', 'breaches'> {
  readonly documentType: string;
  readonly nature: ActNature;
  readonly natures: ReadonlyArray<ActNature>;
}

/** No list that was read settles the matter: the type was never seen, or only in old lists of this nature (`seenIn`). */
export interface DocumentTypeUndetermined extends Undetermined<'DocumentTypeUndetermined', 'document-types-in-force'> {
  readonly documentType: string;
  readonly nature: ActNature | null;
  readonly seenIn: ReadonlyArray<IsoDay>;
}

/** What assessDocumentType finds. */
export type DocumentTypeFinding = DocumentTypeAllowed | DocumentTypeNotAllowed | DocumentTypeUndetermined;

const BASIS: Basis = [DOCUMENT_TYPES];
const OUR_LISTS: ReadonlyArray<InterpretationId> = ['050-document-types-after-2019'];

const decided = (isListed: boolean, { documentType, nature }: DocumentTypeFacts, notes: ReadonlyArray<InterpretationId>): DocumentTypeFinding => {
  const natures = suggestedNatures(documentType);
  return nature === null || isListed
    ? { _tag: 'DocumentTypeAllowed', standing: 'conforms', documentType, nature, natures, basis: BASIS, notes }
    : { _tag: 'DocumentTypeNotAllowed', standing: 'breaches', documentType, nature, natures, basis: BASIS, notes };
};

/**
 * States whether a type of document may go with a nature of act.
 *
 * The list of the prefecture decides where it is given with the nature. Otherwise the last list known does, of 18 April 2019: a type
 * that it names for this nature may go with it, one that it names for other natures only may not. A type that it does not name at
 * all, or that older lists named for this nature, is left undetermined: types may have been added or withdrawn.
 *
 * Shape:   DocumentTypeFacts → DocumentTypeFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: DocumentTypeAllowed · DocumentTypeNotAllowed · DocumentTypeUndetermined
 * Errors:  none, whatever the text.
 *
 * @legal protocole `@CTES`, types de document par nature
 * @interpretation 050-document-types-after-2019
 * @example assessDocumentType({ documentType: '99_AU', nature: 'CC' }) // { _tag: 'DocumentTypeNotAllowed', natures: ['AU'] }
 * @since 0.2.0
 */
export const assessDocumentType = (facts: DocumentTypeFacts): DocumentTypeFinding => {
  const { documentType, nature, listed } = facts;
  if (listed !== undefined && nature !== null) return decided(listed.includes(documentType), facts, NO_NOTES);
  const natures = suggestedNatures(documentType);
  const seenIn = nature === null ? [] : listsNaming(documentType, nature);
  const isListed = nature !== null && natures.includes(nature);
  return natures.length === 0 || (seenIn.length > 0 && !isListed)
    ? { _tag: 'DocumentTypeUndetermined', standing: 'undetermined', documentType, nature, seenIn, missing: ['document-types-in-force'], basis: BASIS, notes: OUR_LISTS }
    : decided(isListed, facts, OUR_LISTS);
};
