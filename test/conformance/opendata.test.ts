import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RowReading } from '../../src/opendata/index.js';
import { isPrefectureId, readCsv, readDeliberations, readSubsidies, repeatedNumbers } from '../../src/opendata/index.js';

const textOf = (path: string): string | undefined => {
  const file = new URL(`../../../shared/opendata/${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const absence = (path: string, text: string | undefined): string => (text === undefined ? ` — fichier ../shared/opendata/${path} absent, essai sauté` : '');

/** Combien de fois chaque défaut, par colonne. */
const countOf = (readings: ReadonlyArray<RowReading<unknown>>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { defects } of readings) for (const { column, problem } of defects) counts[`${problem._tag} ${column ?? '-'}`] = (counts[`${problem._tag} ${column ?? '-'}`] ?? 0) + 1;
  return counts;
};

interface FileCase {
  readonly cas: string;
  readonly fichier: string;
  readonly lignes: number;
  readonly lues: number;
  readonly défauts: Readonly<Record<string, number>>;
}

const CELLULES_INVALIDES = {
  'WrongChecksum idAttribuant': 28, 'WrongLength idAttribuant': 1, 'WrongChecksum idBeneficiaire': 19, 'WrongLength idBeneficiaire': 1,
  'WrongLength rnaBeneficiaire': 3, 'NumberOutOfBounds pourcentageSubvention': 3, 'FrenchDay dateConvention': 1, 'FrenchDecimal montant': 1,
  'FrenchDecimal pourcentageSubvention': 1, 'ValueNotAllowed notificationUE': 2, 'ValueNotAllowed nature': 1, 'EmptyCell montant': 1,
  'OldPeriodSeparator datesPeriodeVersement': 1, 'OneColumnRequired -': 1,
};

const PÉRIODES_FAUSSES = { 'PeriodReversed datesPeriodeVersement': 3, 'UnknownComponent datesPeriodeVersement': 1 };
const ESPACES = { 'ExtraSpaces nomBeneficiaire': 6, 'ExtraSpaces referenceDecision': 4 };

// prettier-ignore
const subsidyFiles: ReadonlyArray<FileCase> = [
  { cas: 'l’exemple officiel « valide » : un mois 30 et trois périodes à rebours', fichier: 'data/scdl-subventions-antibes-exemple-valide.csv', lignes: 29, lues: 25, défauts: { ...PÉRIODES_FAUSSES, ...ESPACES } },
  { cas: 'l’exemple officiel aux colonnes fausses',                          fichier: 'data/scdl-subventions-antibes-exemple-invalide-erreurs-colonnes.csv', lignes: 29, lues: 0, défauts: { ...CELLULES_INVALIDES, 'UnexpectedColumn NOM_Beneficiaire': 1, 'MissingColumn nomBeneficiaire': 1, 'MissingColumn dispositifAide': 1 } },
  { cas: 'l’exemple officiel aux cellules fausses',                          fichier: 'schemas/betagouv-scdl-subvention/exemples/exemple_invalide_erreurs_cellules.csv', lignes: 29, lues: 0, défauts: { ...CELLULES_INVALIDES, 'MissingColumn dispositifAide': 1 } },
  { cas: 'l’exemple officiel à colonne double, qui n’est pas en UTF-8',      fichier: 'schemas/betagouv-scdl-subvention/exemple-duplicate-column.csv', lignes: 29, lues: 0, défauts: { ...PÉRIODES_FAUSSES, ...ESPACES, 'DuplicateColumn notificationUE': 1, 'MissingColumn rnaBeneficiaire': 1, 'MissingColumn dispositifAide': 1, 'UnreadableCharacter referenceDecision': 29, 'UnreadableCharacter nature': 29, 'ValueNotAllowed nature': 29, 'UnreadableCharacter conditionsVersement': 4 } },
  { cas: 'Toulouse Métropole, 396 lignes : SIRET abîmés par un tableur, aucun réparé', fichier: 'data/scdl-subventions-toulouse-metropole-2022.csv', lignes: 396, lues: 0, défauts: { 'UnexpectedColumn secteur': 1, 'UnexpectedColumn catégorie': 1, 'UnexpectedColumn type': 1, 'MissingColumn rnaBeneficiaire': 1, 'MissingColumn dispositifAide': 1, 'WrongLength idAttribuant': 396, 'WrongLength idBeneficiaire': 386, 'EmptyCell dateConvention': 396, 'FrenchDay datesPeriodeVersement': 396, 'OneColumnRequired -': 10 } },
];

describe.each(subsidyFiles)('Subventions : $cas', ({ fichier, lignes, lues, défauts }) => {
  const text = textOf(fichier);

  test.skipIf(text === undefined)(`chaque défaut nommé, aucune ligne perdue${absence(fichier, text)}`, () => {
    const readings = [...readSubsidies(text!)];
    expect(readings.filter(({ row }) => row > 1).length).toBe(lignes);
    expect(readings.filter(({ value }) => value !== null).length).toBe(lues);
    expect(countOf(readings)).toEqual(défauts);
  });
});

describe('Délibérations : Saint-Étienne Métropole, 2022', () => {
  const fichier = 'data/scdl-deliberations-saint-etienne-metropole-2022.csv';
  const text = textOf(fichier);

  test.skipIf(text === undefined)(`les 40 lignes : les pouvoirs votent, VOTE_REEL ne les compte pas${absence(fichier, text)}`, () => {
    const readings = [...readDeliberations(text!, '2.1.5')];
    expect(readings.filter(({ row }) => row > 1).length).toBe(40);
    expect(countOf(readings)).toEqual({
      'UnexpectedColumn Nombre de délibération': 1, 'EmptyCell DELIB_MATIERE_CODE': 40, 'EmptyCell DELIB_MATIERE_NOM': 21,
      'MatterLabelUnknown DELIB_MATIERE_NOM': 19, 'BelowOtherColumn VOTE_REEL': 40, 'SumDisagrees VOTE_REEL': 40, 'ColumnsGoTogether -': 14,
    });
    expect(repeatedNumbers(readings)).toEqual([]);
  });
});

describe('Préfectures : le registre des arrondissements de 2026', () => {
  const fichier = 'data/arrondissements-2026.csv';
  const text = textOf(fichier);

  test.skipIf(text === undefined)(`les 333, et eux seuls${absence(fichier, text)}`, () => {
    const [, ...rows] = [...readCsv(text!)].map(({ cells }) => cells);
    const known = rows.map(([, department = '', rank = '']) => `SPREF${department.padStart(3, '0')}${rank}`);
    expect(known.length).toBe(333);
    expect(known.filter((id) => !isPrefectureId(id))).toEqual([]);
    const departments = [...new Set(known.map((id) => id.slice(5, 8)))];
    const others = departments.flatMap((department) => '0123456789'.split('').map((rank) => `SPREF${department}${rank}`)).filter((id) => !known.includes(id));
    expect(others.filter(isPrefectureId)).toEqual([]);
  });
});
