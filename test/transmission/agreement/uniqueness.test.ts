import { describe, expect, test } from 'vitest';
import type { UniquenessRule } from '../../../src/transmission/index.js';
import { assessUniqueness, IDENTIFIER_UNIQUENESS } from '../../../src/transmission/index.js';
import { identifier } from '../values.js';
import { uniquenessCases } from './uniqueness.cases.js';

const RULES: ReadonlyArray<UniquenessRule> = ['ministry', 's2low', 'stela', 'pastell'];

describe('Deux actes n’en font qu’un selon le ministère ou une plateforme', () => {
  test.each(uniquenessCases)('$id $cas ($premier, $second)', ({ premier, second, attendu }) => {
    const acts = [{ name: 'premier', identifier: identifier(premier) }, { name: 'second', identifier: identifier(second) }];
    for (const rule of RULES) {
      const common = { rule, basis: [IDENTIFIER_UNIQUENESS[rule]], notes: [] };
      const shared = { ...common, internalNumber: acts[0]!.identifier.internalNumber, acts: ['premier', 'second'] };
      expect(assessUniqueness({ acts, rule }), rule).toEqual([
        attendu[rule] === 'distincts'
          ? { _tag: 'IdentifiersDistinct', standing: 'conforms', compared: 2, ...common }
          : attendu[rule] === 'même acte'
            ? { _tag: 'IdentifierReused', standing: 'breaches', ...shared }
            : { _tag: 'IdentifierPerhapsReused', standing: 'undetermined', missing: [attendu[rule] === 'nature à connaître' ? 'nature-of-the-act' : 'rules-of-the-platform'], ...shared },
      ]);
    }
  });

  test('de trois actes, deux du même nom de nature et un troisième sans nature : les deux d’abord, le doute ensuite', () => {
    const acts = ['042-244200770-20240704-N1-DE', '042-244200770-20240704-N1', '042-244200770-20240704-N1-DE'].map((text, place) => ({ name: `${place + 1}`, identifier: identifier(text) }));
    expect(assessUniqueness({ acts, rule: 'ministry' }).map((finding) => [finding._tag, 'acts' in finding ? finding.acts : []])).toEqual([
      ['IdentifierReused', ['1', '3']], ['IdentifierPerhapsReused', ['1', '2', '3']],
    ]);
  });

  test('aucun acte : aucun doublon', () => {
    expect(assessUniqueness({ acts: [], rule: 's2low' })).toEqual([
      { _tag: 'IdentifiersDistinct', standing: 'conforms', rule: 's2low', compared: 0, basis: [IDENTIFIER_UNIQUENESS.s2low], notes: [] },
    ]);
  });

  test('les sources disent elles-mêmes ce qu’elles valent', () => {
    const common = { text: 'protocole @CTES', from: null, until: null, authority: 'doctrine', confirmed: 'secondary' };
    expect(IDENTIFIER_UNIQUENESS).toEqual({
      ministry: { ...common, article: 'unicité de l’identifiant' },
      s2low: { ...common, article: 'unicité du numéro interne dans S2LOW' },
      stela: { ...common, article: 'unicité de l’acte dans STELA' },
      pastell: { ...common, article: 'unicité de l’acte dans Pastell', confirmed: 'unconfirmed' },
    });
  });

  test('mille actes distincts, et le premier de nouveau', () => {
    const acts = Array.from({ length: 1000 }, (_, place) => ({ name: `${place}`, identifier: identifier(`042-244200770-20240704-D${place}-DE`) }));
    const again = [...acts, { name: 'de nouveau', identifier: identifier('042-244200770-20240704-D0-DE') }];
    for (const rule of ['ministry', 's2low', 'stela'] as const) {
      expect(assessUniqueness({ acts, rule }).map(({ _tag }) => _tag)).toEqual(['IdentifiersDistinct']);
      expect(assessUniqueness({ acts: again, rule }).map((finding) => ('acts' in finding ? finding.acts : []))).toEqual([['0', 'de nouveau']]);
    }
  });
});
