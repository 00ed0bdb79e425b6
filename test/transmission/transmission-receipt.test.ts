import { describe, expect, test } from 'vitest';
import type { ReceiptFinding } from '../../src/transmission/index.js';
import { assessReceipt, TRANSMISSION_DUTY, TRANSMITTED_ACTS } from '../../src/transmission/index.js';
import type { ReceiptCase } from './transmission-receipt.cases.js';
import { receiptCases } from './transmission-receipt.cases.js';
import { day, identifier } from './values.js';

const BASIS = [TRANSMISSION_DUTY, TRANSMITTED_ACTS] as const;

const findingOf = ({ reçu, identifiant, attendu }: ReceiptCase): unknown => {
  const common = { _tag: attendu, identifier: identifiant === null ? null : identifier(identifiant), basis: BASIS, notes: [] };
  return {
    ReceivedByPrefecture: { ...common, standing: 'conforms', receivedOn: reçu },
    ReceivedBeforeItsDay: { ...common, standing: 'breaches', receivedOn: reçu },
    ReceiptUnknown: { ...common, standing: 'undetermined', missing: ['transmission-day'] },
  }[attendu];
};

describe('CGCT, art. L2131-1 et L2131-2 : un acte soumis à transmission est exécutoire une fois reçu par le représentant de l’État', () => {
  test.each(receiptCases)('$id $cas', (row) => {
    const found: ReceiptFinding = assessReceipt({
      ...(row.reçu === null ? {} : { receivedOn: day(row.reçu) }),
      ...(row.identifiant === null ? {} : { identifier: identifier(row.identifiant) }),
    });
    expect(found).toEqual(findingOf(row));
  });

  test('les sources disent elles-mêmes ce qu’elles valent', () => {
    expect(BASIS).toEqual([
      { text: 'CGCT', article: 'L2131-1', paragraph: 'I', from: '2022-07-01', until: null, authority: 'statute', confirmed: 'current-text' },
      { text: 'CGCT', article: 'L2131-2', paragraph: 'I', from: null, until: null, authority: 'statute', confirmed: 'older-text' },
    ]);
  });
});
