import { isDigit, strangePlaceInShape } from '../characters.js';
import type { EnvelopeName, EnvelopeSender } from './envelope-name.js';
import { ANOMALY, ENDINGS } from './envelope-name.js';

/** What the office of the State that sends an envelope is written as; an authority is written as its SIREN. */
export const OFFICES: Readonly<Record<'PREF' | 'SPREF' | 'SGAR', Exclude<EnvelopeSender['kind'], 'authority'>>> = { PREF: 'prefecture', SPREF: 'sub-prefecture', SGAR: 'regional-secretariat' };
type Office = keyof typeof OFFICES;

/** The shape of a name up to its serial, and where its parts stand. */
export interface Layout {
  readonly form: EnvelopeName['form'];
  readonly office: Office | null;
  readonly shape: string;
  readonly applicationAt: number;
  readonly senderAt: number;
  readonly recipientAt: number;
  readonly dayAt: number;
}

/** The layout of a name, told by its first and last characters and by its sender. */
export const layoutOf = (text: string): Layout => {
  const form = text.endsWith(ENDINGS.archive) ? 'archive' : text.startsWith(ANOMALY) ? 'anomaly' : 'envelope';
  const before = form === 'archive' ? 'xxx-' : form === 'anomaly' ? ANOMALY : '';
  const senderAt = before.length + 'EACT--'.length;
  const office = (['SPREF', 'PREF', 'SGAR'] as const).find((name) => text.startsWith(name, senderAt)) ?? null;
  const sender = office === null ? '999999999' : `${office}99B${office === 'SPREF' ? '9' : ''}`;
  // The A of EACT and of SGAR reads as a class, any capital: the letters themselves are compared apart.
  const upToRecipient = `${before}AACT--${sender}-`;
  const shape = `${upToRecipient}${office === null ? '' : '999999999'}-99999999-`;
  return { form, office, shape, applicationAt: before.length, senderAt, recipientAt: upToRecipient.length, dayAt: shape.length - '99999999-'.length };
};

/** Where the serial and the ending of a name go wrong, -1 for nowhere. */
const strangeEnd = (text: string, from: number, ending: string): number => {
  let until = from;
  while (isDigit(text.charCodeAt(until))) until++;
  if (until === from || (text.startsWith('0', from) && until > from + 1)) return from;
  for (let place = 0; place <= ending.length; place++) if (text.charAt(until + place) !== ending.charAt(place)) return until + place;
  return -1;
};

/** The place of the first character that the layout of a name does not admit, -1 for none. */
export const strangePlaceInName = (text: string, { form, shape, applicationAt }: Layout): number => {
  const isKnown = text.startsWith('EACT', applicationAt) || text.startsWith('TACT', applicationAt);
  const place = strangePlaceInShape(text, shape);
  if (place >= 0) return isKnown ? place : Math.min(place, applicationAt);
  return isKnown ? strangeEnd(text, shape.length, ENDINGS[form]) : applicationAt;
};
