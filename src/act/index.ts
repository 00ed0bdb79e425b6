/**
 * What becomes of an act after the vote: its number, publicity, executory force, challenge, minutes, register.
 *
 * @module deliberant/act
 */
export type { ChallengeFacts, PrefectRequest, ReferralFacts, Residence } from './challenge/index.js';
export { challengeEnd, prefectReferralEnd } from './challenge/index.js';
export type { EntryIntoForceFacts } from './entry-into-force.js';
export { assessEntryIntoForce } from './entry-into-force.js';
export type { InForceFacts } from './executory/index.js';
export { executoryDay, inForceDay } from './executory/index.js';
export type { ActKind, ActStep, TransmissionExclusion } from './act-kind.js';
export { ACT_KINDS, ACT_STEPS, TRANSMISSION_EXCLUSIONS } from './act-kind.js';
export type { ActFacts } from './facts.js';
export type { ActFact, ActFinding, ChallengeFinding, ExecutoryFinding, InForceFinding, ReferralFinding } from './finding.js';
export type {
  AfterSittingDuty, AfterSittingFacts, AfterSittingFinding, ElementState, MinutesElement, MinutesFact, MinutesFacts, MinutesFinding, RegisterFacts,
  RegisterFinding, Signatory, SignatureFinding,
} from './minutes/index.js';
export { assessAfterSitting, assessMinutes, assessRegister, ELEMENT_STATES, MINUTES_ELEMENTS } from './minutes/index.js';
export type { DeliberationNumber, NumberingFacts, NumberingFinding } from './numbering/index.js';
export { formatDeliberationNumber, isDeliberationNumber, nextDeliberationNumber, parseDeliberationNumber } from './numbering/index.js';
export type { ActsRegime } from './regime.js';
export { actsRegimeOf, regimeExtension } from './regime.js';
export type { AcceptedModes, ModeFacts, PublicityFacts, PublicityFinding, PublicityMode } from './publicity/index.js';
export { assessPublicity, PUBLICITY_MODES } from './publicity/index.js';
export type { SuspensionFacts, SuspensionFinding, SuspensionGround } from './suspension/index.js';
export { assessSuspension, SUSPENSION_GROUNDS } from './suspension/index.js';
export type { TransmittalFacts, TransmittalFinding } from './transmittal/index.js';
export { assessTransmittal } from './transmittal/index.js';
export type { Undoing, UndoingReason, WithdrawalFact, WithdrawalFacts, WithdrawalFinding } from './withdrawal/index.js';
export { UNDOING_REASONS, withdrawalLimit } from './withdrawal/index.js';
