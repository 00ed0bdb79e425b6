export type { RollFacts } from './assess-roll.js';
export { assessRoll, membersNowhere, minutesBasis, seatsNamed } from './assess-roll.js';
export type { Represented, RollMoment } from './count-roll.js';
export { countFigures, countRoll } from './count-roll.js';
export type { Figure, FormalityFact, FormalityFinding, Headcount, RollFact, RollFinding } from './finding.js';
export type { Chair, ChairOffice, Formalities } from './formalities.js';
export { assessFormalities } from './formalities.js';
export type { Comparison, Derived, DerivedFigures, PrintedFigures } from './printed-figures.js';
export { comparePrinted } from './printed-figures.js';
export type { Homonyms, Likeness } from './homonyms.js';
export type { FollowedRoll, ImpossibleMovement, RollByName } from './roll-calls.js';
export { followRoll, rollCallAt } from './roll-calls.js';
export type {
  CountedRoll, ItemId, Member, MemberId, MemberState, Movement, NamedRoll, Roll, RollCall, WithdrawalReason, WithdrawnCount,
} from './roll.js';
export { WITHDRAWAL_REASONS } from './roll.js';
