import { describe, expect, test } from 'vitest';
import type { Axis, ProgrammeYear } from '../../../src/funding/index.js';
import { assessProgramme } from '../../../src/funding/index.js';
import { euro } from '../../money/cents.js';
import type { Axe } from './programme.cases.js';
import { axesCases, yearsCases } from './programme.cases.js';

const axis = ({ nom, enveloppe, imprimé, actions }: Axe): Axis => ({
  name: nom,
  ...(enveloppe === undefined ? {} : { envelope: euro(enveloppe) }),
  ...(imprimé === undefined ? {} : { printedTotal: euro(imprimé) }),
  actions: Object.entries(actions).map(([name, tranches]) => ({
    name,
    tranches: tranches.map(([tranche, state, amounts]) => ({ name: tranche, state, amounts: amounts.map(([year, amount]) => ({ year, amount: euro(amount) })) })),
  })),
});

const year = ({ year: of, ...amounts }: (typeof yearsCases)[number]['années'][number]): ProgrammeYear => ({
  year: of, ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, euro(amount)])),
});

const ENVELOPES = { text: 'note d’interprétation', article: '036', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed' };
const AUTHORISATIONS = { text: 'CGCT', article: 'L5217-10-7', from: '2016-01-01', until: null, authority: 'statute', confirmed: 'older-text' };
const notes = ['036-programmes'];

describe('Interprétation 036 : une tranche tient dans ce qui reste de son axe et de ses années, le total imprimé est celui des actions', () => {
  test.each(axesCases)('$id $cas', ({ coûtAnnuel, axes, attendu }) => {
    const [balance, ...found] = assessProgramme({ name: 'Programme', yearlyCost: euro(coûtAnnuel), contributions: [], axes: axes.map(axis) });
    expect(balance?._tag).toBe('ContributionsWithinCost');
    expect(found).toEqual(attendu.map((expected) => ({ ...expected, basis: [ENVELOPES], notes })));
  });
});

describe('CGCT, L. 5217-10-7 : l’engagé dans l’autorisation, le payé dans les crédits', () => {
  test.each(yearsCases)('$id $cas', ({ années, attendu }) => {
    const [balance, ...found] = assessProgramme({ name: 'Programme', yearlyCost: euro(0), contributions: [], years: années.map(year) });
    expect(balance?._tag).toBe('ContributionsWithinCost');
    expect(found).toEqual(attendu.map((expected) => ({ ...expected, basis: [AUTHORISATIONS], notes })));
  });

  test('les cas ont chacun leur numéro', () => {
    const ids = [...axesCases, ...yearsCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
