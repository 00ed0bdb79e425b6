import type { InterpretationId } from '../../legal/index.js';
import { voicesUsed } from '../counts.js';
import { ABSOLUTE_MAJORITY, requiredVotes } from '../majority/rule.js';
import type { Rests } from '../outcome.js';
import type { Counts } from '../vote.js';
import type { PrintedVote, PrintedVoteFigure, PrintedVoteFinding, VoteWording, WordingObjection } from './printed-vote.js';
import { readVoteWording } from './read-wording.js';
import { unanimityClaims } from './unanimity-claims.js';

/** What is printed, and what it is compared with. `outcome` is left out where the vote is not settled. */
export interface PrintedVoteFacts {
  readonly printed: PrintedVote;
  readonly counts: Counts;
  readonly outcome?: 'adopted' | 'rejected';
  readonly inOffice?: number;
  readonly rests: Rests;
}

/** The votes seen from the side that the wording says has won: a text may be rejected unanimously. */
const winningSide = (counts: Counts, { result }: VoteWording): Counts =>
  result === 'rejected' ? { ...counts, for: counts.against, against: counts.for } : counts;

const objectionsTo = (read: VoteWording, { counts, outcome, inOffice }: PrintedVoteFacts): ReadonlyArray<WordingObjection> => {
  const side = winningSide(counts, read);
  const claims = unanimityClaims(side, inOffice);
  const ofAll = read.claim === 'unanimity-of-voters' || read.claim === 'unanimity-of-members-in-office';
  const unanimous = ofAll || read.claim === 'unanimity' || read.claim === 'unanimity-of-votes-cast';
  return [
    ...(unanimous && side.against > 0 ? ['votes-on-the-other-side' as const] : []),
    ...(unanimous && side.for === 0 ? ['no-vote-on-that-side' as const] : []),
    ...(ofAll && claims.ofVotesCast === 'holds' && claims.ofVoters === 'broken' ? ['abstentions' as const] : []),
    ...(read.claim === 'unanimity-of-members-in-office' && claims.ofVoters === 'holds' && claims.ofMembersInOffice === 'broken' ? ['not-every-member' as const] : []),
    // « À la majorité » says that some voted otherwise.
    ...(read.claim === 'majority' && side.against === 0 ? ['no-opposition' as const] : []),
    ...(read.result !== null && outcome !== undefined && read.result !== outcome ? ['other-result' as const] : []),
  ];
};

const notesOn = ({ claim }: VoteWording, counts: Counts): ReadonlyArray<InterpretationId> =>
  claim === 'majority' ? ['025-printed-majority']
  : claim !== 'none' && counts.abstentions + counts.notTakingPart + counts.blankOrSpoiled > 0 ? ['013-unanimity-of-votes-cast']
  : [];

const compareWording = (wording: string, read: VoteWording | null, facts: PrintedVoteFacts): PrintedVoteFinding => {
  const { counts, rests } = facts;
  if (read === null) return { _tag: 'PrintedWordingUndetermined', standing: 'undetermined', missing: ['sense-of-the-wording'], wording, ...rests };
  const [first, ...others] = objectionsTo(read, facts);
  const compared = { wording, claim: read.claim, for: counts.for, against: counts.against, abstentions: counts.abstentions };
  const notes = [...rests.notes, ...notesOn(read, counts)];
  if (first !== undefined) {
    return { _tag: 'PrintedWordingContradicted', standing: 'breaches', ...compared, because: [first, ...others], basis: rests.basis, notes };
  }
  if (read.claim === 'unanimity-of-members-in-office' && facts.inOffice === undefined) {
    return { _tag: 'PrintedWordingUndetermined', standing: 'undetermined', missing: ['members-in-office'], wording, basis: rests.basis, notes };
  }
  return { _tag: 'PrintedWordingConfirmed', standing: 'conforms', ...compared, basis: rests.basis, notes };
};

const compareFigures = (stated: number | null, { printed, counts, rests }: PrintedVoteFacts): ReadonlyArray<PrintedVoteFinding> => {
  const compared: ReadonlyArray<readonly [PrintedVoteFigure, number | undefined, number]> = [
    ['voices', printed.voices, voicesUsed(counts) + counts.notTakingPart],
    ['voters', printed.voters, voicesUsed(counts)],
    ['votes-cast', printed.votesCast, counts.votesCast],
    ['absolute-majority', printed.absoluteMajority ?? stated ?? undefined, requiredVotes(counts.votesCast, ABSOLUTE_MAJORITY)],
  ];
  return compared.flatMap(([figure, value, computed]): ReadonlyArray<PrintedVoteFinding> =>
    value === undefined ? []
    : value === computed ? [{ _tag: 'PrintedVoteFigureAgrees', standing: 'conforms', figure, printed: value, ...rests }]
    : [{ _tag: 'PrintedVoteFigureDisagrees', standing: 'breaches', figure, printed: value, computed, ...rests }],
  );
};

/**
 * States whether what a record prints of a vote agrees with its figures.
 *
 * Shape:   PrintedVoteFacts → the wording, then each printed figure
 * Units:   voices.
 * Rounds:  nothing; the absolute majority is the fewest whole votes above half of the votes cast.
 * Findings: PrintedWordingConfirmed · PrintedWordingContradicted (with why) · PrintedWordingUndetermined · PrintedVoteFigureAgrees ·
 *          PrintedVoteFigureDisagrees
 * Errors:  none.
 *
 * @legal CGCT, art. L2121-20, al. 2
 * @interpretation 013-unanimity-of-votes-cast
 * @interpretation 025-printed-majority
 * @example assessPrintedVote({
 *   printed: { wording: 'Adopté à l’unanimité' }, counts: countsOf({ for: 45, against: 11 }), rests: majorityInForce(commune, '2024-07-04'),
 *   }) // [{ _tag: 'PrintedWordingContradicted', because: ['votes-on-the-other-side'] }]
 * @since 0.1.0
 */
export const assessPrintedVote = (facts: PrintedVoteFacts): ReadonlyArray<PrintedVoteFinding> => {
  const { wording } = facts.printed;
  const read = wording === undefined ? null : readVoteWording(wording);
  return [...(wording === undefined ? [] : [compareWording(wording, read, facts)]), ...compareFigures(read?.absoluteMajority ?? null, facts)];
};
