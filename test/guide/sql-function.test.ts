import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actColumns, registerActFunctions } from '../../docs/guide/sql-function.js';

/** Un identifiant par ligne : un sur mille est NULL, un sur dix a une clé fausse, un sur dix un treizième mois, les autres sont bons. */
const GENERATED = (rows: number): string => `
  CREATE OR REPLACE TABLE acts AS SELECT CASE
    WHEN n % 1000 = 0 THEN NULL
    WHEN n % 10 = 1 THEN '042-244200771-20240704-D' || n || '-DE'
    WHEN n % 10 = 2 THEN '042-244200770-20241304-D' || n || '-DE'
    ELSE '042-244200770-' || strftime(DATE '2024-01-01' + (n % 366)::INTEGER, '%Y%m%d') || '-D' || n || '-DE' END AS identifier
  FROM range(${rows}) numbers(n)`;

describe('Recette : une fonction de SQL, dans DuckDB', () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    registerActFunctions(connection);
  });

  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  const rows = async (sql: string): Promise<ReadonlyArray<ReadonlyArray<unknown>>> => (await connection.runAndReadAll(sql)).getRows();

  test('chaque fonction, ligne à ligne ; NULL rend NULL', async () => {
    expect(await rows(`SELECT act_siren(a), act_day(a), act_number(a), act_defect(a) FROM (VALUES ('042-244200770-20240704-D1-DE'), ('rapport'), (NULL)) acts(a)`)).toEqual([
      ['244200770', '2024-07-04', 'D1', null], [null, null, null, 'WrongLength'], [null, null, null, null],
    ]);
  });

  test('un million de lignes : le compte de chaque défaut', async () => {
    await connection.run(GENERATED(1_000_000));
    expect(await rows(`SELECT identifier IS NULL, act_defect(identifier) AS defect, count(*)::INTEGER FROM acts GROUP BY ALL ORDER BY ALL NULLS LAST`)).toEqual([
      [false, 'UnknownComponent', 100_000], [false, 'WrongChecksum', 100_000], [false, null, 799_000], [true, null, 1_000],
    ]);
  });

  test('dans une clause WHERE, un regroupement, une jointure', async () => {
    await connection.run(GENERATED(10_000));
    expect(await rows(`SELECT act_siren(identifier), count(*)::INTEGER FROM acts WHERE act_day(identifier) BETWEEN '2024-01-01' AND '2024-01-02' GROUP BY 1`)).toEqual([['244200770', 43]]);
  });
});

describe('Recette : des colonnes en entrée, des colonnes en sortie, sans moteur', () => {
  test('un lot, dans son ordre', () => {
    expect(actColumns(['042-244200770-20240704-D1-DE', null, '042-244200771-20240704-D2-DE'])).toEqual({
      siren: ['244200770', null, null], day: ['2024-07-04', null, null], number: ['D1', null, null], defect: [null, null, 'WrongChecksum'],
    });
  });
});
