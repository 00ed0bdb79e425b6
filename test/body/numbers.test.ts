import { describe, expect, test } from 'vitest';
import { communitySeats, deputyLimit, legalCouncilSize, vicePresidentLimit } from '../../src/body/index.js';
import { day } from '../calendar/day.js';
import { communitySeatsCases, completeCases, councilSizeCases, deputyCases, vicePresidentCases } from './numbers.cases.js';
import { cited } from './organs.js';

const JUILLET = day('2024-07-04');

describe('CGCT, art. L2121-2 : l’effectif du conseil municipal suit la population', () => {
  test.each(councilSizeCases)('$id $cas', ({ population, nombre }) => {
    expect(legalCouncilSize(population, JUILLET).members).toBe(nombre);
  });

  test('de zéro à 320 000 habitants, l’effectif ne diminue jamais et reste impair', () => {
    let before = 7;
    for (let population = 0; population <= 320_000; population++) {
      const { members } = legalCouncilSize(population, JUILLET);
      if (members === undefined || members < before || members % 2 === 0) throw new Error(`${population} : ${members}`);
      before = members;
    }
    expect(before).toBe(69);
  });

  test('le fondement cite le tableau, et la règle du conseil réputé complet là où elle joue', () => {
    expect(cited(legalCouncilSize(300, JUILLET).basis)).toEqual(['CGCT L2121-2 [older-text]', 'CGCT L2121-2-1 [current-text]']);
    expect(cited(legalCouncilSize(3000, JUILLET).basis)).toEqual(['CGCT L2121-2 [older-text]']);
  });

  test('avant le 23 mars 2014, ou pour ce qui n’est pas une population, aucun nombre n’est donné', () => {
    expect(legalCouncilSize(3000, day('2014-03-22'))).toEqual({ members: undefined, completeFrom: undefined, basis: legalCouncilSize(3000, JUILLET).basis, notes: [] });
    expect([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY].map((population) => legalCouncilSize(population, JUILLET).members)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('CGCT, art. L2121-2-1 : le conseil d’une petite commune est réputé complet', () => {
  test.each(completeCases)('$id $cas', ({ population, jour, completDès }) => {
    expect(legalCouncilSize(population, day(jour)).completeFrom ?? null).toBe(completDès);
  });
});

describe('CGCT, art. L5211-6-1 : le nombre de sièges du conseil communautaire suit la population', () => {
  test.each(communitySeatsCases)('$id $cas', ({ population, nombre }) => {
    const { seats, basis, notes } = communitySeats(population, JUILLET);
    expect([seats, cited(basis), notes]).toEqual([nombre, ['CGCT L5211-6-1 [older-text]'], []]);
  });

  test('avant le 23 mars 2014, ou pour ce qui n’est pas une population, aucun nombre n’est donné', () => {
    expect(communitySeats(3000, day('2014-03-22')).seats).toBeUndefined();
    expect(communitySeats(-1, JUILLET).seats).toBeUndefined();
  });
});

describe('CGCT, art. L2122-2 : les adjoints n’excèdent pas 30 % de l’effectif légal', () => {
  test.each(deputyCases)('$id $cas', ({ effectif, adjoints }) => {
    const { limit, basis, notes } = deputyLimit(effectif, JUILLET);
    expect([limit, cited(basis), notes]).toEqual([adjoints, ['CGCT L2122-2 [secondary]'], ['079-numbers-of-members']]);
  });

  test('pour tout effectif jusqu’à 200, le plus grand nombre dont dix fois ne dépasse pas trois fois l’effectif', () => {
    const wrong: Array<number> = [];
    for (let members = 0; members <= 200; members++) {
      let most = 0;
      while (10 * (most + 1) <= 3 * members) most++;
      if (deputyLimit(members, JUILLET).limit !== most) wrong.push(members);
    }
    expect(wrong).toEqual([]);
  });

  test('avant le 24 février 1996, ou pour ce qui n’est pas un effectif, aucun nombre n’est donné', () => {
    expect(deputyLimit(27, day('1996-02-23')).limit).toBeUndefined();
    expect(deputyLimit(1.5, JUILLET).limit).toBeUndefined();
  });
});

describe('CGCT, art. L5211-10, L3122-4 et L4133-4 : les vice-présidents', () => {
  test.each(vicePresidentCases)('$id $cas', ({ type, conseil, attendu, fondement }) => {
    const { least, limit, increased, fixed, basis, notes } = vicePresidentLimit({ kind: type, council: conseil, on: JUILLET });
    expect({ least: least ?? null, limit: limit ?? null, increased: increased ?? null, fixed }).toEqual(attendu);
    expect([cited(basis), notes]).toEqual([[fondement], ['079-numbers-of-members']]);
  });

  test('pour tout conseil d’EPCI jusqu’à 200 membres : le plus petit nombre qui atteint 20 %, au moins quatre, au plus quinze', () => {
    const wrong: Array<number> = [];
    for (let members = 1; members <= 200; members++) {
      let fewest = 0;
      while (5 * fewest < members) fewest++;
      const expected = fewest < 4 ? 4 : fewest > 15 ? 15 : fewest;
      const { limit, increased } = vicePresidentLimit({ kind: 'communaute-de-communes', council: members, on: JUILLET });
      if (limit !== expected || increased === undefined || increased < expected || increased > 15) wrong.push(members);
    }
    expect(wrong).toEqual([]);
  });
});
