/**
 * Findings, defects and reports as sentences, in French and in English.
 *
 * @module deliberant/wording
 */
export type { AnyFact, AnyProblem, Locale, NameOf } from './lexicon.js';
export { displayName } from './lexicon.js';
export { wordDefect, wordFinding, wordProblem, wordRowDefect, wordSource, wordSources } from './sentences.js';
export { wordReport } from './word-report.js';
