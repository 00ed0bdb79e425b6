import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import {
  departmentOf, formatCommuneCode, formatRna, formatSiret, isCommuneCode, isDepartment, isRna, isSiren, isSiret, parseCommuneCode, parseRna, parseSiret, sirenOf,
} from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { hasGoodKey } from '../naive-identifier.js';
import { numberCases, ownerCases } from './numbers.cases.js';

/** Les trois verbes de chaque sorte de numéro, sous une même forme. */
const VERBS = {
  siret: { parse: parseSiret, is: isSiret, format: (text: string) => (isSiret(text) ? formatSiret(text) : null) },
  rna: { parse: parseRna, is: isRna, format: (text: string) => (isRna(text) ? formatRna(text) : null) },
  'commune-code': { parse: parseCommuneCode, is: isCommuneCode, format: (text: string) => (isCommuneCode(text) ? formatCommuneCode(text) : null) },
} as const;

describe('Un SIRET, un numéro RNA, un code de commune : lus, écrits, ou refusés à la place du premier défaut', () => {
  test.each(numberCases)('$id $cas ($texte)', ({ sorte, texte, attendu }) => {
    const { parse, is, format } = VERBS[sorte];
    expect(parse(texte)).toEqual('valeur' in attendu ? either.right(attendu.valeur) : either.left(attendu.défaut));
    expect(is(texte)).toBe('valeur' in attendu && attendu.valeur === texte);
    if ('valeur' in attendu) expect(format(attendu.valeur)).toBe(attendu.imprimé);
  });

  test.each(ownerCases)('$id $cas ($commune)', ({ commune, département }) => {
    expect(isCommuneCode(commune) ? departmentOf(commune) : null).toBe(département);
  });

  test('de quatre chiffres quelconques après un SIREN, un seul cinquième s’accorde ; imprimé puis lu, le SIRET est le même', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9999 }), (body, place) => {
        const digits = Array.from({ length: 10 }, (_, last) => String(last));
        const siren = digits.map((last) => String(body).padStart(8, '0') + last).find((text) => isSiren(text))!;
        const good = digits.map((last) => siren + String(place).padStart(4, '0') + last).filter((text) => isSiret(text));
        expect(good).toHaveLength(1);
        for (const text of good) {
          expect(hasGoodKey(text)).toBe(true);
          if (isSiret(text)) expect([parseSiret(formatSiret(text)), sirenOf(text)]).toEqual([either.right(text), siren]);
        }
      }),
    );
  });

  test('tous les codes de cinq chiffres : ceux de 95 départements, 8 et 4 collectivités d’outre-mer, 20 exclu', () => {
    const codes = Array.from({ length: 100_000 }, (_, value) => String(value).padStart(5, '0')).filter((text) => isCommuneCode(text));
    expect(codes.length).toBe(94 * 999 + 12 * 99);
    expect(codes.filter((code) => !isDepartment(departmentOf(code)))).toEqual([]);
  });

  test('un texte quelconque est lu ou refusé, sans exception', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .\u00A0WAB-é')), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), fc.constantFrom(...(['siret', 'rna', 'commune-code'] as const)), (text, kind) => {
        const { parse, is } = VERBS[kind];
        const read = parse(text);
        if (either.isLeft(read)) {
          expect([read.left.what, read.left.text]).toEqual([kind, text]);
          if (read.left._tag === 'WrongCharacter') expect(read.left.position).toBeLessThan(text.length);
        } else expect(is(read.right)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 5 ms', (_, text) => {
    for (const [kind, { parse }] of Object.entries(VERBS)) {
      expect(parse(text)).toEqual(either.left({ _tag: 'WrongLength', what: kind, text, found: text.length }));
      expect(millisecondsOf(() => parse(text))).toBeLessThan(5);
    }
  });
});
