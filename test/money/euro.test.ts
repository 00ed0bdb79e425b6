import * as fc from 'fast-check';
import * as either from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { euroFromCents, euroToText, formatEuro, isEuro, parseEuro, sumEuros, ZERO_EURO } from '../../src/money/index.js';
import { euro } from './cents.js';
import { centsCases, formatEuroCases, parseEuroCases, sumCases } from './euro.cases.js';

const MOST = 9_000_000_000_000_000;
const anyCents = fc.integer({ min: -MOST, max: MOST });

describe('Un montant se lit en euros et au plus deux décimales ; il n’est jamais arrondi', () => {
  test.each(parseEuroCases)('$id $cas', ({ texte, attendu }) => {
    expect(parseEuro(texte)).toEqual('centimes' in attendu ? either.right(attendu.centimes) : either.left(attendu.défaut));
  });

  test.each([
    ['des chiffres', '1'],
    ['des espaces', ' '],
    ['des groupes de milliers', '1 000 '],
    ['des virgules', '1,'],
    ['des signes', '-\u2212'],
  ])('un million et plus de caractères, %s : refusés sur leur longueur', (_, pattern) => {
    const text = pattern.repeat(1_000_000 / pattern.length + 1);
    expect(parseEuro(text)).toEqual(either.left({ _tag: 'WrongLength', what: 'euro', text, found: text.length }));
  });

  test('tout texte court : le caractère désigné est le premier qu’aucun montant n’a à cette place', () => {
    const alphabet = ['1', ' ', ',', '\u2212', '€', 'E', 'U', 'R', 'x'];
    const endings = ['', '0', '00', '000', '€', 'R', 'UR'];
    const readable = (text: string): boolean => either.isRight(parseEuro(text));
    const opens = (text: string): boolean => endings.some((ending) => readable(text + ending));
    const wrong: Array<string> = [];
    const visit = (text: string): void => {
      const read = parseEuro(text);
      if (either.isLeft(read)) {
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

describe('Un montant s’écrit toujours avec deux décimales', () => {
  test.each(formatEuroCases)('$id $cas ($fr)', ({ centimes, machine, fr, en }) => {
    const amount = euro(centimes);
    expect(euroToText(amount)).toBe(machine);
    expect(formatEuro(amount, 'fr')).toBe(fr);
    expect(formatEuro(amount, 'en')).toBe(en);
  });

  test('de −1 000,00 € à 1 000,00 €, chaque centime se relit', () => {
    const wrong: Array<number> = [];
    for (let cents = -100_000; cents <= 100_000; cents++) {
      const amount = euro(cents);
      for (const text of [euroToText(amount), formatEuro(amount, 'fr')]) {
        const read = parseEuro(text);
        if (either.isLeft(read) || read.right !== cents) wrong.push(cents);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('tout montant se relit, écrit pour une machine ou pour un lecteur', () => {
    fc.assert(
      fc.property(anyCents, (cents) => {
        expect(parseEuro(euroToText(euro(cents)))).toEqual(either.right(cents));
        expect(parseEuro(formatEuro(euro(cents), 'fr'))).toEqual(either.right(cents));
      }),
    );
  });
});

describe('Un montant est un nombre entier de centimes, entre ±90 000 000 000 000,00 €', () => {
  test.each(centsCases)('$id $cas', ({ nombre, attendu }) => {
    expect(euroFromCents(nombre)).toEqual('centimes' in attendu ? either.right(attendu.centimes) : either.left(attendu.défaut));
    expect(isEuro(nombre)).toBe('centimes' in attendu);
  });

  test.each([['texte', '100'], ['grand entier', 100n], ['rien', undefined], ['nul', null], ['objet', { centimes: 100 }], ['liste', [100]]])(
    'ce qui n’est pas un nombre n’est pas un montant : %s',
    (_, value) => {
      expect(isEuro(value)).toBe(false);
    },
  );

  test('zéro euro', () => {
    expect(ZERO_EURO).toBe(0);
    expect(isEuro(ZERO_EURO)).toBe(true);
  });
});

describe('Une somme de montants est exacte, ou refusée si elle sort des bornes', () => {
  test.each(sumCases)('$id $cas', ({ montants, attendu }) => {
    expect(sumEuros(montants.map(euro))).toEqual('centimes' in attendu ? either.right(attendu.centimes) : either.left(attendu.défaut));
  });

  test('égale à la somme des grands entiers', () => {
    fc.assert(
      fc.property(fc.array(anyCents, { maxLength: 12 }), (amounts) => {
        const exact = amounts.reduce((sum, cents) => sum + BigInt(cents), 0n);
        const inRange = exact <= BigInt(MOST) && exact >= -BigInt(MOST);
        expect(sumEuros(amounts.map(euro))).toEqual(
          inRange ? either.right(Number(exact)) : either.left({ _tag: 'AmountOutOfRange', cents: exact.toString() }),
        );
      }),
    );
  });
});
