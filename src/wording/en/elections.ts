import type { BallotFinding, ElectionFinding, RoundCount, Tied } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, thousands } from './words.js';

const ROUNDS = { 1: 'first round', 2: 'second round', 3: 'third round' } as const;
const FORMS = { 'by-name': 'one by one', 'by-list': 'by list' } as const;
const OFFICES = {
  mayor: 'mayor', president: 'president', deputy: 'deputies', 'vice-president': 'vice-presidents', 'bureau-member': 'members of the bureau', delegate: 'delegates',
} as const;
const FIGURES = {
  voters: 'voters',
  'blank-or-spoiled': 'blank or spoiled papers',
  'votes-cast': 'votes cast',
  'votes-of-the-candidates': 'sum of the votes of the candidates',
  'absolute-majority': 'absolute majority',
} as const;
const MODES = { ordinary: 'an ordinary ballot', public: 'a public ballot', secret: 'a secret ballot' } as const;
const REASONS = {
  text: 'a text requires it',
  appointment: 'it is an appointment, not unanimously dispensed from secrecy',
  'secret-request': 'enough members present asked for it',
  'secret-over-public': 'both a public and a secret ballot were asked for, and the secret one prevails',
  'public-request': 'enough members present asked for it',
  'unanimous-waiver': 'the assembly unanimously dispensed with secrecy',
  'no-request': 'no request reaches the number required',
} as const;
const WITHOUT_EFFECT = {
  'another-vote': 'it holds for another vote',
  'chair-alone': 'the chair alone may not impose it',
  'not-provided': 'the text does not provide for it',
} as const;

/** “42 papers, 10 blank or spoiled, 32 votes cast, absolute majority 17; A 32”. */
const count = ({ round, voters, papers, blankOrSpoiled, votesCast, votesCastAtMost, base, inOffice, required, candidates }: RoundCount): string =>
  [
    ...(round === null ? [] : [ROUNDS[round]]),
    ...(voters === null ? [] : [many(voters, 'voter', 'voters')]),
    ...(papers === null ? [] : [many(papers, 'paper', 'papers')]),
    ...(blankOrSpoiled === null ? [] : [`${blankOrSpoiled} blank or spoiled`]),
    ...(votesCast !== null
      ? [many(votesCast, 'vote cast', 'votes cast')]
      : votesCastAtMost !== null ? [`at most ${many(votesCastAtMost, 'vote cast', 'votes cast')}`] : []),
    ...(base === 'in-office' && inOffice !== null ? [many(inOffice, 'member in office', 'members in office')] : []),
    ...(required === null ? [] : [`absolute majority ${base === 'votes-cast' && votesCast === null ? 'at most ' : ''}${required}`]),
  ].join(', ') + (candidates.length === 0 ? '' : `; ${candidates.map(({ name, votes }) => `${name} ${votes ?? '?'}`).join(', ')}`);

const ages = (tied: ReadonlyArray<Tied>): string =>
  tied.map(({ name, birthDays }) => (birthDays.length === 0 ? `${name}: ?` : `${name}: ${birthDays.map(day).join(', ')}`)).join('; ');

const range = (atLeast: number, atMost: number | null): string =>
  atMost === null ? `at least ${atLeast}` : atLeast === atMost ? `${atLeast}` : atLeast === 0 ? `at most ${atMost}` : `between ${atLeast} and ${atMost}`;

