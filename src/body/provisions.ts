import type { InterpretationId, LegalSource } from '../legal/index.js';
import { NO_NOTES } from '../legal/index.js';
import type { Organ } from './body.js';
import { procedureOf } from './procedure.js';

/** The municipal rules on sittings, extended to intercommunal bodies. */
export const INTERCOMMUNAL_EXTENSION: LegalSource = {
  text: 'CGCT', article: 'L5211-1', from: '2020-03-01', until: null, authority: 'statute', confirmed: 'current-text',
};

/** The rules of syndicats de communes, extended to closed syndicats mixtes. */
const CLOSED_SYNDICATE_EXTENSION: LegalSource = {
  text: 'CGCT', article: 'L5711-1', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The bureau that decides by delegation of the council. */
const BUREAU_DELEGATION: LegalSource = {
  text: 'CGCT', article: 'L5211-10', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The articles that carry a municipal rule to this organ: none for a municipal council. */
export const extensionTo = (organ: Organ): ReadonlyArray<LegalSource> =>
  procedureOf(organ) !== 'intercommunal'
    ? []
    : [
        INTERCOMMUNAL_EXTENSION,
        ...(organ.body.kind === 'syndicat-mixte-ferme' ? [CLOSED_SYNDICATE_EXTENSION] : []),
        ...(organ.kind === 'bureau' ? [BUREAU_DELEGATION] : []),
      ];

const BUREAU_NOTES: ReadonlyArray<InterpretationId> = ['001-bureau-with-delegation'];

/** The interpretation notes that carry a municipal rule to this organ. */
export const notesFor = (organ: Organ): ReadonlyArray<InterpretationId> => (organ.kind === 'bureau' ? BUREAU_NOTES : NO_NOTES);
