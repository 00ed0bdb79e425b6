/**
 * Every public name of every sub-path.
 *
 * @module deliberant
 */
export type {
  Authority, Basis, CharacterDefect, ChecksumDefect, Confirmation, Finding, InterpretationId, IsoDay, LegalSource, LegalText,
  LengthDefect, NeedsDecision, Standing, TextDefect, TextKind, Undetermined, UnknownComponentDefect, UnknownPart, Version,
  Versions,
} from './legal/index.js';
export {
  inForceOn, INTERPRETATIONS, nearest, NO_NOTES, unknownComponent, wrongCharacter, wrongChecksum, wrongLength,
} from './legal/index.js';

export type { CivilDay, ClearPeriod, HolidayName, PublicHoliday, Territory } from './calendar/index.js';
export {
  addDays, addMonths, clearDaysBetween, clearPeriodEnd, formatCivilDay, isCivilDay, isPublicHoliday, isWorkingDay,
  latestSendingDay, makeCivilDay, nextWorkingDay, parseCivilDay, publicHolidays, TERRITORIES, weekday,
} from './calendar/index.js';

export type {
  AmountOutOfRange, Cap, CapDefect, CentsFrom, Euro, EuroDefect, NotWholeCents, Rate, RemainderPolicy, Rounding, Share,
  Split, SplitDefect, Weight, WeightDefect,
} from './money/index.js';
export {
  applyRate, euroFromCents, euroFromDecimal, euroToText, formatEuro, isEuro, makeRate, parseEuro, parseRate, splitByWeights,
  splitEqually, sumEuros, toDecimal, ZERO_EURO,
} from './money/index.js';

export type {
  Body, BodyDefect, BodyKind, CommunitySeats, CouncilSize, DeputyLimit, Organ, OrganKind, Procedure, QuorumRule, Statutes, VicePresidentFacts,
  VicePresidentLimit,
} from './body/index.js';
export {
  actsExtensionTo, BODY_KINDS, communitySeats, deputyLimit, extensionTo, followsMunicipalRules, hasOwnTaxes, legalCouncilSize, makeBody, makeOrgan,
  notesFor, ORGAN_KINDS, procedureOf, vicePresidentLimit,
} from './body/index.js';

export type {
  BudgetDebate, BudgetFacts, Convocation, ConvocationFact, ConvocationFacts, ConvocationFinding, Counting, Delay, DelayFinding,
  FirstSittingDays, FormFinding, ItemConvocation, ItemConvocationFacts, ItemFinding, LatestDays, OccasionFinding, OfRight,
  OpenDelay, Renewal, RequestDays, RequiredDays, Requirement, Sending, SentBy, SittingRequest, SittingRequestCount,
  Urgency, SittingAfterFailure,
} from './convocation/index.js';
export {
  assessConvocation, assessItemConvocation, latestDraftBudgetDay, latestNoticeDay, requestedSittingEnd, requiredDelay, sittingAfterFailure,
} from './convocation/index.js';

export type {
  AlternateObstacle, Chair, ChairFacts, ChairOccasion, ChairOffice, ClosedSession, ClosedSessionFacts, ClosedSessionNumbers,
  ClosedSessionObjection, Comparison, CountedRoll, Derived, DerivedFigures, Figure, FollowedRoll, Formalities, FormalityFact,
  FormalityFinding, Headcount, Homonyms, ImpossibleMovement, ItemId, Likeness, Member, MemberId, MemberState, Movement,
  NamedRoll, PresenceAt, PrintedFigures, Represented, Roll, RollByName, RollCall, RollFact, RollFacts, RollFinding,
  RollMoment, SecretaryFacts, Videoconference, VideoFacts, VideoMatter, VideoObjection, WithdrawalReason, WithdrawnCount,
} from './attendance/index.js';
export {
  assessAlternates, assessChair, assessClosedSession, assessFormalities, assessRoll, assessSecretary, assessVideoconference,
  comparePrinted, countFigures, countRoll, followRoll, membersNowhere, minutesBasis, refusedAlternates, rollCallAt,
  seatsNamed, WITHDRAWAL_REASONS,
} from './attendance/index.js';

