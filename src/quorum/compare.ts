import type { QuorumRule } from '../body/index.js';
import type { Counted } from './count-members.js';
import { isAssessedAtOpening } from './election/election.js';
import type { InOfficeForItem } from './interest/denominator.js';
import { halfInterested } from './interest/half-interested.js';
import type { QuorumFacts, QuorumFinding } from './quorum.js';
import { quorumThreshold } from './threshold.js';
import type { Rests } from './undetermined.js';
import { undetermined } from './undetermined.js';
import { secondConvocation } from './waiver/second-convocation.js';

/** The members counted and the rule; a withdrawal without its reason may leave more than one number of members in office. */
export interface Comparison {
  readonly facts: QuorumFacts;
  readonly inOffice: number;
  readonly rule: QuorumRule;
  readonly rests: Rests;
  readonly counted: Counted;
  readonly forItem: InOfficeForItem;
}

const countOf = ({ facts: { organ, election }, rule, forItem }: Comparison) => ({
  inOffice: forItem.atMost,
  required: quorumThreshold(forItem.atMost, rule),
  counts: rule.counted,
  ...(forItem.representatives === 0 ? {} : { representatives: forItem.representatives }),
  ...(isAssessedAtOpening(organ, election) ? { assessedAt: 'opening' as const } : {}),
});

const alsoOn = ({ basis: [first, ...others], notes }: Rests, { forItem }: Comparison): Rests => ({
  basis: [first, ...others, ...forItem.basis], notes: [...notes, ...forItem.notes],
});

/** What is said where the members counted do not make the quorum for certain: it fails only if it fails both ways. */
const shortOf = (comparison: Comparison, rests: Rests): QuorumFinding => {
  const { rule, counted, forItem } = comparison;
  const count = countOf(comparison);
  const fewest = quorumThreshold(forItem.atLeast, rule);
  if (counted.atMost < fewest) {
    return { _tag: 'QuorumNotMet', standing: 'breaches', ...count, counted: counted.atMost, missing: count.required - counted.atMost, ...rests };
  }
  if (fewest === count.required) return undetermined(['presence-of-a-member'], count.required, counted, rests);
  const inDoubt = counted.atLeast < counted.atMost;
  return undetermined(
    inDoubt ? ['reason-of-the-withdrawal', 'presence-of-a-member'] : ['reason-of-the-withdrawal'],
    count.required, counted, forItem.representatives === 0 ? alsoOn(rests, comparison) : rests,
  );
};

/** Compares the members counted with the threshold, then looks at what frees the item from it. */
export const compare = (comparison: Comparison): QuorumFinding => {
  const { facts, inOffice, counted, forItem } = comparison;
  const count = countOf(comparison);
  const rests = forItem.representatives === 0 ? comparison.rests : alsoOn(comparison.rests, comparison);
  const { basis, notes } = rests;
  if (counted.atLeast >= count.required) return { _tag: 'QuorumMet', standing: 'conforms', ...count, counted: counted.atLeast, basis, notes };
  const waived = secondConvocation(facts);
  if (waived._tag === 'unknown') return undetermined([waived.missing], count.required, counted, { basis, notes: [...notes, ...waived.notes] });
  const interests = halfInterested(facts, inOffice);
  if (interests === 'no') return shortOf(comparison, { basis, notes: [...notes, ...waived.notes] });
  const local: Rests = { basis, notes: [...notes, '094-half-of-the-councillors-interested'] };
  return interests === 'perhaps'
    ? undetermined(['reason-of-the-withdrawal'], count.required, counted, local)
    : { _tag: 'QuorumWaivedForInterests', standing: 'conforms', inOffice, interested: facts.withdrawn['personal-interest'], counted: counted.atMost, ...local };
};
