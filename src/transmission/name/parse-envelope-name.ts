import * as either from 'fp-ts/lib/Either.js';
import type { TextDefect } from '../../legal/index.js';
import { unknownComponent, wrongCharacter, wrongChecksum, wrongLength } from '../../legal/index.js';
import { compactDayAt, impossiblePartAt } from '../compact-day.js';
import type { DepartmentCode, Siren } from '../number/index.js';
import { DEPARTMENT_LENGTH, hasDepartmentAt, hasSirenAt, SIREN_LENGTH } from '../number/index.js';
import type { EnvelopeName, EnvelopeSender } from './envelope-name.js';
import type { Layout } from './envelope-layout.js';
import { layoutOf, OFFICES, strangePlaceInName } from './envelope-layout.js';
import { ENDINGS, formatEnvelopeName } from './envelope-name.js';

const WHAT = 'envelope-name';
const LONGEST = 63;
const LONGEST_SERIAL = 9;
const senderIn = (text: string, { office, senderAt }: Layout): EnvelopeSender => {
  if (office === null) return { kind: 'authority', siren: text.slice(senderAt, senderAt + SIREN_LENGTH) as Siren };
  const at = senderAt + office.length;
  const department = text.slice(at, at + DEPARTMENT_LENGTH) as DepartmentCode;
  return office === 'SPREF'
    ? { kind: 'sub-prefecture', department, arrondissement: text.charAt(at + DEPARTMENT_LENGTH) }
    : { kind: office === 'PREF' ? 'prefecture' : 'regional-secretariat', department };
};

/**
 * Reads the name of an envelope: from an authority (`EACT--SIREN--YYYYMMDD-N.xml`), from the State
 * (`EACT--SPREFdddN-SIREN-YYYYMMDD-N.xml`), of an anomaly (`ANO_` before), of an archive (the trigram of the device before, `.tar.gz` after).
 * The forms of prefectures and regional secretariats are those of the schema; only sub-prefectures were seen.
 *
 * Shape:   text → Either<TextDefect, EnvelopeName>
 * Units:   characters, at most 63.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  WrongLength · WrongCharacter (with its position) · WrongChecksum (of a SIREN) · UnknownComponent (department, year, month, day)
 *
 * @legal protocole `@CTES`, noms d’enveloppes
 * @example parseEnvelopeName('EACT-210600730-20180115-1.xml') // left({ _tag: 'WrongCharacter', position: 5 })
 * @since 0.2.0
 */
export const parseEnvelopeName = (text: string): either.Either<TextDefect, EnvelopeName> => {
  if (text.length > LONGEST) return either.left(wrongLength(WHAT, text));
  const layout = layoutOf(text);
  const { form, office, shape, applicationAt, senderAt, recipientAt, dayAt } = layout;
  const place = strangePlaceInName(text, layout);
  if (place >= 0) return either.left(wrongCharacter(WHAT, text, place));
  const serial = text.slice(shape.length, text.length - ENDINGS[form].length);
  if (serial.length > LONGEST_SERIAL) return either.left(wrongLength(WHAT, text));
  if (office !== null && !hasDepartmentAt(text, senderAt + office.length)) return either.left(unknownComponent(WHAT, text, 'department'));
  if (!hasSirenAt(text, office === null ? senderAt : recipientAt)) return either.left(wrongChecksum(WHAT, text));
  const day = compactDayAt(text, dayAt);
  if (day === undefined) return either.left(unknownComponent(WHAT, text, impossiblePartAt(text, dayAt)));
  return either.right({
    form,
    device: form === 'archive' ? text.slice(0, 3) : null,
    application: text.startsWith('EACT', applicationAt) ? 'EACT' : 'TACT',
    sender: senderIn(text, layout),
    recipient: office === null ? null : (text.slice(recipientAt, recipientAt + SIREN_LENGTH) as Siren),
    day,
    serial: Number(serial),
  });
};

const isSender = (value: unknown): value is EnvelopeSender => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind, siren, department, arrondissement } = value as Readonly<Record<string, unknown>>;
  return kind === 'authority'
    ? typeof siren === 'string'
    : Object.values<unknown>(OFFICES).includes(kind) && typeof department === 'string' && (kind !== 'sub-prefecture' || typeof arrondissement === 'string');
};

/** Whether a value has the fields of a name, well formed or not. */
const isFields = (value: unknown): value is EnvelopeName => {
  if (typeof value !== 'object' || value === null) return false;
  const { form, device, application, sender, recipient, day, serial } = value as Readonly<Record<string, unknown>>;
  const isTextOrNull = (field: unknown): boolean => field === null || typeof field === 'string';
  return typeof form === 'string' && Object.hasOwn(ENDINGS, form) && isTextOrNull(device) && typeof application === 'string' && isSender(sender) && isTextOrNull(recipient) && typeof day === 'string' && typeof serial === 'number';
};

/**
 * Whether a value is the name of an envelope: whether, once written, it reads as itself.
 *
 * Shape:   unknown → boolean (type guard)
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none, whatever the value; parseEnvelopeName says what is wrong with a text.
 *
 * @legal protocole `@CTES`, noms d’enveloppes
 * @example isEnvelopeName('EACT--214502494--20170717-6.xml') // false
 * @since 0.2.0
 */
export const isEnvelopeName = (value: unknown): value is EnvelopeName => {
  if (!isFields(value)) return false;
  const read = parseEnvelopeName(formatEnvelopeName(value));
  if (either.isLeft(read)) return false;
  const { sender, ...fields } = read.right;
  const same = (part: object, whole: object): boolean => Object.entries(part).every(([field, content]) => (whole as Readonly<Record<string, unknown>>)[field] === content);
  return same(fields, value) && same(sender, value.sender);
};
