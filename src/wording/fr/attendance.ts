import type { ClosedSessionNumbers, Figure, FormalityFinding, RollFinding } from '../../attendance/index.js';
import type { FindingSentences } from '../lexicon.js';
import { FRENCH_TERMS } from './terms.js';
import { deNom, many, missing, range } from './words.js';

const { alternateObstacles, closedSessionObjections, videoObjections, figures, states, movements } = FRENCH_TERMS;

/** What a printed figure is held against: the names, the number declared, or the law. */
const FIGURE_SOURCES: Readonly<Record<Figure, string>> = {
  'in-office': 'le nombre déclaré, qui est de',
  present: 'les noms, qui en donnent',
  represented: 'les noms, qui en donnent',
  absent: 'les noms, qui en donnent',
  voices: 'les noms, qui en donnent',
  quorum: 'la règle, qui en demande',
};

const SUBSTITUTES = {
  'deputy-or-vice-president': 'adjoint ou vice-président',
  'eldest-member': 'doyen d’âge',
  'elected-chair': 'président élu pour le point',
} as const;

/** « 2 membres l’ont demandé, 3 requis ; 15 voix pour, 11 requises » : the numbers of a closed session, where they are known. */
const closedSession = ({ members, requiredMembers, votesFor, requiredVotes }: ClosedSessionNumbers): string => {
  const parts = [
    ...(members === null ? [] : [`${many(members, 'membre l’a demandé', 'membres l’ont demandé')}${requiredMembers === null ? '' : `, ${requiredMembers} requis`}`]),
    ...(votesFor === null ? [] : [`${votesFor} voix pour${requiredVotes === null ? '' : `, ${range(requiredVotes.atLeast, requiredVotes.atMost)} requises`}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(' ; ')})`;
};

export const FRENCH_ATTENDANCE: Pick<FindingSentences, (FormalityFinding | RollFinding)['_tag']> = {
  HeadPresides: ({ member }, nameOf) => member === null ? 'Séance présidée par le maire ou le président.' : `Séance présidée par ${nameOf(member)}, maire ou président.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Séance présidée par ${member === null ? 'un remplaçant' : nameOf(member)} (${SUBSTITUTES[office]}) : relevé, sans irrégularité.`,
  ChairNotPresent: ({ member }, nameOf) => `L’acte donne la présidence de séance à ${nameOf(member)}, que la feuille ne compte jamais parmi les présents.`,
  ChairOutOfTurn: ({ member, precededBy }, nameOf) => `${nameOf(member)} préside alors que ${nameOf(precededBy)}, qui le précède dans l’ordre, est présent.`,
  ChairNotElected: ({ member }, nameOf) => `Le maire ou le président${member === null ? '' : `, ${nameOf(member)},`} préside le vote de ses propres comptes : l’assemblée élit un autre président.`,
  ChairNotEldest: ({ member, office }, nameOf) =>
    `L’élection est présidée par ${member === null ? 'un membre' : nameOf(member)}, ${office === 'mayor-or-president' ? 'maire ou président' : SUBSTITUTES[office]} : elle doit l’être par le doyen d’âge.`,
  ChairUndetermined: ({ missing: list }) => `Présidence de séance : ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `${members.length > 1 ? 'Secrétaires de séance, pris' : 'Secrétaire de séance, pris'} parmi les membres : ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `L’acte donne pour secrétaire de séance ${nameOf(member)}, que la feuille ne compte jamais parmi les présents.`,
  SecretaryNotAMember: ({ name }) => `L’acte donne pour secrétaire de séance « ${name} », qui n’est pas membre de l’assemblée.`,
  SecretaryUndetermined: ({ missing: list }) => `Secrétariat de séance : ${missing(list)}.`,

  ClosedSessionRegular: (numbers) => `Huis clos décidé régulièrement${closedSession(numbers)}.`,
  ClosedSessionIrregular: ({ objections, ...numbers }) => `Huis clos irrégulier${closedSession(numbers)} : ${objections.map((objection) => closedSessionObjections[objection]).join(' ; ')}.`,
  ClosedSessionUndetermined: ({ missing: list, ...numbers }) => `Huis clos${closedSession(numbers)} : ${missing(list)}.`,
  VideoconferenceRegular: () => 'Visioconférence régulière.',
  VideoconferenceIrregular: ({ objections }) => `Visioconférence irrégulière : ${objections.map((objection) => videoObjections[objection]).join(' ; ')}.`,
  VideoconferenceNotProvided: () => 'Aucun texte ne permet à cet organe de se réunir par visioconférence.',
  VideoconferenceUndetermined: ({ missing: list }) => `Visioconférence : ${missing(list)}.`,

  RollCounted: ({ inOffice, present, doubtful, represented, representedInDoubt, withdrawn, absent }) =>
    `${many(inOffice, 'membre', 'membres')} en exercice = ${many(present, 'présent', 'présents')}${doubtful > 0 ? ` (dont ${many(doubtful, 'incertain', 'incertains')})` : ''} + ${many(represented, 'représenté', 'représentés')}${representedInDoubt > 0 ? ` + ${representedInDoubt} ${representedInDoubt >= 2 ? 'peut-être représentés' : 'peut-être représenté'}` : ''}${withdrawn > 0 ? ` + ${many(withdrawn, 'retiré', 'retirés')}` : ''} + ${many(absent, 'absent', 'absents')}.`,
  RollUndetermined: ({ missing: list, present, doubtful, represented }) =>
    `Présences incomplètes${present === null ? '' : ` (${many(present, 'présent', 'présents')}${doubtful > 0 ? ` dont ${many(doubtful, 'incertain', 'incertains')}` : ''}, ${many(represented, 'représenté', 'représentés')})`} : ${missing(list)}.`,
  MorePresentThanInOffice: ({ inOffice, accounted }) =>
    `Plus de présents et de représentés (${accounted}) que de membres en exercice (${inOffice}).`,
  MoreNamesThanInOffice: ({ inOffice, named }) =>
    `Le registre nomme ${named} membres pour ${inOffice} en exercice : l’un des deux nombres est faux.`,
  MemberInTwoStates: ({ member, presentIfPresent, presentIfAbsent }, nameOf) =>
    `${nameOf(member)} figure à la fois parmi les présents et parmi les absents, sans que le procès-verbal les sépare dans le temps : ${presentIfPresent} présents ou ${presentIfAbsent}.`,
  UndecidableHomonym: ({ present, other }, nameOf) =>
    `Le procès-verbal ne dit pas si « ${nameOf(present)} », présent, et « ${nameOf(other)} » sont une seule personne.`,
  MembersUnaccountedFor: ({ inOffice, named, nowhere }) =>
    `${many(nowhere, 'membre n’apparaît', 'membres n’apparaissent')} nulle part : ${inOffice} en exercice, ${named} nommés.`,
  MovementNotPlaced: ({ movement: { kind, member } }, nameOf) =>
    `${movements[kind]} ${deNom(nameOf(member))} : le procès-verbal ne dit pas avant quel point.`,
  MovementImpossible: ({ movement: { kind, member, before, during }, state }, nameOf) =>
    `${movements[kind]} ${deNom(nameOf(member))}${before === undefined ? '' : ` avant le point ${before}`}${during === undefined ? '' : ` pendant le point ${during}`} impossible : le membre était déjà ${states[state]}.`,
  AlternateAdmitted: ({ alternate, titular }, nameOf) => `${nameOf(alternate)}, suppléant, siège à la place ${deNom(nameOf(titular))} quand ce titulaire est absent.`,
  AlternateRefused: ({ alternate, titular, obstacle }, nameOf) =>
    `${nameOf(alternate)}, suppléant ${deNom(nameOf(titular))}, ne peut siéger : ${alternateObstacles[obstacle]}.`,
  AlternateUndetermined: ({ alternate, titular, missing: list }, nameOf) =>
    `${nameOf(alternate)}, suppléant ${deNom(nameOf(titular))}, siège sans qu’on puisse le vérifier : ${missing(list)}.`,
  PrintedFiguresAgree: ({ figures: agreeing }) =>
    `Les chiffres imprimés s’accordent avec le registre : ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Chiffre imprimé « ${figures[figure]} : ${printed} » en désaccord avec ${FIGURE_SOURCES[figure]} ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (il était exact à l’ouverture de la séance)' : ''}.`,
};
