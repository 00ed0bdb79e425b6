import type { CivilDay } from '../../calendar/index.js';
import type { Basis } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { Grant, GrantFact, GrantFinding } from './grant.js';
import { assessGrantYears } from './grant-years.js';
import { largestYearOf } from './largest-year.js';
import { AGREEMENT_THRESHOLD, WRITTEN_AGREEMENT } from './provisions.js';

/**
 * States whether a subsidy needs a written agreement with its beneficiary, and whether there is one. The threshold is that of one
 * calendar year, in which all the subsidies of the same authority to the same body add up: a subsidy over several years crosses it as
 * soon as one year must, whatever the spread.
 *
 * Shape:   Grant, day of the decision → GrantFinding
 * Units:   cents; calendar years.
 * Rounds:  up, for the average that one year at least receives.
 * Findings: AgreementInPlace · AgreementMissing · AgreementNotRequired · AgreementUndetermined
 * Errors:  none. Where the other subsidies of the authority to the same body are not given, the finding counts this one alone.
 *
 * @legal loi 2000-321, art. 10
 * @legal décret 2001-495, art. 1 (strictly more than 23 000 € a year)
 * @interpretation 006-subsidy-over-several-years
 * @example assessSubsidyAgreement(grant, '2024-07-04') // { _tag: 'AgreementInPlace', threshold: 2_300_000 }
 * @since 0.1.0
 */
export const assessSubsidyAgreement = (grant: Grant, decidedOn: CivilDay): GrantFinding => {
  const threshold = inForceOn(decidedOn, AGREEMENT_THRESHOLD);
  const largestYear = largestYearOf(grant);
  const basis: Basis = threshold === undefined ? [WRITTEN_AGREEMENT] : [WRITTEN_AGREEMENT, threshold.source];
  const counted = grant.otherSubsidies === undefined ? {} : ({ counted: 'all-of-the-year' } as const);
  const rests = { ...counted, basis, notes: ['006-subsidy-over-several-years'] } as const;
  const undetermined = (missing: GrantFact): GrantFinding => ({
    _tag: 'AgreementUndetermined', standing: 'undetermined', missing: [missing], threshold: threshold?.value ?? null, largestYear, ...rests,
  });
  if (threshold === undefined) return undetermined('threshold-of-that-day');
  const known = { threshold: threshold.value, largestYear, ...rests };
  if (grant.beneficiaryStatus === 'public-law') {
    return { _tag: 'AgreementNotRequired', standing: 'conforms', threshold: threshold.value, because: 'public-law-beneficiary', ...rests };
  }
  // Amounts that do not make the total say nothing of any year.
  if (assessGrantYears(grant).some(({ standing }) => standing !== 'conforms')) return undetermined('amount-of-each-year');
  if (largestYear.atMost <= threshold.value) {
    return { _tag: 'AgreementNotRequired', standing: 'conforms', threshold: threshold.value, because: 'not-above-threshold', ...rests };
  }
  // Without a year, nothing says whether any one of them crosses the threshold.
  if (grant.years.length === 0 && grant.yearly === undefined) return undetermined('amount-of-each-year');
  if (grant.agreement === 'yes') return { _tag: 'AgreementInPlace', standing: 'conforms', ...known };
  if (grant.beneficiaryStatus === undefined) return undetermined('status-of-the-beneficiary');
  if (largestYear.atLeast <= threshold.value) return undetermined('amount-of-each-year');
  return grant.agreement === 'no' ? { _tag: 'AgreementMissing', standing: 'breaches', ...known } : undetermined('written-agreement');
};
