import type { InterpretationId } from '../../legal/index.js';
import type { ListId, SeatBallot, SeatList, SeatStage } from './ballot.js';
import type { BonusHolder } from './bonus.js';
import { bonusHolder, countBonusSeats } from './bonus.js';
import type { ListSeats, SeatAllocation, SeatBonus, SeatsFact, SeatsFinding } from './finding.js';
import { compareFractions, wholeQuotas } from './fraction.js';
import { shareByAverages } from './highest-average.js';
import { shareByRemainders } from './largest-remainder.js';
import { comparePrintedBonus, comparePrintedSeats, comparePrintedVotes } from './printed.js';
import type { SeatRule, SeatRuleInForce } from './provisions.js';
import { seatRuleInForce } from './provisions.js';
import type { Shared } from './share.js';
import type { Entry, Unsettled } from './ties.js';
import { earnedBy } from './ties.js';

const AGE_NOTE: ReadonlyArray<InterpretationId> = ['015-age-then-lots'];

const namesOf = (lists: ReadonlyArray<SeatList>): ReadonlyArray<ListId> => lists.map(({ id }) => id);

/** Which lists share the seats: those with votes that reach the threshold. */
const admissionOf = ({ votes }: SeatList, votesCast: number, { threshold }: SeatRule): ListSeats['admission'] =>
  votes === 0
    ? 'no-vote'
    : threshold !== null && compareFractions({ numerator: votes, denominator: votesCast }, threshold) < 0
      ? 'below-threshold'
      : 'admitted';

/** Everything that is settled before the seats are shared in proportion. */
interface Opening {
  readonly ballot: SeatBallot;
  readonly rule: SeatRule;
  readonly votesCast: number;
  readonly bonus: SeatBonus | null;
}

const share = ({ ballot, rule, votesCast, bonus }: Opening): { readonly allocation: SeatAllocation; readonly shared: Shared } => {
  const rows = ballot.lists.map((list) => ({
    admission: admissionOf(list, votesCast, rule),
    entry: { list, bonus: bonus?.list === list.id ? bonus.seats : 0, byQuota: 0, beyondQuota: 0 } satisfies Entry,
  }));
  const entries = rows.filter(({ admission }) => admission === 'admitted').map(({ entry }) => entry);
  const votes = entries.reduce((sum, { list }) => sum + list.votes, 0);
  const seats = ballot.seats - (bonus?.seats ?? 0);
  const sharing = { seats, votes, unfilled: rule.unfilled, draws: ballot.draws };
  const shared = rule.method === 'largest-remainder' ? shareByRemainders(entries, sharing) : shareByAverages(entries, sharing);

  const lists = rows.map(({ admission, entry }): ListSeats => {
    const earned = earnedBy(entry);
    const isShared = rule.method === 'largest-remainder' && admission === 'admitted';
    return {
      list: entry.list.id, votes: entry.list.votes, admission, bonus: entry.bonus, byQuota: entry.byQuota, beyondQuota: entry.beyondQuota,
      remainder: isShared ? { numerator: wholeQuotas(entry.list.votes, seats, votes).left, denominator: seats } : null,
      earned, filled: Math.min(earned, entry.list.candidates?.length ?? earned),
    };
  });
  const filled = lists.reduce((sum, list) => sum + list.filled, 0);
  const allocation: SeatAllocation = {
    method: rule.method, seats: ballot.seats, votesCast, threshold: rule.threshold, bonus, quota: { numerator: votes, denominator: seats },
    lists, steps: shared.steps, unfilled: ballot.seats - filled - (shared.open?.atStake ?? 0),
  };
  return { allocation, shared };
};

const stop = (missing: SeatsFact, lists: ReadonlyArray<ListId>, atStake: number, { basis }: SeatRuleInForce): SeatsFinding => ({
  _tag: 'SeatsUndetermined', standing: 'undetermined', missing: [missing], lists, atStake, soFar: null, basis, notes: [],
});

/** What a tie waits for: the ages, or the drawing of lots. */
const waitFor = (open: Unsettled, stage: SeatStage, atStake: number, soFar: SeatAllocation | null, { basis }: SeatRuleInForce): SeatsFinding =>
  open._tag === 'draw'
    ? { _tag: 'SeatsNeedDraw', standing: 'needs-decision', stage, options: open.lists, lists: open.lists, atStake, soFar, basis, notes: AGE_NOTE }
    : {
        _tag: 'SeatsUndetermined', standing: 'undetermined', missing: [stage === 'bonus' ? 'average-ages-of-lists' : 'birth-days-of-candidates'],
        lists: open.lists, atStake, soFar, basis, notes: AGE_NOTE,
      };

