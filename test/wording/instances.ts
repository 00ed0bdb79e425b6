import type { MinutesElement } from '../../src/act/index.js';
import { MINUTES_ELEMENTS } from '../../src/act/index.js';
import type { AnyFinding } from '../../src/sitting/index.js';
import type { AnyProblem } from '../../src/wording/index.js';
import { number } from '../act/numbering/numbers.js';
import type { Stamp, StepKind, StepObstacle } from '../../src/transmission/index.js';
import { parseStamp } from '../../src/transmission/index.js';
import { day } from '../calendar/day.js';
import { code, identifier } from '../transmission/values.js';
import { euro } from '../money/cents.js';
import { FUNDING } from './funding-instances.js';

type FactsOf<A> = A extends unknown ? Omit<A, '_tag' | 'standing' | 'basis' | 'notes'> : never;
export type Facts<Tag extends AnyFinding['_tag']> = FactsOf<Extract<AnyFinding, { readonly _tag: Tag }>>;

type ProblemFacts<Tag extends AnyProblem['_tag']> = Omit<Extract<AnyProblem, { readonly _tag: Tag }>, '_tag'>;

const JULY = day('2024-07-04');
const JUNE = day('2024-06-28');
const RECEIVED = day('2024-07-12');
const period = { from: RECEIVED, months: 2, expiry: day('2024-09-13'), lastDay: day('2024-09-13'), otherReading: null };
const monthEnd = { from: day('2024-12-31'), months: 2, expiry: day('2025-03-01'), lastDay: day('2025-03-03'), otherReading: day('2025-02-28') };
const act = identifier('99_DE-042-244200770-20240704-D20240041710');
const [stamp, overprinted] = parseStamp('Reçu en préfecture le 12/07/2024 ID : 042-244200770-20240704-D20240041710-DE Accusé de réception en préfecture 042-244200770-20240704-D20éance') as [Stamp, Stamp];
const bareAct = identifier('042-244200770-20240704-D20240041710-DE');
const counts = { for: 30, against: 2, votesCast: 32, abstentions: 1, notTakingPart: 4, blankOrSpoiled: 3 };
const bare = { for: 46, against: 0, votesCast: 46, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0 };
const tie = { for: 7, against: 7, votesCast: 14, abstentions: 0, notTakingPart: 0, blankOrSpoiled: 0 };
const majority = { numerator: 2, denominator: 3, strictness: 'at-least', base: 'in-office', needed: 'to-adopt', total: 67, requiredVotes: 45 } as const;
const accounts = { numerator: 1, denominator: 2, strictness: 'more-than', base: 'votes-cast', needed: 'to-reject', total: 33, requiredVotes: 17 } as const;
const movement = { kind: 'leaves', member: 'b', before: '2' } as const;

const fiveClearDays = {
  sentOn: JUNE, receivedOn: null, heldOn: JULY, clearDays: 5, counting: 'clear-days', counted: 5, required: 5, latestSendingDay: JUNE, otherReading: null,
} as const;
const threeDays = {
  sentOn: day('2024-07-01'), receivedOn: null, heldOn: JULY, clearDays: 2, counting: 'days', counted: 3, required: 3, latestSendingDay: day('2024-07-01'),
  otherRequirement: null,
} as const;
const twelveDays = {
  sentOn: day('2024-06-22'), receivedOn: null, heldOn: JULY, clearDays: 11, counting: 'days', counted: 12, required: 12, latestSendingDay: day('2024-06-22'),
  otherRequirement: null, otherReading: day('2024-06-21'),
} as const;

const communes = {
  decision: 'creation', councils: 12, favourable: 8, unfavourable: 3, pending: 1, silent: 2, silence: 'favourable', population: 20_000, favourablePopulation: 11_000,
  branches: [{ councilsRequired: 8, populationRequired: 10_001, met: 'yes' }, { councilsRequired: 6, populationRequired: 13_334, met: 'no' }],
  withoutRequired: ['Bourg'], alsoNeeds: 'deliberation-of-the-establishment',
} as const;
const onlyCommune = { ...communes, favourable: 1, pending: 0, silent: 1, silence: 'unfavourable', withoutRequired: [], alsoNeeds: 'nothing' } as const;

const round = {
  round: 1, voters: 42, papers: 42, blankOrSpoiled: 10, votesCast: 32, votesCastAtMost: 32, base: 'votes-cast', inOffice: 45, required: 17,
  candidates: [{ name: 'Anne', votes: 20 }, { name: 'Zoé', votes: null }],
} as const;
const silentRound = {
  round: null, voters: null, papers: null, blankOrSpoiled: null, votesCast: null, votesCastAtMost: 40, base: 'in-office', inOffice: 45, required: null, candidates: [],
} as const;
const tied = [{ name: 'Anne', birthDays: [day('1950-01-01')] }, { name: 'Zoé', birthDays: [] }];

const allocation = {
  method: 'highest-average', seats: 19, votesCast: 715, threshold: { numerator: 5, denominator: 100 },
  bonus: { list: 'L1', seats: 10, tie: { among: ['L1', 'L2'], settledBy: 'age' } },
  quota: { numerator: 683, denominator: 9 },
  lists: [
    { list: 'L1', votes: 503, admission: 'admitted', bonus: 10, byQuota: 6, beyondQuota: 1, remainder: null, earned: 17, filled: 16 },
    { list: 'L2', votes: 180, admission: 'admitted', bonus: 0, byQuota: 2, beyondQuota: 0, remainder: null, earned: 2, filled: 2 },
    { list: 'L3', votes: 32, admission: 'below-threshold', bonus: 0, byQuota: 0, beyondQuota: 0, remainder: null, earned: 0, filled: 0 },
  ],
  steps: [{ at: { numerator: 503, denominator: 7 }, won: ['L1'], tie: { among: ['L1', 'L2'], settledBy: 'more-votes' } }],
  unfilled: 1,
} as const;

const subject = [{ code: code('7'), label: 'Finances locales' }, { code: code('7.5'), label: 'Subventions' }] as const;
const localSubject = [...subject, { code: code('7.5.1'), label: 'Subventions aux associations' }] as const;
const unnamedSubject = [...subject, { code: code('7.5.9'), label: null }] as const;
const inOrder = (kind: StepKind) => ({ place: 1, kind, on: null, status: 'sent' }) as const;
const impossible = (obstacle: StepObstacle) => ({ place: 2, kind: '1-3', on: null, obstacle, actStatus: 'received' }) as const;

