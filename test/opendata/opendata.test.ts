import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { DeliberationRow, GrantedSubsidy, RowReading, SubsidyRow } from '../../src/opendata/index.js';
import {
  amountOfRow, DELIBERATION_COLUMNS, deliberationLines, isPrefectureId, parsePrefectureId, readCsv, readDeliberations, readSubsidies, repeatedNumbers,
  SUBSIDY_COLUMNS, subsidyLines, subsidyRowsOf, writeCsv, writeDeliberations, writeSubsidies,
} from '../../src/opendata/index.js';
import type { Euro } from '../../src/money/index.js';
import { makeRate } from '../../src/money/index.js';
import { parseRna, parseSiret } from '../../src/transmission/index.js';
import { wordRowDefect } from '../../src/wording/index.js';
import { day } from '../calendar/day.js';
import { euro } from '../money/cents.js';
import type { CellCase } from './opendata.cases.js';
import {
  csvCases, deliberationCases, DÉLIBÉRATION, DÉLIBÉRATION_DEMANDÉES, DÉLIBÉRATION_LUE, pieceCases, prefectureCases, receivedCases, shareCases, subsidyCases,
  SUBVENTION, SUBVENTION_DEMANDÉES, SUBVENTION_LUE,
} from './opendata.cases.js';

type Line = Readonly<Record<string, string>>;

/** A file of one line, as `writeCsv` writes it: its reader is tested apart. */
const fileOf = (line: Line, separator: ';' | ',' = ','): string => writeCsv([Object.keys(line), Object.values(line)], separator);

const rightOf = <A>(result: either.Either<unknown, A>): A => {
  if (either.isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right;
};

const only = <A>(readings: Iterable<RowReading<A>>): RowReading<A> => {
  const all = [...readings];
  expect(all.length).toBe(1);
  return all[0]!;
};

const expectReading = <A>(reading: RowReading<A>, { défauts, lue, champs = {} }: CellCase, correcte: Readonly<Record<string, unknown>>): void => {
  const fields = Object.fromEntries(Object.entries({ ...correcte, ...champs }).filter(([, value]) => value !== null));
  expect(reading).toStrictEqual({
    row: 2, value: lue === 'oui' ? fields : null, defects: défauts.map(([column, problem]) => ({ row: 2, column, problem })),
  });
};

describe('Un texte CSV se lit ligne par ligne, quels que soient le séparateur et le système', () => {
  test.each(csvCases)('$id $cas', ({ texte, lignes }) => {
    expect([...readCsv(texte)]).toEqual(lignes.map((cells) => ({ cells, complete: 'yes' })));
  });

  test.each(csvCases)('$id $cas : de même caractère par caractère', ({ texte, lignes }) => {
    expect([...readCsv([...texte])]).toEqual(lignes.map((cells) => ({ cells, complete: 'yes' })));
  });

  test('un guillemet jamais refermé : la dernière ligne est dite incomplète', () => {
    expect([...readCsv('a,b\n1,"2 ""x""\n3')]).toEqual([{ cells: ['a', 'b'], complete: 'yes' }, { cells: ['1', '2 "x"\n3'], complete: 'no' }]);
  });

  test.each(pieceCases)('$id $cas', ({ morceaux, connues }) => {
    let given = 0;
    const pieces = function* (): Generator<string> {
      for (const piece of morceaux) {
        given++;
        yield piece;
      }
      given++;
    };
    const known: Array<Array<ReadonlyArray<string>>> = connues.map(() => []);
    for (const { cells } of readCsv(pieces())) known[given - 1]!.push([...cells]);
    expect(known).toEqual(connues);
  });

  test('une cellule n’est mise entre guillemets que s’il le faut', () => {
    expect(writeCsv([['a b', ' a', 'a ', '5"', 'a,b', 'a;b', 'a\nb', '']], ';')).toBe('a b;" a";"a ";"5""";"a,b";"a;b";"a\nb";\r\n');
  });

  test('écrire puis lire rend les mêmes cellules, d’un bloc ou par morceaux', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\r', '\n', ' ', '1') });
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom(';' as const, ',' as const), fc.integer({ min: 1, max: 7 }), (lines, separator, size) => {
        const given = [['colonne a', 'colonne b'], ...lines];
        const text = writeCsv(given, separator);
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, place) => text.slice(place * size, (place + 1) * size));
        expect([...readCsv(text)].map(({ cells }) => cells)).toEqual(given);
        expect([...readCsv(pieces)].map(({ cells }) => cells)).toEqual(given);
      }),
      { numRuns: 2000, seed: 20240704 },
    );
  });
});

