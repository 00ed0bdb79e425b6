import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import type { Rounding } from '../../src/money/index.js';
import { applyRate, makeRate, parseRate } from '../../src/money/index.js';
import { euro, rate } from './cents.js';
import { applyRateCases, makeRateCases, parseRateCases, rateOverflowCases } from './rate.cases.js';

const ROUNDINGS: ReadonlyArray<Rounding> = ['down', 'up', 'half-up', 'half-even'];

describe('Un taux se lit en pourcentage, avec son signe, ou en fraction ; il est gardé exact', () => {
  test.each(parseRateCases)('$id $cas ($texte)', ({ texte, attendu }) => {
    expect(parseRate(texte)).toEqual(
      'fraction' in attendu
        ? either.right({ _tag: 'Rate', numerator: attendu.fraction[0], denominator: attendu.fraction[1] })
        : either.left(attendu.défaut),
    );
  });

  test('un million de caractères sont refusés sur leur longueur', () => {
    const text = '9'.repeat(1_000_000);
    expect(parseRate(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'rate', text, found: 1_000_000 }));
  });

  test('tout texte court : le caractère désigné est le premier qu’aucun taux n’a à cette place', () => {
    const alphabet = ['1', '0', ' ', ',', '/', '%', 'x'];
    const endings = ['', '1', '%', '1%', '1/1'];
    const wellFormed = (text: string): boolean => {
      const read = parseRate(text);
      return either.isRight(read) || read.left._tag === 'UnknownComponent';
    };
    const opens = (text: string): boolean => endings.some((ending) => wellFormed(text + ending));
    const wrong: Array<string> = [];
    const visit = (text: string): void => {
      const read = parseRate(text);
      if (either.isLeft(read) && read.left._tag !== 'UnknownComponent') {
        const defect = read.left;
        const agrees =
          defect._tag === 'WrongCharacter'
            ? opens(text.slice(0, defect.position)) && !opens(text.slice(0, defect.position + 1))
            : defect._tag === 'WrongLength' && opens(text);
        if (!agrees) wrong.push(text);
      }
      if (text.length < 5) for (const character of alphabet) visit(text + character);
    };
    visit('');
    expect(wrong).toEqual([]);
  });
});

describe('Un taux se compose de deux nombres entiers, réduits', () => {
  test.each(makeRateCases)('$id $cas', ({ numérateur, dénominateur, attendu }) => {
    expect(makeRate(numérateur, dénominateur)).toEqual(
      'fraction' in attendu
        ? either.right({ _tag: 'Rate', numerator: attendu.fraction[0], denominator: attendu.fraction[1] })
        : either.left(attendu.défaut),
    );
  });

  test('toutes les fractions de 0 à 60 sur 1 à 60 : égales en croix, et irréductibles', () => {
    const wrong: Array<string> = [];
    for (let numerator = 0; numerator <= 60; numerator++) {
      for (let denominator = 1; denominator <= 60; denominator++) {
        const made = makeRate(numerator, denominator);
        if (either.isLeft(made)) {
          wrong.push(`${numerator}/${denominator}`);
          continue;
        }
        const { numerator: top, denominator: bottom } = made.right;
        const common = Array.from({ length: 59 }, (_, index) => index + 2).some((divisor) => top % divisor === 0 && bottom % divisor === 0);
        if (top * denominator !== bottom * numerator || common) wrong.push(`${numerator}/${denominator}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('Un taux s’applique à un montant selon l’arrondi nommé', () => {
  test.each(applyRateCases)('$id $cas', ({ centimes, taux, attendu }) => {
    expect(ROUNDINGS.map((rounding) => applyRate(euro(centimes), rate(taux), rounding))).toEqual(attendu.map((cents) => either.right(cents)));
  });

  test.each(rateOverflowCases)('$id $cas', ({ centimes, taux, arrondi, attendu }) => {
    expect(applyRate(euro(centimes), rate(taux), arrondi)).toEqual(
      'centimes' in attendu ? either.right(attendu.centimes) : either.left(attendu.défaut),
    );
  });

  test('l’arrondi est à moins d’un centime du produit exact, du bon côté ; un montant négatif donne l’opposé', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 1_000_000, max: Number.MAX_SAFE_INTEGER }),
        (cents, numerator, denominator) => {
          const share = rate(`${numerator}/${denominator}`);
          const product = BigInt(cents) * BigInt(numerator);
          const [floor, rest] = [product / BigInt(denominator), product % BigInt(denominator)];
          const [down, up, halfUp, halfEven] = ROUNDINGS.map((rounding) => applyRate(euro(cents), share, rounding));
          const ceiling = rest === 0n ? floor : floor + 1n;
          const nearest = 2n * rest < BigInt(denominator) ? floor : ceiling;
          const even = 2n * rest === BigInt(denominator) ? (floor % 2n === 0n ? floor : ceiling) : nearest;
          expect([down, up, halfUp, halfEven]).toEqual([floor, ceiling, nearest, even].map((exact) => either.right(Number(exact))));
          const mirrored = ROUNDINGS.map((rounding) => applyRate(euro(0 - cents), share, rounding));
          expect(mirrored).toEqual([floor, ceiling, nearest, even].map((exact) => either.right(0 - Number(exact))));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
