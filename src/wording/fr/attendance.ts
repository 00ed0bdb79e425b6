import type { Figure, FormalityFinding, RollFinding } from '../../attendance/index.js';
import type { FindingSentences } from '../lexicon.js';
import { FRENCH_TERMS } from './terms.js';
import { deNom, many, missing, range } from './words.js';

const { figures, states, movements } = FRENCH_TERMS;

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

export const FRENCH_ATTENDANCE: Pick<FindingSentences, (FormalityFinding | RollFinding)['_tag']> = {
  HeadPresides: ({ member }, nameOf) => member === null ? 'Séance présidée par le maire ou le président.' : `Séance présidée par ${nameOf(member)}, maire ou président.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Séance présidée par ${member === null ? 'un remplaçant' : nameOf(member)} (${SUBSTITUTES[office]}) : relevé, sans irrégularité.`,
  ChairNotPresent: ({ member }, nameOf) => `${nameOf(member)} est indiqué comme président de séance sans jamais être présent.`,
  ChairUndetermined: ({ missing: list }) => `Présidence de séance : ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `${members.length > 1 ? 'Secrétaires de séance, pris' : 'Secrétaire de séance, pris'} parmi les membres : ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `${nameOf(member)} est indiqué comme secrétaire de séance sans jamais être présent.`,
  SecretaryUndetermined: ({ missing: list }) => `Secrétariat de séance : ${missing(list)}.`,

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
  MovementImpossible: ({ movement: { kind, member, before }, state }, nameOf) =>
    `${movements[kind]} ${deNom(nameOf(member))}${before === undefined ? '' : ` avant le point ${before}`} impossible : le membre était déjà ${states[state]}.`,
  PrintedFiguresAgree: ({ figures: agreeing }) =>
    `Les chiffres imprimés s’accordent avec le registre : ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Chiffre imprimé « ${figures[figure]} : ${printed} » en désaccord avec ${FIGURE_SOURCES[figure]} ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (il était exact à l’ouverture de la séance)' : ''}.`,
};
