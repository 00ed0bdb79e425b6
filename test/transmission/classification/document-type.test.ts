import { describe, expect, test } from 'vitest';
import { ACT_NATURES, assessDocumentType, DOCUMENT_TYPES, documentTypesFor, isKnownDocumentType, suggestedNatures } from '../../../src/transmission/index.js';
import { documentTypeCases, LISTES, seenTypes } from './document-type.cases.js';

const listsOf = (signs: string): ReadonlyArray<string> => LISTES.filter((_, place) => signs[place] === '●');

const STANDINGS = { DocumentTypeAllowed: 'conforms', DocumentTypeNotAllowed: 'breaches', DocumentTypeUndetermined: 'undetermined' } as const;

describe('Protocole @CTES, types de document par nature : ceux que cinq listes nomment, et quand', () => {
  test.each(ACT_NATURES)('%s : chaque type de ses listes, dans l’ordre des codes', (nature) => {
    expect(documentTypesFor(nature)).toEqual(
      seenTypes.filter(([its]) => its === nature)
        .map(([, code, label, signs]) => ({ code, nature, label, seenIn: listsOf(signs) }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
    );
  });

  test('vingt-trois types pour une délibération, cent trois types en tout, cent vingt-neuf lignes', () => {
    expect(documentTypesFor('DE')).toHaveLength(23);
    expect(ACT_NATURES.map((nature) => documentTypesFor(nature).length)).toEqual([23, 11, 38, 52, 3, 2]);
    expect(new Set(seenTypes.map(([, code]) => code)).size).toBe(103);
    expect(seenTypes).toHaveLength(129);
  });

  test('un type existe s’il a été vu ; il suggère les natures dont la dernière liste le nomme', () => {
    for (const [, code] of seenTypes) {
      expect(isKnownDocumentType(code)).toBe(true);
      expect(suggestedNatures(code)).toEqual(ACT_NATURES.filter((nature) => seenTypes.some(([its, one, , signs]) => its === nature && one === code && signs.endsWith('●'))));
    }
    for (const text of ['', '99_XX', '99_de', 'CO_DE', '01_01', '99_DE ', 'constructor', '__proto__']) {
      expect(isKnownDocumentType(text)).toBe(false);
      expect(suggestedNatures(text)).toEqual([]);
    }
  });
});

describe('Protocole @CTES : un type de document va avec une nature si sa liste le nomme', () => {
  test.each(documentTypeCases)('$id $cas ($type, $nature)', (row) => {
    expect(assessDocumentType({ documentType: row.type, nature: row.nature, ...(row.liste === null ? {} : { listed: row.liste }) })).toEqual({
      ...row.attendu,
      documentType: row.type, nature: row.nature, standing: STANDINGS[row.attendu._tag],
      ...(row.attendu._tag === 'DocumentTypeUndetermined' ? { missing: ['document-types-in-force'] } : {}),
      basis: [DOCUMENT_TYPES],
      notes: row.liste !== null && row.nature !== null ? [] : ['050-document-types-after-2019'],
    });
  });

  test('chaque type vu, chaque nature : admis, non admis ou indéterminé selon les signes de la table', () => {
    for (const code of new Set(seenTypes.map(([, one]) => one))) {
      for (const nature of ACT_NATURES) {
        const signs = seenTypes.find(([its, one]) => its === nature && one === code)?.[3] ?? '○○○○○';
        const isElsewhere = seenTypes.some(([, one, , others]) => one === code && others.endsWith('●'));
        const expected = signs.endsWith('●') ? 'DocumentTypeAllowed' : signs.includes('●') || !isElsewhere ? 'DocumentTypeUndetermined' : 'DocumentTypeNotAllowed';
        expect(assessDocumentType({ documentType: code, nature })._tag, `${code} ${nature}`).toBe(expected);
      }
    }
  });

  test('la source dit elle-même ce qu’elle vaut', () => {
    expect(DOCUMENT_TYPES).toEqual({ text: 'protocole @CTES', article: 'types de document par nature', from: '2017-11-13', until: null, authority: 'doctrine', confirmed: 'secondary' });
  });
});
