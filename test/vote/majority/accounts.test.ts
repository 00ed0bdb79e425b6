import { describe, expect, test } from 'vitest';
import type { AccountsExecutiveFinding } from '../../../src/vote/index.js';
import { accountsOf, assessAccountsExecutive } from '../../../src/vote/index.js';
import { cited, organ, withoutBasis } from '../../body/organs.js';
import { day } from '../../calendar/day.js';
import type { AccountsExecutiveCase } from './accounts.cases.js';
import { accountsDocumentCases, accountsExecutiveCases } from './accounts.cases.js';

const assess = ({ organe, séance, préside, vote, donnePouvoir }: AccountsExecutiveCase): AccountsExecutiveFinding =>
  assessAccountsExecutive({
    organ: organ(organe), heldOn: day(séance),
    ...(préside === undefined ? {} : { presides: préside }),
    ...(vote === undefined ? {} : { votes: vote }),
    ...(donnePouvoir === undefined ? {} : { givesProxy: donnePouvoir }),
  });

const executiveCase = (id: string): AccountsExecutiveCase => accountsExecutiveCases.find((row) => row.id === id)!;

const OWN_ACCOUNTS = { text: 'CGCT', article: 'L2121-14', from: null, until: null, authority: 'statute', confirmed: 'older-text' };
const NO_PROXY = { text: 'question écrite', article: 'AN n° 47837', from: null, until: null, authority: 'ministerial-answer', confirmed: 'secondary' };
const PRINCIPLE = { text: 'question écrite', article: 'Sénat n° 09194', from: '2009-08-27', until: null, authority: 'ministerial-answer', confirmed: 'secondary' };

describe('CGCT, art. L1612-12 : le compte administratif jusqu’à l’exercice 2025, le compte financier unique ensuite', () => {
  test.each(accountsDocumentCases)('$id $cas ($exercice)', ({ exercice, attendu, fondement }) => {
    const version = accountsOf(exercice);
    expect(version?.value ?? 'aucun document').toBe(attendu);
    expect(version === undefined ? [] : cited([version.source])).toEqual(fondement);
  });

  test('une moitié d’année n’est pas un exercice', () => {
    expect(accountsOf(2025.5)).toBeUndefined();
  });

  test('les deux versions entières', () => {
    const source = { text: 'CGCT', article: 'L1612-12', authority: 'statute' };
    expect(accountsOf(2025)).toEqual({ from: null, until: '2026-01-01', value: 'compte administratif', source: { ...source, from: null, until: '2026-01-01', confirmed: 'older-text' } });
    expect(accountsOf(2026)).toEqual({ from: '2026-01-01', until: null, value: 'compte financier unique', source: { ...source, from: '2026-01-01', until: null, confirmed: 'current-text' } });
  });
});

describe('CGCT, art. L2121-14 : le maire ne préside pas, ne vote pas, ne donne pas pouvoir sur ses comptes', () => {
  test.each(accountsExecutiveCases)('$id $cas', (row) => {
    const finding = assess(row);
    expect(withoutBasis(finding)).toEqual(row.attendu);
    expect(cited(finding.basis)).toEqual(row.fondement);
  });

  test('le constat entier, sources comprises', () => {
    expect(assess(executiveCase('COMPTES-21'))).toEqual({ _tag: 'ExecutiveTookPartInAccounts', standing: 'breaches', parts: ['presides'], basis: [OWN_ACCOUNTS, NO_PROXY], notes: [] });
    expect(assess(executiveCase('COMPTES-34'))).toEqual({ _tag: 'ExecutiveKeptOutOfAccounts', standing: 'conforms', basis: [PRINCIPLE, NO_PROXY], notes: [] });
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...accountsDocumentCases, ...accountsExecutiveCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
