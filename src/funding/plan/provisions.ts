import type { Basis, InterpretationId, LegalSource } from '../../legal/index.js';

/** The cost, the contributions and their bases agree, in one basis of tax. */
export const PLAN_ARITHMETIC: LegalSource = {
  text: 'note d’interprétation', article: '030', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};

/** What a finding on the arithmetic of a plan rests on. */
export const ARITHMETIC: { readonly basis: Basis; readonly notes: ReadonlyArray<InterpretationId> } = {
  basis: [PLAN_ARITHMETIC], notes: ['030-plan-arithmetic'],
};
