import type { CivilDay, ClearPeriod } from '../calendar/index.js';
import { formatCivilDay } from '../calendar/index.js';
import type { LargestYear, PrintedRate } from '../funding/index.js';
import type { Euro } from '../money/index.js';
import { formatEuro } from '../money/index.js';
import { formatActIdentifier } from '../transmission/index.js';
import type { Counts } from '../vote/index.js';
import { FRENCH_DEFECTS } from './fr-defects.js';
import { FRENCH_TERMS } from './fr-terms.js';
import type { AnyFact, FindingSentences, Lexicon } from './lexicon.js';
import { percentage, spread, yearSpan } from './money-words.js';

const { facts, obstacles, figures, choices, states, movements } = FRENCH_TERMS;

const day = (value: CivilDay): string => formatCivilDay(value, 'fr');
const euro = (value: Euro): string => formatEuro(value, 'fr');
const many = (count: number, one: string, several: string): string => `${count} ${count >= 2 ? several : one}`;
const missing = (list: ReadonlyArray<AnyFact>): string =>
  `${list.length > 1 ? 'informations manquantes' : 'information manquante'} : ${list.map((fact) => facts[fact]).join(' et ')}`;
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

const SUBSTITUTES = {
  'deputy-or-vice-president': 'adjoint ou vice-président',
  'eldest-member': 'doyen d’âge',
  'elected-chair': 'président élu pour le point',
} as const;

