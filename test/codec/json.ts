import { SÉANCE } from './codec.cases.js';

type Json = Record<string | number, unknown>;

/** A deep copy of the sitting of the tables, free to be changed. */
export const séance = (): Json => structuredClone(SÉANCE) as unknown as Json;

/** A copy of a value with one fact changed, or removed where no value is given. */
export const changedIn = (whole: unknown, path: ReadonlyArray<string | number>, ...value: readonly [] | readonly [unknown]): Json => {
  const json = structuredClone(whole) as Json;
  const parent = path.slice(0, -1).reduce<Json>((inside, key) => inside[key] as Json, json);
  const last = path[path.length - 1]!;
  if (value.length === 0) Reflect.deleteProperty(parent, last);
  else Object.defineProperty(parent, last, { value: value[0], enumerable: true, configurable: true, writable: true });
  return json;
};

/** The sitting of the tables with one fact changed, or removed where no value is given. */
export const changed = (path: ReadonlyArray<string | number>, ...value: readonly [] | readonly [unknown]): Json => changedIn(SÉANCE, path, ...value);

/** What stands at a path of a value. */
export const at = (value: unknown, path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Json)[key], value);
