import type { DerivedFigures } from '../attendance/index.js';
import type { QuorumElection, QuorumFacts, QuorumFinding } from '../quorum/index.js';
import { isAssessedAtOpening, requiredMembers } from '../quorum/index.js';
import type { Moment } from './moments.js';
import type { Deliberation } from './sitting.js';

/** The offices whose election may have a quorum of its own; a delegate is elected like any other item is voted. */
const electionIn = ({ election }: Deliberation): QuorumElection | undefined =>
  election === 'delegate' || election === 'bureau-member' ? undefined : election;

/** The two moments that the quorum of an item may look at. */
interface ItemMoments {
  readonly opening: Moment;
  readonly now: Moment;
}

const factsOf = (deliberation: Deliberation, { opening, now }: ItemMoments): QuorumFacts => {
  const election = electionIn(deliberation);
  const { quorumFacts } = isAssessedAtOpening(now.quorumFacts.organ, election) ? opening : now;
  return { ...quorumFacts, election, item: deliberation.item };
};

/** Whether an item is like any other for its quorum, which is then that of its moment: no election, and no second convocation, which frees some items only. */
const isOrdinary = (deliberation: Deliberation, { now }: ItemMoments): boolean =>
  electionIn(deliberation) === undefined && now.quorumFacts.convocation?.rank !== 'second';

/** The quorum of one deliberation: that of its moment, save where its item has one of its own. */
export const quorumOfItem = (deliberation: Deliberation, moments: ItemMoments): QuorumFinding =>
  isOrdinary(deliberation, moments) ? moments.now.quorum : moments.now.quorumOf(factsOf(deliberation, moments));

/** The figures that follow from the names, with the threshold of the item in place of the ordinary one. */
export const derivedForItem = (deliberation: Deliberation, moments: ItemMoments): DerivedFigures =>
  isOrdinary(deliberation, moments) ? moments.now.derived : { ...moments.now.derived, quorum: requiredMembers(factsOf(deliberation, moments)) ?? null };
