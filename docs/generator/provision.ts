import type { LegalSource, Version } from '../../src/legal/index.js';

/** A public constant of `src` that holds legal sources or versions. */
export interface Provision {
  /** The file that declares it, without `src/` and `.ts`. */
  readonly file: string;
  readonly name: string;
  readonly sources: ReadonlyArray<LegalSource>;
  /** Its versions, one list for each value it holds; `of` says which, where it holds several. */
  readonly values: ReadonlyArray<{ readonly of: string; readonly versions: ReadonlyArray<Version<unknown>> }>;
  /** Whether its values are amounts, in cents. */
  readonly isMoney: boolean;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSource = (value: unknown): value is LegalSource => isRecord(value) && 'article' in value && 'confirmed' in value;
const isVersion = (value: unknown): value is Version<unknown> => isRecord(value) && 'source' in value && 'value' in value && 'from' in value;

const sourcesIn = (value: unknown): ReadonlyArray<LegalSource> =>
  isSource(value) ? [value] : Array.isArray(value) || isRecord(value) ? Object.values(value).flatMap(sourcesIn) : [];

/** The lists of versions inside a constant, each with what tells it from the others of the same constant. */
const valuesIn = (value: unknown, of: string): Provision['values'] => {
  if (Array.isArray(value) && value.length > 0 && value.every(isVersion)) return [{ of, versions: value }];
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, of));
  if (!isRecord(value) || isSource(value) || isVersion(value)) return [];
  const own: ReadonlyArray<string | ReadonlyArray<string>> = Object.values(value).filter((item) => typeof item === 'string' || (Array.isArray(item) && item.every((part) => typeof part === 'string')));
  const said = [of, ...own.flat().filter((part) => !/^\d{3}-/.test(part))].filter((part) => part !== '').join(' · ');
  return Object.entries(value).flatMap(([key, item]) => valuesIn(item, key === 'versions' ? said : [of, key].filter((part) => part !== '').join(' · ')));
};

/** A constant of a file whose text is given, if it holds a source. */
export const provisionOf = (file: string, name: string, value: unknown, text: string): Provision | undefined => {
  const sources = typeof value === 'function' ? [] : sourcesIn(value);
  return sources.length === 0 ? undefined : { file, name, sources, values: valuesIn(value, ''), isMoney: new RegExp(`export const ${name}: .*\\bVersions?<Euro>`).test(text) };
};
