import { describe, expect, test } from 'vitest';
import * as numbers from '../../src/body/numbers/provisions.js';
import * as delay from '../../src/convocation/delay/provisions.js';
import * as form from '../../src/convocation/form/provisions.js';
import * as item from '../../src/convocation/item/provisions.js';
import * as occasion from '../../src/convocation/occasion/provisions.js';
import * as notices from '../../src/convocation/provisions.js';
import type { Version } from '../../src/legal/index.js';
import { utcDay, utcDays } from '../calendar/civil-oracle.js';

/** Ce qui ne répond pas tous les jours, et pourquoi : rien d’autre ne doit manquer. */
const DECLARED: Readonly<Record<string, readonly [from: string, until: string, why: string]>> = {
  DRAFT_BUDGET_DAYS: ['2020-01-01', '2024-01-01', 'exercices d’avant 2024 : note 077'],
  BUDGET_DEBATE_WEEKS: ['2020-01-01', '2024-01-01', 'exercices d’avant 2024 : note 077'],
  CLASSIFIED_INSTALLATION: ['2020-01-01', '2022-07-01', 'début de la règle inconnu : note 075'],
  FIRST_MUNICIPAL_SITTING: ['2020-03-15', '2020-03-16', 'installation reportée : note 078'],
  INSTALLATION_WEEKS: ['2020-03-15', '2020-08-01', 'installation reportée : note 078'],
};
/** Les valeurs qui disent qu’on ne sait pas. */
const UNKNOWN: ReadonlyArray<unknown> = ['not-known', 'other-days'];

const isVersion = (value: unknown): value is Version<unknown> => typeof value === 'object' && value !== null && 'value' in value && 'source' in value;
const isVersions = (value: unknown): value is ReadonlyArray<Version<unknown>> => Array.isArray(value) && value.every(isVersion);
const all = Object.entries<unknown>({ ...notices, ...delay, ...form, ...item, ...occasion, ...numbers })
  .flatMap(([name, value]): ReadonlyArray<readonly [string, ReadonlyArray<Version<unknown>>]> => (isVersions(value) ? [[name, value]] : []));

describe('Chaque valeur légale de la convocation et des effectifs répond une fois, et une seule, chaque jour de 2020 à 2027', () => {
  test('les valeurs sont trouvées', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(Object.keys(DECLARED).filter((name) => !all.some(([found]) => found === name))).toEqual([]);
  });

  test.each(all)('%s', (name, versions) => {
    const [from, until] = DECLARED[name] ?? ['2028-01-01', '2028-01-01'];
    const gaps: Array<string> = [];
    const overlaps: Array<string> = [];
    for (let place = utcDays('2020-01-01'); place <= utcDays('2027-12-31'); place++) {
      const on = utcDay(place);
      const answers = versions.filter((version) => (version.from ?? '') <= on && on < (version.until ?? '9999') && !UNKNOWN.includes(version.value));
      const silent = from <= on && on < until;
      if (answers.length > 1) overlaps.push(on);
      if ((answers.length === 0) !== silent) gaps.push(on);
    }
    expect({ gaps, overlaps }).toEqual({ gaps: [], overlaps: [] });
  });
});
