import { describe, expect, test } from 'vitest';
import type { CommunePosition, CommunesDecision, CommunesFinding } from '../../../src/vote/index.js';
import { assessCommunesMajority, COMMUNES_RULES } from '../../../src/vote/index.js';
import { wordFinding } from '../../../src/wording/index.js';
import { cited } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { Commune, CommunesCase } from './communes.cases.js';
import { communesBasisCases, communesCases } from './communes.cases.js';

const named = (communes: ReadonlyArray<Commune>): ReadonlyArray<CommunePosition> =>
  communes.map(([population, position], place) => ({ commune: String.fromCharCode(65 + place), population, position }));

const assess = ({ décision, jour = '2024-07-04', établissement, communes }: Pick<CommunesCase, 'décision' | 'jour' | 'établissement' | 'communes'>, listed = named(communes)): CommunesFinding =>
  assessCommunesMajority({
    decision: décision, on: day(jour), communes: listed, ...(établissement === undefined ? {} : { establishment: établissement }),
  });

describe('CGCT, art. L5211-5 et suivants : deux tiers des conseils et la moitié de la population, ou la moitié et les deux tiers', () => {
  test.each(communesCases)('$id $cas', (row) => {
    const finding = assess(row);
    const [tag, ...missing] = typeof row.attendu === 'string' ? [row.attendu] : row.attendu;
    expect([finding._tag, finding.standing]).toEqual([tag, typeof row.attendu === 'string' ? 'conforms' : 'undetermined']);
    expect(finding.notes).toEqual(row.notes ?? []);
    if (finding._tag === 'CommunesMajorityUndetermined') {
      expect(finding.missing).toEqual(missing);
      return;
    }
    expect(finding.withoutRequired).toEqual(row.sans ?? []);
    if (row.requis !== undefined) {
      expect(finding.branches.map(({ councilsRequired, populationRequired }) => [councilsRequired, populationRequired])).toEqual(row.requis);
    }
  });

  test('le constat entier', () => {
    expect(assess(communesCases.find(({ id }) => id === 'COM-18')!)).toEqual({
      _tag: 'CommunesMajorityReached', standing: 'conforms', decision: 'transfer-of-powers', councils: 10, favourable: 8, unfavourable: 2,
      pending: 0, silent: 6, silence: 'favourable', population: 1000, favourablePopulation: 800,
      branches: [{ councilsRequired: 7, populationRequired: 501, met: 'yes' }, { councilsRequired: 5, populationRequired: 667, met: 'yes' }],
      withoutRequired: [], alsoNeeds: 'deliberation-of-the-establishment',
      basis: [
        { text: 'CGCT', article: 'L5211-17', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
        { text: 'CGCT', article: 'L5211-5', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
      ],
      notes: [],
    });
  });

  test('le constat entier, quand deux tiers exacts dépendent de la lecture du texte', () => {
    expect(assess(communesCases.find(({ id }) => id === 'COM-29')!)).toEqual({
      _tag: 'CommunesMajorityUndetermined', standing: 'undetermined', missing: ['strictness-of-the-text'], decision: 'pooling-of-resources',
      count: {
        decision: 'pooling-of-resources', councils: 6, favourable: 3, unfavourable: 3, pending: 0, silent: 0, silence: 'unfavourable', population: 900,
        favourablePopulation: 600,
        branches: [{ councilsRequired: 4, populationRequired: 451, met: 'no' }, { councilsRequired: 3, populationRequired: 601, met: 'unsettled' }],
        withoutRequired: [], alsoNeeds: 'deliberation-of-the-establishment',
      },
      basis: [{ text: 'CGCT', article: 'L5211-28-3', from: null, until: null, authority: 'statute', confirmed: 'older-text' }],
      notes: ['024-majorities-of-communes'],
    });
  });

  test('ce que montrent les voies qu’aucune lecture ne fait aboutir, et la plus peuplée qui n’a pas encore répondu', () => {
    expect(assess(communesCases.find(({ id }) => id === 'COM-42')!)).toMatchObject({
      branches: [{ councilsRequired: 4, populationRequired: 451, met: 'no' }, { councilsRequired: 3, populationRequired: 601, met: 'no' }],
    });
    expect(assess(communesCases.find(({ id }) => id === 'COM-41')!)).toMatchObject({
      count: { councils: 11, favourable: 10, unfavourable: 0, pending: 1, population: 1000, favourablePopulation: 740, withoutRequired: ['A'] },
    });
  });

  test.each(communesBasisCases)('$id $cas', ({ fondement, ...row }) => {
    expect(cited(assess({ ...row, communes: [[100, 'for']] }).basis)).toEqual(fondement);
  });

  test('l’ordre des communes ne change rien', () => {
    for (const row of communesCases) {
      const listed = named(row.communes);
      const { _tag, notes } = assess(row, listed);
      expect(assess(row, [...listed].reverse())).toMatchObject({ _tag, notes });
    }
  });

  test('chaque constat se lit en français et en anglais, sans marque d’informatique', () => {
    for (const row of communesCases) {
      for (const locale of ['fr', 'en'] as const) expect(wordFinding(assess(row), locale)).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(wordFinding(assess(communesCases[0]!), 'fr').replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'Majorité des communes atteinte : création de l’établissement ; 8 conseils favorables sur 12, 510 habitants sur 1000 ; il faut 8 conseils et 501 habitants, ou 6 conseils et 667 habitants.',
    );
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...communesCases, ...communesBasisCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Mot à mot, par soustraction : le double des conseils favorables couvre-t-il le triple… */
const naive = (communes: ReadonlyArray<CommunePosition>, decision: CommunesDecision, silence: 'for' | 'against'): boolean => {
  const all = communes.reduce((sum, { population }) => sum + population, 0);
  const inFavour = communes.filter(({ position }) => position === 'for' || (position === 'silent' && silence === 'for'));
  const people = inFavour.reduce((sum, { population }) => sum + population, 0);
  const strict = decision === 'local-agreement-on-seats';
  const first = 3 * inFavour.length >= 2 * communes.length && 2 * people > all;
  const second = 2 * inFavour.length >= communes.length && (strict ? 3 * people > 2 * all : 3 * people >= 2 * all);
  const largest = Math.max(...communes.map(({ population }) => population));
  const heavy = communes.filter(({ population }) => population === largest && 4 * population > all);
  return (first || second) && heavy.every((commune) => inFavour.includes(commune));
};

describe('Toutes les positions de six communes', () => {
  const POSITIONS = ['for', 'against', 'silent'] as const;
  const POPULATIONS = [[100, 90, 80, 70, 60, 50], [300, 100, 90, 60, 30, 20], [200, 130, 100, 70, 60, 40]] as const;
  const DECISIONS: ReadonlyArray<readonly [CommunesDecision, 'for' | 'against']> = [
    ['creation', 'for'], ['transfer-of-powers', 'for'], ['statutes', 'for'], ['withdrawal', 'against'], ['restitution-of-powers', 'against'], ['local-agreement-on-seats', 'against'],
  ];

  test.each(DECISIONS)('%s, silence %s : comme l’oracle ; une commune de plus en faveur ne fait jamais perdre', (decision, silence) => {
    const wrong: Array<string> = [];
    for (const populations of POPULATIONS) {
      for (let code = 0; code < 3 ** 6; code++) {
        const communes = populations.map((population, place): CommunePosition => ({ commune: `${place}`, population, position: POSITIONS[Math.floor(code / 3 ** place) % 3]! }));
        const reached = (listed: ReadonlyArray<CommunePosition>): boolean =>
          assessCommunesMajority({ decision, on: day('2024-07-04'), communes: listed, establishment: 'with-own-taxes' })._tag === 'CommunesMajorityReached';
        const now = reached(communes);
        if (now !== naive(communes, decision, silence)) wrong.push(`${populations.join('/')} ${code}`);
        if (!now) continue;
        for (let place = 0; place < 6; place++) {
          if (!reached(communes.map((commune, other) => (other === place ? { ...commune, position: 'for' as const } : commune)))) wrong.push(`${populations.join('/')} ${code} +${place}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('une décision inconnue : la majorité manque', () => {
    expect(assessCommunesMajority({ decision: 'zzz' as CommunesDecision, on: day('2024-07-04'), communes: [] }))
      .toMatchObject({ _tag: 'CommunesMajorityUndetermined', missing: ['majority-of-the-decision'] });
  });

  test('chaque décision a sa règle', () => {
    expect(Object.values(COMMUNES_RULES).filter((versions) => versions.length === 0)).toEqual([]);
  });
});
