import type { AccountsExecutiveFinding, AppliedMajority, BlockVoteFinding, CommunesCount, CommunesFinding, PrintedVoteFigure, VoteFinding } from '../../vote/index.js';
import type { FindingSentences } from '../lexicon.js';
import { FRENCH_TERMS } from './terms.js';
import { deNom, many, missing, thousands, votes } from './words.js';

const { choices, votingBases, wordingObjections, communesDecisions, executiveParts } = FRENCH_TERMS;

const ANNOUNCED = { unanimous: 'à l’unanimité', adopted: 'adopté', rejected: 'rejeté' } as const;

const VOTE_FIGURES: Readonly<Record<PrintedVoteFigure, string>> = {
  voices: 'voix', voters: 'votants', 'votes-cast': 'suffrages exprimés', 'absolute-majority': 'majorité absolue',
};

const trimmed = (wording: string): string => wording.trim().replace(/\.$/, '');

const majorityOf = (majority: AppliedMajority | undefined): string => {
  if (majority === undefined) return '';
  const { requiredVotes, numerator, denominator, strictness, base, total, needed } = majority;
  return ` ; ${many(requiredVotes, 'voix requise', 'voix requises')} ${needed === 'to-reject' ? 'contre pour rejeter' : 'pour adopter'} (${strictness === 'more-than' ? 'plus de' : 'au moins'} ${numerator}/${denominator} des ${total} ${votingBases[base]})`;
};

const communes = ({ decision, councils, favourable, population, favourablePopulation, branches, silence, silent, pending, withoutRequired, alsoNeeds }: CommunesCount): string =>
  [
    communesDecisions[decision],
    `${many(favourable, 'conseil favorable', 'conseils favorables')} sur ${councils}, ${many(favourablePopulation, 'habitant', 'habitants')} sur ${thousands(population)}`,
    `il faut ${branches.map(({ councilsRequired, populationRequired }) => `${many(councilsRequired, 'conseil', 'conseils')} et ${many(populationRequired, 'habitant', 'habitants')}`).join(', ou ')}`,
    ...(silent > 0 ? [`${many(silent, 'commune restée silencieuse, réputée', 'communes restées silencieuses, réputées')} ${silence === 'favourable' ? 'favorable' : 'défavorable'}${silent >= 2 ? 's' : ''}`] : []),
    ...(pending > 0 ? [`${many(pending, 'commune', 'communes')} encore dans ${pending >= 2 ? 'leur' : 'son'} délai`] : []),
    ...(withoutRequired.length > 0 ? [`sans ${withoutRequired.join(', ')}, que la majorité doit comprendre`] : []),
    ...(alsoNeeds === 'nothing' ? [] : ['la délibération de l’établissement est requise par ailleurs']),
  ].join(' ; ');

