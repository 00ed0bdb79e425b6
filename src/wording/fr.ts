import type { Figure } from '../attendance/index.js';
import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { LargestYear, PrintedRate } from '../funding/index.js';
import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import { formatActIdentifier } from '../transmission/index.js';
import type { AppliedMajority, CommunesCount, Counts, PrintedVoteFigure } from '../vote/index.js';
import { FRENCH_DEFECTS } from './fr-defects.js';
import { FRENCH_ELECTIONS } from './fr-elections.js';
import { FRENCH_TERMS } from './fr-terms.js';
import type { AnyFact, FindingSentences, Lexicon } from './lexicon.js';
import { percentage, spread, yearSpan } from './money-words.js';
import type { SeatWords } from './seat-words.js';
import { wordAllocation } from './seat-words.js';

const { facts, obstacles, figures, choices, states, movements, votingBases, wordingObjections, communesDecisions, executiveParts } = FRENCH_TERMS;

const day = (value: CivilDay): string => formatCivilDay(value, 'fr');
const euro = (value: Euro): string => formatEuro(value, 'fr');
const many = (count: number, one: string, several: string): string => `${count} ${count >= 2 ? several : one}`;
const missing = (list: ReadonlyArray<AnyFact>): string =>
  `il manque ${list.map((fact) => facts[fact]).join(' et ')}`;
const clearDays = (count: number): string => many(count, 'jour franc', 'jours francs');
const requirement = (required: number, other: number | null): string =>
  other === null ? `${required} requis` : `${Math.min(required, other)} ou ${Math.max(required, other)} requis selon la population, qui n’est pas connue`;
const range = (atLeast: number, atMost: number): string => (atLeast === atMost ? `${atLeast}` : `entre ${atLeast} et ${atMost}`);
const deNom = (name: string): string => (/^[aeéèêiou]/i.test(name) ? `d’${name}` : `de ${name}`);

const votes = (counts: Counts): string =>
  [
    `${counts.for} pour`,
    `${counts.against} contre`,
    ...(counts.abstentions > 0 ? [many(counts.abstentions, 'abstention', 'abstentions')] : []),
    ...(counts.blankOrSpoiled > 0 ? [many(counts.blankOrSpoiled, 'bulletin blanc ou nul', 'bulletins blancs ou nuls')] : []),
    ...(counts.notTakingPart > 0 ? [`${counts.notTakingPart} ne prenant pas part au vote`] : []),
    many(counts.votesCast, 'suffrage exprimé', 'suffrages exprimés'),
  ].join(', ');

const largest = ({ atLeast, atMost }: LargestYear): string => (atLeast === atMost ? euro(atLeast) : `au moins ${euro(atLeast)}`);
const percent = ({ rate, decimals }: PrintedRate): string => `${percentage(rate, decimals, ',')}\u00A0%`;
const periodEnd = ({ lastDay, otherReading }: ClearPeriod): string =>
  otherReading === null ? day(lastDay) : `${day(lastDay)} (${day(otherReading)} selon l’autre lecture)`;

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

const ANNOUNCED = { unanimous: 'à l’unanimité', adopted: 'adopté', rejected: 'rejeté' } as const;

const METHODS = { 'largest-remainder': 'au plus fort reste', 'highest-average': 'à la plus forte moyenne' } as const;
const SETTLED_BY = { 'a-seat-each': 'par un siège à chacune', 'more-votes': 'au plus grand nombre de suffrages', age: 'au bénéfice de l’âge', lots: 'par le sort' } as const;

const SEAT_WORDS: SeatWords = {
  separator: ' ; ',
  bonus: (seats) => `${seats} de prime`,
  byQuota: (seats) => `${seats} au quotient`,
  beyondQuota: (seats, method) => `${seats} ${METHODS[method]}`,
  quota: ({ numerator, denominator }) => `quotient ${numerator}/${denominator}`,
  step: (won, at, method) => `${method === 'largest-remainder' ? 'reste' : 'moyenne'} de ${at} : ${won}`,
  tie: (among, settledBy) => ` (égalité entre ${among}, départagée ${SETTLED_BY[settledBy]})`,
  bonusTie: (list, among, settledBy) => `prime à ${list} (égalité entre ${among}, départagée ${SETTLED_BY[settledBy]})`,
  admissions: { 'below-threshold': 'sous le seuil', 'no-vote': 'aucune voix' },
  unfilled: (seats) => many(seats, 'siège sans candidat', 'sièges sans candidat'),
};

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
    `${many(favourable, 'conseil favorable', 'conseils favorables')} sur ${councils}, ${favourablePopulation} habitants sur ${population}`,
    `il faut ${branches.map(({ councilsRequired, populationRequired }) => `${many(councilsRequired, 'conseil', 'conseils')} et ${populationRequired} habitants`).join(', ou ')}`,
    ...(silent > 0 ? [`${many(silent, 'commune restée silencieuse, réputée', 'communes restées silencieuses, réputées')} ${silence === 'favourable' ? 'favorable' : 'défavorable'}${silent >= 2 ? 's' : ''}`] : []),
    ...(pending > 0 ? [`${many(pending, 'commune', 'communes')} encore dans ${pending >= 2 ? 'leur' : 'son'} délai`] : []),
    ...(withoutRequired.length > 0 ? [`sans ${withoutRequired.join(', ')}, que la majorité doit comprendre`] : []),
    ...(alsoNeeds === 'nothing' ? [] : ['la délibération de l’établissement est requise par ailleurs']),
  ].join(' ; ');

