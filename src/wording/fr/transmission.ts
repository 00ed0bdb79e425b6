import type { IdentifierFinding, ReceiptFinding } from '../../transmission/index.js';
import { formatActIdentifier } from '../../transmission/index.js';
import type { FindingSentences } from '../lexicon.js';
import { day, missing } from './words.js';

export const FRENCH_TRANSMISSION: Pick<FindingSentences, (IdentifierFinding | ReceiptFinding)['_tag']> = {
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
};
