import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { InternalNumber } from '../../../src/transmission/index.js';
import { internalNumberFrom, isInternalNumber, nextInternalNumber, replacementNumber } from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { anyText } from '../texts.js';
import { derivedCases, nextCases, replacementCases } from './derived.cases.js';

const PROFILES = ['xsd-2016', 'xsd-2019', 's2low', 'pastell', 'stela', 'common'] as const;

const number = (text: string): InternalNumber => {
  if (!isInternalNumber(text, 'xsd-2016')) throw new Error(`« ${text} » n’est pas un numéro interne`);
  return text;
};

describe('Un numéro interne se fait du numéro de la délibération, et ce qui a été changé est dit', () => {
  test.each(derivedCases)('$id $cas ($texte, $profil)', ({ texte, profil, attendu }) => {
    expect(internalNumberFrom(texte, profil)).toEqual(
      'défaut' in attendu
        ? either.left(attendu.défaut)
        : either.right({ number: attendu.numéro, changes: attendu.changements.map(([position, found, written]) => ({ position, found, written })) }),
    );
  });

  test('le numéro fait est admis par sa règle, se refait tel quel, et ses changements le redonnent', () => {
    let made = 0;
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789ABCdéçÉ_- ./()')), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom(...PROFILES), (given, profile) => {
        const read = internalNumberFrom(given, profile);
        if (either.isLeft(read)) return;
        made++;
        const { number: found, changes } = read.right;
        expect(isInternalNumber(found, profile)).toBe(true);
        expect(internalNumberFrom(found, profile)).toEqual(either.right({ number: found, changes: [] }));
        const written = given.split('').map((character, position) => changes.find((change) => change.position === position)?.written ?? character);
        expect(written.join('')).toBe(found);
        expect(changes.every(({ position, found: before }) => given.charAt(position) === before)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(made).toBeGreaterThan(300);
  });

  test('un texte quelconque ne lève pas d’exception', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...PROFILES), (text, profile) => {
      const read = internalNumberFrom(text, profile);
      if (either.isRight(read)) expect(isInternalNumber(read.right.number, profile)).toBe(true);
    }));
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 5 ms', (_, text) => {
    expect(millisecondsOf(() => internalNumberFrom(text, 'common'))).toBeLessThan(5);
  });
});

describe('Le numéro suivant est le premier que l’autorité n’a jamais employé', () => {
  test.each(nextCases)('$id $cas ($après)', ({ après, pris, attendu }) => {
    expect(nextInternalNumber({ after: number(après), taken: pris.map(number) })).toEqual(
      typeof attendu === 'string' ? either.right(attendu) : either.left({ _tag: 'WrongLength', what: 'internal-number', text: attendu.tropLong, found: 16 }),
    );
  });

  test.each(replacementCases)('$id $cas ($après)', ({ après, pris, attendu }) => {
    expect(replacementNumber({ cancelled: number(après), taken: pris.map(number) })).toEqual(
      typeof attendu === 'string' ? either.right(attendu) : either.left({ _tag: 'WrongLength', what: 'internal-number', text: attendu.tropLong, found: 16 }),
    );
  });
});
