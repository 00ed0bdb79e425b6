import type { LegalSource, Versions } from '../../legal/index.js';
import type { ActKind } from '../act-kind.js';
import type { ActsRegime } from '../regime.js';

type Encoded = Exclude<ActsRegime, 'not-encoded'>;

const statute = (article: string, confirmed: LegalSource['confirmed'], paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from: null, until: null, authority: 'statute', confirmed,
});
const days = (source: LegalSource): Versions<number> => [{ from: null, until: null, value: 15, source }];

/** Days to transmit an individual act, from its signature. */
export const INDIVIDUAL_DAYS: Readonly<Record<Encoded, Versions<number>>> = {
  communal: days(statute('L2131-2', 'older-text', 'II')),
  departmental: days(statute('L3131-1', 'older-text')),
  regional: days(statute('L4141-1', 'older-text')),
};

/** Days to transmit a contract of communes and of those who follow them, from its signature. */
export const CONTRACT_DAYS: Versions<number> = days(statute('L2131-13', 'secondary'));
/** Days to transmit a public-service delegation, from its signature. */
export const DELEGATION_DAYS: Versions<number> = days(statute('L1411-9', 'secondary'));
/** Days to transmit a budget, from the deadline for its adoption. */
export const BUDGET_DAYS: Versions<number> = days(statute('L1612-8', 'secondary'));
/** Days to transmit accounts, from the deadline for their adoption. */
export const ACCOUNTS_DAYS: Versions<number> = days(statute('L1612-13', 'older-text'));

/** The last day to adopt the accounts of an exercise, in the year that follows it. */
export const ACCOUNTS_ADOPTED_BY: Versions<{ readonly month: number; readonly day: number }> = [
  { from: null, until: null, value: { month: 6, day: 30 }, source: statute('L1612-12', 'current-text') },
];

/** What the days run from, for each kind of act that has a deadline. */
export const RUNS_FROM: Readonly<Partial<Record<ActKind, 'signature-day' | 'adoption-deadline'>>> = {
  individual: 'signature-day', contract: 'signature-day', 'public-service-delegation': 'signature-day',
  budget: 'adoption-deadline', accounts: 'adoption-deadline',
};
