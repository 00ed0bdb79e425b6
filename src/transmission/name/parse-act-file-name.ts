import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongLength } from '../../legal/index.js';
import { parseActIdentifier } from '../identifier/index.js';
import { isMessageKind } from '../message/index.js';
import type { ActFileName, FileNameFields } from './act-file-name.js';
import { written } from './act-file-name.js';
import { endingOf, MESSAGE_WIDTH } from './file-name-ending.js';

const WHAT = 'file-name';
/** `001-000000000----7-1_0.x`, and a whole identifier with its type, an index of nine digits, an extension of eight characters. */
const SHORTEST = 24;
const LONGEST = 70;
const LONGEST_INDEX = 9;
const LONGEST_EXTENSION = 8;
/** Day, number and nature left empty: three hyphens end what stands before the message, which is a type, a department and a SIREN at most. */
const NO_ACT = '---';
const LONGEST_BODY = 19;
/** What is read in the place of the empty fields, so that the others are. */
const ANY_ACT = '-20000101-0-DE';

/** The defect of what stands before the message, as one of the whole name. */
const asDefectOfName = (defect: TextDefect, text: string): TextDefect =>
  defect._tag === 'WrongLength' ? wrongLength(WHAT, text) : { ...defect, what: WHAT, text };

/**
 * Reads the name of a file exchanged about an act, `[TT_TT-]DDD-SIREN-YYYYMMDD-NUMBER-NA-M-T_I.ext`, from both ends. Day, number and
 * nature may be empty together. Nothing is left aside: see parseActFileNameLeniently for copies with something before or after.
 *
 * Shape:   text → Either<TextDefect, ActFileName>
 * Units:   characters: from 24 to 70.
 * Rounds:  nothing.
 * Findings: none; whether the type belongs to the nature, or the extension is admitted, is not read in a name.
 * Errors:  WrongLength · WrongCharacter (with its position) · WrongChecksum (of the SIREN) · UnknownComponent (department, year, month,
 *          day, nature, message)
 *
 * @legal protocole `@CTES`, noms de fichiers
 * @example parseActFileName('001-000000000----7-1_0.xml') // right({ message: '7-1', day: null })
 * @since 0.2.0
 */
export const parseActFileName = (text: string): either.Either<TextDefect, ActFileName> => {
  if (text.length < SHORTEST || text.length > LONGEST) return either.left(wrongLength(WHAT, text));
  const ending = endingOf(text);
  if ('wrong' in ending) return either.left(wrongCharacter(WHAT, text, ending.wrong));
  const { messageAt, dot } = ending;
  const indexAt = messageAt + MESSAGE_WIDTH + 1;
  if (dot - indexAt > LONGEST_INDEX || text.length - dot - 1 > LONGEST_EXTENSION) return either.left(wrongLength(WHAT, text));
  const bodyEnd = messageAt - NO_ACT.length;
  const concernsNoAct = bodyEnd <= LONGEST_BODY && text.startsWith(NO_ACT, bodyEnd);
  const before = text.slice(0, concernsNoAct ? bodyEnd : messageAt);
  const act = parseActIdentifier(concernsNoAct ? before + ANY_ACT : before);
  if (either.isLeft(act)) return either.left(asDefectOfName(act.left, text));
  const { documentType, department, siren, day, internalNumber, nature } = act.right;
  if (nature === null) return either.left(unknownComponent(WHAT, text, 'nature'));
  const message = text.slice(messageAt + 1, indexAt - 1);
  if (!isMessageKind(message)) return either.left(unknownComponent(WHAT, text, 'message'));
  const about = concernsNoAct ? { day: null, internalNumber: null, nature: null } : { day, internalNumber, nature };
  return either.right({ documentType, department, siren, ...about, message, index: Number(text.slice(indexAt, dot)), extension: text.slice(dot + 1) });
};

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const isFields = (value: unknown): value is FileNameFields => {
  if (typeof value !== 'object' || value === null) return false;
  const { documentType, department, siren, day, internalNumber, nature, message, index, extension } = value as Readonly<Record<string, unknown>>;
  return [documentType, day, internalNumber, nature].every(isTextOrNull) && [department, siren, message, extension].every((field) => typeof field === 'string') && typeof index === 'number';
};

/**
 * Whether a value is the name of a file: whether, once written, it reads as itself.
 *
 * Shape:   unknown → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none, whatever the value; parseActFileName says what is wrong with a text.
 *
 * @legal protocole `@CTES`, noms de fichiers
 * @example isActFileName('001-000000000----7-1_0.xml') // false
 * @since 0.2.0
 */
export const isActFileName = (value: unknown): value is ActFileName => {
  if (!isFields(value)) return false;
  const read = parseActFileName(written(value));
  return either.isRight(read) && Object.entries(read.right).every(([field, part]) => value[field as keyof FileNameFields] === part);
};
