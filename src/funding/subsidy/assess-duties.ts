import { addMonths } from '../../calendar/index.js';
import type { LegalSource } from '../../legal/index.js';
import { inForceOn } from '../../legal/index.js';
import type { DutyFinding, SubsidyFacts } from './duties.js';
import { answersOn } from './duty-findings.js';
import {
  AGREEMENT_THRESHOLD, ANNOUNCED_DATA, BENEFICIARY_ACCOUNTS, COMMITMENT_CONTRACT, DISTINCT_DECISION, ESSENTIAL_DATA, FILED_ACCOUNTS,
  FINANCIAL_REPORT_MONTHS, NO_PASSING_ON, REPORTED_EXPENSE,
} from './provisions.js';

/** Decided apart from the budget vote; without conditions, it may be named in the budget or in a list annexed to it. */
const distinctDecision = ({ authority, decision, conditions, decidedOn }: SubsidyFacts): DutyFinding => {
  const versions = DISTINCT_DECISION[authority.kind] ?? [];
  const version = inForceOn(decidedOn, versions);
  const answer = answersOn('distinct-deliberation', version?.source ?? (DISTINCT_DECISION.commune?.[0]?.source as LegalSource));
  if (version === undefined) return answer.missing('rules-of-the-body');
  if (decision === undefined) return answer.missing('way-of-deciding');
  if (decision === 'distinct-deliberation') return answer.met();
  if (decision === 'budget-vote-alone' || conditions === 'yes') return answer.breached();
  return conditions === 'no' ? answer.met() : answer.missing('conditions-of-the-subsidy');
};

/** A contract subscribed by the private-law body whose request was filed from 2 January 2022 on. */
const republicanCommitment = ({ beneficiaryStatus, requestedOn, republicanCommitment: contract }: SubsidyFacts): DutyFinding => {
  const answer = answersOn('republican-commitment', COMMITMENT_CONTRACT[0].source);
  if (beneficiaryStatus === 'public-law') return answer.notRequired('public-law-beneficiary');
  if (contract === 'subscribed') return answer.met();
  if (requestedOn === undefined) return answer.missing('day-of-the-request');
  if (inForceOn(requestedOn, COMMITMENT_CONTRACT) === undefined) return answer.notRequired('requested-before');
  if (beneficiaryStatus === undefined) return answer.missing('status-of-the-beneficiary');
  return contract === undefined ? answer.missing('republican-commitment') : answer.breached();
};

/** The essential data of an agreement signed from 1 August 2017 on, above the threshold, within three months of its signature. */
const essentialData = (facts: SubsidyFacts): DutyFinding => {
  const { authority, agreementSignedOn: signedOn, yearlyAmount, beneficiaryStatus } = facts;
  const answer = answersOn('essential-data', ESSENTIAL_DATA[0].source);
  if (beneficiaryStatus === 'public-law') return answer.notRequired('public-law-beneficiary');
  const threshold = inForceOn(facts.decidedOn, AGREEMENT_THRESHOLD);
  if (yearlyAmount !== undefined && threshold !== undefined && yearlyAmount <= threshold.value) return answer.notRequired('not-above-threshold');
  if (authority.population !== undefined && authority.population <= ANNOUNCED_DATA.morePeopleThan) return answer.notRequired('small-authority');
  if (signedOn === undefined) return answer.missing('agreement-day');
  const version = inForceOn(signedOn, ESSENTIAL_DATA);
  if (version === undefined) return answer.notRequired('signed-before');
  if (yearlyAmount === undefined) return answer.missing('amount-of-the-year');
  if (beneficiaryStatus === undefined) return answer.missing('status-of-the-beneficiary');
  if (authority.population === undefined) return answer.missing('population');
  return answer.byDay(facts.dataPublishedOn, addMonths(signedOn, version.value), 'data-publication-day');
};

/** A subsidy for a specific expense is reported on within six months of the end of the exercise. */
const financialReport = ({ beneficiaryStatus, specificExpense, exerciseEndsOn, reportedOn }: SubsidyFacts): DutyFinding => {
  const answer = answersOn('financial-report', REPORTED_EXPENSE);
  if (beneficiaryStatus === 'public-law') return answer.notRequired('public-law-beneficiary');
  if (specificExpense === 'no') return answer.notRequired('no-specific-expense');
  if (beneficiaryStatus === undefined) return answer.missing('status-of-the-beneficiary');
  if (specificExpense === undefined) return answer.missing('specific-expense');
  if (exerciseEndsOn === undefined) return answer.missing('end-of-the-exercise');
  const months = inForceOn(exerciseEndsOn, FINANCIAL_REPORT_MONTHS);
  return months === undefined ? answer.missing('rules-of-that-day') : answer.byDay(reportedOn, addMonths(exerciseEndsOn, months.value), 'report-day');
};

