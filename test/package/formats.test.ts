import { describe, expect, inject, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ENTRIES, runNode } from './run-node.js';

const consumer = inject('consumer');

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

const PRINT_NAMES = `
const typed = (names) => Object.fromEntries(Object.keys(names).sort().map((name) => [name, typeof names[name]]));
console.log(JSON.stringify(Object.fromEntries(Object.entries(entries).map(([entry, names]) => [entry, typed(names)]))));
`;

const namesByImport = runNode(
  consumer,
  'names.mjs',
  `${ENTRIES.map((entry, place) => `import * as entry${place} from '${entry}';`).join('\n')}
const entries = { ${ENTRIES.map((entry, place) => `'${entry}': entry${place}`).join(', ')} };${PRINT_NAMES}`,
) as Names;

const namesByRequire = runNode(
  consumer,
  'names.cjs',
  `const entries = { ${ENTRIES.map((entry) => `'${entry}': require('${entry}')`).join(', ')} };${PRINT_NAMES}`,
) as Names;

describe('Le paquet dans Node nu, sans assembleur', () => {
  test.each(ENTRIES)('%s donne les mêmes noms par import et par require, tous définis', (entry) => {
    const names = namesByImport[entry] ?? {};
    expect(Object.keys(names).length).toBeGreaterThan(0);
    expect(Object.entries(names).filter(([name, type]) => type === 'undefined' || name === 'default')).toEqual([]);
    expect(namesByRequire[entry]).toEqual(names);
  });

  test('la racine donne tous les noms des sous-chemins', () => {
    const root = Object.keys(namesByImport[packageJson.name] ?? {});
    expect(root.sort()).toEqual([...new Set(Object.values(namesByImport).flatMap((names) => Object.keys(names)))].sort());
  });
});

/** One call in several rooms, on the facts of 4 July 2024. */
const CALLS = `
const right = (either) => { if (either._tag !== 'Right') throw new Error(JSON.stringify(either)); return either.right; };
const sentOn = right(calendar.parseCivilDay('2024-06-28'));
const heldOn = right(root.parseCivilDay('2024-07-04'));
const grant = right(money.parseEuro('94 000,00 €'));
console.log(JSON.stringify({
  clearDays: calendar.clearDaysBetween(sentOn, heldOn),
  challenge: root.clearPeriodEnd(right(calendar.parseCivilDay('2024-07-12')), 2, 'mainland-france').lastDay,
  shares: right(root.splitEqually(grant, 4, { _tag: 'floor-and-report' })).shares.map((share) => money.formatEuro(share.amount, 'en')),
  decimal: money.toDecimal(grant).toFixed(2),
  noSuchDay: calendar.parseCivilDay('2024-06-31')._tag,
  identifier: transmission.parseActIdentifier('99_DE-042-244200770-20240704-D20240041710')._tag,
  wrongSiren: transmission.parseActIdentifier('99_DE-042-244200771-20240704-D20240041710')._tag,
}));
`;

const HEADERS = {
  'import.mjs': `import * as root from 'deliberant';
import * as calendar from 'deliberant/calendar';
import * as money from 'deliberant/money';
import * as transmission from 'deliberant/transmission';`,
  'require.cjs': `const root = require('deliberant');
const calendar = require('deliberant/calendar');
const money = require('deliberant/money');
const transmission = require('deliberant/transmission');`,
};

describe('Un appel réel dans chaque format', () => {
  test.each(Object.entries(HEADERS))('%s', (file, header) => {
    expect(runNode(consumer, `calls-${file}`, header + CALLS)).toEqual({
      clearDays: 5,
      challenge: '2024-09-13',
      shares: ['€23,500.00', '€23,500.00', '€23,500.00', '€23,500.00'],
      decimal: '94000.00',
      noSuchDay: 'Left',
      identifier: 'Right',
      wrongSiren: 'Left',
    });
  });
});

/** decimal.js of the host, set to three figures, before and after our import; amounts go in and out through it. */
const DECIMAL_CALLS = `
const amount = money.parseEuro('1 234 567,89 €').right;
const back = money.euroFromDecimal(new Decimal('7654321.09'));
Decimal.set({ precision: 2, rounding: 0 });
console.log(JSON.stringify({
  host: new Decimal(10).div(3).toString(),
  out: money.toDecimal(amount).toString(),
  third: money.toDecimal(amount).div(3).toFixed(20),
  in: money.euroToText(back.right),
  half: money.euroToText(money.applyRate(amount, money.parseRate('50 %').right, 'half-up').right),
}));
`;

const DECIMAL_HEADERS = {
  'import.mjs': `import { Decimal } from 'decimal.js';
Decimal.set({ precision: 3, rounding: 0, toExpPos: 1 });
const money = await import('deliberant/money');`,
  'require.cjs': `const { Decimal } = require('decimal.js');
Decimal.set({ precision: 3, rounding: 0, toExpPos: 1 });
const money = require('deliberant/money');`,
};

describe('Un hôte qui règle decimal.js à trois chiffres', () => {
  test.each(Object.entries(DECIMAL_HEADERS))('ne change rien aux montants : %s', (file, header) => {
    expect(runNode(consumer, `decimal-${file}`, header + DECIMAL_CALLS)).toEqual({
      host: '3.4',
      out: '1234567.89',
      third: '411522.63000000000000000000',
      in: '7654321.09',
      half: '617283.95',
    });
  });
});
