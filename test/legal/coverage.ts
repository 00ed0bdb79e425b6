import { readdirSync } from 'node:fs';
import type { IsoDay, Version, Versions } from '../../src/legal/index.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';

const SRC = new URL('../../src/', import.meta.url);

/** Une suite de versions, par le fichier et le nom sous lequel elle est exportée. */
export interface Parameter {
  readonly name: string;
  readonly versions: Versions<unknown>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isVersion = (value: unknown): value is Version<unknown> => isObject(value) && 'from' in value && 'until' in value && 'value' in value && 'source' in value;
const isVersions = (value: unknown): value is Versions<unknown> => Array.isArray(value) && value.length > 0 && value.every(isVersion);

const inside = (name: string, value: unknown): ReadonlyArray<Parameter> =>
  isVersions(value)
    ? [{ name, versions: value }]
    : isObject(value) ? Object.entries(value).flatMap(([key, one]) => inside(`${name}.${key}`, one)) : [];

/** Toutes les suites de versions que les fichiers de src exportent, à toute profondeur ; les index, qui réexportent, ne sont pas lus. */
export const parametersOfSource = async (): Promise<ReadonlyArray<Parameter>> => {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('index.ts'))
    .sort();
  const found = await Promise.all(paths.map(async (path) => {
    const module: unknown = await import(new URL(path, SRC).href);
    return isObject(module) ? Object.entries(module).flatMap(([name, value]) => inside(`${path} ${name}`, value)) : [];
  }));
  return found.flat();
};

export const FIRST_DAY = '2020-01-01';
export const LAST_DAY = '2027-12-31';

/** Chaque jour de la fenêtre, l’un après l’autre. */
export const DAYS: ReadonlyArray<IsoDay> = Array.from({ length: utcDays(LAST_DAY) - utcDays(FIRST_DAY) + 1 }, (_, place) => utcDay(utcDays(FIRST_DAY) + place) as IsoDay);

/** Des jours qui se suivent, premier et dernier compris. */
export interface Span {
  readonly du: string;
  readonly au: string;
}

/** Les jours qui répondent à une condition, rassemblés quand ils se suivent. */
export const spansWhere = (holds: (day: IsoDay) => boolean): ReadonlyArray<Span> => {
  const spans: Array<{ du: string; au: string }> = [];
  let open: { du: string; au: string } | undefined;
  for (const day of DAYS) {
    if (!holds(day)) open = undefined;
    else if (open === undefined) spans.push(open = { du: day, au: day });
    else open.au = day;
  }
  return spans;
};

const versionsOn = (versions: Versions<unknown>, day: string): number =>
  versions.filter(({ from, until }) => (from === null || from <= day) && (until === null || day < until)).length;

/** Les jours sans aucune version. */
export const gapsIn = ({ versions }: Parameter): ReadonlyArray<Span> => spansWhere((day) => versionsOn(versions, day) === 0);

/** Les jours où deux versions ou plus répondent à la fois. */
export const overlapsIn = ({ versions }: Parameter): ReadonlyArray<Span> => spansWhere((day) => versionsOn(versions, day) > 1);
