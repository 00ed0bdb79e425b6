import type { FormalityFinding, ItemId, Member, RollFinding } from '../attendance/index.js';
import type { ActFinding } from '../act/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { ConvocationFinding } from '../convocation/index.js';
import type { FundingFinding } from '../funding/index.js';
import type { ProxyFinding, VoicesFinding } from '../proxy/index.js';
import type { QuorumFinding } from '../quorum/index.js';
import type { IdentifierFinding, ReceiptFinding } from '../transmission/index.js';
import type { VoteFinding } from '../vote/index.js';

/** Every finding that the rules of the library can make. */
export type AnyFinding =
  | ConvocationFinding
  | FormalityFinding
  | RollFinding
  | ProxyFinding
  | VoicesFinding
  | QuorumFinding
  | VoteFinding
  | FundingFinding
  | IdentifierFinding
  | ReceiptFinding
  | ActFinding;

/** What stands for one deliberation. `proxies` lists only those whose fate changed since the deliberation before. */
export interface DeliberationReport {
  readonly item: ItemId;
  readonly number: string | null;
  readonly subject: string | null;
  readonly roll: ReadonlyArray<RollFinding>;
  readonly proxies: ReadonlyArray<ProxyFinding>;
  readonly voices: VoicesFinding;
  readonly quorum: QuorumFinding;
  readonly vote: ReadonlyArray<VoteFinding>;
  readonly funding: ReadonlyArray<FundingFinding>;
  readonly transmission: ReadonlyArray<IdentifierFinding | ReceiptFinding>;
  readonly entryIntoForce: ReadonlyArray<ActFinding>;
}

/** What stands for the sitting, at its opening, then for each of its deliberations. `members` names those whom findings cite. */
export interface SittingReport {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly members: ReadonlyArray<Member>;
  readonly convocation: ReadonlyArray<ConvocationFinding>;
  readonly formalities: ReadonlyArray<FormalityFinding>;
  readonly roll: ReadonlyArray<RollFinding>;
  readonly proxies: ReadonlyArray<ProxyFinding>;
  readonly voices: VoicesFinding;
  readonly quorum: QuorumFinding;
  readonly deliberations: ReadonlyArray<DeliberationReport>;
}

/** A finding with the item it concerns, `null` for the sitting as a whole. */
export interface LocatedFinding {
  readonly item: ItemId | null;
  readonly finding: AnyFinding;
}

/** Every finding of a deliberation, in the order of the report. */
export const findingsOfDeliberation = (report: DeliberationReport): ReadonlyArray<AnyFinding> => [
  ...report.roll,
  ...report.proxies,
  report.voices,
  report.quorum,
  ...report.vote,
  ...report.funding,
  ...report.transmission,
  ...report.entryIntoForce,
];

/** Every finding on the sitting as a whole, in the order of the report. */
export const findingsOfSitting = (report: SittingReport): ReadonlyArray<AnyFinding> => [
  ...report.convocation,
  ...report.formalities,
  ...report.roll,
  ...report.proxies,
  report.voices,
  report.quorum,
];

/** Every finding of a report, with the item it concerns. */
export const findingsOf = (report: SittingReport): ReadonlyArray<LocatedFinding> => [
  ...findingsOfSitting(report).map((finding) => ({ item: null, finding })),
  ...report.deliberations.flatMap((deliberation) =>
    findingsOfDeliberation(deliberation).map((finding) => ({ item: deliberation.item, finding })),
  ),
];

/** The findings of a report that breach a rule. */
export const breachesOf = (report: SittingReport): ReadonlyArray<LocatedFinding> =>
  findingsOf(report).filter(({ finding }) => finding.standing === 'breaches');

/** The findings of a report that a missing fact leaves undetermined. */
export const undeterminedOf = (report: SittingReport): ReadonlyArray<LocatedFinding> =>
  findingsOf(report).filter(({ finding }) => finding.standing === 'undetermined');
