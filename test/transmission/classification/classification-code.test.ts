import * as either from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClassificationCode, isClassificationCode, nationalClassification, parseClassificationCode } from '../../../src/transmission/index.js';
import { codeCases, refusedCodeCases } from './classification-code.cases.js';

/** Le nombre de sujets de niveau 2 de chacune des neuf matières, comme le schéma des données ouvertes les énumère. */
const SUBJECTS = [7, 3, 6, 5, 8, 5, 10, 9, 4];

/** Une lecture naïve : des entiers séparés par des points, les deux premiers dans les bornes. */
const naive = (text: string): boolean => {
  const levels = text.split('.');
  const [first = 0, second] = levels.map(Number);
  const areIntegers = levels.every((level) => String(Number(level)) === level && Number(level) >= 1 && Number(level) <= 99 && Number.isInteger(Number(level)));
  return areIntegers && levels.length <= 5 && first <= 9 && (second === undefined || second <= SUBJECTS[first - 1]!);
};

describe('Protocole @CTES, classification par matières : un code est fait d’entiers, dont deux sont nationaux', () => {
  test.each(codeCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    const read = parseClassificationCode(texte);
    expect(read).toEqual(either.right(attendu));
    expect(either.isRight(read) && formatClassificationCode(read.right)).toBe(attendu);
    expect(isClassificationCode(attendu)).toBe(true);
    expect(isClassificationCode(texte)).toBe(texte === attendu);
  });

  test.each(refusedCodeCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    expect(parseClassificationCode(texte)).toEqual(either.left({ ...attendu, what: 'classification-code', text: texte }));
    expect(isClassificationCode(texte)).toBe(false);
  });

  test('tous les couples de 0.0 à 99.99 : neuf matières, cinquante-sept sujets, et eux seuls', () => {
    const accepted: Array<string> = [];
    for (let first = 0; first < 100; first++) {
      if (isClassificationCode(`${first}`)) accepted.push(`${first}`);
      for (let second = 0; second < 100; second++) if (isClassificationCode(`${first}.${second}`)) accepted.push(`${first}.${second}`);
    }
    expect(accepted).toEqual(SUBJECTS.flatMap((count, place) => [`${place + 1}`, ...Array.from({ length: count }, (_, second) => `${place + 1}.${second + 1}`)]));
    expect(nationalClassification().map(({ code }) => code)).toEqual(accepted);
    expect(accepted).toHaveLength(9 + 57);
  });

  test('comme une lecture naïve, sur des suites de chiffres et de points', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('0', '1', '2', '7', '9', '.'), maxLength: 16 }), (text) => {
      expect(isClassificationCode(text)).toBe(naive(text));
      expect(either.isRight(parseClassificationCode(text))).toBe(naive(text));
    }), { numRuns: 5_000 });
  });

  test('écrit avec des traits d’union et complété de zéros, un code de deux niveaux au moins se lit de même', () => {
    const level = fc.integer({ min: 1, max: 99 });
    const code = fc.tuple(fc.constantFrom(...nationalClassification().map((one) => one.code)), fc.array(level, { maxLength: 3 }))
      .filter(([subject]) => subject.includes('.'))
      .map(([subject, local]) => [subject, ...local].join('.'));
    fc.assert(fc.property(code, (text) => {
      const levels = text.split('.');
      expect(parseClassificationCode(text)).toEqual(either.right(text));
      expect(parseClassificationCode([...levels, '0', '0', '0'].slice(0, 5).join('-'))).toEqual(either.right(text));
    }));
  });

  test('un texte quelconque, même d’un million de caractères, est lu ou refusé sans erreur', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const read = parseClassificationCode(text);
      expect(either.isRight(read) ? isClassificationCode(read.right) : read.left.text).toBe(either.isRight(read) ? true : text);
    }));
    const long = '7.5'.repeat(333_333);
    expect(parseClassificationCode(long)).toEqual(either.left({ _tag: 'WrongLength', what: 'classification-code', text: long, found: 999_999 }));
    expect(isClassificationCode(long)).toBe(false);
  });
});
