import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicHolidays, TERRITORIES } from '../../src/calendar/index.js';
import type { Authority, Confirmation, IsoDay, LegalSource, Version, Versions } from '../../src/legal/index.js';
import { inForceOn, INTERPRETATIONS } from '../../src/legal/index.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';
import { declaredGaps } from './coverage.cases.js';

const SRC = new URL('../../src/', import.meta.url);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => posix.basename(path) === 'provisions.ts')
  .sort();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isVersion = (value: unknown): value is Version<unknown> => isObject(value) && 'from' in value && 'until' in value && 'value' in value && 'source' in value;
const isSource = (value: unknown): value is LegalSource => isObject(value) && 'text' in value && 'article' in value;

interface Named<A> {
  readonly name: string;
  readonly value: A;
}

/** Everything of one kind that an exported value holds, at any depth, by the path that leads to it. */
const inside = <A>(name: string, value: unknown, isOne: (one: unknown) => one is A): ReadonlyArray<Named<A>> =>
  isOne(value)
    ? [{ name, value }]
    : isObject(value) ? Object.entries(value).flatMap(([key, one]) => inside(`${name}.${key}`, one, isOne)) : [];

const isVersions = (value: unknown): value is Versions<unknown> => Array.isArray(value) && value.length > 0 && value.every(isVersion);

const exported: ReadonlyArray<Named<unknown>> = (
  await Promise.all(files.map(async (path) => {
    const module: unknown = await import(new URL(path, SRC).href);
    return isObject(module) ? Object.entries(module).map(([name, value]) => ({ name: `${path} ${name}`, value })) : [];
  }))
).flat();

const allVersions = exported.flatMap(({ name, value }) => inside(name, value, isVersions));
const allSources: ReadonlyArray<Named<LegalSource>> = [
  ...exported.flatMap(({ name, value }) => inside(name, value, isSource)),
  ...allVersions.flatMap(({ name, value }) => value.map(({ source }, place) => ({ name: `${name}[${place}]`, value: source }))),
  ...TERRITORIES.flatMap((territory) => publicHolidays(2024, territory).map(({ name, source }) => ({ name: `${territory} ${name}`, value: source }))),
];

const AUTHORITIES: Readonly<Record<Authority, true>> = { statute: true, 'case-law': true, 'ministerial-answer': true, doctrine: true, interpretation: true };
const CONFIRMATIONS: Readonly<Record<Confirmation, true>> = { 'current-text': true, 'older-text': true, secondary: true, unconfirmed: true };

/** A day that exists, written as the calendar writes it. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && utcDay(utcDays(text)) === text;
const isBound = (text: string | null): boolean => text === null || isDay(text);
const bounds = ({ from, until }: { readonly from: string | null; readonly until: string | null }): readonly [number, number] => [
  from === null ? -Infinity : utcDays(from),
  until === null ? Infinity : utcDays(until),
];

/** Whether a day falls in a gap that coverage.cases.ts declares, and says why. */
const isDeclared = (name: string, place: number): boolean =>
  declaredGaps.some(({ paramètre, du, au }) => paramètre === name && utcDays(du) <= place && place <= utcDays(au));

const DAYS_OF_TABLES = ['1996-02-24', '2020-03-24', '2022-08-01', '2024-07-04'];

