import type { LegalSource, Versions } from '../../../legal/index.js';
import type { Rate } from '../../../money/index.js';
import type { ConcoursCommunity } from '../../plan/plan.js';

const of = (numerator: number, denominator: number): Rate => ({ _tag: 'Rate', numerator, denominator }) as Rate;

const cgct = (article: string, from: LegalSource['from'], paragraph?: string): LegalSource => ({
  text: 'CGCT', article, ...(paragraph === undefined ? {} : { paragraph }), from, until: null, authority: 'statute', confirmed: 'older-text',
});

/** What fonds de concours may be, and of what: of the cost net of subsidies and FCTVA, or of the cost HT. */
export interface ConcoursShare {
  readonly of: 'net-cost' | 'cost-excluding-vat';
  readonly rate: Rate;
}

/** A fund within the share of its beneficiary is at most half of what is left once the subsidies are taken away. */
const HALF: ConcoursShare = { of: 'net-cost', rate: of(1, 2) };

const concours = (article: string, paragraph?: string): Versions<ConcoursShare> => [
  { from: '2004-08-17', until: null, value: HALF, source: cgct(article, '2004-08-17', paragraph) },
];

/** The ceiling of fonds de concours, by kind of community. */
export const CONCOURS_CEILING: Readonly<Record<ConcoursCommunity, Versions<ConcoursShare>>> = {
  'communaute-de-communes': concours('L5214-16', 'V'),
  'communaute-d-agglomeration': concours('L5216-5', 'VI'),
  'communaute-urbaine': concours('L5215-26'),
  metropole: [{ from: '2014-01-29', until: null, value: HALF, source: cgct('L5217-7', '2014-01-29', 'I') }],
  'electricity-syndicate': [
    { from: '2011-01-01', until: null, value: { of: 'cost-excluding-vat', rate: of(3, 4) }, source: cgct('L5212-26', '2011-01-01') },
  ],
};