/** One instance at least of the facts of every finding: a tag without one does not compile. */
export const FINDINGS: { readonly [Tag in AnyFinding['_tag']]: readonly [Facts<Tag>, ...ReadonlyArray<Facts<Tag>>] } = {
  ConvocationInTime: [
    { ...fiveClearDays, otherRequirement: null },
    { ...fiveClearDays, otherRequirement: 3 },
    { ...threeDays, otherReading: day('2024-06-28') },
    { ...fiveClearDays, sentOn: null, receivedOn: JUNE, otherRequirement: null },
  ],
  ConvocationLate: [
    { ...fiveClearDays, sentOn: day('2024-06-29'), clearDays: 4, counted: 4, otherRequirement: null, daysShort: 1 },
    { ...fiveClearDays, sentOn: day('2024-07-01'), clearDays: 2, counted: 2, required: 3, latestSendingDay: day('2024-06-30'), otherRequirement: 5, daysShort: 1 },
    { ...fiveClearDays, sentOn: null, receivedOn: day('2024-06-30'), clearDays: 3, counted: 3, otherRequirement: null, daysShort: 2 },
  ],
  ConvocationUndetermined: [
    { missing: ['population'], heldOn: JULY, counting: 'clear-days', possibleRequirements: [3, 5], latestSendingDays: [day('2024-06-30'), JUNE] },
    { missing: ['sending-day'], heldOn: JULY, counting: 'clear-days', possibleRequirements: [5], latestSendingDays: [JUNE] },
    { missing: ['rules-of-the-body'], heldOn: JULY, counting: 'clear-days', possibleRequirements: [], latestSendingDays: [] },
    { missing: ['sending-day'], heldOn: JULY, counting: 'clear-days', possibleRequirements: [1], latestSendingDays: [day('2024-07-02')] },
  ],
  ConvocationWithoutDelay: [{ heldOn: JULY }],
  ReportsInTime: [twelveDays],
  ReportsLate: [{ ...twelveDays, sentOn: day('2024-06-23'), clearDays: 10, counted: 11, daysShort: 1 }],
  ReportsUndetermined: [{ missing: ['reports-sending-day'], heldOn: JULY, counting: 'days', possibleRequirements: [12], latestSendingDays: [day('2024-06-22')] }],
  SittingOfRight: [{ quorumFailedOn: day('2024-07-01'), dueOn: JULY, heldOn: JULY }],
  SittingNotOfRight: [{ quorumFailedOn: JUNE, dueOn: day('2024-07-01'), heldOn: JULY }],
  SittingOfRightUndetermined: [{ missing: ['day-of-failed-sitting'], heldOn: JULY }],
  UrgencyAccepted: [{}],
  UrgencyNotReported: [{}],
  UrgencyRefused: [{}],
  UrgencyPostponed: [{ items: ['1', '2'] }, { items: [] }],
  UrgencyWithoutText: [{}],
  UrgencyUndetermined: [{ missing: ['report-of-urgency'] }, { missing: ['postponed-items'] }],
  ExplanatoryNoteSent: [{}],
  ExplanatoryNoteMissing: [{}],
  ExplanatoryNoteNotRequired: [{}],
  ExplanatoryNoteUndetermined: [{ missing: ['explanatory-note'] }],
  SendingModeRegular: [{ mode: 'electronic', prescribed: 'electronic' }, { mode: 'paper', prescribed: 'electronic' }],
  SendingModeIrregular: [{ mode: 'paper', prescribed: 'electronic' }],
  SendingModeUndetermined: [{ missing: ['mode-asked-for'], mode: 'paper', prescribed: 'electronic' }],
  FirstSittingInTime: [
    { heldOn: day('2026-03-20'), from: day('2026-03-15'), earliestDay: day('2026-03-20'), latestDay: day('2026-03-22') },
    { heldOn: day('2026-04-16'), from: day('2026-03-22'), earliestDay: null, latestDay: day('2026-04-17') },
  ],
  FirstSittingOutOfTime: [{ heldOn: day('2026-03-23'), from: day('2026-03-15'), earliestDay: day('2026-03-20'), latestDay: day('2026-03-22') }],
  FirstSittingUndetermined: [{ missing: ['ballot-day'] }],
  RequestBinding: [{ by: 'members', members: 10, required: 10, inOffice: 29 }, { by: 'prefect', members: null, required: null, inOffice: null }],
  RequestNotBinding: [
    { by: 'members', members: 1, required: 10, inOffice: 29, because: 'too-few-members' },
    { by: 'permanent-commission', members: null, required: null, inOffice: null, because: 'not-provided' },
  ],
  RequestUndetermined: [{ missing: ['members-requesting'], by: 'members', members: null, required: 10, inOffice: 29 }, { missing: ['members-in-office'], by: 'members', members: null, required: null, inOffice: null }],
  RequestedSittingInTime: [{ receivedOn: day('2024-06-04'), sentOn: JUNE, heldOn: JULY, lastDay: JULY }, { receivedOn: day('2024-06-04'), sentOn: null, heldOn: JULY, lastDay: JULY }],
  RequestedSittingLate: [{ receivedOn: day('2024-05-02'), sentOn: JUNE, heldOn: JULY, lastDay: day('2024-06-01') }],
  RequestedSittingUndetermined: [{ missing: ['sitting-request-day'] }],
  ItemAddedAtOpening: [{}],
  ItemAddedUndetermined: [{ missing: ['rules-of-procedure'] }],
  PostponedItemDeliberated: [{}],
  DraftBudgetInTime: [twelveDays],
  DraftBudgetLate: [{ ...twelveDays, sentOn: day('2024-06-23'), clearDays: 10, counted: 11, daysShort: 1 }],
  DraftBudgetUndetermined: [{ missing: ['draft-budget-sending-day'], heldOn: JULY, counting: 'days', possibleRequirements: [12], latestSendingDays: [day('2024-06-22')] }],
  BudgetDebateInTime: [{ debatedOn: day('2024-04-25'), heldOn: JULY, weeks: 10, earliestDay: day('2024-04-25') }],
  BudgetDebateTooEarly: [{ debatedOn: day('2024-04-24'), heldOn: JULY, weeks: 10, earliestDay: day('2024-04-25') }],
  BudgetDebateNotBefore: [{ debatedOn: JULY, heldOn: JULY, weeks: 10, earliestDay: day('2024-04-25') }],
  BudgetDebateUndetermined: [{ missing: ['budget-exercise'] }],

  HeadPresides: [{ member: 'a' }, { member: null }],
  SubstitutePresides: [{ member: 'a', office: 'deputy-or-vice-president' }, { member: null, office: 'eldest-member' }, { member: 'a', office: 'elected-chair' }],
  ChairNotPresent: [{ member: 'a' }],
  ChairUndetermined: [{ missing: ['chair'] }, { missing: ['office-of-the-chair'] }],
  SecretaryAppointed: [{ members: ['b'] }, { members: ['b', 'c'] }],
  SecretaryNotPresent: [{ member: 'b' }],
  ChairOutOfTurn: [{ member: 'b', precededBy: 'a' }],
  ChairNotElected: [{ member: 'a' }, { member: null }],
  ChairNotEldest: [{ member: 'a', office: 'mayor-or-president' }, { member: null, office: 'deputy-or-vice-president' }],
  SecretaryNotAMember: [{ name: 'le directeur général des services' }],
  ClosedSessionRegular: [
    { members: 3, requiredMembers: 3, votesFor: 11, requiredVotes: { atLeast: 11, atMost: 11 } },
    { members: null, requiredMembers: 3, votesFor: 11, requiredVotes: { atLeast: 10, atMost: 11 } },
  ],
  ClosedSessionIrregular: [
    { objections: ['too-few-members-asked', 'debated'], members: 1, requiredMembers: 3, votesFor: 1, requiredVotes: null },
    { objections: ['majority-not-reached'], members: 4, requiredMembers: null, votesFor: 10, requiredVotes: { atLeast: 11, atMost: 11 } },
  ],
  ClosedSessionUndetermined: [{ missing: ['request-for-the-closed-session'], members: null, requiredMembers: 5, votesFor: null, requiredVotes: null }],
  VideoconferenceRegular: [{}],
  VideoconferenceIrregular: [{ objections: ['not-in-the-notice', 'not-broadcast', 'no-meeting-in-one-place'] }, { objections: ['item-forbidden', 'ballot-not-public'] }],
  VideoconferenceNotProvided: [{}],
  VideoconferenceUndetermined: [{ missing: ['mention-in-the-notice', 'live-broadcast', 'meeting-in-one-place'] }],
  SecretaryUndetermined: [{ missing: ['secretary'] }],

  RollCounted: [
    { inOffice: 67, present: 40, doubtful: 0, represented: 6, representedInDoubt: 0, withdrawn: 0, absent: 21 },
    { inOffice: 1, present: 1, doubtful: 1, represented: 1, representedInDoubt: 1, withdrawn: 1, absent: 1 },
    { inOffice: 20, present: 10, doubtful: 2, represented: 2, representedInDoubt: 2, withdrawn: 2, absent: 2 },
  ],
  RollUndetermined: [
    { missing: ['members-in-office'], present: 40, doubtful: 1, represented: 6 },
    { missing: ['members-present'], present: null, doubtful: 0, represented: 0 },
  ],
  MorePresentThanInOffice: [{ inOffice: 15, accounted: 16 }],
  MoreNamesThanInOffice: [{ inOffice: 15, named: 16 }],
  MemberInTwoStates: [{ member: 'a', presentIfPresent: 40, presentIfAbsent: 39 }],
  UndecidableHomonym: [{ missing: ['identity-of-a-member'], present: 'a', other: 'b' }],
  MembersUnaccountedFor: [{ missing: ['members-nowhere'], inOffice: 60, named: 53, nowhere: 7 }, { missing: ['members-nowhere'], inOffice: 60, named: 59, nowhere: 1 }],
  MovementNotPlaced: [{ missing: ['place-of-a-movement'], movement: { kind: 'arrives', member: 'a' } }],
  MovementImpossible: [{ movement, state: 'absent' }, { movement: { kind: 'returns', member: 'a' }, state: 'present' }],
  AlternateAdmitted: [{ alternate: 'b', titular: 'a' }],
  AlternateRefused: [{ alternate: 'b', titular: 'a', obstacle: 'no-alternates-here' }],
  AlternateUndetermined: [{ alternate: 'b', titular: 'a', missing: ['seats-of-the-commune'] }],
  PrintedFiguresAgree: [{ figures: [{ figure: 'in-office', printed: 67 }, { figure: 'voices', printed: 46 }] }],
  PrintedFigureDisagrees: [
    { figure: 'present', printed: 41, atLeast: 40, atMost: 40, trueAt: 'no-known-moment' },
    { figure: 'represented', printed: 9, atLeast: 7, atMost: 8, trueAt: 'opening' },
    { figure: 'quorum', printed: 33, atLeast: 34, atMost: 34, trueAt: 'no-known-moment' },
  ],

  ProxyValid: [{ giver: 'c', holder: 'a' }, { giver: 'c', holder: null }],
  ProxyRefused: [
    { giver: 'c', holder: 'a', obstacle: 'holder-already-holds', limit: 1 },
    { giver: 'c', holder: null, obstacle: 'giver-present', limit: 1 },
    { giver: 'c', holder: 'a', obstacle: 'too-many-sittings', limit: 3 },
  ],
  ProxyLapsed: [{ giver: 'c', holder: 'a', obstacle: 'holder-absent' }, { giver: 'c', holder: null, obstacle: 'giver-withdrawn' }],
  ProxyToChoose: [
    { giver: 'c', holder: 'a', between: 'givers', options: ['c', 'd'] },
    { giver: 'c', holder: null, between: 'holders', options: ['a', 'b'] },
  ],
  ProxyUndetermined: [{ missing: ['holder-of-the-proxy'], giver: 'c', holder: null }, { missing: ['identity-of-a-member'], giver: 'c', holder: 'a' }],
  VoicesCounted: [{ own: 40, byProxy: 6, total: 46 }, { own: 1, byProxy: 0, total: 1 }],
  VoicesUndetermined: [{ missing: ['presence-of-a-member'], atLeast: 45, atMost: 46 }, { missing: ['proxies-by-name'], atLeast: 40, atMost: null }],

  QuorumMet: [
    { inOffice: 67, required: 34, counted: 40, counts: 'present' },
    { inOffice: 29, required: 10, counted: 10, counts: 'present-or-represented' },
    { inOffice: 26, required: 14, counted: 15, counts: 'present', representatives: 3 },
    { inOffice: 15, required: 8, counted: 8, counts: 'present', assessedAt: 'opening' },
  ],
  QuorumNotMet: [
    { inOffice: 67, required: 34, counted: 33, counts: 'present', missing: 1 },
    { inOffice: 29, required: 10, counted: 1, counts: 'present-or-represented', missing: 9 },
  ],
  QuorumWaived: [{ quorumFailedOn: JUNE, counted: 7 }, { quorumFailedOn: JUNE, counted: null }],
  QuorumWaivedForInterests: [{ inOffice: 15, interested: 8, counted: 6 }, { inOffice: 2, interested: 1, counted: 1 }],
  QuorumUndetermined: [
    { missing: ['reason-of-the-withdrawal', 'presence-of-a-member'], required: 15, atLeast: 13, atMost: 14 },
    { missing: ['presence-of-a-member'], required: 14, atLeast: 13, atMost: 14 },
    { missing: ['members-in-office'], required: null, atLeast: 13, atMost: 13 },
    { missing: ['rules-of-the-body'], required: null, atLeast: null, atMost: null },
  ],

  VoteAdopted: [
    { ...bare, unanimity: 'all-voters', castingVote: 'not-needed' },
    { ...counts, unanimity: 'none', castingVote: 'not-needed', majority },
    { ...bare, abstentions: 2, unanimity: 'votes-cast', castingVote: 'not-needed', majority: accounts },
    { ...tie, unanimity: 'none', castingVote: 'used' },
  ],
  VoteRejected: [
    { ...counts, castingVote: 'not-needed' },
    { ...tie, castingVote: 'used' },
    { ...tie, castingVote: 'none', majority },
  ],
  VoteAdoptedAsAnnounced: [{ announced: 'unanimous' }, { announced: 'adopted' }],
  VoteRejectedAsAnnounced: [{}],
  TieNeedsCastingVote: [{ ...tie, options: ['for', 'against'] }],
  VoteUndetermined: [{ missing: ['vote'] }, { missing: ['ballot-mode'] }, { missing: ['members-in-office'] }],
  MoreVotesThanVoices: [{ votes: 47, voices: 46, excess: 1 }],
  VoterWithoutVoice: [{ member: 'b', choice: 'abstention' }],
  VotedTwice: [{ member: 'b' }],
  NamesExceedTally: [{ choice: 'against', names: 2, tally: 1 }, { choice: 'for', names: 3, tally: 0 }],
  AnnouncementContradicted: [{ announced: 'unanimous', for: 55, against: 2 }, { announced: 'rejected', for: 8, against: 7 }, { announced: 'adopted', for: 7, against: 8 }],
  PrintedWordingConfirmed: [{ wording: 'Adopté à l’unanimité.', claim: 'unanimity', for: 46, against: 0, abstentions: 0 }],
  PrintedWordingContradicted: [{ wording: 'Adopté à l’unanimité', claim: 'unanimity', for: 45, against: 11, abstentions: 1, because: ['votes-on-the-other-side', 'abstentions'] }],
  PrintedWordingUndetermined: [{ missing: ['sense-of-the-wording'], wording: 'Dont acte' }, { missing: ['members-in-office'], wording: 'à l’unanimité des membres' }],
  PrintedVoteFigureAgrees: [{ figure: 'absolute-majority', printed: 17 }],
  PrintedVoteFigureDisagrees: [{ figure: 'absolute-majority', printed: 11, computed: 17 }, { figure: 'voters', printed: 1, computed: 2 }],
  ExecutiveKeptOutOfAccounts: [{}],
  ExecutiveTookPartInAccounts: [{ parts: ['gives-proxy'] }, { parts: ['presides', 'votes'] }],
  AccountsExecutiveUndetermined: [{ missing: ['executive-votes'] }],
  BlockVoteAllowed: [{ deliberations: 3 }, { deliberations: 1 }],
  BlockVoteRefused: [{ deliberations: 3, because: 'no-common-object' }, { deliberations: 3, because: 'separate-votes-asked' }],
  BlockVoteUndetermined: [{ deliberations: 3, missing: ['common-object'] }],
  CommunesMajorityReached: [communes, onlyCommune],
  CommunesMajorityNotReached: [{ ...communes, favourable: 7, pending: 2, favourablePopulation: 9_000, branches: communes.branches.map((branch) => ({ ...branch, met: 'no' as const })) }],
  CommunesMajorityUndetermined: [{ missing: ['communes'], decision: 'creation', count: null }, { missing: ['positions-of-communes'], decision: 'creation', count: communes }],

  CandidateElected: [
    { ...round, elected: 'Anne', votes: 20, majority: 'absolute', settledBy: 'votes', tied: [] },
    { ...round, round: 3, elected: 'Anne', votes: 16, majority: 'relative', settledBy: 'age', tied },
    { ...silentRound, elected: 'Anne', votes: 23, majority: 'absolute', settledBy: 'decision', tied },
  ],
  AnotherRoundNeeded: [{ ...round, nextRound: 2, nextMajority: 'absolute' }, { ...round, round: 2, nextRound: 3, nextMajority: 'relative' }],
  NobodyElected: [{ ...round, round: 3, votesCast: 0 }],
  EqualAgesNeedDecision: [{ ...round, options: ['Anne', 'Zoé'], votes: 16, tied }],
  ElectionUndetermined: [{ ...silentRound, missing: ['votes-cast'], tied: [] }, { ...round, missing: ['birth-day'], tied }],
  ElectionRulesUnknown: [{ office: 'mayor', form: 'by-name', missing: ['rules-of-the-election'] }, { office: 'deputy', form: 'by-list', missing: ['rules-of-the-body'] }],
  ElectionFormRegular: [{ form: 'by-list' }],
  ElectionFormIrregular: [{ form: 'by-name', required: 'by-list', population: 3500, fromPopulation: 1000 }, { form: 'by-name', required: 'by-list', population: null, fromPopulation: 0 }],
  ElectionFormUndetermined: [{ form: 'by-name', missing: ['population'] }],
  ElectionNotSecret: [{ ballot: 'public' }],
  MorePapersThanVoters: [{ voters: 42, papers: 43, excess: 1 }],
  FewerPapersThanVoters: [{ voters: 42, papers: 41, withoutPaper: 1 }],
  RoundFigureDisagrees: [{ figure: 'absolute-majority', printed: 11, atLeast: 17, atMost: 17 }, { figure: 'votes-cast', printed: 50, atLeast: 0, atMost: 42 }, { figure: 'voters', printed: 1, atLeast: 2, atMost: null }],
  VotesUnaccountedFor: [{ votesCast: 32, accounted: 30, difference: 2, missing: ['votes-of-a-candidate'] }],
  CandidateNamedTwice: [{ name: 'Anne' }],
  AnnouncedElectionContradicted: [{ announced: 'Zoé', elected: 'Anne' }, { announced: null, elected: 'Anne' }, { announced: 'Zoé', elected: null }],
  BallotModeSettled: [{ mode: 'secret', because: 'secret-over-public' }, { mode: 'ordinary', because: 'no-request' }],
  AppointmentTakesEffect: [{}],
  BallotModeUndetermined: [{ missing: ['members-asking'] }],
  BallotRequestMet: [{ mode: 'secret', asking: 10, present: 30, required: 10 }],
  BallotRequestShort: [{ mode: 'public', asking: 1, present: 30, required: 8, missing: 7 }],
  BallotRequestUndetermined: [{ mode: 'public', required: 8, missing: ['members-asking'] }, { mode: 'public', required: null, missing: ['members-present'] }],
  BallotRequestWithoutEffect: [{ mode: 'public', because: 'another-vote' }, { mode: 'secret', because: 'chair-alone' }, { mode: 'secret', because: 'not-provided' }],
  BallotModeIrregular: [{ held: 'ordinary', required: 'secret', because: 'secret-request' }],
  SeatsAllocated: [allocation, { ...allocation, method: 'largest-remainder', bonus: null, steps: [], unfilled: 0, quota: { numerator: 4, denominator: 1 } }],
  SecondRoundNeeded: [{ leading: ['L1'], votes: 300, votesCast: 715 }],
  NoSeatAllocated: [{ because: 'no-vote', seats: 5 }, { because: 'no-list-admitted', seats: 5 }],
  SeatsNeedDraw: [
    { options: ['L1', 'L2'], lists: ['L1', 'L2'], atStake: 1, soFar: allocation, stage: 'last-seats' },
    { options: ['L1', 'L2'], lists: ['L1', 'L2'], atStake: 10, soFar: null, stage: 'bonus' },
  ],
  SeatsUndetermined: [{ missing: ['birth-days-of-candidates'], lists: ['L1', 'L2'], atStake: 1, soFar: allocation }, { missing: ['ballot-round'], lists: ['L1'], atStake: 19, soFar: null }],
  ListVotesDisagree: [{ votesCast: 715, sum: 714 }],
  PrintedSeatsAgree: [{ lists: 3 }],
  PrintedSeatsDisagree: [{ lists: [{ list: 'L1', printed: 16, computed: 17 }, { list: 'L2', printed: 3, computed: 2 }] }],
  PrintedBonusDisagrees: [{ seats: 19, printed: 9, computed: 10 }],

  ...FUNDING,

  IdentifierAgrees: [{ identifier: act, suggestedNature: 'DE' }, { identifier: act, suggestedNature: null }, { identifier: bareAct, suggestedNature: null }],
  IdentifierDisagrees: [
    { identifier: act, component: 'siren', inIdentifier: '244200770', expected: '200066918' },
    { identifier: act, component: 'day', inIdentifier: '2024-07-03', expected: '2024-07-04' },
    { identifier: bareAct, component: 'nature', inIdentifier: 'AR', expected: 'DE' },
  ],
  IdentifierDayDiffers: [{ identifier: act, heldOn: JUNE, missing: ['decision-day'] }],
  BodySirenUnknown: [{ identifier: act, missing: ['body-siren'] }],
  InternalNumberCorresponds: [
    { deliberationNumber: '2024.00417', internalNumber: act.internalNumber, by: 'letters-and-figures', before: 'D', after: '10' },
    { deliberationNumber: '2024.00417', internalNumber: act.internalNumber, by: 'letters-and-figures', before: '', after: '' },
    { deliberationNumber: '7', internalNumber: act.internalNumber, by: 'counts', before: '', after: '' },
  ],
  InternalNumberDiffers: [{ deliberationNumber: 'D2023-01-003', internalNumber: act.internalNumber, missing: ['act-of-the-number'] }],
  IdentifiersDistinct: [{ rule: 'ministry', compared: 12 }, { rule: 'stela', compared: 1 }],
  IdentifierReused: [{ rule: 's2low', internalNumber: act.internalNumber, acts: ['1', '2'] }],
  IdentifierPerhapsReused: [
    { rule: 'ministry', internalNumber: act.internalNumber, acts: ['1', '2'], missing: ['nature-of-the-act'] },
    { rule: 'pastell', internalNumber: act.internalNumber, acts: ['1', '2'], missing: ['rules-of-the-platform'] },
  ],
  StampAgrees: [{ stamp }, { stamp: { ...stamp, identifier: null } }],
  StampDayContradicted: [
    { stamp, what: 'received', printed: RECEIVED, against: 'recorded', other: JULY },
    { stamp, what: 'received', printed: JUNE, against: 'sent', other: JULY },
    { stamp, what: 'sent', printed: JUNE, against: 'decided', other: JULY },
    { stamp, what: 'published', printed: JUNE, against: 'decided', other: JULY },
  ],
  StampUnreadable: [{ stamp: overprinted, missing: ['identifier-of-the-act'] }, { stamp: { ...stamp, reading: null }, missing: ['identifier-of-the-act'] }],
  StampSimulated: [{ stamp, missing: ['transmission-day'] }],
  ReceivedByPrefecture: [{ receivedOn: RECEIVED, identifier: act }, { receivedOn: RECEIVED, identifier: null }],
  ReceivedBeforeItsDay: [{ receivedOn: JUNE, day: JULY, identifier: act }, { receivedOn: JUNE, day: JULY, identifier: null }],
  ReceiptUnknown: [{ missing: ['transmission-day'], identifier: null }],

  NextNumber: [
    { after: number('2024.00417'), next: number('2024.00418'), counter: 2, passed: [] },
    { after: number('7'), next: number('9'), counter: 1, passed: [number('8')] },
    { after: number('7'), next: number('10'), counter: 1, passed: [number('8'), number('9')] },
  ],
  NextNumberNeedsCounter: [{ after: number('2022 7 4'), options: [number('2022 8 4'), number('2022 7 5')] }],

  SubjectClassified: [{ levels: subject }, { levels: localSubject }],
  SubjectTooBroad: [{ levels: subject.slice(0, 1) }],
  LocalSubjectAbsent: [{ levels: unnamedSubject, absent: code('7.5.9') }],
  LocalSubjectUnknown: [{ levels: unnamedSubject, missing: ['local-subjects'] }],
  ClassificationOutdated: [{ declaredVersion: JUNE, versionInForce: JULY }],
  DocumentTypeAllowed: [{ documentType: '99_DE', nature: 'DE', natures: ['DE'] }, { documentType: '70_DE', nature: null, natures: ['DE', 'BF'] }],
  DocumentTypeNotAllowed: [{ documentType: '99_AU', nature: 'CC', natures: ['AU'] }, { documentType: '99_CO', nature: 'DE', natures: [] }],
  DocumentTypeUndetermined: [
    { documentType: '99_XX', nature: 'DE', seenIn: [], missing: ['document-types-in-force'] },
    { documentType: '99_CO', nature: 'CC', seenIn: ['2017-11-13'], missing: ['document-types-in-force'] },
  ],
  StepInOrder: [
    { place: 0, kind: '1-1', on: JULY, status: 'sent' },
    inOrder('1-2'), inOrder('1-3'), inOrder('2-1'), inOrder('2-2'), inOrder('3-1'), inOrder('3-2'), inOrder('3-3'), inOrder('3-4'),
    inOrder('3-5'), inOrder('4-1'), inOrder('4-2'), inOrder('4-3'), inOrder('4-4'), inOrder('4-5'), inOrder('5-1'), inOrder('6-1'),
    inOrder('6-2'), inOrder('7-1'), inOrder('7-2'), inOrder('7-3'), inOrder('posting'), inOrder('check-passed'), inOrder('check-failed'),
    inOrder('envelope-anomaly'), inOrder('no-answer'), inOrder('validation'), inOrder('archiving-asked'), inOrder('archiving-sent'),
    inOrder('archiving-accepted'), inOrder('archiving-refused'), inOrder('archiving-failed'), inOrder('archive-unavailable'),
  ],
  StepImpossible: [
    { place: 2, kind: '1-3', on: JULY, obstacle: 'already-answered', actStatus: 'received' },
    impossible('wrong-sender'), impossible('before-an-earlier-step'), impossible('nothing-to-answer'), impossible('already-answered'),
    impossible('already-sent'), impossible('awaiting-an-answer'), impossible('other-status'), impossible('not-an-act'),
    impossible('act-not-received'), impossible('cancellation-pending'), impossible('act-cancelled'), impossible('act-closed'),
  ],
  CancellationPossible: [{ status: 'received' }],
  CancellationImpossible: [{ status: 'sent', obstacle: 'act-not-received' }, { status: 'letter-received', obstacle: 'not-an-act' }],

  PublicityRegular: [{ mode: 'electronic', accepted: ['electronic'], because: 'no-choice-made' }, { mode: 'paper', accepted: ['paper'], because: 'choice' }],
  PublicityIrregular: [{ mode: 'posting', accepted: ['electronic'], because: 'law' }, { mode: 'electronic', accepted: ['posting', 'paper'], because: 'law' }],
  PostedInUrgency: [{ electronicOn: RECEIVED }],
  Notified: [{ notifiedOn: RECEIVED }],
  KeptOnline: [{ publishedOn: JULY, atLeastUntil: RECEIVED, onlineUntil: null }, { publishedOn: JUNE, atLeastUntil: JULY, onlineUntil: RECEIVED }],
  TakenOfflineEarly: [{ publishedOn: JUNE, atLeastUntil: RECEIVED, onlineUntil: JULY }],
  PublicityUndetermined: [{ missing: ['publication-mode'] }, { missing: ['choice-of-publication'] }],
  TransmittalNotRequired: [{}],
  TransmittalWithoutDeadline: [{ transmittedOn: RECEIVED }, { transmittedOn: null }],
  TransmittedInTime: [{ from: JUNE, days: 15, deadline: RECEIVED, transmittedOn: JULY }],
  TransmittedLate: [{ from: JUNE, days: 1, deadline: JULY, transmittedOn: RECEIVED }],
  TransmittalDue: [{ from: JULY, days: 15, deadline: RECEIVED, missing: ['transmission-day'] }],
  TransmittalUndetermined: [{ missing: ['signature-day'] }, { missing: ['adoption-deadline'] }],
  AutomaticSuspensionPossible: [{ receivedOn: JUNE, requestUntil: JULY, until: RECEIVED }],
  AutomaticSuspension: [{ receivedOn: JUNE, requestUntil: JULY, requestedOn: day('2024-07-01'), until: RECEIVED }],
  NoAutomaticSuspension: [{ receivedOn: JUNE, requestUntil: JULY, requestedOn: RECEIVED, ruledBy: day('2024-08-12') }],
  SuspensionRuledInMonths: [{ requestedOn: JULY, months: 1, ruledBy: day('2024-08-04') }, { requestedOn: JULY, months: 2, ruledBy: day('2024-09-04') }],
  SuspensionRuledInHours: [{ hours: 48 }],
  SuspensionUndetermined: [{ missing: ['request-day'] }],
  WithdrawalPossible: [{ undoing: 'withdrawal', decidedOn: JULY, lastDay: day('2024-11-04') }],
  WithdrawnInTime: [{ undoing: 'repeal', decidedOn: JUNE, lastDay: RECEIVED, on: JULY }],
  WithdrawnTooLate: [{ undoing: 'withdrawal', decidedOn: JUNE, lastDay: JULY, on: RECEIVED }],
  WithdrawalOfLegalDecision: [{ undoing: 'repeal' }],
  WithdrawalWithoutLimit: [
    { undoing: 'withdrawal', reason: 'subsidy-conditions-not-respected' },
    { undoing: 'repeal', reason: 'condition-no-longer-met' },
    { undoing: 'withdrawal', reason: 'more-favourable-at-request' },
  ],
  WithdrawalUndetermined: [{ missing: ['legality-of-the-decision'], lastDay: RECEIVED }, { missing: ['rules-of-that-day'], lastDay: null }],
  MinutesElementPresent: MINUTES_ELEMENTS.map((element) => ({ element })) as [{ element: MinutesElement }],
  MinutesElementMissing: [{ element: 'quorum' }],
  MinutesElementWithoutObject: [{ element: 'ballot-requests' }],
  MinutesElementUndetermined: [{ missing: ['element-of-the-minutes'], element: 'debates' }],
  MinutesContentFree: [{}],
  MinutesApproved: [{ approvedOn: RECEIVED }],
  MinutesApprovedLate: [{ approvedOn: RECEIVED, nextSittingOn: JULY }],
  MinutesApprovedTooEarly: [{ approvedOn: JUNE, nextSittingOn: JULY }],
  MinutesApprovalUndetermined: [{ missing: ['next-sitting-day'] }, { missing: ['approval-day'] }],
  MinutesUndetermined: [{ missing: ['rules-of-the-body'] }, { missing: ['rules-of-that-day'] }],
  SignedAsRequired: [{ what: 'minutes', signatories: ['mayor-or-president', 'secretaries'] }, { what: 'register', signatories: ['members-present'] }],
  SignatureMissing: [{ what: 'minutes', lacking: ['secretaries'] }, { what: 'register', lacking: ['mayor-or-president', 'secretaries'] }],
  SignaturesUndetermined: [{ missing: ['signatures'], what: 'minutes' }, { missing: ['signatures'], what: 'register' }],
  DutyDoneInTime: [
    { duty: 'list-of-deliberations', doneOn: JULY, deadline: RECEIVED }, { duty: 'minutes-published', doneOn: JULY, deadline: RECEIVED },
    { duty: 'list-sent', doneOn: JULY, deadline: RECEIVED }, { duty: 'minutes-sent', doneOn: JULY, deadline: RECEIVED },
    { duty: 'register-bound', doneOn: JULY, deadline: RECEIVED },
  ],
  DutyDoneLate: [{ duty: 'list-of-deliberations', doneOn: RECEIVED, deadline: JULY }],
  DutyUndetermined: [{ missing: ['day-done'], duty: 'minutes-published', deadline: RECEIVED }, { missing: ['approval-day'], duty: 'minutes-published', deadline: null }],
  RegisterOnPaper: [{}],
  RegisterOnlyDigital: [{}],
  RegisterMediumUndetermined: [{ missing: ['medium-of-the-register'] }],
  PublishedBeforeDecision: [{ publishedOn: JUNE, decidedOn: JULY }],
  Executory: [
    { day: RECEIVED, publishedOn: RECEIVED, transmittedOn: RECEIVED, by: 'both' },
    { day: RECEIVED, publishedOn: JULY, transmittedOn: RECEIVED, by: 'transmission' },
  ],
  NotifiedBeforeDecision: [{ notifiedOn: JUNE, decidedOn: JULY }],
  ExecutoryOnNotification: [
    { day: RECEIVED, notifiedOn: RECEIVED, transmittedOn: RECEIVED, by: 'both' },
    { day: RECEIVED, notifiedOn: RECEIVED, transmittedOn: JULY, by: 'notification' },
  ],
  ExecutoryWithoutTransmission: [{ day: RECEIVED, step: 'publication' }, { day: RECEIVED, step: 'notification' }],
  NotExecutory: [{ lacking: ['transmission'] }, { lacking: ['publication', 'transmission'] }],
  InForce: [
    { day: RECEIVED, dayAfterPublication: RECEIVED, executoryOn: JULY, statedDay: null },
    { day: RECEIVED, dayAfterPublication: JULY, executoryOn: JULY, statedDay: RECEIVED },
  ],
  InForceUndetermined: [{ missing: ['publication-day'] }],
  ExecutoryUndetermined: [{ missing: ['publication-day', 'transmission-day'] }, { missing: ['publication-day'] }],
  ChallengeOpen: [{ period }, { period: monthEnd }],
  ChallengeOpenFromAfar: [{ period: { ...period, months: 3, expiry: day('2024-10-13'), lastDay: day('2024-10-14') }, extraMonths: 1 }, { period: monthEnd, extraMonths: 2 }],
  ChallengePeriodNotOpposable: [{ notifiedOn: RECEIVED }],
  ChallengeUndetermined: [{ missing: ['publication-day'] }],
  ReferralOpen: [{ period }, { period: monthEnd }],
  ReferralOpenAfterDocuments: [{ period, requestedOn: JULY, requestUntil: RECEIVED }],
  ReferralRequestTooLate: [{ requestedOn: RECEIVED, requestUntil: JULY }],
  CommunicationOpen: [{ period }, { period: monthEnd }],
  ReferralOpenAfterCommunication: [{ period, requestedOn: JULY, requestUntil: RECEIVED }],
  ReferralUndetermined: [{ missing: ['transmission-day'] }],
};

