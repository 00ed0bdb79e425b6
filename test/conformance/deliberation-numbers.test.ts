import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { nextDeliberationNumber, parseDeliberationNumber } from '../../src/act/index.js';

const folder = new URL('../../../shared/texts/', import.meta.url);
const isThere = existsSync(folder);
const absence = isThere ? '' : ' — ../shared/texts absent, essai sauté';

interface Annotated {
  readonly deliberations?: ReadonlyArray<{ readonly number?: string | null }>;
}

/** The numbers of the acts, as annotated by hand in each record. */
const numbers: ReadonlyArray<readonly [string, string]> = !isThere
  ? []
  : readdirSync(folder).filter((name) => /^\d{3}\.json$/.test(name)).sort().flatMap((name) => {
      const { deliberations = [] } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Annotated;
      return deliberations.flatMap(({ number }) => (typeof number === 'string' ? [[name, number] as const] : []));
    });

describe('Les numéros de délibération des actes réels', () => {
  test.skipIf(!isThere)(`tous se lisent, et sont gardés comme ils sont écrits${absence}`, () => {
    expect(numbers.length).toBeGreaterThan(40);
    const wrong = numbers.filter(([, text]) => {
      const read = parseDeliberationNumber(text);
      return either.isLeft(read) || read.right !== text;
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!isThere)(`chacun a un suivant, ou plusieurs entre lesquels choisir${absence}`, () => {
    const tags = numbers.flatMap(([, text]) => {
      const read = parseDeliberationNumber(text);
      return either.isRight(read) ? [nextDeliberationNumber({ after: read.right })._tag] : [];
    });
    expect(new Set(tags)).toEqual(new Set(['NextNumber', 'NextNumberNeedsCounter']));
    expect(tags).toHaveLength(numbers.length);
  });
});