describe('Subventions (scdl/subventions 2.1.1) : chaque défaut est nommé, avec sa ligne et sa colonne', () => {
  test.each(subsidyCases)('$id $cas', (row) => {
    expectReading(only(readSubsidies(fileOf({ ...SUBVENTION, ...row.cellules }))), row, SUBVENTION_LUE);
  });

  test('points-virgules ou virgules : la même ligne', () => {
    expect(only(readSubsidies(fileOf(SUBVENTION, ';'))).value).toStrictEqual(SUBVENTION_LUE);
  });

  test.each(SUBVENTION_DEMANDÉES)('%s ne peut être vide', (name) => {
    expect(only(readSubsidies(fileOf({ ...SUBVENTION, [name]: '' })))).toEqual({ row: 2, value: null, defects: [{ row: 2, column: name, problem: { _tag: 'EmptyCell' } }] });
  });

  test('les colonnes dans un autre ordre, avec des espaces autour de leur nom : la même ligne', () => {
    const names = Object.keys(SUBVENTION).reverse();
    const text = writeCsv([names.map((name) => ` ${name} `), names.map((name) => SUBVENTION[name]!)], ',');
    expect(only(readSubsidies(text))).toStrictEqual({ row: 2, value: SUBVENTION_LUE, defects: [] });
  });

  test('une colonne facultative en premier est lue', () => {
    const others = Object.fromEntries(Object.entries(SUBVENTION).filter(([name]) => name !== 'dispositifAide'));
    expect(only(readSubsidies(fileOf({ dispositifAide: 'Ville', ...others }))).value).toStrictEqual({ ...SUBVENTION_LUE, scheme: 'Ville' });
  });

  test('une colonne absente que rien ne remplace : aucune autre colonne du schéma n’est proposée', () => {
    const others = Object.fromEntries(Object.entries(SUBVENTION).filter(([name]) => name !== 'rnaBeneficiaire'));
    expect([...readSubsidies(fileOf(others))]).toStrictEqual([
      { row: 1, value: null, defects: [{ row: 1, column: 'rnaBeneficiaire', problem: { _tag: 'MissingColumn', near: null } }] },
      { row: 2, value: SUBVENTION_LUE, defects: [] },
    ]);
  });

  test('un fichier qui s’arrête entre des guillemets : la dernière ligne le dit', () => {
    const cells = [...Object.values(SUBVENTION).slice(0, -1), '"Ville'];
    expect(only(readSubsidies(`${Object.keys(SUBVENTION).join(',')}\n${cells.join(',')}`))).toEqual({ row: 2, value: null, defects: [{ row: 2, column: null, problem: { _tag: 'UnclosedQuote' } }] });
  });

  test('les colonnes : absentes, en trop, en double, mal nommées', () => {
    const others = Object.fromEntries(Object.entries(SUBVENTION).filter(([name]) => name !== 'nomBeneficiaire'));
    const [header, row] = [...readSubsidies(writeCsv([[...Object.keys(others), 'nomBénéficiaire', 'objet'], [...Object.values(others), 'B', 'x']], ','))];
    expect(header).toEqual({
      row: 1, value: null, defects: [
        { row: 1, column: 'nomBénéficiaire', problem: { _tag: 'UnexpectedColumn' } },
        { row: 1, column: 'objet', problem: { _tag: 'DuplicateColumn' } },
        { row: 1, column: 'nomBeneficiaire', problem: { _tag: 'MissingColumn', near: 'nomBénéficiaire' } },
      ],
    });
    expect(row).toEqual({ row: 2, value: null, defects: [] });
  });

  test('une cellule de moins : le compte des cellules est dit', () => {
    const text = writeCsv([Object.keys(SUBVENTION), Object.values(SUBVENTION).slice(0, -1)], ',');
    expect(only(readSubsidies(text)).defects).toEqual([{ row: 2, column: null, problem: { _tag: 'CellCountDiffers', expected: 16, found: 15 } }]);
  });

  test('deux cellules de moins : celle qui est demandée est dite vide', () => {
    const text = writeCsv([Object.keys(SUBVENTION), Object.values(SUBVENTION).slice(0, -2)], ',');
    expect(only(readSubsidies(text)).defects).toEqual([
      { row: 2, column: null, problem: { _tag: 'CellCountDiffers', expected: 16, found: 14 } },
      { row: 2, column: 'pourcentageSubvention', problem: { _tag: 'EmptyCell' } },
    ]);
  });

  test('les colonnes du schéma, dans son ordre', () => {
    expect(SUBSIDY_COLUMNS).toEqual(Object.keys(SUBVENTION));
  });

  test('ce qui est écrit se relit tel quel', () => {
    const rows = [{}, { idBeneficiaire: '', rnaBeneficiaire: 'W333216789' }, { nature: 'aide en nature', idRAE: '12345', datesPeriodeVersement: '2024-07-12', objet: 'a;b,"c"\nd' }]
      .map((cells) => only(readSubsidies(fileOf({ ...SUBVENTION, ...cells }))).value as SubsidyRow);
    for (const separator of [';', ','] as const) {
      const again = [...readSubsidies(writeSubsidies(rows, separator))];
      expect([...subsidyLines(rows, separator)].join('')).toBe(writeSubsidies(rows, separator));
      expect(again.map(({ value }) => value)).toEqual(rows);
      expect(again.flatMap(({ defects }) => defects)).toEqual([]);
    }
  });
});

