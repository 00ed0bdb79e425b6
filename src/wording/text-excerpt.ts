import type { LengthDefect } from '../legal/index.js';

const LONGEST = 60;

/** A text short enough for a sentence, on one line. */
export const excerpt = (text: string): string => {
  const line = text.slice(0, LONGEST + 1).replace(/\p{Cc}/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const AROUND = 8;

/** The few characters around a position, with the one at the position between marks. */
export const markedAt = (text: string, position: number): string => {
  const before = text.slice(Math.max(position - AROUND, 0), position);
  const after = text.slice(position + 1, position + 1 + AROUND);
  return excerpt(`${before}⟨${text[position] ?? ''}⟩${after}`);
};

const SHOWN_CHOICES = 16;

/** The choices of a list, or the first of them. */
export const listed = (choices: ReadonlyArray<string>): string =>
  `${choices.slice(0, SHOWN_CHOICES).join(', ')}${choices.length > SHOWN_CHOICES ? `… (${choices.length})` : ''}`;

/** Whether a text that is no day is one with an hour behind it. */
export const isInstant = ({ what, text }: LengthDefect): boolean => what === 'civil-day' && /^\d{4}-\d\d-\d\d[T ]/.test(text);
