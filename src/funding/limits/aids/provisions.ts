import type { LegalSource, Version } from '../../../legal/index.js';
import type { Rate } from '../../../money/index.js';

const of = (numerator: number, denominator: number): Rate => ({ _tag: 'Rate', numerator, denominator }) as Rate;

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

/** The rule of a scheme that the caller states. */
export const STATED_CEILING: LegalSource = {
  text: 'note d’interprétation', article: '031', from: null, until: null, authority: 'interpretation', confirmed: 'unconfirmed',
};
