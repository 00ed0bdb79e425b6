import type { FormalityFinding, ItemId, Member, RollFinding } from '../attendance/index.js';
import type {
  ActFinding, MinutesFinding, NumberingFinding, PublicityFinding, RegisterFinding, SuspensionFinding, TransmittalFinding, WithdrawalFinding,
} from '../act/index.js';
import type { Organ } from '../body/index.js';
import type { CivilDay } from '../calendar/index.js';
import type { ConvocationFinding } from '../convocation/index.js';
import type { FundingFinding } from '../funding/index.js';
import type { ProxyFinding, VoicesFinding } from '../proxy/index.js';
import type { QuorumFinding } from '../quorum/index.js';
import type {
  CancellationFinding, ClassificationFinding, DocumentTypeFinding, IdentifierFinding, InternalNumberFinding, MessageFinding, ReceiptFinding, StampFinding, UniquenessFinding,
} from '../transmission/index.js';
import type { AccountsExecutiveFinding, BallotFinding, BlockVoteFinding, CommunesFinding, ElectionFinding, SeatsFinding, VoteFinding } from '../vote/index.js';

/** Every finding that the rules of the library can make. */
export type AnyFinding =
  | ConvocationFinding
  | FormalityFinding
  | RollFinding
  | ProxyFinding
  | VoicesFinding
  | QuorumFinding
  | VoteFinding
  | AccountsExecutiveFinding
  | BlockVoteFinding
  | CommunesFinding
  | ElectionFinding
  | BallotFinding
  | SeatsFinding
  | FundingFinding
  | IdentifierFinding
  | InternalNumberFinding
  | UniquenessFinding
  | StampFinding
  | ReceiptFinding
  | ClassificationFinding
  | DocumentTypeFinding
  | MessageFinding
  | CancellationFinding
  | ActFinding
  | NumberingFinding
  | PublicityFinding
  | MinutesFinding
  | RegisterFinding
  | TransmittalFinding
  | SuspensionFinding
  | WithdrawalFinding;