export type {
  HolderLimit, MemberVoices, OwnAccounts, PartiesFacts, Proxy, ProxyCall, ProxyFact, ProxyFacts, ProxyFinding, ProxyMoments,
  ProxyObstacle, ProxyVerdict, SittingsLimit, SurplusRule, VoiceCount, VoicesFinding, VoiceState, VoicesToCount,
} from './proxy/index.js';
export {
  assessProxies, countVoices, followProxies, holderLimit, sittingsLimit, voiceCount, voicesAt, voiceStates,
} from './proxy/index.js';

export type { QuorumElection, QuorumFact, QuorumFacts, QuorumFinding, QuorumInForce, RequiredMembers, Waiver } from './quorum/index.js';
export { assessQuorum, isAssessedAtOpening, quorumInForce, quorumThreshold, requiredMembers, secondConvocation } from './quorum/index.js';

export type {
  AccountsDocument, AccountsExecutive, AccountsExecutiveFinding, AccountsFact, AppliedMajority, Ballot, BallotFact,
  BallotFacts, BallotFinding, BallotMatter, BallotMode, BallotReason, BallotRequest, BlockVote, BlockVoteFact,
  BlockVoteFinding, BonusRule, BranchCount, Candidacy, CastingVote, CastingVoteRule, Choice, ClaimState, CommunePosition,
  CommunesBranch, CommunesCount, CommunesDecision, CommunesFact, CommunesFacts, CommunesFinding, CommunesRule, Counts,
  ElectionBase, ElectionFact, ElectionFacts, ElectionFinding, ElectionForm, ElectionOutcome, ExecutivePart, ListCandidate,
  ListId, ListSeats, MajorityBases, MajorityFacts, MajorityInForce, MajorityRule, Matter, MatterFacts, MustInclude,
  NamedVote, Office, PresentShare, PrintedSeats, PrintedVote, PrintedVoteFacts, PrintedVoteFigure, PrintedVoteFinding,
  ReinforcedMajority, RequestCount, RequestedMode, RequiredShare, RoundCount, RoundFigure, RoundFigures, RoundNumber,
  SeatAllocation, SeatBallot, SeatBallotDefect, SeatBallotFields, SeatBonus, SeatDraw, SeatElection, SeatFraction, SeatList,
  SeatMethod, SeatRule, SeatRuleInForce, SeatsFact, SeatsFinding, SeatStage, SeatStep, SeatTie, StatedSeatRule, Tally, Tied,
  TieSettledBy, Unanimity, UnanimityClaims, Voices, Vote, VoteClaim, VoteFact, VoteFacts, VoteFinding, VoteWording,
  VotingBase, WordingObjection,
} from './vote/index.js';
export {
  ABSOLUTE_MAJORITY, accountsOf, allocateSeats, assessAccountsExecutive, assessBallotRequest, assessBlockVote,
  assessCommunesMajority, assessElectionRound, assessMajority, assessPrintedVote, assessVote, COMMUNES_RULES,
  countBonusSeats, countsOf, majorityFor, majorityInForce, makeSeatBallot, MATTERS, NO_CASTING_VOTE,
  PROPORTIONAL_COMMISSIONS, readVoteWording, REINFORCED_MAJORITIES, requestThreshold, requiredVotes, SEAT_ELECTIONS,
  seatRuleInForce, tallyOf, unanimityClaims, unanimityOf,
} from './vote/index.js';

export type {
  Axis, BudgetCode, BudgetLine, BudgetLineFact, BudgetLineFinding, BudgetSection, CappedAids, ClaimedException,
  ConcoursCommunity, Contribution, ContributionCeiling, ContributionCeilingFacts, ContributorKind, CostLine, DutyFact,
  DutyFinding, FinalGrantFacts, FinalGrantFinding, Funding, FundingFact, FundingFinding, FundingPlan,
  FundingSplitFinding, Grant, GrantFact, GrantFinding, Instalment, InstalmentFact, InstalmentFinding,
  InterestedMember, InterestFinding, InterimCeiling, LargestYear, Limit, Milestone, NoDuty, NoOwnShare,
  OwnShareException, OwnShareFloor, OwnShareTerms, PartOf, PartTaken, PlanContribution, PlanFact, PlanFinding,
  PrintedRate, PrintedShare, PrintedShareFinding, Programme, ProgrammeAction, ProgrammeFinding, ProgrammeLimit,
  ProgrammeYear, Reduction, Schedule, Scheme, SchemeCeiling, SolvedGrant, SpendingStep,
  SubsidyDecision, SubsidyDuty, SubsidyFacts, Tranche, VatBasis, VatRegime, VatTerms, WeightedYear, YearAmount,
} from './funding/index.js';
export {
  assessBudgetLine, assessFunding, assessFundingPlan, assessGrantYears, assessInterestedMembers, assessProgramme,
  assessSubsidyAgreement, assessSubsidyDuties, CONCOURS_COMMUNITIES, contributionCeiling, CONTRIBUTOR_KINDS,
  finalGrant, OWN_SHARE_EXCEPTIONS, ownShareFloor, planInstalments, SCHEMES, splitFunding, SUBSIDY_DECISIONS,
} from './funding/index.js';

