import { formatCivilDay, isCivilDay } from '../../src/calendar/index.js';
import { euroToText, parseEuro } from '../../src/money/index.js';
import type { Json, Path } from './json.js';
import { valueAt, withValue } from './json.js';

/** One figure of the form, read from the data and written into them. */
export interface Field {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'count' | 'day' | 'text' | 'choice';
  readonly choices?: ReadonlyArray<readonly [value: string, label: string]>;
  /** Where the data hold it: what is wrong there is told under the field. */
  readonly path: Path;
  readonly value: string;
  /** A day in words, since a browser shows it in its own order. */
  readonly inWords?: string;
  /** Why what was typed cannot be written in the data at all; where it can, the reader of the data judges it. */
  readonly refusal?: (typed: string) => string | undefined;
  /** The same data with what was typed; an empty text takes the fact away. */
  readonly write: (typed: string) => Json;
}

export type Shape = Pick<Field, 'id' | 'group' | 'label'> & Partial<Pick<Field, 'hint' | 'choices'>>;

export const shown = (value: Json | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A day that exists: a field of the browser for days takes no other. */
const dayOf = (value: Json | undefined): string => (typeof value === 'string' && isCivilDay(value) ? value : '');

/** A whole number as JSON takes it, its thousands apart or not; anything else stays as it was typed, for the reader of the data to refuse by name. */
export const countOf = (typed: string): Json => {
  const close = typed.replace(/\s/g, '').replace(/^−/, '-');
  return /^-?\d{1,15}$/.test(close) ? Number(close) : typed;
};

export const euroOf = (typed: string): Json => {
  const amount = parseEuro(typed);
  return amount._tag === 'Right' ? euroToText(amount.right) : typed;
};

export const same = (typed: string): Json => typed;

/** A field that stands for what the data hold at one path. */
export const plain = (data: Json, kind: Field['kind'], path: Path, read: (typed: string) => Json, shape: Shape): Field => {
  const held = valueAt(data, path);
  return {
    ...shape, kind, path, value: kind === 'day' ? dayOf(held) : shown(held),
    ...(kind === 'day' && typeof held === 'string' && isCivilDay(held) ? { inWords: formatCivilDay(held, 'fr') } : {}),
    write: (typed) => withValue(data, path, typed.trim() === '' ? undefined : read(typed)),
  };
};