/** What stands for one deliberation. `proxies` lists only those whose fate changed since the deliberation before. */
export interface DeliberationReport {
  readonly item: ItemId;
  readonly number: string | null;
  readonly subject: string | null;
  /** What its convocation has of its own; empty where it has nothing. */
  readonly convocation: ReadonlyArray<ConvocationFinding>;
  /** Its chair, its closed session, its accounts, its ballot by videoconference; empty for most items. */
  readonly formalities: ReadonlyArray<FormalityFinding | AccountsExecutiveFinding>;
  readonly roll: ReadonlyArray<RollFinding>;
  readonly proxies: ReadonlyArray<ProxyFinding>;
  readonly voices: VoicesFinding;
  readonly quorum: QuorumFinding;
  readonly vote: ReadonlyArray<VoteFinding>;
  readonly funding: ReadonlyArray<FundingFinding>;
  readonly transmission: ReadonlyArray<IdentifierFinding | InternalNumberFinding | UniquenessFinding | DocumentTypeFinding | ReceiptFinding>;
  readonly entryIntoForce: ReadonlyArray<ActFinding | PublicityFinding | TransmittalFinding>;
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

/**
 * Every finding of a deliberation, in the order of the report.
 *
 * Shape:   DeliberationReport → list of AnyFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: those of the deliberation, whatever their standing.
 * Errors:  none.
 *
 * @example findingsOfDeliberation(deliberation).includes(deliberation.quorum) // true
 * @since 0.1.0
 */
export const findingsOfDeliberation = (report: DeliberationReport): ReadonlyArray<AnyFinding> => [
  ...report.convocation,
  ...report.formalities,
  ...report.roll,
  ...report.proxies,
  report.voices,
  report.quorum,
  ...report.vote,
  ...report.funding,
  ...report.transmission,
  ...report.entryIntoForce,
];

/**
 * Every finding on the sitting as a whole, in the order of the report; those of its deliberations are not among them.
 *
 * Shape:   SittingReport → list of AnyFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: those of the sitting, whatever their standing.
 * Errors:  none.
 *
 * @example findingsOfSitting(report)[0] // { _tag: 'ConvocationInTime' }
 * @since 0.1.0
 */
export const findingsOfSitting = (report: SittingReport): ReadonlyArray<AnyFinding> => [
  ...report.convocation,
  ...report.formalities,
  ...report.roll,
  ...report.proxies,
  report.voices,
  report.quorum,
];

/**
 * Every finding of a report, with the item it concerns: the sitting as a whole first, then each deliberation.
 *
 * Shape:   SittingReport → list of LocatedFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: all of them, whatever their standing.
 * Errors:  none.
 *
 * @example findingsOf(report)[0] // { item: null, finding: { _tag: 'ConvocationInTime' } }
 * @since 0.1.0
 */
export const findingsOf = (report: SittingReport): ReadonlyArray<LocatedFinding> => [
  ...findingsOfSitting(report).map((finding) => ({ item: null, finding })),
  ...report.deliberations.flatMap((deliberation) =>
    findingsOfDeliberation(deliberation).map((finding) => ({ item: deliberation.item, finding })),
  ),
];

/**
 * Lists the findings of a report that breach a rule; a quorum that fails is listed for each deliberation taken without it. At the
 * opening it is no breach: an assembly that is too few may meet, and may not deliberate.
 *
 * Shape:   SittingReport → list of LocatedFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: those whose standing is `breaches`.
 * Errors:  none.
 *
 * @example breachesOf(report) // []
 * @since 0.1.0
 */
export const breachesOf = (report: SittingReport): ReadonlyArray<LocatedFinding> =>
  findingsOf(report).filter(({ item, finding }) => finding.standing === 'breaches' && !(item === null && finding._tag === 'QuorumNotMet'));

/** The roll, the voices and the quorum at one moment of a report: its opening, or one of its deliberations. */
export type ReportedMoment = Pick<DeliberationReport, 'roll' | 'voices' | 'quorum'>;

const momentFindings = ({ roll: [count], voices, quorum }: ReportedMoment): ReadonlyArray<AnyFinding> =>
  count === undefined ? [voices, quorum] : [count, voices, quorum];

/**
 * Which findings of a moment say, word for word, what those of the moment before said: compared by value, as JSON.
 *
 * Shape:   ReportedMoment before, ReportedMoment now → list of AnyFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: of the moment now: the count of the roll, the voices, the quorum.
 * Errors:  none.
 *
 * @example unchangedSince(report, deliberation).map(({ _tag }) => _tag) // ['RollCounted', 'VoicesCounted', 'QuorumMet']
 * @since 0.1.0
 */
export const unchangedSince = (before: ReportedMoment, now: ReportedMoment): ReadonlyArray<AnyFinding> => {
  const said = new Set(momentFindings(before).map((finding) => JSON.stringify(finding)));
  return momentFindings(now).filter((finding) => said.has(JSON.stringify(finding)));
};

/**
 * Lists the findings of a report that a missing fact leaves undetermined. What stands open on the roll, the voices or the quorum is
 * listed once, not again for every deliberation during which nothing moved.
 *
 * Shape:   SittingReport → list of LocatedFinding
 * Units:   none.
 * Rounds:  nothing.
 * Findings: those whose standing is `undetermined`.
 * Errors:  none.
 *
 * @example undeterminedOf(report).length // 1
 * @since 0.1.0
 */
export const undeterminedOf = (report: SittingReport): ReadonlyArray<LocatedFinding> => {
  const again = report.deliberations.map((deliberation, place) => unchangedSince(report.deliberations[place - 1] ?? report, deliberation));
  return [
    ...findingsOfSitting(report).map((finding) => ({ item: null, finding })),
    ...report.deliberations.flatMap((deliberation, place) =>
      findingsOfDeliberation(deliberation)
        .filter((finding) => !(again[place] as ReadonlyArray<AnyFinding>).includes(finding))
        .map((finding) => ({ item: deliberation.item, finding })),
    ),
  ].filter(({ finding }) => finding.standing === 'undetermined');
};