export type {
  AcceptedModes, ActFact, ActFacts, ActFinding, ActKind, ActsRegime, ActStep, AfterSittingDuty, AfterSittingFacts, AfterSittingFinding,
  ChallengeFacts, ChallengeFinding, DeliberationNumber, ElementState, EntryIntoForceFacts, ExecutoryFinding,
  InForceFacts, InForceFinding, MinutesElement, MinutesFact, MinutesFacts, MinutesFinding, ModeFacts, NumberingFacts,
  NumberingFinding, PrefectRequest, PublicityFacts, PublicityFinding, PublicityMode, ReferralFacts, ReferralFinding,
  RegisterFacts, RegisterFinding, Residence, Signatory, SignatureFinding, SuspensionFacts, SuspensionFinding,
  SuspensionGround, TransmissionExclusion, TransmittalFacts, TransmittalFinding, Undoing, UndoingReason, WithdrawalFact,
  WithdrawalFacts, WithdrawalFinding,
} from './act/index.js';
export {
  ACT_KINDS, ACT_STEPS, actsRegimeOf, assessAfterSitting, assessEntryIntoForce, assessMinutes, assessPublicity,
  assessRegister, assessSuspension, assessTransmittal, challengeEnd, ELEMENT_STATES, executoryDay, formatDeliberationNumber,
  inForceDay, isDeliberationNumber, MINUTES_ELEMENTS, nextDeliberationNumber, parseDeliberationNumber, prefectReferralEnd,
  PUBLICITY_MODES, regimeExtension, SUSPENSION_GROUNDS, TRANSMISSION_EXCLUSIONS, UNDOING_REASONS, withdrawalLimit,
} from './act/index.js';

export type {
  ActIdentifier, ActNature, BodySirenUnknown, CancellationFinding, CancellationImpossible, CancellationObstacle,
  CancellationPossible, ClassificationCode, ClassificationFacts, ClassificationFinding, ClassificationOutdated, DecidedAct,
  DepartmentCode, DocumentType, DocumentTypeAllowed, DocumentTypeFacts, DocumentTypeFinding, DocumentTypeNotAllowed,
  DocumentTypeUndetermined, ExchangeStatus, ExchangeStep, IdentifiedSitting, IdentifierAgrees, IdentifierDayDiffers,
  IdentifierDisagrees, IdentifierFinding, InternalNumber, InternalNumberProfile, LocalSubjectAbsent, LocalSubjects,
  LocalSubjectUnknown, MessageFinding, MessageForm, MessageKind, MessageSender, PlatformStep, ReceiptFinding,
  ReceiptUnknown, ReceivedBeforeItsDay, ReceivedByPrefecture, Siren, StepImpossible, StepInOrder, StepKind, StepObstacle,
  SubjectClassified, SubjectLevel, SubjectTooBroad, TransmissionFacts,
} from './transmission/index.js';
export {
  ACT_IDENTIFIER_FIELDS, ACT_NATURES, assessActIdentifier, assessCancellation, assessClassification, assessDocumentType,
  assessMessages, assessReceipt, CANCELLATION, classificationOf, DOCUMENT_TYPES, documentTypesFor, followExchange,
  formatActIdentifier, formatClassificationCode, formatDepartment, formatInternalNumber, formatSiren, isActIdentifier,
  isActNature, isClassificationCode, isDepartment, isInternalNumber, isKnownDocumentType, isMessageKind, isSiren,
  MESSAGE_EXCHANGE, messageForm, messageKindOf, MESSAGES, nationalClassification, nextMessages, nextSteps, openDataLabel,
  parseActIdentifier, parseClassificationCode, parseDepartment, parseInternalNumber, parseSiren, SIREN_CONTROL_DIGIT,
  statusAfter, SUBJECT_CLASSIFICATION, suggestedNatures, TRANSMISSION_DUTY, TRANSMITTED_ACTS,
} from './transmission/index.js';
export type { CommuneCode, Rna, Siret } from './transmission/index.js';
export {
  departmentOf, formatCommuneCode, formatRna, formatSiret, isCommuneCode, isRna, isSiret, parseCommuneCode, parseRna,
  parseSiret, sirenOf,
} from './transmission/index.js';
export type {
  CancelledNumber, ComparedActs, DerivedNumber, IdentifierPerhapsReused, IdentifierReused, IdentifiersDistinct,
  InternalNumberCorresponds, InternalNumberDiffers, InternalNumberFinding, LenientReading, NamedAct, NumberChange,
  NumbersUsed, Repair, RepairKind, Suggested, TwoNumbers, UniquenessFinding, UniquenessRule,
} from './transmission/index.js';
export {
  assessInternalNumber, assessUniqueness, IDENTIFIER_UNIQUENESS, internalNumberFrom, nextInternalNumber,
  parseActIdentifierLeniently, replacementNumber, suggestedNature,
} from './transmission/index.js';
export type {
  ActFileName, EnvelopeName, EnvelopeSender, LenientFileName, Stamp, StampAgrees, StampDayContradicted, StampedAct,
  StampedPublicity, StampFinding, StampLayout, StampSimulated, StampUnreadable,
} from './transmission/index.js';
export {
  assessStamp, formatActFileName, formatEnvelopeName, isActFileName, isEnvelopeName, parseActFileName,
  parseActFileNameLeniently, parseEnvelopeName, parseStamp, TRANSMISSION_STAMPS,
} from './transmission/index.js';