/** The beneficiary supplies its certified budget and accounts of the year before to the authority that paid. */
const certifiedAccounts = ({ beneficiaryStatus, certifiedAccounts: accounts }: SubsidyFacts): DutyFinding => {
  const answer = answersOn('certified-accounts', BENEFICIARY_ACCOUNTS);
  if (beneficiaryStatus === 'public-law') return answer.notRequired('public-law-beneficiary');
  if (beneficiaryStatus === undefined) return answer.missing('status-of-the-beneficiary');
  return accounts === undefined ? answer.missing('certified-accounts') : accounts === 'supplied' ? answer.met() : answer.breached();
};

/** Accounts filed at the prefecture above 153 000 € received in a year from all administrative authorities. */
const filedAccounts = ({ beneficiaryStatus, receivedFromAll, accountsFiled }: SubsidyFacts): DutyFinding => {
  const [version] = FILED_ACCOUNTS;
  const answer = answersOn('filing-of-accounts', version.source);
  if (beneficiaryStatus === 'public-law') return answer.notRequired('public-law-beneficiary');
  if (receivedFromAll === undefined) return answer.missing('amount-from-all-authorities');
  if (receivedFromAll <= version.value) return answer.notRequired('not-above-threshold');
  if (beneficiaryStatus === undefined) return answer.missing('status-of-the-beneficiary');
  return accountsFiled === undefined ? answer.missing('filing-of-the-accounts') : accountsFiled === 'yes' ? answer.met() : answer.breached();
};

/** Passing a subsidy on is forbidden, unless the agreement expressly provides for it. */
const noPassingOn = ({ passedOn, passingOnAgreed }: SubsidyFacts): DutyFinding => {
  const answer = answersOn('no-regranting', NO_PASSING_ON);
  if (passedOn === undefined) return answer.missing('passing-on');
  if (passedOn === 'no' || passingOnAgreed === 'yes') return answer.met();
  return passingOnAgreed === 'no' ? answer.breached() : answer.missing('passing-on-in-the-agreement');
};

/**
 * States whether what comes with a subsidy was done: how it was decided, the contract of republican commitment, the publication of
 * the essential data of the agreement, the financial report, the accounts supplied and filed, the prohibition to pass it on.
 *
 * Shape:   SubsidyFacts → list of DutyFinding, one for each duty
 * Units:   cents of one calendar year; civil days; months.
 * Rounds:  a period of months ends on the last day of a month that has no such day.
 * Findings: SubsidyDutyMet · SubsidyDutyBreached · SubsidyDutyNotRequired · SubsidyDutyUndetermined (with the last day, where known)
 * Errors:  none.
 *
 * @legal CGCT, art. L2311-7, L3312-7, L4311-2, then L1612-25 (a distinct deliberation)
 * @legal loi 2000-321, art. 10 (financial report, filing of accounts)
 * @legal loi 2000-321, art. 10-1 (republican commitment)
 * @legal décret 2017-779, art. 1 (essential data)
 * @legal CGCT, art. L1611-4 (accounts of the beneficiary, prohibition to pass on)
 * @interpretation 038-subsidy-duties
 * @example assessSubsidyDuties({
 *   authority: commune.body, beneficiaryStatus: 'private-law', decidedOn: '2024-07-04', yearlyAmount: 2_350_000, agreementSignedOn: '2024-07-15',
 *   })[2] // { _tag: 'SubsidyDutyUndetermined', duty: 'essential-data', until: '2024-10-15' }
 * @since 0.2.0
 */
export const assessSubsidyDuties = (facts: SubsidyFacts): ReadonlyArray<DutyFinding> => [
  distinctDecision(facts),
  republicanCommitment(facts),
  essentialData(facts),
  financialReport(facts),
  certifiedAccounts(facts),
  filedAccounts(facts),
  noPassingOn(facts),
];
