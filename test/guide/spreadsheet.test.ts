import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../docs/guide/spreadsheet.js';
import { DERNIER_JOUR_ENVOI, IDENTIFIANT_ACTE, QUORUM, REPARTIR } from '../../docs/guide/spreadsheet.js';
import { plainSpaces, said } from './words.js';

const error = (sentence: string): string => `Erreur : ${sentence}`;
const plain = <A>(value: A): A => JSON.parse(plainSpaces(JSON.stringify(value))) as A;
const column = (...cells: ReadonlyArray<Cell>): ReadonlyArray<ReadonlyArray<Cell>> => cells.map((cell) => [cell]);

describe('Recette : =QUORUM(type; membres; jour)', () => {
  test.each([
    ['commune', 27, '2024-07-04', 14],
    ['commune', 28, '04/07/2024', 15],
    // Le tiers, pendant la crise sanitaire.
    ['commune', 27, '2020-11-05', 9],
    // 45 477 jours après le 30 décembre 1899.
    ['metropole', 67, 45_477, 34],
    ['metropole', 67, new Date(2024, 6, 4), 34],
    ['mairie', 27, '2024-07-04', error('« mairie » n’est pas un type de collectivité ; choix possibles : commune, communaute-de-communes, communaute-d-agglomeration, communaute-urbaine, metropole, syndicat-de-communes, syndicat-mixte-ferme, syndicat-mixte-ouvert, departement, region, ccas, cias, collectivite-de-corse, collectivite-a-statut-particulier.')],
    ['commune', 27.5, '2024-07-04', error(said({ _tag: 'NotACount', found: '27.5' }))],
    ['commune', 27, '2024-06-31', error(said({ _tag: 'UnknownComponent', what: 'civil-day', text: '2024-06-31', part: 'day' }))],
    ['collectivite-a-statut-particulier', 27, '2024-07-04', error('la règle de quorum de cette collectivité, ce jour-là, n’est pas connue.')],
  ] as ReadonlyArray<readonly [Cell, Cell, Cell, number | string]>)('=QUORUM(%j; %j; %j) : %j', (type, members, day, attendu) => {
    expect(plain(QUORUM(type, members, day))).toBe(attendu);
  });
});

describe('Recette : =DERNIER_JOUR_ENVOI(type; population; jour de la séance)', () => {
  test.each([
    ['commune', 9757, '2024-07-04', '2024-06-28'],
    ['commune', '', '2024-07-04', '2024-06-30 ou 2024-06-28'],
  ] as ReadonlyArray<readonly [Cell, Cell, Cell, string]>)('=DERNIER_JOUR_ENVOI(%j; %j; %j) : %s', (type, population, day, attendu) => {
    expect(DERNIER_JOUR_ENVOI(type, population, day)).toBe(attendu);
  });
});

describe('Recette : =REPARTIR(poids; total)', () => {
  test('trois parts égales, une cellule vide : une colonne, au centime', () => {
    expect(REPARTIR(column(1, 1, '', 1), 100_000.1)).toEqual(column(33_333.37, 33_333.37, 0, 33_333.36));
  });

  test.each([
    [column(1, 1), 0.1 + 0.2, error(said({ _tag: 'WrongCharacter', what: 'euro', text: '0.30000000000000004', position: 4 }))],
    [column(0, 0), '100,00 €', error(said({ _tag: 'WeightsSumToZero', shares: 2 }))],
    [column(1, 'deux'), 100, error(said({ _tag: 'WeightNotCountable', share: 1, found: 'NaN' }))],
  ] as ReadonlyArray<readonly [ReadonlyArray<ReadonlyArray<Cell>>, Cell, string]>)('=REPARTIR(%j; %j) : %s', (weights, total, attendu) => {
    expect(plain(REPARTIR(weights, total))).toBe(attendu);
  });
});

describe('Recette : =IDENTIFIANT_ACTE(plage)', () => {
  test('une ligne pour chacun, ou la raison', () => {
    expect(plain(IDENTIFIANT_ACTE(column('99_DE-042-244200770-20240704-D20240041710', '042-244200770-20240704-D1-DE', '')))).toEqual([
      ['042', '244200770', '2024-07-04', 'D20240041710', ''],
      ['042', '244200770', '2024-07-04', 'D1', 'DE'],
      [error(said({ _tag: 'WrongLength', what: 'act-identifier', text: '', found: 0 })), '', '', '', ''],
    ]);
    expect(IDENTIFIANT_ACTE('042-244200770-20240704-D1-DE')).toEqual([['042', '244200770', '2024-07-04', 'D1', 'DE']]);
  });
});

describe('Recette : un seul script sans module, comme un tableur le demande', () => {
  test('assemblé, il s’exécute dans un moteur JavaScript nu', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../docs/guide/spreadsheet.ts', import.meta.url))], bundle: true, write: false, format: 'iife', globalName: 'deliberant',
      alias: { deliberant: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) }, logLevel: 'error',
    });
    const bare = createContext({});
    runInContext(`${outputFiles[0]?.text ?? ''}; function QUORUM(type, members, day) { return deliberant.QUORUM(type, members, day); }`, bare);
    expect(runInContext("QUORUM('metropole', 67, new Date(2024, 6, 4))", bare)).toBe(34);
    expect(runInContext("JSON.stringify(deliberant.REPARTIR([[1], [2]], '100,00 €'))", bare)).toBe('[[33.33],[66.67]]');
  });
});
