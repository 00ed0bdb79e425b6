export { allocateSeats } from './allocate.js';
export type { ListCandidate, ListId, SeatBallot, SeatBallotFields, SeatDraw, SeatList, SeatStage } from './ballot.js';
export { countBonusSeats } from './bonus.js';
export type { ListSeats, PrintedSeats, SeatAllocation, SeatBonus, SeatsFact, SeatsFinding, SeatStep, SeatTie, TieSettledBy } from './finding.js';
export type { SeatFraction } from './fraction.js';
export type { SeatBallotDefect } from './make-seat-ballot.js';
export { makeSeatBallot } from './make-seat-ballot.js';
export type { BonusRule, SeatElection, SeatMethod, SeatRule, SeatRuleInForce, StatedSeatRule } from './provisions.js';
export { PROPORTIONAL_COMMISSIONS, SEAT_ELECTIONS, seatRuleInForce } from './provisions.js';
