import type { Organ } from '../../body/index.js';
import type { CivilDay } from '../../calendar/index.js';
import type { Finding, NeedsDecision, Undetermined } from '../../legal/index.js';
import type { VotingBase } from '../majority/rule.js';
import type { BallotMode } from '../vote.js';

/** What is filled by the election. `president` is the one of an intercommunal body, of a département or of a région. */
export type Office = 'mayor' | 'president' | 'deputy' | 'vice-president' | 'bureau-member' | 'delegate';

/** Whether a paper bears one name (scrutin uninominal) or a list (scrutin de liste). */
export type ElectionForm = 'by-name' | 'by-list';

/** The rounds that an election may have. */
export type RoundNumber = 1 | 2 | 3;

/** A person or a list that received votes, whether a candidate or not, present or not. `votes` left out is not known. */
export interface Candidacy {
  readonly name: string;
  readonly votes?: number;
  /** The birth day of the person, or of each person of the list. Asked for only when the votes are equal in the last round. */
  readonly birthDays?: ReadonlyArray<CivilDay>;
}

/** The figures of a round as the record gives them. A paper is blank, spoiled (null), or a vote cast. */
export interface RoundFigures {
  readonly voters?: number;
  readonly papers?: number;
  readonly blankOrSpoiled?: number;
  readonly votesCast?: number;
  readonly absoluteMajority?: number;
}

/**
 * What the rule looks at. `candidacies` are all those who received votes, unless the figures show that votes are left over.
 * `posts` is how many deputies the council has to elect; `voices` how many voices the sitting has; `chosen` whom a decision of
 * people designates between equal ages; `announced` whom the record declares elected, `null` for nobody.
 */
export interface ElectionFacts {
  readonly organ: Organ;
  readonly heldOn: CivilDay;
  readonly office: Office;
  readonly form: ElectionForm;
  readonly candidacies: ReadonlyArray<Candidacy>;
  readonly figures: RoundFigures;
  readonly round?: RoundNumber;
  readonly posts?: number;
  readonly ballot?: BallotMode;
  readonly inOffice?: number;
  readonly voices?: number;
  readonly announced?: { readonly elected: string | null };
  readonly chosen?: string;
}

/** What an absolute majority is counted on. */
export type ElectionBase = Extract<VotingBase, 'votes-cast' | 'in-office'>;

/**
 * The numbers of a round, `null` where they are not known. `votesCast` is exact; `votesCastAtMost` is what they cannot exceed.
 * `required` is the absolute majority, counted on the most that its base may be; `null` in a round won by a relative majority.
 */
export interface RoundCount {
  readonly round: RoundNumber | null;
  readonly voters: number | null;
  readonly papers: number | null;
  readonly blankOrSpoiled: number | null;
  readonly votesCast: number | null;
  readonly votesCastAtMost: number | null;
  readonly base: ElectionBase;
  readonly inOffice: number | null;
  readonly required: number | null;
  readonly candidates: ReadonlyArray<{ readonly name: string; readonly votes: number | null }>;
}

/** A candidate or a list with as many votes as another, and the birth days that decide. */
export interface Tied {
  readonly name: string;
  readonly birthDays: ReadonlyArray<CivilDay>;
}

/** The figures of a round that are held against each other. */
export type RoundFigure = 'voters' | 'blank-or-spoiled' | 'votes-cast' | 'votes-of-the-candidates' | 'absolute-majority';

/** What a finding on an election may miss. */
export type ElectionFact =
  | 'rules-of-the-body' | 'rules-of-the-election' | 'rules-of-that-day' | 'ballot-round' | 'votes-cast' | 'votes-of-a-candidate' | 'members-in-office'
  | 'birth-day' | 'average-age' | 'population' | 'number-of-posts';

/** The first finding on a round: who is elected, what comes next, or what is needed to say it. */
export type ElectionOutcome =
  | (Finding<'CandidateElected', 'conforms'> & RoundCount & {
      readonly elected: string;
      readonly votes: number;
      readonly majority: 'absolute' | 'relative';
      readonly settledBy: 'votes' | 'age' | 'decision';
      readonly tied: ReadonlyArray<Tied>;
    })
  | (Finding<'AnotherRoundNeeded', 'conforms'> & RoundCount & { readonly nextRound: 2 | 3; readonly nextMajority: 'absolute' | 'relative' })
  | (Finding<'NobodyElected', 'conforms'> & RoundCount)
  | (NeedsDecision<'EqualAgesNeedDecision', string> & RoundCount & { readonly votes: number; readonly tied: ReadonlyArray<Tied> })
  | (Undetermined<'ElectionUndetermined', ElectionFact> & RoundCount & { readonly tied: ReadonlyArray<Tied> })
  | (Undetermined<'ElectionRulesUnknown', ElectionFact> & { readonly office: Office; readonly form: ElectionForm });

/** The outcome of a round, then what its form, its secrecy, its figures and its announcement show. */
export type ElectionFinding =
  | ElectionOutcome
  | (Finding<'ElectionFormRegular', 'conforms'> & { readonly form: ElectionForm })
  | (Finding<'ElectionFormIrregular', 'breaches'> & { readonly form: ElectionForm; readonly required: ElectionForm; readonly population: number | null; readonly fromPopulation: number })
  | (Undetermined<'ElectionFormUndetermined', ElectionFact> & { readonly form: ElectionForm })
  | (Finding<'ElectionNotSecret', 'breaches'> & { readonly ballot: BallotMode })
  | (Finding<'MorePapersThanVoters', 'breaches'> & { readonly voters: number; readonly papers: number; readonly excess: number })
  | (Finding<'FewerPapersThanVoters', 'conforms'> & { readonly voters: number; readonly papers: number; readonly withoutPaper: number })
  | (Finding<'RoundFigureDisagrees', 'breaches'> & { readonly figure: RoundFigure; readonly printed: number; readonly atLeast: number; readonly atMost: number | null })
  | (Undetermined<'VotesUnaccountedFor', ElectionFact> & { readonly votesCast: number; readonly accounted: number; readonly difference: number })
  | (Finding<'CandidateNamedTwice', 'breaches'> & { readonly name: string })
  | (Finding<'AnnouncedElectionContradicted', 'breaches'> & { readonly announced: string | null; readonly elected: string | null });
