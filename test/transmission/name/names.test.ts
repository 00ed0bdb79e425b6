import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import {
  ACT_NATURES, formatActFileName, formatEnvelopeName, isActFileName, isEnvelopeName, MESSAGES, parseActFileName, parseActFileNameLeniently, parseEnvelopeName,
} from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { anyText } from '../texts.js';
import type { Fichier } from './names.cases.js';
import { envelopeCases, envelopeRefusalCases, fileNameCases, fileNameRefusalCases, lenientNameCases, lenientNameRefusalCases } from './names.cases.js';

const recordOf = ({ type, département, siren, jour, numéro, nature, message, rang, extension }: Fichier) => ({
  documentType: type, department: département, siren, day: jour, internalNumber: numéro, nature, message, index: rang, extension,
});

const siren = fc.constantFrom('244200770', '213104334', '000000000', '212000046');
const day = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const department = fc.constantFrom('001', '042', '02A', '971');

const fileName = fc.record({
  documentType: fc.option(fc.constantFrom('99_DE', '21_DA', '99_SE')), department, siren,
  about: fc.option(fc.record({ day, internalNumber: fc.constantFrom('1', 'D20240041710', 'AR-2022-02', 'D13 2023 02 06', '1-1_1', '_x_'), nature: fc.constantFrom(...ACT_NATURES) })),
  message: fc.constantFrom(...MESSAGES.map(({ kind }) => kind)), index: fc.integer({ min: 0, max: 999_999_999 }), extension: fc.constantFrom('pdf', 'PDF', 'xml', 'x', 'abcdefgh'),
}).map(({ about, ...rest }) => ({ ...rest, ...(about ?? { day: null, internalNumber: null, nature: null }) }));

const office = fc.oneof(
  fc.record({ kind: fc.constant('prefecture'), department }), fc.record({ kind: fc.constant('regional-secretariat'), department }),
  fc.record({ kind: fc.constant('sub-prefecture'), department, arrondissement: fc.constantFrom('0', '1', '9') }),
);
const envelopeName = fc.record({
  form: fc.constantFrom('envelope', 'anomaly', 'archive'), trigram: fc.constantFrom('SLO', 'abc', 'S2x'), application: fc.constantFrom('EACT', 'TACT'),
  parties: fc.oneof(siren.map((number) => ({ sender: { kind: 'authority', siren: number }, recipient: null })), fc.record({ sender: office, recipient: siren })),
  day, serial: fc.integer({ min: 0, max: 999_999_999 }),
}).map(({ trigram, parties, ...rest }) => ({ ...rest, ...parties, device: rest.form === 'archive' ? trigram : null }));

/** Quelques caractères changés : proche de la grammaire, des deux côtés. */
const spoilt = (names: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(names, fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...Array.from('019AB-_ .xé'))), { maxLength: 3 }))
    .map(([name, changes]) => changes.reduce((text, [at, length, character]) => text.slice(0, at) + character + text.slice(at + length), name));

describe('Un nom de fichier @CTES se lit des deux bouts : l’acte, le message, le rang, l’extension', () => {
  test.each(fileNameCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    const read = parseActFileName(texte);
    expect(read).toEqual(either.right(recordOf(attendu)));
    if (either.isRight(read)) expect([formatActFileName(read.right), isActFileName(read.right)]).toEqual([texte, true]);
  });

  test.each(fileNameRefusalCases)('$id $cas ($texte)', ({ texte, défaut }) => {
    expect(parseActFileName(texte)).toEqual(either.left(défaut));
  });

  test('composé de ses parties puis relu, un nom est le même', () => {
    fc.assert(fc.property(fileName, (name) => {
      if (!isActFileName(name)) throw new Error(JSON.stringify(name));
      expect(parseActFileName(formatActFileName(name))).toEqual(either.right(name));
    }), { numRuns: 1000 });
  });

  test('un texte quelconque est lu ou refusé, sans exception ; lu, il s’écrit comme il est', () => {
    const near = spoilt(fileName.map((name) => (isActFileName(name) ? formatActFileName(name) : '')));
    fc.assert(fc.property(fc.oneof(anyText, near), (text) => {
      const read = parseActFileName(text);
      if (either.isRight(read)) expect(formatActFileName(read.right)).toBe(text);
      else {
        expect([read.left.what, read.left.text]).toEqual(['file-name', text]);
        if (read.left._tag === 'WrongCharacter') expect(read.left.position).toBeLessThanOrEqual(text.length);
      }
    }), { numRuns: 1000 });
  });

  test.each([null, 'x', [], {}, { ...recordOf(fileNameCases[0]!.attendu), index: '1' }, { ...recordOf(fileNameCases[0]!.attendu), index: 1.5 }, { ...recordOf(fileNameCases[0]!.attendu), day: null }])('%j n’est pas un nom', (value) => {
    expect(isActFileName(value)).toBe(false);
  });

  test('ni le type écrit dans le département, ni une fonction qui porte les neuf champs', () => {
    const name = recordOf(fileNameCases[0]!.attendu);
    expect(isActFileName({ ...name, documentType: null, department: '99_DE-042' })).toBe(false);
    expect(isActFileName(Object.assign(() => undefined, name))).toBe(false);
  });

  test.each(Object.keys(recordOf(fileNameCases[0]!.attendu)))('%s, objet que rien n’écrit : ce n’est pas un nom, sans exception', (field) => {
    expect(isActFileName({ ...recordOf(fileNameCases[0]!.attendu), [field]: Object.create(null) as object })).toBe(false);
  });
});