describe('Une ligne de subvention s’écrit au mot près', () => {
  test('une part qui n’est pas décimale s’écrit avec quinze décimales, sans arrondi', () => {
    const row = only(readSubsidies(fileOf({
      ...SUBVENTION, referenceDecision: '', idBeneficiaire: '', rnaBeneficiaire: 'W333216789', nature: 'aide en numéraire;aide en nature', idRAE: '12345', notificationUE: 'oui', dispositifAide: 'Ville',
    }))).value as SubsidyRow;
    expect(writeSubsidies([row, { ...row, share: rightOf(makeRate(1, 3)) }, { ...row, share: rightOf(makeRate(1, 30)) }], ',')).toBe([
      'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide',
      'Saint-Étienne Métropole,24420077000117,2024-07-04,,Association A,,W333216789,Fonctionnement,94000.00,"aide en numéraire;aide en nature",échelonné,2024-07-12/2027-12-31,12345,oui,1.00,Ville',
      'Saint-Étienne Métropole,24420077000117,2024-07-04,,Association A,,W333216789,Fonctionnement,94000.00,"aide en numéraire;aide en nature",échelonné,2024-07-12/2027-12-31,12345,oui,0.333333333333333,Ville',
      'Saint-Étienne Métropole,24420077000117,2024-07-04,,Association A,,W333216789,Fonctionnement,94000.00,"aide en numéraire;aide en nature",échelonné,2024-07-12/2027-12-31,12345,oui,0.033333333333333,Ville',
      '',
    ].join('\r\n'));
  });

  test('ce qui n’est pas là laisse sa cellule vide', () => {
    const row = only(readSubsidies(fileOf({ ...SUBVENTION, referenceDecision: '' }))).value as SubsidyRow;
    expect(writeSubsidies([row], ';').split('\r\n')[1]).toBe('Saint-Étienne Métropole;24420077000117;2024-07-04;;Association A;38047555800058;;Fonctionnement;94000.00;aide en numéraire;échelonné;2024-07-12/2027-12-31;;non;1.00;');
  });
});

const siret = rightOf(parseSiret('24420077000117'));
const beneficiary = rightOf(parseSiret('38047555800058'));
const granted = (amounts: ReadonlyArray<Euro>): GrantedSubsidy => ({
  grantorName: 'Ville', grantorSiret: siret, agreedOn: day('2024-07-04'), object: 'Fonctionnement', nature: 'cash', payment: 'unique',
  paidOver: { from: day('2024-07-12') }, notifiedToEuropeanUnion: 'no',
  beneficiaries: amounts.map((amount, place) => ({ name: `Association ${place + 1}`, siret: beneficiary, amount })),
});

