import type { InternalNumber } from '../internal-number/index.js';
import { LONGEST_NUMBER, strangePlaceIn, WIDEST_ALPHABET } from '../internal-number/index.js';
import type { ActNature } from '../identifier/index.js';
import { ACT_NATURES, isActNature } from '../identifier/index.js';
import type { Repair } from './lenient-reading.js';
import { natureSuggestedBy } from '../identifier/index.js';

/** The number and the nature at the end of a bad copy, and what they suggest. */
export interface NumberAndNature {
  readonly internalNumber: InternalNumber | null;
  readonly nature: ActNature | null;
  readonly suggestedNature: ActNature | null;
  readonly repairs: ReadonlyArray<Repair>;
}

/** A dash of whatever kind, with spaces and a backslash about it, and two capitals at the end. */
const SEPARATED = /([\s\\]*([-\u2010-\u2015\u2212])\s*)([A-Z]{2})$/u;
/** The same without the dash: only a figure tells where the number ends. */
const GLUED = /\d([A-Z]{2})$/;

const isNumber = (text: string): text is InternalNumber =>
  text.length <= LONGEST_NUMBER && strangePlaceIn(text, 0, text.length, WIDEST_ALPHABET) < 0;

/** The only nature that starts with the first letter of a misread one: DE for DR, CC for CO, BF for BE; none for A. */
const natureLike = (misread: string): ActNature | null => {
  const alike = ACT_NATURES.filter((nature) => nature.charAt(0) === misread.charAt(0));
  return alike.length === 1 ? (alike[0] as ActNature) : null;
};

interface Ending {
  readonly number: string;
  readonly nature: ActNature | null;
  readonly suggested: ActNature | null;
  readonly repairs: ReadonlyArray<Repair>;
}

/** Without a type of document, an identifier ends in its nature: what looks like one is one, lost hyphen or misread letter. */
const endingOf = (text: string, documentType: string | null, at: number): Ending => {
  const [whole = '', separator = '', dash, capitals = ''] = SEPARATED.exec(text) ?? [];
  const number = text.slice(0, text.length - whole.length);
  const position = at + number.length;
  if (isActNature(capitals)) {
    const repairs: ReadonlyArray<Repair> = separator === '-' ? [] : [{ repair: separator === dash ? 'dash-replaced' : separator.includes('\\') ? 'backslash-removed' : 'spaces-removed', position }];
    return { number, nature: capitals, suggested: null, repairs };
  }
  const like = documentType === null ? natureLike(capitals) : null;
  if (like !== null) return { number, nature: null, suggested: like, repairs: [{ repair: 'nature-unknown', position: position + separator.length }] };
  const glued = documentType === null ? GLUED.exec(text)?.[1] : undefined;
  return glued !== undefined && isActNature(glued)
    ? { number: text.slice(0, -2), nature: glued, suggested: null, repairs: [{ repair: 'hyphen-restored', position: at + text.length - 2 }] }
    : { number: text, nature: null, suggested: natureSuggestedBy(documentType), repairs: [] };
};

/** Reads what follows the day in a bad copy; `at` is where it starts in the given text. */
export const numberAndNatureOf = (text: string, documentType: string | null, at: number): NumberAndNature => {
  const { number, nature, suggested, repairs } = endingOf(text, documentType, at);
  return isNumber(number)
    ? { internalNumber: number, nature, suggestedNature: suggested, repairs }
    : { internalNumber: null, nature, suggestedNature: suggested, repairs: [{ repair: 'number-unreadable', position: at }, ...repairs] };
};
