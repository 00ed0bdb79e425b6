import type { BodyKind } from '../../body/index.js';
import type { IsoDay, LegalSource, Version, Versions } from '../../legal/index.js';
import type { Euro } from '../../money/index.js';

/** A subsidy to a private-law body above the threshold needs a written agreement. */
export const WRITTEN_AGREEMENT: LegalSource = {
  text: 'loi 2000-321', article: '10', from: '2000-04-13', until: null, authority: 'statute', confirmed: 'older-text',
};

const THRESHOLD: LegalSource = {
  text: 'décret 2001-495', article: '1', from: '2001-06-10', until: null, authority: 'statute', confirmed: 'older-text',
};

/** The yearly amount above which the agreement is due: strictly more than 23 000,00 €. */
export const AGREEMENT_THRESHOLD: Versions<Euro> = [
  { from: '2001-06-10', until: null, value: 2_300_000 as Euro, source: THRESHOLD },
];

const DISTINCT_BEFORE: Pick<LegalSource, 'text' | 'from' | 'until' | 'authority' | 'confirmed'> = {
  text: 'CGCT', from: null, until: '2026-01-01', authority: 'statute', confirmed: 'older-text',
};
const DISTINCT_SINCE: LegalSource = {
  text: 'CGCT', article: 'L1612-25', from: '2026-01-01', until: null, versionId: 'LEGIARTI000051731797', authority: 'statute', confirmed: 'current-text',
};

const distinct = (article: string): Versions<'unless-named-without-conditions'> => [
  { from: null, until: '2026-01-01', value: 'unless-named-without-conditions', source: { ...DISTINCT_BEFORE, article } },
  { from: '2026-01-01', until: null, value: 'unless-named-without-conditions', source: DISTINCT_SINCE },
];

const MUNICIPAL = distinct('L2311-7');

/** A subsidy is decided apart from the budget vote; the article changed in 2026. Other bodies have their own rules, not encoded. */
export const DISTINCT_DECISION: Readonly<Partial<Record<BodyKind, Versions<'unless-named-without-conditions'>>>> = {
  commune: MUNICIPAL,
  'communaute-de-communes': MUNICIPAL,
  'communaute-d-agglomeration': MUNICIPAL,
  'communaute-urbaine': MUNICIPAL,
  metropole: MUNICIPAL,
  'syndicat-de-communes': MUNICIPAL,
  'syndicat-mixte-ferme': MUNICIPAL,
  departement: distinct('L3312-7'),
  region: distinct('L4311-2'),
};

/** A private-law body subscribes the contract of republican commitment when it files its request. */
export const COMMITMENT_CONTRACT: readonly [Version<'subscribed'>] = [
  { from: '2022-01-02', until: null, value: 'subscribed', source: { text: 'loi 2000-321', article: '10-1', from: '2022-01-02', until: null, authority: 'statute', confirmed: 'current-text' } },
];

/** Months from the signature of an agreement to publish its essential data; the three months are known by a restatement. */
export const ESSENTIAL_DATA: readonly [Version<number>] = [
  { from: '2017-08-01', until: null, value: 3, source: { text: 'décret 2017-779', article: '1', from: '2017-05-08', until: null, authority: 'statute', confirmed: 'secondary' } },
];

/** The local authorities that publish: more than 3 500 inhabitants, known by the same restatement. */
export const ANNOUNCED_DATA: { readonly morePeopleThan: number } = { morePeopleThan: 3_500 };

/** A subsidy for a specific expense is reported on. */
export const REPORTED_EXPENSE: LegalSource = WRITTEN_AGREEMENT;

/** Months from the end of the exercise to report on it. */
export const FINANCIAL_REPORT_MONTHS: Versions<number> = [{ from: '2000-04-13', until: null, value: 6, source: REPORTED_EXPENSE }];

/** The yearly amount, from all authorities, above which accounts are filed at the prefecture: strictly more than 153 000,00 €. */
export const FILED_ACCOUNTS: readonly [Version<Euro>] = [
  { from: null, until: null, value: 15_300_000 as Euro, source: { text: 'loi 2000-321', article: '10', from: null, until: null, authority: 'statute', confirmed: 'secondary' } },
];

const BENEFICIARY_CONTROL: LegalSource = { text: 'CGCT', article: 'L1611-4', from: '2009-05-14', until: null, authority: 'statute', confirmed: 'older-text' };

/** The beneficiary supplies its certified budget and accounts. */
export const BENEFICIARY_ACCOUNTS: LegalSource = { ...BENEFICIARY_CONTROL, paragraph: 'al. 2' };

/** A subsidy is not passed on as a subsidy, unless the agreement expressly provides for it. */
export const NO_PASSING_ON: LegalSource = { ...BENEFICIARY_CONTROL, paragraph: 'al. 3' };

/** Whether the presence of an interested member may be a part in the decision. */
interface InterestRule {
  readonly presence: 'may-be-a-part' | 'is-no-part';
}

const interest = (from: IsoDay, until: IsoDay | null, presence: InterestRule['presence'], confirmed: LegalSource['confirmed']): Version<InterestRule> => ({
  from, until, value: { presence }, source: { text: 'CGCT', article: 'L2131-11', from, until, authority: 'statute', confirmed },
});

/** Members who have an interest in the matter take no part in its decision; since December 2025, presence alone is none. */
export const INTERESTED_MEMBERS: readonly [Version<InterestRule>, Version<InterestRule>, Version<InterestRule>] = [
  interest('1996-02-24', '2022-02-23', 'may-be-a-part', 'older-text'),
  interest('2022-02-23', '2025-12-24', 'may-be-a-part', 'current-text'),
  interest('2025-12-24', null, 'is-no-part', 'current-text'),
];
