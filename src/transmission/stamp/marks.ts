import type { CivilDay } from '../../calendar/index.js';
import type { FoundIdentifier } from './find-identifiers.js';
import type { LabelKind } from './labels.js';
import { folded, LABELS } from './labels.js';
import { printedDayAt } from './printed-day.js';
import type { StampLayout } from './stamp.js';

/** A label found in a page, with the day or the words that follow it. */
export interface Mark {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
  readonly layout: StampLayout | null;
  readonly day: CivilDay | null;
  readonly words: string | null;
}

/** How far from an identifier, or from the word « préfecture », the other lines of its stamp may stand. */
export const REACH = 300;

const LETTER = /\p{L}/u;
const SKIPPED = /[\s*:]*(?:le\b)?[\s*:]*/iy;
/** What follows the labels that announce words: the name of a platform stops at the end of the line, or before a type of document. */
const WORDS: Readonly<Partial<Record<LabelKind, RegExp>>> = {
  platform: /[^\n*]{1,60}?(?=\s*(?:$|[\n*])|\s+\d\d\\?_)/y,
  number: /\S{1,30}/y,
  classification: /\d(?:\.\d{1,2}){0,4}/y,
};

const wordsAfter = (kind: LabelKind, text: string, at: number): string | null => {
  const pattern = WORDS[kind];
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const afterSkipped = (text: string, at: number): number => {
  SKIPPED.lastIndex = at;
  SKIPPED.exec(text);
  return SKIPPED.lastIndex;
};

const markAt = (text: string, start: number, end: number, [, kind, layout]: (typeof LABELS)[number]): Mark => {
  const after = afterSkipped(text, end);
  const words = wordsAfter(kind, text, after);
  const printed = kind in WORDS ? undefined : printedDayAt(text, after);
  return { kind, start, end: printed?.end ?? (words === null ? end : after + words.length), layout, day: printed?.day ?? null, words };
};

/** The labels between two places of a page. */
const marksBetween = (text: string, from: number, until: number): ReadonlyArray<Mark> => {
  const window = folded(text.slice(from, until));
  return LABELS.flatMap((label) => {
    const [words] = label;
    const marks: Array<Mark> = [];
    for (let at = window.indexOf(words); at >= 0; at = window.indexOf(words, at + words.length)) {
      if (!LETTER.test(window.charAt(at - 1))) marks.push(markAt(text, from + at, from + at + words.length, label));
    }
    return marks;
  });
};

/** Three letters inside « préfecture », « préfet » and « exécutoire », in small letters and in capitals: quick to find, then looked at. */
const INSIDE = ['fec', 'FEC', 'fet', 'FET', 'x\u00E9c', 'xec', 'X\u00C9C', 'XEC'];
const ANCHOR = /pr[eé]fe[ct]|ex[eé]cuto/i;

/** Where « préfecture », « préfet » and « exécutoire » stand, whatever their case and accents. */
const anchorsIn = (text: string): ReadonlyArray<number> =>
  INSIDE.flatMap((letters) => {
    const places: Array<number> = [];
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
      if (ANCHOR.test(text.slice(Math.max(at - 3, 0), at + 7))) places.push(at);
    }
    return places;
  });

/** The parts of a page in which labels are looked for: around each identifier and each anchor, joined where they meet. */
const windowsOf = (text: string, identifiers: ReadonlyArray<FoundIdentifier>): ReadonlyArray<readonly [from: number, until: number]> => {
  const places = [...identifiers.flatMap(({ start, end }) => [start, end]), ...anchorsIn(text)].sort((one, other) => one - other);
  const windows: Array<[number, number]> = [];
  for (const place of places) {
    const last = windows.at(-1);
    if (last !== undefined && place - REACH <= last[1]) last[1] = place + REACH;
    else windows.push([Math.max(place - REACH, 0), place + REACH]);
  }
  return windows;
};

/** The labels of a page that stand near an identifier, or near a word that only stamps and formulas have. */
export const findMarks = (text: string, identifiers: ReadonlyArray<FoundIdentifier>): ReadonlyArray<Mark> =>
  windowsOf(text, identifiers).flatMap(([from, until]) => marksBetween(text, from, until));
