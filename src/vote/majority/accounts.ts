import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { MajorityRule } from './rule.js';
import { ABSOLUTE_MAJORITY } from './rule.js';

/** The document that closes an exercise. */
export type AccountsDocument = 'compte administratif' | 'compte financier unique';

const accounts = (from: IsoDay | null, until: IsoDay | null, confirmed: LegalSource['confirmed']): LegalSource => ({
  text: 'CGCT', article: 'L1612-12', from, until, authority: 'statute', confirmed,
});

/** The document by exercise: the bounds are days of the exercise, not of the vote. The single account was open by option from 2021. */
export const ACCOUNTS: Versions<AccountsDocument> = [
  { from: null, until: '2026-01-01', value: 'compte administratif', source: accounts(null, '2026-01-01', 'older-text') },
  { from: '2026-01-01', until: null, value: 'compte financier unique', source: accounts('2026-01-01', null, 'current-text') },
];

/** « … arrêté si une majorité des voix ne s’est pas dégagée contre son adoption » */
export const UNLESS_MAJORITY_AGAINST: MajorityRule = { ...ABSOLUTE_MAJORITY, needed: 'to-reject' };

/**
 * The text on the accounts of an exercise, and the document it names.
 *
 * Shape:   exercise → version of the document, or `undefined` where the exercise is not a year
 * Units:   exercise, a year of four digits.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @legal CGCT, art. L1612-12 (compte administratif until the exercise 2025; compte financier unique from 2026)
 * @example accountsOf(2026).value // 'compte financier unique'
 * @since 0.1.0
 */
export const accountsOf = (exercise: number): Version<AccountsDocument> | undefined =>
  Number.isSafeInteger(exercise) && exercise >= 1000 && exercise <= 9999 ? inForceOn(`${exercise}-01-01` as IsoDay, ACCOUNTS) : undefined;
