import type { LegalSource, Versions } from '../../../legal/index.js';
import type { Rate } from '../../../money/index.js';
import type { OwnShareException } from '../../plan/plan.js';

const of = (numerator: number, denominator: number): Rate => ({ _tag: 'Rate', numerator, denominator }) as Rate;

const cgct = (article: string, from: LegalSource['from'], paragraph: string): LegalSource => ({
  text: 'CGCT', article, paragraph, from, until: null, authority: 'statute', confirmed: 'older-text',
});

const OWN_SHARE = cgct('L1111-10', '2012-01-01', 'III');
const LEAD_FIELDS = cgct('L1111-9', '2014-01-29', 'I');
const STATE_REGION_CONTRACTS = cgct('L1111-10', '2012-01-01', 'IV');

/** The owner’s least share of the money of public persons. */
export const OWN_SHARE_FLOOR: Versions<Rate> = [{ from: '2012-01-01', until: null, value: of(1, 5), source: OWN_SHARE }];

/** The same, in the fields that have a lead authority, unless a territorial agreement derogates. */
export const LEAD_FIELD_FLOOR: Versions<Rate> = [{ from: '2014-01-29', until: null, value: of(3, 10), source: LEAD_FIELDS }];

const FREE_HERITAGE = cgct('L1111-10', '2019-12-29', 'III');
const WIDER_DEROGATIONS = cgct('L1111-10', '2022-02-23', 'III');

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