/** The sentences on elections and ballot modes. */
export const ENGLISH_ELECTIONS: Pick<FindingSentences, (ElectionFinding | BallotFinding)['_tag']> = {
  CandidateElected: (finding) =>
    `${finding.elected}: elected by ${finding.majority === 'absolute' ? 'an absolute' : 'a relative'} majority, ${many(finding.votes, 'vote', 'votes')}${
      finding.settledBy === 'age' ? `, by age (births: ${ages(finding.tied)})`
      : finding.settledBy === 'decision' ? ', by the decision taken between candidates of one age'
      : ''} (${count(finding)}).`,
  AnotherRoundNeeded: (finding) =>
    `Nobody has an absolute majority: a ${ROUNDS[finding.nextRound]} is needed, by ${finding.nextMajority === 'absolute' ? 'an absolute' : 'a relative'} majority (${count(finding)}).`,
  NobodyElected: (finding) => `Nobody is elected: no vote cast in the third round (${count(finding)}).`,
  EqualAgesNeedDecision: (finding) =>
    `Equal votes (${finding.votes}) and equal ages between ${finding.options.join(', ')}: the text does not say who is elected, and provides for no drawing of lots; to be decided (${count(finding)}).`,
  ElectionUndetermined: (finding) =>
    `Outcome of the round undetermined (${count(finding)})${finding.tied.length === 0 ? '' : `; equal votes, births: ${ages(finding.tied)}`}; ${missing(finding.missing)}.`,
  ElectionRulesUnknown: ({ office, form, missing: list }) => `Election (${OFFICES[office]}, ${FORMS[form]}); ${missing(list)}.`,
  ElectionFormRegular: ({ form }) => `Deputies elected ${FORMS[form]}, as they must be.`,
  ElectionFormIrregular: ({ form, required, population, fromPopulation }) =>
    `Deputies elected ${FORMS[form]}; they had to be elected ${FORMS[required]} (${fromPopulation === 0 ? 'by list in every commune' : `by list from ${thousands(fromPopulation)} inhabitants`}${population === null ? '' : `, here ${thousands(population)}`}; a single deputy is elected as the mayor).`,
  ElectionFormUndetermined: ({ form, missing: list }) => `Deputies elected ${FORMS[form]}; ${missing(list)}.`,
  ElectionNotSecret: ({ ballot }) => `Election held by ${MODES[ballot]}; the text requires a secret one.`,
  MorePapersThanVoters: ({ voters, papers, excess }) => `${many(papers, 'paper', 'papers')} for ${many(voters, 'voter', 'voters')}: ${excess} too many.`,
  FewerPapersThanVoters: ({ voters, papers, withoutPaper }) =>
    `${many(papers, 'paper', 'papers')} for ${many(voters, 'voter', 'voters')}: ${withoutPaper} without a paper, which is not irregular.`,
  RoundFigureDisagrees: ({ figure, printed, atLeast, atMost }) =>
    `Figure “${FIGURES[figure]}: ${printed}” disagrees with the others, which give ${range(atLeast, atMost)}.`,
  VotesUnaccountedFor: ({ votesCast, accounted, difference, missing: list }) =>
    `${many(votesCast, 'vote cast', 'votes cast')}, ${accounted} accounted for: ${difference} for nobody named; ${missing(list)}.`,
  CandidateNamedTwice: ({ name }) => `“${name}” stands more than once among the candidates.`,
  AnnouncedElectionContradicted: ({ announced, elected }) =>
    `Announced result (${announced === null ? 'nobody elected' : `${announced} elected`}) contradicted by the figures: ${elected === null ? 'nobody is elected in this round' : `${elected} is elected`}.`,

  BallotModeSettled: ({ mode, because }) => `Vote by ${MODES[mode]}: ${REASONS[because]}.`,
  AppointmentTakesEffect: () => 'One candidate for each post, or one list: the appointments take effect at once, without a vote.',
  BallotModeUndetermined: ({ missing: list }) => `Ballot mode undetermined; ${missing(list)}.`,
  BallotRequestMet: ({ mode, asking, present, required }) =>
    `Request for ${MODES[mode]}: ${asking} of ${present} present, ${required} required; it holds for this vote. Proxies are not counted.`,
  BallotRequestShort: ({ mode, asking, present, required, missing: short }) =>
    `Request for ${MODES[mode]} not sufficient: ${asking} of ${present} present, ${required} required, ${short} short. Proxies are not counted.`,
  BallotRequestUndetermined: ({ mode, required, missing: list }) =>
    `Request for ${MODES[mode]}${required === null ? '' : ` (${required} required)`}; ${missing(list)}.`,
  BallotRequestWithoutEffect: ({ mode, because }) => `Request for ${MODES[mode]} without effect: ${WITHOUT_EFFECT[because]}.`,
  BallotModeIrregular: ({ held, required, because }) => `Vote held by ${MODES[held]} instead of ${MODES[required]}: ${REASONS[because]}.`,
};
