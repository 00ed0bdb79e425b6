import type { CivilDay } from '../calendar/index.js';
import type { InterpretationId, LegalSource, Version } from '../legal/index.js';
import { inForceOn, NO_NOTES } from '../legal/index.js';
import type { Organ } from './body.js';
import { procedureOf } from './procedure.js';

const extension: Pick<LegalSource, 'text' | 'article' | 'authority'> = { text: 'CGCT', article: 'L5211-1', authority: 'statute' };

/** The municipal rules on sittings, extended to intercommunal bodies; of the wording before March 2020 only restatements were seen. */
export const INTERCOMMUNAL_EXTENSION: readonly [Version<'municipal-rules'>, Version<'municipal-rules'>] = [
  { from: null, until: '2020-03-01', value: 'municipal-rules', source: { ...extension, from: null, until: '2020-03-01', confirmed: 'secondary' } },
  { from: '2020-03-01', until: null, value: 'municipal-rules', source: { ...extension, from: '2020-03-01', until: null, confirmed: 'current-text' } },
];

/** The rules of syndicats de communes, extended to closed syndicats mixtes. */
const CLOSED_SYNDICATE_EXTENSION: LegalSource = {
  text: 'CGCT', article: 'L5711-1', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The bureau that decides by delegation of the council. */
const BUREAU_DELEGATION: LegalSource = {
  text: 'CGCT', article: 'L5211-10', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/** The articles that carry a municipal rule to this organ on a day: none for a municipal council. */
export const extensionTo = (organ: Organ, on: CivilDay): ReadonlyArray<LegalSource> =>
  procedureOf(organ) !== 'intercommunal'
    ? []
    : [
        (inForceOn(on, INTERCOMMUNAL_EXTENSION) ?? INTERCOMMUNAL_EXTENSION[0]).source,
        ...(organ.body.kind === 'syndicat-mixte-ferme' ? [CLOSED_SYNDICATE_EXTENSION] : []),
        ...(organ.kind === 'bureau' ? [BUREAU_DELEGATION] : []),
      ];

const BUREAU_NOTES: ReadonlyArray<InterpretationId> = ['001-bureau-with-delegation'];

/** The interpretation notes that carry a municipal rule to this organ. */
export const notesFor = (organ: Organ): ReadonlyArray<InterpretationId> => (organ.kind === 'bureau' ? BUREAU_NOTES : NO_NOTES);
