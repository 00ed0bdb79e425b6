import { describe, expect, test } from 'vitest';
import { BODY_KINDS, extensionTo } from '../../../src/body/index.js';
import { majorityFor, majorityInForce, MATTERS, REINFORCED_MAJORITIES } from '../../../src/vote/index.js';
import { cited, organ } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import { reinforcedCases } from './reinforced.cases.js';

describe('Les majorités renforcées : pour chaque matière, chaque organisme et chaque version, la fraction, la base et le texte', () => {
  test.each(reinforcedCases)('$id $cas', ({ matière, organismes, jours, depuis, avant, attendu, fondement, notes }) => {
    for (const type of organismes) {
      for (const on of jours.map(day)) {
        const body = organ({ type });
        const { basis: [source, ...extension], ...found } = majorityFor({ organ: body, on, matter: matière });
        expect(found).toEqual({ rule: attendu, missing: undefined, castingVote: majorityInForce(body, on).castingVote, notes });
        expect(cited([source])).toEqual([fondement]);
        expect([source.text, source.authority, source.from, source.until]).toEqual(['CGCT', 'statute', depuis ?? null, avant ?? null]);
        expect(extension).toEqual(extensionTo(body, on));
      }
    }
  });

  test('toute autre catégorie d’organisme n’a pas de majorité pour la matière, et le dit', () => {
    const known = new Set(reinforcedCases.flatMap(({ matière, organismes }) => organismes.map((type) => `${matière} ${type}`)));
    const others = MATTERS.flatMap((matter) => BODY_KINDS.map((type) => ({ matter, type }))).filter(({ matter, type }) => matter !== 'accounts' && !known.has(`${matter} ${type}`));
    expect(others.map(({ matter, type }) => majorityFor({ organ: organ({ type }), on: day('2024-07-04'), matter })).filter(({ rule, missing }) => rule !== undefined || missing !== 'majority-of-the-matter')).toEqual([]);
    expect(known.size + others.length).toBe((MATTERS.length - 1) * BODY_KINDS.length);
  });

  test('une ligne au plus par matière et par catégorie ; chaque matière a la sienne', () => {
    const keys = REINFORCED_MAJORITIES.flatMap(({ matter, bodies }) => bodies.map((body) => `${matter}/${body}`));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(MATTERS.filter((matter) => matter !== 'accounts' && !REINFORCED_MAJORITIES.some((row) => row.matter === matter))).toEqual([]);
  });

  test('les versions d’une matière se suivent sans trou ni recouvrement', () => {
    for (const { versions } of REINFORCED_MAJORITIES) {
      for (const [place, { until }] of versions.entries()) expect(versions[place + 1]?.from ?? null).toBe(until);
    }
  });

  test('les cas ont chacun leur numéro', () => {
    expect(new Set(reinforcedCases.map(({ id }) => id)).size).toBe(reinforcedCases.length);
  });
});