const ANNOUNCED = { unanimous: 'à l’unanimité', adopted: 'adopté', rejected: 'rejeté' } as const;

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

  HeadPresides: ({ member }, nameOf) => `Séance présidée par ${member === null ? 'le maire ou le président' : nameOf(member)}, maire ou président.`,
  SubstitutePresides: ({ member, office }, nameOf) =>
    `Séance présidée par ${member === null ? 'un remplaçant' : nameOf(member)} (${SUBSTITUTES[office]}) : relevé, sans irrégularité.`,
  ChairNotPresent: ({ member }, nameOf) => `${nameOf(member)} est indiqué comme président de séance sans jamais être présent.`,
  ChairUndetermined: ({ missing: list }) => `Présidence de séance : ${missing(list)}.`,
  SecretaryAppointed: ({ members }, nameOf) => `Secrétaire de séance, choisi parmi les membres : ${members.map(nameOf).join(', ')}.`,
  SecretaryNotPresent: ({ member }, nameOf) => `${nameOf(member)} est indiqué comme secrétaire de séance sans jamais être présent.`,
  SecretaryUndetermined: ({ missing: list }) => `Secrétariat de séance : ${missing(list)}.`,

  RollCounted: ({ inOffice, present, doubtful, represented, representedInDoubt, withdrawn, absent }) =>
    `${many(inOffice, 'membre', 'membres')} en exercice = ${many(present, 'présent', 'présents')}${doubtful > 0 ? ` (dont ${many(doubtful, 'incertain', 'incertains')})` : ''} + ${many(represented, 'représenté', 'représentés')}${representedInDoubt > 0 ? ` + ${representedInDoubt} ${representedInDoubt >= 2 ? 'peut-être représentés' : 'peut-être représenté'}` : ''}${withdrawn > 0 ? ` + ${many(withdrawn, 'retiré', 'retirés')}` : ''} + ${many(absent, 'absent', 'absents')}.`,
  RollUndetermined: ({ missing: list, present, represented }) =>
    `Présences incomplètes${present === null ? '' : ` (${many(present, 'présent', 'présents')}, ${many(represented, 'représenté', 'représentés')})`} : ${missing(list)}.`,
  MorePresentThanInOffice: ({ inOffice, accounted }) =>
    `Plus de présents et de représentés (${accounted}) que de membres en exercice (${inOffice}).`,
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
    `Les chiffres imprimés s’accordent avec les noms : ${agreeing.map(({ figure, printed }) => `${figures[figure]} ${printed}`).join(', ')}.`,
  PrintedFigureDisagrees: ({ figure, printed, atLeast, atMost, trueAt }) =>
    `Chiffre imprimé « ${figures[figure]} : ${printed} » en désaccord avec les noms, qui en donnent ${range(atLeast, atMost)}${trueAt === 'opening' ? ' (il était exact à l’ouverture de la séance)' : ''}.`,

  ProxyValid: ({ giver, holder }, nameOf) => `Pouvoir valable : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)}.`,
  ProxyRefused: ({ giver, holder, obstacle, limit }, nameOf) =>
    `Pouvoir refusé : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}${obstacle === 'holder-already-holds' ? ` (${limit} au plus par mandataire)` : ''}.`,
  ProxyLapsed: ({ giver, holder, obstacle }, nameOf) =>
    `Pouvoir éteint à partir de ce point : ${nameOf(giver)} à ${holder === null ? '(non nommé)' : nameOf(holder)} ; ${obstacles[obstacle]}.`,
  ProxyUndetermined: ({ giver, holder, missing: list }, nameOf) =>
    `Pouvoir ${deNom(nameOf(giver))}${holder === null ? '' : ` à ${nameOf(holder)}`} : ${missing(list)}.`,
  VoicesCounted: ({ own, byProxy, total }) => `${total} voix : ${own} en personne, ${byProxy} par pouvoir.`,
  VoicesUndetermined: ({ atLeast, atMost, missing: list }) =>
    `Nombre de voix indéterminé${atMost > 1_000_000 ? '' : `, ${range(atLeast, atMost)}`} : ${missing(list)}.`,

  QuorumMet: ({ inOffice, required, counted, counts }) =>
    `Quorum atteint : ${required} requis sur ${inOffice} en exercice, ${counted} ${counts === 'present' ? 'présents ; les pouvoirs ne comptent pas' : 'présents ou représentés'}.`,
  QuorumNotMet: ({ inOffice, required, counted, missing: short, counts }) =>
    `Quorum non atteint : ${required} requis sur ${inOffice} en exercice, ${counted} ${counts === 'present' ? 'présents' : 'présents ou représentés'} ; il en manque ${short}.`,
  QuorumWaived: ({ quorumFailedOn, counted }) =>
    `Aucun quorum n’est requis : seconde convocation après la séance du ${day(quorumFailedOn)}, restée sans quorum${counted === null ? '' : ` (${many(counted, 'présent', 'présents')})`}.`,
  QuorumUndetermined: ({ missing: list, required, atLeast, atMost }) =>
    `Quorum indéterminé${required === null ? '' : `, ${required} requis`}${atLeast === null || atMost === null ? '' : `, ${range(atLeast, atMost)} présents`} : ${missing(list)}.`,

  VoteAdopted: (finding) =>
    `Adopté : ${votes(finding)}${finding.unanimity === 'all-voters' ? ' ; unanimité' : finding.unanimity === 'votes-cast' ? ' ; unanimité des suffrages exprimés' : ''}${finding.castingVote === 'used' ? ' ; la voix du président l’emporte' : ''}.`,
  VoteRejected: (finding) =>
    `Rejeté : ${votes(finding)}${finding.castingVote === 'used' ? ' ; la voix du président l’emporte' : finding.castingVote === 'none' ? ' ; partage sans voix prépondérante' : ''}.`,
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
    `L’identifiant porte le jour ${identifier.day}, la séance est du ${heldOn} : ${missing(list)}.`,
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
  ChallengeOpen: ({ period }) => `Recours ouvert jusqu’au ${periodEnd(period)} (${period.months} mois francs depuis le ${day(period.from)}).`,
  ChallengeUndetermined: ({ missing: list }) => `Délai de recours indéterminé : ${missing(list)}.`,
  ReferralOpen: ({ period }) => `Déféré préfectoral possible jusqu’au ${periodEnd(period)} (${period.months} mois francs depuis le ${day(period.from)}).`,
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
    legend: [
      '✓ conforme   ✗ irrégulier   ? indéterminé : un fait manque   → à trancher par une personne',
      'Entre crochets, l’état de notre vérification du texte cité.',
    ],
  },
};
