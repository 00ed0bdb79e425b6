import type { ActFact, MinutesFact, WithdrawalFact } from '../act/index.js';
import type { AlternateObstacle, ClosedSessionObjection, Figure, FormalityFact, Member, MemberId, MemberState, Movement, RollFact, VideoObjection } from '../attendance/index.js';
import type { BodyKind, OrganKind } from '../body/index.js';
import type { Defect, Expected, Found } from '../codec/index.js';
import type { ConvocationFact } from '../convocation/index.js';
import type { FundingFact } from '../funding/index.js';
import type { Authority, Confirmation, LegalText, Standing, TextKind, UnknownPart } from '../legal/index.js';
import type { EuroDefect, SplitDefect } from '../money/index.js';
import type { DeliberationRowDefect, RowDefect, SubsidyRowsDefect } from '../opendata/index.js';
import type { ProxyFact, ProxyObstacle } from '../proxy/index.js';
import type { QuorumFact } from '../quorum/index.js';
import type { AnyFinding } from '../sitting/index.js';
import type { ActNature } from '../transmission/index.js';
import type { BallotFact, AccountsFact, BlockVoteFact, ExecutivePart, Choice, CommunesDecision, CommunesFact, ElectionFact, SeatBallotDefect, SeatsFact, VoteFact, VotingBase, WordingObjection } from '../vote/index.js';

/** The two languages in which findings, defects and reports are worded. */
export type Locale = 'fr' | 'en';

/** Every fact that a finding may miss. */
export type AnyFact =
  | ConvocationFact | RollFact | FormalityFact | ProxyFact | QuorumFact | VoteFact | ElectionFact | BallotFact | SeatsFact | AccountsFact | BlockVoteFact | CommunesFact | 'sense-of-the-wording' | FundingFact | ActFact | MinutesFact | WithdrawalFact | 'decision-day' | 'body-siren' | 'act-of-the-number' | 'nature-of-the-act' | 'rules-of-the-platform' | 'identifier-of-the-act' | 'local-subjects' | 'document-types-in-force';

/** How a member is called in a sentence. */
export type NameOf = (member: MemberId) => string;

/** One sentence for every tag: a tag without its sentence does not compile. */
export type FindingSentences = {
  readonly [Tag in AnyFinding['_tag']]: (finding: Extract<AnyFinding, { readonly _tag: Tag }>, nameOf: NameOf) => string;
};

/**
 * What a defect of any room may be: all that a public function answers in the `Left` of an Either, and all that a reader reports. What is
 * told with its place, a path or a row, is there without it.
 */
export type AnyProblem =
  | Defect['problem'] | RowDefect['problem'] | SubsidyRowsDefect | DeliberationRowDefect | EuroDefect | SplitDefect | SeatBallotDefect;

/** One sentence for every problem: a tag without its sentence does not compile. */
export type DefectSentences<Problem extends AnyProblem = AnyProblem> = {
  readonly [Tag in Problem['_tag']]: (problem: Extract<Problem, { readonly _tag: Tag }>) => string;
};

/** The headings and turns of a report. */
export interface ReportWords {
  readonly title: (body: string, organ: string, day: string) => string;
  readonly summary: (breaches: number, undetermined: number, decisions: number) => string;
  readonly sections: Readonly<Record<ReportSection, string>>;
  readonly deliberation: (number: string, subject: string | null) => string;
  readonly sameAsBefore: string;
  readonly basis: string;
  readonly note: string;
  readonly notesHeading: string;
  readonly legend: ReadonlyArray<string>;
}

/** The sections of a report, each under its own heading. */
export type ReportSection =
  | 'convocation' | 'formalities' | 'roll' | 'proxies' | 'quorum' | 'vote' | 'funding' | 'transmission' | 'entry-into-force';

/** Everything a language needs. */
export interface Lexicon {
  readonly locale: Locale;
  readonly findings: FindingSentences;
  readonly defects: DefectSentences;
  readonly facts: Readonly<Record<AnyFact, string>>;
  readonly obstacles: Readonly<Record<ProxyObstacle, string>>;
  readonly closedSessionObjections: Readonly<Record<ClosedSessionObjection, string>>;
  readonly videoObjections: Readonly<Record<VideoObjection, string>>;
  readonly alternateObstacles: Readonly<Record<AlternateObstacle, string>>;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly votingBases: Readonly<Record<VotingBase, string>>;
  readonly wordingObjections: Readonly<Record<WordingObjection, string>>;
  readonly executiveParts: Readonly<Record<ExecutivePart, string>>;
  readonly communesDecisions: Readonly<Record<CommunesDecision, string>>;
  readonly states: Readonly<Record<MemberState, string>>;
  readonly movements: Readonly<Record<Movement['kind'], string>>;
  readonly bodies: Readonly<Record<BodyKind, string>>;
  /** The deliberative assembly of each kind of body. */
  readonly councils: Readonly<Record<BodyKind, string>>;
  readonly organs: Readonly<Record<OrganKind, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly confirmations: Readonly<Record<Confirmation, string>>;
  /** How a code, an act or a set of rules is cited. */
  readonly texts: Readonly<Record<LegalText, string>>;
  readonly paragraph: (paragraph: string) => string;
  /** What the abbreviation of a nature of act stands for. */
  readonly natures: Readonly<Record<ActNature, string>>;
  readonly textKinds: Readonly<Record<TextKind, string>>;
  readonly parts: Readonly<Record<UnknownPart, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly found: Readonly<Record<Found, string>>;
  readonly atPath: (path: string, sentence: string) => string;
  readonly atRow: (row: number, column: string | null, sentence: string) => string;
  readonly report: ReportWords;
}

/**
 * A member as the act names them: title, given name, surname; what the record leaves out is left out.
 *
 * Shape:   Member → text
 * Units:   none.
 * Rounds:  nothing.
 * Findings: none.
 * Errors:  none.
 *
 * @example displayName({ id: '2', title: 'Mme', givenName: 'Anne', surname: 'DURAND' }) // 'Mme Anne DURAND'
 * @since 0.1.0
 */
export const displayName = ({ title, givenName, surname }: Member): string =>
  [title, givenName, surname].filter((part) => part !== undefined).join(' ');
