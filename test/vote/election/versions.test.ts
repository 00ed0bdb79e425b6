import { describe, expect, test } from 'vitest';
import {
  DEPARTMENT_THRESHOLDS, MUNICIPAL_THRESHOLDS, REGION_THRESHOLDS,
} from '../../../src/vote/ballot/provisions.js';
import {
  DEPUTY_LIST_POPULATION, ROUNDS_OF_APPOINTMENT, ROUNDS_OF_DEPARTMENT_PRESIDENT, ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS, ROUNDS_OF_DEPUTY_LISTS,
  ROUNDS_OF_MAYOR, ROUNDS_OF_REGION_PRESIDENT, ROUNDS_OF_REGION_VICE_PRESIDENTS,
} from '../../../src/vote/election/provisions.js';
import type { Versions } from '../../../src/legal/index.js';

const tables: Readonly<Record<string, Versions<unknown>>> = {
  DEPARTMENT_THRESHOLDS, MUNICIPAL_THRESHOLDS, REGION_THRESHOLDS, DEPUTY_LIST_POPULATION, ROUNDS_OF_APPOINTMENT, ROUNDS_OF_DEPARTMENT_PRESIDENT,
  ROUNDS_OF_DEPARTMENT_VICE_PRESIDENTS, ROUNDS_OF_DEPUTY_LISTS, ROUNDS_OF_MAYOR, ROUNDS_OF_REGION_PRESIDENT, ROUNDS_OF_REGION_VICE_PRESIDENTS,
};

describe('Les versions se suivent sans trou ni recouvrement, chacune avec une source de la même période', () => {
  test.each(Object.entries(tables))('%s', (_, versions) => {
    expect(versions.slice(1).map(({ from }) => from)).toEqual(versions.slice(0, -1).map(({ until }) => until));
    expect(versions.at(-1)?.until).toBe(null);
    expect(versions.filter(({ from, until, source }) => (source.from ?? '') > (from ?? '') || (source.until !== null && (until === null || until > source.until)))).toEqual([]);
  });
});
