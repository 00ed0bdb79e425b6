import { isCivilDay } from '../../calendar/index.js';
import type { IdentifierFinding, InternalNumberFinding, ReceiptFinding, StampDayContradicted, StampFinding, UniquenessFinding, UniquenessRule } from '../../transmission/index.js';
import { formatActIdentifier, isActNature } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, many, missing, nature } from './words.js';

/** A component of an identifier, which the finding holds as a text. */
const readNature = (text: string): string => (isActNature(text) ? nature(text) : text);
const readDay = (text: string): string => (isCivilDay(text) ? day(text) : text);

const RULES: Readonly<Record<UniquenessRule, string>> = { ministry: 'le ministère', s2low: 'S2LOW', stela: 'STELA', pastell: 'Pastell' };
const STAMP_DAYS: Readonly<Record<StampDayContradicted['what'], string>> = { sent: 'envoyé', received: 'reçu', published: 'publié' };

export const FRENCH_TRANSMISSION: Pick<FindingSentences, (IdentifierFinding | InternalNumberFinding | UniquenessFinding | StampFinding | ReceiptFinding)['_tag']> = {
  IdentifierAgrees: ({ identifier, suggestedNature }) =>
    `Identifiant ${formatActIdentifier(identifier)} : ${identifier.documentType === null ? '' : `type de document ${identifier.documentType}, `}département ${identifier.department}, SIREN ${identifier.siren} (clé juste, celui de la collectivité), jour ${day(identifier.day)}, numéro interne ${identifier.internalNumber}, ${identifier.nature === null ? `nature absente de l’identifiant${suggestedNature === null ? '' : `, le type de document suggérant ${nature(suggestedNature)}`}` : `nature ${nature(identifier.nature)}`}.`,
  IdentifierDisagrees: ({ component, inIdentifier, expected }) =>
    component === 'siren'
      ? `L’identifiant porte le SIREN ${inIdentifier}, la collectivité le ${expected}.`
      : component === 'nature'
      ? `L’identifiant porte la nature ${readNature(inIdentifier)}, l’acte est de nature ${readNature(expected)} : la nature déclarée est fausse, ou l’identifiant est celui d’un autre acte.`
      : `L’identifiant porte le jour ${readDay(inIdentifier)}, antérieur à la séance du ${readDay(expected)}.`,
  IdentifierDayDiffers: ({ identifier, heldOn, missing: list }) =>
    `L’identifiant porte le ${day(identifier.day)}, la séance est du ${day(heldOn)} : ${missing(list)}.`,
  BodySirenUnknown: ({ identifier, missing: list }) => `SIREN ${identifier.siren} de l’identifiant non comparé : ${missing(list)}.`,
  InternalNumberCorresponds: ({ deliberationNumber, internalNumber, by, before, after }) =>
    `Le numéro interne ${internalNumber} est celui de la délibération ${deliberationNumber}${by === 'counts' ? ', par ses derniers nombres' : ''}${before === '' ? '' : `, ${before} devant`}${after === '' ? '' : `, ${after} derrière`}.`,
  InternalNumberDiffers: ({ deliberationNumber, internalNumber, missing: list }) =>
    `Le numéro interne ${internalNumber} ne contient pas le numéro de la délibération ${deliberationNumber} : ${missing(list)}.`,
  IdentifiersDistinct: ({ rule, compared }) => `${many(compared, 'acte comparé', 'actes comparés')} : aucun n’est le même qu’un autre pour ${RULES[rule]}.`,
  IdentifierReused: ({ rule, internalNumber, acts }) => `Le numéro ${internalNumber} désigne plusieurs actes (${acts.join(', ')}), qui sont le même pour ${RULES[rule]} : seul le premier est accepté.`,
  IdentifierPerhapsReused: ({ rule, internalNumber, acts, missing: list }) =>
    `Le numéro ${internalNumber} désigne plusieurs actes (${acts.join(', ')}), peut-être le même pour ${RULES[rule]} : ${missing(list)}.`,
  StampAgrees: ({ stamp: { identifier } }) => `Le cachet${identifier === null ? '' : ` (${formatActIdentifier(identifier)})`} ne contredit pas l’acte.`,
  StampDayContradicted: ({ what, printed, against, other }) =>
    against === 'recorded'
      ? `Le cachet porte « ${STAMP_DAYS[what]} le ${day(printed)} », le registre le ${day(other)} : l’un des deux jours est faux.`
      : `Le cachet porte « ${STAMP_DAYS[what]} le ${day(printed)} », avant le ${day(other)}, jour ${against === 'sent' ? 'de l’envoi' : 'de la décision'} : l’un des deux jours est faux.`,
  StampUnreadable: ({ stamp: { reading }, missing: list }) =>
    `Cachet lu en partie${reading === null ? '' : ` (SIREN ${reading.siren}, ${day(reading.day)})`} : ${missing(list)}.`,
  StampSimulated: ({ missing: list }) => `Cachet d’une plateforme d’essai, qui ne montre aucune transmission : ${missing(list)}.`,
  ReceivedByPrefecture: ({ receivedOn }) => `Reçu en préfecture le ${day(receivedOn)}.`,
  ReceivedBeforeItsDay: ({ receivedOn, day: itsDay }) =>
    `Reçu en préfecture le ${day(receivedOn)}, avant le ${day(itsDay)}, jour de l’acte : l’un des deux est faux.`,
  ReceiptUnknown: ({ missing: list }) => `Transmission : ${missing(list)}.`,
};