/** What the outcome rests on beyond the words of the text: an empty seat, an average age or lots, a tie for several seats. */
const notesOf = ({ bonus, steps, unfilled }: SeatAllocation, passed: boolean, inForce: SeatRuleInForce): ReadonlyArray<InterpretationId> => {
  // A bonus between equal lists is given by age or by lots, and rests on the same note.
  const isByLots = steps.some(({ tie }) => tie?.settledBy === 'lots') || (bonus?.tie ?? null) !== null;
  const isByAge = steps.some(({ tie }) => tie?.settledBy === 'age');
  return [
    ...(passed || unfilled > 0 ? inForce.unfilledNotes : []),
    ...(isByLots ? AGE_NOTE : isByAge ? inForce.ageNotes : []),
    ...(steps.some(({ tie, won }) => tie !== null && tie.settledBy !== 'a-seat-each' && won.length > 1) ? inForce.severalSeatsNotes : []),
  ];
};

const proportional = (opening: Opening, inForce: SeatRuleInForce): ReadonlyArray<SeatsFinding> => {
  const { ballot } = opening;
  const { allocation, shared } = share(opening);
  if (shared.open !== null) return [waitFor(shared.open, 'last-seats', shared.open.atStake, allocation, inForce)];
  const notes = notesOf(allocation, shared.passed, inForce);
  return [
    { _tag: 'SeatsAllocated', standing: 'conforms', ...allocation, basis: inForce.basis, notes },
    ...comparePrintedSeats(ballot, allocation.lists.map(({ filled }) => filled), inForce.basis),
  ];
};

const afterBonus = (holder: BonusHolder, opening: Opening, seats: number, inForce: SeatRuleInForce): ReadonlyArray<SeatsFinding> => {
  switch (holder._tag) {
    case 'held':
      return proportional({ ...opening, bonus: { list: holder.list.id, seats, tie: holder.tie } }, inForce);
    case 'round-missing':
      return [stop('ballot-round', namesOf(holder.leading), seats, inForce)];
    case 'second-round': {
      const [first] = holder.leading as readonly [SeatList];
      return [
        {
          _tag: 'SecondRoundNeeded', standing: 'conforms', leading: namesOf(holder.leading), votes: first.votes, votesCast: opening.votesCast,
          basis: inForce.basis, notes: [],
        },
        ...comparePrintedSeats(opening.ballot, [], inForce.basis),
      ];
    }
    default:
      return [waitFor(holder, 'bonus', seats, null, inForce)];
  }
};

/**
 * Allocates the seats of a ballot by lists and shows every step; then compares what the record prints.
 *
 * Shape:   SeatBallot → the allocation or what it waits for, then the irregularities
 * Units:   seats and votes, whole numbers. The votes cast are the votes of the lists.
 * Rounds:  whole quotas down; the bonus as countBonusSeats.
 * Findings: SeatsAllocated · SecondRoundNeeded · NoSeatAllocated · SeatsNeedDraw · SeatsUndetermined · ListVotesDisagree ·
 *          PrintedBonusDisagrees · PrintedSeatsAgree · PrintedSeatsDisagree
 * Errors:  none; see makeSeatBallot.
 *
 * @legal CGCT, art. D1411-3 and D1411-4 (tender and public-service commissions)
 * @legal CASF, art. R123-8 (board of a CCAS)
 * @legal CGCT, art. L3122-5 and L4133-5, al. 4 (permanent commissions)
 * @legal code électoral, art. L262 and L273-8 (municipal council, seats in the community)
 * @interpretation 014-seats-without-candidate
 * @interpretation 015-age-then-lots
 * @interpretation 016-tie-for-several-seats
 * @example allocateSeats(makeSeatBallot({
 *   rule: 'municipal-council', heldOn: '2020-03-15', seats: 19, round: 1,
 *   lists: [{ id: 'A', votes: 503 }, { id: 'B', votes: 180 }, { id: 'C', votes: 32 }],
 *   }).right)[0].lists.map(({ earned }) => earned) // [17, 2, 0]
 * @since 0.1.0
 */
export const allocateSeats = (ballot: SeatBallot): ReadonlyArray<SeatsFinding> => {
  const inForce = seatRuleInForce(ballot.rule, ballot.heldOn);
  const { rule, basis } = inForce;
  if (rule === undefined) return [stop('rules-of-that-day', namesOf(ballot.lists), ballot.seats, inForce)];
  const votesCast = ballot.lists.reduce((sum, { votes }) => sum + votes, 0);
  const irregular = [...comparePrintedVotes(ballot, votesCast, basis), ...comparePrintedBonus(ballot, rule, basis)];
  const none = (because: 'no-vote' | 'no-list-admitted'): ReadonlyArray<SeatsFinding> => [
    { _tag: 'NoSeatAllocated', standing: 'conforms', because, seats: ballot.seats, basis, notes: [] },
    ...comparePrintedSeats(ballot, [], basis),
    ...irregular,
  ];

  if (votesCast === 0) return none('no-vote');
  if (!ballot.lists.some((list) => admissionOf(list, votesCast, rule) === 'admitted')) return none('no-list-admitted');
  const opening: Opening = { ballot, rule, votesCast, bonus: null };
  const outcome = rule.bonus === null
    ? proportional(opening, inForce)
    : afterBonus(bonusHolder(ballot, votesCast), opening, countBonusSeats(ballot.seats, rule.bonus), inForce);
  return [...outcome, ...irregular];
};
