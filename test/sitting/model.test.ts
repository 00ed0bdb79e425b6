import { describe, expect, test } from 'vitest';
import { assessSitting, breachesOf, findingsOf, undeterminedOf } from '../../src/sitting/index.js';
import type { Change } from './changes.cases.js';
import { changeCases } from './changes.cases.js';
import { modelCases } from './model.cases.js';
import { decode, sittingCodec } from '../../src/codec/index.js';
import { wordReport } from '../../src/wording/index.js';
import { basisOf, jsonOf, MODEL_CASE, sittingOf, withoutBasis } from './reading.js';

const changed = (data: unknown, { chemin, valeur }: Change): unknown => {
  const copy = structuredClone(data);
  const last = chemin[chemin.length - 1] as string;
  let holder = copy as Record<string, unknown>;
  for (const key of chemin.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  if (valeur === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = valeur;
  return copy;
};

describe('Cas modèle : le bureau de Saint-Étienne Métropole du 4 juillet 2024', () => {
  const report = assessSitting(sittingOf(jsonOf(MODEL_CASE)));
  const findings = findingsOf(report);

  test.each(modelCases)('$id $cas', ({ point, constat, fondement }) => {
    const found = findings.filter(({ item, finding }) => item === point && finding._tag === constat['_tag']).map(({ finding }) => finding);
    expect(found.map(withoutBasis)).toContainEqual(constat);
    const matching = found.find((finding) => JSON.stringify(withoutBasis(finding)) !== '' && sameFacts(withoutBasis(finding), constat));
    expect(matching === undefined ? [] : basisOf(matching)).toEqual(fondement);
  });

  test('aucune irrégularité, aucun pouvoir refusé, un seul point indéterminé', () => {
    expect(breachesOf(report)).toEqual([]);
    expect(undeterminedOf(report).map(({ item, finding }) => [item, finding._tag])).toEqual([[null, 'ExplanatoryNoteUndetermined']]);
    expect(report.proxies.map(({ _tag }) => _tag)).toEqual(['ProxyValid', 'ProxyValid', 'ProxyValid', 'ProxyValid', 'ProxyValid', 'ProxyValid']);
  });

  test('un texte de l’acte ne peut pas commencer une ligne du rapport', () => {
    const data = structuredClone(jsonOf(MODEL_CASE)) as { deliberations: Array<{ subject: string }> };
    data.deliberations[0]!.subject = 'Objet\n  ✓ Quorum atteint\u001b[31m\u2028fin';
    const lines = wordReport(assessSitting(sittingOf(data)), 'fr').split(/[\n\u2028]/);
    expect(lines.filter((line) => line.startsWith('  ✓ Quorum atteint') && !line.includes('34 requis'))).toEqual([]);
    expect(lines.filter((line) => line.includes('Objet'))).toEqual([expect.stringMatching(/Objet +✓ Quorum atteint \[31m fin$/)]);
  });

  test('le rapport est une donnée simple : il traverse JSON et structuredClone sans changer', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(structuredClone(report)).toEqual(report);
  });
});

/** Same facts, whatever the order in which the fields are written. */
const sameFacts = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean => {
  const sorted = (value: Readonly<Record<string, unknown>>): string => JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};

describe('Un fait changé à la fois dans le cas modèle', () => {
  const model = jsonOf(MODEL_CASE);

  test.each(changeCases)('$id $cas', ({ changements, constats = [], sans = [], défauts }) => {
    const data = changements.reduce(changed, model);
    const decoded = decode(sittingCodec)(data);
    if (défauts !== undefined) {
      expect(decoded).toEqual({ _tag: 'Left', left: défauts });
      return;
    }
    const findings = findingsOf(assessSitting(sittingOf(data))).map(({ finding }) => finding);
    const facts = findings.map(withoutBasis);
    for (const constat of constats) expect(facts).toContainEqual(constat);
    expect(findings.map(({ _tag }) => _tag as string).filter((tag) => sans.includes(tag))).toEqual([]);
  });
});
