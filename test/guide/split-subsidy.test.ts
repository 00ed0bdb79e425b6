import { describe, expect, test } from 'vitest';
import type { Decided, Part } from '../../docs/guide/split-subsidy.js';
import { agreementsNeeded, splitSubsidy } from '../../docs/guide/split-subsidy.js';
import { day } from '../calendar/day.js';
import { euro } from '../money/cents.js';
import { plainSpaces, said, told } from './words.js';

const parts = (...given: ReadonlyArray<string>): ReadonlyArray<Part> => given.map((part, place) => ({ beneficiary: 'ABC'.charAt(place), part }));
const shares = (total: string, ...given: ReadonlyArray<string>): unknown => {
  const split = splitSubsidy(total, parts(...given));
  return 'refused' in split ? plainSpaces(split.refused) : split.shares.map(({ beneficiary, amount, centsLeftOver }) => [beneficiary, amount, centsLeftOver]);
};

describe('Recette : répartir une subvention au centime', () => {
  test('trois parts égales de 100 000 € : le centime restant à la première', () => {
    expect(shares('100 000,00 €', '1', '1', '1')).toEqual([['A', 33_333_34, 1], ['B', 33_333_33, 0], ['C', 33_333_33, 0]]);
  });

  test('des pourcentages : 45,5 %, 30 % et 24,5 % de 94 000,01 €', () => {
    // 42 770,00455 · 28 200,003 · 23 030,00245 : la fraction de centime perdue la plus grande est celle de A.
    expect(shares('94000.01', '45,5 %', '30 %', '24,5 %')).toEqual([['A', 42_770_01, 1], ['B', 28_200_00, 0], ['C', 23_030_00, 0]]);
  });

  test('un montant se montre comme il s’imprime', () => {
    const split = splitSubsidy('100 000,00 €', parts('1/3', '2/3'));
    expect('shares' in split && split.shares.map(({ shown }) => plainSpaces(shown))).toEqual(['33 333,33 €', '66 666,67 €']);
  });

  test.each([
    ['100 000.001', ['1'], said({ _tag: 'WrongCharacter', what: 'euro', text: '100 000.001', position: 10 })],
    ['100', ['1', '50,5'], told(['B'], { _tag: 'WrongLength', what: 'rate', text: '50,5', found: 4 })],
    ['100', [], said({ _tag: 'NoShares', found: '0' })],
    ['100', ['0', '0'], said({ _tag: 'WeightsSumToZero', shares: 2 })],
  ])('%s entre %j : refusé, avec sa raison', (total, given, phrase) => {
    expect(shares(total, ...given)).toBe(phrase);
  });
});

describe('Recette : les subventions d’une année à un même bénéficiaire s’additionnent', () => {
  const decided = (beneficiary: string, cents: number, agreement: 'yes' | 'no' = 'no', year = 2024): Decided => ({ beneficiary, year, amount: euro(cents), agreement });
  const sentences = (...given: ReadonlyArray<Decided>): ReadonlyArray<string> => agreementsNeeded(given, day('2024-07-04')).map(plainSpaces);

  const notNeeded = (year: number): string => `Club ${year} : Aucune convention n’est requise : pas plus de 23 000,00 € sur une année, toutes subventions de l’année comprises.`;

  test('20 000 € et 3 000 € : au seuil, sans convention', () => {
    expect(sentences(decided('Club', 20_000_00), decided('Club', 3_000_00))).toEqual([notNeeded(2024), notNeeded(2024)]);
  });

  test('20 000 € et 3 000,01 € la même année : convention due, qui manque ; le Chœur n’y est pour rien', () => {
    const missing = 'Club 2024 : Convention absente ; elle est requise au-delà de 23 000,00 € par an à un organisme de droit privé (ici 23 000,01 € sur une année, toutes subventions de l’année comprises).';
    expect(sentences(decided('Club', 20_000_00), decided('Club', 3_000_01), decided('Chœur', 5_000_00))).toEqual([missing, missing, notNeeded(2024).replace('Club', 'Chœur')]);
  });

  test('20 000 € une année, 20 000 € l’autre : rien à signer', () => {
    expect(sentences(decided('Club', 20_000_00), decided('Club', 20_000_00, 'no', 2025))).toEqual([notNeeded(2024), notNeeded(2025)]);
  });
});
