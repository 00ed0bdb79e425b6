import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFundingPlan, drawRoll, drawTimeline } from '../../src/figures/index.js';
import { placeOf, seatsOf } from '../../src/figures/hemicycle.js';
import { assessProgramme } from '../../src/funding/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import { assessSitting, findingsOfDeliberation, findingsOfSitting } from '../../src/sitting/index.js';
import { euro, rate } from '../money/cents.js';
import { jsonOf, MODEL_CASE, sittingOf } from '../sitting/reading.js';
import type { BarCase, HemicycleCase } from './figures.cases.js';
import { barCases, hemicycleCases, planCases, timelineCases } from './figures.cases.js';
import type { Element } from './xml.js';
import { elementsNamed, parseXml } from './xml.js';

const counted = ({ enExercice, présents, douteux = 0, représentés = 0, représentésDouteux = 0, retirés = 0, absents }: Omit<HemicycleCase, 'id' | 'cas' | 'origine' | 'rangées' | 'sièges' | 'taille' | 'titre' | 'description'>): AnyFinding =>
  ({
    _tag: 'RollCounted', standing: 'conforms', basis: [], notes: [],
    inOffice: enExercice, present: présents, doubtful: douteux, represented: représentés, representedInDoubt: représentésDouteux, withdrawn: retirés, absent: absents,
  }) as unknown as AnyFinding;

const planOf = ({ coût, contributions }: BarCase): ReadonlyArray<AnyFinding> =>
  assessProgramme({
    name: 'P', yearlyCost: euro(coût),
    contributions: contributions.map(([contributor, amount, taux]) => ({ contributor, amount: euro(amount), ...(taux === 'imprimé' ? { printedRate: { rate: rate('50 %'), decimals: 0 } } : {}) })),
  });

const number = (element: Element, name: string): number => Number(element.attributes[name]);
const said = (picture: Element): ReadonlyArray<string> => [...elementsNamed('title', picture), ...elementsNamed('desc', picture)].map(({ text }) => text);

/** The discs of the hemicycle; those of the legend stand on the left margin, below. */
const seats = (picture: Element): ReadonlyArray<Element> => {
  const legend = elementsNamed('text', picture).length;
  const discs = elementsNamed('circle', picture);
  return discs.slice(0, discs.length - legend);
};

describe('L’hémicycle montre chaque membre en exercice une fois', () => {
  test.each(hemicycleCases)('$id $cas', (row) => {
    const picture = parseXml(drawRoll([counted(row)], 'fr')!);
    expect(said(picture)).toEqual([row.titre, row.description]);
    expect(seats(picture).length).toBe(row.sièges);
    expect([number(picture, 'width'), number(picture, 'height')]).toEqual(row.taille);
    const lengths = new Map<number, number>();
    for (const { row: place, ofRow } of row.enExercice > 1000 ? [] : seatsOf(row.enExercice)) lengths.set(place, ofRow);
    expect([...lengths].sort(([a], [b]) => a - b).map(([, length]) => length)).toEqual(row.rangées);
  });

  test('de 1 à 300 membres : aucun siège n’en touche un autre, et ils se suivent de gauche à droite', () => {
    for (let count = 1; count <= 300; count++) {
      const all = seatsOf(count);
      const places = all.map(placeOf);
      expect(places.length).toBe(count);
      // The angle of a seat, as a fraction of the half circle, compared as integers.
      const turns = all.filter((seat, index) => index > 0 && (2 * all[index - 1]!.place + 1) * seat.ofRow > (2 * seat.place + 1) * all[index - 1]!.ofRow);
      expect(turns).toEqual([]);
      const touching = places.filter((a, index) => places.slice(index + 1).some((b) => Math.hypot(a.right - b.right, a.up - b.up) <= 0.8));
      expect(touching, `${count} membres`).toEqual([]);
    }
  });

  test('tous les sièges tiennent dans l’image, et chaque état a ses sièges', () => {
    fc.assert(fc.property(fc.tuple(fc.nat(80), fc.nat(20), fc.nat(20), fc.nat(20)), ([présents, représentés, retirés, absents]) => {
      const enExercice = présents + représentés + retirés + absents;
      const picture = parseXml(drawRoll([counted({ enExercice, présents, représentés, retirés, absents })], 'fr')!);
      const [width, height] = [number(picture, 'width'), number(picture, 'height')];
      for (const seat of seats(picture)) {
        expect(number(seat, 'cx') - 9).toBeGreaterThanOrEqual(0);
        expect(number(seat, 'cx') + 9).toBeLessThanOrEqual(width);
        expect(number(seat, 'cy') - 9).toBeGreaterThanOrEqual(0);
        expect(number(seat, 'cy') + 9).toBeLessThanOrEqual(height);
      }
      const states = ['present', 'represented', 'withdrawn', 'absent'].map((state) => seats(picture).filter(({ attributes }) => attributes['class'] === state).length);
      expect(states).toEqual([présents, représentés, retirés, absents]);
    }));
  });
});