const FINDINGS: FindingSentences = {
  ConvocationInTime: ({ sentOn, heldOn, clearDays: count, required, otherRequirement, latestSendingDay }) =>
    `Convocation envoyée le ${day(sentOn)} pour le ${day(heldOn)} : ${clearDays(count)}, ${requirement(required, otherRequirement)} ; samedis, dimanches et jours fériés compris. Dernier jour d’envoi : ${day(latestSendingDay)}.`,
  ConvocationLate: ({ sentOn, heldOn, clearDays: count, required, daysShort, latestSendingDay, otherRequirement }) =>
    `Convocation tardive, envoyée le ${day(sentOn)} pour le ${day(heldOn)} : ${clearDays(count)}, ${requirement(required, otherRequirement)}. Il manque ${otherRequirement === null ? '' : 'au moins '}${many(daysShort, 'jour', 'jours')} ; le dernier jour d’envoi était le ${day(latestSendingDay)}.`,
  ConvocationUndetermined: ({ missing: list, possibleRequirements }) =>
    `Délai de convocation indéterminé : ${missing(list)}${possibleRequirements.length > 1 ? ` (${possibleRequirements.join(' ou ')} jours francs requis selon le cas)` : ''}.`,
  UrgencyAccepted: () => 'Délai abrégé pour urgence : il en a été rendu compte à l’ouverture, et l’assemblée s’est prononcée pour.',
  UrgencyNotReported: () => 'Délai abrégé pour urgence sans qu’il en ait été rendu compte à l’ouverture de la séance.',
  UrgencyUndetermined: ({ missing: list }) => `Délai abrégé pour urgence : ${missing(list)}.`,
  ExplanatoryNoteSent: () => 'Une note explicative de synthèse accompagnait la convocation.',
  ExplanatoryNoteMissing: () => 'Aucune note explicative de synthèse n’accompagnait la convocation ; elle était due.',
  ExplanatoryNoteNotRequired: () => 'La note explicative de synthèse n’est pas due à cette population.',
  ExplanatoryNoteUndetermined: ({ missing: list }) => `Note explicative de synthèse : ${missing(list)}.`,

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

  ProxyValid: ({ giver, holder }, nameOf) => `Pouvoir valable : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Pouvoir refusé : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' ? ` (${limit})` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Pouvoir sans effet à ce point : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Pouvoir ${deNom(nameOf(giver))}${holder === null ? '' : ` à ${nameOf(holder)}`} : ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${total} voix : ${own} en personne, ${byProxy} par pouvoir.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Nombre de voix indéterminé${atMost === null ? '' : `, ${range(atLeast, atMost)}`} : ${missing(list)}.`,

  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum atteint : ${required} requis sur ${inOffice} en exercice, ${counts === 'present' ? `${many(counted, 'présent', 'présents')} ; les pouvoirs ne comptent pas` : `${counted} présents ou représentés`}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum non atteint : ${required} requis sur ${inOffice} en exercice, ${counts === 'present' ? many(counted, 'présent', 'présents') : `${counted} présents ou représentés`} ; il en manque ${short}.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `Aucun quorum n’est requis : seconde convocation après la séance du ${day(quorumFailedOn)}, restée sans quorum${counted === null ? '' : ` (${many(counted, 'présent', 'présents')})`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum indéterminé${required === null ? '' : `, ${required} requis`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} présents`} : ${missing(list)}.`,

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

  BlockVoteAllowed: ({ deliberations }) => `Vote groupé de ${many(deliberations, 'délibération', 'délibérations')} admis.`,
  BlockVoteRefused: ({ deliberations, because }) =>
    `Vote groupé de ${many(deliberations, 'délibération', 'délibérations')} irrégulier : ${because === 'no-common-object' ? 'elles n’ont pas d’objet commun' : 'un membre a demandé des votes séparés'}.`,
  BlockVoteUndetermined: ({ missing: list }) => `Vote groupé : ${missing(list)}.`,

  CommunesMajorityReached: (finding) => `Majorité des communes atteinte : ${communes(finding)}.`,
  CommunesMajorityNotReached: (finding) => `Majorité des communes non atteinte : ${communes(finding)}.`,
  CommunesMajorityUndetermined: ({ decision, count, missing: list }) =>
    `Majorité des communes indéterminée (${count === null ? communesDecisions[decision] : communes(count)}) ; ${missing(list)}.`,

  ...FRENCH_ELECTIONS,

  SeatsAllocated: (finding) => `${many(finding.seats, 'siège réparti', 'sièges répartis')} ${METHODS[finding.method]} : ${wordAllocation(finding, SEAT_WORDS)}.`,
  SecondRoundNeeded: ({ leading, votes: most, votesCast }) =>
    `Aucun siège au premier tour : ${leading.join(', ')} en tête avec ${most} voix, la majorité absolue des ${votesCast} suffrages exprimés n’est pas atteinte ; un second tour est nécessaire.`,
  NoSeatAllocated: ({ because, seats }) =>
    `Aucun des ${seats} sièges n’est attribué : ${because === 'no-vote' ? 'aucun suffrage exprimé' : 'aucune liste n’atteint le seuil'}.`,
  SeatsNeedDraw: ({ lists, atStake, stage, soFar }) =>
    `Égalité de suffrages et d’âge entre ${lists.join(', ')} pour ${stage === 'bonus' ? `la prime de ${many(atStake, 'siège', 'sièges')}` : many(atStake, 'siège', 'sièges')} : le sort décide.${soFar === null ? '' : ` Déjà acquis : ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  SeatsUndetermined: ({ missing: list, lists, atStake, soFar }) =>
    `${many(atStake, 'siège indéterminé', 'sièges indéterminés')} (${lists.join(', ')}) : ${missing(list)}.${soFar === null ? '' : ` Déjà acquis : ${wordAllocation(soFar, SEAT_WORDS)}.`}`,
  ListVotesDisagree: ({ votesCast, sum }) => `Suffrages exprimés imprimés : ${votesCast} ; la somme des voix des listes est de ${sum}.`,
  PrintedSeatsAgree: ({ lists }) => `Les sièges imprimés s’accordent avec la règle (${many(lists, 'liste', 'listes')}).`,
  PrintedSeatsDisagree: ({ lists }) =>
    `Sièges imprimés en désaccord avec la règle : ${lists.map(({ list, printed, computed }) => `${list} ${printed} au lieu de ${computed}`).join(', ')}.`,
  PrintedBonusDisagrees: ({ seats, printed, computed }) => `Prime imprimée de ${printed} sur ${many(seats, 'siège', 'sièges')} ; elle est de ${computed}.`,

  GrantSpreadOverYears: ({ total, years, amounts, spread: how }) =>
    `Subvention de ${euro(total)} sur ${yearSpan(years)} : ${spread(amounts, euro)}${how === 'equal' ? ' (répartition égale, l’acte ne donnant pas les montants annuels)' : ''}.`,
  GrantYearsDisagree: ({ total, sum, difference }) =>
    `Les montants annuels font ${euro(sum)} pour une subvention de ${euro(total)} : écart de ${euro(difference)}.`,
  SumOutOfRange: ({ missing: list }) => `Somme non calculée : ${missing(list)}.`,
  AgreementInPlace: ({ threshold, largestYear }) =>
    `Convention approuvée ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année).`,
  AgreementMissing: ({ threshold, largestYear }) =>
    `Convention absente ; elle est requise au-delà de ${euro(threshold)} par an à un organisme de droit privé (ici ${largest(largestYear)} sur une année).`,
  AgreementNotRequired: ({ threshold, because }) =>
    because === 'public-law-beneficiary'
      ? 'Aucune convention n’est requise : le bénéficiaire est de droit public.'
      : `Aucune convention n’est requise : pas plus de ${euro(threshold)} sur une année.`,
  AgreementUndetermined: ({ missing: list, threshold }) =>
    `Convention${threshold === null ? '' : ` (au-delà de ${euro(threshold)} par an)`} : ${missing(list)}.`,
  ShareAgrees: ({ contributor, amount, whole, printed, rounding }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)}, taux imprimé ${percent(printed)} ${rounding === 'exact' ? 'exact' : rounding === 'nearest' ? 'arrondi' : 'tronqué'}.`,
  ShareDisagrees: ({ contributor, amount, whole, printed }) =>
    `${contributor} : ${euro(amount)} sur ${euro(whole)} ne font pas le taux imprimé de ${percent(printed)}.`,
  ContributionsWithinCost: ({ cost, sum, left }) =>
    `Programme de ${euro(cost)} par an : ${euro(sum)} de contributions, ${euro(left)} restant.`,
  ContributionsExceedCost: ({ cost, sum, excess }) => `Contributions de ${euro(sum)} pour un coût de ${euro(cost)} : ${euro(excess)} de trop.`,

  IdentifierAgrees: ({ identifier }) =>
    `Identifiant ${formatActIdentifier(identifier)} : ${identifier.documentType === null ? '' : `type de document ${identifier.documentType}, `}département ${identifier.department}, SIREN ${identifier.siren} (clé juste, celui de la collectivité), jour ${identifier.day}, numéro interne ${identifier.internalNumber}, ${identifier.nature === null ? 'nature absente de l’identifiant' : `nature ${identifier.nature}`}.`,
  IdentifierDisagrees: ({ component, inIdentifier, expected }) =>
    component === 'siren'
      ? `L’identifiant porte le SIREN ${inIdentifier}, la collectivité le ${expected}.`
      : `L’identifiant porte le jour ${inIdentifier}, antérieur à la séance du ${expected}.`,
  IdentifierDayDiffers: ({ identifier, heldOn, missing: list }) =>
    `L’identifiant porte le ${day(identifier.day)}, la séance est du ${day(heldOn)} : ${missing(list)}.`,
  BodySirenUnknown: ({ identifier, missing: list }) => `SIREN ${identifier.siren} de l’identifiant non comparé : ${missing(list)}.`,
  ReceivedByPrefecture: ({ receivedOn }) => `Reçu en préfecture le ${day(receivedOn)}.`,
  ReceivedBeforeItsDay: ({ receivedOn, day: itsDay }) =>
    `Reçu en préfecture le ${day(receivedOn)}, avant le ${day(itsDay)}, jour de l’acte : l’un des deux est faux.`,
  ReceiptUnknown: ({ missing: list }) => `Transmission : ${missing(list)}.`,

  PublishedBeforeDecision: ({ publishedOn, decidedOn }) =>
    `Publié le ${day(publishedOn)}, avant la décision du ${day(decidedOn)} : l’un des deux jours est faux.`,
  Executory: ({ day: since, publishedOn, transmittedOn }) =>
    `Exécutoire depuis le ${day(since)} : ${publishedOn === transmittedOn ? 'publié et transmis ce jour-là' : `publié le ${day(publishedOn)}, transmis le ${day(transmittedOn)}`}.`,
  ExecutoryUndetermined: ({ missing: list }) => `Caractère exécutoire indéterminé : ${missing(list)}.`,
  ChallengeOpen: ({ period }) => `Recours possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}, hors prolongation pour la distance.`,
  ChallengeUndetermined: ({ missing: list }) => `Délai de recours indéterminé : ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Déféré préfectoral possible jusqu’au ${periodEnd(period)} : ${period.months} mois francs depuis le ${day(period.from)}.`,
  ReferralUndetermined: ({ missing: list }) => `Délai de déféré indéterminé : ${missing(list)}.`,
};

