import type { CivilDay } from '../../calendar/index.js';
import type { FoundIdentifier } from './find-identifiers.js';
import { findIdentifiers } from './find-identifiers.js';
import type { Mark } from './marks.js';
import { findMarks, REACH } from './marks.js';
import { printedDayAt } from './printed-day.js';
import type { Stamp, StampedPublicity, StampLayout } from './stamp.js';

/** The pieces of one stamp, in the order of the page. */
interface Pieces {
  readonly marks: Array<Mark>;
  identifier: FoundIdentifier | null;
  start: number;
  end: number;
}

type Piece = Mark | FoundIdentifier;

const isIdentifier = (piece: Piece): piece is FoundIdentifier => 'reading' in piece;

/** What may stand once in a stamp: a second one starts another stamp. */
const slotOf = ({ kind, start }: Mark): string =>
  kind === 'received-on' ? 'received' : kind === 'posted' || kind === 'online' ? 'published' : kind === 'simulated' ? `simulated ${start}` : kind;

const continues = (pieces: Pieces, piece: Piece): boolean => {
  if (piece.start - pieces.end > REACH) return false;
  if (isIdentifier(piece)) return pieces.identifier === null;
  if (piece.kind === 'opening') return false;
  return piece.kind === 'name' || !pieces.marks.some((mark) => slotOf(mark) === slotOf(piece));
};

/** Cuts the pieces of a page into stamps. */
const cut = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Pieces> => {
  const stamps: Array<Pieces> = [];
  for (const piece of pieces) {
    const last = stamps.at(-1);
    const stamp = last !== undefined && continues(last, piece) ? last : { marks: [], identifier: null, start: piece.start, end: piece.end };
    if (stamp !== last) stamps.push(stamp);
    stamp.end = Math.max(stamp.end, piece.end);
    if (isIdentifier(piece)) stamp.identifier = piece;
    else stamp.marks.push(piece);
  }
  return stamps;
};

/** A layout that is told by an opening prevails over one that is only named; dates alone are those of the commonest layout. */
const layoutOf = ({ marks }: Pieces): StampLayout => {
  const opening = marks.find(({ kind }) => kind === 'opening');
  const told = opening ?? marks.find(({ layout }) => layout !== null && layout !== 'sent-and-received' && layout !== 'executory') ?? marks.find(({ layout }) => layout !== null);
  return told?.layout ?? (marks.length === 0 ? 'identifier-alone' : 'sent-and-received');
};

const PUBLICITY: Readonly<Partial<Record<Mark['kind'], StampedPublicity>>> = { published: 'published', posted: 'posted', online: 'online' };

const dayOf = (marks: ReadonlyArray<Mark>, kinds: ReadonlyArray<Mark['kind']>): CivilDay | null =>
  marks.find(({ kind }) => kinds.includes(kind))?.day ?? null;

/** A visa prints its day behind the identifier, after a stroke. */
const VISA_DAY = /\s*\//y;
const dayOfVisa = (text: string, layout: StampLayout, identifier: FoundIdentifier | null): CivilDay | null => {
  if (layout !== 'visa' || identifier === null) return null;
  VISA_DAY.lastIndex = identifier.end;
  return VISA_DAY.exec(text) === null ? null : (printedDayAt(text, VISA_DAY.lastIndex)?.day ?? null);
};

const wordsOf = (marks: ReadonlyArray<Mark>, kind: Mark['kind']): string | null => marks.find((mark) => mark.kind === kind)?.words ?? null;

const stampOf = (text: string, pieces: Pieces): Stamp => {
  const { marks, identifier, start, end } = pieces;
  const layout = layoutOf(pieces);
  const published = marks.find(({ kind, day }) => kind in PUBLICITY && day !== null);
  const receivedOn = dayOf(marks, layout === 'receipt' || layout === 'ar-prefecture' ? ['received', 'received-on'] : ['received']);
  return {
    layout,
    source: marks.some(({ kind }) => kind === 'simulated') ? 'simulation' : 'prefecture',
    position: start, end,
    identifier: identifier?.reading.identifier ?? null,
    reading: identifier?.reading ?? null,
    sentOn: dayOf(marks, ['sent']),
    receivedOn: receivedOn ?? dayOfVisa(text, layout, identifier),
    publishedOn: published?.day ?? null,
    publicity: published === undefined ? null : (PUBLICITY[published.kind] ?? null),
    platform: wordsOf(marks, 'platform'),
    number: wordsOf(marks, 'number'),
    classification: wordsOf(marks, 'classification'),
  };
};

/** A blank stamp tells nothing; days of publication alone are those of any text. */
const tellsSomething = ({ reading, sentOn, receivedOn, publishedOn, layout, source }: Stamp): boolean =>
  reading !== null || sentOn !== null || receivedOn !== null || (publishedOn !== null && layout === 'executory' && source === 'prefecture');

/**
 * Finds every transmission stamp in a page of text, in the seven layouts that prefectures and platforms print, and identifiers that stand
 * alone. Words of the page may stand between the lines of a stamp; a line that is there twice starts another stamp. Blank lines give
 * nothing, and a blank stamp is none.
 *
 * Shape:   text → list of Stamp, in the order of the page
 * Units:   civil days; a year of two figures is of this century. Positions in the given text.
 * Rounds:  nothing.
 * Findings: none; see assessStamp.
 * Errors:  none: a page without a stamp gives an empty list.
 *
 * @legal protocole `@CTES`, cachets de transmission
 * @interpretation 043-stamps-in-a-page
 * @example parseStamp('Visa de la Préfecture : 026-242600252-20200225-14-25-02-20-C-DE / 27-02-2020')
 *   // [{ layout: 'visa', identifier: { siren: '242600252', internalNumber: '14-25-02-20-C' }, receivedOn: '2020-02-27' }]
 * @since 0.2.0
 */
export const parseStamp = (text: string): ReadonlyArray<Stamp> => {
  const identifiers = findIdentifiers(text);
  const pieces: ReadonlyArray<Piece> = [...identifiers, ...findMarks(text, identifiers)];
  return cut([...pieces].sort((one, other) => one.start - other.start)).map((stamp) => stampOf(text, stamp)).filter(tellsSomething);
};
