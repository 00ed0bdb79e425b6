import type { ChairFacts } from './chair.js';
import { assessChair } from './chair.js';
import type { FormalityFinding } from './formality.js';
import type { SecretaryFacts } from './secretary.js';
import { assessSecretary } from './secretary.js';

/** What the rules on the chair and the secretary of a whole sitting look at. */
export type Formalities = Omit<ChairFacts, 'occasion'> & SecretaryFacts;

/**
 * States who presided and who kept the minutes of a sitting.
 *
 * Shape:   Formalities → the finding on the chair, then the finding on the secretary
 * Units:   none.
 * Rounds:  nothing.
 * Findings: those of assessChair, then those of assessSecretary
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-14, al. 1 (presiding)
 * @legal CGCT, art. L2121-15 (secretary)
 * @example assessFormalities({ organ: commune, heldOn: '2024-07-04', chair: { office: 'mayor-or-president' } })
 *   // [{ _tag: 'HeadPresides' }, { _tag: 'SecretaryUndetermined', missing: ['secretary'] }]
 * @since 0.1.0
 */
export const assessFormalities = (facts: Formalities): ReadonlyArray<FormalityFinding> => [
  assessChair({ ...facts, occasion: 'ordinary' }),
  assessSecretary(facts),
];
