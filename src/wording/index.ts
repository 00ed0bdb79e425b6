export type { AnyFact, Locale, NameOf } from './lexicon.js';
export { displayName } from './lexicon.js';
export { wordDefect, wordFinding, wordSource, wordSources } from './sentences.js';
export { wordReport } from './word-report.js';
