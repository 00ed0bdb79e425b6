import type { BallotFinding, ElectionFinding, RoundCount, Tied } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, thousands } from './words.js';

const ROUNDS = { 1: 'premier tour', 2: 'deuxième tour', 3: 'troisième tour' } as const;
const FORMS = { 'by-name': 'au scrutin uninominal', 'by-list': 'au scrutin de liste' } as const;
const OFFICES = {
  mayor: 'maire', president: 'président', deputy: 'adjoints', 'vice-president': 'vice-présidents', 'bureau-member': 'membres du bureau', delegate: 'délégués',
} as const;
const FIGURES = {
  voters: 'votants',
  'blank-or-spoiled': 'bulletins blancs ou nuls',
  'votes-cast': 'suffrages exprimés',
  'votes-of-the-candidates': 'total des voix des candidats',
  'absolute-majority': 'majorité absolue',
} as const;
const MODES = { ordinary: 'scrutin ordinaire', public: 'scrutin public', secret: 'scrutin secret' } as const;
const REASONS = {
  text: 'un texte l’exige',
  appointment: 'il s’agit d’une nomination, sans dispense unanime',
  'secret-request': 'le nombre requis de présents l’a demandé',
  'secret-over-public': 'le scrutin public et le scrutin secret ont été demandés, le secret l’emporte',
  'public-request': 'le nombre requis de présents l’a demandé',
  'unanimous-waiver': 'l’assemblée a renoncé au secret à l’unanimité',
  'no-request': 'aucune demande n’atteint le nombre requis',
} as const;
const WITHOUT_EFFECT = {
  'another-vote': 'elle vaut pour un autre vote',
  'chair-alone': 'le président seul ne peut l’imposer',
  'not-provided': 'le texte ne la prévoit pas',
} as const;

/** « 42 bulletins, 10 blancs ou nuls, 32 suffrages exprimés, majorité absolue 17 ; A 32 ». */
const count = ({ round, voters, papers, blankOrSpoiled, votesCast, votesCastAtMost, base, inOffice, required, candidates }: RoundCount): string =>
  [
    ...(round === null ? [] : [ROUNDS[round]]),
    ...(voters === null ? [] : [many(voters, 'votant', 'votants')]),
    ...(papers === null ? [] : [many(papers, 'bulletin', 'bulletins')]),
    ...(blankOrSpoiled === null ? [] : [`${blankOrSpoiled} ${blankOrSpoiled >= 2 ? 'blancs ou nuls' : 'blanc ou nul'}`]),
    ...(votesCast !== null
      ? [many(votesCast, 'suffrage exprimé', 'suffrages exprimés')]
      : votesCastAtMost !== null ? [`${votesCastAtMost} suffrages exprimés au plus`] : []),
    ...(base === 'in-office' && inOffice !== null ? [many(inOffice, 'membre en exercice', 'membres en exercice')] : []),
    ...(required === null ? [] : [`majorité absolue ${base === 'votes-cast' && votesCast === null ? 'au plus ' : ''}${required}`]),
  ].join(', ') + (candidates.length === 0 ? '' : ` ; ${candidates.map(({ name, votes }) => `${name} ${votes ?? '?'}`).join(', ')}`);

const ages = (tied: ReadonlyArray<Tied>): string =>
  tied.map(({ name, birthDays }) => (birthDays.length === 0 ? `${name} : ?` : `${name} : ${birthDays.map(day).join(', ')}`)).join(' ; ');

const range = (atLeast: number, atMost: number | null): string =>
  atMost === null ? `au moins ${atLeast}` : atLeast === atMost ? `${atLeast}` : atLeast === 0 ? `au plus ${atMost}` : `entre ${atLeast} et ${atMost}`;