describe('Les provisions : ce que le législateur peut changer est une valeur datée, avec sa source', () => {
  test('les valeurs de chaque pièce sont trouvées', () => {
    expect(allVersions.map(({ name }) => name)).toEqual(expect.arrayContaining([
      'act/challenge/provisions.ts CHALLENGE_MONTHS', 'act/challenge/provisions.ts REFERRAL_MONTHS.communal',
      'act/challenge/provisions.ts EXTRA_MONTHS_ABROAD', 'act/executory/provisions.ts EXECUTORY_FORCE.communal',
      'act/executory/provisions.ts EXECUTORY_FORCE.departmental', 'act/executory/provisions.ts EXECUTORY_FORCE.regional',
      'attendance/provisions.ts MINUTES',
      'body/provisions.ts INTERCOMMUNAL_EXTENSION',
      'convocation/provisions.ts CLEAR_DAYS_FIRST_SITTING', 'convocation/provisions.ts CLEAR_DAYS_LARGE',
      'convocation/provisions.ts CLEAR_DAYS_SECOND', 'convocation/provisions.ts CLEAR_DAYS_SMALL',
      'convocation/provisions.ts CLEAR_DAYS_URGENT_LARGE', 'convocation/provisions.ts CLEAR_DAYS_URGENT_SMALL',
      'convocation/provisions.ts INTERCOMMUNAL_CONVOCATION', 'convocation/provisions.ts LARGE_COMMUNE',
      'funding/limits/aids/provisions.ts AIDS_CEILING', 'funding/limits/concours/provisions.ts CONCOURS_CEILING.metropole', 'funding/limits/own-share/provisions.ts OWN_SHARE_FLOOR',
      'funding/subsidy/provisions.ts AGREEMENT_THRESHOLD',
      'proxy/provisions.ts PROXIES_PER_HOLDER', 'proxy/provisions.ts PROXIES_PER_HOLDER_IN_BUREAUX',
      'quorum/provisions.ts QUORUM', 'quorum/provisions.ts QUORUM_OF_BUREAUX',
      'vote/provisions.ts MAJORITY',
    ]));
  });

  test.each(allVersions)('$name : des jours qui existent, et une fin après le début', ({ value }) => {
    expect(value.filter(({ from, until }) => !isBound(from) || !isBound(until))).toEqual([]);
    expect(value.map(bounds).filter(([from, until]) => from >= until)).toEqual([]);
  });

  test.each(allVersions)('$name : ni trou ni chevauchement d’une version à la suivante, hors les trous déclarés', ({ name, value }) => {
    const inOrder = value.map(bounds).sort(([a], [b]) => a - b);
    const ends = inOrder.slice(0, -1).map(([, until]) => until);
    const starts = inOrder.slice(1).map(([from]) => from);
    const apart = ends.map((end, place) => [end, starts[place] as number] as const).filter(([end, start]) => end !== start);
    expect(apart.filter(([end, start]) => start < end || !isDeclared(name, end))).toEqual([]);
  });

  test.each(allVersions)('$name : une version et une seule répond chaque jour limite, aucune avant la première', ({ name, value }) => {
    const limits = value.flatMap((version) => bounds(version)).filter(Number.isFinite);
    const days = [...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), ...DAYS_OF_TABLES.map(utcDays)];
    const first = Math.min(...value.map((version) => bounds(version)[0]));
    const last = Math.max(...value.map((version) => bounds(version)[1]));
    for (const place of days) {
      const answers = value.filter((version) => bounds(version)[0] <= place && place < bounds(version)[1]);
      expect(answers).toHaveLength(place >= first && place < last && !isDeclared(name, place) ? 1 : 0);
      expect(inForceOn(utcDay(place) as IsoDay, value)).toBe(answers[0]);
    }
  });

  test.each(allVersions)('$name : la source de chaque version court au moins aussi longtemps qu’elle', ({ value }) => {
    const outside = value.filter((version) => {
      const [from, until] = bounds(version);
      const [sourceFrom, sourceUntil] = bounds(version.source);
      return from < sourceFrom || until > sourceUntil;
    });
    expect(outside).toEqual([]);
  });
});

describe('Les sources : un texte, un article, une période, une autorité, et l’état de notre vérification', () => {
  test('il y en a dans chaque fichier de provisions', () => {
    expect(files.filter((path) => !allSources.some(({ name }) => name.startsWith(`${path} `)))).toEqual([]);
  });

  test.each(allSources)('$name', ({ value }) => {
    const { text, article, paragraph, from, until, versionId, authority, confirmed, ...others } = value;
    expect(others).toEqual({});
    for (const part of [text, article, paragraph ?? 'al. 1', versionId ?? 'LEGIARTI']) {
      expect(part.trim()).toBe(part);
      expect(part).not.toBe('');
    }
    expect(isBound(from) && isBound(until)).toBe(true);
    expect(bounds(value)[0]).toBeLessThan(bounds(value)[1]);
    expect(authority in AUTHORITIES).toBe(true);
    expect(confirmed in CONFIRMATIONS).toBe(true);
  });

  test('une source tirée d’une note d’interprétation porte le numéro d’une note, et le dit', () => {
    const notes = allSources.filter(({ value }) => value.text === 'note d’interprétation' || value.authority === 'interpretation');
    expect(notes.length).toBeGreaterThan(0);
    for (const { value } of notes) {
      expect(Object.keys(INTERPRETATIONS).map((id) => id.slice(0, 3))).toContain(value.article);
      expect([value.text, value.authority, value.confirmed]).toEqual(['note d’interprétation', 'interpretation', 'unconfirmed']);
    }
  });

  test('un article de code est écrit comme le code le numérote', () => {
    const odd = allSources.filter(({ value: { text, article } }) => ['CGCT', 'CJA', 'CRPA', 'code du travail'].includes(text) && !/^[LRDA]\d[\d-]*$/.test(article));
    expect(odd.map(({ name, value }) => `${name} : ${value.article}`)).toEqual([]);
  });
});