describe('Une subvention à plusieurs bénéficiaires : une ligne chacun, le montant d’avant la répartition, la part tirée des centimes', () => {
  test.each(shareCases)('$id $cas', ({ montants, parts }) => {
    const amounts = montants.map((text) => euro(Number(text.replace('.', ''))));
    const rows = rightOf(subsidyRowsOf(granted(amounts)));
    expect([...readCsv(writeSubsidies(rows, ','))].slice(1).map(({ cells }) => cells[14])).toEqual(parts);
    expect(rows.map(amountOfRow)).toEqual(amounts);
  });

  test('mille répartitions au hasard : chaque part rend ses centimes, et la lecture aussi', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000_000_00 }), { minLength: 1, maxLength: 8 }), (cents) => {
        const rows = subsidyRowsOf(granted(cents.map((amount) => euro(amount))));
        if (either.isLeft(rows)) {
          expect(rows.left._tag).toBe('ShareBelowOneHundredth');
          return;
        }
        told++;
        expect(rows.right.map(amountOfRow)).toEqual(cents);
        const read = [...readSubsidies(writeSubsidies(rows.right, ';'))];
        expect(read.flatMap(({ defects }) => defects)).toEqual([]);
        expect(read.map(({ value }) => amountOfRow(value!))).toEqual(cents);
      }),
      { numRuns: 1000, seed: 20240704 },
    );
    expect(told).toBeGreaterThan(500);
  });

  test.each([
    ['personne', [], { _tag: 'NoBeneficiary' }],
    ['un montant nul', [euro(0)], { _tag: 'AmountNotPositive', beneficiary: 'Association 1', amount: 0 }],
    ['moins d’un centième', [euro(99), euro(99_01)], { _tag: 'ShareBelowOneHundredth', beneficiary: 'Association 1', amount: 99, total: 10_000 }],
    ['un total hors des bornes', [euro(9_000_000_000_000_000), euro(1)], { _tag: 'TotalOutOfRange', cents: '9000000000000001' }],
  ])('%s', (_, amounts, defect) => {
    expect(subsidyRowsOf(granted(amounts))).toEqual(either.left(defect));
  });

  test('exactement un centième s’écrit', () => {
    expect(rightOf(subsidyRowsOf(granted([euro(1_00), euro(99_00)]))).map(amountOfRow)).toEqual([1_00, 99_00]);
  });

  test.each(receivedCases)('$id $cas', ({ montant, part, reçu }) => {
    expect(amountOfRow(only(readSubsidies(fileOf({ ...SUBVENTION, montant, pourcentageSubvention: part }))).value!)).toBe(reçu);
  });

  test('chaque ligne dit son bénéficiaire, par le numéro qu’il a', () => {
    const rna = rightOf(parseRna('W333216789'));
    const subsidy = { ...granted([]), beneficiaries: [{ name: 'A', siret: beneficiary, amount: euro(1_00) }, { name: 'B', rna, amount: euro(3_00) }] };
    const common = {
      grantorName: 'Ville', grantorSiret: '24420077000117', agreedOn: '2024-07-04', object: 'Fonctionnement', nature: 'cash', payment: 'unique',
      paidOver: { from: '2024-07-12' }, notifiedToEuropeanUnion: 'no', total: 4_00,
    };
    expect(rightOf(subsidyRowsOf(subsidy))).toStrictEqual([
      { ...common, beneficiaryName: 'A', beneficiarySiret: '38047555800058', share: { _tag: 'Rate', numerator: 1, denominator: 4 } },
      { ...common, beneficiaryName: 'B', beneficiaryRna: 'W333216789', share: { _tag: 'Rate', numerator: 3, denominator: 4 } },
    ]);
  });

  test('un bénéficiaire sans numéro', () => {
    const subsidy = { ...granted([]), beneficiaries: [{ name: 'Sans', amount: euro(5) }] };
    expect(subsidyRowsOf(subsidy)).toEqual(either.left({ _tag: 'BeneficiaryWithoutNumber', beneficiary: 'Sans' }));
  });
});

