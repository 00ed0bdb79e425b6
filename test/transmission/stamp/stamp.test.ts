import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessStamp, parseStamp } from '../../../src/transmission/index.js';
import { hostileTexts } from '../hostile.js';
import { anyText } from '../texts.js';
import { day, siren } from '../values.js';
import { stampedCases } from './assess.cases.js';
import { expectedOf, saidBy } from './said.js';
import { stampCases } from './stamp.cases.js';

describe('Une page donne ses cachets de transmission, dans l’ordre, et rien d’autre', () => {
  test.each(stampCases)('$id $cas', ({ page, attendu }) => {
    expect(parseStamp(page).map(saidBy)).toEqual(attendu.map(expectedOf));
  });

  test('les places d’un cachet sont celles de la page, et celles des réparations aussi', () => {
    const [stamp] = parseStamp(`Vu le code\n${stampCases[0]!.page}`);
    expect([stamp?.position, stamp?.end]).toEqual([13, 159]);
    expect(stamp?.reading?.repairs).toEqual([{ repair: 'backslash-removed', position: 78 }]);
  });

  test('un identifiant surchargé finit avec le mot qui le couvre', () => {
    const [stamp] = parseStamp('042-244200770-20240704-D1gËéance du conseil');
    expect([stamp?.position, stamp?.end]).toEqual([0, 32]);
  });

  const MARKED = stampCases.filter(({ attendu, id }) => attendu.length === 1 && id !== 'CACHET-15');

  test('un cachet au milieu d’une page se lit comme seul', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '1'), maxLength: 400 }).map((text) => `${text} fin.\n`);
    fc.assert(fc.property(filler, fc.constantFrom(...MARKED), filler, (before, { page, attendu }, after) => {
      expect(parseStamp(`${before}${page}\n${after}`).map(saidBy)).toEqual(attendu.map(expectedOf));
    }), { numRuns: 300 });
  });

  test('autant de cachets que de pages, s’ils sont loin l’un de l’autre', () => {
    const pages = MARKED.flatMap(({ page }) => [page, 'mot '.repeat(80)]).join('\n');
    expect(parseStamp(pages).map(saidBy)).toEqual(MARKED.flatMap(({ attendu }) => attendu.map(expectedOf)));
  });

  test('une page quelconque ne lève pas d’exception, et ses cachets se suivent', () => {
    const pieces = fc.array(fc.oneof(anyText, fc.constantFrom('préfecture', 'Reçu en préfecture le 05/07/2024', 'ID : ', '042-244200770-20240704-', 'D1-DE', 'exécutoire', '244200770', 'VIA ', '\n', ' / 27-02-2020')), { maxLength: 12 });
    fc.assert(fc.property(pieces, (parts) => {
      const page = parts.join('');
      const stamps = parseStamp(page);
      stamps.forEach(({ position, end }, place) => {
        expect(position).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(page.length);
        if (place > 0) expect(position).toBeGreaterThanOrEqual(stamps[place - 1]!.position);
      });
    }), { numRuns: 500 });
  });

  test.each(hostileTexts)('un million %s : lus une fois de bout en bout, en moins de cinq secondes', (_, text) => {
    const started = performance.now();
    parseStamp(text);
    expect(performance.now() - started).toBeLessThan(5000);
  }, 20_000);
});

describe('Le cachet d’un acte ne le contredit pas', () => {
  test.each(stampedCases)('$id $cas', ({ page, séance, acte = {}, attendu }) => {
    const [stamp] = parseStamp(page);
    const findings = assessStamp({
      stamp: stamp!, heldOn: day(séance), nature: 'DE', body: acte.siren === undefined ? {} : { siren: siren(acte.siren) },
      ...(acte.numéro === undefined ? {} : { number: acte.numéro }), ...(acte.reçu === undefined ? {} : { receivedOn: day(acte.reçu) }), ...(acte.publié === undefined ? {} : { publishedOn: day(acte.publié) }),
    });
    const facts = findings.map((finding) => Object.fromEntries(Object.entries(finding).filter(([field]) => !['stamp', 'identifier', 'basis', 'notes'].includes(field))));
    expect(facts).toEqual(attendu);
    expect(findings.every(({ basis }) => basis[0].text === 'protocole @CTES')).toBe(true);
  });
});