/** The sentences on elections and ballot modes. */
export const FRENCH_ELECTIONS: Pick<FindingSentences, (ElectionFinding | BallotFinding)['_tag']> = {
  CandidateElected: (finding) =>
    `${finding.elected} : élu à la majorité ${finding.majority === 'absolute' ? 'absolue' : 'relative'}, ${finding.votes} voix${
      finding.settledBy === 'age' ? `, au bénéfice de l’âge (naissances : ${ages(finding.tied)})`
      : finding.settledBy === 'decision' ? ', par la décision prise entre candidats de même âge'
      : ''} (${count(finding)}).`,
  AnotherRoundNeeded: (finding) =>
    `Personne n’a la majorité absolue : un ${ROUNDS[finding.nextRound]} est nécessaire, à la majorité ${finding.nextMajority === 'absolute' ? 'absolue' : 'relative'} (${count(finding)}).`,
  NobodyElected: (finding) => `Personne n’est élu : aucun suffrage au troisième tour (${count(finding)}).`,
  EqualAgesNeedDecision: (finding) =>
    `Égalité de voix (${finding.votes}) et d’âge entre ${finding.options.join(', ')} : le texte ne dit pas qui est élu, et ne prévoit pas de tirage au sort ; à trancher (${count(finding)}).`,
  ElectionUndetermined: (finding) =>
    `Résultat du tour indéterminé (${count(finding)})${finding.tied.length === 0 ? '' : ` ; égalité de voix, naissances : ${ages(finding.tied)}`} ; ${missing(finding.missing)}.`,
  ElectionRulesUnknown: ({ office, form, missing: list }) => `Élection (${OFFICES[office]}, ${FORMS[form]}) : ${missing(list)}.`,
  ElectionFormRegular: ({ form }) => `Adjoints élus ${FORMS[form]}, comme il le faut.`,
  ElectionFormIrregular: ({ form, required, population, fromPopulation }) =>
    `Adjoints élus ${FORMS[form]} ; ils devaient l’être ${FORMS[required]} (${fromPopulation === 0 ? 'liste dans toutes les communes' : `liste à partir de ${thousands(fromPopulation)} habitants`}${population === null ? '' : `, ici ${thousands(population)}`} ; un seul adjoint à élire l’est comme le maire).`,
  ElectionFormUndetermined: ({ form, missing: list }) => `Adjoints élus ${FORMS[form]} : ${missing(list)}.`,
  ElectionNotSecret: ({ ballot }) => `Élection tenue au ${MODES[ballot]} ; le texte exige le scrutin secret.`,
  MorePapersThanVoters: ({ voters, papers, excess }) => `${many(papers, 'bulletin', 'bulletins')} pour ${many(voters, 'votant', 'votants')} : ${excess} de trop.`,
  FewerPapersThanVoters: ({ voters, papers, withoutPaper }) =>
    `${many(papers, 'bulletin', 'bulletins')} pour ${many(voters, 'votant', 'votants')} : ${withoutPaper} sans bulletin, ce qui n’est pas irrégulier.`,
  RoundFigureDisagrees: ({ figure, printed, atLeast, atMost }) =>
    `Chiffre « ${FIGURES[figure]} : ${printed} » en désaccord avec les autres, qui donnent ${range(atLeast, atMost)}.`,
  VotesUnaccountedFor: ({ votesCast, accounted, difference, missing: list }) =>
    `${many(votesCast, 'suffrage exprimé', 'suffrages exprimés')}, ${accounted} attribués : ${difference} sans candidat nommé ; ${missing(list)}.`,
  CandidateNamedTwice: ({ name }) => `« ${name} » figure plus d’une fois parmi les candidats.`,
  AnnouncedElectionContradicted: ({ announced, elected }) =>
    `Résultat annoncé (${announced === null ? 'personne n’est élu' : `${announced} élu`}) contredit par les chiffres : ${elected === null ? 'personne n’est élu à ce tour' : `${elected} est élu`}.`,

  BallotModeSettled: ({ mode, because }) => `Vote au ${MODES[mode]} : ${REASONS[because]}.`,
  AppointmentTakesEffect: () => 'Une seule candidature par poste, ou une seule liste : les nominations prennent effet immédiatement, sans vote.',
  BallotModeUndetermined: ({ missing: list }) => `Mode de scrutin indéterminé : ${missing(list)}.`,
  BallotRequestMet: ({ mode, asking, present, required }) =>
    `Demande de ${MODES[mode]} : ${many(asking, 'présent', 'présents')} sur ${present}, ${required} requis ; elle vaut pour ce vote. Les pouvoirs ne comptent pas.`,
  BallotRequestShort: ({ mode, asking, present, required, missing: short }) =>
    `Demande de ${MODES[mode]} insuffisante : ${many(asking, 'présent', 'présents')} sur ${present}, ${required} requis, il en manque ${short}. Les pouvoirs ne comptent pas.`,
  BallotRequestUndetermined: ({ mode, required, missing: list }) =>
    `Demande de ${MODES[mode]}${required === null ? '' : ` (${required} requis)`} : ${missing(list)}.`,
  BallotRequestWithoutEffect: ({ mode, because }) => `Demande de ${MODES[mode]} sans effet : ${WITHOUT_EFFECT[because]}.`,
  BallotModeIrregular: ({ held, required, because }) => `Vote tenu au ${MODES[held]} au lieu du ${MODES[required]} : ${REASONS[because]}.`,
};
