import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { formatActIdentifier, isActIdentifier, parseActIdentifier, parseActIdentifierLeniently } from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { anyText } from '../texts.js';
import { lenientCases, lenientRefusalCases } from './lenient.cases.js';

describe('Un identifiant mal copié se lit : ce qui est réparé est dit, ce qui n’est que suggéré est à part', () => {
  test.each(lenientCases)('$id $cas ($texte)', ({ texte, attendu, réparations, suggéré = {} }) => {
    const { type, département, siren, jour, numéro, nature } = attendu;
    const fields = { documentType: type, department: département, siren, day: jour, internalNumber: numéro, nature };
    expect(parseActIdentifierLeniently(texte)).toEqual(
      either.right({
        ...fields,
        identifier: département === null || numéro === null ? null : fields,
        repairs: réparations.map(([repair, position]) => ({ repair, position })),
        suggested: { department: suggéré.département ?? null, internalNumber: suggéré.numéro ?? null, nature: suggéré.nature ?? null },
      }),
    );
  });

  test.each(lenientRefusalCases)('$id $cas', ({ texte, défaut }) => {
    expect(parseActIdentifierLeniently(texte)).toEqual(either.left(défaut));
  });

  const canonical = fc
    .tuple(fc.constantFrom('', '99_DE-', '99_AR-'), fc.constantFrom('042', '02A', '971'), fc.constantFrom('244200770', '213104334', '200066918'), fc.constantFrom('20240704', '20230101'), fc.constantFrom('D1', 'D20240041710', 'AR-2022-02', 'DEL 2023 007'), fc.constantFrom('-DE', '-AR', '-CC'))
    .map((parts) => `${parts[0]}${parts[1]}-${parts[2]}-${parts[3]}-${parts[4]}${parts[5]}`);

  test('un identifiant strict, dont la nature est écrite, se lit de même, sans réparation', () => {
    fc.assert(fc.property(canonical, (text) => {
      const strict = parseActIdentifier(text);
      const lenient = parseActIdentifierLeniently(text);
      expect(either.isRight(lenient) ? [lenient.right.identifier, lenient.right.repairs] : null).toEqual([either.isRight(strict) ? strict.right : null, []]);
    }));
  });

  test('abîmé de plusieurs façons dans sa tête, il se lit comme avant de l’être, et les réparations sont dites', () => {
    const damage = fc.array(fc.constantFrom<(text: string) => string>(
      (text) => text.replace(/-/, '–'), (text) => text.replace(/-/, ' - '), (text) => text.replace(/-/, '\\-'), (text) => `${text} `, (text) => ` ${text}`,
      (text) => text.replace(/-\d{9}-/, (siren) => siren.replace('0', 'O')),
    ), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(canonical, damage, (text, damages) => {
      const spoilt = damages.reduce((damaged, spoil) => spoil(damaged), text);
      const read = parseActIdentifierLeniently(spoilt);
      if (either.isLeft(read) || read.right.identifier === null) throw new Error(spoilt);
      expect(formatActIdentifier(read.right.identifier)).toBe(text);
      expect(read.right.repairs.length).toBeGreaterThan(0);
      for (const { position } of read.right.repairs) expect(position).toBeLessThan(spoilt.length);
    }), { numRuns: 300 });
  });

  test('un texte quelconque est lu ou refusé, sans exception ; ce qui est lu tient', () => {
    const near = fc.tuple(canonical, fc.array(fc.tuple(fc.nat(45), fc.constantFrom(...Array.from('O0-–_\\ .AéD'))), { maxLength: 4 }))
      .map(([text, changes]) => changes.reduce((changed, [at, character]) => changed.slice(0, at) + character + changed.slice(at + 1), text));
    fc.assert(fc.property(fc.oneof(anyText, near), (text) => {
      const read = parseActIdentifierLeniently(text);
      if (either.isLeft(read)) expect(read.left.text).toBe(text);
      else if (read.right.identifier !== null && read.right.nature !== null) expect(isActIdentifier(read.right.identifier)).toBe(true);
    }), { numRuns: 1000 });
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 5 ms', (_, text) => {
    expect(parseActIdentifierLeniently(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'act-identifier', text, found: text.length }));
    expect(millisecondsOf(() => parseActIdentifierLeniently(text))).toBeLessThan(5);
  });
});