/** One instance at least of every defect. */
export const PROBLEMS: { readonly [Tag in AnyProblem['_tag']]: readonly [ProblemFacts<Tag>, ...ReadonlyArray<ProblemFacts<Tag>>] } = {
  Missing: [{ expected: 'object' }, { expected: 'civil-day' }, { expected: 'text', choices: ['ordinary', 'first-after-renewal', 'second'] }],
  WrongType: [{ expected: 'euro', found: 'number', value: '94000' }, { expected: 'list', found: 'other', value: null }, { expected: 'number', found: 'boolean', value: 'true' }, { expected: 'boolean', found: 'text', value: 'oui' }, { expected: 'count', found: 'not-a-number', value: 'NaN' }, { expected: 'object', found: 'list', value: null }, { expected: 'text', found: 'boolean', value: 'true', choices: ['yes', 'no'] }],
  NotACount: [{ found: '2.5' }],
  EmptyText: [{}],
  UnknownChoice: [{ found: 'third', choices: ['ordinary', 'second'] }, { found: 'leave', choices: ['arrives', 'leaves'] }, { found: 'x'.repeat(100), choices: 'abcdefghijklmnop'.split('') }],
  UnknownField: [{ field: 'heldon', near: 'heldOn', known: ['organ', 'heldOn'] }, { field: 'for', near: null, known: ['tally', 'announced'] }],
  WrongLength: [{ what: 'siren', text: '24420077', found: 8 }, { what: 'rate', text: '5', found: 1 }],
  WrongCharacter: [{ what: 'siren', text: '24420O770', position: 5 }, { what: 'rate', text: '50', position: 2 }],
  WrongChecksum: [{ what: 'siren', text: '244200771' }],
  UnknownComponent: [{ what: 'civil-day', text: '2024-06-31', part: 'day' }, { what: 'classification-code', text: '7.11', part: 'subject' }],
  AmountOutOfRange: [{ cents: '9000000000000001' }],
  PopulationNotCountable: [{ found: '-1' }],
  OrganUnknownToBody: [{ organ: 'bureau', body: 'commune', organs: ['council', 'tender-commission'] }],
  UnknownMember: [{ member: 'dupont', near: null }, { member: 'dupond', near: 'dupont' }],
  UnknownItem: [{ item: '9', near: null }, { item: '2024-1', near: '2024-01' }],
  AlternateOfAlternate: [{ member: 'c' }],
  DuplicateMember: [{ member: 'a' }],
  DuplicateYear: [{ year: 2024 }],
  ReasonWithoutWithdrawal: [{ because: 'own-accounts', kind: 'leaves' }],
  MovementPlacedTwice: [{ member: 'm1', before: '2', during: '3' }],
  DuplicateItem: [{ item: '1' }],
  ItemsReversed: [{ from: '2', until: '1' }],
  NegativeAmount: [{ amount: euro(-1) }],
  YearsAndAmountsDiffer: [{ years: 2, amounts: 3 }, { years: 1, amounts: 0 }],

  NotWholeCents: [{ found: '0.125' }],
  NoShares: [{ found: '0' }, { found: '2.5' }],
  WeightNotCountable: [{ share: 1, found: '-1' }],
  WeightsTooLarge: [{ share: 0, found: '1/9007199254740991' }, { share: null, found: '9007199254740992' }],
  WeightsSumToZero: [{ shares: 3 }, { shares: 1 }],
  NoSuchShare: [{ share: 3, shares: 3 }, { share: 1, shares: 1 }],
  CapsAndSharesDiffer: [{ shares: 3, caps: 2 }, { shares: 1, caps: 0 }, { shares: 0, caps: 1 }],
  NegativeCap: [{ share: 1, cap: euro(-1_00) }],

  SeatsNotCountable: [{ found: '0' }],
  NoLists: [{}],
  DuplicateList: [{ list: 'Vivre ici' }],
  VotesNotCountable: [{ list: 'Vivre ici', found: '-1' }, { list: null, found: '0.5' }],
  VotesTooLarge: [{ found: '9007199254740992' }],
  PrintedSeatsNotCountable: [{ list: 'Vivre ici', found: '-1' }, { list: null, found: '9.5' }],
  AverageAgeImpossible: [{ list: 'Vivre ici', found: '50/0' }],
  BornAfterTheBallot: [{ list: 'Vivre ici', candidate: 1, bornOn: '2026-04-10', heldOn: day('2026-04-10') }],
  UnknownList: [{ stage: 'bonus', list: 'Vivre là', near: 'Vivre ici' }, { stage: 'last-seats', list: 'Z', near: null }],
  RoundUnknown: [{ found: '3' }],
  SeatElectionUnknown: [{ found: 'senate', elections: ['tender-commission', 'municipal-council'] }],
  SeatRuleImpossible: [{ part: 'bonus', found: '3/2' }, { part: 'threshold', found: '0/0' }],

  EmptyCell: [{}],
  CellTooLong: [{ longest: 256, found: 300 }],
  ValueNotAllowed: [{ found: 'aide', allowed: ['aide en nature', 'aide en numéraire'] }],
  NotANumber: [{ found: 'mille' }],
  NumberOutOfBounds: [{ found: '100', least: '0.01', most: '1' }],
  NotAPeriod: [{ of: 'days', found: '2024-01-01/2024-02-01/2024-03-01' }, { of: 'years', found: '24' }],
  PeriodReversed: [{ from: JULY, until: JUNE }],
  YearsReversed: [{ found: '2018/2017' }],
  UnreadableCharacter: [{ found: 'n\uFFFD 12' }],
  FrenchDecimal: [{ found: '100000,1', read: '100000.1' }],
  FrenchDay: [{ found: '04/07/2024', read: JULY }],
  OldPeriodSeparator: [{ found: '2017-06-27_2018-06-27' }],
  ExtraSpaces: [{ found: 'CEA ' }],
  MatterUnknown: [{ found: '7.11' }],
  MatterLabelUnknown: [{ found: 'COMMANDE PUBLIQUE' }],
  OneColumnRequired: [{ columns: ['idBeneficiaire', 'rnaBeneficiaire'] }],
  ColumnsGoTogether: [{ filled: ['BUDGET_ANNEE'], empty: ['BUDGET_NOM'] }],
  BelowOtherColumn: [{ other: 'VOTE_POUR', found: '88', otherFound: '104' }],
  SumDisagrees: [{ columns: ['VOTE_POUR', 'VOTE_CONTRE'], found: 88, sum: 104 }],
  RepeatedIdentifier: [{ found: '2024.00417', firstRow: 2 }],
  CellCountDiffers: [{ expected: 16, found: 15 }],
  UnclosedQuote: [{}],
  MissingColumn: [{ near: 'nomBénéficiaire' }, { near: null }],
  UnexpectedColumn: [{}],
  DuplicateColumn: [{}],
  NoBeneficiary: [{}],
  BeneficiaryWithoutNumber: [{ beneficiary: 'Association' }],
  AmountNotPositive: [{ beneficiary: 'Association', amount: euro(-5) }],
  ShareBelowOneHundredth: [{ beneficiary: 'Association', amount: euro(99), total: euro(100_00) }],
  TotalOutOfRange: [{ cents: '9000000000000001' }],
  NoSuchDeliberation: [{ item: '3', near: null }, { item: '2024-1', near: '2024-01' }],
  DeliberationWithoutNumber: [{ item: '3' }],
  DeliberationWithoutSubject: [{ item: '3' }],
  MatterOfFirstLevelOnly: [{ matter: code('7') }],
};
