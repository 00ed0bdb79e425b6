import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { InternalNumberProfile } from '../../../src/transmission/index.js';
import { formatInternalNumber, isInternalNumber, parseInternalNumber } from '../../../src/transmission/index.js';
import { hostileTexts, millisecondsOf } from '../hostile.js';
import { internalNumberCases, internalNumberDefectCases } from './internal-number.cases.js';

/** Les cinq règles, telles que chacun les publie, et ce qu’elles ont de commun. */
const PATTERNS: Readonly<Record<InternalNumberProfile, RegExp>> = {
  'xsd-2016': /^(?:[a-zA-Z0-9][a-zA-Z0-9\-_ ]{0,13})?[a-zA-Z0-9]$/,
  'xsd-2019': /^[a-zA-Z0-9_]{1,15}$/,
  's2low': /^(?:[A-Z0-9][A-Z0-9_]{0,13})?[A-Z0-9]$/,
  'pastell': /^[0-9A-Z_]{2,15}$/,
  'stela': /^[A-Z0-9_]{1,15}$/,
  'common': /^[A-Z0-9][A-Z0-9_]{0,13}[A-Z0-9]$/,
};
const profiles = Object.keys(PATTERNS) as ReadonlyArray<InternalNumberProfile>;

describe('Un numéro interne a quinze caractères au plus, ceux que son destinataire admet', () => {
  test.each(internalNumberCases)('$id $cas ($numéro)', ({ numéro, acceptéPar }) => {
    expect(profiles.filter((profile) => isInternalNumber(numéro, profile))).toEqual(acceptéPar);
    expect(profiles.filter((profile) => either.isRight(parseInternalNumber(numéro, profile)))).toEqual(acceptéPar);
  });

  test.each(internalNumberDefectCases)('$id $cas ($numéro, $profil)', ({ numéro, profil, défaut }) => {
    expect(parseInternalNumber(numéro, profil)).toEqual(either.left(défaut));
  });

  test('chaque règle décide comme son expression publiée ; un numéro lu est écrit tel quel', () => {
    const character = fc.constantFrom(...Array.from('AZ09az_- .é\n'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: character, maxLength: 17 })), fc.constantFrom(...profiles), (text, profile) => {
        const read = parseInternalNumber(text, profile);
        expect(either.isRight(read)).toBe(PATTERNS[profile].test(text));
        expect(isInternalNumber(text, profile)).toBe(either.isRight(read));
        if (either.isRight(read)) expect(formatInternalNumber(read.right)).toBe(text);
        else expect(read.left.text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('chaque caractère, seul, au bord et à l’intérieur', () => {
    for (let code = 0; code < 0x250; code++) {
      const character = String.fromCharCode(code);
      for (const text of [character, `${character}1`, `1${character}`, `1${character}1`]) {
        for (const profile of profiles) expect(isInternalNumber(text, profile), `${profile} ${code} ${text}`).toBe(PATTERNS[profile].test(text));
      }
    }
  });

  test.each(hostileTexts)('un million %s : refusés sur leur longueur, en moins de 50 ms', (_, text) => {
    expect(parseInternalNumber(text, 'xsd-2016')).toEqual(either.left({ _tag: 'WrongLength', what: 'internal-number', text, found: text.length }));
    expect(millisecondsOf(() => parseInternalNumber(text, 'xsd-2016'))).toBeLessThan(50);
  });
});