describe('La copie d’un nom se lit malgré ce qui l’entoure ou lui manque', () => {
  test.each(lenientNameCases)('$id $cas ($texte)', ({ texte, attendu, avant, après, entier, réparé }) => {
    const fields = recordOf(attendu);
    const repairs = réparé === undefined ? [] : [{ repair: 'separator-replaced', position: réparé }];
    expect(parseActFileNameLeniently(texte)).toEqual(either.right({ ...fields, before: avant, after: après, repairs, name: entier === 'entier' ? fields : null }));
  });

  test.each(lenientNameRefusalCases)('$id $cas', ({ texte, défaut }) => {
    expect(parseActFileNameLeniently(texte)).toEqual(either.left(défaut));
  });

  test('un nom strict se lit de même, entouré ou non', () => {
    fc.assert(fc.property(fileName, fc.constantFrom('', '2af6f_', '21082785_'), fc.constantFrom('', '.txt'), (name, before, after) => {
      if (!isActFileName(name)) throw new Error(JSON.stringify(name));
      const read = parseActFileNameLeniently(before + formatActFileName(name) + after);
      expect(either.isRight(read) ? [read.right.name, read.right.before, read.right.after] : null).toEqual([name, before, after]);
    }), { numRuns: 500 });
  });

  test('un texte quelconque ne lève pas d’exception', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = parseActFileNameLeniently(text);
      if (either.isLeft(read)) expect(read.left.text).toBe(text);
    }));
  });
});

describe('Un nom d’enveloppe @CTES dit qui envoie, à qui, quel jour', () => {
  test.each(envelopeCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    const read = parseEnvelopeName(texte);
    expect(read).toEqual(either.right(attendu));
    if (either.isRight(read)) expect([formatEnvelopeName(read.right), isEnvelopeName(read.right)]).toEqual([texte, true]);
  });

  test.each(envelopeRefusalCases)('$id $cas ($texte)', ({ texte, défaut }) => {
    expect(parseEnvelopeName(texte)).toEqual(either.left(défaut));
  });

  test('composé de ses parties puis relu, un nom est le même', () => {
    fc.assert(fc.property(envelopeName, (name) => {
      if (!isEnvelopeName(name)) throw new Error(JSON.stringify(name));
      expect(parseEnvelopeName(formatEnvelopeName(name))).toEqual(either.right(name));
    }), { numRuns: 1000 });
  });

  test('un texte quelconque est lu ou refusé, sans exception ; lu, il s’écrit comme il est', () => {
    const near = spoilt(envelopeName.map((name) => (isEnvelopeName(name) ? formatEnvelopeName(name) : '')));
    fc.assert(fc.property(fc.oneof(anyText, near), (text) => {
      const read = parseEnvelopeName(text);
      if (either.isRight(read)) expect(formatEnvelopeName(read.right)).toBe(text);
      else expect([read.left.what, read.left.text]).toEqual(['envelope-name', text]);
    }), { numRuns: 1000 });
  });

  test.each([null, 'x', {}, { ...envelopeCases[0]!.attendu, sender: null }, { ...envelopeCases[0]!.attendu, form: 'letter' }, { ...envelopeCases[0]!.attendu, device: 'SLO' }, { ...envelopeCases[0]!.attendu, serial: -1 }])('%j n’est pas un nom', (value) => {
    expect(isEnvelopeName(value)).toBe(false);
  });

  test('ni une fonction qui porte les champs, ni un expéditeur qui n’est qu’un texte', () => {
    const name = envelopeCases[0]!.attendu;
    expect(isEnvelopeName(Object.assign(() => undefined, name))).toBe(false);
    expect(isEnvelopeName({ ...name, sender: Object.assign(() => undefined, name['sender']) })).toBe(false);
    expect(isEnvelopeName({ ...name, sender: 'PREF042' })).toBe(false);
  });

  test('sans trigramme, le nom d’une archive garde son trait d’union, et ne se relit pas', () => {
    const read = parseEnvelopeName('SLO-EACT--210703385--20170612-2.tar.gz');
    if (either.isLeft(read)) throw new Error('un nom d’archive');
    const text = formatEnvelopeName({ ...read.right, device: null });
    expect([text, either.isLeft(parseEnvelopeName(text))]).toEqual(['-EACT--210703385--20170612-2.tar.gz', true]);
  });

  test.each(envelopeCases)('$id, un champ objet que rien n’écrit : ce n’est pas un nom, sans exception', ({ attendu }) => {
    for (const field of Object.keys(attendu)) expect(isEnvelopeName({ ...attendu, [field]: Object.create(null) as object }), field).toBe(false);
    const sender = attendu['sender'] as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(sender)) expect(isEnvelopeName({ ...attendu, sender: { ...sender, [field]: Object.create(null) as object } }), field).toBe(false);
  });
});

test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 5 ms', (_, text) => {
  for (const parse of [parseActFileName, parseActFileNameLeniently, parseEnvelopeName]) {
    expect(either.isLeft(parse(text))).toBe(true);
    expect(millisecondsOf(() => parse(text))).toBeLessThan(5);
  }
});
