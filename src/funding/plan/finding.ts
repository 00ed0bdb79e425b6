import type { Finding, Undetermined } from '../../legal/index.js';
import type { Euro, Rate } from '../../money/index.js';
import type { PrintedShareFinding } from '../printed/index.js';
import type { OwnShareException, VatBasis } from './plan.js';
import { ARITHMETIC } from './provisions.js';

/** What a finding on a financing plan may miss. */
export type PlanFact =
  | 'cost' | 'amount-of-a-contribution' | 'vat-rate' | 'amounts-in-range' | 'eligible-base' | 'cost-excluding-vat' | 'vat-regime'
  | 'fctva-amount' | 'kind-of-community' | 'lead-authority-field' | 'territorial-agreement' | 'rate-of-the-derogation'
  | 'rules-of-urban-renewal' | 'rules-of-that-day';

/** Why the owner has no floor to keep. */
export type NoOwnShare = 'overseas-owner' | 'not-an-investment' | 'not-a-local-authority' | OwnShareException;

/** The floor of the owner’s share: the rate, the public money it is a rate of, and the least amount. */
export type OwnShareFloor =
  | (Finding<'OwnShareFloor', 'conforms'> & { readonly rate: Rate; readonly publicFunding: Euro; readonly least: Euro })
  | (Finding<'OwnShareNotRequired', 'conforms'> & { readonly because: NoOwnShare })
  /** The two rates between which the missing fact decides, where both are known. */
  | (Undetermined<'OwnShareUndetermined', PlanFact> & { readonly publicFunding: Euro; readonly lowest: Rate | null; readonly highest: Rate | null });

/** The most that fonds de concours may pay: half of what is left after the subsidies, or three quarters of the cost. */
export type ContributionCeiling =
  | (Finding<'ContributionCeiling', 'conforms'> & { readonly rate: Rate; readonly whole: Euro; readonly most: Euro })
  | Undetermined<'ContributionCeilingUndetermined', PlanFact>;

/** Which aids a ceiling adds up. */
export type CappedAids = 'state-allocations' | 'public-aids' | 'scheme';

/** Everything that can be said of a financing plan, each with the amount by which it passes or fails. */
export type PlanFinding =
  | OwnShareFloor
  | ContributionCeiling
  | PrintedShareFinding
  | (Finding<'CostLinesAgree', 'conforms'> & { readonly printed: Euro; readonly lines: number })
  | (Finding<'CostLinesDisagree', 'breaches'> & { readonly printed: Euro; readonly sum: Euro; readonly difference: Euro })
  | (Finding<'PlanBalanced', 'conforms'> & Totals)
  | (Finding<'PlanUnbalanced', 'breaches'> & Totals & { readonly sum: Euro; readonly difference: Euro })
  | (Finding<'VatBasesMixed', 'breaches'> & MixedBasis)
  | (Finding<'ContributionWithinBase', 'conforms'> & Based & { readonly left: Euro })
  | (Finding<'ContributionAboveBase', 'breaches'> & Based & { readonly excess: Euro })
  | (Finding<'AidsWithinCeiling', 'conforms'> & Capped & { readonly left: Euro })
  | (Finding<'AidsAboveCeiling', 'breaches'> & Capped & { readonly excess: Euro })
  | (Finding<'DetrSufficient', 'conforms'> & Detr & { readonly margin: Euro })
  | (Finding<'DetrTooLow', 'breaches'> & Detr & { readonly short: Euro })
  | (Finding<'OwnShareSufficient', 'conforms'> & OwnShare & { readonly margin: Euro })
  | (Finding<'OwnShareTooLow', 'breaches'> & OwnShare & { readonly short: Euro })
  | (Finding<'ConcoursWithinCeiling', 'conforms'> & Concours & { readonly left: Euro })
  | (Finding<'ConcoursAboveCeiling', 'breaches'> & Concours & { readonly excess: Euro })
  | (Undetermined<'PlanUndetermined', PlanFact> & { readonly of: string });

/** The cost, and who brings what to it. @inline */
interface Totals {
  readonly cost: Euro;
  readonly own: Euro;
  readonly granted: Euro;
  readonly requested: Euro;
}

/** An amount that is not in the basis of the plan: declared so, or found so by the rate printed beside it. @inline */
interface MixedBasis {
  readonly of: string;
  readonly amount: Euro;
  readonly basisOfAmount: VatBasis;
  readonly expected: VatBasis;
  readonly converted: Euro | null;
  readonly found: 'declared' | 'by-printed-rate';
}

/** A contribution, its base, and the most that it may be. @inline */
interface Based {
  readonly contributor: string;
  readonly amount: Euro;
  readonly base: Euro;
  readonly rate: Rate | null;
  readonly most: Euro;
}

/** Aids added up, and the ceiling that they are held against. @inline */
interface Capped {
  readonly aids: CappedAids;
  readonly scheme: string | null;
  readonly sum: Euro;
  readonly base: Euro;
  readonly rate: Rate;
  readonly most: Euro;
}

/** An allocation of DETR, and the least that it may be. @inline */
interface Detr {
  readonly contributor: string;
  readonly amount: Euro;
  readonly base: Euro;
  readonly rate: Rate;
  readonly least: Euro;
}

/** What the owner pays itself, and the least that it may. @inline */
interface OwnShare {
  readonly own: Euro;
  readonly publicFunding: Euro;
  readonly rate: Rate;
  readonly least: Euro;
}

/** Fonds de concours added up, and the most that they may be. @inline */
interface Concours {
  readonly sum: Euro;
  readonly rate: Rate;
  readonly whole: Euro;
  readonly most: Euro;
}

/** What cannot be said of a plan, and of which of its parts. */
export const planUndetermined = (of: string, missing: PlanFact): PlanFinding => ({
  _tag: 'PlanUndetermined', standing: 'undetermined', missing: [missing], of, ...ARITHMETIC,
});