describe('Délibérations (scdl/deliberations) : les contrôles du schéma, et ceux qui lui manquent', () => {
  test.each(deliberationCases)('$id $cas', (row) => {
    expectReading(only(readDeliberations(fileOf({ ...DÉLIBÉRATION, ...row.cellules }), '2.1.5')), row, DÉLIBÉRATION_LUE);
  });

  test.each(DÉLIBÉRATION_DEMANDÉES)('%s ne peut être vide', (name) => {
    expect(only(readDeliberations(fileOf({ ...DÉLIBÉRATION, [name]: '' }), '2.1.5'))).toEqual({ row: 2, value: null, defects: [{ row: 2, column: name, problem: { _tag: 'EmptyCell' } }] });
  });

  test('la version 1.1.0 laisse les pouvoirs hors de VOTE_REEL : la somme n’y est pas contrôlée', () => {
    const cells = { VOTE_EFFECTIF: '88', VOTE_REEL: '88', VOTE_POUR: '104', VOTE_CONTRE: '0', VOTE_ABSTENTION: '0' };
    expect(only(readDeliberations(fileOf({ ...DÉLIBÉRATION, ...cells }), '1.1.0'))).toMatchObject({ defects: [], value: { entitled: 88, takingPart: 88, for: 104 } });
  });

  test('les colonnes du schéma, dans son ordre', () => {
    expect(DELIBERATION_COLUMNS).toEqual(Object.keys(DÉLIBÉRATION));
  });

  test('ce qui est écrit se relit tel quel', () => {
    const rows = [{}, { BUDGET_ANNEE: '2024' }, { BUDGET_ANNEE: '', BUDGET_NOM: '', PREF_ID: '', PREF_DATE: '', DELIB_URL: 'https://exemple.fr/d.pdf' }]
      .map((cells) => only(readDeliberations(fileOf({ ...DÉLIBÉRATION, ...cells }), '2.1.5')).value as DeliberationRow);
    expect([...readDeliberations(writeDeliberations(rows, ';'), '2.1.5')].map(({ value }) => value)).toEqual(rows);
  });

  test('écrites ligne après ligne : l’en-tête, puis chaque ligne quand on la demande, sans attendre les suivantes', () => {
    const row = only(readDeliberations(fileOf(DÉLIBÉRATION), '2.1.5')).value as DeliberationRow;
    const asked: Array<number> = [];
    const endless = function* (): Generator<DeliberationRow, void, undefined> {
      for (let number = 1; ; number++) {
        asked.push(number);
        yield { ...row, number: String(number) };
      }
    };
    const lines = deliberationLines(endless(), ';');
    expect([lines.next().value, asked]).toEqual([writeDeliberations([], ';'), []]);
    const [first, second] = [lines.next().value, lines.next().value];
    expect([...readDeliberations(`${writeDeliberations([], ';')}${String(first)}${String(second)}`, '2.1.5')].map(({ value }) => value?.number)).toEqual(['1', '2']);
    expect(asked).toEqual([1, 2]);
  });

  test('un numéro déjà porté par une ligne de la même collectivité', () => {
    const other = { ...DÉLIBÉRATION, COLL_SIRET: '21860194600013' };
    const unread = { ...DÉLIBÉRATION, DELIB_DATE: '' };
    const lines = [DÉLIBÉRATION, other, unread, DÉLIBÉRATION].map((line) => Object.values(line));
    expect(repeatedNumbers([...readDeliberations(writeCsv([Object.keys(DÉLIBÉRATION), ...lines], ','), '2.1.5')])).toEqual([
      { row: 5, column: 'DELIB_ID', problem: { _tag: 'RepeatedIdentifier', found: '2024.00417', firstRow: 2 } },
    ]);
  });

  test.each(prefectureCases)('$id $cas', ({ texte, défaut }) => {
    expect(parsePrefectureId(texte)).toEqual(défaut === null ? either.right(texte) : either.left(défaut));
    expect(isPrefectureId(texte)).toBe(défaut === null);
  });

  test('333 arrondissements dans 100 départements', () => {
    const departments = [...Array.from({ length: 95 }, (_, place) => String(place + 1).padStart(3, '0')), '02A', '02B', '971', '972', '973', '974', '976'];
    const read = departments.flatMap((code) => '0123456789'.split('').map((rank) => `SPREF${code}${rank}`)).filter(isPrefectureId);
    expect(read.length).toBe(333);
    expect(new Set(read.map((text) => text.slice(5, 8))).size).toBe(100);
  });
});

describe('Un défaut de ligne se lit en une phrase', () => {
  const plain = (sentence: string): string => sentence.replace(/[\u00A0\u202F]/g, ' ');

  test('sa ligne, sa colonne, ce qui est trouvé, ce qu’il faut', () => {
    const defect = { row: 12, column: 'montant', problem: { _tag: 'FrenchDecimal', found: '100000,1', read: '100000.1' } } as const;
    expect(plain(wordRowDefect(defect, 'fr'))).toBe('Ligne 12, colonne montant : virgule décimale : « 100000,1 » est lu 100000.1 ; le schéma demande un point : écrivez 100000.1.');
    expect(wordRowDefect(defect, 'en')).toBe('Row 12, column montant: decimal comma: “100000,1” is read as 100000.1; the schema asks for a point: write 100000.1.');
  });
});
