import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import { parseActIdentifier } from '../identifier/index.js';
import type { Repair } from '../lenient/index.js';
import { isMessageKind } from '../message/index.js';
import type { ActFileName } from './act-file-name.js';

/**
 * A name read from a copy: what was set before it (the hash or the number of a harvester) and after it (the mark of a second download,
 * a second extension) is left aside; a hyphen for the underscore of the type is mended, and said; the index, the extension, the day,
 * the number and the nature may be missing. `name` is the whole name, `null` where a part of it is missing.
 */
export interface LenientFileName extends Omit<ActFileName, 'index' | 'extension'> {
  readonly index: number | null;
  readonly extension: string | null;
  readonly before: string;
  readonly after: string;
  readonly repairs: ReadonlyArray<Repair>;
  readonly name: ActFileName | null;
}

const WHAT = 'file-name';
/** The longest name that file systems take. */
const LONGEST_COPY = 255;
/** A type of document, its underscore perhaps read as a hyphen; a department, a SIREN. */
const START = /(?:(\d\d)([_-])([A-Z]{2}-))?(\d\d[\dAB]-\d{9}-)/;
/** Day, number, nature, message; then index, mark of a second download, extension, second extension, if they are there. */
const PARTS = /^(\d{8})?-(.*?)-([A-Z]{2})?-(\d-\d)(?:_(\d{1,9}))?(__\d{1,9}_| \(\d{1,9}\))?(?:\.([A-Za-z\d]{1,8}))?(\.txt)?$/;
/** What is read in the place of a missing part, so that the others are. */
const ANY = { day: '20000101', number: '0', nature: 'DE' };

const wholeName = ({ index, extension, day, internalNumber, nature, ...rest }: Omit<LenientFileName, 'name' | 'before' | 'after' | 'repairs'>): ActFileName | null => {
  const parts = [day, internalNumber, nature].filter((part) => part !== null).length;
  return index === null || extension === null || parts === 1 || parts === 2 ? null : { ...rest, day, internalNumber, nature, index, extension };
};

/**
 * Reads the name of a file from a copy that has something before or after it, or lacks its index, its extension, its number. A local
 * name that only begins with a type of document is refused.
 *
 * Shape:   text → Either<TextDefect, LenientFileName>
 * Units:   characters, at most 255.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (0 where no department and SIREN are found; else where what follows them is no name) ·
 *          WrongChecksum · UnknownComponent, as parseActFileName
 *
 * @legal protocole `@CTES`, noms de fichiers
 * @example parseActFileNameLeniently('2af6f_99_DE-032-213202138-20231115-2023_64-DE-1-1_1.pdf') // right({ before: '2af6f_', internalNumber: '2023_64' })
 * @since 0.2.0
 */
export const parseActFileNameLeniently = (text: string): either.Either<TextDefect, LenientFileName> => {
  if (text.length > LONGEST_COPY) return either.left(wrongLength(WHAT, text));
  const start = START.exec(text);
  if (start === null) return either.left(wrongCharacter(WHAT, text, 0));
  const [head, digits, mark, letters, body] = start as unknown as readonly [string, ...ReadonlyArray<string | undefined>];
  const partsAt = start.index + head.length;
  const parts = PARTS.exec(text.slice(partsAt)) as ReadonlyArray<string | undefined> | null;
  if (parts === null) return either.left(wrongCharacter(WHAT, text, partsAt));
  const [, day, number = '', nature, message = '', index, download = '', extension, second = ''] = parts;
  if (!isMessageKind(message)) return either.left(unknownComponent(WHAT, text, 'message'));
  const act = parseActIdentifier(`${digits === undefined ? '' : `${digits}_${letters ?? ''}`}${body ?? ''}${day ?? ANY.day}-${number === '' ? ANY.number : number}-${nature ?? ANY.nature}`);
  if (either.isLeft(act)) return either.left(defectInCopy(act.left, text, start.index));
  if (act.right.nature === null) return either.left(unknownComponent(WHAT, text, 'nature'));
  const fields = {
    documentType: act.right.documentType, department: act.right.department, siren: act.right.siren,
    day: day === undefined ? null : act.right.day,
    internalNumber: number === '' ? null : act.right.internalNumber,
    nature: nature === undefined ? null : act.right.nature,
    message, index: index === undefined ? null : Number(index), extension: extension ?? null,
  };
  const repairs: ReadonlyArray<Repair> = mark === '-' ? [{ repair: 'separator-replaced', position: start.index + 2 }] : [];
  return either.right({ ...fields, before: text.slice(0, start.index), after: download + second, repairs, name: wholeName(fields) });
};

const defectInCopy = (defect: TextDefect, text: string, start: number): TextDefect =>
  defect._tag === 'WrongLength'
    ? wrongLength(WHAT, text)
    : defect._tag === 'WrongCharacter'
      ? wrongCharacter(WHAT, text, Math.min(start + defect.position, text.length))
      : { ...defect, what: WHAT, text };
