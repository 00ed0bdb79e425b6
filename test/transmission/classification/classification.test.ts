import { describe, expect, test } from 'vitest';
import { assessClassification, classificationOf, nationalClassification, openDataLabel, SUBJECT_CLASSIFICATION } from '../../../src/transmission/index.js';
import { code, day } from '../values.js';
import type { ClassificationCase } from './classification.cases.js';
import { classificationCases, namedSubjectCases } from './classification.cases.js';

const STANDINGS = { SubjectClassified: 'conforms', SubjectTooBroad: 'breaches', LocalSubjectAbsent: 'breaches', LocalSubjectUnknown: 'undetermined', ClassificationOutdated: 'breaches' } as const;

const findingOf = (row: ClassificationCase, expected: ClassificationCase['attendu'][number]): unknown => ({
  ...expected,
  standing: STANDINGS[expected._tag],
  ...(expected._tag === 'ClassificationOutdated'
    ? { declaredVersion: row.déclarée, versionInForce: row.enVigueur }
    : { levels: classificationOf(code(row.code), row.préfecture ?? {}) }),
  ...(expected._tag === 'LocalSubjectUnknown' ? { missing: ['local-subjects'] } : {}),
  basis: [SUBJECT_CLASSIFICATION], notes: [],
});

describe('Protocole @CTES, classification par matières : chaque niveau a son nom, national ou de la préfecture', () => {
  test.each(namedSubjectCases)('$id $cas ($code)', (row) => {
    expect(classificationOf(code(row.code), row.préfecture)).toEqual(row.niveaux.map(([level, label]) => ({ code: level, label })));
    expect(openDataLabel(code(row.code))).toBe(row.données);
  });

  test('les soixante-six matières nationales ont un intitulé, chacune le sien', () => {
    const entries = nationalClassification();
    expect(entries).toHaveLength(66);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(66);
    for (const { code: level, label } of entries) expect(classificationOf(level).at(-1)).toEqual({ code: level, label });
  });

  test('en données ouvertes : minuscules, une barre, ni virgule, ni parenthèse, ni espace autour de la barre', () => {
    const labels = nationalClassification().map(({ code: level }) => openDataLabel(level)).filter((label) => label !== null);
    expect(labels).toHaveLength(57);
    expect(new Set(labels).size).toBe(57);
    expect(labels.filter((label) => !/^[^,()/’A-ZÀ-Ý]*[^ ,()/’A-ZÀ-Ý]\/[^ ,()/’A-ZÀ-Ý][^,()/’A-ZÀ-Ý]*$/.test(label) || / {2}| $/.test(label))).toEqual([]);
  });
});

describe('Protocole @CTES : une transmission a deux niveaux de matière au moins, de la version en vigueur', () => {
  test.each(classificationCases)('$id $cas ($code)', (row) => {
    expect(assessClassification({
      code: code(row.code),
      ...(row.préfecture === null ? {} : { localSubjects: row.préfecture }),
      ...(row.déclarée === null ? {} : { declaredVersion: day(row.déclarée) }),
      ...(row.enVigueur === null ? {} : { versionInForce: day(row.enVigueur) }),
    })).toEqual(row.attendu.map((expected) => findingOf(row, expected)));
  });

  test('la source dit elle-même ce qu’elle vaut', () => {
    expect(SUBJECT_CLASSIFICATION).toEqual({ text: 'protocole @CTES', article: 'classification par matières', from: '2004-04-01', until: null, authority: 'doctrine', confirmed: 'secondary' });
  });
});