export type {
  AnyFinding, DefectPath, Deliberation, DeliberationAct, DeliberationReport, LocatedFinding, ReferenceDefect, ReportedMoment, Sitting,
  SittingDefect, SittingFields, SittingReport,
} from './sitting/index.js';
export {
  assessSitting, breachesOf, findingsOf, findingsOfDeliberation, findingsOfSitting, makeSitting, unchangedSince,
  undeterminedOf,
} from './sitting/index.js';

export type {
  BudgetYears, CellProblem, ColumnProblem, CsvRecord, CsvSeparator, DeliberationRow, DeliberationRowDefect,
  DeliberationRowFacts, DeliberationSchema, GrantedSubsidy, Period, PrefectureId, RowDefect, RowProblem, RowReading,
  SubsidyBeneficiary, SubsidyNature, SubsidyRow, SubsidyRowsDefect, ToldDeliberation,
} from './opendata/index.js';
export {
  amountOfRow, decimalShare, DELIBERATION_COLUMNS, deliberationLines, deliberationRowOf, isPrefectureId, parsePrefectureId, readCsv,
  readDeliberations, readSubsidies, repeatedNumbers, SUBSIDY_COLUMNS, subsidyLines, subsidyRowsOf, writeCsv, writeDeliberations,
  writeSubsidies,
} from './opendata/index.js';

export type {
  Codec, Defect, Expected, Found, JsonSchema, ShapeDefect, StandardIssue, StandardSchema,
} from './codec/index.js';
export {
  actIdentifierCodec, afterSittingFactsCodec, bodyCodec, budgetLineCodec, civilDayCodec, convocationCodec, decode,
  deliberationNumberCodec, encode, entryIntoForceFactsCodec, euroCodec, finalGrantCodec, fundingCodec, fundingPlanCodec,
  itemConvocationCodec, jsonSchemaOf, minutesFactsCodec, organCodec, printedRateCodec, proxyCodec, publicityFactsCodec,
  rateCodec, registerFactsCodec, rollCodec, scheduleCodec, sirenCodec, sittingCodec, standardSchema, subsidyFactsCodec,
  suspensionFactsCodec, transmittalFactsCodec, voteCodec, withdrawalFactsCodec,
} from './codec/index.js';
export {
  actFileNameCodec, communeCodeCodec, departmentCodec, envelopeNameCodec, internalNumberCodecs, rnaCodec, siretCodec,
} from './codec/index.js';

export type { AnyFact, AnyProblem, Locale, NameOf } from './wording/index.js';
export {
  displayName, wordDefect, wordFinding, wordProblem, wordReport, wordRowDefect, wordSource, wordSources,
} from './wording/index.js';

export { drawFundingPlan, drawRoll, drawTimeline } from './figures/index.js';
