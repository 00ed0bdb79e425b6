import type { LegalSource, Version, Versions } from '../../legal/index.js';
import type { Rate } from '../../money/index.js';
import type { ConcoursCommunity, OwnShareException } from '../plan/plan.js';

const of = (numerator: number, denominator: number): Rate => ({ _tag: 'Rate', numerator, denominator }) as Rate;

const cgct = (article: string, from: LegalSource['from'], confirmed: LegalSource['confirmed'], paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from, until: null, authority: 'statute', confirmed,
});

const OWN_SHARE = cgct('L1111-10', '2012-01-01', 'older-text', 'III');
const LEAD_FIELDS = cgct('L1111-9', '2014-01-29', 'older-text', 'I');
const STATE_REGION_CONTRACTS = cgct('L1111-10', '2012-01-01', 'older-text', 'IV');

/** The owner’s least share of the money of public persons. */
export const OWN_SHARE_FLOOR: Versions<Rate> = [{ from: '2012-01-01', until: null, value: of(1, 5), source: OWN_SHARE }];

/** The same, in the fields that have a lead authority, unless a territorial agreement derogates. */
export const LEAD_FIELD_FLOOR: Versions<Rate> = [{ from: '2014-01-29', until: null, value: of(3, 10), source: LEAD_FIELDS }];

const FREE_HERITAGE = cgct('L1111-10', '2019-12-29', 'older-text', 'III');
const WIDER_DEROGATIONS = cgct('L1111-10', '2022-02-23', 'older-text', 'III');

const derogation = (from: '2012-01-01' | '2019-12-29' | '2022-02-23', source: LegalSource): Versions<'by-the-prefect'> => [
  { from, until: null, value: 'by-the-prefect', source },
];

/** What an exception gives: no floor, a floor of its own, one that the prefect sets, or one whose rules are not encoded. */
export const OWN_SHARE_EXCEPTION_RULES: Readonly<Record<OwnShareException, Versions<Rate | 'none' | 'by-the-prefect' | 'not-encoded'>>> = {
  'state-region-contract': [{ from: '2012-01-01', until: null, value: 'none', source: STATE_REGION_CONTRACTS }],
  'urban-renewal': [{ from: '2012-01-01', until: null, value: 'not-encoded', source: OWN_SHARE }],
  'corsican-networks': [{ from: '2012-01-01', until: null, value: of(1, 10), source: OWN_SHARE }],
  'protected-heritage': derogation('2012-01-01', OWN_SHARE),
  'public-calamity': derogation('2012-01-01', OWN_SHARE),
  'unprotected-heritage': derogation('2019-12-29', FREE_HERITAGE),
  water: derogation('2022-02-23', WIDER_DEROGATIONS),
  sanitation: derogation('2022-02-23', WIDER_DEROGATIONS),
  waste: derogation('2022-02-23', WIDER_DEROGATIONS),
  'forest-fires': derogation('2022-02-23', WIDER_DEROGATIONS),
  'communal-roads': derogation('2022-02-23', WIDER_DEROGATIONS),
  biodiversity: derogation('2022-02-23', WIDER_DEROGATIONS),
  'engineering-works': derogation('2022-02-23', WIDER_DEROGATIONS),
  'fire-defence': derogation('2022-02-23', WIDER_DEROGATIONS),
};

const ALLOCATIONS_BEFORE: LegalSource = {
  text: 'CGCT', article: 'R2334-27', from: '2011-05-13', until: '2021-10-06', authority: 'statute', confirmed: 'secondary',
};
const ALLOCATIONS: LegalSource = {
  text: 'CGCT', article: 'R2334-27', from: '2021-10-06', until: null, versionId: 'LEGIARTI000044166963', authority: 'statute', confirmed: 'current-text',
};

/** The most that aids may be of the eligible cost, and which aids: all public aid, then the allocations of the State alone. */
export const AIDS_CEILING: readonly [Version<AidsCeiling>, Version<AidsCeiling>] = [
  { from: '2011-05-13', until: '2021-10-06', value: { aids: 'public-aids', rate: of(4, 5) }, source: ALLOCATIONS_BEFORE },
  { from: '2021-10-06', until: null, value: { aids: 'state-allocations', rate: of(4, 5) }, source: ALLOCATIONS },
];

interface AidsCeiling {
  readonly aids: 'state-allocations' | 'public-aids';
  readonly rate: Rate;
}

/** The least that the DETR may be of its eligible cost, HT; before October 2021 it might be less once all aid was at its ceiling. */
export const DETR_FLOOR: readonly [Version<DetrFloor>, Version<DetrFloor>] = [
  { from: '2011-05-13', until: '2021-10-06', value: { rate: of(1, 5), atCeiling: 'may-be-lower' }, source: ALLOCATIONS_BEFORE },
  { from: '2021-10-06', until: null, value: { rate: of(1, 5), atCeiling: 'holds' }, source: ALLOCATIONS },
];

interface DetrFloor {
  readonly rate: Rate;
  readonly atCeiling: 'may-be-lower' | 'holds';
}

/** What fonds de concours may be, and of what: of the cost net of subsidies and FCTVA, or of the cost HT. */
export interface ConcoursShare {
  readonly of: 'net-cost' | 'cost-excluding-vat';
  readonly rate: Rate;
}

/** A fund within the share of its beneficiary is at most half of what is left once the subsidies are taken away. */
const HALF: ConcoursShare = { of: 'net-cost', rate: of(1, 2) };

const concours = (article: string, paragraph?: string): Versions<ConcoursShare> => [
  { from: '2004-08-17', until: null, value: HALF, source: cgct(article, '2004-08-17', 'older-text', paragraph) },
];

/** The ceiling of fonds de concours, by kind of community. */
export const CONCOURS_CEILING: Readonly<Record<ConcoursCommunity, Versions<ConcoursShare>>> = {
  'communaute-de-communes': concours('L5214-16', 'V'),
  'communaute-d-agglomeration': concours('L5216-5', 'VI'),
  'communaute-urbaine': concours('L5215-26'),
  metropole: [{ from: '2014-01-29', until: null, value: HALF, source: cgct('L5217-7', '2014-01-29', 'older-text', 'I') }],
  'electricity-syndicate': [
    { from: '2011-01-01', until: null, value: { of: 'cost-excluding-vat', rate: of(3, 4) }, source: cgct('L5212-26', '2011-01-01', 'older-text') },
  ],
};

/** The rule of a scheme that the caller states. */
export const STATED_CEILING: LegalSource = {
  text: 'note d’interprétation', article: '031', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
