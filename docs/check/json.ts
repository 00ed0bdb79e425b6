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
