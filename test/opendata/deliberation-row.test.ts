import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { DeliberationSchema, ToldDeliberation } from '../../src/opendata/index.js';
import { deliberationRowOf, parsePrefectureId, readDeliberations, writeDeliberations } from '../../src/opendata/index.js';
import type { Sitting } from '../../src/sitting/index.js';
import { assessSitting } from '../../src/sitting/index.js';
import type { ClassificationCode } from '../../src/transmission/index.js';
import { parseClassificationCode, parseSiret } from '../../src/transmission/index.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../sitting/reading.js';

const rightOf = <A>(result: either.Either<unknown, A>): A => {
  if (either.isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right;
};

const authoritySiret = rightOf(parseSiret('24420077000117'));
const matter = rightOf(parseClassificationCode('7.5'));

const tell = (sitting: Sitting, schema: DeliberationSchema, item: string, code: ClassificationCode = matter): ReturnType<typeof deliberationRowOf> =>
  deliberationRowOf({ schema, sitting, report: assessSitting(sitting), item, authorityName: 'Commune', authoritySiret, matter: code });

/** Onze membres : sept présents, deux pouvoirs, deux absents. */
const NOMINATIVE = {
  roll: { inOffice: 11, members: 'abcdefghijk'.split('').map((id) => ({ id, surname: id.toUpperCase() })), presentAtOpening: 'abcdefg'.split(''), movements: [] },
  proxies: [{ giver: 'h', holder: 'a' }, { giver: 'i', holder: 'b' }],
  chair: { member: 'a', office: 'mayor-or-president' },
};

/** Les mêmes membres, sans aucun pouvoir : sept présents, quatre absents. */
const SANS_POUVOIR = { ...NOMINATIVE, proxies: [] };

/** Les mêmes nombres, sans les noms : les pouvoirs ne peuvent être vérifiés. */
const EN_CHIFFRES = { roll: { inOffice: 11, present: 7, represented: 2 }, proxies: [] };

/** Le nombre des présents n’est pas dit. */
const INCONNUE = { roll: { inOffice: 11 }, proxies: [] };

/** Un présent de plus que l’effectif. */
const IMPOSSIBLE = { roll: { inOffice: 11, present: 12 }, proxies: [] };

/** Le vote et la feuille de présence sont ceux du cas. */
const séance = (tally: object, feuille: object = NOMINATIVE): Sitting => sittingOf({
  organ: { kind: 'council', body: { kind: 'commune', name: 'Bourg', territory: 'mainland-france', population: 800 } },
  heldOn: '2024-07-04',
  convocation: { rank: 'ordinary', sentOn: '2024-06-28' },
  agenda: ['1'],
  ...feuille,
  deliberations: [{ item: '1', number: '2024-01', subject: 'Tarifs', vote: { ballot: 'ordinary', tally }, transmission: { receivedOn: '2024-07-12' } }],
});

interface RowCase {
  readonly id: string;
  readonly cas: string;
  readonly schéma: DeliberationSchema;
  readonly vote: object;
  /** Sans indication : sept présents et deux pouvoirs, par leur nom. */
  readonly feuille?: object;
  readonly pouvoirs: ToldDeliberation['proxies'];
  readonly parPouvoir: number | null;
  readonly horsColonnes: number;
  /** Effectif, réel, pour, contre, abstentions. */
  readonly cellules: readonly [number, number, number, number, number] | null;
}

// prettier-ignore
const rowCases: ReadonlyArray<RowCase> = [
  { id: 'LIGNE-01', cas: 'version 2.1.5 : onze en exercice, les neuf voix, pouvoirs compris', schéma: '2.1.5', vote: { for: 7, against: 1, abstentions: 1 }, pouvoirs: 'counted', parPouvoir: 2, horsColonnes: 0, cellules: [11, 9, 7, 1, 1] },
  { id: 'LIGNE-02', cas: 'version 1.1.0 : les sept présents, qui ont voté',                   schéma: '1.1.0', vote: { for: 7, against: 1, abstentions: 1 }, pouvoirs: 'kept-out', parPouvoir: 2, horsColonnes: 0, cellules: [7, 7, 7, 1, 1] },
  { id: 'LIGNE-03', cas: 'version 2.1.5 : une voix ne prend pas part, aucune colonne ne la dit', schéma: '2.1.5', vote: { for: 8, against: 0, notTakingPart: 1 }, pouvoirs: 'counted', parPouvoir: 2, horsColonnes: 1, cellules: [11, 8, 8, 0, 0] },
  { id: 'LIGNE-04', cas: 'version 1.1.0 : qui n’a pas pris part, un présent ou un pouvoir ? rien n’est deviné', schéma: '1.1.0', vote: { for: 8, against: 0, notTakingPart: 1 }, pouvoirs: 'unknown', parPouvoir: null, horsColonnes: 1, cellules: null },
  { id: 'LIGNE-05', cas: 'scrutin secret : les bulletins blancs n’ont pas de colonne',        schéma: '2.1.5', vote: { for: 6, against: 1, blank: 2 }, pouvoirs: 'counted', parPouvoir: 2, horsColonnes: 2, cellules: [11, 7, 6, 1, 0] },
  { id: 'LIGNE-06', cas: 'version 2.1.5 : des pouvoirs sans nom comptent parmi les votants, sans qu’on sache lesquels', schéma: '2.1.5', vote: { for: 7, against: 1, abstentions: 1 }, feuille: EN_CHIFFRES, pouvoirs: 'counted', parPouvoir: null, horsColonnes: 0, cellules: [11, 9, 7, 1, 1] },
  { id: 'LIGNE-07', cas: 'version 1.1.0 : des pouvoirs sans nom ne se retirent pas des votants', schéma: '1.1.0', vote: { for: 7, against: 1, abstentions: 1 }, feuille: EN_CHIFFRES, pouvoirs: 'unknown', parPouvoir: null, horsColonnes: 0, cellules: null },
  { id: 'LIGNE-08', cas: 'version 2.1.5 : présents inconnus, rien n’est deviné',              schéma: '2.1.5', vote: { for: 7, against: 1, blank: 1 }, feuille: INCONNUE, pouvoirs: 'unknown', parPouvoir: null, horsColonnes: 1, cellules: null },
  { id: 'LIGNE-09', cas: 'version 1.1.0 : présents inconnus, rien n’est deviné',              schéma: '1.1.0', vote: { for: 7, against: 1, blank: 1 }, feuille: INCONNUE, pouvoirs: 'unknown', parPouvoir: null, horsColonnes: 1, cellules: null },
  { id: 'LIGNE-10', cas: 'version 1.1.0, sans pouvoir : ceux qui n’ont pas pris part sont des présents', schéma: '1.1.0', vote: { for: 4, against: 1, blank: 1, notTakingPart: 1 }, feuille: SANS_POUVOIR, pouvoirs: 'kept-out', parPouvoir: 0, horsColonnes: 2, cellules: [7, 5, 4, 1, 0] },
  { id: 'LIGNE-11', cas: 'version 2.1.5 : une voix blanche et une voix qui ne prend pas part, hors colonnes toutes deux', schéma: '2.1.5', vote: { for: 4, against: 1, abstentions: 2, blank: 1, notTakingPart: 1 }, pouvoirs: 'counted', parPouvoir: 2, horsColonnes: 2, cellules: [11, 7, 4, 1, 2] },
  { id: 'LIGNE-12', cas: 'un vote rejeté se dit comme un vote adopté',                        schéma: '2.1.5', vote: { for: 3, against: 6 }, pouvoirs: 'counted', parPouvoir: 2, horsColonnes: 0, cellules: [11, 9, 3, 6, 0] },
  { id: 'LIGNE-13', cas: 'un partage sans voix prépondérante connue ne dit pas encore de résultat', schéma: '2.1.5', vote: { for: 4, against: 4, abstentions: 1 }, pouvoirs: 'no-vote', parPouvoir: null, horsColonnes: 0, cellules: null },
  { id: 'LIGNE-14', cas: 'version 1.1.0 : plus de présents que de membres, l’effectif n’est pas cru', schéma: '1.1.0', vote: { for: 7, against: 1 }, feuille: IMPOSSIBLE, pouvoirs: 'unknown', parPouvoir: null, horsColonnes: 0, cellules: null },
  { id: 'LIGNE-15', cas: 'version 2.1.5 : plus de présents que de membres, l’effectif n’est pas cru', schéma: '2.1.5', vote: { for: 7, against: 1 }, feuille: IMPOSSIBLE, pouvoirs: 'unknown', parPouvoir: 0, horsColonnes: 0, cellules: null },
];

describe('Une délibération d’une séance se dit en une ligne du schéma national', () => {
  test.each(rowCases)('$id $cas', ({ schéma, vote, feuille, pouvoirs, parPouvoir, horsColonnes, cellules }) => {
    const told = rightOf(tell(séance(vote, feuille), schéma, '1'));
    const [entitled, takingPart, inFavour, against, abstentions] = cellules ?? [];
    expect(told).toStrictEqual({
      row: {
        authorityName: 'Commune', authoritySiret: '24420077000117', number: '2024-01', decidedOn: '2024-07-04', matter: '7.5',
        matterLabel: 'finances locales/subventions', subject: 'Tarifs', receivedOn: '2024-07-12',
        ...(cellules === null ? {} : { entitled, takingPart, for: inFavour, against, abstentions }),
      },
      proxies: pouvoirs, byProxy: parPouvoir, leftOut: horsColonnes, notes: ['097-open-data-proxies'],
    });
    const read = [...readDeliberations(writeDeliberations([told.row], ','), schéma)];
    expect(read).toEqual([{ row: 2, value: told.row, defects: [] }]);
  });

  test('la séance modèle ne donne pas de chiffres : aucun n’est inventé', () => {
    const sitting = sittingOf(jsonOf(MODEL_CASE));
    const told = rightOf(tell(sitting, '2.1.5', sitting.deliberations[0]!.item));
    expect(told).toMatchObject({ proxies: 'no-vote', byProxy: null, leftOut: 0 });
    expect(Object.keys(told.row).filter((key) => ['entitled', 'takingPart', 'for', 'against', 'abstentions'].includes(key))).toEqual([]);
  });

  test('le budget, la préfecture et l’adresse s’ajoutent ; sans réception, son jour n’est pas là', () => {
    const sitting = séance({ for: 9, against: 0 });
    const { transmission, ...deliberation } = sitting.deliberations[0]!;
    const facts = { schema: '2.1.5', report: assessSitting(sitting), item: '1', authorityName: 'Commune', authoritySiret, matter } as const;
    const prefecture = rightOf(parsePrefectureId('PREF042'));
    const common = {
      authorityName: 'Commune', authoritySiret: '24420077000117', number: '2024-01', decidedOn: '2024-07-04', matter: '7.5', matterLabel: 'finances locales/subventions',
      subject: 'Tarifs', entitled: 11, takingPart: 9, for: 9, against: 0, abstentions: 0,
    };
    const added = { budget: { years: { from: 2024 }, name: 'Budget principal' }, prefecture, url: 'https://exemple.fr/d.pdf' };
    expect(transmission).toStrictEqual({ receivedOn: '2024-07-12' });
    expect(rightOf(deliberationRowOf({ ...facts, sitting, ...added })).row).toStrictEqual({
      ...common, receivedOn: '2024-07-12', budgetYears: { from: 2024 }, budgetName: 'Budget principal', prefecture: 'PREF042', url: 'https://exemple.fr/d.pdf',
    });
    expect(rightOf(deliberationRowOf({ ...facts, sitting: { ...sitting, deliberations: [deliberation] } })).row).toStrictEqual(common);
    expect(rightOf(deliberationRowOf({ ...facts, sitting: { ...sitting, deliberations: [{ ...deliberation, transmission: {} }] } })).row).toStrictEqual(common);
  });

  test('une délibération sans vote n’en a pas les cellules', () => {
    const sitting = séance({ for: 9, against: 0 });
    const { vote, ...deliberation } = sitting.deliberations[0]!;
    expect(vote?.ballot).toBe('ordinary');
    expect(rightOf(tell({ ...sitting, deliberations: [deliberation] }, '2.1.5', '1'))).toStrictEqual({
      row: {
        authorityName: 'Commune', authoritySiret: '24420077000117', number: '2024-01', decidedOn: '2024-07-04', matter: '7.5',
        matterLabel: 'finances locales/subventions', subject: 'Tarifs', receivedOn: '2024-07-12',
      },
      proxies: 'no-vote', byProxy: null, leftOut: 0, notes: ['097-open-data-proxies'],
    });
  });

  test('le rapport d’une autre séance ne dit rien de celle-ci', () => {
    const sitting = séance({ for: 9, against: 0 });
    const report = { ...assessSitting(sitting), deliberations: [] };
    expect(deliberationRowOf({ schema: '2.1.5', sitting, report, item: '1', authorityName: 'Commune', authoritySiret, matter })).toEqual(either.left({ _tag: 'NoSuchDeliberation', item: '1', near: '1' }));
  });

  test('ce qui empêche d’en faire une ligne', () => {
    const sitting = séance({ for: 9, against: 0 });
    const without = (key: 'number' | 'subject'): Sitting['deliberations'][number] =>
      Object.fromEntries(Object.entries(sitting.deliberations[0]!).filter(([name]) => name !== key)) as unknown as Sitting['deliberations'][number];
    expect(tell(sitting, '2.1.5', '2')).toEqual(either.left({ _tag: 'NoSuchDeliberation', item: '2', near: null }));
    expect(tell({ ...sitting, deliberations: [without('number')] }, '2.1.5', '1')).toEqual(either.left({ _tag: 'DeliberationWithoutNumber', item: '1' }));
    expect(tell({ ...sitting, deliberations: [without('subject')] }, '2.1.5', '1')).toEqual(either.left({ _tag: 'DeliberationWithoutSubject', item: '1' }));
    expect(tell(sitting, '2.1.5', '1', rightOf(parseClassificationCode('7')))).toEqual(either.left({ _tag: 'MatterOfFirstLevelOnly', matter: '7' }));
  });
});
