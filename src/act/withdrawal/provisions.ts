import type { LegalSource, Version } from '../../legal/index.js';

const statute = (article: string, from: '2016-06-01' | null = null): LegalSource => ({
  text: 'CRPA', article, from, until: null, authority: 'statute', confirmed: 'current-text',
});

/** Months to withdraw or repeal an illegal decision that creates rights, from the day it was taken. */
export const WITHDRAWAL_MONTHS: readonly [Version<number>] = [{ from: '2016-06-01', until: null, value: 4, source: statute('L242-1', '2016-06-01') }];

/** Without limit: a condition that is no longer met (repeal), a subsidy whose conditions were not respected (withdrawal). */
export const WITHOUT_LIMIT: readonly [Version<'no-limit'>] = [{ from: '2016-06-01', until: null, value: 'no-limit', source: statute('L242-2', '2016-06-01') }];

/** Without limit: at the beneficiary’s request, for a decision that favours them more and harms no third party. */
export const MORE_FAVOURABLE: readonly [Version<'no-limit'>] = [{ from: '2016-06-01', until: null, value: 'no-limit', source: statute('L242-4', '2016-06-01') }];
