import { describe, expect, test } from 'vitest';
import type { Organ } from '../../src/body/index.js';
import { assessReceipt } from '../../src/transmission/index.js';
import type { ReceiptCase } from './transmission-receipt.cases.js';
import { receiptCases } from './transmission-receipt.cases.js';
import { day, identifier } from './values.js';

const COMMUNE: Organ = { kind: 'council', body: { kind: 'commune', name: 'Figeac', territory: 'mainland-france' } };
const METROPOLE: Organ = { kind: 'council', body: { kind: 'metropole', name: 'Saint-Étienne Métropole', territory: 'mainland-france' } };

const TRANSMITTED_ACTS = { text: 'CGCT', article: 'L2131-2', paragraph: 'I', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
const BASIS = [
  { text: 'CGCT', article: 'L2131-1', paragraph: 'I', from: '2022-07-01', until: null, authority: 'statute', confirmed: 'current-text' },
  TRANSMITTED_ACTS,
];
const BASIS_BEFORE_2022 = [
  { text: 'CGCT', article: 'L2131-1', paragraph: 'I', from: '1996-02-24', until: '2022-07-01', authority: 'statute', confirmed: 'older-text' },
  TRANSMITTED_ACTS,
];

const findingOf = ({ reçu, identifiant, jour, attendu }: ReceiptCase): unknown => {
  const common = { _tag: attendu, identifier: identifiant === null ? null : identifier(identifiant), basis: BASIS, notes: [] };
  return {
    ReceivedByPrefecture: { ...common, standing: 'conforms', receivedOn: reçu },
    ReceivedBeforeItsDay: { ...common, standing: 'breaches', receivedOn: reçu, day: jour },
    ReceiptUnknown: { ...common, standing: 'undetermined', missing: ['transmission-day'] },
  }[attendu];
};

describe('CGCT, art. L2131-1 et L2131-2 : un acte soumis à transmission est exécutoire une fois reçu par le représentant de l’État', () => {
  test.each(receiptCases)('$id $cas', (row) => {
    const facts = {
      ...(row.reçu === null ? {} : { receivedOn: day(row.reçu) }),
      ...(row.identifiant === null ? {} : { identifier: identifier(row.identifiant) }),
    };
    expect(assessReceipt(facts, { organ: COMMUNE, decidedOn: day(row.décidé) })).toEqual(findingOf(row));
  });

  test.each([
    ['2022-06-30', BASIS_BEFORE_2022],
    ['2022-07-01', BASIS],
    ['1990-01-01', BASIS_BEFORE_2022],
  ])('un acte décidé le %s cite la version de ce jour-là, ou la plus ancienne', (decidedOn, basis) => {
    expect(assessReceipt({}, { organ: COMMUNE, decidedOn: day(decidedOn) }).basis).toEqual(basis);
  });

  test('pour un EPCI, s’ajoute l’article qui étend ces règles', () => {
    expect(assessReceipt({}, { organ: METROPOLE, decidedOn: day('2024-07-04') }).basis).toEqual([
      ...BASIS,
      { text: 'CGCT', article: 'L5211-3', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
    ]);
  });
});
