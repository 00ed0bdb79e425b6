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

/**
 * The articles that carry a municipal rule to this organ on a day: none for a municipal council, nor for a body whose rules are not
 * encoded.
 *
 * Shape:   Organ, CivilDay → list of LegalSource
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-1
 * @legal CGCT, art. L5711-1 (closed syndicats mixtes)
 * @legal CGCT, art. L5211-10 (bureaux that decide by delegation)
 * @example extensionTo(bureau, '2024-07-04') // [{ article: 'L5211-1' }, { article: 'L5211-10' }]
 * @since 0.1.0
 */
export const extensionTo = (organ: Organ, on: CivilDay): ReadonlyArray<LegalSource> =>
  procedureOf(organ) !== 'intercommunal'
    ? []
    : [
        (inForceOn(on, INTERCOMMUNAL_EXTENSION) ?? INTERCOMMUNAL_EXTENSION[0]).source,
        ...(organ.body.kind === 'syndicat-mixte-ferme' ? [CLOSED_SYNDICATE_EXTENSION] : []),
        ...(organ.kind === 'bureau' ? [BUREAU_DELEGATION] : []),
      ];

const BUREAU_NOTES: ReadonlyArray<InterpretationId> = ['001-bureau-with-delegation'];

/**
 * The interpretation notes that carry a municipal rule to this organ.
 *
 * Shape:   Organ → list of InterpretationId
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @interpretation 001-bureau-with-delegation
 * @example notesFor(bureau) // ['001-bureau-with-delegation']
 * @since 0.1.0
 */
export const notesFor = (organ: Organ): ReadonlyArray<InterpretationId> => (organ.kind === 'bureau' ? BUREAU_NOTES : NO_NOTES);

/** The rules on the acts of communes, extended to intercommunal bodies. */
const INTERCOMMUNAL_ACTS: LegalSource = {
  text: 'CGCT', article: 'L5211-3', from: null, until: null, authority: 'statute', confirmed: 'older-text',
};

/**
 * The articles that carry the municipal rules on acts (publicity, transmission, legality) to this organ.
 *
 * Shape:   Organ → list of LegalSource
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L5211-3
 * @example actsExtensionTo(metropole) // [{ article: 'L5211-3' }]
 * @since 0.1.0
 */
export const actsExtensionTo = (organ: Organ): ReadonlyArray<LegalSource> => (procedureOf(organ) === 'intercommunal' ? [INTERCOMMUNAL_ACTS] : []);