export const FRENCH_VOTE: Pick<FindingSentences, (AccountsExecutiveFinding | BlockVoteFinding | CommunesFinding | VoteFinding)['_tag']> = {
  VoteAdopted: (finding) =>
    `Adopté : ${votes(finding)}${finding.unanimity === 'all-voters' ? ' ; unanimité' : finding.unanimity === 'votes-cast' ? ' ; unanimité des suffrages exprimés' : ''}${finding.castingVote === 'used' ? ' ; la voix du président l’emporte' : ''}${majorityOf(finding.majority)}.`,
  VoteRejected: (finding) =>
    `Rejeté : ${votes(finding)}${finding.castingVote === 'used' ? ' ; la voix du président l’emporte' : finding.castingVote === 'none' ? ' ; partage sans voix prépondérante' : ''}${majorityOf(finding.majority)}.`,
  VoteAdoptedAsAnnounced: ({ announced }) =>
    `Adopté${announced === 'unanimous' ? ' à l’unanimité' : ''}, selon l’annonce du procès-verbal ; il ne donne aucun chiffre, et aucun n’est reconstitué.`,
  VoteRejectedAsAnnounced: () => 'Rejeté, selon l’annonce du procès-verbal ; il ne donne aucun chiffre, et aucun n’est reconstitué.',
  TieNeedsCastingVote: (finding) => `Partage égal (${votes(finding)}) : la voix du président est prépondérante, et son vote n’est pas connu.`,
  VoteUndetermined: ({ missing: list }) => `Vote indéterminé : ${missing(list)}.`,
  MoreVotesThanVoices: ({ votes: count, voices, excess }) => `${count} votes pour ${voices} voix : ${excess} de trop.`,
  VoterWithoutVoice: ({ member, choice }, nameOf) => `${nameOf(member)} vote (${choices[choice]}) sans être ni présent ni valablement représenté.`,
  VotedTwice: ({ member }, nameOf) => `La voix ${deNom(nameOf(member))} est comptée plus d’une fois.`,
  NamesExceedTally: ({ choice, names, tally }) => `${names} noms sous « ${choices[choice]} » pour ${many(tally, 'voix annoncée', 'voix annoncées')}.`,
  AnnouncementContradicted: ({ announced, for: inFavour, against }) =>
    `Résultat annoncé (« ${ANNOUNCED[announced]} ») contredit par les chiffres : ${inFavour} pour, ${against} contre.`,

  PrintedWordingConfirmed: ({ wording, for: inFavour, against, abstentions }) =>
    `La mention « ${trimmed(wording)} » s’accorde avec les chiffres : ${inFavour} pour, ${against} contre, ${many(abstentions, 'abstention', 'abstentions')}.`,
  PrintedWordingContradicted: ({ wording, for: inFavour, against, abstentions, because }) =>
    `La mention « ${trimmed(wording)} » est contredite par les chiffres (${inFavour} pour, ${against} contre, ${many(abstentions, 'abstention', 'abstentions')}) : ${because.map((objection) => wordingObjections[objection]).join(' ; ')}.`,
  PrintedWordingUndetermined: ({ wording, missing: list }) => `Mention « ${trimmed(wording)} » non comparée : ${missing(list)}.`,
  PrintedVoteFigureAgrees: ({ figure, printed }) => `Chiffre imprimé du vote exact : ${VOTE_FIGURES[figure]} ${printed}.`,
  PrintedVoteFigureDisagrees: ({ figure, printed, computed }) =>
    `Chiffre imprimé du vote « ${VOTE_FIGURES[figure]} : ${printed} » en désaccord avec le décompte, qui donne ${computed}.`,

  ExecutiveKeptOutOfAccounts: () => 'Le maire ou le président n’a pris aucune part au vote de ses comptes.',
  ExecutiveTookPartInAccounts: ({ parts }) =>
    `Le maire ou le président a pris part au vote de ses comptes : ${parts.map((part) => executiveParts[part]).join(', ')}.`,
  AccountsExecutiveUndetermined: ({ missing: list }) => `Part du maire ou du président au vote de ses comptes : ${missing(list)}.`,

  BlockVoteAllowed: ({ deliberations }) => deliberations === 1 ? 'Une seule délibération : rien à grouper.' : `Vote groupé de ${many(deliberations, 'délibération', 'délibérations')} admis.`,
  BlockVoteRefused: ({ deliberations, because }) =>
    `Vote groupé de ${many(deliberations, 'délibération', 'délibérations')} irrégulier : ${because === 'no-common-object' ? 'elles n’ont pas d’objet commun' : 'un membre a demandé des votes séparés'}.`,
  BlockVoteUndetermined: ({ missing: list }) => `Vote groupé : ${missing(list)}.`,

  CommunesMajorityReached: (finding) => `Majorité des communes atteinte : ${communes(finding)}.`,
  CommunesMajorityNotReached: (finding) => `Majorité des communes non atteinte : ${communes(finding)}.`,
  CommunesMajorityUndetermined: ({ decision, count, missing: list }) =>
    `Majorité des communes indéterminée (${count === null ? communesDecisions[decision] : communes(count)}) ; ${missing(list)}.`,
};
