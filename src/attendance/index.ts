/**
 * Who was there at each item; printed figures against names; chair, secretary, closed session, videoconference.
 *
 * @module deliberant/attendance
 */
export { assessAlternates, refusedAlternates } from './alternates.js';
export type { RollFacts } from './assess-roll.js';
export { assessRoll, membersNowhere, minutesBasis, seatsNamed } from './assess-roll.js';
export type { Represented, RollMoment } from './count-roll.js';
export { countFigures, countRoll } from './count-roll.js';
export type { AlternateObstacle, Figure, Headcount, RollFact, RollFinding } from './finding.js';
export type { Formalities } from './formalities/assess-formalities.js';
export { assessFormalities } from './formalities/assess-formalities.js';
export type { ChairFacts } from './formalities/chair.js';
export { assessChair } from './formalities/chair.js';
export type { ClosedSession, ClosedSessionFacts } from './formalities/closed-session.js';
export { assessClosedSession } from './formalities/closed-session.js';
export type {
  Chair, ChairOccasion, ChairOffice, ClosedSessionNumbers, ClosedSessionObjection, FormalityFact, FormalityFinding, PresenceAt, VideoObjection,
} from './formalities/formality.js';
export type { SecretaryFacts } from './formalities/secretary.js';
export { assessSecretary } from './formalities/secretary.js';
export type { Videoconference, VideoFacts, VideoMatter } from './formalities/videoconference.js';
export { assessVideoconference } from './formalities/videoconference.js';
export type { Comparison, Derived, DerivedFigures, PrintedFigures } from './printed-figures.js';
export { comparePrinted } from './printed-figures.js';
export type { FollowedRoll } from './following/follow-roll.js';
export { followRoll } from './following/follow-roll.js';
export type { Homonyms, Likeness } from './following/homonyms.js';
export type { RollByName } from './following/roll-call-at.js';
export { rollCallAt } from './following/roll-call-at.js';
export type { ImpossibleMovement } from './following/whereabouts.js';
export type {
  CountedRoll, ItemId, Member, MemberId, MemberState, Movement, NamedRoll, Roll, RollCall, WithdrawalReason, WithdrawnCount,
} from './roll.js';
export { WITHDRAWAL_REASONS } from './roll.js';
