import { existsSync, readFileSync } from 'node:fs';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { InternalNumberProfile } from '../../src/transmission/index.js';
import { isInternalNumber, parseActIdentifier } from '../../src/transmission/index.js';

interface SharedCase {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly valid: unknown;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../../../shared/actes/cases.jsonl', import.meta.url);
const isThere = existsSync(file);
const rows = isThere
  ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as SharedCase)
  : [];

/** Les lignes sur lesquelles la bibliothèque décide autrement que le recueil, qui suit le schéma de 2016, et pourquoi. */
const OTHERWISE: Readonly<Record<string, 'clé du SIREN fausse' | 'numéro lu au plus large'>> = {
  A043: 'clé du SIREN fausse',
  A047: 'clé du SIREN fausse',
  A061: 'numéro lu au plus large',
  A062: 'numéro lu au plus large',
  A066: 'numéro lu au plus large',
  A067: 'numéro lu au plus large',
  A068: 'numéro lu au plus large',
};

/** Les noms du recueil pour les six règles du numéro. */
const PROFILES: Readonly<Record<InternalNumberProfile, string>> = {
  'xsd-2016': 'xsd_2016_lutece', 'xsd-2019': 'xsd_2019_stela_idacte', 's2low': 's2low', 'pastell': 'pastell', 'stela': 'stela', 'common': 's2low_before_3_0_15',
};

const expectedOf = ({ expect: parts }: SharedCase): unknown => ({
  documentType: parts['typology'] ?? null,
  department: parts['department'],
  siren: parts['siren'],
  day: parts['date'],
  internalNumber: parts['number'],
  nature: parts['nature'],
});

const assertIdentifier = (row: SharedCase): void => {
  const read = parseActIdentifier(String(row.input));
  const otherwise = OTHERWISE[row.id];
  if (otherwise === 'clé du SIREN fausse') {
    expect(read, row.id).toEqual(either.left({ _tag: 'WrongChecksum', what: 'act-identifier', text: row.input }));
  } else if (otherwise === undefined && row.valid === true) expect(read, row.id).toEqual(either.right(expectedOf(row)));
  else expect(either.isRight(read), row.id).toBe(otherwise === 'numéro lu au plus large');
};

const absence = isThere ? '' : ' — recueil ../shared/actes/cases.jsonl absent, essai sauté';

describe('Conformité au recueil @CTES', () => {
  test.skipIf(!isThere)(`identifiants d’actes${absence}`, () => {
    const identifiers = rows.filter(({ kind }) => kind === 'act-id');
    expect(identifiers.length).toBeGreaterThanOrEqual(35);
    for (const row of identifiers) assertIdentifier(row);
  });

  test.skipIf(!isThere)(`numéros internes, sous six règles${absence}`, () => {
    const numbers = rows.filter(({ kind }) => kind === 'numero-interne');
    expect(numbers.length).toBeGreaterThanOrEqual(14);
    for (const row of numbers) {
      const accepts = row.expect['accepts'] as Readonly<Record<string, boolean>>;
      for (const [profile, name] of Object.entries(PROFILES) as ReadonlyArray<[InternalNumberProfile, string]>) {
        expect(isInternalNumber(String(row.input), profile), `${row.id} ${profile}`).toBe(accepts[name]);
      }
    }
  });

  test.skipIf(!isThere)(`identifiants que la lecture stricte refuse et qu’une lecture souple réparera${absence}`, () => {
    const accepted = rows.filter(({ kind, input }) => kind === 'act-id-noisy' && either.isRight(parseActIdentifier(String(input))));
    // Nature lue DR, tiret bas lu comme une espace, dernier trait d’union perdu : rien ne les distingue d’un numéro.
    expect(accepted.map(({ id }) => id)).toEqual(['A077', 'A081', 'A084']);
  });
});
