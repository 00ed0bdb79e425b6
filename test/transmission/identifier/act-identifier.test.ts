import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { ACT_NATURES, formatActIdentifier, isActIdentifier, isActNature, isSiren, parseActIdentifier } from '../../../src/transmission/index.js';
import type { Parties } from './act-identifier.cases.js';
import { readCases, refusalCases } from './act-identifier.cases.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { readNaively } from '../naive-identifier.js';

/** The record of the library that six parts make. */
const recordOf = ({ type, département, siren, jour, numéro, nature }: Parties): Readonly<Record<string, string | null>> => ({
  documentType: type, department: département, siren, day: jour, internalNumber: numéro, nature,
});

const textOf = ({ type, département, siren, jour, numéro, nature }: Parties): string =>
  [...(type === null ? [] : [type]), département, siren, jour.replaceAll('-', ''), numéro, ...(nature === null ? [] : [nature])].join('-');

const alphanumeric = fc.constantFrom(...Array.from('ABCXYZ0123456789_az'));
const number = fc
  .tuple(alphanumeric, fc.string({ unit: fc.oneof(alphanumeric, fc.constantFrom('-', ' ')), maxLength: 13 }), alphanumeric)
  .map((parts) => parts.join(''));
const siren = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((value) => Array.from({ length: 10 }, (_, last) => `${String(value).padStart(8, '0')}${last}`).find((text) => isSiren(text)) ?? '');
const day = fc
  .date({ min: new Date('1583-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The parts of an identifier that reads as itself: without a nature, the number does not end as one. */
const parties = fc
  .record({
    type: fc.option(fc.constantFrom('99_DE', '99_AR', '75_PL', '32_DP', '00_ZZ')),
    département: fc.constantFrom('001', '042', '02A', '02B', '095', '971', '978', '984', '988'),
    siren,
    jour: day,
    numéro: number,
    nature: fc.option(fc.constantFrom(...ACT_NATURES)),
  })
  .filter(({ numéro, nature }) => nature !== null || !/.-(?:DE|AR|AI|CC|BF|AU)$/.test(numéro));

/** An identifier with a few characters changed, removed or added: close to the grammar on both sides. */
const nearIdentifier = fc
  .tuple(parties, fc.array(fc.tuple(fc.nat(46), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...Array.from('0129AB-_ .:/DEé'))), { maxLength: 3 }))
  .map(([parts, changes]) =>
    changes.reduce((text, [at, length, character]) => text.slice(0, at) + character + text.slice(at + length), textOf(parts)),
  );

describe('Un identifiant d’acte se lit des deux bouts : département, SIREN, jour, numéro, et ce qui les entoure', () => {
  test.each(readCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    const read = parseActIdentifier(texte);
    expect(read).toEqual(either.right(recordOf(attendu)));
    if (either.isLeft(read)) return;
    expect(formatActIdentifier(read.right)).toBe(texte);
    expect(isActIdentifier(read.right)).toBe(true);
  });

  test('composé de parties quelconques, un identifiant rend ces parties, et s’écrit comme il a été lu', () => {
    fc.assert(
      fc.property(parties, (parts) => {
        const text = textOf(parts);
        const read = parseActIdentifier(text);
        expect(read).toEqual(either.right(recordOf(parts)));
        if (either.isLeft(read)) return;
        expect(formatActIdentifier(read.right)).toBe(text);
        expect(parseActIdentifier(formatActIdentifier(read.right))).toEqual(read);
        expect(isActIdentifier(read.right)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('lu ou refusé comme par une lecture naïve, au plus près de la grammaire', () => {
    let read = 0;
    fc.assert(
      fc.property(nearIdentifier, (text) => {
        const expected = readNaively(text);
        if (expected !== null) read++;
        const found = parseActIdentifier(text);
        expect(either.isRight(found) ? found.right : null).toEqual(expected === null ? null : recordOf(expected));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
    expect(read).toBeLessThan(4500);
  });

  test('toute suite de huit chiffres de 2023, 2024 et 1900 : les 365, 366 et 365 jours de l’année', () => {
    const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
    const count = (year: string): number =>
      twoDigits
        .flatMap((month) => twoDigits.map((dayOfMonth) => `042-244200770-${year}${month}${dayOfMonth}-D1`))
        .filter((text) => either.isRight(parseActIdentifier(text)) && readNaively(text) !== null).length;
    expect(['2023', '2024', '1900'].map(count)).toEqual([365, 366, 365]);
  });
});

describe('Un texte qui n’est pas un identifiant est refusé, et son premier défaut nommé à sa place', () => {
  test.each(refusalCases)('$id $cas ($texte)', ({ texte, défaut }) => {
    expect(parseActIdentifier(texte)).toEqual(either.left(défaut));
    expect(readNaively(texte)).toBeNull();
  });

  test('un caractère étranger est nommé là où il est, où qu’il soit', () => {
    const text = '99_DE-042-244200770-20240704-D20240041710-DE';
    for (let position = 0; position < text.length; position++) {
      const spoilt = `${text.slice(0, position)}?${text.slice(position + 1)}`;
      // À la place du tiret bas, le type n’en est plus un : le département est attendu dès le début.
      expect(parseActIdentifier(spoilt)).toEqual(either.left({ _tag: 'WrongCharacter', what: 'act-identifier', text: spoilt, position }));
    }
  });

  test('un texte quelconque est lu ou refusé, sans exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 60 }), nearIdentifier), (text) => {
        const read = parseActIdentifier(text);
        if (either.isLeft(read)) {
          expect(read.left.what).toBe('act-identifier');
          expect(read.left.text).toBe(text);
          if (read.left._tag === 'WrongCharacter') expect(read.left.position).toBeLessThan(text.length);
        } else expect(formatActIdentifier(read.right)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 50 ms', (_, text) => {
    expect(parseActIdentifier(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'act-identifier', text, found: text.length }));
    expect(millisecondsOf(() => parseActIdentifier(text))).toBeLessThan(50);
  });
});

describe('Une valeur est un identifiant si, une fois écrite, elle se relit telle quelle', () => {
  const model = { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D20240041710', nature: null };

  test('celle de la délibération modèle en est un', () => {
    expect(isActIdentifier(model)).toBe(true);
  });

  test.each([
    ['un texte', '99_DE-042-244200770-20240704-D20240041710'],
    ['rien', null],
    ['une liste', []],
    ['sans nature', { documentType: '99_DE', department: '042', siren: '244200770', day: '2024-07-04', internalNumber: 'D1' }],
    ['type en minuscules', { ...model, documentType: '99_de' }],
    ['type vide', { ...model, documentType: '' }],
    ['département de deux chiffres', { ...model, department: '42' }],
    ['SIREN en nombre', { ...model, siren: 244200770 }],
    ['SIREN par groupes', { ...model, siren: '244 200 770' }],
    ['SIREN dont la clé ne s’accorde pas', { ...model, siren: '244200771' }],
    ['jour sans séparateurs', { ...model, day: '20240704' }],
    ['jour aux séparateurs étrangers', { ...model, day: '2024/07/04' }],
    ['jour qui n’existe pas', { ...model, day: '2024-06-31' }],
    ['numéro vide', { ...model, internalNumber: '' }],
    ['nature inconnue', { ...model, nature: 'ZZ' }],
    ['numéro qui finit par une nature, sans nature', { ...model, internalNumber: 'D1-DE' }],
    ['numéro qui déborde sur le jour', { ...model, day: '2024-07-0', internalNumber: '4-D1' }],
    ['type écrit dans le département', { ...model, documentType: null, department: '99_DE-042' }],
    ['une fonction qui porte les six champs', Object.assign(() => undefined, model)],
  ])('%s : non', (_, value: unknown) => {
    expect(isActIdentifier(value)).toBe(false);
  });

  test.each(Object.keys(model))('%s, objet que rien n’écrit : non, sans exception', (field) => {
    expect(isActIdentifier({ ...model, [field]: Object.create(null) as object })).toBe(false);
  });

  test('une valeur quelconque ne lève pas d’exception', () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(isActIdentifier(value)).toBe(false); }));
  });
});

describe('Les natures d’actes sont six', () => {
  test('dans l’ordre de leurs numéros', () => {
    expect(ACT_NATURES).toEqual(['DE', 'AR', 'AI', 'CC', 'BF', 'AU']);
    expect(ACT_NATURES.every((nature) => isActNature(nature))).toBe(true);
  });

  test.each(['', 'D', 'de', 'DR', 'DEL', 'DC', 'BU', '1'])('« %s » n’en est pas une', (text) => {
    expect(isActNature(text)).toBe(false);
  });
});