/** French, the reference wording. */
export const FRENCH: Lexicon = {
  locale: 'fr',
  findings: FINDINGS,
  defects: FRENCH_DEFECTS,
  ...FRENCH_TERMS,
  atPath: (path, sentence) => `${path === '' ? 'À la racine' : path} : ${sentence}`,
  report: {
    title: (body, organ, on) => `${body} — ${organ}, séance du ${on}`,
    summary: (breaches, undetermined, decisions) =>
      [
        breaches === 0 ? 'Aucune irrégularité relevée' : many(breaches, 'irrégularité relevée', 'irrégularités relevées'),
        many(undetermined, 'point indéterminé', 'points indéterminés'),
        ...(decisions > 0 ? [many(decisions, 'point à trancher', 'points à trancher')] : []),
      ].join(' ; ') + '.',
    sections: {
      convocation: 'Convocation',
      formalities: 'Présidence et secrétariat',
      roll: 'Présences',
      proxies: 'Pouvoirs et voix',
      quorum: 'Quorum',
      vote: 'Vote',
      funding: 'Financement',
      transmission: 'Transmission',
      'entry-into-force': 'Caractère exécutoire et recours',
    },
    deliberation: (number, subject) => `Délibération ${number}${subject === null ? '' : ` — ${subject}`}`,
    sameAsBefore: 'Présences, pouvoirs et quorum : inchangés.',
    basis: 'Fondement : ',
    note: 'note',
    notesHeading: 'Notes d’interprétation (docs/interpretations)',
    legend: [
      '✓ conforme   ✗ irrégulier   ? indéterminé : un fait manque   → à trancher par une personne',
      'Entre crochets, l’état de notre vérification du texte cité.',
    ],
  },
};
