/** A sitting as JSON data, before anything is known of its shape. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

export type Path = ReadonlyArray<string | number>;

const isList = (data: Json | undefined): data is ReadonlyArray<Json> => Array.isArray(data);
export const isRecord = (data: Json | undefined): data is JsonRecord => typeof data === 'object' && data !== null && !isList(data);

/** What stands at a path, or `undefined` where nothing does. */
export const valueAt = (data: Json | undefined, path: Path): Json | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return data;
  if (isList(data)) return typeof key === 'number' ? valueAt(data[key], rest) : undefined;
  return isRecord(data) && Object.hasOwn(data, key) ? valueAt(data[key], rest) : undefined;
};

const without = (record: JsonRecord, key: string): JsonRecord => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** The same data with a value at a path, or without what stands there; the objects on the way are made, never the lists. */
export const withValue = (data: Json | undefined, path: Path, value: Json | undefined): Json => {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (isList(data)) return data.map((item, place) => (place === key ? withValue(item, rest, value) : item));
  const record = isRecord(data) ? data : {};
  if (rest.length === 0 && value === undefined) return without(record, String(key));
  return { ...record, [key]: withValue(record[key], rest, value) };
};

/** The texts of a list at a path. */
export const textsAt = (data: Json, path: Path): ReadonlyArray<string> => {
  const value = valueAt(data, path);
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** Where a text stops being JSON: engines give a line and a column, a position, or nothing. */
const placeOf = (text: string, complaint: string): string => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(complaint) ?? [];
  if (line !== undefined && column !== undefined) return `, ligne ${line}, colonne ${column}`;
  const position = /position (\d+)/.exec(complaint)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `, ligne ${before.length}, colonne ${(before.at(-1) ?? '').length + 1}`;
};

/** What is said of a text that is not JSON, from what the engine complains of, which it does in English. */
export const notJson = (text: string, complaint: string): string =>
  `Ce texte n’est pas du JSON${placeOf(text, complaint)} : cherchez-y une virgule, un guillemet ou une accolade qui manque, ou qui est de trop.`;
