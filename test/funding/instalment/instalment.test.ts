import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../src/funding/index.js';
import { finalGrant, planInstalments } from '../../../src/funding/index.js';
import { euro, rate } from '../../money/cents.js';
import type { Versement } from './instalment.cases.js';
import { finalGrantCases, instalmentCases } from './instalment.cases.js';

const RESTS = {
  basis: [{ text: 'note d’interprétation', article: '035', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' }],
  notes: ['035-instalments'],
};

const isList = (expected: unknown): expected is ReadonlyArray<Versement> => Array.isArray(expected);

describe('Interprétation 035 : les versements font la subvention, au centime', () => {
  test.each(instalmentCases)('$id $cas', ({ subvention, échéancier, attendu }) => {
    const found = planInstalments(euro(subvention), échéancier);
    if (!isList(attendu)) {
      expect(found).toEqual({ ...attendu, ...RESTS });
      return;
    }
    let cumulated = 0;
    const instalments = attendu.map(([kind, label, amount, heldBack = 0]) => {
      cumulated += amount;
      return { kind, label, amount, cumulated, heldBack };
    });
    expect(found).toEqual({ _tag: 'InstalmentsPlanned', standing: 'conforms', total: subvention, instalments, ...RESTS });
  });

  test('quels que soient les dépenses, l’avance et le plafond : la somme est la subvention, et rien ne passe le plafond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 600_000 }), fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom('with-advance', 'interims-alone'),
        (total, advance, expenses, percent, most, counts) => {
          let spent = 0;
          const certified = expenses.map((expense) => euro((spent += expense)));
          const schedule: Schedule = { _tag: 'on-spending', rate: rate(`${percent} %`), rounding: 'half-up', advance: euro(advance), certified, ceiling: { rate: rate(`${most} %`), counts } };
          const found = planInstalments(euro(total), schedule);
          const instalments = found._tag === 'InstalmentsPlanned' ? found.instalments : [];
          const sumOf = (kind: 'advance' | 'interim' | 'balance'): number => instalments.filter((one) => one.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
          expect(sumOf('advance') + sumOf('interim') + sumOf('balance')).toBe(total);
          expect(instalments.every(({ amount }) => amount >= 0)).toBe(true);
          const held = sumOf('interim') + (counts === 'with-advance' ? sumOf('advance') : 0);
          // Une avance au-dessus du plafond est versée, mais plus aucun acompte.
          expect(held <= Math.floor((total * most) / 100) || sumOf('interim') === 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('Interprétation 035 : la subvention due', () => {
  test.each(finalGrantCases)('$id $cas', ({ décidé, taux, arrondi = 'half-up', prévu, réel, versé, assiette, dû, retenu, solde }) => {
    const found = finalGrant({ decided: euro(décidé), rate: rate(taux), rounding: arrondi, forecast: euro(prévu), actual: euro(réel), paid: euro(versé) });
    const facts = { decided: décidé, base: assiette, rate: rate(taux), due: dû, paid: versé, heldBy: retenu, ...solde, ...RESTS };
    expect(found).toEqual('balance' in solde ? { _tag: 'FinalGrantDue', standing: 'conforms', ...facts } : { _tag: 'FinalGrantOverpaid', standing: 'breaches', ...facts });
  });

  test('de 0 à 60 € dépensés et versés : ni plus que la dépense, ni plus que la décision', () => {
    const wrong: Array<string> = [];
    for (let actual = 0; actual <= 60; actual++) {
      for (let paid = 0; paid <= 60; paid++) {
        const found = finalGrant({ decided: euro(20), rate: rate('1/2'), rounding: 'down', forecast: euro(50), actual: euro(actual), paid: euro(paid) });
        const due = Math.min(20, Math.floor(Math.min(actual, 50) / 2));
        const expected = paid <= due ? `FinalGrantDue ${due - paid}` : `FinalGrantOverpaid ${paid - due}`;
        const given = found._tag === 'FinalGrantDue' ? `FinalGrantDue ${found.balance}` : found._tag === 'FinalGrantOverpaid' ? `FinalGrantOverpaid ${found.toRecover}` : found._tag;
        if (given !== expected) wrong.push(`${actual}, ${paid} : ${given}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('un taux qui mène hors des montants exacts', () => {
    expect(finalGrant({ decided: euro(1), rate: rate('200 %'), rounding: 'down', forecast: euro(9_000_000_000_000_000), actual: euro(9_000_000_000_000_000), paid: euro(0) })).toEqual({
      _tag: 'FinalGrantUndetermined', standing: 'undetermined', missing: ['amounts-in-range'], ...RESTS,
    });
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...instalmentCases, ...finalGrantCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
