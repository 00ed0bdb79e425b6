import * as either from 'fp-ts/lib/Either.js';
import type { Basis, InterpretationId, IsoDay } from '../../../legal/index.js';
import { inForceOn } from '../../../legal/index.js';
import type { Euro } from '../../../money/index.js';
import { applyRate, ZERO_EURO } from '../../../money/index.js';
import type { ContributionCeiling, PlanFact } from '../../plan/finding.js';
import type { ConcoursCommunity, VatTerms } from '../../plan/plan.js';
import { CONCOURS_CEILING } from './provisions.js';

/** What the ceiling of fonds de concours depends on; `subsidies` are all the others that the beneficiary receives. */
export interface ContributionCeilingFacts extends VatTerms {
  readonly community: ConcoursCommunity;
  readonly cost: Euro;
  readonly subsidies: Euro;
}

const NOTES: ReadonlyArray<InterpretationId> = ['033-fonds-de-concours'];

/** What the FCTVA pays back of the cost: nothing on a cost HT, or where the tax is deducted or borne; the caller’s amount otherwise. */
const fctvaOf = ({ basis, vatRegime, fctva }: VatTerms): Euro | PlanFact => {
  if (basis === 'excluding-vat' || vatRegime === 'recovered' || vatRegime === 'borne') return ZERO_EURO;
  return vatRegime === undefined ? 'vat-regime' : (fctva ?? 'fctva-amount');
};

/**
 * States the most that the fonds de concours between a community and its members may pay in all: the share that the beneficiary
 * pays itself, net of subsidies and of the FCTVA, that is half of what they leave; three quarters of the cost HT for an
 * electricity syndicate.
 *
 * Shape:   ContributionCeilingFacts, day → ContributionCeiling
 * Units:   cents.
 * Rounds:  down to the cent; never below zero.
 * Findings: ContributionCeiling · ContributionCeilingUndetermined (VAT regime, FCTVA, cost HT, day before the rule)
 * Errors:  none.
 *
 * @legal CGCT, art. L5214-16, V (communautés de communes)
 * @legal CGCT, art. L5216-5, VI (communautés d’agglomération)
 * @legal CGCT, art. L5215-26 (communautés urbaines)
 * @legal CGCT, art. L5217-7, I (métropoles, by reference to L5215-26)
 * @legal CGCT, art. L5212-26 (electricity syndicates)
 * @interpretation 033-fonds-de-concours
 * @example contributionCeiling(
 *   { community: 'communaute-de-communes', basis: 'excluding-vat', cost: 10_000_000, subsidies: 4_000_000 }, '2024-07-04',
 *   ).most // 3_000_000
 * @since 0.2.0
 */
export const contributionCeiling = (facts: ContributionCeilingFacts, on: IsoDay): ContributionCeiling => {
  const versions = CONCOURS_CEILING[facts.community];
  const version = inForceOn(on, versions);
  const basis = [(version ?? versions[0])?.source] as unknown as Basis;
  const undetermined = (missing: PlanFact): ContributionCeiling => ({
    _tag: 'ContributionCeilingUndetermined', standing: 'undetermined', missing: [missing], basis, notes: NOTES,
  });
  if (version === undefined) return undetermined('rules-of-that-day');
  const { of, rate } = version.value;
  if (of === 'cost-excluding-vat' && facts.basis !== 'excluding-vat') return undetermined('cost-excluding-vat');
  const fctva = of === 'net-cost' ? fctvaOf(facts) : ZERO_EURO;
  if (typeof fctva === 'string') return undetermined(fctva);
  const net = of === 'net-cost' ? facts.cost - facts.subsidies - fctva : facts.cost;
  const whole = Math.max(net, 0) as Euro;
  const most = applyRate(whole, rate, 'down');
  return either.isLeft(most)
    ? undetermined('amounts-in-range')
    : { _tag: 'ContributionCeiling', standing: 'conforms', rate, whole, most: most.right, basis, notes: NOTES };
};
