import { isDigit, isLetterOrDigit } from '../characters.js';

/** `-1-1` */
export const MESSAGE_WIDTH = 4;
const HYPHEN = 45;

/** Where the message of a name starts and its dot stands; or the place of what is wrong with its end. */
export type Ending = { readonly messageAt: number; readonly dot: number } | { readonly wrong: number };

/** The place of the first character that is not of a kind, between two places; -1 for none, and for an empty part its end. */
const strangePlace = (text: string, from: number, until: number, isOfKind: (code: number) => boolean): number => {
  for (let index = from; index < until; index++) if (!isOfKind(text.charCodeAt(index))) return index;
  return from < until ? -1 : until;
};

/** Reads the end of a name, `-M-T_I.ext`, from the right. */
export const endingOf = (text: string): Ending => {
  const dot = text.lastIndexOf('.');
  if (dot < 0) return { wrong: text.length };
  const underscore = text.lastIndexOf('_', dot);
  const messageAt = underscore - MESSAGE_WIDTH;
  if (messageAt < 0) return { wrong: dot };
  for (let place = messageAt; place < underscore; place++) {
    const code = text.charCodeAt(place);
    if ((place - messageAt) % 2 === 0 ? code !== HYPHEN : !isDigit(code)) return { wrong: place };
  }
  const inIndex = strangePlace(text, underscore + 1, dot, isDigit);
  if (inIndex >= 0) return { wrong: inIndex };
  if (text.startsWith('0', underscore + 1) && dot > underscore + 2) return { wrong: underscore + 1 };
  const inExtension = strangePlace(text, dot + 1, text.length, isLetterOrDigit);
  return inExtension >= 0 ? { wrong: inExtension } : { messageAt, dot };
};