describe('La barre montre le plan de financement en proportion', () => {
  test.each(barCases)('$id $cas', (row) => {
    const picture = parseXml(drawFundingPlan(planOf(row), 'fr')!);
    expect(said(picture)[1]).toBe(row.description);
    expect(elementsNamed('rect', picture).filter(({ attributes }) => attributes['height'] === '36').map((rect) => [number(rect, 'x'), number(rect, 'width')])).toEqual(row.parts);
    expect(elementsNamed('line', picture).map((line) => number(line, 'x1'))).toEqual(row.trait === null ? [] : [row.trait]);
  });

  test.each(planCases)('$id $cas', ({ constat, parts, trait, description }) => {
    const picture = parseXml(drawFundingPlan([constat as unknown as AnyFinding], 'fr')!);
    expect(said(picture)[1]).toBe(description);
    expect(elementsNamed('rect', picture).filter(({ attributes }) => attributes['height'] === '36').map((rect) => [number(rect, 'x'), number(rect, 'width')])).toEqual(parts);
    expect(elementsNamed('line', picture).map((line) => number(line, 'x1'))).toEqual(trait === null ? [] : [trait]);
  });

  test('les parts se suivent sans trou et remplissent la barre', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { minLength: 1, maxLength: 12 }), fc.nat(10_000_000_000), (amounts, coût) => {
      const row = { coût, contributions: amounts.map((amount, place) => [`F${place}`, amount, 'imprimé'] as const) } as unknown as BarCase;
      const rects = elementsNamed('rect', parseXml(drawFundingPlan(planOf(row), 'fr')!)).filter(({ attributes }) => attributes['height'] === '36');
      let end = 1600;
      for (const rect of rects) {
        expect(Math.round(number(rect, 'x') * 100)).toBe(end);
        end += Math.round(number(rect, 'width') * 100);
      }
      expect(end).toBe(41_600);
    }));
  });
});

describe('La ligne montre les jours de l’acte, de la convocation à la fin du recours', () => {
  test.each(timelineCases)('$id $cas', ({ constats, jours, étages }) => {
    const picture = parseXml(drawTimeline(constats as unknown as ReadonlyArray<AnyFinding>, 'fr')!);
    const places = elementsNamed('circle', picture).map((circle) => number(circle, 'cx'));
    const texts = elementsNamed('text', picture).map(({ text }) => text);
    expect(texts.slice(0, jours.length)).toEqual(jours.map((_, line) => String(line + 1)));
    expect(places.map((place, line) => [place, texts[jours.length + line]])).toEqual(jours.map(([place, text], line) => [place, `${line + 1}. ${text}`]));
    const marks = elementsNamed('circle', picture);
    const axis = number(elementsNamed('line', picture)[0]!, 'y1');
    expect(marks.map((mark) => (axis - 12 - number(mark, 'cy')) / 22)).toEqual(étages);
    const covered = marks.filter((a, index) => marks.slice(index + 1).some((b) => Math.hypot(number(a, 'cx') - number(b, 'cx'), number(a, 'cy') - number(b, 'cy')) < 20));
    expect(covered).toEqual([]);
    expect(said(picture)).toEqual(['De la convocation à la fin du délai de recours', jours.map(([, text]) => text).join('\u202F; ')]);
  });
});

describe('Les figures d’un rapport entier', () => {
  const report = assessSitting(sittingOf(jsonOf(MODEL_CASE)));
  const [deliberation] = report.deliberations;
  const findings = [...findingsOfSitting(report), ...findingsOfDeliberation(deliberation!)];

  test('le cas modèle en donne trois, en anglais aussi', () => {
    const pictures = [drawRoll, drawFundingPlan, drawTimeline].map((draw) => said(parseXml(draw(findings, 'en')!)));
    expect(pictures.map(([title]) => title)).toEqual(['Roll: 67 members in office', 'Financing plan: cost of €981,000.00', 'From the convocation to the end of the challenge period']);
    expect(pictures[0]![1]).toBe('40 present, 6 represented, 21 absent');
  });

  test('les mêmes constats donnent le même texte', () => {
    for (const draw of [drawRoll, drawFundingPlan, drawTimeline]) expect(draw(findings, 'fr')).toBe(draw(structuredClone(findings), 'fr'));
  });

  test('sans le constat qu’il faut, aucune figure', () => {
    expect([drawRoll, drawFundingPlan, drawTimeline].map((draw) => draw([], 'fr'))).toEqual([undefined, undefined, undefined]);
  });
});

describe('Un nom hostile reste un nom', () => {
  test.each(['<script>alert(1)</script>', '"><svg onload=x>', 'A & B', 'l’« amie »', "l'eau", '\u0000\u0008', '\uD800', ']]>', '😀'.repeat(80), ''])('%j', (name) => {
    const row = { coût: 100_00, contributions: [[name, 50_00, 'imprimé']] } as unknown as BarCase;
    const picture = parseXml(drawFundingPlan(planOf(row), 'fr')!);
    expect(elementsNamed('script', picture)).toEqual([]);
    expect(elementsNamed('svg', picture)).toEqual([]);
    expect(said(picture)[1]).toBe(`${name.replace(/[\u0000\u0008\uD800](?![\uDC00-\uDFFF])/g, '\uFFFD')}\u00A0: 50,00\u00A0€\u202F; reste à financer\u00A0: 50,00\u00A0€`);
  });

  test('n’importe quel texte', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      const picture = parseXml(drawFundingPlan(planOf({ coût: 100_00, contributions: [[name, 50_00, 'imprimé']] } as unknown as BarCase), 'fr')!);
      expect(elementsNamed('text', picture).length).toBe(2);
    }));
  });
});
