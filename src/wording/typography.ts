import type { Locale } from './lexicon.js';

/** Before these signs French sets a no-break space: narrow before the tall ones, whole before the colon and inside the quotes. */
const BEFORE: ReadonlyArray<readonly [RegExp, string]> = [
  [/ (?=[;!?])/g, '\u202F'],
  [/ (?=[:»])/g, '\u00A0'],
  [/« /g, '«\u00A0'],
];

/** Sets the spaces of a sentence as its language prints them. */
export const typeset = (text: string, locale: Locale): string =>
  locale === 'fr' ? BEFORE.reduce((set, [pattern, space]) => set.replace(pattern, space), text) : text;
